/** Bars over years, from zero: one count a year. A year without a figure keeps an open place. */
import { angka } from '../text/angka.ts';
import { PESAN_BAGAN_TITIK as P } from '../text/pesan/bagan-titik.ts';
import type { Keterangan, Pilihan, Tabel } from './bagan.ts';
import { legenda, type ButirLegenda } from './legenda.ts';
import { bulat, el, svg, teks } from './svg.ts';
import { labelTahun, sumbuTahun } from './sumbu-tahun.ts';
import { rendah, tabelTitik, terpakai, tinggi, type KelompokTitik, type TitikTahun } from './titik.ts';
import { lebarTeks } from './ukur-teks.ts';

export interface ModelBatangTahun extends Keterangan {
  jenis: 'batang-tahun';
  data: {
    /** Years of the axis, none left out. */
    tahun: readonly number[];
    /** The first is drawn; the others stand in the table beside it. */
    baris: readonly { nama: string; titik: readonly TitikTahun[] }[];
    kelompok: readonly KelompokTitik[];
    /** Heads of the table: what is counted, year, value, group. */
    kepala: readonly string[];
  };
}

const WARNA = 'var(--nila)';
const BARIS = 13;

export function batangTahun(m: ModelBatangTahun, p: Pilihan): string {
  const { tahun, kelompok } = m.data;
  const titik = m.data.baris[0]!.titik;
  const lebar = Math.min(p.lebar, tahun.length * 96);
  // Room above the bars for their words.
  const ruangKata = 6 + BARIS * Math.max(...tahun.map((t) => titik.filter((s) => s.tahun === t).flatMap((s) => s.nilai).length));
  const dasar = ruangKata + (p.lebar < 480 ? 150 : 180);
  const x = sumbuTahun(tahun, 0, lebar);
  const puncak = Math.max(1, ...titik.map(tinggi));
  const y = (n: number) => dasar - (n / puncak) * (dasar - ruangKata);
  // Each bar carries its value, so an axis of values would say it twice.
  const isi = labelTahun(tahun, x, dasar + 15);
  for (const t of tahun) {
    const setahun = titik.filter((s) => s.tahun === t);
    const ruang = x.langkah * 0.72;
    const kiri = x.x(t) - ruang / 2;
    if (setahun.length === 0) isi.push(kosong(kiri, dasar, ruang));
    const w = ruang / setahun.length;
    for (const [n, s] of setahun.entries())
      isi.push(...satuBatang(s, kelompok[s.kelompok]!, { x: kiri + n * w, w: w - (setahun.length > 1 ? 2 : 0), dasar, y }));
    isi.push(
      ...labelTahunan(setahun, kelompok, {
        x: x.x(t),
        langkah: x.langkah,
        kanan: lebar,
        atas: Math.min(dasar, ...setahun.map((s) => y(tinggi(s)))),
      }),
    );
  }
  isi.push(el('path', { d: `M0 ${dasar}H${bulat(lebar)}`, stroke: 'var(--garis-kuat)' }));
  const kunci = legenda(butirLegenda(m), dasar + 36, p.lebar);
  return svg({ lebar: p.lebar, tinggi: kunci.bawah, awalan: p.awalan, judul: m.judul, uraian: m.temuan }, ...isi, ...kunci.isi);
}

interface TempatBatang {
  x: number;
  w: number;
  dasar: number;
  y: (nilai: number) => number;
}

/** Full up to what all sources say, open from there to what one says. */
function satuBatang(t: TitikTahun, k: KelompokTitik, { x, w, dasar, y }: TempatBatang): string[] {
  const [bawah, atas] = [y(rendah(t)), y(tinggi(t))];
  const kotak = (y1: number, y2: number, penuh: boolean) =>
    el('rect', {
      x: penuh ? x : x + 0.75,
      y: y1,
      width: penuh ? w : w - 1.5,
      height: Math.max(0, y2 - y1),
      fill: penuh ? WARNA : 'none',
      ...(!penuh && { stroke: WARNA, 'stroke-width': 1.5, 'stroke-dasharray': '4 2' }),
    });
  return [kotak(bawah, dasar, !k.hampa), ...(atas < bawah ? [kotak(atas, bawah, false)] : [])];
}

/** All values of one year on lines of their own above its highest bar; a letter tells which bar is meant. */
function labelTahunan(
  setahun: readonly TitikTahun[],
  kelompok: readonly KelompokTitik[],
  p: { x: number; langkah: number; kanan: number; atas: number },
): string[] {
  const kata = setahun.flatMap((t) => t.nilai.map((n) => [angka(n.nilai), kelompok[t.kelompok]!.huruf].filter(Boolean).join(' ')));
  const lebar = Math.max(...kata.map((k) => lebarTeks(k, 11)), 0);
  const huruf = lebar > p.langkah - 2 ? 10 : 11;
  const x = Math.min(p.x, p.kanan - (lebar * huruf) / 22);
  return kata.map((k, n) => teks(x, p.atas - 5 - n * BARIS, k, { 'font-size': huruf, 'text-anchor': 'middle' }));
}

/** An open place at the foot of the axis. */
function kosong(x: number, dasar: number, w: number): string {
  return el('rect', { x, y: dasar - 13, width: w, height: 12, fill: 'none', stroke: 'var(--garis-kuat)', 'stroke-dasharray': '2 3' });
}

function butirLegenda({ data }: ModelBatangTahun): ButirLegenda[] {
  const titik = data.baris[0]!.titik;
  const terbuka = (x: number, y: number, tinggi: number) =>
    el('rect', { x, y: y - 10, width: 15, height: tinggi, fill: 'none', stroke: WARNA, 'stroke-width': 1.5, 'stroke-dasharray': '4 2' });
  const butir = terpakai([{ titik }], data.kelompok)
    .filter((k) => k.hampa)
    .map((k): ButirLegenda => ({ gambar: (x, y) => terbuka(x, y, 11), kata: P.kunci.balokKosong(k.label, k.huruf) }));
  if (titik.some((t) => t.nilai.length > 1)) {
    const kaki = (x: number, y: number) => el('rect', { x: x - 0.75, y: y - 4, width: 16.5, height: 6, fill: WARNA });
    butir.push({ gambar: (x, y) => terbuka(x, y, 6) + kaki(x, y), kata: P.kunci.balokRentang });
  }
  if (data.tahun.some((t) => !titik.some((s) => s.tahun === t)))
    butir.push({ gambar: (x, y) => kosong(x, y + 2, 15), kata: P.takDiketahui });
  return butir;
}

export function tabelBatangTahun({ data }: ModelBatangTahun): Tabel {
  return tabelTitik(data.baris, data.kelompok, data.kepala);
}
