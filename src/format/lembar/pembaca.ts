/** Reads the cells of one row by field, and keeps what is wrong with them. */
import { dugaanPribadi } from '../../domain/check/data-pribadi.ts';
import type { NamaAturan } from '../../domain/nama-aturan.ts';
import type { Inovasi } from '../../domain/schema/inovasi.ts';
import { PESAN_LEMBAR as P } from '../../text/pesan/lembar.ts';
import type { BahanLembar, KosakataLembar, SumberLembar } from './bahan.ts';
import { cocokkan } from './kosakata.ts';
import { MEDAN_LEMBAR, type NamaMedan } from './medan.ts';
import { bersih, galatRumus, hampa, sebaris, uraiTanggal, uraiUang, uraiYaTidak } from './nilai.ts';
import type { DaftarOpd } from './opd.ts';
import type { Kolom } from './peta.ts';
import { SEL_MAKS, type BarisLembar, type Sel } from './tipe.ts';

export interface Masalah {
  medan?: NamaMedan;
  /** The rule of the checker that says so of a record; most faults of cells have none. */
  aturan?: NamaAturan;
  pesan: string;
  saran: string;
}

export interface Rancangan {
  nomor: number;
  nama: string;
  isi: Partial<Inovasi>;
  badan: string;
  masalah: Masalah[];
  catatan: string[];
  /** Cells that were dropped because they look like personal data. */
  pribadi: number;
}

export interface KonteksBaris {
  bahan: BahanLembar;
  sumber: SumberLembar;
  opd: DaftarOpd;
  /** Columns that hold a field, by field. */
  kolom: ReadonlyMap<NamaMedan, Kolom>;
  sejak1904: boolean;
}

/** Letters beside a number that make a cell more than that number. */
const HURUF_LAIN = 15;

/** True when the cell holds little else than what looks like a person's number or address. */
function hanyaPribadi(teks: string): boolean {
  let sisa = teks;
  let ada = false;
  for (const d of dugaanPribadi(teks)) {
    ada = true;
    sisa = sisa.slice(0, d.indeks) + ' '.repeat(d.panjang) + sisa.slice(d.indeks + d.panjang);
  }
  return ada && sisa.replace(/[^\p{L}]/gu, '').length < HURUF_LAIN;
}

export class Pembaca {
  readonly r: Rancangan;
  readonly #sel = new Map<NamaMedan, Sel>();
  readonly #k: KonteksBaris;

  constructor(baris: BarisLembar, k: KonteksBaris) {
    this.#k = k;
    this.r = { nomor: baris.nomor, nama: '', isi: {}, badan: '', masalah: [], catatan: [], pribadi: 0 };
    for (const [medan, kolom] of k.kolom) {
      const s = baris.sel[kolom.indeks] ?? null;
      if (s === null) continue;
      if (galatRumus(s)) this.salah(medan, P.selGalat(String(s).trim()));
      else if (typeof s === 'string' && s.length > SEL_MAKS) this.salah(medan, P.selPanjang(s.length, SEL_MAKS));
      else if (typeof s !== 'boolean' && hanyaPribadi(bersih(s))) {
        this.r.pribadi++;
        this.r.catatan.push(P.selPribadi(this.judul(medan)));
      } else this.#sel.set(medan, s);
    }
  }

  judul(medan: NamaMedan): string {
    return this.#k.kolom.get(medan)?.judul ?? MEDAN_LEMBAR[medan].judul;
  }
  salah(medan: NamaMedan, [pesan, saran]: readonly string[], aturan?: NamaAturan): undefined {
    this.r.masalah.push({ medan, ...(aturan && { aturan }), pesan: pesan!, saran: saran! });
    return undefined;
  }
  /** True when the cell was there and could not be used; that it is empty need not be said as well. */
  bersalah(medan: NamaMedan): boolean {
    return this.r.masalah.some((m) => m.medan === medan);
  }
  sel(medan: NamaMedan): Sel {
    return this.#sel.get(medan) ?? null;
  }
  satu(medan: NamaMedan): string | undefined {
    return sebaris(this.sel(medan)) || undefined;
  }
  panjang(medan: NamaMedan): string {
    return bersih(this.sel(medan));
  }
  tanggal(medan: NamaMedan): string | undefined {
    const teks = this.satu(medan);
    if (teks === undefined || hampa(teks)) return undefined;
    return uraiTanggal(this.sel(medan), this.#k.sejak1904) ?? this.salah(medan, P.bukanTanggal(teks.slice(0, 60)));
  }
  uang(medan: NamaMedan): number | undefined {
    const teks = this.satu(medan);
    // The form says 0 where it means nothing.
    if (teks === undefined || hampa(teks)) return undefined;
    return uraiUang(this.sel(medan)) ?? this.salah(medan, P.bukanUang(teks.slice(0, 60)));
  }
  yaTidak(medan: NamaMedan): boolean | undefined {
    const teks = this.satu(medan);
    if (teks === undefined) return undefined;
    return uraiYaTidak(this.sel(medan)) ?? this.salah(medan, P.bukanYaTidak(teks.slice(0, 60)));
  }
  satuKosakata(medan: NamaMedan, kosa: keyof KosakataLembar, teks: string | undefined): string | undefined {
    if (teks === undefined) return undefined;
    const nilai = this.#k.bahan.kosakata[kosa];
    const c = cocokkan(kosa, nilai, teks);
    if (c.id) return c.id;
    const pilihan = nilai.length <= 6 ? P.pilihSatu(nilai.map((n) => n.label)) : P.lihatDaftar;
    return this.salah(medan, [P.bukanKosakata(teks.slice(0, 60), kosa), c.saran ? P.mungkin(c.saran) : pilihan], 'kosakata');
  }
}
