/** Edit distance (insert, delete, replace, swap of neighbours), at most `batas`; larger distances return `batas + 1`. */
export function jarak(a: string, b: string, batas = 3): number {
  if (Math.abs(a.length - b.length) > batas) return batas + 1;
  let lama: number[] = [];
  let kini = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const baru = [i];
    let terkecil = i;
    for (let j = 1; j <= b.length; j++) {
      const ganti = a[i - 1] === b[j - 1] ? 0 : 1;
      let d = Math.min(kini[j]! + 1, baru[j - 1]! + 1, kini[j - 1]! + ganti);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d = Math.min(d, lama[j - 2]! + 1);
      baru.push(d);
      if (d < terkecil) terkecil = d;
    }
    // No later row is smaller; a swap reaches back one row more, and costs one.
    if (terkecil > batas + 1) return batas + 1;
    [lama, kini] = [kini, baru];
  }
  return Math.min(kini[b.length]!, batas + 1);
}

/** The candidate nearest to `kata`, or undefined when none is near enough to be meant. */
export function terdekat(kata: string, calon: Iterable<string>): string | undefined {
  const k = kata.toLowerCase();
  const batas = k.length <= 4 ? 1 : k.length <= 8 ? 2 : 3;
  let terbaik: string | undefined;
  let d = batas + 1;
  for (const c of calon) {
    const cl = c.toLowerCase();
    const dc = cl === k ? 0 : k.length >= 4 && (cl.startsWith(k) || k.startsWith(`${cl}-`)) ? 1 : jarak(k, cl, batas);
    if (dc < d) [terbaik, d] = [c, dc];
  }
  return terbaik;
}
