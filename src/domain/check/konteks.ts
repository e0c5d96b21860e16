/** The indexes that several rules look things up in; built once a run. */
import { ambil, type Entri } from '../entri.ts';
import { keSlug } from '../slug.ts';
import { namaProvinsi } from '../wilayah.ts';

export interface Konteks {
  entri: readonly Entri[];
  /** `YYYY-MM-DD` of this run. */
  tanggal: string;
  /** Paths of files that are there but could not be used: what they hold is unknown, so nobody may say that it is missing. */
  rusak: ReadonlySet<string>;
  /** Vocabulary name → ids. */
  kosakata: ReadonlyMap<string, ReadonlySet<string>>;
  /** Kode of regions and provinces → folder name they must have. */
  folderKode: ReadonlyMap<string, string>;
  /** Kode of regions and provinces → official name. */
  namaKode: ReadonlyMap<string, string>;
  kode: ReadonlySet<string>;
  /** Region folder → ids of its OPD. */
  opd: ReadonlyMap<string, ReadonlySet<string>>;
  inovasi: ReadonlySet<string>;
  /** Region folder → ids of its innovations. */
  inovasiFolder: ReadonlyMap<string, readonly string[]>;
  /** File name → ids of the innovations that have it. */
  inovasiNama: ReadonlyMap<string, readonly string[]>;
  kesepakatan: ReadonlySet<string>;
  kompetisi: ReadonlySet<string>;
  edisi: ReadonlyMap<string, Entri<'kematangan'>['isi']>;
}

export function susunKonteks(entri: readonly Entri[], tanggal: string, rusak: ReadonlySet<string> = new Set()): Konteks {
  const namaKode = new Map<string, string>();
  for (const { isi } of ambil(entri, 'wilayah')) {
    namaKode.set(isi.kode, namaProvinsi(isi.nama));
    for (const d of isi.daerah) namaKode.set(d.kode, d.nama);
  }
  const inovasi = ambil(entri, 'inovasi').map((e) => ({ folder: e.folder!, nama: e.nama!, id: `${e.folder}/${e.nama}` }));
  const id = (daftar: typeof inovasi) => daftar.map((i) => i.id);
  return {
    entri,
    tanggal,
    rusak,
    kosakata: new Map(ambil(entri, 'kosakata').map((e) => [e.nama!, new Set(e.isi.nilai.map((n) => n.id))])),
    folderKode: new Map([...namaKode].map(([kode, nama]) => [kode, `${kode}-${keSlug(nama)}`])),
    namaKode,
    kode: new Set(namaKode.keys()),
    opd: new Map(ambil(entri, 'opd').map((e) => [e.folder!, new Set(e.isi.opd.map((o) => o.id))])),
    inovasi: new Set(id(inovasi)),
    inovasiFolder: new Map([...Map.groupBy(inovasi, (i) => i.folder)].map(([folder, daftar]) => [folder, id(daftar)])),
    inovasiNama: new Map([...Map.groupBy(inovasi, (i) => i.nama)].map(([nama, daftar]) => [nama, id(daftar)])),
    kesepakatan: new Set([
      ...ambil(entri, 'kesepakatan').map((e) => `${e.folder}/${e.nama}`),
      ...ambil(entri, 'kesepakatanPublik').map((e) => e.nama!),
    ]),
    kompetisi: new Set(ambil(entri, 'kompetisi').map((e) => e.nama!)),
    edisi: new Map(ambil(entri, 'kematangan').map((e) => [e.nama!, e.isi])),
  };
}

/** True when the kode cannot be looked up: no regions at all, or the file of its province could not be used. */
export function wilayahRusak(k: Konteks, kode: string): boolean {
  if (k.kode.size === 0) return true;
  const awalan = `wilayah/${kode.slice(0, 2)}-`;
  return [...k.rusak].some((jalur) => jalur.startsWith(awalan));
}
