/**
 * Tile map: every region a tile of the same size, so that small ones count as much as large ones. The number stands in
 * the tile, the colour only repeats it. Provinces lie on a grid of the content; kabupaten and kota are laid out from
 * their points.
 */
import { lolos } from '../text/lolos.ts';
import { PESAN_BAGAN_PETA as P } from '../text/pesan/bagan-peta.ts';
import type { DaerahBagan, Keterangan, Pilihan, Tabel } from './bagan.ts';
import { dariTengah, legenda, type ButirLegenda } from './legenda.ts';
import { penggal } from './penggal.ts';
import { kelasDari } from './peta-titik.ts';
import { el, svg, teks } from './svg.ts';
import { susunPetak } from './susun-petak.ts';
import { pangkas } from './ukur-teks.ts';

export interface PetakPeta {
  daerah: DaerahBagan;
  /** Name in the tile. */
  label: string;
  ragam: 'kabupaten' | 'kota' | 'provinsi';
  /** Address of its page below the base. */
  jalur: string;
  /** Where it belongs: the island of a province. */
  kelompok: string;
  /** Column and row of the grid, or [bujur, lintang] where the layout is computed. */
  letak: readonly [number, number];
  /** Innovations on record; 0 means that none is recorded. */
  nilai: number;
  sumber: readonly number[];
}

export interface ModelPetaPetak extends Keterangan {
  jenis: 'peta-petak';
  data: {
    susunan: 'kisi' | 'titik';
    petak: readonly PetakPeta[];
    /** Lowest number of each class, rising. */
    kelas: readonly number[];
    kepala: readonly string[];
  };
}

/** Filling by class; words on the first three are dark, on the last light, all of them readable in both themes. */
const TERANG = [0.14, 0.28, 0.42, 1];
const SELA = 3;
/** Tiles of islands that stand by themselves: four and three of them, with their gap, fit a phone. */
const LEBAR_SEMPIT = 42;
const SELA_PULAU = 14;
const UKURAN_ANGKA = 12;

interface Petak {
  p: PetakPeta;
  x: number;
  y: number;
}
interface Bidang {
  petak: Petak[];
  lebar: number;
  tinggi: number;
  ukuran: number;
  /** Names of groups above their tiles. */
  judul: string[];
  bawah: number;
}

export function petaPetak(m: ModelPetaPetak, p: Pilihan): string {
  const { petak, kelas, susunan } = m.data;
  const b = susunan === 'titik' ? dariTitik(petak, p.lebar) : dariKisi(petak, p.lebar);
  const kunci = legenda(butirLegenda(petak, kelas), b.bawah + 21, p.lebar, { tinggiBaris: 19 });
  return svg(
    { lebar: p.lebar, tinggi: Math.ceil(kunci.bawah) + 2, awalan: p.awalan, judul: m.judul, uraian: m.temuan },
    ...b.judul,
    ...b.petak.map((x) => satuPetak(x, b, kelas)),
    ...kunci.isi,
  );
}

function dariTitik(petak: readonly PetakPeta[], lebarBagan: number): Bidang {
  const s = susunPetak(
    petak.map((x) => x.letak),
    Math.max(1, Math.floor(lebarBagan / (lebarBagan < 500 ? 62 : 84))),
  );
  const lebar = Math.min(110, (lebarBagan - SELA * (s.kolom - 1)) / s.kolom);
  return tata(petak, s.letak, lebar, 11);
}

/** The grid as it is where it fits; else each island by itself, side by side as far as the width goes. */
function dariKisi(petak: readonly PetakPeta[], lebarBagan: number): Bidang {
  const kolom = Math.max(...petak.map((x) => x.letak[0])) - Math.min(...petak.map((x) => x.letak[0])) + 1;
  const lebar = (lebarBagan - SELA * (kolom - 1)) / kolom;
  if (lebar >= 32) return tata(petak, ratakan(petak), Math.min(64, lebar), 10);
  const pulau = [...Map.groupBy(petak, (x) => x.kelompok)];
  const hasil: Bidang = { petak: [], lebar: LEBAR_SEMPIT, tinggi: 0, ukuran: 10, judul: [], bawah: 0 };
  let [kiri, atas] = [0, 0];
  for (const [nama, isi] of pulau) {
    const blok = tata(isi, ratakan(isi), LEBAR_SEMPIT, hasil.ukuran);
    const lebarPulau = Math.max(...blok.petak.map((t) => t.x)) + LEBAR_SEMPIT;
    if (kiri > 0 && kiri + lebarPulau > lebarBagan) [kiri, atas] = [0, hasil.bawah + 10];
    hasil.judul.push(teks(kiri, atas + 11, pangkas(nama, lebarPulau + SELA_PULAU, 11), { 'font-size': 11, fill: 'var(--tinta-2)' }));
    hasil.petak.push(...blok.petak.map((t) => ({ ...t, x: t.x + kiri, y: t.y + atas + 17 })));
    hasil.tinggi = blok.tinggi;
    hasil.bawah = Math.max(hasil.bawah, atas + 17 + blok.bawah);
    kiri += lebarPulau + SELA_PULAU;
  }
  return hasil;
}

/** Grid places from 0. */
function ratakan(petak: readonly PetakPeta[]): [number, number][] {
  const [kiri, atas] = [Math.min(...petak.map((x) => x.letak[0])), Math.min(...petak.map((x) => x.letak[1]))];
  return petak.map((x) => [x.letak[0] - kiri, x.letak[1] - atas]);
}

const BARIS_NAMA = 3;
const tinggiBaris = (ukuran: number) => ukuran * 1.15;
/** Lines of the name and their size: one pixel smaller before anything is cut off. */
function barisLabel(x: PetakPeta, lebar: number, ukuran: number): { baris: string[]; ukuran: number } {
  const baris = penggal(x.label, lebar - 3, BARIS_NAMA, ukuran);
  if (ukuran <= 10 || !baris.some((b) => b.endsWith('…'))) return { baris, ukuran };
  return { baris: penggal(x.label, lebar - 3, BARIS_NAMA, 10), ukuran: 10 };
}

function tata(petak: readonly PetakPeta[], letak: readonly (readonly [number, number])[], lebar: number, ukuran: number): Bidang {
  const tinggi = 5 + BARIS_NAMA * tinggiBaris(ukuran) + UKURAN_ANGKA + 5;
  const isi = petak.map((p, n) => ({ p, x: letak[n]![0] * (lebar + SELA), y: letak[n]![1] * (tinggi + SELA) }));
  return { petak: isi, lebar, tinggi, ukuran, judul: [], bawah: Math.max(...isi.map((t) => t.y)) + tinggi };
}

function satuPetak({ p, x, y }: Petak, b: Bidang, kelas: readonly number[]): string {
  const { baris, ukuran } = barisLabel(p, b.lebar, b.ukuran);
  const warna = p.nilai > 0 && kelasDari(p.nilai, kelas) === TERANG.length - 1 ? 'var(--di-nila)' : 'var(--tinta)';
  const tinggiNama = baris.length * tinggiBaris(ukuran);
  const awal = y + (b.tinggi - UKURAN_ANGKA - 6 - tinggiNama) / 2 + ukuran;
  return el(
    'g',
    { 'data-jalur': p.jalur },
    `<title>${lolos(P.namaTitik(p.daerah.nama, p.nilai))}</title>`,
    kotak(p.ragam, p.nilai > 0 ? TERANG[kelasDari(p.nilai, kelas)] : undefined, x, y, b.lebar, b.tinggi),
    ...baris.map((isi, n) =>
      teks(x + b.lebar / 2, awal + n * tinggiBaris(ukuran), isi, { 'text-anchor': 'middle', 'font-size': ukuran, fill: warna }),
    ),
    p.nilai > 0 &&
      teks(x + b.lebar / 2, y + b.tinggi - 6, P.angka(p.nilai), {
        'text-anchor': 'middle',
        'font-size': UKURAN_ANGKA,
        'font-weight': 700,
        fill: warna,
      }),
  );
}

/** A kota has round corners and a strong edge, a kabupaten square ones; what has no record is open. */
function kotak(ragam: PetakPeta['ragam'], terang: number | undefined, x: number, y: number, lebar: number, tinggi: number): string {
  const tepi = ragam === 'kota' ? 1.4 : 0.8;
  return el('rect', {
    x: x + tepi / 2,
    y: y + tepi / 2,
    width: lebar - tepi,
    height: tinggi - tepi,
    rx: ragam === 'kota' ? Math.min(10, tinggi / 3) : undefined,
    fill: terang === undefined ? 'none' : 'var(--nila)',
    'fill-opacity': terang === undefined ? undefined : String(terang),
    stroke: ragam === 'kota' ? 'var(--tinta-2)' : 'var(--garis-kuat)',
    'stroke-width': tepi,
    'stroke-dasharray': terang === undefined ? '2 3' : undefined,
  });
}

function butirLegenda(petak: readonly PetakPeta[], kelas: readonly number[]): ButirLegenda[] {
  const ada = (uji: (x: PetakPeta) => boolean) => petak.some(uji);
  const contoh = (ragam: PetakPeta['ragam'], terang?: number) => dariTengah(16, (x, y) => kotak(ragam, terang, x - 8, y - 6, 16, 12));
  const butir: (ButirLegenda | false)[] = [
    ...kelas.map(
      (min, n) =>
        ada((x) => x.nilai > 0 && kelasDari(x.nilai, kelas) === n) && {
          ...contoh('provinsi', TERANG[n]),
          kata: P.kelas(min, kelas[n + 1]),
        },
    ),
    ada((x) => x.nilai === 0) && { ...contoh('provinsi'), kata: P.kosong },
    ...(ada((x) => x.ragam === 'kota') && ada((x) => x.ragam === 'kabupaten')
      ? [
          { ...contoh('kabupaten', 0), kata: P.kabupaten },
          { ...contoh('kota', 0), kata: P.kota },
        ]
      : []),
  ];
  return butir.filter((x) => x !== false);
}

export function tabelPetaPetak(m: ModelPetaPetak): Tabel {
  return {
    kepala: m.data.kepala,
    baris: m.data.petak.map((x) => ({
      sel: [x.daerah.nama, x.kelompok, x.nilai > 0 ? x.nilai : P.kosong],
      sumber: x.sumber,
      tautan: x.jalur,
    })),
  };
}
