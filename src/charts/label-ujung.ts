/** Value and name beside the last point of each line, where nothing else is drawn; never at an edge beyond years that are unknown. */
import type { DaerahBagan } from './bagan.ts';
import { bertindih, memotong, type Garis, type Kotak } from './label-titik.ts';
import { bulat, el, teks, warnaSeri } from './svg.ts';
import { TEPI, type Letak } from './titik.ts';
import { lebarTeks, pangkas } from './ukur-teks.ts';

export interface UjungDeret {
  daerah: DaerahBagan;
  /** Value of the last point, with its year where that is not the last of the axis. */
  nilai: string;
}

export interface HalanganLabel {
  /** Marks of all points, with their letters. */
  tanda: readonly Kotak[];
  garis: readonly Garis[];
}

interface LetakUjung {
  kotak: Kotak;
  /** Left of the mark, so that the words end at it. */
  kiri: boolean;
  /** From the mark; only where the label had to move away from it. */
  garis?: Garis;
  biaya: number;
}

const HURUF = 11;
/** Widths of figures are reckoned generously, which leaves the rest of a space. */
const SELA = 1;
const BARIS = 13;
/** From the middle of a mark to the words beside it. */
export const JARAK_TANDA = 8;
/** Further away a label is not read as that of its mark. */
const TERJAUH = 148;
/** What is avoided, the worst last. */
const [TAHUN_LAIN, DI_ATAS_GARIS, TAK_MUAT] = [150, 300, 1000];

/** Narrow pictures write value and name on two lines. */
const duaBaris = (lebar: number): boolean => lebar < 480;

const lebarNilai = (u: UjungDeret) => lebarTeks(u.nilai, HURUF);

/** The name as it fits in a panel of this width. */
function namaUjung(u: UjungDeret, lebar: number): string {
  return pangkas(u.daerah.pendek, lebar * 0.42 - (duaBaris(lebar) ? 0 : lebarNilai(u) + SELA), HURUF);
}

/** Room of one label in a panel of this width, in pixels. */
export function ukuranUjung(u: UjungDeret, lebar: number): { lebar: number; tinggi: number } {
  const nama = lebarTeks(namaUjung(u, lebar), HURUF);
  return duaBaris(lebar)
    ? { lebar: Math.max(nama, lebarNilai(u)), tinggi: BARIS * 2 }
    : { lebar: lebarNilai(u) + SELA + nama, tinggi: BARIS };
}

/**
 * Places in the order given, `undefined` where none is free.
 * @param p width of the panel, room of one year; `longgar`: lines of the data may pass behind the words
 */
export function letakUjung(
  ujung: readonly UjungDeret[],
  letak: readonly Letak[],
  halangan: HalanganLabel,
  bingkai: Kotak,
  p: { lebar: number; langkah: number; longgar: boolean },
): (LetakUjung | undefined)[] {
  const calon = [false, true].map((tangga) =>
    ujung.map((u, n) =>
      calonLetak(letak[n]!, ukuranUjung(u, p.lebar), tangga)
        .filter(({ kotak: k }) => k.kiri >= bingkai.kiri && k.kanan <= bingkai.kanan && k.atas >= bingkai.atas && k.bawah <= bingkai.bawah)
        .filter((c) => bebas(c, letak[n]!, halangan.tanda))
        .map((c) => ({
          ...c,
          biaya:
            c.biaya +
            (halangan.garis.some((g) => memotong(g, c.kotak)) ? DI_ATAS_GARIS : 0) +
            (dekatTahunLain(c.kotak, letak[n]!, halangan.tanda, p.langkah) ? TAHUN_LAIN : 0),
        }))
        .filter((c) => p.longgar || c.biaya < DI_ATAS_GARIS)
        .sort((a, b) => a.biaya - b.biaya),
    ),
  );
  // Which label chooses first decides who finds room, so a few orders are tried.
  const urutan = [
    (a: Letak, b: Letak) => b.x - a.x || a.y1 - b.y1,
    (a: Letak, b: Letak) => a.y1 - b.y1 || b.x - a.x,
    (a: Letak, b: Letak) => b.y1 - a.y1 || b.x - a.x,
  ].map((u) => [...ujung.keys()].sort((a, b) => u(letak[a]!, letak[b]!)));
  const hasil = calon.flatMap((c) => urutan.map((u) => isiBerurutan(u, c)));
  const biaya = hasil.map((h) => ujung.reduce((n, _, i) => n + (h[i]?.biaya ?? TAK_MUAT), 0));
  return hasil[biaya.indexOf(Math.min(...biaya))]!;
}

function isiBerurutan(urut: readonly number[], calon: readonly (readonly LetakUjung[])[]): (LetakUjung | undefined)[] {
  const hasil: (LetakUjung | undefined)[] = calon.map(() => undefined);
  const terpakai: LetakUjung[] = [];
  for (const n of urut) {
    const c = calon[n]!.find((k) =>
      terpakai.every(
        (t) => !bertindih(k.kotak, t.kotak) && !(k.garis && memotong(k.garis, t.kotak)) && !(t.garis && memotong(t.garis, k.kotak)),
      ),
    );
    if (!c) continue;
    terpakai.push(c);
    hasil[n] = c;
  }
  return hasil;
}

/**
 * Beside the mark first, then above and below it, ever further away.
 * @param tangga to the right alone, so that words of marks side by side part like stairs
 */
function calonLetak(l: Letak, { lebar, tinggi }: { lebar: number; tinggi: number }, tangga: boolean): LetakUjung[] {
  const [atas, bawah] = [Math.min(l.y1, l.y2), Math.max(l.y1, l.y2)];
  const tengah = (atas + bawah) / 2;
  const samping = [
    { kiri: l.x + JARAK_TANDA, biaya: 0 },
    // Past its letter, where it has one.
    { kiri: l.x + JARAK_TANDA + 12, biaya: 4 },
    { kiri: l.x - JARAK_TANDA - lebar, biaya: 8 },
  ].slice(0, tangga ? 2 : 3);
  const tegak = [
    { kiri: l.x - 6, biaya: 10 },
    { kiri: l.x - lebar / 2, biaya: 11 },
    { kiri: l.x + 6 - lebar, biaya: 12 },
  ].slice(0, tangga ? 1 : 3);
  const hasil: LetakUjung[] = [];
  const tambah = (kiri: number, y: number, biaya: number) => {
    const kotak = { kiri, kanan: kiri + lebar, atas: y, bawah: y + tinggi };
    const garis = garisPendek(l, kotak);
    hasil.push({ kotak, kiri: kotak.kanan < l.x + 7, ...(garis && { garis }), biaya: biaya + (garis ? 4 : 0) });
  };
  for (let d = 0; d <= TERJAUH; d += 4)
    for (const arah of d === 0 ? [1] : [-1, 1]) {
      for (const s of samping) if (d <= 44) tambah(s.kiri, tengah - tinggi / 2 + d * arah, s.biaya + d);
      for (const s of tegak) tambah(s.kiri, arah < 0 ? atas - 7 - d - tinggi : bawah + 7 + d, s.biaya + d);
    }
  return hasil;
}

/** From the rim of the mark to the nearest place of the words, where these do not touch it. */
function garisPendek(l: Letak, k: Kotak): Garis | undefined {
  const y0 = Math.max(Math.min(l.y1, l.y2), Math.min(Math.max(l.y1, l.y2), (k.atas + k.bawah) / 2));
  const [x, y] = [Math.max(k.kiri, Math.min(k.kanan, l.x)), Math.max(k.atas + 1, Math.min(k.bawah - 1, y0))];
  const jarak = Math.hypot(x - l.x, y - y0);
  // Never level with the words: before a number it would be a minus.
  if (jarak <= 13 || (y === y0 && jarak <= 20)) return undefined;
  return [l.x + ((x - l.x) * 6) / jarak, y0 + ((y - y0) * 6) / jarak, x, y];
}

function bebas({ kotak, garis }: LetakUjung, milik: Letak, tanda: readonly Kotak[]): boolean {
  const sendiri = (t: Kotak) => milik.x > t.kiri && milik.x < t.kanan && milik.y1 >= t.atas && milik.y1 <= t.bawah;
  return tanda.every((t) => !bertindih(kotak, t) && !(garis && !sendiri(t) && memotong(garis, t)));
}

/** Nearer to the mark of another year than to their own, words would be read as that one's. */
function dekatTahunLain(kotak: Kotak, milik: Letak, tanda: readonly Kotak[], langkah: number): boolean {
  const ke = (t: Kotak) =>
    Math.hypot(Math.max(0, t.kiri - kotak.kanan, kotak.kiri - t.kanan), Math.max(0, t.atas - kotak.bawah, kotak.atas - t.bawah));
  const [atas, bawah] = [Math.min(milik.y1, milik.y2), Math.max(milik.y1, milik.y2)];
  const sendiri = ke({ kiri: milik.x - 6, kanan: milik.x + 6, atas: atas - 6, bawah: bawah + 6 });
  return tanda.some((t) => Math.abs(t.kiri + 6 - milik.x) > langkah / 2 && ke(t) <= sendiri + 4);
}

/** The words, and thin lines to those that stand away from their marks. */
export function lukisUjung(
  ujung: readonly UjungDeret[],
  letak: readonly (LetakUjung | undefined)[],
  lebar: number,
): { garis: string[]; kata: string[] } {
  const ada = ujung.flatMap((u, n) => (letak[n] ? [{ u, l: letak[n] }] : []));
  return {
    garis: ada.flatMap(
      ({ l: { garis: g } }) =>
      g ? [el('path', { d: `M${g.slice(0, 2).map(bulat).join(' ')}L${g.slice(2).map(bulat).join(' ')}`, stroke: 'var(--tinta-2)', 'stroke-width': 0.7 })] : [], // prettier-ignore
    ),
    kata: ada.map(({ u, l: { kotak: k, kiri } }) => {
      const [nama, y] = [namaUjung(u, lebar), k.atas + 10];
      const dua = duaBaris(lebar);
      const huruf = { 'font-size': HURUF, ...(kiri && { 'text-anchor': 'end' }) };
      const tepi = kiri ? k.kanan : k.kiri;
      const xNilai = kiri && !dua ? k.kanan - lebarTeks(nama, HURUF) - SELA : tepi;
      const xNama = kiri || dua ? tepi : k.kiri + lebarNilai(u) + SELA;
      return el(
        'g',
        TEPI,
        teks(xNilai, y, u.nilai, { ...huruf, 'font-weight': 700, fill: warnaSeri(u.daerah.seri) }),
        teks(xNama, dua ? y + BARIS : y, nama, huruf),
      );
    }),
  };
}
