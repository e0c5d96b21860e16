/** How the circumstances of regions are named and written. */
import type { IndikatorKonteks } from '../../domain/banding/konteks.ts';
import { angka } from '../angka.ts';

export const INDIKATOR_KONTEKS: Record<IndikatorKonteks, { nama: string; pendek: string; satuan: string }> = {
  kemiskinan: { nama: 'Persentase penduduk miskin', pendek: 'kemiskinan', satuan: '% penduduk' },
  stunting: { nama: 'Prevalensi stunting balita', pendek: 'stunting', satuan: '% balita' },
  penduduk: { nama: 'Jumlah penduduk', pendek: 'jumlah penduduk', satuan: 'jiwa' },
  kepadatan: { nama: 'Kepadatan penduduk', pendek: 'kepadatan', satuan: 'jiwa per km²' },
};

const DESIMAL: Record<IndikatorKonteks, number> = { kemiskinan: 2, stunting: 2, penduduk: 0, kepadatan: 1 };

/** `10,58%`, `927.961`, `474,1`; where sources differ `30,4 sampai 35,2%`. The unit of counts stands beside the chart. */
export function tulisNilai(indikator: IndikatorKonteks, n: { rendah: number; tinggi: number }): string {
  const tulis = (x: number) => angka(x, DESIMAL[indikator]);
  const persen = indikator === 'kemiskinan' || indikator === 'stunting' ? '%' : '';
  return `${n.rendah === n.tinggi ? '' : `${tulis(n.rendah)} sampai `}${tulis(n.tinggi)}${persen}`;
}
