/** Which region somebody means who types its name. */
import type { DaerahBanding } from '../domain/banding/bahan.ts';
import { kodeProvinsi } from '../domain/banding/kelompok.ts';
import { bandingTeks } from '../domain/temuan.ts';
import { cocokNama, rata } from '../text/cocok-nama.ts';

/** All that is needed to find a region by its name. */
export type DaerahTerketik = Pick<DaerahBanding, 'kode' | 'nama' | 'jenis'>;

export interface UsulDaerah<D extends DaerahTerketik = DaerahBanding> {
  daerah: D;
  /** Name of its province without "Provinsi"; absent for provinces. */
  provinsi?: string;
}

/**
 * Regions whose name fits, the nearest first; where none does, those whose name and province fit together. Nothing
 * typed fits nothing.
 * @param batas most proposals; `seluruh` counts all that fit
 */
export function cariDaerah<D extends DaerahTerketik>(
  b: { daerah: readonly D[] },
  ketik: string,
  batas: number,
): { usul: UsulDaerah<D>[]; seluruh: number } {
  const dicari = rata(ketik);
  if (dicari === '') return { usul: [], seluruh: 0 };
  const sebutan = sebutanProvinsi(b);
  const menurutNama = b.daerah.filter((d) => cocokNama(dicari, d.nama));
  const cocok = menurutNama.length ? menurutNama : b.daerah.filter((d) => cocokNama(dicari, `${d.nama} ${sebutan(d) ?? ''}`));
  const dekat = (d: D) => {
    const nama = rata(d.nama);
    return nama === dicari ? 0 : nama.endsWith(` ${dicari}`) ? 1 : nama.includes(` ${dicari}`) ? 2 : 3;
  };
  const urut = cocok
    .map((daerah) => ({ daerah, dekat: dekat(daerah) }))
    .sort((x, y) => x.dekat - y.dekat || bandingTeks(x.daerah.nama, y.daerah.nama));
  return {
    usul: usulDari(
      b,
      urut.slice(0, batas).map((x) => x.daerah),
    ),
    seluruh: cocok.length,
  };
}

/** Regions with the names of their provinces, in the order given. */
export function usulDari<D extends DaerahTerketik>(b: { daerah: readonly D[] }, daftar: readonly D[]): UsulDaerah<D>[] {
  const sebutan = sebutanProvinsi(b);
  return daftar.map((daerah) => {
    const p = sebutan(daerah);
    return { daerah, ...(p !== undefined && { provinsi: p }) };
  });
}

function sebutanProvinsi<D extends DaerahTerketik>(b: { daerah: readonly D[] }): (d: D) => string | undefined {
  const provinsi = new Map(b.daerah.flatMap((d) => (d.jenis === 'provinsi' ? [[d.kode, d.nama.replace(/^Provinsi /, '')]] : [])));
  return (d) => (d.jenis === 'provinsi' ? undefined : provinsi.get(kodeProvinsi(d)));
}
