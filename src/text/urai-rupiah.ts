/** An amount of money as people type it. */

const KALI: Record<string, number> = { rb: 1e3, ribu: 1e3, jt: 1e6, juta: 1e6, m: 1e9, miliar: 1e9, milyar: 1e9, t: 1e12, triliun: 1e12 };
/** Below this nobody plans; a bare "200" means millions or is a slip, and is not guessed at. */
const RENCANA_TERKECIL = 10_000;
/** Of what was paid: a card or a sheet may cost this little. */
export const BIAYA_TERKECIL = 1_000;

/**
 * `Rp200 juta`, `200jt`, `1,5 miliar`, `200.000.000`, `200000000`, `Rp200.000,-` → whole rupiah. Undefined
 * for what cannot be read for sure, and for less than `palingKecil`.
 */
export function uraiRupiah(mentah: string, palingKecil = RENCANA_TERKECIL): number | undefined {
  const teks = mentah.trim().replace(/,\s*[-–]+$/, '');
  const m = /^(?:rp\.?)?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?\s*([a-z]+)?\.?$/.exec(teks.toLowerCase());
  if (!m) {
    // "1.5 miliar": a point where Indonesian writes a comma, clear only before a word.
    const titik = /^(?:rp\.?)?\s*(\d+)\.(\d{1,2})\s*([a-z]+)$/.exec(teks.toLowerCase());
    return titik ? uraiRupiah(`${titik[1]},${titik[2]} ${titik[3]}`, palingKecil) : undefined;
  }
  const [, bulat, desimal = '', satuan] = m;
  const kali = satuan === undefined ? 1 : KALI[satuan];
  if (kali === undefined) return undefined;
  const n = Math.round(Number(`${bulat!.replaceAll('.', '')}.${desimal || '0'}`) * kali);
  return n >= palingKecil && Number.isSafeInteger(n) ? n : undefined;
}
