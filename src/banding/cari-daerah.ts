/** Which region somebody means who types its name. */
import type { BahanBanding, DaerahBanding } from '../domain/banding/bahan.ts';
import { kodeProvinsi } from '../domain/banding/kelompok.ts';
import { bandingTeks } from '../domain/temuan.ts';
import { cocokNama, rata } from '../text/cocok-nama.ts';

export interface UsulDaerah {
  daerah: DaerahBanding;
  /** Name of its province without "Provinsi"; absent for provinces. */
  provinsi?: string;
}

/**
 * Regions whose name fits, the nearest first; where none does, those whose name and province fit together. Nothing
 * typed fits nothing.
 * @param batas most proposals; `seluruh` counts all that fit
 */
export function cariDaerah(b: Pick<BahanBanding, 'daerah'>, ketik: string, batas: number): { usul: UsulDaerah[]; seluruh: number } {
  const dicari = rata(ketik);
  if (dicari === '') return { usul: [], seluruh: 0 };
  const sebutan = sebutanProvinsi(b);
  const menurutNama = b.daerah.filter((d) => cocokNama(dicari, d.nama));
  const cocok = menurutNama.length ? menurutNama : b.daerah.filter((d) => cocokNama(dicari, `${d.nama} ${sebutan(d) ?? ''}`));
  const dekat = (d: DaerahBanding) => {
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
export function usulDari(b: Pick<BahanBanding, 'daerah'>, daftar: readonly DaerahBanding[]): UsulDaerah[] {
  const sebutan = sebutanProvinsi(b);
  return daftar.map((daerah) => {
    const p = sebutan(daerah);
    return { daerah, ...(p !== undefined && { provinsi: p }) };
  });
}

function sebutanProvinsi(b: Pick<BahanBanding, 'daerah'>): (d: DaerahBanding) => string | undefined {
  const provinsi = new Map(b.daerah.flatMap((d) => (d.jenis === 'provinsi' ? [[d.kode, d.nama.replace(/^Provinsi /, '')]] : [])));
  return (d) => (d.jenis === 'provinsi' ? undefined : provinsi.get(kodeProvinsi(d)));
}
