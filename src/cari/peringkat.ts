/** From what the index answered, word by word, to one ranked list. */
import type { Konsep, Rencana, Varian } from './rencana.ts';

/** One record that holds a word. */
export interface Kena {
  /** Pagefind's score. */
  skor: number;
  /** Metadata fields that hold the word. */
  medan: readonly string[];
  /** Places in the text, counted in words. */
  lokasi: readonly number[];
}

/** By word: the records that hold it, under the ids of the index. */
export type Jawaban = ReadonlyMap<string, ReadonlyMap<string, Kena>>;

export interface Peringkat {
  id: string;
  skor: number;
  /** Share of the query's weight that this record answers, 0 to 1. */
  cakup: number;
  /** Words of the plan found in it. */
  kata: string[];
}

/** Fields that a card needs and nobody searches. */
export const MEDAN_KARTU: readonly string[] = ['id', 'fakta0', 'fakta1'];

export const SETELAN = {
  /** Pagefind's score of a word at which the saturated one is a half. */
  jenuh: 5,
  /** Share of a phrase's worth that its single words can reach. */
  lepas: 0.6,
  /** Words of a phrase that stand apart in the text. */
  berjauhan: 0.55,
  /** Power of the share of the query that is answered. */
  cakup: 0.4,
  /** Weight of a region's name against the weightiest other word. */
  tempat: 0.8,
  /** Weight of a word that nothing holds against the weightiest that was found. */
  asing: 2,
  /** A second reading of the same word found in the record. */
  kedua: 0.15,
  /** What a complete record gains over an empty one. */
  lengkap: 0.15,
  /** Weight of a word that no name, label or summary holds, against one that stands there alone. */
  latar: 0.4,
  /** Weight of a word that had to be read as another. */
  dibaca: 0.7,
  /** Best score times words of the query below which nothing is an answer; short queries must be met more fully. */
  nihil: 0.3,
  /** The same, below which the answers are only near. */
  ragu: 0.6,
  /** Share of the best score below which a record that lacks some word is left out. */
  ekor: 0.25,
};

/** BM25's weight of a word found in `n` of `jumlah` records; the same that Pagefind multiplies with. */
export function idf(jumlah: number, n: number): number {
  return Math.log(1 + (jumlah - n + 0.5) / (n + 0.5));
}

/** What one concept gives one record. */
interface Bagian {
  /** 0 to 1. */
  nilai: number;
  /** Words it came from. */
  kata: string[];
  /** Share of the concept that is met; less than 1 when only some words of a phrase stand there. */
  penuh: number;
}

interface Nilai {
  idf: number;
  per: Map<string, Bagian>;
}

/** Words that follow each other in the text or share a field belong together. */
function bersama(kena: readonly Kena[]): boolean {
  if (kena[0]!.medan.some((m) => !MEDAN_KARTU.includes(m) && kena.every((k) => k.medan.includes(m)))) return true;
  const lain = kena.slice(1).map((k) => new Set(k.lokasi));
  return kena[0]!.lokasi.some((l) => lain.every((s, i) => s.has(l + i + 1) || s.has(l - i - 1)));
}

function nilaiVarian(v: Varian, jawaban: Jawaban, jumlah: number, tempat = false): Nilai {
  const per: Nilai['per'] = new Map();
  const isi = v.kata.map((k) => jawaban.get(k) ?? new Map<string, Kena>());
  const bobotKata = isi.map((m) => idf(jumlah, m.size));
  const [pertama] = isi.slice().sort((a, b) => a.size - b.size);
  for (const id of pertama!.keys()) {
    const kena = isi.map((m) => m.get(id));
    if (!kena.every((k) => k !== undefined)) continue;
    const jenuh = kena.map((k, i) => {
      const s = k.skor / bobotKata[i]!;
      return s / (s + SETELAN.jenuh);
    });
    let nilai = jenuh.reduce((a, b) => a + b, 0) / jenuh.length;
    if (kena.length > 1 && !bersama(kena)) {
      if (v.rapat) continue;
      nilai *= SETELAN.berjauhan;
    }
    // To be of the region that was named is all that can be asked.
    if (tempat && kena.every((k) => k.medan.includes('daerah'))) nilai = 1;
    per.set(id, { nilai: nilai * v.bobot, kata: v.kata, penuh: 1 });
  }
  return { idf: idf(jumlah, per.size), per };
}

/** Words that records are named and summed up by say what a query is about; words of their running text seldom do. */
function bobotPokok(k: Konsep, jawaban: Jawaban): number {
  let terbaik = 0;
  for (const kata of k.varian.flatMap((v) => v.kata)) {
    const kena = [...(jawaban.get(kata)?.values() ?? [])];
    if (kena.length) terbaik = Math.max(terbaik, kena.filter((x) => x.medan.some((m) => !MEDAN_KARTU.includes(m))).length / kena.length);
  }
  return k.varian.length ? SETELAN.latar + (1 - SETELAN.latar) * terbaik : 1;
}

function nilaiKonsep(k: Konsep, jawaban: Jawaban, jumlah: number): Nilai {
  const varian = k.varian.map((v) => nilaiVarian(v, jawaban, jumlah, k.tempat));
  const anak = k.anak.map((a) => nilaiKonsep(a, jawaban, jumlah));
  const per: Nilai['per'] = new Map();
  const masuk = (id: string, b: Bagian) => {
    const ada = per.get(id);
    if (!ada) return per.set(id, b);
    return per.set(id, {
      nilai: Math.max(ada.nilai, b.nilai) + SETELAN.kedua * Math.min(ada.nilai, b.nilai),
      kata: [...new Set([...ada.kata, ...b.kata])],
      penuh: Math.max(ada.penuh, b.penuh),
    });
  };
  for (const v of varian) for (const [id, b] of v.per) masuk(id, b);
  for (const [id, b] of jumlahAnak(anak)) masuk(id, { ...b, nilai: b.nilai * SETELAN.lepas });
  // A rare word says more than its many readings together; the typed word is the first.
  const asli = varian[0];
  const jarang =
    asli && asli.per.size > 0 && k.keadaan === 'ada' ? asli.idf : anak.length ? Math.max(...anak.map((a) => a.idf)) : idf(jumlah, per.size);
  const yakin = k.keadaan === 'tebakan' ? SETELAN.dibaca : 1;
  return { idf: jarang * yakin * bobotPokok(k, jawaban), per };
}

/** Single words of a phrase, each by its rarity. */
function jumlahAnak(anak: readonly Nilai[]): Map<string, Bagian> {
  const berat = anak.reduce((s, a) => s + a.idf, 0) || 1;
  const hasil = new Map<string, Bagian>();
  for (const a of anak) {
    for (const [id, n] of a.per) {
      const ada = hasil.get(id) ?? { nilai: 0, kata: [], penuh: 0 };
      const porsi = a.idf / berat;
      hasil.set(id, { nilai: ada.nilai + n.nilai * porsi, kata: [...ada.kata, ...n.kata], penuh: ada.penuh + n.penuh * porsi });
    }
  }
  return hasil;
}

/** A word that nothing holds, a slip or a name, must not outweigh those that were found. */
function batasiAsing(konsep: readonly Nilai[]): void {
  const terberat = Math.max(...konsep.filter((k) => k.per.size > 0).map((k) => k.idf));
  for (const k of konsep) if (k.per.size === 0 && Number.isFinite(terberat)) k.idf = Math.min(k.idf, SETELAN.asing * terberat);
}

/** Where is asked less strictly than what: an answer from elsewhere can be copied, another answer from here cannot. */
function batasiTempat(r: Rencana, konsep: readonly Nilai[]): void {
  const terberat = Math.max(...konsep.filter((_, i) => !r.konsep[i]!.tempat).map((k) => k.idf));
  konsep.forEach((k, i) => {
    if (r.konsep[i]!.tempat && Number.isFinite(terberat)) k.idf = Math.min(k.idf, SETELAN.tempat * terberat);
  });
}

/**
 * Ranks all records that hold something of the query.
 * @param lengkap share of the record's facts that are known, 0 to 1, by id of the index.
 */
export function susunPeringkat(r: Rencana, jawaban: Jawaban, jumlah: number, lengkap: (id: string) => number): Peringkat[] {
  const konsep = r.konsep.map((k) => nilaiKonsep(k, jawaban, jumlah));
  batasiTempat(r, konsep);
  batasiAsing(konsep);
  const berat = konsep.reduce((s, k) => s + k.idf, 0);
  const hasil = new Map<string, { jumlah: number; cakup: number; kata: string[] }>();
  for (const k of konsep) {
    for (const [id, { nilai, kata, penuh }] of k.per) {
      const h = hasil.get(id) ?? { jumlah: 0, cakup: 0, kata: [] };
      h.jumlah += k.idf * nilai;
      h.cakup += (k.idf / berat) * penuh;
      h.kata.push(...kata);
      hasil.set(id, h);
    }
  }
  return [...hasil]
    .map(([id, h]) => ({
      id,
      skor: (h.jumlah / berat) * h.cakup ** SETELAN.cakup * (1 + SETELAN.lengkap * lengkap(id)),
      cakup: h.cakup,
      kata: [...new Set(h.kata)],
    }))
    .sort((a, b) => b.skor - a.skor || (a.id < b.id ? -1 : 1));
}

export interface Terpisah {
  /** `nihil`: nothing answers the query; `ragu`: the best only come near. */
  keyakinan: 'cukup' | 'ragu' | 'nihil';
  utama: Peringkat[];
  /** Records that hold a part of the query; the order stays. */
  sebagian: Peringkat[];
}

/** Draws the line between answers and records that merely share a word. Found on the queries of `tests/cari/`. */
export function pisahkan(peringkat: readonly Peringkat[], jumlahKonsep: number): Terpisah {
  const terbaik = peringkat[0]?.skor ?? 0;
  const ukuran = terbaik * jumlahKonsep;
  const keyakinan = ukuran < SETELAN.nihil ? 'nihil' : ukuran < SETELAN.ragu ? 'ragu' : 'cukup';
  const cukup = (p: Peringkat) => keyakinan !== 'nihil' && (p.skor >= terbaik * SETELAN.ekor || p.cakup > 0.999);
  return { keyakinan, utama: peringkat.filter(cukup), sebagian: peringkat.filter((p) => !cukup(p)) };
}
