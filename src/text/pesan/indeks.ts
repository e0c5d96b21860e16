/** Index facts of a region. */
import { daftarKata } from '../angka.ts';

export const PESAN_INDEKS = {
  judul: 'Indeks Inovasi Daerah',
  diragukan: '(diragukan)',
  keteranganTabel: 'Sebagaimana diumumkan atau diberitakan. Skala sebelum 2021 berbeda, dan batas predikat berubah antartahun.',
  tahun: 'Tahun',
  predikat: 'Predikat',
  skor: 'Skor',
  peringkat: 'Peringkat',
  jumlah: 'Inovasi dilaporkan',
  keterangan: 'Keterangan',
  skalaLama: '(skala lama)',
  /** Opens the table. */
  semuaFakta: (jumlah: number) => `Semua fakta yang tercatat (${jumlah})`,
  /** Name of the table for those who do not see it. */
  namaTabel: (daerah: string) => `Tabel indeks inovasi ${daerah}`,
  /** How many offices have innovated; all values are formatted. */
  cakupan: (berinovasi: string, seluruh: string, tanggal: string, keterangan: string | undefined) =>
    `${berinovasi} dari ${seluruh} perangkat daerah sudah membuat inovasi (${tanggal}).${keterangan ? ` ${keterangan}` : ''}`,
} as const;

/** The last predikat in one sentence; without one, what is known instead. */
export function kesimpulanPredikat(
  terakhir: { tahun: number; predikat: readonly { nama: string }[]; diragukan: boolean } | undefined,
  adaFakta: boolean,
): string {
  if (!terakhir)
    return adaFakta
      ? 'Predikatnya belum diketahui; yang tercatat ada di tabel.'
      : 'Predikat dan skor Indeks Inovasi Daerahnya belum tercatat di Lumbung.';
  const nama = terakhir.predikat.map((p) => p.nama).join(' atau ');
  const ragu = terakhir.predikat.length > 1 ? ' Sumber-sumber menyebut predikat yang berbeda.' : '';
  return `Predikat terakhir yang tercatat: ${nama} (${terakhir.tahun}${terakhir.diragukan ? ', tahunnya diragukan' : ''}).${ragu}`;
}

/**
 * Awards of one year, the last, in one sentence.
 * @param nama as recorded: `IGA 2025 Kabupaten Terinovatif`
 */
export function kalimatPenghargaan(nama: readonly string[], tahun: number, diragukan: boolean): string {
  const utuh = nama.map((n) => n.replace(/^IGA\b(?: (\d{4}))?[,:]?/, (_, t?: string) => `Innovative Government Award${t ? ` ${t}` : ''},`));
  const ragu = diragukan ? ` (${tahun}, tahunnya diragukan)` : nama.every((n) => n.includes(String(tahun))) ? '' : ` (${tahun})`;
  return `Penghargaan terakhir yang tercatat: ${daftarKata(utuh.map((n) => n.replace(/,$/, '')))}${ragu}.`;
}
