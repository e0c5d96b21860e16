/** Names beside points that keep clear of each other, of all marks and of the edge; a line leads back where they had to move. */
import { lebarTeks, pangkas } from './ukur-teks.ts';

export interface TitikBerlabel {
  x: number;
  y: number;
  teks: string;
  /** Radius of its mark. */
  jari: number;
}

export interface LetakLabel {
  teks: string;
  /** Left end of the baseline. */
  x: number;
  y: number;
  /** From the mark to the label; only where the label stands away from it. */
  garis?: readonly [number, number, number, number];
}

export interface Kotak {
  kiri: number;
  atas: number;
  kanan: number;
  bawah: number;
}

/** Both ends. */
export type Garis = readonly [number, number, number, number];

const UKURAN = 11;
/** These names are bold: wider than the letters that were measured. */
const TEBAL = 1.09;
const TINGGI = 14;
const JARAK = [3, 10, 18, 28, 40, 54, 70, 88, 110];
/** Sideways first: eyes read on from the mark. */
const ARAH: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [0.8, -0.7],
  [0.8, 0.7],
  [-0.8, -0.7],
  [-0.8, 0.7],
  [0, -1],
  [0, 1],
];

/** Same order as given; `undefined` where no free place was found in the frame. */
export function letakLabel(titik: readonly TitikBerlabel[], bingkai: { lebar: number; tinggi: number }): (LetakLabel | undefined)[] {
  const tandaKotak = titik.map((t) => kotakTanda(t));
  const terpakai: { kotak: Kotak; garis?: LetakLabel['garis'] }[] = [];
  return titik.map((t, n) => {
    const isi = pangkas(t.teks, bingkai.lebar * 0.6, UKURAN * TEBAL);
    const lebar = lebarTeks(isi, UKURAN * TEBAL);
    for (const jarak of JARAK) {
      for (const [ax, ay] of ARAH) {
        const kotak = kotakLabel(t, lebar, ax, ay, jarak);
        if (kotak.kiri < 1 || kotak.kanan > bingkai.lebar - 1 || kotak.atas < 1 || kotak.bawah > bingkai.tinggi - 1) continue;
        const garis = jarak > 6 ? garisKe(t, kotak) : undefined;
        const bebas =
          tandaKotak.every((k, i) => (i === n || !bertindih(kotak, k)) && (i === n || !garis || !memotong(garis, k))) &&
          terpakai.every(
            (p) => !bertindih(kotak, p.kotak) && (!garis || !memotong(garis, p.kotak)) && (!p.garis || !memotong(p.garis, kotak)),
          );
        if (!bebas) continue;
        terpakai.push({ kotak, ...(garis && { garis }) });
        return { teks: isi, x: kotak.kiri, y: kotak.bawah - 3.5, ...(garis && { garis }) };
      }
    }
    return undefined;
  });
}

function kotakTanda({ x, y, jari }: TitikBerlabel): Kotak {
  const r = jari + 1.5;
  return { kiri: x - r, kanan: x + r, atas: y - r, bawah: y + r };
}

function kotakLabel(t: TitikBerlabel, lebar: number, ax: number, ay: number, jarak: number): Kotak {
  const r = t.jari + jarak;
  // The side of the label that faces the mark stands at the distance, the other sides follow.
  const kiri = ax > 0 ? t.x + r * ax : ax < 0 ? t.x + r * ax - lebar : t.x - lebar / 2;
  const atas = ay > 0 ? t.y + r * ay : ay < 0 ? t.y + r * ay - TINGGI : t.y - TINGGI / 2;
  return { kiri, kanan: kiri + lebar, atas, bawah: atas + TINGGI };
}

function garisKe(t: TitikBerlabel, k: Kotak): readonly [number, number, number, number] {
  const x = Math.max(k.kiri, Math.min(k.kanan, t.x));
  const y = Math.max(k.atas + 2, Math.min(k.bawah - 2, t.y));
  const panjang = Math.hypot(x - t.x, y - t.y) || 1;
  return [t.x + ((x - t.x) * t.jari) / panjang, t.y + ((y - t.y) * t.jari) / panjang, x, y];
}

export function bertindih(a: Kotak, b: Kotak): boolean {
  return a.kiri < b.kanan && b.kiri < a.kanan && a.atas < b.bawah && b.atas < a.bawah;
}

/** Does the line cross the box? Cut to the box side by side (Liang and Barsky). */
export function memotong([x1, y1, x2, y2]: Garis, k: Kotak): boolean {
  let [dari, sampai] = [0, 1];
  for (const [arah, ruang] of [
    [x1 - x2, x1 - k.kiri],
    [x2 - x1, k.kanan - x1],
    [y1 - y2, y1 - k.atas],
    [y2 - y1, k.bawah - y1],
  ] as const) {
    if (arah === 0) {
      if (ruang < 0) return false;
    } else if (arah < 0) dari = Math.max(dari, ruang / arah);
    else sampai = Math.min(sampai, ruang / arah);
  }
  return dari < sampai;
}

/**
 * Marks that lie on each other, moved apart until `jarak` pixels lie between their middles; the others stay. Places that
 * are the same part sideways. Same order as given.
 */
export function renggangkanTitik<T extends { x: number; y: number }>(titik: readonly T[], jarak: number): { x: number; y: number }[] {
  const hasil = titik.map(({ x, y }) => ({ x, y }));
  for (let putaran = 0; putaran < 60; putaran++) {
    let bergerak = false;
    for (const [n, a] of hasil.entries()) {
      for (const b of hasil.slice(n + 1)) {
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const kini = Math.hypot(dx, dy);
        if (kini >= jarak - 0.01) continue;
        const [ux, uy] = kini < 0.01 ? [1, 0] : [dx / kini, dy / kini];
        const geser = (jarak - kini) / 2;
        [a.x, a.y, b.x, b.y] = [a.x - ux * geser, a.y - uy * geser, b.x + ux * geser, b.y + uy * geser];
        bergerak = true;
      }
    }
    if (!bergerak) break;
  }
  return hasil;
}
