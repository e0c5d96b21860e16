/** Needs of regions: their list, their pages, and the draft of a new one. */
import type { HasilBatas, IdBatas } from '../../domain/cocok-kebutuhan.ts';
import { awalKecil } from '../huruf.ts';

export const PESAN_KEBUTUHAN = {
  judul: 'Kebutuhan daerah',
  deskripsi: 'Masalah yang disebut daerah, dengan tanggalnya, inovasi yang mungkin cocok, dan cara mencatat kebutuhan daerah Anda.',
  ringkasan: 'Masalah yang disebut daerah, masing-masing dengan tanggalnya dan inovasi daerah lain yang mungkin menjawabnya.',
  daftar: 'Yang dicari',
  sudahLewat: 'Terjawab, ditutup, atau masanya lewat',
  kosong: 'Belum ada kebutuhan yang tercatat.',
  absen: 'Daftar ini baru memuat sebagian kecil. Setiap kebutuhan benar pada tanggal yang disebut; keadaan sesudahnya belum diketahui.',
  /** A need known from the news alone. */
  dariBerita: 'Diketahui dari berita; daerahnya sendiri belum mencatatnya.',
  dariDaerah: 'Dicatat dari dokumen daerahnya.',
  masalah: 'Masalah',
  dicari: 'Yang dicari',
  catatan: 'Catatan',
  cocok: 'Inovasi yang mungkin menjawab',
  caraCocok:
    'Dipilih karena temanya sama. Urutannya: tema dan kata yang sama, lalu banyaknya daerah yang meniru, lalu kelengkapan keterangannya. Inovasi daerah itu sendiri tidak ditampilkan.',
  tanpaCocok: 'Belum ada inovasi daerah lain dengan tema ini di Lumbung.',
  keadaan: 'Keadaan daerah',
  belumDiketahui: 'Belum diketahui',
  sekilas: 'Sekilas',
  daerah: 'Daerah',
  status: 'Status',
  disebut: 'Disebut',
  /** When the source told of it: no word on today. */
  disebutPada: (tanggal: string) => `Disebut pada ${tanggal}`,
  /** A status that holds for the day on which it was told. */
  statusPada: (status: string, tanggal: string) => `${status} pada ${tanggal}`,
  /** Open when told, but for a time that is over. */
  masaLewat: (tanggal: string) => `Untuk masa sampai ${tanggal}; keadaan sekarang belum diketahui`,
  berlaku: 'Berlaku sampai',
  tema: 'Tema',
  batas: 'Batas',
  punyaJawaban: 'Daerah Anda punya jawabannya?',
  caraMenjawab: 'Hubungi kantor daerah ini, lalu catat inovasinya di Lumbung supaya daerah lain juga menemukannya.',
  /** To the offices of the region. */
  kantor: (daerah: string) => `Kantor ${daerah}`,
  /** Title of the page of one need. */
  judulSatu: (judul: string, daerah: string) => `${judul}: kebutuhan ${daerah}`,
  /** Description of the page of one need. */
  deskripsiSatu: (daerah: string, ringkasan: string, cocok: number) =>
    `Kebutuhan ${daerah}. ${ringkasan} ${cocok} inovasi daerah lain bertema sama.`,
  /** How many innovations of other regions share a theme with it. */
  jumlahCocok: (jumlah: number) => (jumlah ? `${jumlah} inovasi bertema sama` : 'Belum ada inovasi bertema sama'),
  /** More than the page shows. */
  cocokDari: (tampil: number, jumlah: number) => `Ditampilkan ${tampil} dari ${jumlah} inovasi bertema sama.`,
  /** To the finder, for this region and theme. */
  saring: (tema: string) => `Cari lebih teliti untuk tema ${tema}`,
  /** All innovations of a theme. */
  semuaTema: (tema: string) => `Semua inovasi bertema ${tema}`,
} as const;

/** Why an innovation stands in the list; each reads `what: how much`. */
export const PESAN_ALASAN = {
  /** Themes and words in common. */
  cocok: (tema: readonly string[], kata: readonly string[]) =>
    `Cocok: tema ${tema.join(' dan tema ')}${kata.length ? `; menyebut ${kata.join(', ')}` : ''}`,
  batas: {
    biaya: { terpenuhi: 'Biaya awal: di dalam batas', lewat: 'Biaya: melebihi batas', 'belum-diketahui': 'Biaya awal: perlu ditanyakan' },
    koneksi: { terpenuhi: 'Internet: cukup', lewat: 'Internet: belum cukup', 'belum-diketahui': 'Kebutuhan internet: perlu ditanyakan' },
    waktu: { terpenuhi: 'Waktu: cukup', lewat: 'Waktu: lebih lama', 'belum-diketahui': 'Lama penerapan: perlu ditanyakan' },
  } satisfies Record<IdBatas, Record<HasilBatas, string>>,
} as const;

/** Limits that a need sets. */
export const PESAN_BATAS = {
  biaya: (rupiah: string) => `biaya paling banyak ${rupiah}`,
  koneksi: (koneksi: string) => `internet: ${koneksi.toLowerCase()}`,
  bulan: (bulan: number) => `berjalan dalam ${bulan} bulan`,
} as const;

/** On the page of an innovation. */
export const PESAN_DICARI = {
  nama: 'Dicari',
  /** A need of another region that shares a theme. */
  butir: (daerah: string, judul: string) => `${daerah}: ${awalKecil(judul)}`,
  /** More than the page names. */
  lain: (jumlah: number) => `${jumlah} kebutuhan lain`,
} as const;

/** How a region publishes a need. */
export const PESAN_UMUMKAN = {
  judul: 'Daerah Anda mencari jawaban?',
  arti: 'Kebutuhan yang dicatat memberi tahu daerah lain apa yang dicari, dan Lumbung mencarikan inovasi yang bertema sama. Setiap kebutuhan menyebut dokumen daerah yang memuatnya, misalnya RKPD.',
  cara: [
    'Tulis masalahnya, pilih temanya, dan sebut dokumennya.',
    'Formulir memeriksanya dan menyusun berkasnya.',
    'Serahkan kepada koordinator inovasi di daerah Anda (biasanya Bappeda atau Brida) untuk dikirim ke Lumbung.',
  ],
  formulir: 'Isi formulir kebutuhan',
  unduhKosong: 'Unduh kerangka untuk diisi sendiri',
} as const;
