/** Replications received (left) and given (right): copies in use by voice, in patterns and words; all else as outline. */
import type { Suara } from '../domain/replikasi.ts';
import { PESAN_BAGAN_REPLIKASI as P, URUTAN_SUARA } from '../text/pesan/bagan-replikasi.ts';
import type { DaerahBagan, Keterangan, Pilihan, Tabel } from './bagan.ts';
import { legenda } from './legenda.ts';
import { bulat, el, pola, svg, teks } from './svg.ts';
import { bungkus, lebarTeks, pangkas } from './ukur-teks.ts';

export interface SisiReplikasi {
  /** Copies in use. */
  ditiru: Partial<Record<Suara, number>>;
  /** Steps on the way, stopped, similar, past their date. */
  lain: number;
  /** Places in `Keterangan.sumber`. */
  sumber: readonly number[];
}

export interface ModelReplikasiSuara extends Keterangan {
  jenis: 'replikasi-suara';
  data: { baris: readonly { daerah: DaerahBagan; menerima: SisiReplikasi; memberi: SisiReplikasi }[] };
}

type Ragam = Suara | 'lain';

const RAGAM: readonly Ragam[] = [...URUTAN_SUARA, 'lain'];
const WARNA: Record<Suara, string> = { 'dua-pihak': 'pandan', penerima: 'nila', asal: 'sogan', publik: 'kunyit' };
const TINGGI_BALOK = 14;
const BARIS_TEKS = 14;
/** Widest that one relation is drawn, so that few do not look like many. */
const SATUAN_TERBESAR = 16;

export function replikasiSuara(m: ModelReplikasiSuara, p: Pilihan): string {
  const { baris } = m.data;
  const lebarNama = Math.max(...baris.map((b) => lebarTeks(b.daerah.pendek))) + 14;
  const disamping = lebarNama < p.lebar * 0.38 && p.lebar >= 560;
  const kiri = disamping ? lebarNama : 0;
  const sisi = (p.lebar - kiri) / 2;
  const tengah = kiri + sisi;
  const terbanyak = Math.max(...baris.flatMap((b) => [jumlah(b.menerima), jumlah(b.memberi)]));
  const satuan = Math.min(SATUAN_TERBESAR, (sisi - 4) / terbanyak);
  const isi = [ragamSuara(p.awalan), ...kepalaSisi(-1, P.menerima, tengah), ...kepalaSisi(1, P.memberi, tengah)];
  let y = 22;
  for (const b of baris) {
    const atas = disamping ? y : y + 16;
    isi.push(teks(0, y + 11, pangkas(b.daerah.pendek, disamping ? kiri - 6 : p.lebar), { 'font-weight': 600 }));
    let barisKata = 0;
    for (const [arah, s] of [
      [-1, b.menerima],
      [1, b.memberi],
    ] as const) {
      const kata = bungkus(P.sisi(s.ditiru, s.lain), sisi - 8, 3, 11);
      barisKata = Math.max(barisKata, kata.length);
      isi.push(
        ...balok(s, arah, tengah, atas, satuan, p.awalan),
        ...kata.map((k, n) =>
          teks(tengah + arah * 5, atas + TINGGI_BALOK + 12 + n * BARIS_TEKS, k, {
            'font-size': 11,
            ...(arah < 0 && { 'text-anchor': 'end' }),
          }),
        ),
      );
    }
    const bawah = atas + TINGGI_BALOK + 3 + barisKata * BARIS_TEKS;
    isi.push(el('line', { x1: tengah, x2: tengah, y1: atas - 2, y2: bawah, stroke: 'var(--tinta)' }));
    y = bawah + 10;
  }
  const terpakai = RAGAM.filter((r) => baris.some((b) => banyak(b.menerima, r) + banyak(b.memberi, r) > 0));
  const kunci = legenda(
    terpakai.map((r) => ({
      gambar: (x, garis) => el('rect', { x: x + 1, y: garis - 9.5, width: 18, height: 11, ...isian(r, p.awalan) }),
      kata: r === 'lain' ? P.lain : P.suara(r),
    })),
    y + 10,
    p.lebar,
  );
  return svg({ lebar: p.lebar, tinggi: kunci.bawah, awalan: p.awalan, judul: m.judul, uraian: m.temuan }, ...isi, ...kunci.isi);
}

/** The word for a side and an arrow that points along it. */
function kepalaSisi(arah: 1 | -1, kata: string, tengah: number): string[] {
  const ujung = tengah + arah * (8 + lebarTeks(kata) + 8);
  return [
    teks(tengah + arah * 8, 11, kata, { ...(arah < 0 && { 'text-anchor': 'end' }), fill: 'var(--tinta-2)', 'font-weight': 600 }),
    el('path', { d: `M${bulat(ujung)},3 v8 l${arah * 6},-4 z`, fill: 'var(--tinta-2)' }),
  ];
}

function banyak(s: SisiReplikasi, r: Ragam): number {
  return r === 'lain' ? s.lain : (s.ditiru[r] ?? 0);
}

function jumlah(s: SisiReplikasi): number {
  return RAGAM.reduce((n, r) => n + banyak(s, r), 0);
}

/** Segments from the middle outwards, the weightiest voice first. */
function balok(s: SisiReplikasi, arah: 1 | -1, tengah: number, y: number, satuan: number, awalan: string): string[] {
  let jarak = 1;
  return RAGAM.flatMap((r) => {
    const lebar = banyak(s, r) * satuan;
    if (lebar === 0) return [];
    const x = arah > 0 ? tengah + jarak : tengah - jarak - lebar;
    jarak += lebar;
    return [el('rect', { x: x + 1, y: y + 0.5, width: Math.max(1, lebar - 2), height: TINGGI_BALOK - 1, ...isian(r, awalan) })];
  });
}

function isian(r: Ragam, awalan: string): Record<string, string> {
  if (r === 'lain') return { fill: 'none', stroke: 'var(--garis-kuat)' };
  return { fill: r === 'dua-pihak' ? `var(--${WARNA[r]})` : `url(#${awalan}-${r})`, stroke: `var(--${WARNA[r]})` };
}

/** Stripes, dots and lines, so that voices are told apart without colour. */
function ragamSuara(awalan: string): string {
  const satu = (s: 'penerima' | 'asal' | 'publik', ...isi: string[]) =>
    pola(`${awalan}-${s}`, el('rect', { width: 6, height: 6, fill: `var(--${WARNA[s]}-muda)` }), ...isi);
  const garis = (s: Suara, d: string) => el('path', { d, stroke: `var(--${WARNA[s]})`, 'stroke-width': 1.8, fill: 'none' });
  return el(
    'defs',
    {},
    satu('penerima', garis('penerima', 'M-1,1 L1,-1 M0,6 L6,0 M5,7 L7,5')),
    satu('asal', el('circle', { cx: 3, cy: 3, r: 1.6, fill: `var(--${WARNA.asal})` })),
    satu('publik', garis('publik', 'M0,3 L6,3')),
  );
}

export function tabelReplikasiSuara(m: ModelReplikasiSuara): Tabel {
  return {
    kepala: P.kepala,
    baris: m.data.baris.flatMap((b) =>
      (['menerima', 'memberi'] as const).map((arah) => ({
        sel: [b.daerah.nama, P[arah], ...RAGAM.map((r) => banyak(b[arah], r))],
        sumber: b[arah].sumber,
      })),
    ),
  };
}
