/** Words for what the checks compute: readiness, who says so, how far a copy got. */
import type { Label, PitaKelengkapan } from '../../domain/label.ts';
import type { Suara } from '../../domain/replikasi.ts';

export const LABEL: Record<Label, { nama: string; arti: string }> = {
  terdaftar: { nama: 'Terdaftar', arti: 'Sudah tercatat dengan sumbernya. Keterangan untuk meniru masih dapat dilengkapi.' },
  siap: { nama: 'Siap direplikasi', arti: 'Semua keterangan untuk meniru lengkap dan kontaknya dikonfirmasi dalam 12 bulan terakhir.' },
  sudah: { nama: 'Sudah direplikasi', arti: 'Paling sedikit satu daerah lain menjalankannya, dibenarkan kedua pihak.' },
  terbukti: { nama: 'Terbukti di tempat lain', arti: 'Berjalan di tiga daerah lain atau lebih, dengan hasil terukur.' },
};

/** How many of the facts that a copier asks for are there. */
export const PITA: Record<PitaKelengkapan, string> = {
  lengkap: 'Semua keterangan',
  '12': '12 keterangan atau lebih',
  '8': '8 sampai 11 keterangan',
  '4': '4 sampai 7 keterangan',
  '0': 'Sampai 3 keterangan',
};

export const SUARA: Record<Suara, { nama: string; arti: string }> = {
  'dua-pihak': { nama: 'dikonfirmasi dua pihak', arti: 'Daerah asal dan penerima sama-sama mencatatnya di Lumbung.' },
  penerima: { nama: 'klaim penerima', arti: 'Dicatat daerah penerima; daerah asal belum membenarkan.' },
  asal: { nama: 'klaim asal', arti: 'Dicatat daerah asal; daerah penerima belum membenarkan.' },
  publik: { nama: 'disebut sumber publik', arti: 'Diketahui dari berita atau dokumen; kedua daerah belum mencatatnya di Lumbung.' },
};

/** What the groups of steps on the way to a copy mean. */
export const KELOMPOK_LANGKAH: Record<string, string> = {
  penjajakan: 'Penjajakan: kunjungan, minat, atau janji. Belum dipakai.',
  kesepakatan: 'Kesepakatan: sudah ada dokumen tertulis. Pemakaiannya belum terbukti.',
  penerapan: 'Penerapan: dicoba atau dipakai di daerah penerima.',
  berhenti: 'Berhenti: pernah dipakai, lalu dihentikan.',
};
