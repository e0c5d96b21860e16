/** The search itself: query → plan → answers of the index → ranking. What it needs from outside is handed in. */
import { catatanKueri, type Catatan } from './catatan.ts';
import { kunciRak, type KamusUmum } from './kamus.ts';
import { akar, pecah } from './kata.ts';
import { MEDAN_KARTU, pisahkan, susunPeringkat, type Jawaban, type Kena, type Terpisah } from './peringkat.ts';
import { pustaka, type AmbilBerkas } from './pustaka.ts';
import { kataRencana, susunRencana, type Rencana } from './rencana.ts';

/** Extra score in Pagefind for a word in a field, in units of its rarity. */
export const BOBOT_MEDAN = {
  title: 6,
  alias: 5,
  daerah: 4,
  tema: 3,
  urusan: 1,
  ringkasan: 2,
  ...Object.fromEntries(MEDAN_KARTU.map((m) => [m, 0])),
};

export interface Alat {
  berkas: AmbilBerkas;
  /** Asks the index for one word. */
  indeks(kata: string): Promise<Map<string, Kena>>;
  /** Number of a record in the order of the index. */
  baris(id: string): number;
}

export interface HasilCari extends Terpisah {
  rencana: Rencana;
  catatan: Catatan;
  jawaban: Jawaban;
}

/** Parts of the dictionary that a query begins with, so that they can be fetched before they are asked for. */
export function bagianKamus(kueri: string, umum: KamusUmum): string[] {
  const ada = new Set(umum.rak.split(' '));
  const awal = pecah(kueri).flatMap((k) => [kunciRak(k), kunciRak(akar(k))]);
  return [...new Set(awal)].filter((h) => ada.has(h)).map((h) => `kamus/${h}`);
}

/** The index does not hold words that the dictionary knows: some of its files did not arrive. */
export class IndeksTerputus extends Error {}

export class Mesin {
  readonly #alat: Alat;
  #terakhir: { kueri: string; hasil: Promise<HasilCari> } | undefined;

  constructor(alat: Alat) {
    this.#alat = alat;
  }

  /** The last answer is kept. @throws IndeksTerputus when index files are missing; whatever `Alat` throws. */
  cari(kueri: string): Promise<HasilCari> {
    if (this.#terakhir?.kueri !== kueri) {
      const hasil = this.#cari(kueri);
      this.#terakhir = { kueri, hasil };
      hasil.catch(() => (this.#terakhir = undefined));
    }
    return this.#terakhir.hasil;
  }

  async #cari(kueri: string): Promise<HasilCari> {
    const umum = (await this.#alat.berkas('kamus/umum')) as KamusUmum;
    const rencana = await susunRencana(kueri, umum, pustaka(umum, this.#alat.berkas));
    const kata = kataRencana(rencana);
    const jawaban = new Map(await Promise.all(kata.map(async (k) => [k, await this.#alat.indeks(k)] as const)));
    const lengkap = (id: string) => Number(umum.lengkap[this.#alat.baris(id)] ?? 0) / 9;
    const hilang = rencana.konsep.flatMap((k) => k.varian).find((v) => v.pasti && !jawaban.get(v.kata[0]!)?.size);
    if (hilang) throw new IndeksTerputus(hilang.kata[0]);
    const peringkat = susunPeringkat(rencana, jawaban, umum.jumlah, lengkap);
    return { rencana, catatan: catatanKueri(rencana, jawaban), ...pisahkan(peringkat, rencana.konsep.length), jawaban };
  }
}
