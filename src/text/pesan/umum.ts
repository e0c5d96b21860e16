/** Words of the frame around every page, and of parts that many pages share. */

export const UMUM = {
  cari: 'Cari',
  cariInovasi: 'Cari inovasi',
  contohCari: 'Misalnya putus sekolah',
  lewati: 'Langsung ke isi',
  absen: 'Tidak tercatat di Lumbung bukan berarti tidak ada di daerahnya.',
  inovasi: 'Inovasi',
  daerah: 'Daerah',
  semuaInovasi: 'Semua inovasi',
  daftarDaerah: 'Daftar daerah',
  daftarUrusan: 'Daftar urusan',
  navigasi: 'Utama',
  letakHalaman: 'Letak halaman',
  halamanDaftar: 'Halaman daftar',
  jelajahi: 'Jelajahi',
  /** Foot of every page. */
  lisensiIsi: (lisensi: string, tanggal: string) => `Data per ${tanggal}. Isi boleh dipakai dengan menyebut sumbernya (${lisensi}).`,
  /** What a page number in a list leads to. */
  halamanKe: (nomor: number) => `Halaman ${nomor}`,
  /** Where in a long list the reader stands. */
  halamanDari: (nomor: number, seluruh: number) => `Halaman ${nomor} dari ${seluruh}.`,
  /** A count beside a name. */
  jumlahInovasi: (jumlah: number) => `${jumlah} inovasi`,
  /** A count as a sentence of its own. */
  tercatat: (jumlah: number) => `${jumlah} inovasi tercatat di Lumbung.`,
} as const;

/** The choice of colours. */
export const PESAN_TEMA = {
  judul: 'Tampilan',
  otomatis: 'Otomatis',
  terang: 'Terang',
  gelap: 'Gelap',
} as const;

/** All stand in the foot of the page; in its head those marked `luas` only where it is wide, those marked `kaki` never. */
export const NAVIGASI: { jalur: string; nama: string; tempat?: 'luas' | 'kaki' }[] = [
  { jalur: 'inovasi/', nama: 'Inovasi' },
  { jalur: 'daerah/', nama: 'Daerah' },
  { jalur: 'bandingkan/', nama: 'Bandingkan' },
  { jalur: 'replikasi/', nama: 'Replikasi' },
  { jalur: 'tema/', nama: 'Tema' },
  { jalur: 'urusan/', nama: 'Urusan', tempat: 'luas' },
  { jalur: 'kebutuhan/', nama: 'Kebutuhan', tempat: 'kaki' },
  { jalur: 'kompetisi/', nama: 'Kompetisi', tempat: 'kaki' },
  { jalur: 'rencana/', nama: 'Rencana aksi', tempat: 'kaki' },
  { jalur: 'kematangan/', nama: 'Kematangan', tempat: 'kaki' },
  { jalur: 'data/', nama: 'Data', tempat: 'luas' },
  { jalur: 'tentang/', nama: 'Tentang', tempat: 'luas' },
  { jalur: 'usul/', nama: 'Usulkan', tempat: 'kaki' },
  { jalur: 'panduan/', nama: 'Panduan', tempat: 'kaki' },
];

/** The list of sources below a page, and the small numbers that lead to it. */
export const PESAN_SUMBER = {
  judul: 'Sumber',
  belumDibuka: 'Tautan belum dibuka ulang satu per satu oleh redaksi; sebagian mungkin sudah pindah.',
  tanpaAlamat: '(tanpa alamat web)',
  arsip: 'salinan arsip',
  /** What a small number leads to. */
  nomor: (nomor: number) => `Sumber ${nomor}`,
} as const;

export const PESAN_404 = {
  judul: 'Halaman tidak ditemukan',
  deskripsi: 'Alamat ini tidak ada di Lumbung Inovasi.',
  keterangan: 'Alamatnya mungkin salah ketik atau sudah berubah. Cari di sini:',
  muka: 'Halaman muka',
} as const;
