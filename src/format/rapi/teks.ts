/** Spaces that look like one and are none: they come along from Word and PDF, break searches and cannot be seen. */
const SPASI_TAKPUTUS = /[\u00a0\u2007\u202f]/g;

export function spasiBiasa(teks: string): string {
  return teks.replace(SPASI_TAKPUTUS, ' ');
}

/** Every text of a value with plain spaces: what tidying may change of a meaning, and all it may change. */
export function nilaiSpasiBiasa(nilai: unknown): unknown {
  if (typeof nilai === 'string') return spasiBiasa(nilai);
  if (Array.isArray(nilai)) return nilai.map(nilaiSpasiBiasa);
  if (nilai === null || typeof nilai !== 'object') return nilai;
  return Object.fromEntries(Object.entries(nilai).map(([k, v]) => [spasiBiasa(k), nilaiSpasiBiasa(v)]));
}

/** True when both hold the same, whatever the order of their keys. */
export function samaNilai(a: unknown, b: unknown): boolean {
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return Object.is(a, b);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const kunci = Object.keys(a);
  return (
    kunci.length === Object.keys(b).length &&
    kunci.every((k) => Object.hasOwn(b, k) && samaNilai((a as Record<string, unknown>)[k], (b as Record<string, unknown>)[k]))
  );
}
