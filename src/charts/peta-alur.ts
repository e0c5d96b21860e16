/** Flow map: arcs from origins to adopters on the land; declared copies in use stand out by line, width and arrow. */
import type { JendelaPeta } from '../domain/banding/jendela.ts';
import { lolos } from '../text/lolos.ts';
import { PESAN_PETA_ALUR as P, RAGAM_ARUS, type RagamArus } from '../text/pesan/bagan-alur.ts';
import type { Keterangan, Pilihan, Tabel } from './bagan.ts';
import { letakLabel } from './label-titik.ts';
import { dariTengah, legenda, type ButirLegenda } from './legenda.ts';
import { bentukPeta, bingkaiPeta, kelompokBentuk, pilihTingkat, proyeksi, type TingkatPeta } from './peta.ts';
import { bulat, el, svg, teks } from './svg.ts';

export interface TitikAlur {
  kode: string;
  nama: string;
  /** `Kab. Blora`; for labels. */
  pendek: string;
  /** Address of its page below the base. */
  jalur: string;
  /** [bujur, lintang] */
  titik: readonly [number, number];
  /** Pairs in which it is the origin, and the adopter. */
  memberi: number;
  menerima: number;
}

export interface Arus {
  /** Kode; both have a place in `titik` unless no point is known. */
  dari: string;
  ke: string;
  namaDari: string;
  namaKe: string;
  jalurDari: string;
  inovasi: readonly string[];
  ragam: RagamArus;
  jumlah: number;
  sumber: readonly number[];
}

export interface ModelPetaAlur extends Keterangan {
  jenis: 'peta-alur';
  data: { jendela: JendelaPeta; dasar: readonly TingkatPeta[]; titik: readonly TitikAlur[]; arus: readonly Arus[] };
}

/** What stands out least is drawn first. */
const URUTAN: readonly RagamArus[] = ['lain', 'serupa', 'tiruan'];
const GARIS: Record<RagamArus, Record<string, string | number>> = {
  tiruan: { stroke: 'var(--pandan)', 'stroke-width': 2.4 },
  serupa: { stroke: 'var(--sogan)', 'stroke-width': 1.4, 'stroke-dasharray': '5 3' },
  lain: { stroke: 'var(--tinta-2)', 'stroke-width': 0.7, 'stroke-dasharray': '1 2' },
};
/** How far an arc swings out, as a share of its length. */
const LENGKUNG = 0.16;
const BERLABEL = { sempit: 5, lebar: 10 };

export function petaAlur(m: ModelPetaAlur, p: Pilihan): string {
  const { jendela, dasar, titik, arus } = m.data;
  const pr = proyeksi(jendela, p.lebar);
  const tingkat = pilihTingkat(dasar, pr.pxPerDerajat);
  const letak = new Map(titik.map((t) => [t.kode, { x: pr.x(t.titik[0]), y: pr.y(t.titik[1]) }]));
  const isi = [
    bingkaiPeta(
      jendela,
      tingkat,
      p.lebar,
      kelompokBentuk(
        {},
        bentukPeta(tingkat.darat),
        bentukPeta(
          Object.values(tingkat.bidang ?? {})
            .map((b) => b.d)
            .join(''),
        ),
      ),
    ),
    ...URUTAN.map((r) =>
      el(
        'g',
        { fill: 'none', ...GARIS[r] },
        ...arus
          .filter((a) => a.ragam === r)
          .map((a) => (letak.has(a.dari) && letak.has(a.ke) ? busur(letak.get(a.dari)!, letak.get(a.ke)!, r) : '')),
      ),
    ),
  ];
  for (const t of [...titik].sort((a, b) => b.memberi - a.memberi)) isi.push(bulatan(t, letak.get(t.kode)!));
  const bernama = [...titik].filter((t) => t.memberi > 0).sort((a, b) => b.memberi - a.memberi).slice(0, p.lebar < 500 ? BERLABEL.sempit : BERLABEL.lebar); // prettier-ignore
  const label = letakLabel(
    bernama.map((t) => ({ ...letak.get(t.kode)!, teks: t.pendek, jari: jari(t) })),
    { lebar: p.lebar, tinggi: pr.tinggi },
  );
  for (const l of label) if (l) isi.push(...tulisan(l));
  const kunci = legenda(butirLegenda(arus), pr.tinggi + 18, p.lebar);
  return svg(
    { lebar: p.lebar, tinggi: Math.ceil(kunci.bawah) + 2, awalan: p.awalan, judul: m.judul, uraian: m.temuan },
    ...isi,
    ...kunci.isi,
  );
}

interface Letak {
  x: number;
  y: number;
}

/** An arc that swings out to the left of its way, so that there and back are two; copies and the like end in an arrow. */
function busur(a: Letak, b: Letak, r: RagamArus): string {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const [cx, cy] = [(a.x + b.x) / 2 + dy * LENGKUNG, (a.y + b.y) / 2 - dx * LENGKUNG];
  const jalan = el('path', { d: `M${bulat(a.x)} ${bulat(a.y)}Q${bulat(cx)} ${bulat(cy)} ${bulat(b.x)} ${bulat(b.y)}` });
  return r === 'lain' ? jalan : jalan + panah(b, Math.atan2(b.y - cy, b.x - cx), String(GARIS[r].stroke));
}

function panah(ujung: Letak, sudut: number, warna: string): string {
  const titik = ([maju, samping]: readonly [number, number]) =>
    `${bulat(ujung.x + maju * Math.cos(sudut) - samping * Math.sin(sudut))},${bulat(ujung.y + maju * Math.sin(sudut) + samping * Math.cos(sudut))}`;
  const d = ([[-2, 0], [-8, -3.2], [-8, 3.2]] as const).map(titik).join(' '); // prettier-ignore
  return el('polygon', { points: d, fill: warna, stroke: 'none' });
}

function jari(t: TitikAlur): number {
  return t.memberi > 0 ? 2.6 + Math.min(3.4, Math.sqrt(t.memberi) * 0.9) : 2.2;
}

/** Origins are filled, adopters are rings. */
function bulatan(t: TitikAlur, { x, y }: Letak): string {
  const asal = t.memberi > 0;
  return el(
    'g',
    { 'data-jalur': t.jalur },
    el('title', {}, lolos(P.titik(t.nama, t.memberi, t.menerima))),
    el('circle', { cx: x, cy: y, r: jari(t), fill: asal ? 'var(--nila)' : 'var(--kertas)', stroke: asal ? 'var(--kertas)' : 'var(--nila)', 'stroke-width': asal ? 0.8 : 1.2 }), // prettier-ignore
  );
}

function tulisan(l: NonNullable<ReturnType<typeof letakLabel>[number]>): string[] {
  const garis = l.garis && el('path', { d: `M${l.garis.slice(0, 2).map(bulat).join(' ')}L${l.garis.slice(2).map(bulat).join(' ')}`, stroke: 'var(--tinta-2)', 'stroke-width': 0.8 }); // prettier-ignore
  const halo = { 'paint-order': 'stroke', stroke: 'var(--kertas)', 'stroke-width': 3, 'stroke-linejoin': 'round' };
  return [...(garis ? [garis] : []), teks(l.x, l.y, l.teks, { 'font-size': 11, 'font-weight': 700, ...halo })];
}

function butirLegenda(arus: readonly Arus[]): ButirLegenda[] {
  const terpakai = new Set(arus.map((a) => a.ragam));
  const bulatan = (isi: Record<string, string | number>) => dariTengah(10, (x, y) => el('circle', { cx: x, cy: y, r: 3.5, ...isi }));
  return [
    ...[...URUTAN].reverse().flatMap((r): ButirLegenda[] =>
      terpakai.has(r)
        ? [{ lebar: 26, gambar: (x, y) => el('path', { d: `M${bulat(x)} ${bulat(y - 4)}h26`, fill: 'none', ...GARIS[r] }), kata: RAGAM_ARUS[r] }] // prettier-ignore
        : [],
    ),
    { ...bulatan({ fill: 'var(--nila)' }), kata: P.asal },
    { ...bulatan({ fill: 'var(--kertas)', stroke: 'var(--nila)', 'stroke-width': 1.2 }), kata: P.penerima },
  ];
}

/** Every pair once: copies in use first. */
export function tabelPetaAlur(m: ModelPetaAlur): Tabel {
  const urut = [...m.data.arus].sort((a, b) => URUTAN.indexOf(b.ragam) - URUTAN.indexOf(a.ragam));
  return {
    kepala: P.kepala,
    baris: urut.map((a) => ({
      sel: [a.namaDari, a.namaKe, a.inovasi.join('; '), a.jumlah, P.sel(a.ragam)],
      sumber: a.sumber,
      tautan: a.jalurDari,
    })),
  };
}
