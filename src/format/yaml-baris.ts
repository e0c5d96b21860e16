/** Plain data as lines of YAML; how texts are quoted and which lists stand in one line is the writer's style. */

const BUKAN_TEKS = /^(?:true|false|null|yes|no|on|off|y|n|~)$/i;
/** A quoted scalar of one line takes every printable character; others are escaped as JSON, which is YAML. */
export const TERCETAK = /^[\x20-\x7e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]*$/;

export interface GayaYaml {
  /** True for text that needs no quotes; words that YAML 1.2 or 1.1 reads as something else are quoted in any style. */
  polos(s: string, dalamDaftar: boolean): boolean;
  /** True when a list stands in one line. @param baris the line it would be */
  sebaris(nilai: readonly unknown[], baris: string): boolean;
}

export interface PenulisYaml {
  /** One field. @param lekuk columns before each line */
  medan(kunci: string, nilai: unknown, lekuk?: string): string[];
  /** One item of a list, its mark included. @param lekuk columns before the mark */
  butir(nilai: unknown, lekuk?: string): string[];
}

const berisi = (x: unknown): x is object => typeof x === 'object' && x !== null;

/** `undefined` is left out. Lists hold scalars or non-empty mappings. */
export function penulisYaml(gaya: GayaYaml): PenulisYaml {
  function skalar(x: unknown, dalamDaftar = false): string {
    if (typeof x !== 'string') return String(x);
    if (!BUKAN_TEKS.test(x) && gaya.polos(x, dalamDaftar)) return x;
    return TERCETAK.test(x) ? `'${x.replaceAll("'", "''")}'` : JSON.stringify(x);
  }

  const isian = (nilai: object, lekuk: string): string[] =>
    Object.entries(nilai).flatMap(([k, v]) => (v === undefined ? [] : medan(k, v, lekuk)));

  function medan(kunci: string, nilai: unknown, lekuk = ''): string[] {
    const kepala = `${lekuk}${skalar(kunci)}:`;
    if (!berisi(nilai)) return [`${kepala} ${skalar(nilai)}`];
    if (Array.isArray(nilai)) {
      if (!nilai.some(berisi)) {
        const sebaris = `${kepala} [${nilai.map((x) => skalar(x, true)).join(', ')}]`;
        if (gaya.sebaris(nilai, sebaris)) return [sebaris];
      }
      return [kepala, ...nilai.flatMap((x) => butir(x, `${lekuk}  `))];
    }
    const isi = isian(nilai, `${lekuk}  `);
    return isi.length > 0 ? [kepala, ...isi] : [`${kepala} {}`];
  }

  function butir(nilai: unknown, lekuk = ''): string[] {
    if (!berisi(nilai)) return [`${lekuk}- ${skalar(nilai)}`];
    return isian(nilai, `${lekuk}  `).map((b, i) => (i === 0 ? `${lekuk}- ${b.slice(lekuk.length + 2)}` : b));
  }

  return { medan, butir };
}
