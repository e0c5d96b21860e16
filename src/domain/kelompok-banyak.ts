/** Groups items that may belong to several groups; each item at most once per group. */
export function kelompokBanyak<T>(butir: readonly T[], kunci: (x: T) => readonly string[]): Map<string, T[]> {
  const m = new Map<string, T[]>();
  for (const x of butir) {
    for (const k of new Set(kunci(x))) {
      const daftar = m.get(k);
      if (daftar) daftar.push(x);
      else m.set(k, [x]);
    }
  }
  return m;
}
