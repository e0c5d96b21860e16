/** Words at points and at the ends of lines, placed so that none covers another. */
import type { DaerahBagan } from './bagan.ts';
import { bulat, el, teks, warnaSeri } from './svg.ts';
import { rendah, TEPI, tinggi, type Letak, type TitikTahun } from './titik.ts';
import { lebarTeks, pangkas, renggangkan } from './ukur-teks.ts';

const HURUF = 11;

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

export interface UjungDeret {
  daerah: DaerahBagan;
  letak: Letak;
  /** Value of the last point, with its year where that is not the last of the axis. */
  nilai: string;
}

/** Narrow pictures write value and name on two lines. */
const baris = (lebar: number): 1 | 2 => (lebar < 480 ? 2 : 1);

/** Height that the labels of `jumlah` series need at least. */
export function tinggiUjung(jumlah: number, lebar: number): number {
  return jumlah * jarakUjung(lebar);
}

function jarakUjung(lebar: number): number {
  return baris(lebar) === 2 ? 27 : 15;
}

/** Width of the column of labels in a picture of this width. */
export function lebarUjung(ujung: readonly Pick<UjungDeret, 'daerah' | 'nilai'>[], lebar: number): number {
  const nama = Math.max(...ujung.map(({ daerah }) => lebarTeks(daerah.pendek, HURUF)));
  const nilai = lajurNilai(ujung);
  return Math.min((baris(lebar) === 2 ? Math.max(nama, nilai) : nilai + nama) + 4, lebar * (baris(lebar) === 2 ? 0.4 : 0.42));
}

function lajurNilai(ujung: readonly Pick<UjungDeret, 'nilai'>[]): number {
  return Math.max(...ujung.map(({ nilai }) => lebarTeks(nilai, HURUF))) + 6;
}

/** Labels in a column from `x` to `tepi`, with a thin line from each point to its own. `lebar` is that of the panel. */
export function labelUjung(
  ujung: readonly UjungDeret[],
  p: { x: number; tepi: number; atas: number; bawah: number; lebar: number },
): { garis: string[]; kata: string[] } {
  const [jarak, dua] = [jarakUjung(p.lebar), baris(p.lebar) === 2];
  const y = renggangkan(
    ujung.map(({ letak }) => (letak.y1 + letak.y2) / 2),
    jarak,
    p.atas + (dua ? 10 : 4),
    p.bawah - (dua ? 12 : 2),
  );
  const ruang = p.tepi - p.x;
  // Names stand below each other.
  const geser = lajurNilai(ujung);
  return {
    garis: ujung.map(({ letak }, n) =>
      el('path', {
        d: `M${bulat(letak.x + 8)} ${bulat((letak.y1 + letak.y2) / 2)}L${bulat(p.x - 3)} ${bulat(y[n]!)}`,
        stroke: 'var(--garis-kuat)',
        'stroke-width': 0.8,
        'stroke-dasharray': '1 3',
      }),
    ),
    kata: ujung.map(({ daerah, nilai }, n) => {
      const tebal = { 'font-weight': 700, fill: warnaSeri(daerah.seri) };
      if (dua)
        return (
          teks(p.x, y[n]! - 2, nilai, { 'font-size': HURUF, ...tebal }) +
          teks(p.x, y[n]! + 11, pangkas(daerah.pendek, ruang, HURUF), { 'font-size': HURUF })
        );
      return (
        teks(p.x, y[n]! + 4, nilai, { 'font-size': HURUF, ...tebal }) +
        teks(p.x + geser, y[n]! + 4, pangkas(daerah.pendek, ruang - geser, HURUF), { 'font-size': HURUF })
      );
    }),
  };
}
