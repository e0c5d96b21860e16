/**
 * One field as YAML in the style of the records: quotes only where they are needed, always around what begins with a digit
 * (kode, dates), short lists in one line. `yaml-tulis.ts` is the browser's style, quicker to quote.
 */
import { penulisYaml, TERCETAK } from '../yaml-baris.ts';

/** Longest line of a list. */
const LEBAR_DAFTAR = 104;
/** Text that no reader of YAML takes for anything else. */
const POLOS = /^[\p{L}(](?!.*(?::\s|\s#|:$)).*[^\s:]$|^\p{L}$/u;

export const { medan: tulisMedan } = penulisYaml({
  polos: (s, dalamDaftar) => POLOS.test(s) && TERCETAK.test(s) && !(dalamDaftar && /[,[\]{}]/.test(s)),
  sebaris: (_, baris) => baris.length <= LEBAR_DAFTAR,
});
