/** What the forms below /usul/ need of the catalogue: choices, ids to refer to, the records themselves. */
import type { Katalog } from '../domain/katalog.ts';
import { jenisBerkas, type NamaJenis } from '../domain/schema/index.ts';
import type { Borang, JenisUsulan } from '../format/usulan/borang.ts';
import type { Medan } from '../format/usulan/medan.ts';
import { kerangkaUsulan } from '../format/usulan/kerangka.ts';
import { borang } from '../format/usulan/susunan.ts';
import { daftarBerkas } from '../reader/berkas.ts';
import { akarIsi } from '../reader/tanggal.ts';

type Butir = [id: string, label: string];

export interface BorangTampil {
  borang: Borang;
  /** Vocabulary → its values. */
  pilihan: Record<string, Butir[]>;
}

const dariMedan = (medan: readonly Medan[]): string[] => medan.flatMap((m) => [...(m.dari ? [m.dari] : []), ...dariMedan(m.anak ?? [])]);

/** One form with the values that its fields offer, for the browser. */
export function borangTampil(jenis: JenisUsulan, k: Katalog): BorangTampil {
  const b = borang(jenis);
  const nama = [...new Set(b.langkah.flatMap((l) => dariMedan(l.medan)))].filter((n) => !n.startsWith('@'));
  return {
    borang: b,
    pilihan: Object.fromEntries(nama.map((n) => [n, (k.kosakata.get(n)?.nilai ?? []).map((v): Butir => [v.id, v.label])])),
  };
}

/** Ids that a record may refer to, and the names by which people know them; one file for all forms. */
export interface RujukanTampil {
  /** Region folder that exists → its offices. */
  opd: Record<string, Butir[]>;
  inovasi: [id: string, nama: string, daerah: string][];
  kompetisi: Butir[];
  edisi: string[];
  kesepakatan: string[];
  /** Vocabularies that the check knows. */
  kosakata: Record<string, string[]>;
}

export function rujukanTampil(k: Katalog): RujukanTampil {
  return {
    opd: Object.fromEntries(
      [...k.daerah.values()].filter((d) => d.profil).map((d) => [d.folder, d.opd.isi.map((o): Butir => [o.id, o.nama])]),
    ),
    inovasi: k.inovasi.map((i) => [i.id, i.isi.nama, i.daerah.nama]),
    kompetisi: [...k.kompetisi].map(([id, x]) => [id, x.nama]),
    edisi: [...k.edisi.keys()],
    kesepakatan: k.kesepakatan.map((x) => x.id),
    kosakata: Object.fromEntries([...k.kosakata].map(([nama, v]) => [nama, v.nilai.map((n) => n.id)])),
  };
}

/** Kinds of records that a page shows and a visitor may want to mend. */
const REKAMAN: ReadonlySet<NamaJenis> = new Set<NamaJenis>([
  'daerah',
  'opd',
  'inovasi',
  'replikasi',
  'kebutuhan',
  'rencana',
  'kompetisi',
  'kematangan',
  'kosakata',
]);

/** Their files as they lie in git, so that they can be mended without one. Paths below the content. */
export function rekaman(): { jalur: string; baca: () => string }[] {
  return daftarBerkas(akarIsi()).filter((b) => REKAMAN.has(jenisBerkas(b.jalur)?.jenis as NamaJenis));
}

/** A valid record without facts, made of the first values of the vocabularies. */
export function kerangkaInovasi(k: Katalog): string {
  const pertama = (nama: string): string => k.kosakata.get(nama)?.nilai[0]?.id ?? nama;
  const contoh = { urusan: pertama('urusan'), tema: pertama('tema'), jenisSumber: pertama('jenis-sumber') };
  return kerangkaUsulan(borang('inovasi'), contoh, k.tanggal);
}
