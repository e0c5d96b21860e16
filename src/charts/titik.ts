/** Points in time and what joins them: the marks that all charts over years share. */
import type { DaerahBagan, Tabel } from './bagan.ts';
import { denganCatatan } from './kolom-catatan.ts';
import type { SumbuTahun } from './sumbu-tahun.ts';
import { bulat, el, tanda, teks, warnaSeri } from './svg.ts';

export interface NilaiTitik {
  nilai: number;
  /** Places in `Keterangan.sumber`. */
  sumber: readonly number[];
  /** Remarks of the record on it; told in the table. */
  catatan?: readonly string[];
}

export interface TitikTahun {
  tahun: number;
  /** Place in `kelompok` of the chart. */
  kelompok: number;
  /** Ascending; more than one where sources differ. */
  nilai: readonly NilaiTitik[];
  /** Word for the table instead of the label of the group. */
  sebut?: string;
}

/** Places in `titik` that a line joins; `putus` leads to a figure that is not final. */
export interface RuasTahun {
  dari: number;
  ke: number;
  putus?: boolean;
}

export interface DeretTahun {
  daerah: DaerahBagan;
  /** In time order. */
  titik: readonly TitikTahun[];
  ruas: readonly RuasTahun[];
}

/** What sets points apart within a series: how firm they are, or which method measured them. */
export interface KelompokTitik {
  label: string;
  hampa?: boolean;
  /** One letter beside the mark. */
  huruf?: string;
  /** Mark of a method, 0 to 5, where the marks do not stand for regions. */
  bentuk?: number;
}

/** Where a point stands in the picture. */
export interface Letak {
  x: number;
  /** Of the lowest and the highest value; the same where sources agree. */
  y1: number;
  y2: number;
  /** Where neighbours leave no room beside the mark: the side on which its letter stands. */
  huruf?: 'atas' | 'bawah';
}

export const rendah = (t: TitikTahun): number => t.nilai[0]!.nilai;
export const tinggi = (t: TitikTahun): number => t.nilai.at(-1)!.nilai;

/** Two marks nearer than this cover each other; two letters need more. */
const [TERTINDIH, HURUF_TERTINDIH] = [6, 11];
/** Room of one mark beside another, and of one with a letter. */
const [SELANGKAH, BERHURUF] = [9, 15];
/** As much of a year's room as its marks may take: past it they would be read as those of another year. */
const JATAH = 0.7;

/** Places of all points; marks of one year that would cover each other stand side by side. */
export function letakTitik(
  deret: readonly DeretTahun[],
  kelompok: readonly KelompokTitik[],
  sumbu: SumbuTahun,
  y: (nilai: number) => number,
): Letak[][] {
  const semua = deret.map((d) =>
    d.titik.map((t): TitikBerletak => ({
      letak: { x: sumbu.x(t.tahun), y1: y(rendah(t)), y2: y(tinggi(t)) },
      ruang: kelompok[t.kelompok]!.huruf ? BERHURUF : SELANGKAH,
    })),
  );
  for (const setahun of Map.groupBy(semua.flat(), (s) => s.letak.x).values())
    for (const rapat of kelompokRapat(setahun)) sebarkan(rapat, sumbu.langkah * JATAH);
  return semua.map((d) => d.map((s) => s.letak));
}

interface TitikBerletak {
  letak: Letak;
  ruang: number;
}

/** Runs of marks of which each touches the one above it. */
function kelompokRapat(setahun: readonly TitikBerletak[]): TitikBerletak[][] {
  const urut = setahun.toSorted((a, b) => a.letak.y1 + a.letak.y2 - b.letak.y1 - b.letak.y2);
  const hasil: TitikBerletak[][] = [];
  for (const t of urut) {
    const akhir = hasil.at(-1);
    if (akhir?.some((s) => bersentuhan(s, t))) akhir.push(t);
    else hasil.push([t]);
  }
  return hasil;
}

function sebarkan(rapat: readonly TitikBerletak[], jatah: number): void {
  // The room of the last one lies outside, so the marks themselves stay around the middle.
  const lebar = rapat.slice(0, -1).reduce((n, s) => n + s.ruang, 0);
  const muat = Math.min(1, jatah / lebar);
  let [x, berhuruf] = [(-lebar * muat) / 2, 0];
  for (const { letak, ruang } of rapat) {
    letak.x += x;
    x += ruang * muat;
    if (muat < 1 && ruang === BERHURUF) letak.huruf = ++berhuruf % 2 ? 'atas' : 'bawah';
  }
}

function bersentuhan({ letak: a, ruang: ra }: TitikBerletak, { letak: b, ruang: rb }: TitikBerletak): boolean {
  const jarak = ra === BERHURUF && rb === BERHURUF ? HURUF_TERTINDIH : TERTINDIH;
  return Math.min(b.y1, b.y2) - Math.max(a.y1, a.y2) < jarak && Math.min(a.y1, a.y2) - Math.max(b.y1, b.y2) < jarak;
}

/** Lines of one series; where sources differ, an area that holds every way between them. */
export function lukisRuas(d: Pick<DeretTahun, 'ruas'>, letak: readonly Letak[], seri: number | undefined): string[] {
  return d.ruas.map(({ dari, ke, putus }) => {
    const [a, b] = [letak[dari]!, letak[ke]!];
    if (a.y1 === a.y2 && b.y1 === b.y2)
      return el('path', {
        d: `M${bulat(a.x)} ${bulat(a.y1)}L${bulat(b.x)} ${bulat(b.y1)}`,
        stroke: warnaSeri(seri),
        'stroke-width': 1.8,
        'stroke-dasharray': putus && '5 4',
      });
    const sudut = [[a.x, a.y1], [b.x, b.y1], [b.x, b.y2], [a.x, a.y2]]; // prettier-ignore
    return el('polygon', {
      points: sudut.map((p) => p.map(bulat).join(',')).join(' '),
      fill: warnaSeri(seri),
      'fill-opacity': '.22',
      stroke: warnaSeri(seri),
      'stroke-width': 0.8,
      'stroke-dasharray': putus && '5 4',
    });
  });
}

/** Mark of one point: two marks and a bar between them where sources differ. */
export function lukisTitik(l: Letak, kelompok: KelompokTitik, seri: number | undefined, jari: number): string[] {
  const satu = (y: number) => tanda(l.x, y, seri, { jari, ...(kelompok.hampa && { hampa: true }) });
  const atas = Math.min(l.y1, l.y2);
  const [hx, hy] = {
    atas: [l.x - 3, atas - jari - 3],
    bawah: [l.x - 3, Math.max(l.y1, l.y2) + jari + 10],
    samping: [l.x + jari + 2.5, atas + 3.5],
  }[l.huruf ?? 'samping'] as [number, number];
  const huruf = kelompok.huruf
    ? [teks(hx, hy, kelompok.huruf, { fill: 'var(--tinta-2)', 'font-size': 10, 'font-weight': 700, ...TEPI })]
    : [];
  if (l.y1 === l.y2) return [satu(l.y1), ...huruf];
  const batang = el('path', {
    d: `M${bulat(l.x)} ${bulat(l.y1)}V${bulat(l.y2)}`,
    stroke: warnaSeri(seri),
    'stroke-width': jari,
    'stroke-opacity': '.45',
  });
  return [batang, satu(l.y1), satu(l.y2), ...huruf];
}

/** Keeps words readable where a line runs behind them. */
export const TEPI = { 'paint-order': 'stroke', stroke: 'var(--kertas)', 'stroke-width': 3, 'stroke-linejoin': 'round' } as const;

/** Groups that appear, in their order. */
export function terpakai(deret: readonly Pick<DeretTahun, 'titik'>[], kelompok: readonly KelompokTitik[]): KelompokTitik[] {
  return kelompok.filter((_, n) => deret.some((d) => d.titik.some((t) => t.kelompok === n)));
}

/** Name, year, value and group: one row a value, so that differing sources stay apart. */
export function tabelTitik(
  deret: readonly { nama: string; titik: readonly TitikTahun[] }[],
  kelompok: readonly KelompokTitik[],
  kepala: readonly string[],
): Tabel {
  const baris = deret.flatMap(({ nama, titik }) =>
    titik.flatMap((t) =>
      t.nilai.map(({ nilai, sumber, catatan }) => ({
        sel: [nama, String(t.tahun), nilai, t.sebut ?? kelompok[t.kelompok]!.label],
        sumber,
        catatan,
      })),
    ),
  );
  return denganCatatan(kepala, baris);
}
