/**
 * Plain data as YAML, the way records are written: block lists and mappings, short lists of ids in one line. js-yaml reads it
 * back unchanged; its own writer is several times this page's budget.
 */

/** Words that YAML 1.2 reads as something else than text, and those that 1.1 did. */
const BUKAN_TEKS = /^(?:true|false|null|yes|no|on|off|y|n|~)$/i;
/** Text that needs no quotes: letters first, so that no number, date or mark can hide in it. */
const POLOS = /^\p{L}[\p{L}\p{N} ,()/.%-]*$/u;
const SEBARIS = /^[a-z][a-z0-9-]*$/;

function teks(s: string): string {
  if (POLOS.test(s) && !BUKAN_TEKS.test(s) && !s.endsWith(' ')) return s;
  // A quoted scalar of one line takes every printable character; others are escaped as JSON, which is YAML.
  return /^[\x20-\x7e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]*$/.test(s) ? `'${s.replaceAll("'", "''")}'` : JSON.stringify(s);
}

const skalar = (x: unknown): string => (typeof x === 'string' ? teks(x) : String(x));
const berisi = (x: unknown): x is object => typeof x === 'object' && x !== null;

/** @param lekuk columns before each line */
function baris(kunci: string, nilai: unknown, lekuk: string): string[] {
  if (!berisi(nilai)) return [`${lekuk}${kunci}: ${skalar(nilai)}`];
  if (!Array.isArray(nilai)) {
    const isi = Object.entries(nilai).filter(([, v]) => v !== undefined);
    return isi.length ? [`${lekuk}${kunci}:`, ...isi.flatMap(([k, v]) => baris(teks(k), v, `${lekuk}  `))] : [`${lekuk}${kunci}: {}`];
  }
  const bersahaja = nilai.every((x) => typeof x === 'number' || (typeof x === 'string' && SEBARIS.test(x) && !BUKAN_TEKS.test(x)));
  if (bersahaja) return [`${lekuk}${kunci}: [${nilai.join(', ')}]`];
  return [`${lekuk}${kunci}:`, ...nilai.flatMap((x) => butirYaml(x, `${lekuk}  `))];
}

/** One item of a list, its mark included. @param lekuk columns before the mark */
export function butirYaml(nilai: unknown, lekuk = ''): string[] {
  if (!berisi(nilai)) return [`${lekuk}- ${skalar(nilai)}`];
  const isi = Object.entries(nilai)
    .filter(([, v]) => v !== undefined)
    .flatMap(([k, v]) => baris(teks(k), v, `${lekuk}  `));
  return isi.map((b, i) => (i === 0 ? `${lekuk}- ${b.slice(lekuk.length + 2)}` : b));
}

/** Top-level keys with their values; `undefined` is left out. Lists hold scalars or non-empty mappings. */
export function tulisYaml(isi: Readonly<Record<string, unknown>>): string {
  return Object.entries(isi)
    .filter(([, v]) => v !== undefined)
    .flatMap(([k, v]) => baris(k, v, ''))
    .join('\n');
}
