/** One circumstance of regions as bars; the unknown keeps its row, differing figures stay a range. */
import { ticks } from 'd3-array';
import type { IndikatorKonteks } from '../domain/banding/konteks.ts';
import { PESAN_BAGAN_KONTEKS as P } from '../text/pesan/bagan-konteks.ts';
import { tulisNilai } from '../text/pesan/indikator-konteks.ts';
import type { DaerahBagan, Keterangan, Pilihan, Tabel } from './bagan.ts';
import { lurus } from './skala.ts';
import { el, svg, teks, warnaSeri } from './svg.ts';
import { lebarTeks, pangkas } from './ukur-teks.ts';

export interface BarisKonteks {
  daerah: DaerahBagan;
  /** Absent where not known; the ends differ where sources do. */
  nilai?: { rendah: number; tinggi: number };
  /** Places in `Keterangan.sumber`. */
  sumber: readonly number[];
}

export interface ModelKonteks extends Keterangan {
  jenis: 'konteks';
  data: { indikator: IndikatorKonteks; tahun: number; baris: readonly BarisKonteks[] };
}

const TINGGI_BALOK = 12;
const ATAS = 20;
const UKURAN_SUMBU = 10;

export function konteks(m: ModelKonteks, p: Pilihan): string {
  const { indikator, baris } = m.data;
  const lebarNama = Math.max(...baris.map((b) => lebarTeks(b.daerah.pendek))) + 12;
  // Beside the bars as long as these keep most of the room, otherwise above them.
  const disamping = lebarNama < p.lebar * 0.38;
  const lajurNama = disamping ? lebarNama : 0;
  const tinggiBaris = disamping ? 22 : 36;
  const kata = (b: BarisKonteks) => (b.nilai ? tulisNilai(indikator, b.nilai) : P.takDiketahui);
  const lajurAngka = Math.max(...baris.filter((b) => b.nilai).map((b) => lebarTeks(kata(b)))) + 8;
  const maks = Math.max(...baris.map((b) => b.nilai?.tinggi ?? 0));
  const x = lurus([0, maks || 1], [lajurNama, p.lebar - lajurAngka]);
  const bawah = ATAS + baris.length * tinggiBaris;
  const isi = sumbu(indikator, x, maks, bawah);
  for (const [n, b] of baris.entries()) {
    const y = ATAS + n * tinggiBaris + (disamping ? 5 : 19);
    isi.push(teks(0, disamping ? y + 10 : y - 5, pangkas(b.daerah.pendek, p.lebar), { 'font-weight': 600 }));
    isi.push(...(b.nilai ? satuBalok(b.nilai, b.daerah, kata(b), x, y) : kosong(x(0), x(maks), y)));
  }
  return svg({ lebar: p.lebar, tinggi: bawah + 2, awalan: p.awalan, judul: m.judul, uraian: m.temuan }, ...isi);
}

function sumbu(indikator: IndikatorKonteks, x: (n: number) => number, maks: number, bawah: number): string[] {
  const kata = (t: number) => tulisNilai(indikator, { rendah: t, tinggi: t });
  return langkah(maks, x(maks) - x(0), kata).flatMap((t) => [
    el('line', { x1: x(t), x2: x(t), y1: ATAS - 4, y2: bawah, stroke: t === 0 ? 'var(--garis-kuat)' : 'var(--garis)' }),
    teks(x(t), ATAS - 8, kata(t), { 'text-anchor': t === 0 ? 'start' : 'middle', fill: 'var(--tinta-2)', 'font-size': UKURAN_SUMBU }),
  ]);
}

/** Round steps from zero, as many as have room for their words; zero alone where not even two have. */
function langkah(maks: number, lebar: number, kata: (t: number) => string): number[] {
  for (const banyak of [5, 4, 3, 2]) {
    const t = ticks(0, maks || 1, banyak).filter((n) => n <= maks);
    const terlebar = Math.max(...t.map((n) => lebarTeks(kata(n), UKURAN_SUMBU)));
    if (t.length > 1 && (t[1]! / maks) * lebar > terlebar * 1.5 + 12) return t;
  }
  return [0];
}

function satuBalok(
  { rendah, tinggi }: { rendah: number; tinggi: number },
  d: DaerahBagan,
  kata: string,
  x: (n: number) => number,
  y: number,
): string[] {
  const warna = d.seri === undefined ? 'var(--nila)' : warnaSeri(d.seri);
  const rentang = tinggi > rendah && { x: x(rendah), y: y + 0.75, width: x(tinggi) - x(rendah), height: TINGGI_BALOK - 1.5 };
  return [
    rendah > 0 ? el('rect', { x: x(0), y, width: x(rendah) - x(0), height: TINGGI_BALOK, fill: warna }) : '',
    rentang ? el('rect', { ...rentang, fill: 'var(--kertas)', stroke: warna, 'stroke-width': 1.5 }) : '',
    teks(x(tinggi) + 6, y + 10, kata, { 'font-weight': 600 }),
  ];
}

/** Dashes across the whole scale: the value may be anywhere. */
function kosong(awal: number, akhir: number, y: number): string[] {
  const kiri = awal + 6;
  const garis = kiri + lebarTeks(P.takDiketahui, 11) + 6;
  return [
    teks(kiri, y + 10, P.takDiketahui, { fill: 'var(--tinta-2)', 'font-size': 11 }),
    el('line', { x1: garis, x2: akhir, y1: y + 6, y2: y + 6, stroke: 'var(--garis-kuat)', 'stroke-dasharray': '2 3' }),
  ];
}

export function tabelKonteks(m: ModelKonteks): Tabel {
  const rentang = m.data.baris.some((b) => b.nilai && b.nilai.rendah !== b.nilai.tinggi);
  return {
    kepala: rentang ? P.kepalaRentang : P.kepala,
    baris: m.data.baris.map(({ daerah, nilai, sumber }) => ({
      sel: [daerah.nama, String(m.data.tahun), nilai?.rendah, ...(rentang ? [nilai?.tinggi] : [])],
      sumber,
    })),
  };
}
