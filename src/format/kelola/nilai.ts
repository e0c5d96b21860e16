/**
 * A record's values ↔ what the editor's widgets hold. Widgets differ from records in three things: a group that may be missing is
 * a list of at most one (an empty group would be written otherwise), yes and no are words of a list (a switch knows no
 * "unknown"), and what was never touched comes back as an empty text, list or group.
 */
import { anakSkema, urutKunci, type SkemaMedan } from '../../domain/skema-medan.ts';

export const YA = 'ya';
export const TIDAK = 'tidak';

type Kelompok = Record<string, unknown>;
const kelompok = (x: unknown): x is Kelompok => typeof x === 'object' && x !== null && !Array.isArray(x);

/** True for a group that is shown as a list of at most one. @param wajib required by the group around it, or an item of a list */
export const bolehTiada = (s: SkemaMedan, wajib: boolean): boolean => s.type === 'object' && !wajib;

const wajibDi = (s: SkemaMedan, kunci: string): boolean => s.required?.includes(kunci) === true;

/** What a record holds, as the widgets want it. Fields that no schema knows pass unchanged. */
export function keSunting(s: SkemaMedan | undefined, nilai: unknown, wajib = true): unknown {
  if (!s || nilai === undefined) return nilai;
  if (typeof nilai === 'boolean' && s.type === 'boolean') return nilai ? YA : TIDAK;
  if (Array.isArray(nilai)) return s.type === 'array' ? nilai.map((x, i) => keSunting(anakSkema(s, i), x)) : nilai;
  if (!kelompok(nilai) || s.type !== 'object') return nilai;
  const isi = Object.fromEntries(Object.entries(nilai).map(([k, v]) => [k, keSunting(anakSkema(s, k), v, wajibDi(s, k))]));
  return bolehTiada(s, wajib) ? [isi] : isi;
}

/** What the widgets hold, as the record: the order of the schema, nothing empty, single spaces in texts. `undefined` where nothing is left. */
export function dariSunting(s: SkemaMedan | undefined, nilai: unknown, wajib = true): unknown {
  if (nilai === null || nilai === undefined) return undefined;
  if (typeof nilai === 'string') return teks(s, nilai);
  if (Array.isArray(nilai)) return daftar(s, nilai, wajib);
  if (!kelompok(nilai)) return nilai;
  const isi = urutKunci(s, Object.keys(nilai)).flatMap((k): [string, unknown][] => {
    const anak = anakSkema(s, k);
    const x = dariSunting(anak, nilai[k], s ? wajibDi(s, k) : true);
    return x === undefined ? [] : [[k, x]];
  });
  return isi.length ? Object.fromEntries(isi) : undefined;
}

function daftar(s: SkemaMedan | undefined, nilai: readonly unknown[], wajib: boolean): unknown {
  if (s && bolehTiada(s, wajib)) return nilai.length ? dariSunting(s, nilai[0]) : undefined;
  const isi = nilai.map((x, i) => dariSunting(anakSkema(s, i), x)).filter((x) => x !== undefined);
  return isi.length ? isi : undefined;
}

function teks(s: SkemaMedan | undefined, nilai: string): unknown {
  const t = nilai.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (t === '') return undefined;
  return s?.type === 'boolean' && (t === YA || t === TIDAK) ? t === YA : t;
}
