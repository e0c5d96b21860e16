/** One frame of lines over years, with a label at the end of each. Kinds of charts put their own scale into it. */
import { labelNilai, labelUjung, lebarUjung, tinggiUjung, type UjungDeret } from './label-nilai.ts';
import { bulat, el } from './svg.ts';
import { garisNilai, labelGaris, labelTahun, ruangLabel, sumbuTahun, type SumbuTahun } from './sumbu-tahun.ts';
import { letakTitik, lukisRuas, lukisTitik, type DeretTahun, type KelompokTitik, type Letak, type TitikTahun } from './titik.ts';

export interface PanelGaris {
  deret: readonly DeretTahun[];
  kelompok: readonly KelompokTitik[];
  /** Years of the axis, none left out. */
  tahun: readonly number[];
  /** Width of the panel with its labels, and where it begins. */
  lebar: number;
  kiri: number;
  atas: number;
  /** Height of the frame at least; labels may need more. */
  tinggi: number;
  /** Scale from value to place, given the two ends of the frame. */
  skala: (atas: number, bawah: number) => (nilai: number) => number;
  /** Values with a line across. */
  garis: readonly number[];
  kata: (nilai: number) => string;
  /** Values at the points of the one region that the chart is about, or value and name at the end of each line. */
  label: 'titik' | 'ujung';
  /** What lies behind the lines. */
  belakang?: (x: SumbuTahun, y: (nilai: number) => number) => string[];
}

/** Room inside the frame for marks at its ends, and for words at them. */
const TEPI_DALAM = { ujung: 12, titik: 19 } as const;

export function tinggiPanel(p: Pick<PanelGaris, 'deret' | 'lebar' | 'tinggi' | 'label'>): number {
  return Math.max(p.tinggi, p.label === 'ujung' ? tinggiUjung(p.deret.length, p.lebar) : 0);
}

/** Returns the markup, the baseline of the years and the axis that others may write below. */
export function panelGaris(p: PanelGaris): { isi: string[]; bawah: number; x: SumbuTahun } {
  const bawah = p.atas + tinggiPanel(p);
  const akhir = p.deret.map((d) => titikAkhir(d.titik));
  const ujung = p.deret.map((d, n) => ({ daerah: d.daerah, nilai: kataUjung(d.titik[akhir[n]!]!, p) }));
  const lajur = p.label === 'titik' ? 0 : lebarUjung(ujung, p.lebar) + 6;
  const sumbu = ruangLabel(p.garis.map(p.kata));
  const [kiri, lebar] = [p.kiri + sumbu, p.lebar - sumbu - lajur];
  const x = sumbuTahun(p.tahun, kiri, lebar);
  const y = p.skala(p.atas + TEPI_DALAM[p.label], bawah - TEPI_DALAM[p.label]);
  const letak = letakTitik(p.deret, p.kelompok, x, y);
  const label =
    p.label === 'titik'
      ? { garis: [], kata: p.deret.flatMap((d, n) => labelNilai(d.titik, letak[n]!, p.kata, { langkah: x.langkah, kanan: kiri + lebar })) }
      : labelUjung(
          ujung.map((u, n): UjungDeret => ({ ...u, letak: letak[n]![akhir[n]!]! })),
          { x: kiri + lebar + 6, tepi: p.kiri + p.lebar, atas: p.atas, bawah, lebar: p.lebar },
        );
  const isi = [
    garisNilai(
      p.garis.map((n) => y(n)),
      kiri,
      lebar,
    ),
    ...labelGaris(
      p.garis.map((n) => ({ y: y(n), kata: p.kata(n) })),
      kiri - 5,
    ),
    ...labelTahun(p.tahun, x, bawah + 14),
    ...(p.belakang?.(x, y) ?? []),
    ...label.garis,
    ...p.deret.flatMap((d, n) => (d.daerah.seri === undefined ? ikatan(letak[n]!) : [])),
    el('g', {}, ...p.deret.flatMap((d, n) => lukisRuas(d, letak[n]!, d.daerah.seri))),
    // Below the marks, so that the ground of the words covers lines alone.
    ...label.kata,
    el(
      'g',
      {},
      ...p.deret.flatMap((d, n) => d.titik.flatMap((t, m) => lukisTitik(letak[n]![m]!, p.kelompok[t.kelompok]!, d.daerah.seri, 4.5))),
    ),
  ];
  return { isi, bawah: bawah + 14, x };
}

/** Ties the points of one region of many, which has no colour to know it by; not a line of the data. */
function ikatan(letak: readonly Letak[]): string[] {
  if (letak.length < 2) return [];
  const d = letak.map((l) => `${bulat(l.x)} ${bulat((l.y1 + l.y2) / 2)}`).join('L');
  return [el('path', { d: `M${d}`, fill: 'none', stroke: 'var(--garis-kuat)', 'stroke-width': 0.8, 'stroke-dasharray': '1 3' })];
}

/** Place of the firmest point of the last year. */
function titikAkhir(titik: readonly TitikTahun[]): number {
  return titik.findIndex((t) => t.tahun === titik.at(-1)!.tahun);
}

function kataUjung(t: TitikTahun, { kata, tahun }: Pick<PanelGaris, 'kata' | 'tahun'>): string {
  const nilai = [...new Set([t.nilai[0]!, t.nilai.at(-1)!].map((n) => kata(n.nilai)))].join('–');
  return t.tahun === tahun.at(-1) ? nilai : `${nilai} (${t.tahun})`;
}
