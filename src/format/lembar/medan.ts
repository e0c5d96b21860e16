/**
 * The fields that a sheet can hold, and the headings under which people keep them: the profile form of Indeks Inovasi Daerah
 * (editions 2023 and 2026, domain rules section 4) with the spellings of regional copies.
 */

export interface MedanLembar {
  /** Heading in the template, and the name shown in the mapping. */
  judul: string;
  /** Other headings, as `rata` writes them. */
  sinonim: readonly string[];
  /** What to write, for the help sheet. */
  bantuan: string;
  wajib?: true;
  /** Vocabulary whose labels may be chosen. */
  kosakata?: string;
}

const m = (judul: string, bantuan: string, sinonim: readonly string[], lain: Partial<MedanLembar> = {}): MedanLembar => ({
  judul,
  bantuan,
  sinonim,
  ...lain,
});

export const MEDAN_LEMBAR = {
  nama: m(
    'Nama inovasi',
    'Nama yang dipakai daerah. Singkatan boleh diikuti kepanjangannya dalam kurung.',
    ['inovasi', 'judul inovasi', 'nama inovasi daerah', 'judul', 'nama produk inovasi', 'inovasi daerah'],
    { wajib: true },
  ),
  kepanjangan: m('Kepanjangan', 'Kepanjangan bila namanya singkatan.', ['kepanjangan nama', 'kepanjangan inovasi', 'singkatan dari']),
  ringkasan: m(
    'Ringkasan',
    'Satu kalimat, paling banyak 260 huruf: apa yang dilakukan dan untuk siapa. Bila kosong, diambil dari kalimat pertama Tujuan.',
    [
      'deskripsi singkat',
      'ringkasan inovasi',
      'deskripsi',
      'gambaran umum',
      'abstrak',
      'uraian singkat',
      'deskripsi inovasi',
      'gambaran singkat',
    ],
  ),
  opd: m('Perangkat daerah', 'Nama resmi perangkat daerah pengampu. Lebih dari satu dipisah titik koma.', [
    'opd',
    'skpd',
    'nama opd',
    'nama skpd',
    'nama perangkat daerah',
    'perangkat daerah pengampu',
    'opd pengampu',
    'opd pengusul',
    'opd pelaksana',
    'pd pengampu',
    'unit kerja',
    'instansi',
    'nama instansi',
    'dinas',
    'unit pelaksana',
    'dibuat oleh',
    'satuan kerja',
    'unit organisasi',
    'asal opd',
    'perangkat daerah pengusul',
  ]),
  daerah: m('Nama pemda', 'Boleh dikosongkan; hanya untuk memastikan lembarnya milik daerah yang dipilih.', [
    'pemda',
    'nama daerah',
    'pemerintah daerah',
    'nama pemerintah daerah',
    'kabupaten kota',
    'kab kota',
    'kabupaten',
    'daerah',
    'kode wilayah',
    'kode daerah',
  ]),
  tahapan: m('Tahapan inovasi', 'Inisiatif, uji coba, atau penerapan.', ['tahapan', 'tahap inovasi', 'tahap', 'status tahapan'], {
    kosakata: 'tahapan',
  }),
  inisiator: m('Inisiator', 'Pihak pengusul, bukan nama orang.', ['inisiator inovasi', 'inisiator inovasi daerah', 'jenis inisiator'], {
    kosakata: 'inisiator',
  }),
  jenis: m('Jenis inovasi', 'Digital atau nondigital.', ['jenis', 'jenis inovasi daerah'], { kosakata: 'jenis' }),
  bentuk: m('Bentuk inovasi', 'Tata kelola, pelayanan publik, atau lainnya.', ['bentuk', 'bentuk inovasi daerah'], { kosakata: 'bentuk' }),
  klasifikasi: m('Klasifikasi', 'Inovasi perangkat daerah, desa, atau masyarakat.', ['klasifikasi inovasi'], { kosakata: 'klasifikasi' }),
  urusan: m(
    'Urusan utama',
    'Satu urusan dari lembar Daftar.',
    [
      'urusan',
      'urusan pemerintahan',
      'urusan inovasi',
      'urusan inovasi daerah',
      'bidang urusan',
      'urusan pemerintahan utama',
      'urusan utama inovasi',
      'nama urusan',
      'bidang',
    ],
    { wajib: true, kosakata: 'urusan' },
  ),
  urusanLain: m('Urusan lain', 'Urusan yang beririsan, dipisah titik koma.', [
    'urusan lain yang beririsan',
    'urusan lainnya',
    'urusan beririsan',
    'urusan pendukung',
    'urusan lain beririsan',
  ]),
  tema: m('Tema', 'Satu sampai lima tema dari lembar Daftar, dipisah titik koma. Bila kosong, ditaksir dari Tematik, nama, dan urusan.', [
    'tema inovasi',
    'tema lumbung',
  ]),
  tematik: m('Tematik', 'Tematik, Asta Cita, atau PKPN sebagaimana pada formulir IID.', [
    'tematik inovasi',
    'inovasi tematik',
    'asta cita',
    'pkpn',
    'klaster pkpn',
    'pkpn klaster',
    'program prioritas',
    'nama tematik',
    'asta cipta',
  ]),
  ujiCoba: m('Waktu uji coba', 'Tanggal, bulan dan tahun, atau tahun saja: 12 Maret 2024.', [
    'waktu uji coba inovasi',
    'waktu uji coba inovasi daerah',
    'tanggal uji coba',
    'tgl uji coba',
    'mulai uji coba',
    'waktu ujicoba',
    'uji coba',
    'tanggal ujicoba',
  ]),
  mulai: m('Waktu penerapan', 'Saat inovasi mulai diterapkan, ditulis seperti waktu uji coba.', [
    'waktu implementasi',
    'waktu inovasi daerah diterapkan',
    'waktu penerapan inovasi',
    'tanggal penerapan',
    'tgl penerapan',
    'mulai penerapan',
    'waktu diterapkan',
    'tahun penerapan',
    'tanggal implementasi',
    'tahun implementasi',
    'penerapan',
    'tanggal mulai',
    'tahun mulai',
    'waktu mulai diterapkan',
    'implementasi',
    'waktu inovasi diterapkan',
  ]),
  pengembangan: m('Waktu pengembangan terbaru', 'Bila inovasi dikembangkan lagi sesudah diterapkan.', [
    'waktu pengembangan',
    'pengembangan terbaru',
    'tanggal pengembangan',
    'waktu pengembangan inovasi',
    'tanggal pengembangan terbaru',
  ]),
  masalah: m('Permasalahan', 'Apa yang terjadi sebelum ada inovasi, dan siapa yang mengalaminya.', [
    'masalah',
    'latar belakang',
    'latar belakang masalah',
    'permasalahan yang dihadapi',
    'isu strategis',
    'rumusan masalah',
  ]),
  rancangBangun: m(
    'Rancang bangun',
    'Cara kerja inovasi, langkah demi langkah. Menjadi bagian Cara kerja.',
    [
      'rancang bangun inovasi',
      'rancang bangun dan pokok perubahan yang dilakukan',
      'rancangan bangun',
      'rancang bangun inovasi daerah',
      'cara kerja',
      'pokok perubahan',
      'metode pembaharuan',
      'mekanisme',
      'uraian inovasi',
      'cara kerja inovasi',
    ],
    { wajib: true },
  ),
  tujuan: m('Tujuan', 'Apa yang hendak dicapai.', ['tujuan inovasi', 'tujuan inovasi daerah', 'maksud dan tujuan']),
  manfaat: m('Manfaat', 'Siapa yang terbantu, dan bagaimana.', [
    'manfaat inovasi',
    'manfaat yang diperoleh',
    'manfaat inovasi daerah',
    'kemanfaatan',
  ]),
  hasil: m('Hasil', 'Apa yang sudah berubah, dengan angka dan tahunnya bila ada.', [
    'hasil inovasi',
    'hasil inovasi daerah',
    'hasil yang dicapai',
    'dampak',
    'output',
    'capaian',
    'outcome',
  ]),
  pelajaran: m('Pelajaran', 'Kendala dan cara mengatasinya.', ['kendala', 'hambatan', 'kendala dan solusi', 'pembelajaran']),
  keberlanjutan: m('Keberlanjutan', 'Bagaimana inovasi dijaga tetap berjalan.', ['strategi keberlanjutan', 'keberlanjutan inovasi']),
  sasaran: m('Sasaran', 'Pengguna atau penerima manfaat, dipisah titik koma.', [
    'penerima manfaat',
    'kelompok sasaran',
    'sasaran inovasi',
    'pengguna',
    'target pengguna',
  ]),
  biayaAwal: m('Biaya awal (Rp)', 'Biaya membangun sampai dapat dipakai: 125.000.000 atau 125 juta.', [
    'biaya awal',
    'biaya pembangunan',
    'biaya pengembangan',
    'biaya pembuatan',
  ]),
  biayaTahunan: m('Biaya per tahun (Rp)', 'Biaya menjalankan selama setahun.', [
    'biaya per tahun',
    'biaya tahunan',
    'biaya operasional per tahun',
    'biaya operasional',
  ]),
  anggaran: m('Anggaran (Rp)', 'Anggaran yang belum jelas untuk membangun atau menjalankan.', [
    'anggaran',
    'jumlah anggaran',
    'dukungan anggaran',
    'nilai anggaran',
    'pagu',
    'pagu anggaran',
    'besaran anggaran',
  ]),
  bolehDitiru: m('Boleh ditiru', 'Ya atau tidak: daerah lain boleh meniru dan menyesuaikannya.', [
    'boleh direplikasi',
    'dapat direplikasi',
    'bisa direplikasi',
    'bersedia direplikasi',
  ]),
} as const satisfies Record<string, MedanLembar>;

export type NamaMedan = keyof typeof MEDAN_LEMBAR;
export const NAMA_MEDAN = Object.keys(MEDAN_LEMBAR) as NamaMedan[];

/** What becomes of a column: a field, nothing, or out with it because it holds personal data. */
export type TujuanKolom = NamaMedan | 'abaikan' | 'pribadi';

export const tentangMedan = (n: NamaMedan): MedanLembar => MEDAN_LEMBAR[n];

/** Running numbers and marks of the region's own lists. */
export const JUDUL_NOMOR: ReadonlySet<string> = new Set([
  'no',
  'nomor',
  'no urut',
  'nomor urut',
  'id',
  'kode',
  'kode inovasi',
  'id inovasi',
]);

/** Headings of columns that hold persons (UU 27/2022): numbers, addresses, names. */
export const JUDUL_PRIBADI =
  /\b(?:nip|nik|ktp|kk|npwp|hp|handphone|ponsel|whatsapp|wa|telepon|telpon|telp|kontak|contact|narahubung|cp|pic|email|e mail|surel|inovator|admin|operator|pegawai|ketua|anggota|tim|penanggung jawab|tanggal lahir|tgl lahir|alamat rumah|rekening)\b|\bnama (?:inisiator|pengusul|penginput|pembuat|pelaksana|penemu|penggagas|lengkap|pejabat|kepala|pengelola|orang|pemohon|petugas)\b|\b(?:inisiator|pengusul|penginput|pembuat|penemu|penggagas|pejabat|pengelola|pemohon|petugas) nama\b/;
