/** Competitions on the page of a region: what it achieved by year, and the competitions close to it. */
import { tanpaAjang, type FaktaPenghargaan } from '../domain/kompetisi/ikut.ts';
import { jalurInovasi, jalurKompetisi } from '../domain/jalur.ts';
import type { DaerahKatalog, Katalog } from '../domain/katalog.ts';
import { perujuk, type DaftarRujukan } from '../domain/daftar-rujukan.ts';
import { tercatat } from './kompetisi.ts';

interface Tautan {
  nama: string;
  jalur?: string | undefined;
}

/** One competition in one year. */
export interface BarisLomba {
  tahun?: number | undefined;
  ajang: Tautan;
  capaian: { teks: string; inovasi?: Tautan | undefined; rujukan: number[] }[];
}

export interface LombaDaerah {
  terbaru: BarisLomba[];
  lama: BarisLomba[];
  /** Competitions that the region holds itself, and those of its province. */
  sendiri: Tautan[];
  seprovinsi: Tautan[];
}

interface Butir {
  tahun: number | undefined;
  ajang: string | undefined;
  nama: string;
  capaian: BarisLomba['capaian'][number];
}

/** Rows that stand open; earlier ones are folded away. */
const TERBUKA = 6;

export function lombaDaerah(d: DaerahKatalog, k: Katalog, r: DaftarRujukan): LombaDaerah {
  const butir = [...dariDaftar(d, k, r), ...dariFakta(d, k, r), ...dariInovasi(d, r)];
  const baris = [...Map.groupBy(butir, (b) => `${b.tahun ?? 0}|${b.ajang ?? b.nama}`).values()]
    .map((x): BarisLomba => {
      const { tahun, ajang, nama } = x[0]!;
      return { tahun, ajang: tautanAjang(k, ajang, nama), capaian: x.map((b) => b.capaian) };
    })
    .sort((a, b) => (b.tahun ?? 0) - (a.tahun ?? 0));
  const ajang = (kode: string) => [...k.kompetisi].filter(([, a]) => a.daerah === kode).map(([id, a]) => tautanAjang(k, id, a.nama));
  return {
    terbaru: baris.slice(0, TERBUKA),
    lama: baris.slice(TERBUKA),
    sendiri: ajang(d.kode),
    seprovinsi: d.jenis === 'provinsi' ? [] : ajang(d.kodeProvinsi),
  };
}

function tautanAjang(k: Katalog, id: string | undefined, nama: string): Tautan {
  const a = id === undefined ? undefined : k.kompetisi.get(id);
  return a && id !== undefined ? { nama: a.nama, jalur: jalurKompetisi(id) } : { nama };
}

function dariDaftar(d: DaerahKatalog, k: Katalog, r: DaftarRujukan): Butir[] {
  const p = k.nasional.pemenang;
  const rujuk = perujuk(r, p?.sumber ?? []);
  return (p?.daftar ?? [])
    .filter((x) => x.daerah.includes(d.kode))
    .map((x) => ({ tahun: x.tahun, ajang: x.kompetisi, nama: x.kompetisi, capaian: { teks: x.kategori, rujukan: rujuk(x.sumber) } }));
}

const faktaPerDaerah = new WeakMap<Katalog, Map<DaerahKatalog, { id: string; f: FaktaPenghargaan }[]>>();

/** Facts of all competitions by region; grouped once per catalogue. */
function fakta(k: Katalog): Map<DaerahKatalog, { id: string; f: FaktaPenghargaan }[]> {
  let m = faktaPerDaerah.get(k);
  if (!m) {
    const semua = [...k.kompetisi.keys()].flatMap((id) => tercatat(k, id).fakta.map((f) => ({ id, f })));
    faktaPerDaerah.set(k, (m = Map.groupBy(semua, (x) => x.f.daerah)));
  }
  return m;
}

function dariFakta(d: DaerahKatalog, k: Katalog, r: DaftarRujukan): Butir[] {
  const rujuk = perujuk(r, d.indeks.sumber);
  return (fakta(k).get(d) ?? []).map(({ id, f }) => ({
    tahun: f.tahun,
    ajang: id,
    nama: id,
    capaian: { teks: tanpaAjang(f.teks, k.kompetisi.get(id)!, f.tahun), rujukan: rujuk(f.sumber) },
  }));
}

function dariInovasi(d: DaerahKatalog, r: DaftarRujukan): Butir[] {
  return d.inovasi.flatMap((i) =>
    (i.isi.penghargaan ?? []).map((p) => ({
      tahun: p.tahun,
      ajang: p.kompetisi,
      nama: p.nama,
      capaian: { teks: p.capaian, inovasi: { nama: i.isi.nama, jalur: jalurInovasi(i) }, rujukan: perujuk(r, i.isi.sumber)(p.sumber) },
    })),
  );
}
