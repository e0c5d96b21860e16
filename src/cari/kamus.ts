/**
 * The dictionary that lets a browser understand a query before it asks the index: the words of the texts, their
 * stems, words of like meaning, and pages that a phrase names. One file per first letter, so that a query loads
 * only what it begins with.
 */
import type { Katalog } from '../domain/katalog.ts';
import { akar, gabungan, kataPasti, kunciFrasa, kunciSearti, normal, pecah } from './kata.ts';

/** A page other than an innovation that a phrase leads to. */
export interface Tujuan {
  jenis: 'daerah' | 'tema' | 'urusan';
  nama: string;
  jalur: string;
  /** Innovations there. */
  jumlah: number;
}

export interface Searti {
  /** Same meaning, both ways. */
  setara: string[];
  /** What is meant by it, one way. */
  maksud: string[];
}

/** One part of the dictionary: everything whose key begins with the same two letters. */
export interface Kamus {
  /** Stems that the index holds, sorted, joined by spaces. */
  akar: string;
  /** By `kunciSearti`. */
  searti: Record<string, Searti>;
  /** By `kunciFrasa`. */
  tujuan: Record<string, Tujuan[]>;
}

/** Words with the same first letter, for spelling help. */
export interface DaftarKata {
  /** As written in the texts, sorted, joined by spaces. */
  bentuk: string;
  /** In how many records each stands; 0 for words known only to the vocabulary. */
  banyak: number[];
}

export interface KamusUmum {
  /** Records in the index. */
  jumlah: number;
  /** Words that carry no meaning in a query. */
  abaikan: string[];
  /** Beginnings that have a part of the dictionary, joined by spaces. */
  rak: string;
  /** Letters that have a list of words. */
  huruf: string;
  /** Completeness of each record in tenths, one digit a record, in the order of the index. */
  lengkap: string;
}

/** Name of the part that holds a key. */
export function kunciRak(kunci: string): string {
  return kunci.slice(0, 2).trim();
}

export interface BahanKamus {
  /** All texts of each record. */
  rekaman: readonly { teks: readonly string[]; /** Share of known facts, 0 to 1. */ lengkap: number }[];
  /** Pages with every phrase that names them. */
  tujuan: readonly (Tujuan & { frasa: readonly string[] })[];
  sinonim: Katalog['sinonim'];
}

/** Above this many words those of a single record are not offered as spellings: they are mostly names and slips of the pen. */
const MAKS_BENTUK = 30_000;

export interface SeluruhKamus {
  umum: KamusUmum;
  rak: Map<string, Kamus>;
  huruf: Map<string, DaftarKata>;
}

export function susunKamus(bahan: BahanKamus): SeluruhKamus {
  const banyak = hitungKata(bahan.rekaman);
  // Also words that are too rare to be offered as spellings can be found as written.
  const akarAda = new Set(bahan.rekaman.flatMap((r) => r.teks.flatMap((t) => kataPasti(t).map(akar))));
  const tujuan = new Map<string, Tujuan[]>();
  for (const { frasa, ...t } of bahan.tujuan) {
    for (const kunci of new Set(frasa.map(kunciFrasa))) tujuan.set(kunci, [...(tujuan.get(kunci) ?? []), t]);
  }
  const rak = new Map<string, Kamus>();
  const pada = (kunci: string) => {
    const nama = kunciRak(kunci);
    let r = rak.get(nama);
    if (!r) rak.set(nama, (r = { akar: '', searti: {}, tujuan: {} }));
    return r;
  };
  for (const a of [...akarAda].sort()) pada(a).akar += pada(a).akar ? ` ${a}` : a;
  for (const [kunci, s] of susunSearti(bahan.sinonim)) pada(kunci).searti[kunci] = s;
  for (const [kunci, t] of tujuan) pada(kunci).tujuan[kunci] = t;
  const huruf = Map.groupBy(pilihEjaan(banyak, bahan), ([k]) => k[0]!);
  return {
    umum: {
      jumlah: bahan.rekaman.length,
      abaikan: [...bahan.sinonim.abaikan],
      rak: [...rak.keys()].sort().join(' '),
      huruf: [...huruf.keys()].join(''),
      lengkap: bahan.rekaman.map((r) => Math.min(9, Math.floor(r.lengkap * 10))).join(''),
    },
    rak,
    huruf: new Map([...huruf].map(([h, kata]) => [h, { bentuk: kata.map(([k]) => k).join(' '), banyak: kata.map(([, n]) => n) }])),
  };
}

/** In how many records each word stands. */
function hitungKata(rekaman: BahanKamus['rekaman']): Map<string, number> {
  const banyak = new Map<string, number>();
  for (const { teks } of rekaman) {
    const kata = new Set(teks.flatMap((t) => [...pecah(t), ...gabungan(t)]));
    for (const k of kata) banyak.set(k, (banyak.get(k) ?? 0) + 1);
  }
  return banyak;
}

/** Words to offer as spellings, sorted; those of the vocabulary and of page names come in with 0 where no text holds them. */
function pilihEjaan(banyak: ReadonlyMap<string, number>, { tujuan, sinonim }: BahanKamus): [string, number][] {
  const frasa = [...tujuan.flatMap((t) => t.frasa), ...sinonim.setara.flat(), ...sinonim.arah.flatMap((a) => a.kata), ...sinonim.abaikan];
  const dikenal = new Set(frasa.flatMap(pecah));
  const semua = new Map([...[...dikenal].map((k) => [k, 0] as const), ...banyak]);
  const sedikit = banyak.size > MAKS_BENTUK ? 2 : 1;
  return [...semua].filter(([k, n]) => n >= sedikit || dikenal.has(k)).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Both kinds of likeness under one key; a phrase never means itself. */
function susunSearti({ setara, arah }: Katalog['sinonim']): Map<string, Searti> {
  const hasil = new Map<string, { setara: Set<string>; maksud: Set<string> }>();
  const pada = (frasa: string) => {
    const kunci = kunciSearti(frasa);
    let s = hasil.get(kunci);
    if (!s) hasil.set(kunci, (s = { setara: new Set(), maksud: new Set() }));
    return s;
  };
  for (const kelompok of setara) {
    for (const a of kelompok) for (const b of kelompok) if (kunciFrasa(a) !== kunciFrasa(b)) pada(a).setara.add(normal(b));
  }
  for (const { kata, maksud } of arah) for (const a of kata) for (const b of maksud) pada(a).maksud.add(normal(b));
  return new Map([...hasil].map(([k, s]) => [k, { setara: [...s.setara], maksud: [...s.maksud].filter((m) => !s.setara.has(m)) }]));
}
