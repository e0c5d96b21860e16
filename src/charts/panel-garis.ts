/** One frame of lines over years, with words at the last point of each. Kinds of charts put their own scale into it. */
import { labelNilai } from './label-nilai.ts';
import { type Garis, type Kotak } from './label-titik.ts';
import { JARAK_TANDA, letakUjung, lukisUjung, ukuranUjung, type UjungDeret } from './label-ujung.ts';
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
  /** Values with a line across, given their places. */
  garis: (y: (nilai: number) => number) => readonly number[];
  kata: (nilai: number) => string;
  /** Values at the points of the one region that the chart is about, or value and name at the last point of each. */
  label: 'titik' | 'ujung';
  /** What lies behind the lines. */
  belakang?: (x: SumbuTahun, y: (nilai: number) => number) => string[];
}

const JARI = 4.5;
/** Room inside the frame for marks at its ends, and for words at them. */
const TEPI_DALAM = { ujung: 12, titik: 19 } as const;

/** As much higher a frame becomes so that its words find room, step by step. */
const TUMBUH = [1.2, 1.45, 1.75] as const;
/** Height that one region of many takes at least. */
const TINGGI_DAERAH = 10;

/** Returns the markup, the baseline of the years, the axis that others may write below and how many names found no room. */
export function panelGaris(p: PanelGaris): { isi: string[]; bawah: number; x: SumbuTahun; tanpaNama: number } {
  const akhir = p.deret.map((d) => titikAkhir(d.titik));
  const ujung = p.label === 'titik' ? [] : p.deret.map((d, n) => ({ daerah: d.daerah, nilai: kataUjung(d.titik[akhir[n]!]!, p) }));
  const rangka = (kali: number) => {
    const bawah = p.atas + Math.max(p.tinggi, p.deret.length * TINGGI_DAERAH) * kali;
    const y = p.skala(p.atas + TEPI_DALAM[p.label], bawah - TEPI_DALAM[p.label]);
    const garis = p.garis(y);
    const sumbu = ruangLabel(garis.map(p.kata));
    const kiri = p.kiri + sumbu;
    const x = sumbuTahun(p.tahun, kiri, lebarSumbu(p, ujung, akhir, p.lebar - sumbu));
    const letak = letakTitik(p.deret, p.kelompok, x, y);
    const bingkai = { kiri, kanan: p.kiri + p.lebar, atas: p.atas - 2, bawah };
    const cari = (longgar: boolean) =>
      letakUjung(ujung, ujung.map((_, n) => letak[n]![akhir[n]!]!), halangan(p, letak), bingkai, { lebar: p.lebar, langkah: x.langkah, longgar }); // prettier-ignore
    return { bawah, y, garis, kiri, x, letak, cari, nama: cari(false) };
  };
  const tanpaNama = (nama: readonly unknown[]) => nama.filter((n) => n === undefined).length;
  let r = rangka(1);
  for (const kali of TUMBUH) {
    if (tanpaNama(r.nama) === 0) break;
    const lain = rangka(kali);
    if (tanpaNama(lain.nama) < tanpaNama(r.nama)) r = lain;
  }
  const nama = tanpaNama(r.nama) === 0 ? r.nama : r.cari(true);
  const { bawah, y, garis, kiri, x, letak } = r;
  const label = lukisUjung(ujung, nama, p.lebar);
  const isi = [
    garisNilai(
      garis.map((n) => y(n)),
      kiri,
      x.kanan - kiri,
    ),
    ...labelGaris(
      garis.map((n) => ({ y: y(n), kata: p.kata(n) })),
      kiri - 5,
    ),
    ...labelTahun(p.tahun, x, bawah + 14),
    ...(p.belakang?.(x, y) ?? []),
    ...label.garis,
    ...p.deret.flatMap((d, n) => (d.daerah.seri === undefined ? ikatan(letak[n]!) : [])),
    el('g', {}, ...p.deret.flatMap((d, n) => lukisRuas(d, letak[n]!, d.daerah.seri))),
    // Below the marks, so that the ground of the words covers lines alone.
    ...(p.label === 'titik'
      ? p.deret.flatMap((d, n) => labelNilai(d.titik, letak[n]!, p.kata, { langkah: x.langkah, kanan: x.kanan }))
      : label.kata),
    el(
      'g',
      {},
      ...p.deret.flatMap((d, n) => d.titik.flatMap((t, m) => lukisTitik(letak[n]![m]!, p.kelompok[t.kelompok]!, d.daerah.seri, JARI))),
    ),
  ];
  return { isi, bawah: bawah + 14, x, tanpaNama: tanpaNama(nama) };
}

/** As wide as words right of the last points leave it, but never less than about half. */
function lebarSumbu({ deret, tahun, lebar }: PanelGaris, ujung: readonly UjungDeret[], akhir: readonly number[], ruang: number): number {
  const ke = ujung.map((_, n) => deret[n]!.titik[akhir[n]!]!.tahun - tahun[0]!);
  const boleh = ujung.map((u, n) => {
    // Marks of one year that lie on each other are drawn side by side.
    const sebelah = Math.min(3, ke.filter((t) => t === ke[n]).length - 1) * 4.5;
    return ((ruang - JARAK_TANDA - 1 - sebelah - ukuranUjung(u, lebar).lebar) * tahun.length) / (ke[n]! + 0.5);
  });
  return Math.max(ruang * 0.5, Math.min(ruang, ...boleh));
}

/** All that words must not cover. */
function halangan(p: PanelGaris, letak: readonly (readonly Letak[])[]): { tanda: Kotak[]; garis: Garis[] } {
  const r = JARI + 1.5;
  return {
    tanda: p.deret.flatMap((d, n) =>
      d.titik.map((t, m) => {
        const l = letak[n]![m]!;
        const [atas, bawah] = [Math.min(l.y1, l.y2), Math.max(l.y1, l.y2)];
        const huruf = p.kelompok[t.kelompok]!.huruf ? (l.huruf ?? 'samping') : undefined;
        return {
          kiri: l.x - r,
          kanan: l.x + r + (huruf === 'samping' ? 13 : 0),
          atas: atas - r - (huruf === 'atas' ? 10 : 0),
          bawah: bawah + r + (huruf === 'bawah' ? 10 : 0),
        };
      }),
    ),
    garis: p.deret.flatMap((d, n) =>
      d.ruas.flatMap(({ dari, ke }) => {
        const [a, b] = [letak[n]![dari]!, letak[n]![ke]!];
        return [[a.x, a.y1, b.x, b.y1], [a.x, a.y2, b.x, b.y2]] satisfies Garis[]; // prettier-ignore
      }),
    ),
  };
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
