/** Predikat strip: one row a region, one cell a year, words and bars as well as colour; the unknown stays open. */
import { PESAN_BAGAN_PREDIKAT as P } from '../text/pesan/bagan-predikat.ts';
import type { DaerahBagan, Keterangan, Pilihan, Tabel } from './bagan.ts';
import { denganCatatan } from './kolom-catatan.ts';
import { legenda, type ButirLegenda } from './legenda.ts';
import { bulat, el, svg, teks } from './svg.ts';
import { bungkus, lebarTeks, pangkas } from './ukur-teks.ts';

export interface SelPredikat {
  tahun: number;
  predikat: readonly string[];
  diragukan: boolean;
  terinovatif: boolean;
  penghargaan: readonly string[];
  /** Remarks of the record; told in the table. */
  catatan: readonly string[];
  sumber: readonly number[];
}

export interface ModelStripPredikat extends Keterangan {
  jenis: 'strip-predikat';
  data: {
    /** All years drawn, without gaps. */
    tahun: readonly number[];
    baris: readonly { daerah: DaerahBagan; sel: readonly SelPredikat[] }[];
    /** Labels by id, best first: the order of the legend and the height of the bars. */
    kelas: Kelas;
  };
}

type Kelas = readonly { id: string; label: string }[];

const WARNA: Record<string, string> = {
  'sangat-inovatif': 'pandan',
  inovatif: 'nila',
  'kurang-inovatif': 'kunyit',
  'tidak-dapat-dinilai': 'bata',
};
const TINGGI_SEL = 34;
/** Cells this wide carry the whole label on two lines instead of its short form. */
const LEBAR_LABEL = 74;
const SELA = 3;

export function stripPredikat(m: ModelStripPredikat, p: Pilihan): string {
  const { tahun, baris, kelas } = m.data;
  const disamping = p.lebar >= 560;
  // A strip of one row stands below the region's name anyway.
  const bernama = baris.length > 1;
  const lajurNama = disamping && bernama ? Math.min(180, Math.max(...baris.map((b) => lebarTeks(b.daerah.pendek))) + 12) : 0;
  const lebarSel = Math.min(96, (p.lebar - lajurNama - SELA * (tahun.length - 1)) / tahun.length);
  const tinggiBaris = TINGGI_SEL + (disamping || !bernama ? 8 : 26);
  const x = (n: number) => lajurNama + n * (lebarSel + SELA);
  const isi: string[] = tahun.map((t, n) =>
    teks(x(n) + lebarSel / 2, 11, String(t), { 'text-anchor': 'middle', fill: 'var(--tinta-2)', 'font-size': lebarSel < 34 ? 10 : 11 }),
  );
  let y = 20;
  for (const { daerah, sel } of baris) {
    if (bernama && disamping) isi.push(teks(0, y + TINGGI_SEL / 2 + 4, pangkas(daerah.pendek, lajurNama - 8), { 'font-weight': 600 }));
    else if (bernama) isi.push(teks(0, y + 11, pangkas(daerah.pendek, p.lebar), { 'font-weight': 600 }));
    const atas = disamping || !bernama ? y : y + 17;
    for (const [n, t] of tahun.entries()) {
      const s = sel.find((c) => c.tahun === t);
      isi.push(el('g', {}, ...(s ? satuSel(s, { x: x(n), y: atas, lebar: lebarSel }, kelas) : selKosong(x(n), atas, lebarSel))));
    }
    y += tinggiBaris;
  }
  const singkat = (s: SelPredikat, id: string) => !labelUtuh(id, lebarSel / s.predikat.length, kelas);
  const terpakai = kelas.filter((k) => baris.some((b) => b.sel.some((s) => s.predikat.includes(k.id) && singkat(s, k.id))));
  const ada = (uji: (c: SelPredikat) => boolean) => baris.some((b) => b.sel.some(uji));
  const l = legenda(kunci(terpakai, { bintang: ada((c) => c.terinovatif), ragu: ada((c) => c.diragukan) }), y + 12, p.lebar);
  isi.push(...l.isi);
  return svg({ lebar: p.lebar, tinggi: l.bawah, awalan: p.awalan, judul: m.judul, uraian: m.temuan }, ...isi);
}

function selKosong(x: number, y: number, lebar: number): string[] {
  return [
    el('rect', {
      x: x + 0.5,
      y: y + 0.5,
      width: lebar - 1,
      height: TINGGI_SEL - 1,
      fill: 'none',
      stroke: 'var(--garis-kuat)',
      'stroke-dasharray': '2 3',
    }),
  ];
}

function satuSel(s: SelPredikat, p: { x: number; y: number; lebar: number }, kelas: Kelas): string[] {
  const { x, y, lebar } = p;
  const bagian = Math.max(1, s.predikat.length);
  const isi = s.predikat.flatMap((id, n) => satuPredikat(id, { x: x + (n * lebar) / bagian, y, lebar: lebar / bagian }, kelas));
  if (s.predikat.length === 0) isi.push(...selKosong(x, y, lebar));
  if (s.terinovatif) isi.push(bintang(x + lebar - 7, y + (s.predikat.length ? 11 : TINGGI_SEL / 2), 5));
  if (s.diragukan)
    isi.push(
      teks(lebar >= LEBAR_LABEL ? x + lebar - 11 : x + 3, y + 16, '?', { 'font-weight': 700, 'font-size': 11, fill: 'var(--tinta-2)' }),
    );
  return isi;
}

/** The whole label on one or two lines, where the cell has room for all of it. */
function labelUtuh(id: string, lebar: number, kelas: Kelas): string[] | undefined {
  if (lebar < LEBAR_LABEL) return undefined;
  const baris = bungkus(kelas.find((k) => k.id === id)?.label ?? id, lebar - 24, 2, 11);
  return baris.some((b) => b.endsWith('…')) ? undefined : baris;
}

function satuPredikat(id: string, { x, y, lebar }: { x: number; y: number; lebar: number }, kelas: Kelas): string[] {
  const warna = WARNA[id] ?? 'nila';
  const huruf = { 'font-weight': 700, 'font-size': 11, fill: `var(--${warna})` };
  const label = labelUtuh(id, lebar, kelas);
  return [
    el('rect', { x, y, width: lebar, height: TINGGI_SEL, fill: `var(--${warna}-muda)` }),
    el('rect', { x, y, width: lebar, height: 4, fill: `var(--${warna})` }),
    ...(label
      ? [
          batang(id, kelas, x + lebar - 15, y + TINGGI_SEL - 5),
          ...label.map((b, n) => teks(x + 6, y + (label.length > 1 ? 16 + n * 13 : 22), b, huruf)),
        ]
      : [
          // Where two sources share a cell of a crowded strip, letters alone have room.
          lebar >= 20 ? batang(id, kelas, x + lebar / 2, y + TINGGI_SEL - 5) : '',
          teks(x + lebar / 2, y + 17, P.singkat[id] ?? '?', { ...huruf, 'text-anchor': 'middle' }),
        ]),
  ];
}

/** Bars that rise with the class, for those who do not tell the colours apart. */
function batang(id: string, kelas: Kelas, x: number, y: number): string {
  const tingkat = kelas.length - 1 - kelas.findIndex((k) => k.id === id);
  const warna = `var(--${WARNA[id] ?? 'nila'})`;
  return el(
    'g',
    {},
    ...Array.from({ length: kelas.length - 1 }, (_, n) =>
      el('rect', {
        x: x - 9 + n * 6.5,
        y: y - 6,
        width: 5,
        height: 6,
        fill: n < tingkat ? warna : 'none',
        stroke: warna,
        'stroke-width': 0.8,
      }),
    ),
  );
}

function bintang(x: number, y: number, r: number): string {
  const titik = Array.from({ length: 10 }, (_, n) => {
    const jari = n % 2 ? r * 0.45 : r;
    const sudut = (Math.PI * n) / 5 - Math.PI / 2;
    return `${bulat(x + Math.cos(sudut) * jari)},${bulat(y + Math.sin(sudut) * jari)}`;
  });
  return el('polygon', { points: titik.join(' '), fill: 'var(--sogan)' });
}

function kunci(kelas: Kelas, ada: { bintang: boolean; ragu: boolean }): ButirLegenda[] {
  const huruf = (isi: string, warna: string) => (x: number, y: number) =>
    teks(x, y, isi, { 'font-weight': 700, 'font-size': 11, fill: `var(--${warna})` });
  return [
    ...kelas.map((k) => ({ gambar: huruf(P.singkat[k.id] ?? '?', WARNA[k.id] ?? 'nila'), kata: k.label })),
    ...(ada.bintang ? [{ gambar: (x: number, y: number) => bintang(x + 6, y - 4, 5), kata: P.terinovatif }] : []),
    ...(ada.ragu ? [{ gambar: huruf('?', 'tinta-2'), kata: P.diragukan }] : []),
    {
      gambar: (x, y) =>
        el('rect', { x: x + 0.5, y: y - 9.5, width: 14, height: 10, fill: 'none', stroke: 'var(--garis-kuat)', 'stroke-dasharray': '2 3' }),
      kata: P.takDiketahui,
    },
  ];
}

export function tabelStripPredikat(m: ModelStripPredikat): Tabel {
  const label = new Map(m.data.kelas.map((k) => [k.id, k.label]));
  const baris = m.data.baris.flatMap(({ daerah, sel }) =>
    sel.map((s) => ({
      sel: [
        daerah.nama,
        s.diragukan ? `${s.tahun} (${P.diragukan})` : String(s.tahun),
        s.predikat.map((id) => label.get(id) ?? id).join(' / ') || undefined,
        s.penghargaan.join('; ') || undefined,
      ],
      sumber: s.sumber,
      catatan: s.catatan,
    })),
  );
  return denganCatatan(P.kepala, baris);
}
