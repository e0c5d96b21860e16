/** A plan in time: one row for each step, one bar from its start to its end; thin where only a month or a year is known. */
import { PESAN_GANTT as P } from '../text/pesan/bagan-gantt.ts';
import type { Keterangan, Pilihan, Tabel } from './bagan.ts';
import { dariTengah, legenda } from './legenda.ts';
import { sumbuHari, type SumbuHari } from './sumbu-hari.ts';
import { bulat, el, svg, teks } from './svg.ts';
import { bungkus } from './ukur-teks.ts';

export interface LangkahGantt {
  kegiatan: string;
  /** State and dates in words. */
  rincian: string;
  opd: string | undefined;
  /** As the record writes them: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  mulai: string;
  selesai: string;
  /** Full days: the first that the start may mean, the last that it may mean, and the same of the end. */
  hari: readonly [mulaiAwal: string, mulaiAkhir: string, selesaiAwal: string, selesaiAkhir: string];
  /** belum, berjalan, selesai, tertunda */
  status: string;
  namaStatus: string;
  /** How it is behind, in words. */
  lewat?: string;
  sumber: readonly number[];
}

export interface ModelGantt extends Keterangan {
  jenis: 'gantt';
  /** `hariIni` only where it lies within the plan. */
  data: { awal: string; akhir: string; hariIni?: string; langkah: readonly LangkahGantt[] };
}

const TEBAL = 6;
const TIPIS = 2.5;
const JALUR = 22;

export function gantt(m: ModelGantt, p: Pilihan): string {
  const { awal, akhir, hariIni, langkah } = m.data;
  const disamping = p.lebar >= 560;
  const kiri = disamping ? Math.round(p.lebar * 0.44) : 0;
  const sumbu = sumbuHari(awal, akhir, kiri, p.lebar - 14);
  const isi: string[] = [];
  let y = 12;
  if (hariIni) {
    isi.push(labelHari(hariIni, sumbu.x(hariIni), y, p.lebar));
    y += 14;
  }
  isi.push(...sumbu.garis.flatMap(({ x, nama }) => (nama ? [teks(x + 3, y, nama, { 'font-size': 11, fill: 'var(--tinta-2)' })] : [])));
  y += 6;
  for (const l of langkah) {
    const kata = namaLangkah(l, (disamping ? kiri : p.lebar) - 10);
    const tinggiKata = 6 + kata.length * 14;
    const [atas, bawah] = disamping ? [y, y + Math.max(tinggiKata + 4, JALUR)] : [y + tinggiKata, y + tinggiKata + JALUR];
    isi.push(
      ...sumbu.garis.map(({ x }) => el('path', { d: `M${bulat(x)} ${bulat(atas)}V${bulat(bawah)}`, stroke: 'var(--garis)' })),
      el('path', { d: `M0 ${bulat(y)}H${p.lebar}`, stroke: 'var(--garis)' }),
      ...kata.map((k, n) => teks(0, y + 14 + n * 14, k.isi, k.atribut)),
      ...(hariIni ? [garisHari(sumbu.x(hariIni), atas, bawah)] : []),
      ...balokLangkah(l, sumbu, disamping ? y + 12 : (atas + bawah) / 2 - 2),
    );
    y = bawah;
  }
  isi.push(el('path', { d: `M0 ${bulat(y)}H${p.lebar}`, stroke: 'var(--garis)' }));
  const kunci = kunciGantt(m, y + 18, p.lebar);
  return svg({ lebar: p.lebar, tinggi: kunci.bawah, awalan: p.awalan, judul: m.judul, uraian: m.temuan }, ...isi, ...kunci.isi);
}

function namaLangkah(l: LangkahGantt, lebar: number): { isi: string; atribut: Record<string, string | number> }[] {
  const kecil = { 'font-size': 11, fill: 'var(--tinta-2)' };
  return [
    ...bungkus(l.kegiatan, lebar, 3).map((isi) => ({ isi, atribut: { 'font-weight': 600 } })),
    ...[l.rincian, ...(l.opd ? [l.opd] : [])].flatMap((t) => bungkus(t, lebar, 2, 11)).map((isi) => ({ isi, atribut: kecil })),
    ...(l.lewat ? bungkus(l.lewat, lebar, 2, 11.5) : []).map((isi) => ({
      isi,
      atribut: { 'font-size': 11, 'font-weight': 700, fill: 'var(--bata)' },
    })),
  ];
}

/** The whole bar; beyond its sure part thin, because the day within that month or year is not known. */
function balokLangkah(l: LangkahGantt, s: SumbuHari, y: number): string[] {
  const [a, b, c, d] = [s.x(l.hari[0]), s.x(l.hari[1], true), s.x(l.hari[2]), s.x(l.hari[3], true)];
  // A full day begins in the morning of its start and ends in the evening of its end.
  const tegas = { dari: l.hari[0] === l.hari[1] ? a : b, sampai: l.hari[2] === l.hari[3] ? d : c };
  const tengah = tegas.sampai - tegas.dari > 14 ? (tegas.dari + tegas.sampai) / 2 : undefined;
  return [
    el('path', { d: bentuk(a, tegas.dari, tegas.sampai, Math.max(d, a + 3), y), ...corak(l.status) }),
    ...(tengah === undefined ? [] : [lambang(l.status, tengah, y)]),
    ...(l.lewat ? [tandaLewat(d + 9, y)] : []),
  ];
}

function tandaLewat(x: number, y: number): string {
  return el('path', { d: `M${bulat(x)} ${bulat(y - 5)}l5 10h-10z`, fill: 'var(--bata)' });
}

/** Outline from `a` to `d`, thick between `b` and `c` where there is something between them. */
function bentuk(a: number, b: number, c: number, d: number, y: number): string {
  const titik =
    b < c
      ? [
          [a, TIPIS],
          [b, TIPIS],
          [b, TEBAL],
          [c, TEBAL],
          [c, TIPIS],
          [d, TIPIS],
        ]
      : [
          [a, TIPIS],
          [d, TIPIS],
        ];
  const atas = titik.map(([x, t]) => `${bulat(x!)} ${bulat(y - t!)}`);
  const bawah = titik.toReversed().map(([x, t]) => `${bulat(x!)} ${bulat(y + t!)}`);
  return `M${[...atas, ...bawah].join('L')}Z`;
}

const CORAK: Record<string, Record<string, string | number>> = {
  selesai: { fill: 'var(--pandan)', stroke: 'var(--pandan)', 'stroke-width': 1.4 },
  berjalan: { fill: 'var(--nila-muda)', stroke: 'var(--nila)', 'stroke-width': 1.8 },
  tertunda: { fill: 'var(--kertas)', stroke: 'var(--kunyit)', 'stroke-width': 1.6, 'stroke-dasharray': '4 2.5' },
};

/** Full, tinted, dashed, empty: a look of its own for each state, and a sign within. */
function corak(status: string): Record<string, string | number> {
  return CORAK[status] ?? { fill: 'var(--kertas)', stroke: 'var(--tinta-2)', 'stroke-width': 1.2 };
}

function lambang(status: string, x: number, y: number): string {
  switch (status) {
    case 'selesai':
      return el('path', { d: `M${bulat(x - 4)} ${bulat(y)}l3 3l5 -6`, fill: 'none', stroke: 'var(--kertas)', 'stroke-width': 2 });
    case 'berjalan':
      return el('path', { d: `M${bulat(x - 2.5)} ${bulat(y - 3.5)}l6 3.5l-6 3.5z`, fill: 'var(--nila)' });
    case 'tertunda':
      return el('path', { d: `M${bulat(x - 2)} ${bulat(y - 3)}v6m4 -6v6`, stroke: 'var(--kunyit)', 'stroke-width': 2 });
    default:
      return '';
  }
}

function garisHari(x: number, atas: number, bawah: number): string {
  return el('path', {
    d: `M${bulat(x)} ${bulat(atas)}V${bulat(bawah)}`,
    stroke: 'var(--sogan)',
    'stroke-width': 1.6,
    'stroke-dasharray': '2 2',
  });
}

function labelHari(hari: string, x: number, y: number, lebar: number): string {
  const jangkar = x > lebar * 0.7 ? 'end' : 'start';
  return teks(x, y, P.hariIni(hari), { 'font-size': 11, 'font-weight': 700, fill: 'var(--sogan)', 'text-anchor': jangkar });
}

function kunciGantt(m: ModelGantt, y: number, lebar: number): { isi: string[]; bawah: number } {
  const status = new Map(m.data.langkah.map((l) => [l.status, l.namaStatus]));
  const kasar = m.data.langkah.some(({ hari: [a, b, c, d] }) => a !== b || c !== d);
  return legenda(
    [
      ...[...status].map(([id, nama]) => ({
        ...dariTengah(
          26,
          (cx, cy) => el('path', { d: bentuk(cx - 13, cx - 13, cx + 13, cx + 13, cy), ...corak(id) }) + lambang(id, cx, cy),
        ),
        kata: nama,
      })),
      ...(kasar
        ? [
            {
              ...dariTengah(26, (cx: number, cy: number) =>
                el('path', { d: bentuk(cx - 13, cx - 5, cx + 5, cx + 13, cy), ...corak('belum') }),
              ),
              kata: P.kunciKasar,
            },
          ]
        : []),
      ...(m.data.langkah.some((l) => l.lewat) ? [{ ...dariTengah(12, tandaLewat), kata: P.kunciLewat }] : []),
      ...(m.data.hariIni ? [{ ...dariTengah(8, (cx: number, cy: number) => garisHari(cx, cy - 7, cy + 7)), kata: P.kunciHari }] : []),
    ],
    y,
    lebar,
    { tinggiBaris: 20 },
  );
}

export function tabelGantt(m: ModelGantt): Tabel {
  return {
    kepala: P.kepala,
    baris: m.data.langkah.map((l) => ({
      sel: [l.kegiatan, l.opd, P.rentang(l.mulai, l.mulai), P.rentang(l.selesai, l.selesai), l.namaStatus, l.lewat ?? P.tidakLewat],
      sumber: l.sumber,
    })),
  };
}
