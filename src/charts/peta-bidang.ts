/** Boundaries on a map: the ground, what is filled, and the words that fit on it. */
import { lolos } from '../text/lolos.ts';
import { PESAN_BAGAN_PETA as P } from '../text/pesan/bagan-peta.ts';
import { bentukPeta, kelompokBentuk, type TingkatPeta } from './peta.ts';
import type { TitikPeta } from './peta-titik.ts';
import { el, teks, warnaSeri } from './svg.ts';
import { lebarTeks } from './ukur-teks.ts';

/** What the drawing of one map has worked out. */
export interface Lukisan {
  /** With a point and without a series; those with a record the largest first. */
  berisi: readonly TitikPeta[];
  kosong: readonly TitikPeta[];
  /** True when boundaries are filled, false when dots tell the number. */
  isian: boolean;
  x: (t: TitikPeta) => number;
  y: (t: TitikPeta) => number;
  /** Pixels across the boundary of a region; 0 without one. */
  piksel: (t: TitikPeta) => number;
  kelas: (t: TitikPeta) => number;
  jari: readonly number[];
}

/** Filling of a boundary by class: steps of lightness, which need no sense of colour. */
export const TERANG = [0.22, 0.42, 0.66, 1];
/** Boundaries are filled when half of those with a record have at least this many pixels across; counts on specks mislead. */
const TERBACA = 14;
/** A smaller one gets a dot in the same lightness: cities must not vanish. */
const TAK_TERLIHAT = 7;
/** From this size on a boundary carries its number. */
const MUAT_ANGKA = 20;

/** What a point says where a pointer rests. */
export function namaTitik(t: TitikPeta): string {
  return P.namaTitik(t.daerah.nama, t.nilai);
}

export function judulTitik(t: TitikPeta): string {
  return el('title', {}, lolos(namaTitik(t)));
}

/** @param piksel pixels across each boundary that matters */
export function terbaca(piksel: readonly number[]): boolean {
  return piksel.length > 0 && piksel.filter((n) => n >= TERBACA).length * 2 >= piksel.length;
}

/** The land and the boundaries without a record as one shape each; above them those that are filled. */
export function alas(t: TingkatPeta, titik: readonly TitikPeta[], l: Lukisan): string[] {
  const bidang = t.bidang ?? {};
  const satu = (x: TitikPeta) => bentukPeta(bidang[x.daerah.kode]?.d ?? '', { 'data-jalur': x.jalur }, namaTitik(x));
  const terlihat = l.isian ? l.berisi.filter((x) => l.piksel(x) >= TAK_TERLIHAT) : [];
  const perKelas = Map.groupBy(terlihat, l.kelas);
  const terisi = new Set(terlihat.map((x) => x.daerah.kode));
  const dibahas = new Set(titik.map((x) => x.daerah.kode));
  const gabung = (pilih: (kode: string) => boolean) =>
    bentukPeta(
      Object.entries(bidang)
        .flatMap(([kode, b]) => (pilih(kode) ? b.d : []))
        .join(''),
    );
  return [
    kelompokBentuk({}, bentukPeta(t.darat)),
    // Neighbours that the map does not speak of are no regions without a record.
    kelompokBentuk(
      { fill: 'var(--kertas-2)', stroke: 'var(--garis)' },
      gabung((kode) => !dibahas.has(kode)),
    ),
    kelompokBentuk(
      {},
      gabung((kode) => dibahas.has(kode) && !terisi.has(kode)),
    ),
    ...[...perKelas].map(([n, isi]) => kelompokBentuk({ fill: 'var(--nila)', 'fill-opacity': String(TERANG[n]) }, ...isi.map(satu))),
    ...titik
      .filter((x) => x.daerah.seri !== undefined)
      .map((x) =>
        kelompokBentuk(
          { fill: warnaSeri(x.daerah.seri), 'fill-opacity': '0.18', stroke: warnaSeri(x.daerah.seri), 'stroke-width': 2 },
          satu(x),
        ),
      ),
  ];
}

interface Kotak {
  x: number;
  y: number;
  /** Half of the width and height. */
  w: number;
  h: number;
}
const bertindih = (a: Kotak, b: Kotak) => Math.abs(a.x - b.x) < a.w + b.w && Math.abs(a.y - b.y) < a.h + b.h;

/** Dots for what is filled but too small to be seen, numbers, and names as far as they fit and touch nothing. */
export function tulisanBidang(l: Lukisan): string[] {
  const hasil: string[] = [];
  const terpakai: Kotak[] = [];
  const tulis = (x: number, y: number, isi: string, ukuran: number, tebal?: number): boolean => {
    const kotak = { x, y, w: lebarTeks(isi, ukuran) / 2 + 1, h: ukuran * 0.5 };
    if (terpakai.some((k) => bertindih(k, kotak))) return false;
    terpakai.push(kotak);
    const halo = { 'paint-order': 'stroke', stroke: 'var(--kertas)', 'stroke-width': 3 };
    hasil.push(teks(x, y + ukuran * 0.36, isi, { 'text-anchor': 'middle', 'font-size': ukuran, 'font-weight': tebal, ...halo }));
    return true;
  };
  for (const t of l.berisi) {
    if (l.piksel(t) < TAK_TERLIHAT) {
      hasil.push(titikIsian(t, l));
      terpakai.push({ x: l.x(t), y: l.y(t), w: 5, h: 5 });
    } else if (l.piksel(t) >= MUAT_ANGKA) tulis(l.x(t), l.y(t), P.angka(t.nilai), 11, 700);
  }
  for (const t of [...l.berisi, ...l.kosong]) {
    const nama = t.daerah.pendek.replace(/^Kab\. /, '');
    const berangka = t.nilai > 0 && l.piksel(t) >= MUAT_ANGKA;
    if (l.piksel(t) >= TAK_TERLIHAT && lebarTeks(nama, 10) <= l.piksel(t) * 1.1) tulis(l.x(t), l.y(t) - (berangka ? 11.5 : 0), nama, 10);
  }
  return hasil;
}

function titikIsian(t: TitikPeta, l: Lukisan): string {
  const lingkar = { cx: l.x(t), cy: l.y(t), r: 4 };
  return el(
    'g',
    { 'data-jalur': t.jalur, stroke: 'var(--tinta-2)', 'stroke-width': 0.8 },
    judulTitik(t),
    el('circle', { ...lingkar, fill: 'var(--kertas)' }),
    el('circle', { ...lingkar, fill: 'var(--nila)', 'fill-opacity': String(TERANG[l.kelas(t)]) }),
  );
}
