/** Competitions: their list, the page of one, the part on a region's page and the calendar. */
import type { HasilSyarat, SebabSyarat } from '../../domain/kompetisi/syarat.ts';
import { angka, daftarKata, tanggalIndonesia } from '../angka.ts';

export const PESAN_KOMPETISI = {
  judul: 'Kompetisi',
  deskripsi: 'Ajang inovasi daerah: IGA, KIPP, Inotek, INAGARA, Budhipraja, dan ajang daerah, dengan aturan, jadwal, dan keikutsertaan.',
  ringkasan:
    'Ajang yang menilai inovasi daerah: siapa penyelenggaranya, siapa yang boleh ikut, apa yang dinilai, kapan, dan siapa yang pernah ikut.',
  caraBaca: 'Aturan berubah setiap tahun. Yang tertulis di sini sejauh ada sumbernya; tanyakan aturan terbaru kepada penyelenggara.',
  sasaran: 'Target daerah dan hasilnya',
  pimpinan: 'Yang disebut pimpinan daerah perintis',
  lingkup: 'Lingkup',
  penyelenggara: 'Penyelenggara',
  peserta: 'Siapa yang boleh ikut',
  berikut: 'Tanggal berikutnya',
  tercatat: 'Tercatat di Lumbung',
  situs: 'Laman ajang',
  jadwalBelum: 'Jadwal belum diketahui',
  /** The stage that comes next; both parts are written out. */
  tahapBerikut: (tahap: string, kapan: string) => `${tahap}: ${kapan}`,
  /** How wide a competition reaches. */
  tingkat: (lingkup: string) => `Tingkat ${lingkup.toLowerCase()}`,
  /** What is not known of a competition, in one line. */
  gelap: (apa: readonly string[]) => `Belum diketahui: ${daftarKata(apa)}`,
  gelapPeserta: 'siapa yang boleh ikut',
  gelapJadwal: 'jadwal berikutnya',
  gelapIkut: 'siapa yang pernah ikut',
  tanpaCatatan: 'Belum ada keikutsertaan yang tercatat',
  /** What the site holds of a competition; empty where that is nothing. */
  jumlah: (inovasi: number, pemenang: number, fakta: number) =>
    [
      inovasi && `${angka(inovasi)} keikutsertaan inovasi`,
      pemenang && `${angka(pemenang)} nama daerah dalam daftar penerima dan nominator`,
      fakta && `${angka(fakta)} penghargaan daerah lain`,
    ]
      .filter(Boolean)
      .join('; '),
  /** Headings of the groups of the list. */
  kelompok: (lingkup: string) => (lingkup.toLowerCase() === 'internasional' ? 'Ajang internasional' : `Ajang ${lingkup.toLowerCase()}`),
  lainnya: 'Penghargaan lain dalam catatan inovasi',
  artiLainnya: 'Ajang ini disebut dalam catatan inovasi, tetapi belum punya halaman sendiri. Sumbernya ada di halaman inovasinya.',
  bukaLainnya: (jumlah: number) => `Lihat ${angka(jumlah)} penghargaan`,
  kalender: 'Unduh kalender (.ics)',
  /** What the calendar file of all competitions holds. */
  artiKalender: (jumlah: number, lewat: number) =>
    `Memuat ${angka(jumlah)} tanggal yang diketahui${lewat === jumlah ? '; semuanya sudah lewat' : lewat ? `, ${angka(lewat)} di antaranya sudah lewat` : ''}.`,
} as const;

/** The page of one competition. */
export const PESAN_AJANG = {
  sekilas: 'Sekilas',
  kriteria: 'Apa yang dinilai',
  tanpaKriteria: 'Kriterianya belum diketahui.',
  tanpaPeserta: 'Aturan pesertanya belum diketahui.',
  /** Caption of one set of criteria. */
  kriteriaTahun: (tahun: number | undefined, keterangan: string | undefined) =>
    [tahun === undefined ? 'Tahunnya tidak disebut.' : `Aturan ${tahun}.`, keterangan].filter(Boolean).join(' '),
  namaKriteria: 'Kriteria',
  bobot: 'Bobot',
  jadwal: 'Jadwal',
  akan: 'Yang akan datang',
  sudah: 'Yang sudah lewat',
  tanpaAkan: (tanggal: string) => `Pada ${tanggalIndonesia(tanggal)} belum ada jadwal mendatang yang diketahui.`,
  kini: 'Sedang berlangsung',
  tahunSaja: (tahun: number) => `${tahun}, tanggalnya belum diketahui`,
  /** A stage from one date to another. */
  sampai: (mulai: string, selesai: string) => `${tanggalIndonesia(mulai)} sampai ${tanggalIndonesia(selesai)}`,
  edisi: 'Dari tahun ke tahun',
  ikut: 'Inovasi yang pernah ikut',
  artiIkut:
    'Dari catatan inovasi di Lumbung. Sebagian baru disiapkan untuk ikut; baca capaiannya. Inovasi yang tidak tercatat mungkin juga pernah ikut.',
  tanpaIkut: 'Belum ada inovasi di Lumbung yang tercatat pernah ikut.',
  tanpaTahun: 'Tahun belum diketahui',
  bagiDaerah: 'penghargaan bagi daerahnya',
  pemenang: 'Daerah penerima dan nominator',
  artiPemenang: 'Menurut daftar yang diumumkan atau diberitakan.',
  lengkap: 'Daftar ini lengkap.',
  tidakLengkap: 'Daftar ini tidak lengkap.',
  lengkapTakDiketahui: 'Belum diketahui apakah daftar ini lengkap.',
  /** Opens one list. */
  daftar: (kategori: string, jumlah: number) => `${kategori} (${angka(jumlah)} daerah)`,
  fakta: 'Penghargaan lain yang tercatat pada daerah',
  artiFakta: 'Tidak ada dalam daftar di atas. Sumbernya ada pada tabel indeks di halaman setiap daerah.',
  /** Opens the awards of one year. */
  faktaTahun: (tahun: number, jumlah: number) => `${tahun} (${angka(jumlah)} daerah)`,
  diragukan: 'tahunnya diragukan',
  catatan: 'Catatan dan keraguan',
  unduh: 'Unduh jadwal (.ics)',
  deskripsi: (nama: string, ringkasan: string) => `${nama}. ${ringkasan} Peserta, kriteria, jadwal, dan keikutsertaan yang tercatat.`,
} as const;

/** Hints of eligibility: what the records say, never a promise. */
export const PESAN_SYARAT_IKUT = {
  judul: 'Inovasi mana yang memenuhi syarat?',
  arti: 'Petunjuk dari catatan Lumbung, bukan putusan. Penyelenggara yang menentukan, dan aturan tahun lain dapat berbeda.',
  hasil: {
    memenuhi: 'Memenuhi',
    'tidak-memenuhi': 'Tidak memenuhi',
    'belum-diketahui': 'Belum diketahui',
  } satisfies Record<HasilSyarat, string>,
  sebab: {
    'dalam-masa': 'mulai diterapkan pada masa itu',
    'sesudah-masa': 'mulai diterapkan sesudah masa itu',
    'sebelum-masa': 'mulai diterapkan sebelum masa itu',
    'mulai-lebih-awal': 'mulai lebih awal; apakah dikembangkan pada masa itu belum diketahui',
    'mulai-tak-pasti': 'tanggal mulainya kurang pasti',
    'mulai-tak-dikenal': 'tanggal mulainya belum diketahui',
    'cukup-lama': 'sudah berjalan selama itu',
    'belum-lama': 'belum berjalan selama itu',
    'tidak-berjalan': 'tercatat tidak berjalan',
    'sudah-sebanyak-itu': 'sudah tercatat ikut sebanyak itu',
    'tercatat-kurang': 'tercatat kurang dari itu, dan catatannya mungkin tidak lengkap',
  } satisfies Record<SebabSyarat, string>,
  /** Names the edition of a rule, where the source does. */
  aturan: (tahun: number | undefined) => (tahun === undefined ? 'Tahun aturannya tidak disebut' : `Aturan ${tahun}`),
  jendela: (mulai: string, selesai: string, atauDikembangkan: boolean) =>
    `Diterapkan${atauDikembangkan ? ' atau dikembangkan' : ''} antara ${tanggalIndonesia(mulai)} dan ${tanggalIndonesia(selesai)}`,
  umur: (lamaTahun: number, tanggal: string) =>
    `Sudah berjalan paling sedikit ${angka(lamaTahun)} tahun (dihitung sampai ${tanggalIndonesia(tanggal)})`,
  kali: (kali: number) => `Diikutkan paling banyak ${angka(kali)} kali`,
  /** One line: how many, and why. */
  butir: (jumlah: number, sebab: string) => `${angka(jumlah)} inovasi: ${sebab}`,
  buka: (jumlah: number) => `Lihat ${angka(jumlah)} inovasi yang memenuhi`,
  bukaKali: (jumlah: number) => `Lihat ${angka(jumlah)} inovasi yang tercatat sudah ikut sebanyak itu`,
  mulai: (tanggal: string) => `mulai ${tanggalIndonesia(tanggal)}`,
  pernah: (kali: number) => `tercatat ikut ${angka(kali)} kali`,
} as const;

/** On the page of a region. */
export const PESAN_LOMBA_DAERAH = {
  judul: 'Kompetisi dan penghargaan',
  arti: 'Yang tercatat di Lumbung; daerah ini mungkin punya lebih banyak.',
  tanpaTahun: 'Tahun belum diketahui',
  buka: (jumlah: number) => `Tahun-tahun sebelumnya (${angka(jumlah)})`,
  sendiri: 'Ajang yang diselenggarakan daerah ini:',
  seprovinsi: 'Ajang provinsi:',
  semua: 'Semua kompetisi',
} as const;

/** Words inside a calendar file. */
export const PESAN_KALENDER = {
  nama: 'Jadwal kompetisi inovasi daerah',
  namaSatu: (ajang: string) => `Jadwal ${ajang}`,
  judul: (ajang: string, tahun: number, tahap: string) => `${ajang} ${tahun}: ${tahap}`,
  perBulan: 'Yang diketahui hanya bulannya; acara ini menandai seluruh bulan.',
  sumber: (sumber: readonly string[]) => `Sumber: ${sumber.join('; ')}.`,
  tanya: 'Tanyakan kepastiannya kepada penyelenggara.',
} as const;
