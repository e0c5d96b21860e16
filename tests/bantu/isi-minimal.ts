/**
 * The smallest content without any finding, all of it invented: province 98 does not exist.
 * Tests change one thing in it; `isiLengkap()` beside this file adds one record of every other kind.
 */
import { kosakataUji } from './kosakata-uji.ts';

/** Path below the content root → text of the file. */
export type IsiUji = Record<string, string>;

/** Date of all tests; nothing in the tests reads the clock. */
export const TANGGAL_UJI = '2026-11-22';
export const FOLDER = '98.01-kabupaten-padi';
export const DAERAH = `daerah/${FOLDER}`;
export const INOVASI = `${DAERAH}/inovasi/lumbung-desa.md`;

const sumber = {
  id: 'laporan',
  judul: 'Laporan daerah',
  penerbit: 'Pemerintah Kabupaten Padi',
  jenis: 'contoh',
  tanggal: '2025-03',
  diakses: '2026-01-15',
};

const satuDaerah = (kode: string, nama: string, jenis: string, tetangga: string[]) => ({
  kode,
  nama,
  jenis,
  otonom: true,
  penduduk: 1000,
  tahunPenduduk: 2024,
  luasKm2: 12.5,
  titik: [111.4, -7.1],
  tetangga,
  konteks: [],
});

const BERKAS: Record<string, object> = {
  'situs.json': {
    nama: 'Lumbung Uji',
    semboyan: 'Cari dan tiru.',
    deskripsi: 'Katalog rekaan untuk uji.',
    alamat: 'https://uji.example',
    koordinator: { unit: 'Redaksi uji' },
    lisensiIsi: 'CC BY 4.0',
  },
  'wilayah/98-lumbung-raya.json': {
    kode: '98',
    nama: 'Lumbung Raya',
    pulau: 'Rekaan',
    singkatan: 'LR',
    petak: [1, 1],
    sumberDasar: ['laporan'],
    konteks: [],
    daerah: [
      satuDaerah('98.01', 'Kabupaten Padi', 'kabupaten', ['98.02']),
      satuDaerah('98.02', 'Kabupaten Jagung', 'kabupaten', ['98.01']),
      satuDaerah('98.71', 'Kota Sorgum', 'kota', []),
    ],
    sumber: [sumber],
  },
  [`${DAERAH}/daerah.json`]: { kode: '98.01', nama: 'Kabupaten Padi', ditambahkan: '2026-01-20' },
  [`${DAERAH}/opd.json`]: {
    opd: [
      { id: 'dinas-pertanian', nama: 'Dinas Pertanian', jenis: 'dinas' },
      { id: 'uptd-benih', nama: 'UPTD Benih', jenis: 'puskesmas', induk: 'dinas-pertanian' },
    ],
  },
  [`${DAERAH}/kontak.json`]: {
    kontak: [
      {
        id: 'bappeda',
        unit: 'Bappeda Kabupaten Padi',
        peran: 'koordinator-inovasi',
        surel: 'bappeda@padikab.example',
        tingkat: 'dikonfirmasi',
        dikonfirmasi: '2026-06-01',
        sumber: ['laporan'],
      },
    ],
    sumber: [sumber],
  },
  [`${DAERAH}/indeks.json`]: {
    fakta: [
      { tahun: 2024, skor: 61.25, skala: '0-100', peringkat: 7, lingkup: 'kabupaten nasional', predikat: 'inovatif', sumber: ['laporan'] },
    ],
    sumber: [sumber],
  },
};

const LUMBUNG_DESA = `---
nama: Lumbung Desa
ringkasan: Desa menyimpan gabah bersama supaya petani tidak menjual saat harga jatuh.
opd: [dinas-pertanian]
urusan: pertanian
tema: [pangan]
jenis: non-digital
tahapan: penerapan
ujiCoba: '2022'
mulai: '2023-04'
hasil:
  - indikator: Gabah tersimpan
    satuan: ton
    nilai: 120
    nilaiAtas: 150
    tahun: 2024
    awal: 10
    tahunAwal: 2022
    atribusi: inovasi
    sumber: [laporan]
ditambahkan: '2026-01-20'
diperbarui: '2026-02-01'
sumber:
  - id: laporan
    judul: Laporan daerah
    penerbit: Pemerintah Kabupaten Padi
    jenis: contoh
    tanggal: '2025-03'
    url: https://padikab.example/laporan
---

## Masalah

Harga gabah jatuh saat panen.

## Cara kerja

Petani menitipkan gabah di lumbung desa. [^laporan]

## Hasil

Pada 2024 tersimpan 120 ton gabah. [^laporan]
`;

/** A JSON file as it lies in git. */
export function teksJson(nilai: object): string {
  return `${JSON.stringify(nilai, null, 2)}\n`;
}

export function isiMinimal(): IsiUji {
  const json = Object.entries({ ...BERKAS, ...kosakataUji() }).map(([jalur, nilai]) => [jalur, teksJson(nilai)]);
  return { ...(Object.fromEntries(json) as IsiUji), [INOVASI]: LUMBUNG_DESA };
}
