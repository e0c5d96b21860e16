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
