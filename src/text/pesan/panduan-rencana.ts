/** The guide to writing a plan, with an invented example that says so. */

const CONTOH = 'CONTOH, bukan rencana sungguhan';

export const PESAN_PANDUAN_RENCANA = {
  judul: 'Cara menulis rencana aksi inovasi',
  deskripsi: 'Panduan rencana aksi inovasi (RAI): isinya, contoh yang sudah terisi, jadwalnya sebagai bagan, dan kerangka untuk disalin.',
  ringkasan:
    'Rencana aksi inovasi menjelaskan masalah, gagasan, langkah, dan siapa mengerjakan apa sampai kapan. Satu rencana ditulis dalam satu berkas.',
  contoh: CONTOH,
  isi: 'Yang perlu ditulis',
  bagian: [
    ['Masalah', 'Apa yang terjadi, di mana, dan siapa yang mengalaminya. Setiap angka menyebut sumbernya.'],
    ['Gagasan', 'Apa yang akan berbeda setelah inovasi berjalan, dan mengapa itu menjawab masalahnya.'],
    [
      'Langkah',
      'Kegiatan, kapan mulai dan selesai, perangkat daerah yang mengerjakan, dan keadaannya. Bila harinya belum pasti, tulis bulan atau tahunnya saja.',
    ],
    ['Anggaran', 'Jumlah, tahun, dan sumber dananya, bila sudah ditetapkan. Bila belum, hilangkan; jangan tulis nol.'],
    ['Target', 'Tahapan yang ingin dicapai pada tahun itu: inisiatif, uji coba, atau penerapan.'],
    ['Sumber', 'Dokumen rencana aksinya, dengan judul dan penerbit.'],
  ],
  status: 'Status rencana',
  artiStatus:
    'Ubah status setiap kali rencana bergerak. Bila sudah menjadi inovasi, tulis inovasinya pada baris `inovasi`; kedua halaman lalu saling menautkan.',
  artiLangkah: 'Keadaan langkah',
  judulContoh: 'Contoh yang sudah terisi',
  tentangContoh: 'Kabupaten Contoh tidak ada. Nama, angka, dan tanggal di bawah ini rekaan, hanya untuk menunjukkan bentuk berkasnya.',
  letak: (berkas: string) => `Nama berkas contoh: ${berkas}`,
  berkasContoh: 'Isi berkas contoh',
  jadwal: 'Jadwalnya sebagai bagan',
  caraJadwal: (hari: string) => `Beginilah halaman rencana menggambar langkah-langkah contoh itu, seandainya hari ini ${hari}.`,
  judulJadwal: `Jadwal langkah (${CONTOH})`,
  temuan: (temuan: string) => `${CONTOH}. ${temuan}`,
  kerangka: 'Kerangka untuk disalin',
  caraKerangka:
    'Isi lewat formulir, yang memeriksa isian Anda, atau unduh kerangka ini dan ganti isinya. Baris yang diawali tanda pagar boleh diisi atau dihapus.',
  isiKerangka: 'Isi kerangka',
  unduh: 'Unduh kerangka',
  formulir: 'Isi formulir',
  kirim: 'Menaruh dan mengirim berkas',
  langkahKirim: [
    'Simpan dengan nama pendek berhuruf kecil, misalnya antar-obat.md, di folder rencana daerah Anda: content/daerah/<kode-dan-nama-daerah>/rencana/.',
    'Perangkat daerah yang disebut harus ada di opd.json pada folder yang sama.',
    'Serahkan kepada koordinator inovasi di daerah Anda (biasanya Bappeda atau Brida) untuk dikirim ke Lumbung. Berkas diperiksa otomatis sebelum terbit.',
  ],
  lengkap: 'Menyatakan daftar lengkap',
  caraLengkap:
    'Siapa yang belum mengajukan hanya disebut bila daerah menyatakan daftarnya lengkap. Pernyataan itu ditulis pada daerah.json, dengan harinya:',
  isiLengkap: 'Contoh pernyataan lengkap',
  mengusulkan: 'Cara mengirim ke Lumbung',
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
