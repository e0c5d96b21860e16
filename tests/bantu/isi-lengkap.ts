/** The minimal content and one record of every other kind, still without any finding. */
import { DAERAH, FOLDER, isiMinimal, teksJson, type IsiUji } from './isi-minimal.ts';
import { topologiUji } from './peta-uji.ts';

const sumber = [
  {
    id: 'berita',
    judul: 'Berita daerah',
    penerbit: 'Koran Rekaan',
    jenis: 'contoh',
    tanggal: '2025-03-04',
    url: 'https://koran.example/berita',
  },
];
const riwayat = { ditambahkan: '2026-01-20' };
const asal = `${FOLDER}/lumbung-desa`;
const JAGUNG = 'daerah/98.02-kabupaten-jagung';

const kesepakatan = {
  judul: 'Perjanjian lumbung',
  jenis: 'contoh',
  tanggal: '2025-03',
  berlakuSampai: '2028',
  asal: '98.01',
  pihak: [{ kode: '98.02' }, { kode: '98.71' }],
  inovasi: [asal],
  lingkup: 'Pendampingan membuat lumbung desa.',
  dasar: ['berita'],
  ...riwayat,
  sumber,
};

const BERKAS: Record<string, object> = {
  'peta/batas-uji.topo.json': topologiUji([
    { kode: '98.01', sudut: [111, -7.5], sisi: 0.5 },
    { kode: '98.02', sudut: [111.5, -7.5], sisi: 0.5 },
  ]),
  'peta/sumber.json': {
    batas: [{ berkas: 'batas-uji', atribusi: 'Batas wilayah rekaan untuk uji.', sumber: ['berita'] }],
    sumber,
  },
  [`${DAERAH}/cakupan.json`]: { fakta: [{ tanggal: '2025', opdBerinovasi: 1, opdSeluruh: 2, sumber: ['berita'] }], sumber },
  [`${DAERAH}/kesepakatan/pks-jagung.json`]: kesepakatan,
  [`${JAGUNG}/daerah.json`]: {
    kode: '98.02',
    nama: 'Kabupaten Jagung',
    target: [
      { perihal: 'contoh', teks: 'Sepuluh lumbung baru.', tahun: 2025, nilai: 10, hasil: { status: 'contoh' }, sumber: ['berita'] },
      {
        perihal: 'contoh',
        teks: 'Setiap dinas satu gagasan.',
        ditetapkan: '2025-03',
        hasil: { status: 'contoh', teks: 'Baru tiga dinas.', sumber: ['berita'] },
        sumber: ['berita'],
      },
    ],
    perjanjian: [{ judul: 'Perjanjian kinerja', tanggal: '2025-03', isi: ['Ditandatangani semua dinas.'], sumber: ['berita'] }],
    ...riwayat,
    sumber,
  },
  [`${JAGUNG}/replikasi/lumbung-desa.json`]: {
    inovasi: asal,
    hubungan: 'contoh',
    langkah: [
      { langkah: 'studi-tiru', tanggal: '2024-02', sumber: ['berita'] },
      { langkah: 'uji-coba', tanggal: '2024-09', sumber: ['berita'] },
      { langkah: 'berjalan', tanggal: '2025', sumber: ['berita'] },
    ],
    biayaNyata: [
      {
        jenis: 'awal',
        rupiah: 20000000,
        rupiahAtas: 25000000,
        tahun: 2024,
        sampaiTahun: 2025,
        untuk: 'Bangunan lumbung',
        sumber: ['berita'],
      },
    ],
    kesepakatan: `${FOLDER}/pks-jagung`,
    ...riwayat,
    sumber,
  },
  'publik/replikasi/lumbung-desa-kota-sorgum.json': {
    penerima: '98.71',
    inovasi: asal,
    hubungan: 'contoh',
    langkah: [{ langkah: 'minat', tanggal: '2025-03-04', sumber: ['berita'] }],
    ...riwayat,
    sumber,
  },
  'publik/kesepakatan/lumbung-tiga-daerah.json': kesepakatan,
  'nasional/total.json': { fakta: [{ tahun: 2024, indikator: 'contoh', nilai: 546, satuan: 'daerah', sumber: ['berita'] }], sumber },
  'nasional/ambang.json': {
    ambang: [
      {
        tahun: [2024],
        skala: '0-100',
        kelas: [
          { predikat: 'sangat-inovatif', min: 65.01 },
          { predikat: 'inovatif', min: 35, maks: 65 },
        ],
        keyakinan: 'A',
        sumber: ['berita'],
      },
    ],
    sumber,
  },
  'nasional/pemenang.json': {
    daftar: [{ kompetisi: 'lomba-uji', tahun: 2024, kategori: 'Kabupaten', daerah: ['98.01'], sumber: ['berita'] }],
    sumber,
  },
  'nasional/rumus.json': {
    rumus: [
      {
        edisi: 'uji',
        tahun: [2024],
        keyakinan: 'A',
        pembagi: 2,
        maks: { spd: 6, kematangan: 15, jumlahInovasi: 4, total: 25 },
        jumlahInovasi: { poinPerInovasi: 1, palingBanyak: 4, urusanDasar: 1 },
        tidakTermasuk: ['Verifikasi rekaan.'],
        sumber: ['berita'],
      },
    ],
    sumber,
  },
  'kompetisi/lomba-uji.json': {
    nama: 'Lomba Uji',
    penyelenggara: 'Panitia rekaan',
    lingkup: 'contoh',
    ringkasan: 'Lomba rekaan untuk uji.',
    peserta: [{ teks: 'Semua daerah rekaan.', sumber: ['berita'] }],
    syarat: {
      jendelaPenerapan: { tahun: 2027, mulai: '2023-01-01', selesai: '2024-12-31', atauDikembangkan: true, sumber: ['berita'] },
      umurPalingSedikit: { tahun: 2024, lamaTahun: 2, sumber: ['berita'] },
      palingBanyakIkut: { kali: 1, sumber: ['berita'] },
    },
    kriteria: [
      { nama: 'Manfaat', bobot: 60, tahun: 2024, sumber: ['berita'] },
      { nama: 'Kebaruan', bobot: 40, tahun: 2024, sumber: ['berita'] },
    ],
    jadwal: [
      { tahun: 2024, tahap: 'Penyerahan', mulai: '2024-08-17', sumber: ['berita'] },
      { tahun: 2026, tahap: 'Penjurian', sumber: ['berita'] },
      { tahun: 2027, tahap: 'Pendaftaran', mulai: '2027-02', selesai: '2027-04', sumber: ['berita'] },
    ],
    edisi: [{ tahun: 2024, teks: 'Diikuti tiga daerah rekaan.', sumber: ['berita'] }],
    catatan: [{ teks: 'Pengumumannya tidak ditemukan.', sumber: ['berita'] }],
    sumber,
  },
  'kosakata/kematangan/uji.json': {
    edisi: 'uji',
    label: 'Edisi uji',
    tahun: [2024],
    maks: 15,
    keyakinan: 'A',
    indikator: [
      {
        id: 'regulasi',
        nomor: 1,
        nama: 'Regulasi',
        variabel: 'Rekaan',
        bobot: 2,
        wajib: true,
        tingkat: ['SK', 'Perbup', 'Perda'],
        sumber: ['berita'],
      },
      {
        id: 'manfaat',
        nomor: 2,
        nama: 'Manfaat',
        variabel: 'Rekaan',
        bobot: 3,
        wajib: false,
        tingkat: ['Sedikit', 'Sedang', 'Banyak'],
        sumber: ['berita'],
      },
    ],
    sumber,
  },
  'kosakata/kematangan/uji-baru.json': {
    edisi: 'uji-baru',
    label: 'Edisi uji yang baru',
    tahun: [2026],
    maks: 12,
    keyakinan: 'A',
    indikator: [
      {
        id: 'manfaat',
        nomor: 2,
        nama: 'Manfaat',
        variabel: 'Rekaan',
        bobot: 3,
        wajib: true,
        tingkat: ['Sedikit sekali', 'Sedang', 'Banyak'],
        upaya: ['mudah', 'mudah', 'sukar'],
        sumber: ['berita'],
      },
      {
        id: 'replikasi',
        nomor: 3,
        nama: 'Replikasi',
        variabel: 'Rekaan',
        bobot: 1,
        wajib: false,
        tingkat: ['Satu daerah', 'Dua daerah', 'Tiga daerah'],
        sumber: ['berita'],
      },
    ],
    perpindahan: [
      {
        dari: 'uji',
        indikator: {
          manfaat: [
            [0, 1],
            [2, 2],
            [2, 3],
          ],
        },
        catatan: 'Rekaan.',
      },
    ],
    sumber,
  },
  'kosakata/kelas-upaya.json': {
    judul: 'Kelas upaya',
    keterangan: 'Rekaan untuk uji.',
    nilai: [
      { id: 'mudah', label: 'Mudah', nomor: 1 },
      { id: 'sukar', label: 'Sukar', nomor: 2 },
    ],
  },
  'kosakata/sinonim.json': {
    judul: 'Sinonim',
    keterangan: 'Rekaan untuk uji.',
    setara: [['padi', 'gabah']],
    arah: [{ kata: ['pari'], maksud: ['padi'] }],
    abaikan: ['yang'],
  },
};

const MATANG = `---
nama: Benih Matang
ringkasan: Balai benih menilai kematangan benih warga.
opd: [uptd-benih]
urusan: pertanian
tema: [pangan, pasar]
kematangan:
  - edisi: uji
    nilai: 13
    maks: 15
    rincian:
      regulasi: 2
      manfaat: 3
    sumber: [berita]
penghargaan:
  - nama: Lomba Uji
    kompetisi: lomba-uji
    tahun: 2024
    capaian: Juara pertama
    sumber: [berita]
pengakuan:
  - penerima: '98.71'
    langkah: studi-tiru
    tanggal: '2025-05'
    berlakuSampai: '2027-05-01'
    sumber: [koran]
idLuar:
  iid: '123'
ditambahkan: '2026-01-20'
sumber:
  - id: berita
    judul: Berita daerah
    penerbit: Koran Rekaan
    jenis: contoh
  - id: koran
    judul: Kunjungan
    penerbit: Koran Lain
    jenis: contoh
---

## Cara kerja

Warga membawa benih pada hari pasar. [^berita]
`;

const RENCANA = `---
nama: Rencana Lumbung Apung
ringkasan: Lumbung di atas air untuk desa yang kerap banjir.
tahun: 2027
opd: [dinas-pertanian]
tema: [pangan]
status: rancangan
langkah:
  - kegiatan: Merancang
    mulai: '2026-10'
    selesai: '2027-02'
    status: berjalan
anggaran:
  rupiah: 50000000
  tahun: 2027
  sumberDana: [contoh]
  sumber: [berita]
ditambahkan: '2026-01-20'
sumber:
  - id: berita
    judul: Berita daerah
    penerbit: Koran Rekaan
    jenis: contoh
---

## Masalah

Gudang kebanjiran.

## Gagasan

Lumbung yang mengapung.
`;

const KEBUTUHAN = `---
judul: Mencari cara menyimpan jagung
ringkasan: Jagung lembap dan berjamur sebelum terjual.
tema: [pangan]
batas:
  biayaMaks: 100000000
  koneksi: luring
status: contoh
tanggal: '2026-05'
berlakuSampai: '2027-05-01'
ditambahkan: '2026-06-01'
sumber:
  - id: berita
    judul: Berita daerah
    penerbit: Koran Rekaan
    jenis: contoh
---

## Masalah

Jagung berjamur. [^berita]
`;

export function isiLengkap(): IsiUji {
  const json = Object.entries(BERKAS).map(([jalur, nilai]) => [jalur, teksJson(nilai)]);
  return {
    ...isiMinimal(),
    ...(Object.fromEntries(json) as IsiUji),
    [`${DAERAH}/inovasi/benih-matang.md`]: MATANG,
    [`${DAERAH}/rencana/lumbung-apung.md`]: RENCANA,
    [`${JAGUNG}/kebutuhan/simpan-jagung.md`]: KEBUTUHAN,
  };
}
