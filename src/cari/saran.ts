/**
 * Suggestions while typing: names of innovations, regions, themes and urusan, in small files by the first letters of
 * each of their words. A file that would grow too large keeps its weightiest entries and is told apart by one letter more.
 */
import type { Bahan } from './bahan.ts';
import type { Tujuan } from './kamus.ts';
import { normal, pecah } from './kata.ts';

export type JenisSaran = 'inovasi' | Tujuan['jenis'];

/** Kind, name, path, what stands beside the name, other words to find it by. */
export type Saran = [jenis: JenisSaran, nama: string, jalur: string, sisi: string, lain: string];

export interface RakSaran {
  isi: Saran[];
  /** Longer beginnings have files of their own. */
  terus?: true;
}

const PANJANG_AWAL = 2;
const PANJANG_MAKS = 5;
const MAKS_ISI = 250;
export const BANYAK_SARAN = 8;

interface Bobot {
  saran: Saran;
  bobot: number;
}

export function susunSaran(bahan: readonly Bahan[], tujuan: readonly (Tujuan & { frasa: readonly string[] })[]): Map<string, RakSaran> {
  const semua: Bobot[] = [
    ...bahan.map((b) => ({
      saran: ['inovasi', b.nama, b.jalur.slice(1), b.daerah, normal(b.alias.join(' '))] satisfies Saran,
      bobot: b.lengkap,
    })),
    ...tujuan.map((t) => ({
      saran: [t.jenis, t.nama, t.jalur, String(t.jumlah), normal(t.frasa.filter((f) => f !== t.nama).join(' '))] satisfies Saran,
      // Places and themes are few and lead to many.
      bobot: t.jumlah > 0 ? 1 + Math.min(1, t.jumlah / 100) : 0.2,
    })),
  ];
  semua.sort((a, b) => b.bobot - a.bobot || (a.saran[2] < b.saran[2] ? -1 : 1));
  const rak = new Map<string, RakSaran>();
  bagi(semua, PANJANG_AWAL, rak);
  return rak;
}

/** Words that begin the names of half of all regions. */
const JENIS_DAERAH = new Set(['kabupaten', 'kota', 'provinsi']);

/** Words to find an entry by; its name also as one word. */
function kataSaran([, nama, , , lain]: Saran): string[] {
  return [...pecah(nama), ...pecah(lain), pecah(nama).join('')];
}

/** Words whose beginnings have a file with this entry; `kabupatenpadi` would bring every region back under `ka`. */
function kataRak(s: Saran): string[] {
  const gabung = pecah(s[1]).join('');
  return kataSaran(s).filter((k) => s[0] !== 'daerah' || (!JENIS_DAERAH.has(k) && k !== gabung));
}

function bagi(semua: readonly Bobot[], panjang: number, rak: Map<string, RakSaran>, awalan = ''): void {
  const per = new Map<string, Bobot[]>();
  for (const b of semua) {
    const kunci = kataRak(b.saran)
      .filter((k) => k.startsWith(awalan) && k.length >= panjang)
      .map((k) => k.slice(0, panjang));
    for (const k of new Set(kunci)) {
      const isi = per.get(k);
      if (isi) isi.push(b);
      else per.set(k, [b]);
    }
  }
  for (const [k, isi] of [...per].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const penuh = isi.length > MAKS_ISI && panjang < PANJANG_MAKS;
    rak.set(k, { isi: isi.slice(0, MAKS_ISI).map((b) => b.saran), ...(penuh && { terus: true }) });
    if (penuh) bagi(isi, panjang + 1, rak, k);
  }
}

/** Finds the file for what is typed: the longest beginning that has one. Undefined when none fits. */
export async function rakUntuk(ketik: string, ambil: (kunci: string) => Promise<RakSaran | undefined>): Promise<RakSaran | undefined> {
  // The longest word narrows most; `kabupaten` narrows nothing.
  const semua = pecah(ketik);
  const [kata] = semua.filter((k) => semua.length === 1 || !JENIS_DAERAH.has(k)).sort((a, b) => b.length - a.length);
  if (!kata || kata.length < PANJANG_AWAL) return undefined;
  let rak: RakSaran | undefined;
  for (let n = PANJANG_AWAL; n <= Math.min(PANJANG_MAKS, kata.length); n++) {
    const berikut = await ambil(kata.slice(0, n));
    if (!berikut) return n === PANJANG_AWAL ? undefined : rak;
    rak = berikut;
    if (!rak.terus) break;
  }
  return rak;
}

/** Entries in which every typed word begins some word; names that begin so first, then by the order of the file. */
export function cocokkanSaran(ketik: string, rak: RakSaran): Saran[] {
  const kata = pecah(ketik);
  const awal = normal(ketik).trim();
  return rak.isi
    .filter((s) => kata.every((k) => kataSaran(s).some((w) => w.startsWith(k))))
    .map((s, i) => ({
      s,
      i,
      nilai:
        normal(s[1]) === awal ? 3 : normal(s[1]).startsWith(awal) ? 2 : kata.every((k) => pecah(s[1]).some((w) => w.startsWith(k))) ? 1 : 0,
    }))
    .sort((a, b) => b.nilai - a.nilai || a.i - b.i)
    .slice(0, BANYAK_SARAN)
    .map(({ s }) => s);
}
