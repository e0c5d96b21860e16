/** Words of the summary that a proposal gets: what it changes, what it still needs. */
import type { Nasib } from '../../domain/perubahan/catatan.ts';
import { angka } from '../angka.ts';

export const PESAN_PERUBAHAN = {
  judul: 'Ringkasan usulan',
  /** The receipt. */
  terima: (t: { diterima: number; siap: number; perlu: number }) =>
    `${angka(t.diterima)} berkas diterima, ${angka(t.siap)} siap, ${angka(t.perlu)} perlu Anda.`,
  tanpaPerubahan: 'Tidak ada catatan yang berubah.',
  dibandingkan: (ref: string, commit: string, tanggal: string) => `Dibandingkan dengan ${ref} (${commit}), per ${tanggal}.`,
  perluAnda: 'Perlu Anda perbaiki',
  /** Before the name of a rule. */
  aturan: 'aturan',
  /** While the site stands nowhere. */
  artiAturan: 'Arti setiap aturan ada di folder `content/panduan/galat/`.',
  akibat: 'Akibat usulan ini pada berkas lain',
  akibatArti: 'Berkas-berkas ini tidak diubah, tetapi usulan ini membuatnya tidak cocok lagi.',
  peringatan: 'Sebaiknya dilihat',
  peringatanArti: 'Boleh terbit seperti ini.',
  lama: 'Sudah ada sebelumnya, di luar usulan ini',
  catatan: {
    baru: 'Catatan baru',
    berubah: 'Catatan yang berubah',
    pindah: 'Catatan yang berpindah',
    dihapus: 'Catatan yang dihapus',
  } satisfies Record<Nasib, string>,
  inovasi: 'Label dan kelengkapan',
  kepalaInovasi: ['Inovasi', 'Label', 'Kelengkapan', 'Keterangan yang datang', 'Kematangan'],
  kelengkapan: (terpenuhi: number, seluruh: number) => `${angka(terpenuhi)} dari ${angka(seluruh)}`,
  kematangan: (m: { nilai: number; maks: number; edisi: string }) => `${angka(m.nilai)} dari ${angka(m.maks)} (edisi ${m.edisi})`,
  belumDiketahui: 'belum diketahui',
  pergi: (nama: string) => `${nama} (tidak ada lagi)`,
  relasi: 'Replikasi',
  belumTercatat: 'belum tercatat',
  tidakTercatat: 'tidak tercatat lagi',
  dari: (jalur: string) => `dari ${jalur}`,
  medan: (nama: string) => `berubah: ${nama}`,
  dihapusAwas: 'Berkas yang dihapus hilang dari situs. Inovasi yang berganti nama menulis nama lamanya di alias.',
  lainnya: (jumlah: number) => `dan ${angka(jumlah)} lainnya`,
  galat: 'galat',
} as const;
