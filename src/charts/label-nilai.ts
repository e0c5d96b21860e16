/** Values at points, placed so that none covers another. */
import { el, teks } from './svg.ts';
import { rendah, TEPI, tinggi, type Letak, type TitikTahun } from './titik.ts';
import { lebarTeks } from './ukur-teks.ts';

/**
 * Values above their points; where one year has several, the outermost stand above and below.
 * @param langkah room of one year: where labels do not fit beside each other, only the last year has one
 */
export function labelNilai(
  titik: readonly TitikTahun[],
  letak: readonly Letak[],
  kata: (nilai: number) => string,
  p: { langkah: number; kanan: number },
): string[] {
  const tahun = [...Map.groupBy(titik.keys(), (n) => titik[n]!.tahun).values()];
  const lebar = Math.max(...titik.flatMap((t) => [rendah(t), tinggi(t)]).map((n) => lebarTeks(kata(n), 10)));
  const kataTahun = (lebar + 2 > p.langkah ? tahun.slice(-1) : tahun).flatMap((setahun) => {
    const ujung = setahun.flatMap((n) => {
      const [t, l] = [titik[n]!, letak[n]!];
      return [{ nilai: rendah(t), x: l.x, y: l.y1 }, { nilai: tinggi(t), x: l.x, y: l.y2 }]; // prettier-ignore
    });
    const urut = ujung.toSorted((a, b) => a.y - b.y);
    const [atas, bawah] = [urut[0]!, urut.at(-1)!];
    const tulis = (u: typeof atas, y: number) => {
      const x = Math.min(u.x, p.kanan - lebarTeks(kata(u.nilai), 10) / 2);
      return teks(x, y, kata(u.nilai), { 'font-size': 10, 'text-anchor': 'middle' });
    };
    return [tulis(atas, atas.y - 8), ...(bawah.nilai === atas.nilai ? [] : [tulis(bawah, bawah.y + 16)])];
  });
  return [el('g', TEPI, ...kataTahun)];
}
