/**
 * Everything a comparison needs, cut out of the `Katalog` as plain data: pages draw from it at build, and the same
 * object travels to the browser as one compact file. Optional facts are left out, never null or empty.
 */
import type { DaerahKatalog, InovasiKatalog, Katalog } from '../katalog.ts';
import { ditiru } from '../pemakaian.ts';
import type { Relasi, Suara } from '../replikasi.ts';
import type { Sumber } from '../schema/dasar.ts';

/** Index into `BahanBanding.sumber`. */
export type NomorSumber = number;

export interface SumberBanding {
  judul: string;
  penerbit: string;
  tanggal?: string;
  url?: string;
}

/** A published fact of the index for one year, as in the schema; differing figures stand as two facts. */
export interface IndeksBanding {
  tahun: number;
  diragukan?: string;
  skor?: number;
  skala?: string;
  status?: string;
  peringkat?: number;
  jenisPeringkat?: string;
  lingkup?: string;
  predikat?: string;
  jumlah?: number;
  penghargaan?: string;
  /** Remark of the record on this fact. */
  catatan?: string;
  sumber: NomorSumber[];
}

export interface KonteksBanding {
  indikator: string;
  nilai?: number;
  teks?: string;
  tahun?: number;
  /** Institution and method; figures of different methods never form one series. */
  metode: string;
  sumber: NomorSumber[];
}

export interface CakupanBanding {
  tanggal: string;
  berinovasi: number;
  seluruh: number;
  sumber: NomorSumber[];
}

/** How many innovations on record carry each value of a vocabulary, by id. */
export type Hitungan = Record<string, number>;

export interface RelasiBanding {
  /** Relations in use as declared copies, by the voice that says so. */
  ditiru: Partial<Record<Suara, number>>;
  /** All other relations (steps on the way, stopped, similar, past their date). */
  lain: number;
  /** Sources of all of them. */
  sumber: NomorSumber[];
}

/** Class of fiscal capacity as the region itself declared it. */
export interface FiskalBanding {
  kelas: string;
  tahun?: number;
  sumber: NomorSumber[];
}

export interface DaerahBanding {
  kode: string;
  nama: string;
  slug: string;
  /** Slugs of former addresses. */
  alias?: readonly string[];
  jenis: 'kabupaten' | 'kota' | 'provinsi';
  otonom: boolean;
  pulau: string;
  penduduk?: number;
  tahunPenduduk?: number;
  luasKm2?: number;
  titik?: readonly [number, number];
  /** Of a province: column and row on the tile map, and its name there. */
  petak?: readonly [number, number];
  singkatan?: string;
  tetangga: readonly string[];
  /** Sources of population, area and point. */
  sumberDasar: NomorSumber[];
  konteks: KonteksBanding[];
  indeks: IndeksBanding[];
  cakupan: CakupanBanding[];
  /** The newest one; only where the region declared any. */
  fiskal?: FiskalBanding;
  /** What is on record here, which is not all there is. */
  inovasi: { jumlah: number; tema: Hitungan; urusan: Hitungan; jenis: Hitungan; tahapan: Hitungan };
  memberi: RelasiBanding;
  menerima: RelasiBanding;
}

export interface NasionalBanding {
  tahun: number;
  indikator: string;
  nilai: number;
  catatan?: string;
  sumber: NomorSumber[];
}

export interface AmbangBanding {
  tahun: number;
  /** Lowest score of the class on the scale 0 to 100. */
  kelas: { predikat: string; min: number }[];
  sumber: NomorSumber[];
}

export interface BahanBanding {
  /** Day of the build. */
  tanggal: string;
  sumber: SumberBanding[];
  /** All regions and provinces, in the order of their kode. */
  daerah: DaerahBanding[];
  nasional: NasionalBanding[];
  /** Cuts of the scale 0 to 100 only. */
  ambang: AmbangBanding[];
  /** Labels of the vocabularies that charts name: vocabulary → id → label. */
  kata: Record<string, Record<string, string>>;
}

const KATA = ['predikat', 'tema', 'urusan', 'jenis', 'tahapan', 'indikator-konteks', 'indikator-nasional'] as const;

export function susunBanding(k: Katalog): BahanBanding {
  const sumber = new PengumpulSumber();
  const total = k.nasional.total;
  return {
    tanggal: k.tanggal,
    daerah: [...k.daerah.values()].map((d) => satuDaerah(d, sumber)),
    nasional: (total?.fakta ?? []).flatMap((f) =>
      f.nilai === undefined
        ? []
        : [tanpaKosong({ ...pilih(f, ['tahun', 'indikator', 'catatan']), nilai: f.nilai, sumber: sumber.nomor(total!.sumber, f.sumber) })],
    ),
    ambang: (k.nasional.ambang?.ambang ?? [])
      .filter((a) => a.skala === '0-100')
      .flatMap((a) =>
        a.tahun.map((tahun) => ({
          tahun,
          kelas: a.kelas.map(({ predikat, min }) => ({ predikat, min })),
          sumber: sumber.nomor(k.nasional.ambang!.sumber, a.sumber),
        })),
      ),
    kata: Object.fromEntries(KATA.map((v) => [v, Object.fromEntries((k.kosakata.get(v)?.nilai ?? []).map((n) => [n.id, n.label]))])),
    sumber: sumber.daftar,
  };
}

function satuDaerah(d: DaerahKatalog, sumber: PengumpulSumber): DaerahBanding {
  const alias = d.profil?.isi.alias;
  const memberi = d.inovasi.flatMap((i) => i.relasi);
  return tanpaKosong({
    ...pilih(d, [
      'kode',
      'nama',
      'slug',
      'jenis',
      'otonom',
      'pulau',
      'penduduk',
      'tahunPenduduk',
      'luasKm2',
      'titik',
      'petak',
      'singkatan',
      'tetangga',
    ]),
    alias: alias?.length ? alias : undefined,
    sumberDasar: sumber.nomor(
      d.sumberDasar,
      d.sumberDasar.map((s) => s.id),
    ),
    konteks: d.konteks.isi.map((f) =>
      tanpaKosong({
        ...pilih(f, ['indikator', 'nilai', 'teks', 'tahun']),
        metode: [f.lembaga, f.metode].filter(Boolean).join(', '),
        sumber: sumber.nomor(d.konteks.sumber, f.sumber),
      }),
    ),
    indeks: d.indeks.isi.map((f) =>
      tanpaKosong({
        ...pilih(f, ['tahun', 'skor', 'skala', 'status', 'peringkat', 'jenisPeringkat', 'lingkup', 'predikat', 'penghargaan', 'catatan']),
        diragukan: f.tahunDiragukan,
        jumlah: f.jumlahInovasi,
        sumber: sumber.nomor(d.indeks.sumber, f.sumber),
      }),
    ),
    cakupan: d.cakupan.isi.map((f) => ({
      tanggal: f.tanggal,
      berinovasi: f.opdBerinovasi,
      seluruh: f.opdSeluruh,
      sumber: sumber.nomor(d.cakupan.sumber, f.sumber),
    })),
    fiskal: fiskal(d, sumber),
    inovasi: {
      jumlah: d.inovasi.length,
      tema: hitung(d.inovasi, (i) => i.isi.tema),
      urusan: hitung(d.inovasi, (i) => [i.isi.urusan]),
      jenis: hitung(d.inovasi, (i) => (i.isi.jenis ? [i.isi.jenis] : [])),
      tahapan: hitung(d.inovasi, (i) => (i.isi.tahapan ? [i.isi.tahapan] : [])),
    },
    memberi: perSuara(memberi, sumber),
    menerima: perSuara(d.menerima, sumber),
  });
}

function fiskal(d: DaerahKatalog, sumber: PengumpulSumber): FiskalBanding | undefined {
  const [terbaru] = (d.profil?.isi.kapasitas ?? [])
    .filter((f) => f.fakta === 'kapasitas-fiskal')
    .sort((a, b) => (b.tahun ?? 0) - (a.tahun ?? 0));
  return (
    terbaru && tanpaKosong({ kelas: String(terbaru.nilai), tahun: terbaru.tahun, sumber: sumber.nomor(d.profil!.sumber, terbaru.sumber) })
  );
}

function perSuara(relasi: readonly Relasi[], sumber: PengumpulSumber): RelasiBanding {
  const meniru = relasi.filter(ditiru);
  const perSuara = Map.groupBy(meniru, (r) => r.suara);
  return {
    ditiru: Object.fromEntries([...perSuara].map(([suara, daftar]) => [suara, daftar.length])),
    lain: relasi.length - meniru.length,
    sumber: sumber.nomorSemua(relasi.flatMap((r) => r.langkah.flatMap((l) => l.sumber))),
  };
}

function hitung(inovasi: readonly InovasiKatalog[], nilai: (i: InovasiKatalog) => readonly string[]): Hitungan {
  const h: Hitungan = {};
  for (const id of inovasi.flatMap(nilai)) h[id] = (h[id] ?? 0) + 1;
  return h;
}

/** Gives each source one number; the same address counts once even when it comes from two files. */
class PengumpulSumber {
  readonly daftar: SumberBanding[] = [];
  readonly #nomor = new Map<string, NomorSumber>();

  nomor(berkas: readonly Sumber[], id: readonly string[]): NomorSumber[] {
    return this.nomorSemua(id.flatMap((i) => berkas.find((x) => x.id === i) ?? []));
  }

  nomorSemua(sumber: readonly Sumber[]): NomorSumber[] {
    const n = sumber.map((s) => {
      const kunci = s.url ?? `${s.judul} ${s.penerbit}`;
      if (!this.#nomor.has(kunci)) {
        this.#nomor.set(kunci, this.daftar.length);
        this.daftar.push(tanpaKosong(pilih(s, ['judul', 'penerbit', 'tanggal', 'url'])));
      }
      return this.#nomor.get(kunci)!;
    });
    return [...new Set(n)].sort((a, b) => a - b);
  }
}

function pilih<T extends object, K extends keyof T>(x: T, kunci: readonly K[]): Pick<T, K> {
  return Object.fromEntries(kunci.map((n) => [n, x[n]])) as Pick<T, K>;
}

/** The same object without keys that hold `undefined`, so that it survives JSON unchanged. */
function tanpaKosong<T extends object>(x: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(x).filter(([, v]) => v !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> };
}
