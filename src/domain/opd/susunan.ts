/** The offices of a region with their units and innovations: a tree of two levels, made from `induk`. */
import { nilaiKosakata, type DaerahKatalog, type InovasiKatalog, type Katalog } from '../katalog.ts';
import type { Opd } from '../schema/daerah.ts';

/** Value of `kelompok` in the vocabulary `jenis-opd` for what counts as an office of its own (PP 18/2016). */
const PERANGKAT = 'perangkat-daerah';

/** A puskesmas, UPT or part of an office, with the innovations that name it. */
export interface UnitOpd {
  opd: Opd;
  inovasi: InovasiKatalog[];
}

/** An office without induk, its units, and what they made. */
export interface KelompokOpd {
  opd: Opd;
  /** True when it counts as one perangkat daerah; a puskesmas, school, village or company does not. */
  perangkat: boolean;
  /** Innovations that name this office itself. */
  sendiri: InovasiKatalog[];
  /** Everything below it, to any depth, in the order of the list. */
  unit: UnitOpd[];
  /** Its own innovations and then those of its units, each once. */
  semua: InovasiKatalog[];
}

type Bahan = Pick<DaerahKatalog, 'opd' | 'inovasi'>;

/** Innovations that name this office. */
export function inovasiOpd(d: Bahan, id: string): InovasiKatalog[] {
  return d.inovasi.filter((i) => i.isi.opd?.includes(id));
}

/** The offices at the top, in the order of opd.json; every office stands in exactly one group. */
export function susunOpd(d: Bahan, k: Pick<Katalog, 'kosakata'>): KelompokOpd[] {
  const atas = puncakOpd(d.opd.isi);
  const unit = Map.groupBy(
    d.opd.isi.filter((o) => atas.get(o.id) !== o),
    (o) => atas.get(o.id),
  );
  return d.opd.isi
    .filter((o) => atas.get(o.id) === o)
    .map((opd) => {
      const sendiri = inovasiOpd(d, opd.id);
      const bawah = (unit.get(opd) ?? []).map((o) => ({ opd: o, inovasi: inovasiOpd(d, o.id) }));
      return {
        opd,
        perangkat: nilaiKosakata(k, 'jenis-opd', opd.jenis)?.kelompok === PERANGKAT,
        sendiri,
        unit: bawah,
        semua: [...new Set([...sendiri, ...bawah.flatMap((u) => u.inovasi)])],
      };
    });
}

/** For each office, by id, the one of which it is a part in the end; itself when it has no induk. */
export function puncakOpd(daftar: readonly Opd[]): Map<string, Opd> {
  const perId = new Map(daftar.map((o) => [o.id, o]));
  return new Map(daftar.map((o) => [o.id, puncak(o, perId)]));
}

/** Everything below this office, to any depth, in the order of the list. */
export function unitOpd(daftar: readonly Opd[], id: string): Opd[] {
  const bawah = new Set([id]);
  // One round for each depth.
  for (let banyak = 0; banyak !== bawah.size;) {
    banyak = bawah.size;
    for (const o of daftar) if (o.induk !== undefined && bawah.has(o.induk)) bawah.add(o.id);
  }
  return daftar.filter((o) => o.id !== id && bawah.has(o.id));
}

function puncak(o: Opd, perId: ReadonlyMap<string, Opd>): Opd {
  const dilalui = new Set([o]);
  let p = o;
  for (;;) {
    const atas = p.induk === undefined ? undefined : perId.get(p.induk);
    // The rule `opd-induk` reports circles; here they only must not hang.
    if (!atas || dilalui.has(atas)) return atas ? o : p;
    dilalui.add(atas);
    p = atas;
  }
}
