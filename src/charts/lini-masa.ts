/** Timeline of the ledger: one row for each innovation or adopter, one mark for each dated step, a bar where only the year is known. */
import { PESAN_LINI_MASA as P } from '../text/pesan/bagan-alur.ts';
import type { Keterangan, Pilihan, Tabel } from './bagan.ts';
import { dariTengah, legenda } from './legenda.ts';
import { el, svg, teks } from './svg.ts';
import { lebarTeks, pangkas } from './ukur-teks.ts';

export interface LangkahLini {
  penerima: string;
  langkah: string;
  /** penjajakan, kesepakatan, penerapan, berhenti */
  kelompok: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  tanggal: string;
  sumber: readonly number[];
}

export interface BarisLini {
  nama: string;
  /** Name of the innovation in the table. */
  inovasi: string;
  /** In time order. */
  langkah: readonly LangkahLini[];
  jalur: string;
}

export interface ModelLiniMasa extends Keterangan {
  jenis: 'lini-masa';
  data: { awal: number; akhir: number; baris: readonly BarisLini[] };
}

const TINGGI_SUMBU = 18;
/** Beside a mark: its number. */
const RUANG_JUMLAH = 20;
const KELOMPOK = ['penjajakan', 'kesepakatan', 'penerapan', 'berhenti'] as const;

export function liniMasa(m: ModelLiniMasa, p: Pilihan): string {
  const { awal, akhir, baris } = m.data;
  const disamping = p.lebar >= 560;
  const kiri = disamping ? Math.min(p.lebar * 0.36, Math.max(...baris.map((b) => lebarTeks(b.nama))) + 12) : 8;
  const kanan = p.lebar - RUANG_JUMLAH;
  const perTahun = (kanan - kiri) / (akhir - awal + 1);
  const x = (tahun: number) => kiri + (tahun - awal) * perTahun;
  const tinggi = disamping ? 24 : 36;
  const bawah = TINGGI_SUMBU + baris.length * tinggi;
  const tiap = Math.max(1, Math.ceil(32 / perTahun));
  const isi: string[] = [];
  for (let t = awal; t <= akhir; t++) {
    isi.push(el('path', { d: `M${x(t)} ${TINGGI_SUMBU - 4}V${bawah}`, stroke: 'var(--garis)' }));
    if ((t - awal) % tiap === 0 && x(t) + lebarTeks(String(t), 11) + 3 <= p.lebar)
      isi.push(teks(x(t) + 3, 11, String(t), { 'font-size': 11, fill: 'var(--tinta-2)' }));
  }
  for (const [n, b] of baris.entries()) {
    const atas = TINGGI_SUMBU + n * tinggi;
    const tengah = disamping ? atas + tinggi / 2 : atas + 26;
    isi.push(
      teks(0, disamping ? tengah + 4 : atas + 13, pangkas(b.nama, disamping ? kiri - 6 : p.lebar), {
        'font-weight': 600,
        ...(disamping ? {} : HALO),
      }),
      el('path', { d: `M${kiri} ${tengah}H${kanan}`, stroke: 'var(--garis-kuat)', 'stroke-width': 0.6 }),
      ...deret(b.langkah, x, tengah),
    );
  }
  const terpakai = new Set(baris.flatMap((b) => b.langkah.map((l) => l.kelompok)));
  const kasar = baris.some((b) => b.langkah.some((l) => l.tanggal.length === 4));
  const kunci = legenda(
    [
      ...KELOMPOK.filter((k) => terpakai.has(k)).map((k) => ({
        ...dariTengah(14, (cx, cy) => tandaLangkah(k, cx, cy)),
        kata: P.kelompok[k]!,
      })),
      ...(kasar
        ? [{ lebar: 22, gambar: (gx: number, gy: number) => el('path', { d: `M${gx} ${gy - 4}h22`, ...BALOK_TAHUN }), kata: P.tahunSaja }]
        : []),
    ],
    bawah + 18,
    p.lebar,
  );
  return svg({ lebar: p.lebar, tinggi: kunci.bawah, awalan: p.awalan, judul: m.judul, uraian: m.temuan }, ...isi, ...kunci.isi);
}

const HALO = { 'paint-order': 'stroke', stroke: 'var(--kertas)', 'stroke-width': 3 };
const BALOK_TAHUN = { stroke: 'var(--tinta-2)', 'stroke-width': 3, 'stroke-opacity': '0.45' };

/** Marks of one row. Steps of one kind at one date are one mark with their number; numbers that would touch change sides. */
function deret(langkah: readonly LangkahLini[], x: (tahun: number) => number, y: number): string[] {
  let [sebelum, bawah] = [-Infinity, false];
  return [...Map.groupBy(langkah, (l) => `${l.tanggal} ${l.kelompok}`).values()].map((sama) => {
    const { letak, balok } = tempat(sama[0]!.tanggal, x, y);
    const tanda = balok + tandaLangkah(sama[0]!.kelompok, letak, y);
    if (sama.length === 1) return tanda;
    bawah = letak - sebelum < RUANG_JUMLAH && !bawah;
    sebelum = letak;
    return tanda + teks(letak + 6, bawah ? y + 10 : y - 3, P.banyak(sama.length), { 'font-size': 9, 'font-weight': 700, ...HALO });
  });
}

/** A day or month at its place in the year; a year as a bar over all of it with the mark in the middle. */
function tempat(tanggal: string, x: (tahun: number) => number, y: number): { letak: number; balok: string } {
  const [tahun = 0, bulan, hari] = tanggal.split('-').map(Number);
  if (bulan !== undefined) return { letak: x(tahun + (bulan - 1 + (hari === undefined ? 0.5 : (hari - 0.5) / 31)) / 12), balok: '' };
  return {
    letak: x(tahun + 0.5),
    balok: el('path', { d: `M${Math.round(x(tahun)) + 1} ${y}H${Math.round(x(tahun + 1)) - 1}`, ...BALOK_TAHUN }),
  };
}

/** A shape of its own for each group: ring, square, filled diamond, cross. */
function tandaLangkah(kelompok: string, x: number, y: number): string {
  const hampa = { fill: 'var(--kertas)', 'stroke-width': 1.6 };
  switch (kelompok) {
    case 'kesepakatan':
      return el('rect', { x: x - 4, y: y - 4, width: 8, height: 8, ...hampa, stroke: 'var(--nila)', fill: 'var(--nila-muda)' });
    case 'penerapan':
      return el('path', { d: `M${Math.round(x * 10) / 10} ${y - 6}l6 6l-6 6l-6 -6z`, fill: 'var(--pandan)' });
    case 'berhenti':
      return el('path', {
        d: `M${Math.round(x * 10) / 10 - 4} ${y - 4}l8 8m0 -8l-8 8`,
        stroke: 'var(--bata)',
        'stroke-width': 2.4,
        fill: 'none',
      });
    default:
      return el('circle', { cx: x, cy: y, r: 4, ...hampa, stroke: 'var(--tinta-2)' });
  }
}

export function tabelLiniMasa(m: ModelLiniMasa): Tabel {
  return {
    kepala: P.kepala,
    baris: m.data.baris.flatMap((b) =>
      b.langkah.map((l) => ({ sel: [b.inovasi, l.penerima, l.langkah, P.tanggal(l.tanggal)], sumber: l.sumber, tautan: b.jalur })),
    ),
  };
}
