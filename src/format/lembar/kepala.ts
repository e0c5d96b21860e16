/** Which row holds the headings, and what each heading means. */
import { jarak } from '../../domain/terdekat.ts';
import { rata } from '../../text/cocok-nama.ts';
import { JUDUL_NOMOR, JUDUL_PRIBADI, MEDAN_LEMBAR, NAMA_MEDAN, type NamaMedan, type TujuanKolom } from './medan.ts';
import type { BarisLembar, Sel } from './tipe.ts';

/** Headings stand within so many rows from the top; titles and letterheads above are a handful. */
const CARI_SAMPAI = 40;
/** Longer cells are text, not headings. */
const JUDUL_TERPANJANG = 120;

const KAMUS = new Map<string, NamaMedan>(
  NAMA_MEDAN.flatMap((n) => [MEDAN_LEMBAR[n].judul, ...MEDAN_LEMBAR[n].sinonim].map((s): [string, NamaMedan] => [inti(s), n])),
);
/** Single words that say enough within a longer heading. */
const KATA_JELAS = new Set([
  'inisiator',
  'tahapan',
  'klasifikasi',
  'kepanjangan',
  'permasalahan',
  'ringkasan',
  'manfaat',
  'tujuan',
  'urusan',
  'tematik',
]);
/** Synonyms that may be found within a longer heading; the longest first. */
const FRASA = [...KAMUS].filter(([s]) => s.includes(' ') || KATA_JELAS.has(s)).sort((a, b) => b[0].length - a[0].length);

/** A heading without brackets, marks and running numbers: `3. Nama Inovasi *` → `nama inovasi`. */
function inti(judul: string): string {
  const tanpaKurung = rata(judul.replace(/\([^)]*\)/g, ' '));
  return (tanpaKurung || rata(judul)).replace(/^(?:\d+|[a-z]) (?=\D)/, '');
}

export interface CocokKepala {
  tujuan: TujuanKolom;
  /** How sure: the very word, a part of a longer heading, or a near spelling. */
  cara: 'persis' | 'memuat' | 'mirip';
}

/** What a heading means, or undefined when it names nothing we keep. */
export function cocokKepala(judul: string): CocokKepala | undefined {
  const n = inti(judul);
  if (!n || n.length > JUDUL_TERPANJANG) return undefined;
  const persis = KAMUS.get(n);
  if (persis) return { tujuan: persis, cara: 'persis' };
  if (JUDUL_PRIBADI.test(n)) return { tujuan: 'pribadi', cara: 'persis' };
  if (JUDUL_NOMOR.has(n)) return { tujuan: 'abaikan', cara: 'persis' };
  const memuat = FRASA.find(([s]) => ` ${n} `.includes(` ${s} `));
  if (memuat) return { tujuan: memuat[1], cara: 'memuat' };
  let [dekat, d]: [NamaMedan | undefined, number] = [undefined, n.length >= 8 ? 3 : n.length >= 5 ? 2 : 1];
  for (const [s, medan] of KAMUS) {
    const x = jarak(n, s, 3);
    if (x < d) [dekat, d] = [medan, x];
  }
  return dekat && { tujuan: dekat, cara: 'mirip' };
}

const teksSel = (s: Sel | undefined): string => (typeof s === 'string' && s.length <= JUDUL_TERPANJANG ? s : '');

/** How many different fields a row names; a heading that is merged over many columns counts once. */
export function nilaiKepala(sel: readonly (Sel | undefined)[]): number {
  const medan = new Set<string>();
  for (const s of sel) {
    const c = teksSel(s) && cocokKepala(teksSel(s));
    if (c && c.cara !== 'mirip' && c.tujuan !== 'abaikan') medan.add(c.tujuan);
  }
  return medan.size;
}

export interface Kepala {
  /** Index of the first and the last heading row in the list of rows. */
  awal: number;
  akhir: number;
  judul: string[];
}

/** `(1) (2) (3)` or `1 2 3` below the headings. */
const barisNomor = (b: BarisLembar | undefined): boolean => {
  const isi = b?.sel.filter((s) => s !== null) ?? [];
  return isi.length > 2 && isi.every((s) => /^\(?\d{1,2}\)?$/.test(String(s).trim())) && new Set(isi.map(String)).size === isi.length;
};

/** A second heading row stands only below headings that are merged over several columns, or where the first row is empty. */
function barisKedua(atas: BarisLembar, bawah: BarisLembar | undefined): boolean {
  if (!bawah || bawah.nomor !== atas.nomor + 1) return false;
  let baru = 0;
  for (const [i, s] of bawah.sel.entries()) {
    if (s === null || s === atas.sel[i]) continue;
    const judul = atas.sel[i] ?? null;
    // A CSV keeps a merged heading in its first column alone.
    const melebar = (atas.sel[i + 1] ?? null) === null && (bawah.sel[i + 1] ?? null) !== null;
    const tergabung = judul !== null && (atas.sel[i - 1] === judul || atas.sel[i + 1] === judul || melebar);
    const kosong = judul === null && i > 0;
    if (typeof s !== 'string' || s.length > 40 || !(tergabung || kosong)) return false;
    if (tergabung || cocokKepala(s)) baru++;
  }
  return baru > 0;
}

/**
 * The heading row is the one that names most fields; without any, the first one.
 * @param baris rows that hold something
 */
export function cariKepala(baris: readonly BarisLembar[]): Kepala {
  let [awal, terbaik] = [0, 0];
  for (const [i, b] of baris.slice(0, CARI_SAMPAI).entries()) {
    const n = nilaiKepala(b.sel);
    if (n > terbaik) [awal, terbaik] = [i, n];
  }
  // Headings that are merged downwards stand in both rows: the lower one names as much, the upper one what it belongs to.
  const atas = baris[awal - 1];
  if (atas && nilaiKepala(atas.sel) > 1 && barisKedua(atas, baris[awal])) awal--;
  return kepalaPada(baris, awal);
}

/** The headings when row `awal` of the list is taken for them. */
export function kepalaPada(baris: readonly BarisLembar[], awal: number): Kepala {
  const atas = baris[awal];
  if (!atas) return { awal: 0, akhir: 0, judul: [] };
  let akhir = awal;
  const lebar = Math.max(...baris.slice(awal, awal + 200).map((b) => b.sel.length));
  let judul = Array.from({ length: lebar }, (_, i) => satuBaris(atas.sel[i]));
  if (barisKedua(atas, baris[awal + 1])) {
    akhir = awal + 1;
    const bawah = baris[akhir]!.sel;
    let induk = '';
    judul = judul.map((j, i) => {
      const anak = satuBaris(bawah[i]);
      if (j) induk = j;
      if (!anak || anak === j) return j;
      return gabungJudul(j || induk, anak);
    });
  }
  if (barisNomor(baris[akhir + 1])) akhir++;
  return { awal, akhir, judul };
}

/** "Waktu" above "Uji coba" is "Waktu Uji coba"; where the pair means nothing, the lower one stands alone if it means something. */
function gabungJudul(induk: string, anak: string): string {
  const pasangan = `${induk} ${anak}`;
  const [p, a] = [cocokKepala(pasangan), cocokKepala(anak)];
  return a && p?.cara !== 'persis' ? anak : pasangan;
}

const satuBaris = (s: Sel | undefined): string =>
  s === null || s === undefined || s instanceof Date ? '' : String(s).replace(/\s+/g, ' ').trim().slice(0, JUDUL_TERPANJANG);

/** True when one innovation stands in the sheet from top to bottom, its headings in one column: the printed profile form. */
export function menurun(baris: readonly BarisLembar[]): boolean {
  const atas = baris.slice(0, CARI_SAMPAI);
  const samping = Math.max(0, ...[0, 1, 2].map((k) => nilaiKepala(atas.map((b) => b.sel[k]))));
  return samping >= 3 && samping > Math.max(0, ...atas.map((b) => nilaiKepala(b.sel)));
}
