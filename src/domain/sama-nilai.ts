/** True when both hold the same data, whatever the order of their keys. */
export function samaNilai(a: unknown, b: unknown): boolean {
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return Object.is(a, b);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const kunci = Object.keys(a);
  return (
    kunci.length === Object.keys(b).length &&
    kunci.every((k) => Object.hasOwn(b, k) && samaNilai((a as Record<string, unknown>)[k], (b as Record<string, unknown>)[k]))
  );
}
