/** Matrix of origins: one row for each province of origin, one column for where the adopters lie; use before all. */
import { PESAN_MATRIKS_ASAL as P } from '../text/pesan/bagan-alur.ts';
import type { Keterangan, Pilihan, Tabel } from './bagan.ts';
import { legenda } from './legenda.ts';
import { el, svg, teks } from './svg.ts';
import { bungkus, lebarTeks, pangkas } from './ukur-teks.ts';

export interface SelAsal {
  dipakai: number;
  semua: number;
  /** Places in `Keterangan.sumber`. */
  sumber: readonly number[];
}

export interface ModelMatriksAsal extends Keterangan {
  jenis: 'matriks-asal';
  data: {
    /** The first is the own province, the others are island groups. */
    kolom: readonly string[];
    /** `sel` in the order of the columns; undefined where nothing is on record. */
    baris: readonly { nama: string; pendek: string; sel: readonly (SelAsal | undefined)[] }[];
  };
}

const TINGGI_BARIS = 26;
const BARIS_TEKS = 12;
const UKURAN_KEPALA = 10;
/** Degrees. */
const MIRING = 55;

export function matriksAsal(m: ModelMatriksAsal, p: Pilihan): string {
  const { kolom, baris } = m.data;
  const luas = p.lebar >= 560;
  const nama = (b: (typeof baris)[number]) => (luas ? b.nama : b.pendek);
  const kiri = Math.min(p.lebar * 0.24, Math.max(...baris.map((b) => lebarTeks(nama(b), 11))) + 8);
  const lebarKolom = (p.lebar - kiri) / kolom.length;
  const kepala = luas ? kepalaDatar(kolom, kiri, lebarKolom) : kepalaMiring(kolom, kiri, lebarKolom);
  const { atas } = kepala;
  const isi = [...kepala.isi];
  for (const [n, b] of baris.entries()) {
    const y = atas + n * TINGGI_BARIS;
    isi.push(
      el('path', { d: `M0 ${y}H${p.lebar}`, stroke: 'var(--garis)' }),
      teks(0, y + 17, pangkas(nama(b), kiri - 4, 11), { 'font-size': 11 }),
      ...b.sel.flatMap((s, i) => (s ? sel(s, kiri + i * lebarKolom, y, lebarKolom) : [])),
    );
  }
  const y = atas + baris.length * TINGGI_BARIS;
  const contoh = (isian: Record<string, string>) => (x: number, g: number) =>
    el('rect', { x: x + 1, y: g - 10, width: 18, height: 12, ...isian });
  const kunci = legenda(
    [
      { gambar: contoh(ISIAN.dipakai), kata: P.bacaDipakai },
      { gambar: contoh(ISIAN.lain), kata: P.bacaLain },
    ],
    y + 18,
    p.lebar,
  );
  return svg({ lebar: p.lebar, tinggi: kunci.bawah, awalan: p.awalan, judul: m.judul, uraian: m.temuan }, ...isi, ...kunci.isi);
}

const GAYA_KEPALA = { 'font-size': UKURAN_KEPALA, fill: 'var(--tinta-2)' };

function kepalaDatar(kolom: readonly string[], kiri: number, lebar: number): { isi: string[]; atas: number } {
  const baris = kolom.map((k) => bungkus(k, lebar - 4, 3, UKURAN_KEPALA));
  return {
    isi: baris.flatMap((k, n) =>
      k.map((t, i) => teks(kiri + (n + 0.5) * lebar, 10 + i * BARIS_TEKS, t, { ...GAYA_KEPALA, 'text-anchor': 'middle' })),
    ),
    atas: Math.max(...baris.map((k) => k.length)) * BARIS_TEKS + 6,
  };
}

/** Columns narrower than their names carry them aslant. */
function kepalaMiring(kolom: readonly string[], kiri: number, lebar: number): { isi: string[]; atas: number } {
  const nama = kolom.map(P.pendek);
  const atas = Math.ceil(Math.max(...nama.map((n) => lebarTeks(n, UKURAN_KEPALA))) * Math.sin((MIRING * Math.PI) / 180)) + 12;
  return {
    isi: nama.map((t, n) => {
      const [x, y] = [Math.round(kiri + (n + 0.5) * lebar), atas - 5];
      return teks(x, y, t, { ...GAYA_KEPALA, transform: `rotate(${-MIRING} ${x} ${y})` });
    }),
    atas,
  };
}

const ISIAN = {
  dipakai: { fill: 'var(--pandan-muda)', stroke: 'var(--pandan)' },
  lain: { fill: 'none', stroke: 'var(--garis-kuat)' },
};

function sel(s: SelAsal, x: number, y: number, lebar: number): string[] {
  const dipakai = s.dipakai > 0;
  const w = Math.min(lebar - 4, 44);
  return [
    el('rect', { x: x + (lebar - w) / 2, y: y + 3.5, width: w, height: TINGGI_BARIS - 7, ...(dipakai ? ISIAN.dipakai : ISIAN.lain) }),
    teks(x + lebar / 2, y + 17, P.sel(s.dipakai, s.semua), {
      'font-size': 11,
      'text-anchor': 'middle',
      ...(dipakai && { 'font-weight': 700 }),
    }),
  ];
}

export function tabelMatriksAsal(m: ModelMatriksAsal): Tabel {
  return {
    kepala: P.kepala,
    baris: m.data.baris.flatMap((b) =>
      b.sel.flatMap((s, n) => (s ? [{ sel: [b.nama, m.data.kolom[n], s.dipakai, s.semua], sumber: s.sumber }] : [])),
    ),
  };
}
