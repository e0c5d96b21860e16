/** What the guide to writing a plan takes from code: an invented example that says so, and the names of its parts. */

const CONTOH = 'CONTOH, bukan rencana sungguhan';

export const PESAN_PANDUAN_RENCANA = {
  contoh: CONTOH,
  berkasContoh: 'Isi berkas contoh',
  judulJadwal: `Jadwal langkah (${CONTOH})`,
  temuan: (temuan: string) => `${CONTOH}. ${temuan}`,
  isiKerangka: 'Isi kerangka',
  isiLengkap: 'Contoh pernyataan lengkap',
} as const;

/** What daerah.json says when the lists are complete. */
export const CONTOH_LENGKAP = '"lengkap": { "opd": true, "inovasi": true, "rencana": [2026], "per": "2026-03-31" }';

/** Where the example would lie, and the offices it names. The region does not exist. */
export const BERKAS_CONTOH = 'content/daerah/99.99-kabupaten-contoh/rencana/antar-obat.md';
export const OPD_CONTOH: Readonly<Record<string, string>> = {
  'dinas-kesehatan': 'Dinas Kesehatan Kabupaten Contoh',
  'puskesmas-contoh': 'Puskesmas Contoh',
};
/** The day on which its chart is drawn. */
export const HARI_CONTOH = '2026-06-15';

export const ISI_CONTOH = `---
nama: Antar Obat (contoh)
ringkasan: Kader mengantar obat rutin kepada pasien lanjut usia di desa yang jauh dari puskesmas.
tahun: 2026
opd: [dinas-kesehatan, puskesmas-contoh]
urusan: kesehatan
tema: [kesehatan]
status: uji-coba
targetTahapan: penerapan
langkah:
  - kegiatan: Mendata pasien dan jarak rumahnya
    mulai: '2026-01'
    selesai: '2026-02'
    opd: puskesmas-contoh
    status: selesai
  - kegiatan: Menyusun prosedur pengantaran
    mulai: '2026-02-10'
    selesai: '2026-03-31'
    opd: dinas-kesehatan
    status: selesai
  - kegiatan: Melatih kader di dua desa
    mulai: '2026-04'
    selesai: '2026-05'
    opd: puskesmas-contoh
    status: berjalan
  - kegiatan: Uji coba tiga bulan
    mulai: '2026-06'
    selesai: '2026-08'
    opd: puskesmas-contoh
    status: berjalan
  - kegiatan: Menetapkan keputusan kepala dinas
    mulai: '2026-09'
    selesai: '2026-12'
    opd: dinas-kesehatan
    status: belum
anggaran:
  rupiah: 45000000
  tahun: 2026
  sumberDana: [blud]
  sumber: [rai]
diajukan: '2026-01-15'
ditambahkan: '2026-01-20'
diperbarui: '2026-06-10'
sumber:
  - id: rai
    judul: Rencana Aksi Inovasi 2026 (rekaan)
    penerbit: Dinas Kesehatan Kabupaten Contoh
    jenis: dokumen
    tanggal: '2026-01'
---

## Masalah

Dari 120 pasien lanjut usia, 48 tidak mengambil obat setiap bulan karena rumahnya jauh. [^rai]

## Gagasan

Kader yang sudah bertugas di posyandu membawa obat sekali sebulan, disertai daftar tanda terima.
`;
