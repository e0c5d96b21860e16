/** What the page of a region says of the kematangan of its innovations. */
import { angka } from '../angka.ts';

export const PESAN_KEMATANGAN_DAERAH = {
  judul: 'Kematangan',
  wajibKosong: (n: number) => `${angka(n)} inovasi masih punya indikator wajib yang kosong; tanpa itu inovasi tidak dinilai.`,
  belumAda: (n: number) =>
    n === 1
      ? 'Nilai kematangan inovasi ini belum diterbitkan di sumber yang terbaca.'
      : `Nilai kematangan ${angka(n)} inovasi ini belum diterbitkan di sumber yang terbaca.`,
  hitung: 'Hitung kematangan inovasi Anda',
  simulasi: 'Simulasikan indeksnya',
  /** Before the words of a target that the region has published. */
  target: 'Target yang diterbitkan daerah:',
  /** The year a target speaks of. */
  tahunTarget: (tahun: number) => `Target tahun ${tahun}.`,
} as const;
