/** Words of the bars that show what innovations on record are about. */
import type { KosakataCampuran } from '../../domain/banding/campuran.ts';
import { angka, daftarKata } from '../angka.ts';
import { sebutDaerah } from '../sebut.ts';
import { awalBesar } from '../huruf.ts';

const KATA: Record<KosakataCampuran, string> = { tema: 'tema', urusan: 'urusan', tahapan: 'tahapan', jenis: 'jenis' };

export const PESAN_BAGAN_CAMPURAN = {
  judul: (k: KosakataCampuran) =>
    k === 'jenis' ? 'Inovasi digital dan nondigital yang tercatat di Lumbung' : `${kapital(KATA[k])} inovasi yang tercatat di Lumbung`,
  satuan: 'inovasi yang tercatat di Lumbung',
  /** The record itself is the source of its counts. */
  sumber: 'Daftar inovasi di Lumbung; sumber setiap catatan ada di halaman inovasinya',
  penerbit: 'Lumbung Inovasi',
  kepala: (k: KosakataCampuran) => kapital(KATA[k]),
  jumlah: 'Jumlah',
  banyakDaerah: (n: number) => `${angka(n)} daerah`,
  lainnya: (k: KosakataCampuran, n: number) => `lainnya (${angka(n)} ${KATA[k]})`,
  tanpaNilai: 'belum diketahui',
  /** What the data say; the values come with their counts. */
  temuan: (
    k: KosakataCampuran,
    inovasi: number,
    daerah: string,
    nilai: readonly (readonly [string, number])[],
    lain: number,
    tanpaNilai: number,
  ) => {
    const butir = [
      ...nilai.map(([nama, n]) => `${nama} (${angka(n)})`),
      ...(lain ? [`${angka(lain)} ${KATA[k]} lain`] : []),
      ...(tanpaNilai ? [`belum diketahui (${angka(tanpaNilai)})`] : []),
    ];
    return `${kapital(KATA[k])} ${angka(inovasi)} inovasi ${daerah} yang tercatat di Lumbung: ${daftarKata(butir)}.`;
  },
  temaGanda: 'Satu inovasi dapat memuat beberapa tema, jadi jumlah semua baris dapat melebihi jumlah inovasi.',
  tanpa: (daerah: readonly string[]) => `Dari ${sebutDaerah(daerah)} belum ada inovasi yang tercatat.`,
  tanpaSemua: (daerah: readonly string[]) =>
    `Belum ada inovasi dari ${sebutDaerah(daerah)} yang tercatat di Lumbung; ini tidak berarti di sana tidak ada inovasi.`,
} as const;

function kapital(kata: string): string {
  return awalBesar(kata);
}
