/** Waffle of offices: one mark an office, full squares for those that had innovated, rings for the rest. */
import { tanggalIndonesia } from '../text/angka.ts';
import { PESAN_BAGAN_WAFEL as P } from '../text/pesan/bagan-wafel.ts';
import type { DaerahBagan, Keterangan, Pilihan, Tabel } from './bagan.ts';
import { legenda } from './legenda.ts';
import { bulat, el, svg, teks } from './svg.ts';
import { bungkus, lebarTeks } from './ukur-teks.ts';

export interface PanelWafel {
  daerah: DaerahBagan;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  tanggal: string;
  /** 0 to `seluruh`. */
  berinovasi: number;
  seluruh: number;
  /** Places in `Keterangan.sumber`. */
  sumber: readonly number[];
}

export interface ModelWafelOpd extends Keterangan {
  jenis: 'wafel-opd';
  data: { panel: readonly PanelWafel[] };
}

/** Tens can be counted at a glance. */
const LAJUR = 10;
const BARIS_TEKS = 15;
const SELA_PANEL = 24;
/** More panels than this are drawn with small marks. */
const PANEL_BESAR = 6;

export function wafelOpd(m: ModelWafelOpd, p: Pilihan): string {
  const { panel } = m.data;
  const petak = panel.length > PANEL_BESAR ? 10 : 17;
  const terlebar = Math.max(...panel.map((f) => lebarTeks(kata(f))), LAJUR * petak);
  const muat = Math.max(1, Math.min(panel.length, Math.floor((p.lebar + SELA_PANEL) / (terlebar + SELA_PANEL))));
  const lebarPanel = muat === 1 ? p.lebar : (p.lebar + SELA_PANEL) / muat - SELA_PANEL;
  const isi: string[] = [];
  let y = 0;
  for (let n = 0; n < panel.length; n += muat) {
    const sederet = panel.slice(n, n + muat);
    const nama = sederet.map((f) => bungkus(f.daerah.pendek, lebarPanel));
    const barisNama = Math.max(...nama.map((b) => b.length));
    const atas = y + barisNama * BARIS_TEKS + BARIS_TEKS + 4;
    for (const [i, f] of sederet.entries()) {
      const x = i * (lebarPanel + SELA_PANEL);
      isi.push(
        ...nama[i]!.map((t, b) => teks(x, y + 11 + b * BARIS_TEKS, t, { 'font-weight': 600 })),
        teks(x, y + 11 + nama[i]!.length * BARIS_TEKS, kata(f)),
        ...wafel(f, x, atas, petak),
      );
    }
    y = atas + Math.max(...sederet.map((f) => Math.ceil(f.seluruh / LAJUR))) * petak + 14;
  }
  const kunci = legenda(
    [
      { gambar: (x, garis) => penuh([[x, garis - 11]], 13), kata: P.berinovasi },
      { gambar: (x, garis) => cincin([[x, garis - 11]], 13), kata: P.selebihnya },
    ],
    y + 12,
    p.lebar,
  );
  return svg({ lebar: p.lebar, tinggi: kunci.bawah, awalan: p.awalan, judul: m.judul, uraian: m.temuan }, ...isi, ...kunci.isi);
}

function kata(f: PanelWafel): string {
  return P.panel(f.berinovasi, f.seluruh, tanggalIndonesia(f.tanggal));
}

/** Row by row, those that had innovated first. */
function wafel(f: PanelWafel, x: number, y: number, petak: number): string[] {
  const letak = Array.from({ length: f.seluruh }, (_, k): Letak => [x + (k % LAJUR) * petak, y + Math.floor(k / LAJUR) * petak]);
  return [penuh(letak.slice(0, f.berinovasi), petak - 4), cincin(letak.slice(f.berinovasi), petak - 4)];
}

/** Upper left corner of a mark. */
type Letak = readonly [x: number, y: number];

// All marks of a kind are one path: forty regions have two thousand offices.
function penuh(letak: readonly Letak[], sisi: number): string {
  return jalur(letak, ([x, y]) => `M${bulat(x)},${bulat(y)}h${sisi}v${sisi}h-${sisi}z`, { fill: 'var(--nila)' });
}

function cincin(letak: readonly Letak[], sisi: number): string {
  const r = bulat(sisi * 0.36);
  const busur = (dx: number) => `a${r},${r} 0 1 0 ${bulat(dx)},0`;
  return jalur(letak, ([x, y]) => `M${bulat(x + sisi / 2 - r)},${bulat(y + sisi / 2)}${busur(2 * r)}${busur(-2 * r)}z`, {
    fill: 'none',
    stroke: 'var(--garis-kuat)',
    'stroke-width': 1.3,
  });
}

function jalur(letak: readonly Letak[], satu: (l: Letak) => string, rupa: Record<string, string | number>): string {
  return letak.length ? el('path', { d: letak.map(satu).join(''), ...rupa }) : '';
}

export function tabelWafelOpd(m: ModelWafelOpd): Tabel {
  return {
    kepala: P.kepala,
    baris: m.data.panel.map((f) => ({
      sel: [f.daerah.nama, tanggalIndonesia(f.tanggal), f.berinovasi, f.seluruh],
      sumber: f.sumber,
    })),
  };
}
