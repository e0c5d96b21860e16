/** Amounts of money on a scale from zero, or of powers of ten where they lie far apart: a mark for one amount, a bar for a range, grouped by kind, never summed. */
import { ticks } from 'd3-array';
import { rupiah } from '../text/angka.ts';
import { jumlahRupiah } from '../text/besaran.ts';
import { PESAN_BAGAN_BIAYA as P } from '../text/pesan/bagan-biaya.ts';
import type { Keterangan, Pilihan, Tabel } from './bagan.ts';
import { dariTengah, legenda } from './legenda.ts';
import { bulatkanUjung, lurus } from './skala.ts';
import { bulat, el, svg, teks } from './svg.ts';
import { bungkus, lebarTeks } from './ukur-teks.ts';

export interface BarisBiaya {
  inovasi: string;
  /** What the row is called on the chart; empty where the row above has the same name. */
  nama: string;
  /** Below the name: what for, when, who paid. */
  rincian: string;
  untuk: string;
  /** Whole rupiah. */
  dari: number;
  sampai?: number;
  /** The word for how exact it is, and which way it is open. */
  ketepatan?: string;
  terbuka?: 'atas' | 'bawah';
  waktu: string;
  dana?: string;
  catatan?: string;
  /** True when an adopter paid it for its copy. */
  peniru: boolean;
  sumber: readonly number[];
}

export interface ModelRentangBiaya extends Keterangan {
  jenis: 'rentang-biaya';
  data: {
    /** `berjauhan`: the greatest amount is so many times the least that the scale is of powers of ten. */
    kelompok: readonly { judul: string; berjauhan: boolean; baris: readonly BarisBiaya[] }[];
  };
}

const TINGGI_GAMBAR = 36;
const TEPI = 10;
/** Instead, on a side to which amounts are open: the arrow stands beyond a mark that may stand on the end of the scale. */
const TEPI_PANAH = 16;
const LAJUR_NOL = 44;
/** From one name on the scale to the next. */
const RUANG_NAMA = 66;
const UKURAN_SUMBU = 10;
/** Lines of the scale pass behind words. */
const TEPI_KATA = { stroke: 'var(--kertas)', 'stroke-width': 4, 'paint-order': 'stroke' } as const;

interface Sumbu {
  x: (n: number) => number;
  /** Where the scale begins: beside powers of ten, nothing paid lies before them. */
  mulai: number;
  garis: { x: number; nama: string | undefined }[];
}

export function rentangBiaya(m: ModelRentangBiaya, p: Pilihan): string {
  const semua = m.data.kelompok.flatMap((k) => k.baris);
  const disamping = p.lebar >= 560;
  const lajur = disamping ? Math.round(p.lebar * 0.42) : 0;
  const isi: string[] = [];
  let y = 0;
  const adaPeniru = semua.some((b) => b.peniru);
  if (adaPeniru) {
    const kunci = legenda(
      [false, true].map((peniru) => ({ ...dariTengah(16, (x, y) => titikBiaya(x, y, peniru)), kata: peniru ? P.peniru : P.asal })),
      12,
      p.lebar,
    );
    isi.push(...kunci.isi);
    y = kunci.bawah + 4;
  }
  for (const { judul, berjauhan, baris } of m.data.kelompok) {
    // Kinds are not held against each other, so each has a scale of its own.
    const tepi = (arah: BarisBiaya['terbuka']) => (baris.some((b) => b.terbuka === arah) ? TEPI_PANAH : TEPI);
    const sumbu = (berjauhan ? sumbuPangkat : sumbuNol)(baris, lajur + tepi('bawah'), p.lebar - tepi('atas'));
    const kepala = bungkus(judul, p.lebar, 2, 13);
    isi.push(...kepala.map((t, n) => teks(0, y + 14 + n * 16, t, { 'font-size': 13, 'font-weight': 700 })));
    y += kepala.length * 16 + 6;
    const atas = y;
    const gambar: string[] = [];
    for (const b of baris) {
      const kata = namaBaris(b, (disamping ? lajur : p.lebar) - 8);
      gambar.push(...kata.map((t, n) => teks(0, y + 13 + n * 14, t.isi, t.atribut)));
      const bawahKata = y + kata.length * 14 + 2;
      const yGambar = disamping ? y : bawahKata;
      gambar.push(...satuBiaya(b, sumbu, yGambar, lajur, p.lebar));
      y = Math.max(yGambar + TINGGI_GAMBAR, bawahKata) + 8;
    }
    // Lines of the scale only where nothing is written: beside the words, or behind each drawing.
    isi.push(...garisSumbu(sumbu, atas, y - 6, disamping), ...gambar, ...namaSumbu(sumbu, y + 6));
    y += 24;
  }
  return svg({ lebar: p.lebar, tinggi: y, awalan: p.awalan, judul: m.judul, uraian: m.temuan }, ...isi);
}

function namaBaris(b: BarisBiaya, lebar: number): { isi: string; atribut: Record<string, string | number> }[] {
  return [
    ...(b.nama ? bungkus(b.nama, lebar, 4) : []).map((isi) => ({ isi, atribut: { 'font-weight': 600 } })),
    ...bungkus(b.rincian, lebar, 4, 11).map((isi) => ({ isi, atribut: { 'font-size': 11, fill: 'var(--tinta-2)' } })),
  ];
}

/** Whole powers of ten around all amounts; nothing paid has a place of its own before them. */
function sumbuPangkat(semua: readonly BarisBiaya[], kiri: number, kanan: number): Sumbu {
  const jumlah = semua.flatMap((b) => [b.dari, b.sampai ?? b.dari]);
  const positif = jumlah.filter((n) => n > 0);
  const nol = positif.length < jumlah.length;
  const awal = positif.length ? Math.floor(Math.log10(Math.min(...positif))) : 0;
  const akhir = positif.length ? Math.max(awal + 1, Math.ceil(Math.log10(Math.max(...positif)))) : 1;
  const mulai = nol ? kiri + LAJUR_NOL : kiri;
  const jarak = (kanan - mulai) / (akhir - awal);
  const x = (n: number) => (n > 0 ? mulai + (Math.log10(n) - awal) * jarak : kiri);
  const tiap = Math.ceil(RUANG_NAMA / jarak);
  const pangkat = Array.from({ length: akhir - awal + 1 }, (_, n) => ({
    x: mulai + n * jarak,
    nama: n % tiap === 0 ? rupiah(10 ** (awal + n)) : undefined,
  }));
  return { x, mulai, garis: nol ? [{ x: kiri, nama: rupiah(0) }, ...pangkat] : pangkat };
}

/** From zero to a round end. */
function sumbuNol(semua: readonly BarisBiaya[], kiri: number, kanan: number): Sumbu {
  const maks = Math.max(...semua.map((b) => b.sampai ?? b.dari));
  const langkah = [5, 4, 3, 2, 1].map((banyak) => {
    const ujung = bulatkanUjung([0, maks || 1], banyak);
    const x = lurus(ujung, [kiri, kanan]);
    return { x, garis: ticks(...ujung, banyak).map((n) => ({ x: x(n), nama: rupiah(n) })) };
  });
  const muat = ({ garis }: (typeof langkah)[number]) =>
    Math.max(...garis.map((g) => lebarTeks(g.nama, UKURAN_SUMBU))) + 10 < (garis[1]?.x ?? Infinity) - kiri;
  return { ...(langkah.find(muat) ?? langkah.at(-1)!), mulai: kiri };
}

function garisSumbu(s: Sumbu, atas: number, bawah: number, penuh: boolean): string[] {
  return s.garis.map(({ x }) => el('line', { x1: x, x2: x, y1: penuh ? atas : bawah - 4, y2: bawah, stroke: 'var(--garis)' }));
}

function namaSumbu(s: Sumbu, y: number): string[] {
  return s.garis.flatMap(({ x, nama }, n) => {
    if (nama === undefined) return [];
    const jangkar = n === 0 ? 'start' : n === s.garis.length - 1 ? 'end' : 'middle';
    const geser = jangkar === 'start' ? -TEPI : jangkar === 'end' ? TEPI : 0;
    return [teks(x + geser, y, nama, { 'text-anchor': jangkar, 'font-size': UKURAN_SUMBU, fill: 'var(--tinta-2)' })];
  });
}

/** Its amount in words above its mark, so that words never meet marks. */
function satuBiaya(b: BarisBiaya, s: Sumbu, y: number, kiri: number, kanan: number): string[] {
  const kata = jumlahRupiah(b);
  const setengah = lebarTeks(kata, 12.5) / 2;
  const [dari, sampai] = [s.x(b.dari), s.x(b.sampai ?? b.dari)];
  const tengah = Math.max(kiri + setengah, Math.min(kanan - setengah, (dari + sampai) / 2));
  const garis = y + 26;
  return [
    el('line', { x1: s.mulai, x2: s.garis.at(-1)!.x, y1: garis, y2: garis, stroke: 'var(--garis)' }),
    teks(tengah, y + 14, kata, { 'text-anchor': 'middle', 'font-weight': 700, ...TEPI_KATA }),
    ...(b.sampai === undefined
      ? [titikBiaya(dari, garis, b.peniru)]
      : [
          el('rect', { x: dari, y: garis - 4, width: Math.max(3, sampai - dari), height: 8, rx: 4, fill: warna(b), stroke: warna(b) }),
          ...(b.peniru ? [titikBiaya(dari, garis, true), titikBiaya(sampai, garis, true)] : []),
        ]),
    ...(b.terbuka ? [panah(b.terbuka === 'atas' ? sampai + 8 : dari - 8, garis, b.terbuka === 'atas' ? 1 : -1, warna(b))] : []),
  ];
}

const warna = (b: Pick<BarisBiaya, 'peniru'>) => (b.peniru ? 'var(--sogan)' : 'var(--nila)');

/** A disc for the origin, an open diamond for an adopter. */
function titikBiaya(x: number, y: number, peniru: boolean): string {
  if (!peniru) return el('circle', { cx: x, cy: y, r: 5, fill: 'var(--nila)' });
  const sudut = [
    [x, y - 6.5],
    [x + 6.5, y],
    [x, y + 6.5],
    [x - 6.5, y],
  ] as const;
  return el('polygon', {
    points: sudut.map(([a, b]) => `${bulat(a)},${bulat(b)}`).join(' '),
    fill: 'var(--kertas)',
    stroke: 'var(--sogan)',
    'stroke-width': 2,
  });
}

/** The amount is a bound: which way the truth lies. */
function panah(x: number, y: number, arah: 1 | -1, isi: string): string {
  return el('polygon', { points: `${bulat(x)},${bulat(y - 4)} ${bulat(x + 7 * arah)},${bulat(y)} ${bulat(x)},${bulat(y + 4)}`, fill: isi });
}

export function tabelRentangBiaya(m: ModelRentangBiaya): Tabel {
  return {
    kepala: P.kepala,
    baris: m.data.kelompok.flatMap(({ judul, baris }) =>
      baris.map((b) => ({
        sel: [b.inovasi, judul, b.untuk, b.dari, b.sampai ?? '', b.ketepatan ?? '', b.waktu, b.dana, b.catatan ?? ''],
        sumber: b.sumber,
      })),
    ),
  };
}
