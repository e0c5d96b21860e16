/** Spine: row by row the spread of a group (ends, middle half, median) and the place of one region in it. */
import type { IndikatorKonteks } from '../domain/banding/konteks.ts';
import type { Sebaran } from '../domain/banding/kuartil.ts';
import { PESAN_BAGAN_SPINE as P } from '../text/pesan/bagan-spine.ts';
import { INDIKATOR_KONTEKS, tulisNilai } from '../text/pesan/indikator-konteks.ts';
import type { DaerahBagan, Keterangan, Pilihan, Tabel } from './bagan.ts';
import { legenda } from './legenda.ts';
import { logaritma, lurus } from './skala.ts';
import { el, svg, tanda, teks, warnaSeri } from './svg.ts';
import { lebarTeks, pangkas } from './ukur-teks.ts';

export interface BarisSpineBagan {
  indikator: IndikatorKonteks;
  tahun: number;
  /** Absent where not known; the ends differ where sources do. */
  daerah?: { rendah: number; tinggi: number };
  sebaran: Sebaran;
  /** Members of the group with one known figure, of all. */
  cakupan: { ada: number; seluruh: number };
  /** Places in `Keterangan.sumber`. */
  sumber: readonly number[];
}

export interface ModelSpine extends Keterangan {
  jenis: 'spine';
  data: { daerah: DaerahBagan; baris: readonly BarisSpineBagan[] };
}

const TINGGI_PITA = 16;
const UKURAN_KECIL = 11;
const BARIS_TEKS = 15;
/** Room left and right of the scale, so that a mark at its end stays inside. */
const TEPI = 8;
export function gambarSpine(m: ModelSpine, p: Pilihan): string {
  const isi: string[] = [];
  let y = 0;
  for (const b of m.data.baris) {
    const satu = satuBaris(b, m.data.daerah, y, p.lebar);
    isi.push(...satu.isi);
    y = satu.bawah + 14;
  }
  const kunci = kunciGambar(m.data.daerah, y + 10, p.lebar);
  return svg({ lebar: p.lebar, tinggi: kunci.bawah, awalan: p.awalan, judul: m.judul, uraian: m.temuan }, ...isi, ...kunci.isi);
}

function satuBaris(b: BarisSpineBagan, daerah: DaerahBagan, y: number, lebar: number): { isi: string[]; bawah: number } {
  const x = skala(b, lebar);
  const { nama, satuan } = INDIKATOR_KONTEKS[b.indikator];
  const judul = P.baris(nama, b.tahun);
  const rincian = P.rincian(satuan, berskalaLog(b), b.cakupan.ada, b.cakupan.seluruh);
  const sebaris = lebarTeks(judul) + lebarTeks(rincian, UKURAN_KECIL) + 24 <= lebar;
  const pita = y + (sebaris ? 1 : 2) * BARIS_TEKS + 20;
  const tengah = pita + TINGGI_PITA / 2;
  const { min, q1, median, q3, maks } = b.sebaran;
  const isi = [
    teks(0, y + 11, judul, { 'font-weight': 600 }),
    teks(sebaris ? lebar : 0, y + 11 + (sebaris ? 0 : BARIS_TEKS), rincian, {
      ...(sebaris && { 'text-anchor': 'end' }),
      fill: 'var(--tinta-2)',
      'font-size': UKURAN_KECIL,
    }),
    el('rect', { x: x(min) - 1, y: tengah - 3, width: x(maks) - x(min) + 2, height: 6, fill: 'var(--garis-kuat)' }),
    el('rect', {
      x: x(q1) - 1,
      y: pita + 0.5,
      width: x(q3) - x(q1) + 2,
      height: TINGGI_PITA - 1,
      fill: 'var(--kertas-2)',
      stroke: 'var(--garis-kuat)',
    }),
    el('line', { x1: x(median), x2: x(median), y1: pita - 2, y2: pita + TINGGI_PITA + 2, stroke: 'var(--tinta)', 'stroke-width': 2 }),
    ...letakDaerah(b, daerah, x, pita, lebar),
    ...angkaKelompok(b, x, pita + TINGGI_PITA + 13, lebar),
  ];
  return { isi, bawah: pita + TINGGI_PITA + 16 };
}

/** Regions differ in size by powers of ten; what may be zero cannot stand on such a scale. */
function berskalaLog(b: BarisSpineBagan): boolean {
  return (b.indikator === 'penduduk' || b.indikator === 'kepadatan') && ujungSkala(b)[0] > 0;
}

function ujungSkala({ sebaran, daerah }: BarisSpineBagan): [number, number] {
  const nilai = [sebaran.min, sebaran.maks, ...(daerah ? [daerah.rendah, daerah.tinggi] : [])];
  return [Math.min(...nilai), Math.max(...nilai)];
}

function skala(b: BarisSpineBagan, lebar: number): (n: number) => number {
  const ujung = ujungSkala(b);
  if (ujung[0] === ujung[1]) return () => lebar / 2;
  return (berskalaLog(b) ? logaritma : lurus)(ujung, [TEPI, lebar - TEPI]);
}

/** The mark of the region and its value above; of two figures both marks with a line between. */
function letakDaerah(b: BarisSpineBagan, daerah: DaerahBagan, x: (n: number) => number, pita: number, lebar: number): string[] {
  if (!b.daerah) return [teks(0, pita - 7, P.belum, { fill: 'var(--tinta-2)', 'font-size': UKURAN_KECIL })];
  const { rendah, tinggi } = b.daerah;
  const kata = tulisNilai(b.indikator, b.daerah);
  const separuh = lebarTeks(kata) / 2;
  const letak = Math.max(separuh, Math.min(lebar - separuh, x((rendah + tinggi) / 2)));
  const y = pita + TINGGI_PITA / 2;
  const ujung = rendah === tinggi ? [rendah] : [rendah, tinggi];
  return [
    teks(letak, pita - 7, kata, { 'text-anchor': 'middle', 'font-weight': 700, fill: warnaSeri(daerah.seri) }),
    rendah < tinggi ? el('line', { x1: x(rendah), x2: x(tinggi), y1: y, y2: y, stroke: warnaSeri(daerah.seri), 'stroke-width': 3 }) : '',
    ...ujung.map((n) => el('circle', { cx: x(n), cy: y, r: 7.5, fill: 'var(--kertas)' }) + tanda(x(n), y, daerah.seri, { jari: 5 })),
  ];
}

/** Ends and median under the band, each at its place; where they would touch, one label says all three. */
function angkaKelompok(b: BarisSpineBagan, x: (n: number) => number, y: number, lebar: number): string[] {
  const tulis = (n: number) => tulisNilai(b.indikator, { rendah: n, tinggi: n });
  const { min, median, maks } = b.sebaran;
  const kata = { min: tulis(min), median: P.median(tulis(median)), maks: tulis(maks) };
  const w = (k: keyof typeof kata) => lebarTeks(kata[k], UKURAN_KECIL);
  const [kiri, kanan] = [Math.max(0, x(min) - TEPI), Math.min(lebar, x(maks) + TEPI)];
  const rupa = { fill: 'var(--tinta-2)', 'font-size': UKURAN_KECIL };
  if (kanan - kiri < w('min') + w('median') + w('maks') + 24) {
    const ringkas = P.ringkas(tulis(min), tulis(maks), tulis(median));
    const separuh = lebarTeks(ringkas, UKURAN_KECIL) / 2;
    const letak = Math.max(separuh, Math.min(lebar - separuh, (kiri + kanan) / 2));
    return [teks(letak, y, ringkas, { ...rupa, 'text-anchor': 'middle' })];
  }
  const awal = kiri + w('min') + 12 + w('median') / 2;
  const akhir = kanan - w('maks') - 12 - w('median') / 2;
  return [
    teks(kiri, y, kata.min, rupa),
    teks(Math.max(awal, Math.min(akhir, x(median))), y, kata.median, { ...rupa, 'text-anchor': 'middle' }),
    teks(kanan, y, kata.maks, { ...rupa, 'text-anchor': 'end' }),
  ];
}

function kunciGambar(daerah: DaerahBagan, y: number, lebar: number): { isi: string[]; bawah: number } {
  return legenda(
    [
      { gambar: (x, g) => tanda(x + 10, g - 4, daerah.seri), kata: pangkas(daerah.pendek, lebar - 30, UKURAN_KECIL) },
      { gambar: (x, g) => el('rect', { x, y: g - 7, width: 20, height: 6, fill: 'var(--garis-kuat)' }), kata: P.legenda.rentang },
      {
        gambar: (x, g) =>
          el('rect', { x: x + 0.5, y: g - 9.5, width: 19, height: 11, fill: 'var(--kertas-2)', stroke: 'var(--garis-kuat)' }),
        kata: P.legenda.kotak,
      },
      {
        gambar: (x, g) => el('line', { x1: x + 10, x2: x + 10, y1: g - 10, y2: g + 2, stroke: 'var(--tinta)', 'stroke-width': 2 }),
        kata: P.legenda.median,
      },
    ],
    y,
    lebar,
  );
}

export function tabelSpine(m: ModelSpine): Tabel {
  const dua = (n: number) => Math.round(n * 100) / 100;
  return {
    kepala: P.kepala(m.data.daerah.nama),
    baris: m.data.baris.map(({ indikator, tahun, daerah, sebaran: s, cakupan, sumber }) => ({
      sel: [
        `${INDIKATOR_KONTEKS[indikator].nama} (${INDIKATOR_KONTEKS[indikator].satuan})`,
        String(tahun),
        daerah && (daerah.rendah === daerah.tinggi ? daerah.rendah : tulisNilai(indikator, daerah)),
        ...[s.min, s.q1, s.median, s.q3, s.maks].map(dua),
        P.dihitung(cakupan.ada, cakupan.seluruh),
      ],
      sumber,
    })),
  };
}
