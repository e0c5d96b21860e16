/** An official paper as data: what stands on it, in order. `html.ts`, `teks.ts` and `docx.ts` each print all of it. */

/** Who signs: place and office above, name and numbers below the space for the signature. */
export interface TandaTangan {
  jabatan: readonly string[];
  nama: string;
  /** Rank and NIP; heads of regions have none. */
  bawah?: readonly string[];
}

/** How the items of a list are counted: `1.`, `a.`, `(1)`. */
export type GayaDaftar = 'angka' | 'huruf' | 'ayat';

export interface Butir {
  teks: string;
  /** Stands below the item, unnumbered. */
  jawaban?: string;
}

export type Blok =
  /** Letterhead, centred, a double line below; the last lines (address) smaller. */
  | { jenis: 'kop'; baris: readonly string[]; alamat: string }
  /** Place and date to the right; Nomor, Sifat, Lampiran, Hal; the addressee. */
  | { jenis: 'perihal'; tempatTanggal: string; rincian: readonly (readonly [nama: string, isi: string])[]; kepada: readonly string[] }
  /** Title of a decree or an agreement, centred. */
  | { jenis: 'judul'; baris: readonly string[]; nomor?: readonly string[] }
  /** `PASAL 1` and what it is about, centred; or a heading of a chapter, to the left. */
  | { jenis: 'pasal'; baris: readonly string[] }
  | { jenis: 'bab'; teks: string }
  | { jenis: 'paragraf'; teks: string; menjorok?: true; tengah?: true; tebal?: true }
  | { jenis: 'daftar'; gaya: GayaDaftar; butir: readonly Butir[] }
  /** Names with their values, in two columns. */
  | { jenis: 'pasangan'; isi: readonly (readonly [nama: string, isi: string])[] }
  /** `Menimbang : a. …`, `KESATU : …`. */
  | { jenis: 'diktum'; nama: string; butir: readonly string[]; gaya?: GayaDaftar }
  /** Widths in percent; together 100. Cells of the columns `kanan` are flush right. */
  | {
      jenis: 'tabel';
      nama: string;
      kepala: readonly string[];
      lebar: readonly number[];
      baris: readonly (readonly string[])[];
      kanan?: readonly number[];
    }
  | { jenis: 'tanda-tangan'; kiri?: TandaTangan; kanan: TandaTangan }
  | { jenis: 'tembusan'; butir: readonly string[] }
  | { jenis: 'catatan'; teks: string }
  | { jenis: 'ganti-halaman' };

export interface Naskah {
  /** Title of the document and name of its file. */
  judul: string;
  isi: readonly Blok[];
}

export const paragraf = (teks: string): Blok => ({ jenis: 'paragraf', teks, menjorok: true });
export const rata = (teks: string): Blok => ({ jenis: 'paragraf', teks });
export const daftar = (butir: readonly string[], gaya: GayaDaftar = 'angka'): Blok => ({
  jenis: 'daftar',
  gaya,
  butir: butir.map((teks) => ({ teks })),
});

/** Articles of an agreement, numbered from 1: `[judul, isi]`. */
export function pasal(semua: readonly (readonly [judul: string, isi: readonly Blok[]])[]): Blok[] {
  return semua.flatMap(([judul, isi], n): Blok[] => [{ jenis: 'pasal', baris: [`PASAL ${n + 1}`, judul] }, ...isi]);
}

/** `0` → `1.`, `a.`, `(1)`; letters go on with `aa`. */
export function tandaButir(gaya: GayaDaftar, n: number): string {
  if (gaya === 'angka') return `${n + 1}.`;
  if (gaya === 'ayat') return `(${n + 1})`;
  const huruf = String.fromCharCode(97 + (n % 26));
  return `${n < 26 ? huruf : huruf.repeat(Math.floor(n / 26) + 1)}.`;
}
