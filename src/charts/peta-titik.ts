/**
 * Dot map: regions as points on the land, larger where more is on record; chosen ones with their own mark and name.
 * Where a deployer brought boundaries, they are the land, and are filled wherever most are large enough to be seen.
 */
import type { JendelaPeta } from '../domain/banding/jendela.ts';
import { PESAN_BAGAN_PETA as P } from '../text/pesan/bagan-peta.ts';
import type { DaerahBagan, Keterangan, Pilihan, Tabel } from './bagan.ts';
import { dariTengah, legenda, type ButirLegenda } from './legenda.ts';
import { sorotan } from './peta-sorot.ts';
import { alas, judulTitik, namaTitik, terbaca, TERANG, tulisanBidang, type Lukisan } from './peta-bidang.ts';
import { bentukPeta, bingkaiPeta, pilihTingkat, proyeksi, type TingkatPeta } from './peta.ts';
import { el, svg } from './svg.ts';

export interface TitikPeta {
  daerah: DaerahBagan;
  /** Address of its page below the base. */
  jalur: string;
  provinsi: string;
  /** [bujur, lintang] */
  titik?: readonly [number, number];
  /** Innovations on record; 0 means that none is recorded, not that there is none. */
  nilai: number;
  sumber: readonly number[];
}

export interface ModelPetaTitik extends Keterangan {
  jenis: 'peta-titik';
  data: {
    jendela: JendelaPeta;
    dasar: readonly TingkatPeta[];
    /** Those with a series stand out with mark and name. */
    titik: readonly TitikPeta[];
    /** Lowest number of each class, rising. */
    kelas: readonly number[];
  };
}

const JARI = { sempit: [2, 3, 4.2, 5.6], lebar: [2.6, 3.8, 5.3, 7] };
export function petaTitik(m: ModelPetaTitik, p: Pilihan): string {
  const { jendela, dasar, titik, kelas } = m.data;
  const pr = proyeksi(jendela, p.lebar);
  const tingkat = pilihTingkat(dasar, pr.pxPerDerajat);
  const bertitik = titik.filter((t) => t.titik);
  const biasa = bertitik.filter((t) => t.daerah.seri === undefined);
  const piksel = (t: TitikPeta) => ((tingkat.bidang?.[t.daerah.kode]?.rentang ?? 0) * pr.pxPerDerajat) / tingkat.perDerajat;
  const berisi = biasa.filter((t) => t.nilai > 0).sort((a, b) => b.nilai - a.nilai);
  const l: Lukisan = {
    berisi,
    kosong: biasa.filter((t) => t.nilai === 0),
    isian: tingkat.bidang !== undefined && terbaca((berisi.length > 0 ? berisi : biasa).map(piksel)),
    x: (t) => pr.x(t.titik![0]),
    y: (t) => pr.y(t.titik![1]),
    piksel,
    kelas: (t) => kelasDari(t.nilai, kelas),
    jari: p.lebar < 500 ? JARI.sempit : JARI.lebar,
  };
  const sorot = sorotan(
    bertitik.flatMap((t) =>
      t.daerah.seri === undefined ? [] : [{ daerah: t.daerah, jalur: t.jalur, x: l.x(t), y: l.y(t), judul: namaTitik(t) }],
    ),
    { lebar: p.lebar, tinggi: pr.tinggi },
  );
  const kunci = legenda(butirLegenda(l, kelas), pr.tinggi + 19, p.lebar, { tinggiBaris: 19 });
  const sisa = sorot.sisa(kunci.bawah);
  return svg(
    { lebar: p.lebar, tinggi: Math.ceil(sisa.bawah) + 2, awalan: p.awalan, judul: m.judul, uraian: m.temuan },
    bingkaiPeta(jendela, tingkat, p.lebar, ...alas(tingkat, titik, l), bintik(l.isian ? tanpaBidang(l) : l.kosong, tingkat)),
    ...(l.isian ? tulisanBidang(l) : [titikTitik(l)]),
    ...sorot.isi,
    ...kunci.isi,
    ...sisa.isi,
  );
}

/** Class of a number from 1 on: place of the last lower bound that it reaches. */
export function kelasDari(nilai: number, kelas: readonly number[]): number {
  return Math.max(
    0,
    kelas.findLastIndex((min) => nilai >= min),
  );
}

const tanpaBidang = (l: Lukisan) => l.kosong.filter((t) => l.piksel(t) === 0);

/** Regions without a record, as specks of one path: they are many and say little. */
function bintik(kosong: readonly TitikPeta[], { perDerajat }: TingkatPeta): string {
  let [x, y] = [0, 0];
  const langkah = kosong.map((t) => {
    const [a, b] = [Math.round(t.titik![0] * perDerajat), Math.round(-t.titik![1] * perDerajat)];
    const d = `m${a - x} ${b - y}h0`;
    [x, y] = [a, b];
    return d;
  });
  if (langkah.length === 0) return '';
  return bentukPeta(langkah.join(''), {
    fill: 'none',
    stroke: 'var(--garis-kuat)',
    'stroke-width': 2.4,
    'stroke-linecap': 'round',
  });
}

function titikTitik(l: Lukisan): string {
  if (l.berisi.length === 0) return '';
  return el(
    'g',
    { fill: 'var(--nila)', 'fill-opacity': '0.82', stroke: 'var(--kertas)', 'stroke-width': 0.8 },
    ...l.berisi.map((t) => el('circle', { cx: l.x(t), cy: l.y(t), r: l.jari[l.kelas(t)]!, 'data-jalur': t.jalur }, judulTitik(t))),
  );
}

function butirLegenda(l: Lukisan, kelas: readonly number[]): ButirLegenda[] {
  const kotak = (isi: Record<string, string>) => (x: number, y: number) =>
    el('rect', { x: x - 8, y: y - 5.5, width: 16, height: 11, stroke: 'var(--garis-kuat)', 'stroke-width': 0.6, ...isi });
  const bulatan = (r: number, isi: Record<string, string>) => (x: number, y: number) => el('circle', { cx: x, cy: y, r, ...isi });
  const terpakai = new Set(l.berisi.map(l.kelas));
  const butir = kelas.map((min, n): ButirLegenda => {
    const kata = P.kelas(min, kelas[n + 1]);
    if (l.isian) return { ...dariTengah(16, kotak({ fill: 'var(--nila)', 'fill-opacity': String(TERANG[n]) })), kata };
    return { ...dariTengah(2 * l.jari[n]!, bulatan(l.jari[n]!, { fill: 'var(--nila)', 'fill-opacity': '0.82' })), kata };
  });
  const kosong: ButirLegenda =
    l.isian && tanpaBidang(l).length < l.kosong.length
      ? { ...dariTengah(16, kotak({ fill: 'var(--garis)' })), kata: P.kosong }
      : { ...dariTengah(4, bulatan(1.2, { fill: 'var(--garis-kuat)' })), kata: P.kosong };
  return [...butir.filter((_, n) => terpakai.has(n)), ...(l.kosong.length > 0 ? [kosong] : [])];
}

/** A table of more regions names only those with a record or chosen; the others would bury them. */
const TABEL_PENUH = 60;

/** The chosen ones first. */
export function tabelPetaTitik(m: ModelPetaTitik): Tabel {
  const terpilih = (t: TitikPeta) => t.daerah.seri !== undefined;
  const penuh = m.data.titik.length <= TABEL_PENUH;
  const urut = [...m.data.titik.filter(terpilih), ...m.data.titik.filter((t) => !terpilih(t) && (penuh || t.nilai > 0))];
  return {
    kepala: P.kepala,
    baris: urut.map((t) => ({ sel: [t.daerah.nama, t.provinsi, t.nilai > 0 ? t.nilai : P.kosong], sumber: t.sumber, tautan: t.jalur })),
  };
}
