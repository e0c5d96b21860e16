/** Before and after: one small slope for each result, from zero, with its own unit; values and years stand at both ends. */
import { besaran, bilanganBerlambang } from '../text/besaran.ts';
import { PESAN_BAGAN_HASIL as P } from '../text/pesan/bagan-hasil.ts';
import type { Keterangan, Pilihan, Tabel } from './bagan.ts';
import { bulat, el, svg, teks } from './svg.ts';
import { bungkus, lebarTeks } from './ukur-teks.ts';

export interface UjungLandaian {
  nilai: number;
  /** Upper end of a range. */
  atas?: number;
  /** The word for how exact it is. */
  ketepatan?: string;
  tahun?: number;
  /** Its year was not yet full. */
  sebagian?: true;
}

export interface PanelLandaian {
  indikator: string;
  satuan: string;
  awal: UjungLandaian;
  akhir: UjungLandaian;
  /** Whose result it is, in words. */
  kaitan: string;
  /** How it was measured, and what the record remarks. */
  ukur?: string;
  sumber: readonly number[];
}

export interface ModelSebelumSesudah extends Keterangan {
  jenis: 'sebelum-sesudah';
  data: { panel: readonly PanelLandaian[] };
}

const SELA = 24;
const LEBAR_PANEL = 320;
const TINGGI = 66;
const BARIS = 14;
/** Widest label beside an end, in its large and in its small type; longer ones break into lines. */
const LEBAR_LABEL = 132;
const LEBAR_KECIL = 96;
const LEBAR_GARIS = 150;

export function sebelumSesudah(m: ModelSebelumSesudah, p: Pilihan): string {
  const lajur = Math.max(1, Math.min(m.data.panel.length, Math.floor((p.lebar + SELA) / (LEBAR_PANEL + SELA))));
  const lebar = (p.lebar - SELA * (lajur - 1)) / lajur;
  const tepi = lajurLabel(m.data.panel, lebar);
  const isi: string[] = [];
  let y = 0;
  for (let n = 0; n < m.data.panel.length; n += lajur) {
    const larik = m.data.panel.slice(n, n + lajur).map((panel) => ({ panel, kepala: kepalaPanel(panel, lebar) }));
    const tinggiKepala = Math.max(...larik.map((l) => l.kepala.length)) * BARIS;
    for (const [i, { panel, kepala }] of larik.entries()) {
      const x = i * (lebar + SELA);
      const baris = kepala.map((k, b) => teks(x, y + 12 + b * BARIS, k.isi, k.atribut));
      isi.push(el('g', {}, ...baris, ...landaian(panel, { kiri: x + tepi.kiri, kanan: x + tepi.kanan, atas: y + tinggiKepala + 16 })));
    }
    y += tinggiKepala + TINGGI + 62;
  }
  return svg({ lebar: p.lebar, tinggi: y - 16, awalan: p.awalan, judul: m.judul, uraian: m.temuan }, ...isi);
}

function kepalaPanel(p: PanelLandaian, lebar: number): { isi: string; atribut: Record<string, string | number> }[] {
  return [
    ...bungkus(p.indikator, lebar, 5).map((isi) => ({ isi, atribut: { 'font-weight': 600 } })),
    ...bungkus(P.anak(p.satuan, p.kaitan), lebar, 3, 11).map((isi) => ({ isi, atribut: { 'font-size': 11, fill: 'var(--tinta-2)' } })),
  ];
}

interface BarisLabel {
  isi: string;
  ukuran: number;
  tebal: boolean;
}

function labelUjung(u: UjungLandaian, satuan: string): BarisLabel[] {
  const kecil = (isi: string) => bungkus(isi, LEBAR_KECIL, 2, 11).map((b) => ({ isi: b, ukuran: 11, tebal: false }));
  const nilai = bilanganBerlambang(u.nilai, satuan, u.atas);
  // Whole rupiah are long; they are never cut.
  const ukuran = nilai.length > 12 ? 12 : 13;
  return [
    ...(u.ketepatan ? kecil(u.ketepatan) : []),
    ...bungkus(nilai, LEBAR_LABEL, 2, ukuran).map((b) => ({ isi: b, ukuran, tebal: true })),
    ...kecil(u.tahun === undefined ? P.tahunTakDiketahui : String(u.tahun)),
    ...(u.sebagian ? kecil(P.belumPenuh) : []),
  ];
}

/** Both ends of all slopes, counted from the left edge of a panel: they stand below each other, whatever their labels. */
function lajurLabel(panel: readonly PanelLandaian[], lebar: number): { kiri: number; kanan: number } {
  const terlebar = (ujung: (p: PanelLandaian) => UjungLandaian) =>
    Math.max(...panel.flatMap((p) => labelUjung(ujung(p), p.satuan).map((b) => lebarTeks(b.isi, b.ukuran * (b.tebal ? 1.04 : 1)))));
  const kiri = terlebar((p) => p.awal) + 12;
  return { kiri, kanan: Math.min(kiri + LEBAR_GARIS, lebar - terlebar((p) => p.akhir) - 12) };
}

function landaian(p: PanelLandaian, { kiri, kanan, atas }: { kiri: number; kanan: number; atas: number }): string[] {
  const bawah = atas + TINGGI;
  const semua = [p.awal, p.akhir].flatMap((u) => [u.nilai, u.atas ?? u.nilai]);
  const [min, maks] = [Math.min(0, ...semua), Math.max(0, ...semua)];
  const y = (n: number) => (maks === min ? bawah : bawah - ((n - min) / (maks - min)) * TINGGI);
  const rentang = p.awal.atas !== undefined || p.akhir.atas !== undefined;
  const tinggi = (u: UjungLandaian) => y((u.nilai + (u.atas ?? u.nilai)) / 2);
  const ragu = [p.awal, p.akhir].some((u) => u.tahun === undefined || u.sebagian);
  return [
    el('line', { x1: kiri, y1: y(0), x2: kanan, y2: y(0), stroke: 'var(--garis-kuat)' }),
    ...bungkus(besaran(0, p.satuan), kanan - kiri - 12, 2, 10).map((b, n) =>
      teks((kiri + kanan) / 2, y(0) + 13 + n * 11, b, { 'text-anchor': 'middle', 'font-size': 10, fill: 'var(--tinta-2)' }),
    ),
    ...(rentang ? [pita(p, kiri, kanan, y)] : []),
    el('line', {
      x1: kiri,
      y1: tinggi(p.awal),
      x2: kanan,
      y2: tinggi(p.akhir),
      stroke: 'var(--nila)',
      'stroke-width': 2.5,
      'stroke-dasharray': ragu && '5 4',
    }),
    ...titik(p.awal, kiri, y, true),
    ...titik(p.akhir, kanan, y, false),
    ...cetakLabel(labelUjung(p.awal, p.satuan), kiri - 10, tinggi(p.awal), atas, bawah, 'end'),
    ...cetakLabel(labelUjung(p.akhir, p.satuan), kanan + 10, tinggi(p.akhir), atas, bawah, 'start'),
  ];
}

/** Between the lower and the upper ends, where one of the readings is a range. */
function pita(p: PanelLandaian, kiri: number, kanan: number, y: (n: number) => number): string {
  const sudut = [
    [kiri, p.awal.nilai],
    [kanan, p.akhir.nilai],
    [kanan, p.akhir.atas ?? p.akhir.nilai],
    [kiri, p.awal.atas ?? p.awal.nilai],
  ] as const;
  return el('polygon', { points: sudut.map(([a, b]) => `${bulat(a)},${bulat(y(b))}`).join(' '), fill: 'var(--nila-muda)' });
}

/** A ring before, a disc after; a range is a bar. */
function titik(u: UjungLandaian, x: number, y: (n: number) => number, hampa: boolean): string[] {
  const cat = { fill: hampa ? 'var(--kertas)' : 'var(--nila)', stroke: 'var(--nila)', 'stroke-width': 2 };
  if (u.atas === undefined) return [el('circle', { cx: x, cy: y(u.nilai), r: 4.5, ...cat })];
  return [el('rect', { x: x - 4, y: y(u.atas), width: 8, height: Math.max(3, y(u.nilai) - y(u.atas)), rx: 3, ...cat })];
}

/** Lines around the height of their end, kept between the top of the drawing and a little below its foot. */
function cetakLabel(
  baris: readonly BarisLabel[],
  x: number,
  tengah: number,
  atas: number,
  bawah: number,
  jangkar: 'end' | 'start',
): string[] {
  const tinggi = baris.length * BARIS;
  const puncak = Math.max(atas - 12, Math.min(bawah + 26 - tinggi, tengah - tinggi / 2));
  return baris.map((b, n) =>
    teks(x, puncak + 11 + n * BARIS, b.isi, {
      'text-anchor': jangkar,
      'font-size': b.ukuran,
      'font-weight': b.tebal && 700,
      fill: b.tebal ? 'var(--tinta)' : 'var(--tinta-2)',
    }),
  );
}

export function tabelSebelumSesudah(m: ModelSebelumSesudah): Tabel {
  const nilai = (u: UjungLandaian, satuan: string) =>
    u.atas === undefined && u.ketepatan === undefined
      ? u.nilai
      : [u.ketepatan, bilanganBerlambang(u.nilai, satuan, u.atas)].filter(Boolean).join(' ');
  const tahun = (u: UjungLandaian) =>
    u.tahun === undefined ? undefined : u.sebagian ? P.pada(String(u.tahun), P.belumPenuh) : String(u.tahun);
  return {
    kepala: P.kepala,
    baris: m.data.panel.map((p) => ({
      sel: [
        p.indikator,
        p.satuan,
        nilai(p.awal, p.satuan),
        tahun(p.awal),
        nilai(p.akhir, p.satuan),
        tahun(p.akhir),
        p.kaitan,
        p.ukur ?? '',
      ],
      sumber: p.sumber,
    })),
  };
}
