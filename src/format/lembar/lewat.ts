/** Which rows below the headings are no innovations. They are named in the receipt, so that nothing is lost unseen. */
import { rata } from '../../text/cocok-nama.ts';
import type { NamaMedan } from './medan.ts';
import { bersih } from './nilai.ts';
import type { Kolom, PetaLembar } from './peta.ts';
import type { BarisLembar } from './tipe.ts';

/** "Jumlah", "TOTAL INOVASI": the last line of a list. */
const JUMLAH = /^(?:sub ?total|grand total|jumlah|total|rekapitulasi)\b/i;
/** What an innovation tells of itself besides its name; a line of totals tells none of it. */
const BERISI: readonly NamaMedan[] = ['urusan', 'rancangBangun', 'tujuan', 'manfaat', 'tahapan', 'ringkasan'];

/** True of notes below the table, repeated headings, separators between offices, totals, the template's example. */
export function bukanInovasi(b: BarisLembar, kolom: ReadonlyMap<NamaMedan, Kolom>, peta: PetaLembar): boolean {
  const isi = b.sel.filter((s) => s !== null).map((s) => bersih(s));
  if (/^contoh\b/i.test(isi[0] ?? '')) return true;
  if (isi.length > 2 && new Set(isi).size === 1) return true;
  const sel = (k: Kolom | undefined) => (k ? bersih(b.sel[k.indeks]) : '');
  const terisi = [...kolom.values()].filter((k) => sel(k) !== '');
  const nama = sel(kolom.get('nama'));
  if (/^contoh\b/i.test(nama)) return true;
  if (nama === '' && terisi.length < 2) return true;
  if (JUMLAH.test(nama || (isi[0] ?? '')) && BERISI.every((m) => sel(kolom.get(m)) === '')) return true;
  return terisi.filter((k) => rata(sel(k)) === rata(peta.kepala.judul[k.indeks] ?? '')).length >= 2;
}
