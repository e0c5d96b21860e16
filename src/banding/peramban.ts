/** What of the facts travels to the browser: all that the charts of a comparison draw from, and nothing more. */
import type { BahanBanding, DaerahBanding } from '../domain/banding/bahan.ts';

/** Vocabularies whose labels those charts write. */
const KATA = ['predikat', 'tema'];

/** A test holds that `baganBanding` says the same of these facts as of all. */
export function untukPeramban(b: BahanBanding): BahanBanding {
  return {
    ...b,
    nasional: [],
    kata: Object.fromEntries(Object.entries(b.kata).filter(([k]) => KATA.includes(k))),
    daerah: b.daerah.map(satuDaerah),
  };
}

function satuDaerah({ titik: _, petak: _petak, singkatan: _singkatan, ...d }: DaerahBanding): DaerahBanding {
  return { ...d, inovasi: { ...d.inovasi, urusan: {}, jenis: {}, tahapan: {} } };
}
