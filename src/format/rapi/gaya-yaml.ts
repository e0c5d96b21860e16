/**
 * One field as YAML in the style of the records: quotes only where they are needed, always around what begins with a digit
 * (kode, dates), short lists in one line. `yaml-tulis.ts` is the browser's writer, smaller and quicker to quote.
 */

/** Longest line of a list. */
const LEBAR_DAFTAR = 104;
const BUKAN_TEKS = /^(?:true|false|null|yes|no|on|off|y|n|~)$/i;
/** Text that no reader of YAML takes for anything else. */
const POLOS = /^[\p{L}(](?!.*(?::\s|\s#|:$)).*[^\s:]$|^\p{L}$/u;
const TERCETAK = /^[\x20-\x7e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]*$/;

function teks(s: string, dalamDaftar = false): string {
  if (POLOS.test(s) && !BUKAN_TEKS.test(s) && TERCETAK.test(s) && !(dalamDaftar && /[,[\]{}]/.test(s))) return s;
  return TERCETAK.test(s) ? `'${s.replaceAll("'", "''")}'` : JSON.stringify(s);
}

const skalar = (x: unknown, dalamDaftar = false): string => (typeof x === 'string' ? teks(x, dalamDaftar) : String(x));
const berisi = (x: unknown): x is object => typeof x === 'object' && x !== null;

/** @param lekuk columns before each line */
export function tulisMedan(kunci: string, nilai: unknown, lekuk = ''): string[] {
  const kepala = `${lekuk}${teks(kunci)}:`;
  if (!berisi(nilai)) return [`${kepala} ${skalar(nilai)}`];
  if (Array.isArray(nilai)) {
    const sebaris = `${kepala} [${nilai.map((x) => skalar(x, true)).join(', ')}]`;
    if (!nilai.some(berisi) && sebaris.length <= LEBAR_DAFTAR) return [sebaris];
    return [kepala, ...nilai.flatMap((x) => butir(x, `${lekuk}  `))];
  }
  const isi = Object.entries(nilai);
  return isi.length ? [kepala, ...isi.flatMap(([k, v]) => tulisMedan(k, v, `${lekuk}  `))] : [`${kepala} {}`];
}

/** @param lekuk columns before the mark of the item */
function butir(nilai: unknown, lekuk: string): string[] {
  if (!berisi(nilai)) return [`${lekuk}- ${skalar(nilai)}`];
  const isi = Object.entries(nilai).flatMap(([k, v]) => tulisMedan(k, v, `${lekuk}  `));
  return isi.map((b, i) => (i === 0 ? `${lekuk}- ${b.slice(lekuk.length + 2)}` : b));
}
