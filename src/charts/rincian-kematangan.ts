/** The indicators of one kematangan: level by level what is collected, what may still be, and what was not answered. */
import { PESAN_BAGAN_RINCIAN as P } from '../text/pesan/bagan-kematangan.ts';
import type { Keterangan, Pilihan, Tabel } from './bagan.ts';
import { legenda, type ButirLegenda } from './legenda.ts';
import { bulat, el, MIRING, pola, svg, teks } from './svg.ts';
import { bungkus, lebarTeks } from './ukur-teks.ts';

export interface BarisIndikator {
  nama: string;
  variabel: string;
  /** Points of one level. */
  bobot: number;
  wajib: boolean;
  /** 0 to 3; absent where nobody answered. */
  tingkat?: number;
  /** Words of the guideline for this level; absent at level 0. */
  arti?: string;
  /** Places in `Keterangan.sumber`. */
  sumber: readonly number[];
}

export interface ModelRincianKematangan extends Keterangan {
  jenis: 'rincian-kematangan';
  data: {
    nilai: number;
    maks: number;
    /** The line, on a scale where it has a meaning. */
    ambang?: number;
    kelompok: readonly { judul: string; baris: readonly BarisIndikator[] }[];
  };
}

const TINGKAT = 3;
const BALOK = 11;
const BALOK_TOTAL = 16;
const BARIS = 14;
const SELA_TINGKAT = 2;
const LEBAR_TANDA = 13;
const JARAK_HURUF = { 'font-size': 11, 'text-anchor': 'end' } as const;

/** Collected, still open, not answered: rectangles of each go into one path. */
type Lapis = Record<'ada' | 'kurang' | 'belum', string[]>;

export function rincianKematangan(m: ModelRincianKematangan, p: Pilihan): string {
  const semua = m.data.kelompok.flatMap((k) => k.baris);
  const disamping = p.lebar >= 560;
  const lajurKata = Math.max(...semua.map((b) => lebarTeks(kata(b), 11))) + 6;
  const kiri = disamping ? Math.round(p.lebar * 0.44) : 0;
  const satuan = (p.lebar - kiri - (disamping ? lajurKata : 0)) / Math.max(...semua.map((b) => b.bobot * TINGKAT));
  const lapis: Lapis = { ada: [], kurang: [], belum: [] };
  const tanda: string[] = [];
  const isi: string[] = [teks(0, 12, P.total(m.data.nilai, m.data.maks), { 'font-weight': 700 })];
  isi.push(...total(m, p.lebar, lapis));
  let y = 12 + BALOK_TOTAL + 26;
  for (const { judul, baris } of m.data.kelompok) {
    isi.push(...bungkus(judul, p.lebar, 2).map((t, n) => teks(0, y + 11 + n * BARIS, t, { 'font-weight': 700, fill: 'var(--tinta-2)' })));
    y += bungkus(judul, p.lebar, 2).length * BARIS + 6;
    for (const b of baris) {
      const mulai = b.wajib ? LEBAR_TANDA : 0;
      const nama = bungkus(b.nama, (disamping ? kiri - 10 : p.lebar - lajurKata) - mulai, 3);
      if (b.wajib) tanda.push(belah(4, y + 6));
      isi.push(...nama.map((t, n) => teks(mulai, y + 10 + n * BARIS, t)));
      const atas = disamping ? y + 1 : y + nama.length * BARIS + 1;
      satuBaris(b, { x: kiri, y: atas, satuan }, lapis);
      isi.push(teks(p.lebar, y + 10, kata(b), { ...JARAK_HURUF, ...(kosong(b) && { 'font-weight': 700, fill: 'var(--bata)' }) }));
      y = Math.max(atas + BALOK, y + nama.length * BARIS) + 9;
    }
    y += 6;
  }
  const kunci = legenda(butirLegenda(semua, p.awalan), y + 10, p.lebar);
  return svg(
    { lebar: p.lebar, tinggi: kunci.bawah, awalan: p.awalan, judul: m.judul, uraian: m.temuan },
    arsir(p.awalan),
    ...Object.entries(lapis).map(([nama, d]) => (d.length ? el('path', { d: d.join(''), ...rupa(nama as keyof Lapis, p.awalan) }) : '')),
    tanda.length ? el('path', { d: tanda.join(''), fill: 'var(--tinta)' }) : '',
    ...isi,
    ...kunci.isi,
  );
}

const kosong = (b: BarisIndikator) => b.wajib && b.tingkat === 0;

/** What stands at the end of a row. */
function kata(b: BarisIndikator): string {
  if (b.tingkat === undefined) return P.belumDijawab;
  return kosong(b) ? P.kosong(b.bobot * TINGKAT) : P.poin(b.bobot * b.tingkat, b.bobot * TINGKAT);
}

const kotak = (x: number, y: number, lebar: number, tinggi: number) =>
  `M${bulat(x + 0.5)},${bulat(y + 0.5)}h${bulat(lebar - 1)}v${tinggi - 1}h${bulat(1 - lebar)}z`;

/** One box a level, as wide as its points. */
function satuBaris(b: BarisIndikator, p: { x: number; y: number; satuan: number }, lapis: Lapis): void {
  const lebar = b.bobot * p.satuan;
  for (let t = 0; t < TINGKAT; t++) {
    const ke = b.tingkat === undefined ? 'belum' : t < b.tingkat ? 'ada' : 'kurang';
    lapis[ke].push(kotak(p.x + t * lebar, p.y, lebar - SELA_TINGKAT, BALOK));
  }
}

/** All points in one bar: collected, then not answered, then open; the line of 90 across it. */
function total({ data: { nilai, maks, ambang, kelompok } }: ModelRincianKematangan, lebar: number, lapis: Lapis): string[] {
  const y = 20;
  const x = (n: number) => (n / maks) * lebar;
  const belum = kelompok
    .flatMap((k) => k.baris)
    .filter((b) => b.tingkat === undefined)
    .reduce((n, b) => n + b.bobot * TINGKAT, 0);
  const ruas = (ke: keyof Lapis, dari: number, sampai: number) => {
    if (sampai - dari > 0.001) lapis[ke].push(kotak(x(dari), y, x(sampai) - x(dari), BALOK_TOTAL));
  };
  ruas('ada', 0, nilai);
  ruas('belum', nilai, nilai + belum);
  ruas('kurang', nilai + belum, maks);
  if (ambang === undefined) return [];
  return [
    el('line', { x1: x(ambang), x2: x(ambang), y1: y - 5, y2: y + BALOK_TOTAL + 5, stroke: 'var(--tinta)', 'stroke-width': 2 }),
    teks(x(ambang), y - 9, P.ambang(ambang), { ...JARAK_HURUF, 'text-anchor': 'middle' }),
  ];
}

const belah = (x: number, y: number) => `M${x},${y - 5}l5,5l-5,5l-5,-5z`;

function rupa(lapis: keyof Lapis, awalan: string): Record<string, string | number> {
  if (lapis === 'ada') return { fill: 'var(--nila)', stroke: 'var(--nila)' };
  if (lapis === 'kurang') return { fill: `url(#${awalan}-arsir)`, stroke: 'var(--garis-kuat)' };
  return { fill: 'none', stroke: 'var(--garis-kuat)', 'stroke-dasharray': '2 3' };
}

function arsir(awalan: string): string {
  return el('defs', {}, pola(`${awalan}-arsir`, el('path', { d: MIRING, stroke: 'var(--garis-kuat)', 'stroke-width': 0.8 })));
}

function butirLegenda(semua: readonly BarisIndikator[], awalan: string): ButirLegenda[] {
  const balok = (lapis: keyof Lapis) => (x: number, y: number) => el('path', { d: kotak(x, y - 10, 18, 11), ...rupa(lapis, awalan) });
  const ada = (uji: (b: BarisIndikator) => boolean) => semua.some(uji);
  return [
    ...(ada((b) => (b.tingkat ?? 0) > 0) ? [{ gambar: balok('ada'), kata: P.terkumpul }] : []),
    ...(ada((b) => b.tingkat !== undefined && b.tingkat < TINGKAT) ? [{ gambar: balok('kurang'), kata: P.kurang }] : []),
    ...(ada((b) => b.tingkat === undefined) ? [{ gambar: balok('belum'), kata: P.belumDijawab }] : []),
    ...(ada((b) => b.wajib)
      ? [{ lebar: 10, gambar: (x: number, y: number) => el('path', { d: belah(x + 5, y - 4), fill: 'var(--tinta)' }), kata: P.wajib }]
      : []),
  ];
}

export function tabelRincianKematangan(m: ModelRincianKematangan): Tabel {
  return {
    kepala: P.kepala,
    baris: m.data.kelompok.flatMap((k) =>
      k.baris.map((b) => ({
        sel: [
          b.nama,
          b.variabel,
          b.wajib ? P.ya : P.tidak,
          b.bobot,
          b.tingkat,
          b.tingkat === undefined ? undefined : bulatPoin(b.bobot * b.tingkat),
          bulatPoin(b.bobot * TINGKAT),
          b.tingkat === undefined ? undefined : (b.arti ?? P.tanpaBukti),
        ],
        sumber: b.sumber,
      })),
    ),
  };
}

/** Weights have at most two decimals. */
const bulatPoin = (n: number) => Math.round(n * 100) / 100;
