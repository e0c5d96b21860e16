/**
 * `BahanBanding` as one small file for the browser, and back. The file names its own shape: a page that was kept by the
 * browser from before a change never reads a new file wrongly.
 *
 * Why it is worth its code: gzipped, with 552 regions, plain JSON takes 61.9 kB, this 40.1 kB, and the code that reads it
 * 2.1 kB. What each trick saves: titles left out of addresses 4.1 kB, slugs that follow from names 4.3, borders told once
 * 2.4, combinations stored once 2.1, steps between kode 1.1. Others that were tried saved less than 1 kB each.
 */
import type {
  AmbangBanding,
  BahanBanding,
  CakupanBanding,
  DaerahBanding,
  FiskalBanding,
  Hitungan,
  IndeksBanding,
  KonteksBanding,
  NasionalBanding,
  RelasiBanding,
  SumberBanding,
} from '../domain/banding/bahan.ts';
import { keSlug } from '../domain/slug.ts';
import { berulang, langkah, larik, polos, rekam, type Sandi } from './sandi.ts';

const teks = polos<string>();
const angka = polos<number>();
const hitungan = polos<Hitungan>();

const relasi = rekam<RelasiBanding>({
  ditiru: polos(),
  lain: angka,
  sumber: polos(),
});

/** An address mostly contains the title: a space, which stands in no address, takes its place. */
const sumber: Sandi<SumberBanding> = (() => {
  const isi = rekam<SumberBanding>({ judul: teks, penerbit: teks, tanggal: teks, url: teks });
  const singkat = (url: string, judul: string) => {
    // An address that has a space all the same is marked by one in front.
    if (url.includes(' ')) return ` ${url}`;
    const letak = url.indexOf(judul);
    return letak > 0 ? `${url.slice(0, letak)} ${url.slice(letak + judul.length)}` : url;
  };
  const panjang = (url: string, judul: string) => (url.startsWith(' ') ? url.slice(1) : url.replace(' ', () => judul));
  const ubah = (s: SumberBanding | undefined, url: typeof singkat) =>
    s?.url === undefined ? s : { ...s, url: url(s.url, keSlug(s.judul)) };
  return {
    bentuk: `s${isi.bentuk}`,
    padat: (nilai) => isi.padat(nilai.map((s) => ubah(s, singkat))),
    urai: (x, banyak) => isi.urai(x, banyak).map((s) => ubah(s, panjang)),
  };
})();

/** `33` and `33.16` as 3300 and 3316, which rise by small steps; any other kode as it is. */
const kode: Sandi<string> = (() => {
  const nomor = langkah;
  const ke = (k: string | undefined) =>
    k !== undefined && /^\d\d(\.(?!00)\d\d)?$/.test(k) ? Number(k.padEnd(5, '.00').replace('.', '')) : undefined;
  const dari = (n: number) => {
    const s = String(n).padStart(4, '0');
    return s.endsWith('00') ? s.slice(0, 2) : `${s.slice(0, 2)}.${s.slice(2)}`;
  };
  return {
    bentuk: 'k',
    padat: (nilai) => [nomor.padat(nilai.map(ke)), teks.padat(nilai.map((k) => (ke(k) === undefined ? k : undefined)))],
    urai: (isi, banyak) => {
      const [n, lain] = isi as [unknown, unknown];
      const asing = teks.urai(lain, banyak);
      return nomor.urai(n, banyak).map((x, i) => (x === undefined ? asing[i] : dari(x)));
    },
  };
})();

/** Facts of a region but for what follows from other facts. */
const daerah = rekam<Omit<DaerahBanding, 'slug' | 'tetangga'>>({
  kode,
  nama: teks,
  alias: polos(),
  jenis: berulang(),
  otonom: berulang(),
  pulau: berulang(),
  penduduk: angka,
  tahunPenduduk: berulang(),
  luasKm2: angka,
  titik: polos(),
  petak: polos(),
  singkatan: teks,
  sumberDasar: berulang(),
  konteks: larik(
    rekam<KonteksBanding>({ indikator: teks, nilai: angka, teks, tahun: angka, metode: teks, sumber: polos() }, [
      'indikator',
      'teks',
      'tahun',
      'metode',
      'sumber',
    ]),
  ),
  indeks: larik(
    rekam<IndeksBanding>(
      {
        tahun: angka,
        diragukan: teks,
        skor: angka,
        skala: berulang(),
        status: berulang(),
        peringkat: angka,
        jenisPeringkat: berulang(),
        lingkup: berulang(),
        predikat: teks,
        jumlah: angka,
        penghargaan: teks,
        catatan: berulang(),
        sumber: polos(),
      },
      ['tahun', 'predikat', 'penghargaan'],
    ),
  ),
  cakupan: larik(rekam<CakupanBanding>({ tanggal: teks, berinovasi: angka, seluruh: angka, sumber: polos() })),
  fiskal: rekam<FiskalBanding>({ kelas: berulang(), tahun: angka, sumber: polos() }),
  inovasi: rekam<DaerahBanding['inovasi']>({ jumlah: angka, tema: hitungan, urusan: hitungan, jenis: hitungan, tahapan: hitungan }),
  memberi: relasi,
  menerima: relasi,
});

const selebihnya = rekam<Omit<BahanBanding, 'daerah'>>({
  tanggal: teks,
  sumber: larik(sumber),
  nasional: larik(rekam<NasionalBanding>({ tahun: angka, indikator: berulang(), nilai: angka, catatan: berulang(), sumber: polos() })),
  ambang: larik(
    rekam<AmbangBanding>({
      tahun: angka,
      kelas: larik(rekam<AmbangBanding['kelas'][number]>({ predikat: berulang(), min: angka })),
      sumber: polos(),
    }),
  ),
  kata: polos(),
});

export interface BerkasBanding {
  bentuk: string;
  banyak: number;
  daerah: unknown;
  /** Slugs that do not follow from the name, by place. */
  slug: [number, string][];
  tetangga: TetanggaPadat;
  selebihnya: unknown;
}

/** Each border once, as the distance to a later region; or the lists as they are, where they are not such borders. */
type TetanggaPadat = { banyak: number[]; maju: number[] } | { apaAdanya: (readonly string[])[] };

/** Changes with every change of the codes above. */
const BENTUK = sidik(`1${daerah.bentuk}${selebihnya.bentuk}`);

export function padatkan({ daerah: d, ...lain }: BahanBanding): BerkasBanding {
  return {
    bentuk: BENTUK,
    banyak: d.length,
    daerah: daerah.padat(d),
    slug: d.flatMap((x, n): [number, string][] => (x.slug === keSlug(x.nama) ? [] : [[n, x.slug]])),
    tetangga: padatkanTetangga(d),
    selebihnya: selebihnya.padat([lain]),
  };
}

/** The file is of another making than this reader: the page, or the file, is an old copy. */
export class BentukLain extends Error {}

/** @throws BentukLain when the file has another shape than this code reads. */
export function uraikan(isi: unknown): BahanBanding {
  const f = isi as BerkasBanding;
  if (f?.bentuk !== BENTUK) throw new BentukLain(`bentuk ${f?.bentuk}, bukan ${BENTUK}`);
  const slug = new Map(f.slug);
  const inti = daerah.urai(f.daerah, f.banyak) as Omit<DaerahBanding, 'slug' | 'tetangga'>[];
  const tetangga = uraikanTetangga(
    f.tetangga,
    inti.map((d) => d.kode),
  );
  const [lain] = selebihnya.urai(f.selebihnya, 1);
  return {
    ...lain!,
    daerah: inti.map((d, n) => ({ ...d, slug: slug.get(n) ?? keSlug(d.nama), tetangga: tetangga[n]! })),
  };
}

function padatkanTetangga(d: readonly Pick<DaerahBanding, 'kode' | 'tetangga'>[]): TetanggaPadat {
  const kode = d.map((x) => x.kode);
  const letak = new Map(kode.map((k, n) => [k, n]));
  const maju = d.map((x, n) => x.tetangga.map((t) => (letak.get(t) ?? n) - n).filter((jauh) => jauh > 0));
  const padat = { banyak: maju.map((m) => m.length), maju: maju.flat() };
  const kembali = uraikanTetangga(padat, kode);
  const sama = d.every((x, n) => JSON.stringify(x.tetangga) === JSON.stringify(kembali[n]));
  return sama ? padat : { apaAdanya: d.map((x) => x.tetangga) };
}

function uraikanTetangga(t: TetanggaPadat, kode: readonly string[]): (readonly string[])[] {
  if ('apaAdanya' in t) return t.apaAdanya;
  const nomor = kode.map((): number[] => []);
  let letak = 0;
  for (const [n, banyak] of t.banyak.entries())
    for (const jauh of t.maju.slice(letak, (letak += banyak))) {
      nomor[n]!.push(n + jauh);
      nomor[n + jauh]!.push(n);
    }
  return nomor.map((daftar) => daftar.sort((a, b) => a - b).map((n) => kode[n]!));
}

/** A short name of a long text (FNV-1a). */
export function sidik(s: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < s.length; i++) h = Math.imul(h ^ s.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(36);
}
