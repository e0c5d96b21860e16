/** Kematangan of a region's innovations: one bar each from zero, against the line of 90; each scale has a panel of its own. */
import { angka } from '../text/angka.ts';
import { PESAN_BAGAN_STRIP as P } from '../text/pesan/bagan-kematangan.ts';
import type { Keterangan, Pilihan, Tabel } from './bagan.ts';
import { legenda } from './legenda.ts';
import { bulat, el, MIRING, pola, svg, teks } from './svg.ts';
import { bungkus, lebarTeks } from './ukur-teks.ts';

export interface BarisKematangan {
  nama: string;
  edisi: string;
  /** Of the assessment; absent where the record does not tell. */
  tahun?: number;
  /** 0 to the `maks` of its panel. */
  nilai: number;
  /** Whether the levels behind it are published. */
  rincian: boolean;
  /** Mandatory indicators that are empty; known only with a breakdown. */
  wajibKosong?: number;
  /** Address below the base. */
  jalur: string;
  /** Places in `Keterangan.sumber`. */
  sumber: readonly number[];
}

export interface PanelKematangan {
  maks: number;
  /** The line, on a scale where it has a meaning. */
  ambang?: number;
  /** The highest first. */
  baris: readonly BarisKematangan[];
}

export interface ModelStripKematangan extends Keterangan {
  jenis: 'strip-kematangan';
  data: { panel: readonly PanelKematangan[] };
}

const BALOK = 10;
const BARIS = 14;
const LAJUR_AMBANG = 18;

export function stripKematangan(m: ModelStripKematangan, p: Pilihan): string {
  const { panel } = m.data;
  const disamping = p.lebar >= 560;
  const kiri = disamping ? Math.round(p.lebar * 0.42) : 0;
  const lajurNilai = Math.max(...panel.flatMap((k) => k.baris).map((b) => lebarTeks(angka(b.nilai)))) * 1.06 + 10;
  const isi: string[] = [arsir(p.awalan)];
  let y = 0;
  for (const { maks, ambang, baris } of panel) {
    const x = (n: number) => kiri + (n / maks) * (p.lebar - kiri - (disamping ? lajurNilai : 0));
    const asal = asalSama(baris);
    const kepala = bungkus([P.skala(maks, ambang), asal].filter(Boolean).join('. '), p.lebar, 3);
    isi.push(...kepala.map((t, n) => teks(0, y + 12 + n * BARIS, t, { 'font-weight': 700, fill: 'var(--tinta-2)' })));
    y += kepala.length * BARIS + 6;
    if (ambang !== undefined) {
      isi.push(teks(x(ambang), y + 11, P.ambang(ambang), { 'text-anchor': 'middle', 'font-size': 11, 'font-weight': 700 }));
      y += LAJUR_AMBANG;
    }
    const atas = y - 3;
    const [penuh, polos]: [string[], string[]] = [[], []];
    const kata: string[] = [];
    for (const b of baris) {
      const lebarKata = disamping ? kiri - 12 : p.lebar - lajurNilai;
      const nama = bungkus(b.nama, lebarKata, 3);
      const bawahan = asal === undefined ? bungkus(P.asal(b.edisi, b.tahun), lebarKata, 2, 11) : [];
      kata.push(
        ...nama.map((t, n) => teks(0, y + 11 + n * BARIS, t, { 'font-weight': 600 })),
        ...bawahan.map((t, n) => teks(0, y + 11 + (nama.length + n) * BARIS, t, { 'font-size': 11, fill: 'var(--tinta-2)' })),
        teks(p.lebar, y + 11, angka(b.nilai), { 'text-anchor': 'end', 'font-weight': 700 }),
      );
      const bawahKata = y + (nama.length + bawahan.length) * BARIS;
      const yBalok = disamping ? y + 2 : bawahKata + 2;
      (b.rincian ? penuh : polos).push(kotak(kiri, yBalok, x(b.nilai) - kiri));
      y = Math.max(bawahKata, yBalok + BALOK) + 8;
    }
    // The bars stand before the words, whose edge of paper keeps the line of 90 off them.
    isi.push(
      penuh.length ? el('path', { d: penuh.join(''), ...rupa(true, p.awalan) }) : '',
      polos.length ? el('path', { d: polos.join(''), ...rupa(false, p.awalan) }) : '',
      ambang === undefined ? '' : garis(x(ambang), atas, y - 4),
      el('g', { stroke: 'var(--kertas)', 'stroke-width': 4, 'paint-order': 'stroke' }, ...kata),
      ...sumbu(maks, x, y + 8),
    );
    y += 28;
  }
  const semua = panel.flatMap((k) => k.baris);
  const balok = (rincian: boolean) => (kx: number, ky: number) => el('path', { d: kotak(kx, ky - BALOK, 18), ...rupa(rincian, p.awalan) });
  const kunci = legenda(
    [
      ...(semua.some((b) => b.rincian) ? [{ gambar: balok(true), kata: P.rincian }] : []),
      ...(semua.some((b) => !b.rincian) ? [{ gambar: balok(false), kata: P.tanpaRincian }] : []),
      ...(panel.some((k) => k.ambang !== undefined)
        ? [{ lebar: 6, gambar: (kx: number, ky: number) => garis(kx + 3, ky - 11, ky + 2), kata: P.garis }]
        : []),
    ],
    y + 6,
    p.lebar,
  );
  return svg({ lebar: p.lebar, tinggi: kunci.bawah, awalan: p.awalan, judul: m.judul, uraian: m.temuan }, ...isi, ...kunci.isi);
}

/** Edition and year, where all bars of a panel share them and they need not stand at each. */
function asalSama(baris: readonly BarisKematangan[]): string | undefined {
  const asal = new Set(baris.map((b) => P.asal(b.edisi, b.tahun)));
  return asal.size === 1 ? [...asal][0] : undefined;
}

const kotak = (x: number, y: number, lebar: number) => `M${bulat(x + 0.5)},${bulat(y + 0.5)}h${bulat(Math.max(1, lebar - 1))}v${BALOK - 1}h${bulat(-Math.max(1, lebar - 1))}z`; // prettier-ignore

const garis = (x: number, y1: number, y2: number) =>
  el('line', { x1: x, x2: x, y1, y2, stroke: 'var(--sogan)', 'stroke-width': 2, 'stroke-dasharray': '5 3' });

function rupa(rincian: boolean, awalan: string): Record<string, string | number> {
  return { fill: rincian ? 'var(--nila)' : `url(#${awalan}-arsir)`, stroke: 'var(--nila)' };
}

/** The ends of the scale. */
function sumbu(maks: number, x: (n: number) => number, y: number): string[] {
  const huruf = { 'font-size': 10, fill: 'var(--tinta-2)' };
  return [
    el('path', { d: `M${bulat(x(0))} ${bulat(y - 10)}H${bulat(x(maks))}`, stroke: 'var(--garis)' }),
    teks(x(0), y + 2, angka(0), huruf),
    teks(x(maks), y + 2, angka(maks), { ...huruf, 'text-anchor': 'end' }),
  ];
}

function arsir(awalan: string): string {
  const latar = el('rect', { width: 6, height: 6, fill: 'var(--nila-muda)' });
  return el('defs', {}, pola(`${awalan}-arsir`, latar, el('path', { d: MIRING, stroke: 'var(--nila)' })));
}

export function tabelStripKematangan(m: ModelStripKematangan): Tabel {
  return {
    kepala: P.kepala,
    baris: m.data.panel.flatMap(({ maks, ambang, baris }) =>
      baris.map((b) => ({
        sel: [
          b.nama,
          b.edisi,
          b.tahun === undefined ? undefined : String(b.tahun),
          b.nilai,
          maks,
          b.rincian ? P.ada : P.tidakAda,
          ambang === undefined ? P.terhadap.tidak : b.nilai >= ambang ? P.terhadap.mencapai : P.terhadap.dibawah,
          b.wajibKosong,
        ],
        sumber: b.sumber,
        tautan: b.jalur,
      })),
    ),
  };
}
