/**
 * Plain data as YAML, the way records are written: block lists and mappings, short lists of ids in one line. js-yaml reads it
 * back unchanged; its own writer is several times this page's budget.
 */
import { penulisYaml } from './yaml-baris.ts';

/** Text that needs no quotes: letters first, so that no number, date or mark can hide in it. */
const POLOS = /^\p{L}[\p{L}\p{N} ,()/.%-]*$/u;
const ID = /^[a-z][a-z0-9-]*$/;
/** Words that a list of ids may not hold bare. */
const BUKAN_ID = /^(?:true|false|null|yes|no|on|off|y|n)$/;

const { medan, butir } = penulisYaml({
  polos: (s) => POLOS.test(s) && !s.endsWith(' '),
  sebaris: (nilai) => nilai.every((x) => typeof x === 'number' || (typeof x === 'string' && ID.test(x) && !BUKAN_ID.test(x))),
});

/** One item of a list, its mark included. @param lekuk columns before the mark */
export const butirYaml = butir;

/** Top-level keys with their values; `undefined` is left out. Lists hold scalars or non-empty mappings. */
export function tulisYaml(isi: Readonly<Record<string, unknown>>): string {
  return Object.entries(isi)
    .flatMap(([k, v]) => (v === undefined ? [] : medan(k, v)))
    .join('\n');
}
