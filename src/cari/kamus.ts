/**
 * The dictionary that lets a browser understand a query before it asks the index: the words of the texts, their
 * stems, words of like meaning, and pages that a phrase names. One file per first letter, so that a query loads
 * only what it begins with.
 */
import type { Katalog } from '../domain/katalog.ts';
import { akar, gabungan, kunciFrasa, kunciSearti, normal, pecah } from './kata.ts';

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

/** One shard: everything that begins with one letter or digit. */
export interface Kamus {
  /** Stems that the index holds, sorted, joined by spaces. */
  akar: string;
  /** Words as written in the texts, sorted, joined by spaces. */
  bentuk: string;
  /** In how many records each word of `bentuk` stands; 0 for words known only to the vocabulary. */
  banyak: number[];
  /** By `kunciSearti`. */
  searti: Record<string, Searti>;
  /** By `kunciFrasa`. */
  tujuan: Record<string, Tujuan[]>;
}

export interface KamusUmum {
  /** Records in the index. */
  jumlah: number;
  /** Words that carry no meaning in a query. */
  abaikan: string[];
  /** First letters that have a shard. */
  huruf: string;
  /** Completeness of each record in tenths, one digit a record, in the order of the index. */
  lengkap: string;
}

export interface BahanKamus {
  /** All texts of each record. */
  rekaman: readonly { teks: readonly string[]; /** Share of known facts, 0 to 1. */ lengkap: number }[];
  /** Pages with every phrase that names them. */
  tujuan: readonly (Tujuan & { frasa: readonly string[] })[];
  sinonim: Katalog['sinonim'];
}

/** Above this many words those of a single record are left out: they are mostly names and slips of the pen. */
const MAKS_BENTUK = 30_000;

export function susunKamus(bahan: BahanKamus): { umum: KamusUmum; huruf: Map<string, Kamus> } {
  const banyak = hitungKata(bahan);
  const per = new Map<
    string,
    { akar: Set<string>; bentuk: [string, number][]; searti: Map<string, Searti>; tujuan: Map<string, Tujuan[]> }
  >();
  const rak = (kunci: string) => {
    const huruf = kunci[0]!;
    let r = per.get(huruf);
    if (!r) per.set(huruf, (r = { akar: new Set(), bentuk: [], searti: new Map(), tujuan: new Map() }));
    return r;
  };
  for (const [kata, n] of banyak) {
    rak(kata).bentuk.push([kata, n]);
    const dasar = akar(kata);
    if (n > 0) rak(dasar).akar.add(dasar);
  }
  for (const [kunci, s] of susunSearti(bahan.sinonim)) rak(kunci).searti.set(kunci, s);
  for (const { frasa, ...t } of bahan.tujuan) {
    for (const kunci of new Set(frasa.map(kunciFrasa))) {
      const { tujuan } = rak(kunci);
      tujuan.set(kunci, [...(tujuan.get(kunci) ?? []), t]);
    }
  }
  const urut = [...per].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    umum: {
      jumlah: bahan.rekaman.length,
      abaikan: [...bahan.sinonim.abaikan],
      huruf: urut.map(([h]) => h).join(''),
      lengkap: bahan.rekaman.map((r) => Math.min(9, Math.floor(r.lengkap * 10))).join(''),
    },
    huruf: new Map(urut.map(([h, r]) => [h, jadiKamus(r)])),
  };
}

function jadiKamus(r: {
  akar: Set<string>;
  bentuk: [string, number][];
  searti: Map<string, Searti>;
  tujuan: Map<string, Tujuan[]>;
}): Kamus {
  r.bentuk.sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    akar: [...r.akar].sort().join(' '),
    bentuk: r.bentuk.map(([k]) => k).join(' '),
    banyak: r.bentuk.map(([, n]) => n),
    searti: Object.fromEntries(r.searti),
    tujuan: Object.fromEntries(r.tujuan),
  };
}

/** In how many records each word stands; words of the vocabulary and of page names come in with 0. */
function hitungKata({ rekaman, tujuan, sinonim }: BahanKamus): Map<string, number> {
  const banyak = new Map<string, number>();
  for (const { teks } of rekaman) {
    const kata = new Set(teks.flatMap((t) => [...pecah(t), ...gabungan(t)]));
    for (const k of kata) banyak.set(k, (banyak.get(k) ?? 0) + 1);
  }
  if (banyak.size > MAKS_BENTUK) for (const [k, n] of banyak) if (n < 2) banyak.delete(k);
  const dikenal = [...tujuan.flatMap((t) => t.frasa), ...sinonim.setara.flat(), ...sinonim.arah.flatMap((a) => a.kata), ...sinonim.abaikan];
  for (const k of dikenal.flatMap(pecah)) if (!banyak.has(k)) banyak.set(k, 0);
  return banyak;
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
