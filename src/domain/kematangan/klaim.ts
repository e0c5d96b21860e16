/** The level that a record claims for its indicator of replication, against the dated papers in the ledger. */
import { poinReplikasi } from '../bank/poin-iid.ts';
import type { Katalog } from '../katalog.ts';
import type { Relasi } from '../replikasi.ts';
import type { EdisiKematangan } from '../schema/kosakata.ts';
import type { Rincian } from './skor.ts';

export interface BedaKlaim {
  /** Level that the record states. */
  klaim: number;
  /** Level that the papers on record give; where the window of the edition is not known, the most they could give. */
  bukti: number;
  /** Papers that only an assessor can judge; they may close the gap. */
  perluDinilai: number;
}

/**
 * @param tahun year of the assessment
 * @returns undefined when nothing is claimed, or claim and evidence agree
 */
export function bedaKlaim(
  i: { id: string; relasi: readonly Relasi[] },
  kesepakatan: Katalog['kesepakatan'],
  edisi: EdisiKematangan,
  tahun: number,
  rincian: Rincian | undefined,
): BedaKlaim | undefined {
  const klaim = rincian?.['replikasi'];
  if (klaim === undefined || !edisi.indikator.some((x) => x.id === 'replikasi')) return undefined;
  const p = poinReplikasi(i.id, i.relasi, kesepakatan, edisi, tahun);
  const bukti = p.tingkat ?? p.tertinggi.tingkat;
  if (bukti === klaim) return undefined;
  const dinilai = new Set(p.bukti.filter((b) => b.sebab === 'perlu-dinilai').map((b) => b.penerima));
  return { klaim, bukti, perluDinilai: dinilai.size };
}
