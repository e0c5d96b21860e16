/** Agreements counted once: one paper over three applications is one agreement, however many relations stand on it. */
import type { Katalog } from '../katalog.ts';
import { kodeFolder, type LangkahRelasi, type Relasi } from '../replikasi.ts';

type Kesepakatan = Katalog['kesepakatan'][number];

/** Steps that are a signed paper. */
const BERTANDA_TANGAN = new Set(['mou', 'pks']);

/** Signed steps for which no agreement is on record: each relation counts once, its memorandum and contract together. */
export interface NaskahRelasi {
  relasi: Relasi;
  langkah: LangkahRelasi[];
}

export interface NaskahBank {
  kesepakatan: readonly Kesepakatan[];
  dariRelasi: NaskahRelasi[];
  /** Agreements in all, each once. */
  jumlah: number;
}

/**
 * The agreement on which a relation stands: the one that its file names, else one of the same origin and adopter that
 * covers the innovation.
 */
export function kesepakatanRelasi(r: Relasi, kesepakatan: readonly Kesepakatan[]): Kesepakatan | undefined {
  const disebut = r.catatan.map((c) => c.kesepakatan).find(Boolean);
  return (
    kesepakatan.find((x) => x.id === disebut) ??
    kesepakatan.find(
      (x) => x.asal === kodeFolder(r.inovasi) && x.pihak.some((p) => p.kode === r.penerima) && (x.inovasi ?? []).includes(r.inovasi),
    )
  );
}

export function naskahBank(relasi: readonly Relasi[], kesepakatan: readonly Kesepakatan[]): NaskahBank {
  const dariRelasi = relasi.flatMap((r): NaskahRelasi[] => {
    const langkah = r.langkah.filter((l) => BERTANDA_TANGAN.has(l.langkah));
    return langkah.length === 0 || kesepakatanRelasi(r, kesepakatan) ? [] : [{ relasi: r, langkah }];
  });
  return { kesepakatan, dariRelasi, jumlah: kesepakatan.length + dariRelasi.length };
}
