/** From a query to a plan: which words to ask the index for, and what each of them stands for. */
import { calonEjaan, hurufMirip } from './ejaan.ts';
import type { KamusUmum, Searti, Tujuan } from './kamus.ts';
import { akar, kunciFrasa, pecah } from './kata.ts';
import { asalTutur } from './tutur.ts';
import type { Kata, Perpustakaan, Rak } from './rak.ts';

/** One way to find a concept: every word of `kata` must stand in the record. */
export interface Varian {
  kata: string[];
  /** 0 to 1: how surely this is what the visitor meant. */
  bobot: number;
  /** The words must follow each other. */
  rapat?: boolean;
  /** The texts hold this word; an index that does not find it is broken. */
  pasti?: true;
  /** How the typed word was read to come here; absent when it was taken as it stands. */
  dibaca?: string;
}

/** A word, or a phrase, of the query. */
export interface Konsep {
  /** As typed. */
  ketik: string;
  varian: Varian[];
  /** The single words of a phrase, which count for less than the phrase. */
  anak: Konsep[];
  /**
   * `ada`: the texts hold it; `searti`: only words of like meaning; `tebakan`: only another spelling;
   * `tidak-ada`: neither the texts nor the vocabulary know anything like it.
   */
  keadaan: 'ada' | 'searti' | 'tebakan' | 'tidak-ada';
  /** It names a kabupaten, kota or provinsi. */
  tempat?: true;
}

export interface Rencana {
  konsep: Konsep[];
  tujuan: Tujuan[];
}

/** How much each way of reading counts against the word as typed. */
const BOBOT = { asli: 1, awalan: 0.6, setara: 0.9, maksud: 0.8, gabung: 1, pisah: 0.95, tutur: 0.85, ejaan: 0.9, daerahLain: 0.75 };
const MAKS_FRASA = 4;
const MAKS_SEARTI = 10;
/** A query longer than this is a text pasted by mistake. */
const MAKS_KATA = 40;
/** Prefixes shorter than this begin half the dictionary. */
const AWALAN_MIN = 3;
/** The shortest piece of a word that was written in one. */
const POTONG_MIN = 2;
/** Weight of a spelling that differs by one slip. */
const EJAAN_DEKAT = 0.75;
/** Affixes are no words of a compound. */
const BUKAN_POTONG = new Set(['ber', 'ter', 'per', 'kan', 'nya', 'pun', 'lah', 'kah', 'an', 'ke', 'di', 'se', 'me', 'pe', 'ku', 'mu']);

export async function susunRencana(kueri: string, umum: KamusUmum, pustaka: Perpustakaan): Promise<Rencana> {
  const semua = pecah(kueri).slice(0, MAKS_KATA);
  const abaikan = new Set(umum.abaikan);
  // A query of nothing but small words is still a query.
  const berarti = semua.some((k) => !abaikan.has(k)) ? (k: string) => !abaikan.has(k) : () => true;
  const penyusun = new Penyusun(pustaka, berarti);
  const konsep: Konsep[] = [];
  const tujuan: Tujuan[] = [];
  for (let i = 0; i < semua.length;) {
    const { panjang, konsep: k, tujuan: t } = await penyusun.berikut(semua, i);
    if (k) konsep.push(k);
    for (const x of t) if (!tujuan.some((y) => y.jalur === x.jalur)) tujuan.push(x);
    i += panjang;
  }
  return { konsep, tujuan };
}

interface Langkah {
  /** Words of the query taken. */
  panjang: number;
  konsep?: Konsep;
  tujuan: Tujuan[];
}

/** Words before a name that say what kind of region it is. */
const JENIS_DAERAH: Record<string, string> = {
  kab: 'Kabupaten',
  kabupaten: 'Kabupaten',
  pemkab: 'Kabupaten',
  kota: 'Kota',
  kotamadya: 'Kota',
  pemkot: 'Kota',
  prov: 'Provinsi',
  provinsi: 'Provinsi',
  pemprov: 'Provinsi',
};

function bertempat(k: Konsep, tujuan: readonly Tujuan[]): Konsep {
  return tujuan.some((t) => t.jenis === 'daerah') ? { ...k, tempat: true } : k;
}

class Penyusun {
  readonly #pustaka: Perpustakaan;
  readonly #berarti: (kata: string) => boolean;

  constructor(pustaka: Perpustakaan, berarti: (kata: string) => boolean) {
    this.#pustaka = pustaka;
    this.#berarti = berarti;
  }

  /**
   * The longest phrase known from word `i` on, else the word itself; nothing for a word without meaning.
   * @param nama what follows `kabupaten` is a name: Karo is one, though `karo` is also a word to pass over
   */
  async berikut(kata: string[], i: number, nama = false): Promise<Langkah> {
    const jenis = JENIS_DAERAH[kata[i]!];
    if (jenis && i + 1 < kata.length) {
      const daerah = await this.berikut(kata, i + 1, true);
      const tujuan = daerah.tujuan.filter((t) => t.jenis === 'daerah' && t.nama.startsWith(`${jenis} `));
      if (daerah.konsep && tujuan.length) {
        const lengkap = { kata: [jenis.toLowerCase(), ...kata.slice(i + 1, i + 1 + daerah.panjang)], bobot: BOBOT.asli };
        return {
          panjang: daerah.panjang + 1,
          konsep: {
            ...daerah.konsep,
            ketik: `${kata[i]!} ${daerah.konsep.ketik}`,
            // A name that no text holds is not asked for.
            varian: daerah.konsep.varian.length
              ? [lengkap, ...daerah.konsep.varian.map((v) => ({ ...v, bobot: v.bobot * BOBOT.daerahLain }))]
              : [],
          },
          tujuan,
        };
      }
    }
    for (let panjang = Math.min(MAKS_FRASA, kata.length - i); panjang > 1; panjang--) {
      const potong = kata.slice(i, i + panjang);
      const kunci = potong.map(akar).join(' ');
      const searti = await this.#maknaTercatat(kunci);
      const tujuan = await this.#tujuan(potong);
      if (searti || tujuan.length) return { panjang, konsep: bertempat(await this.#frasa(potong, tujuan.length > 0), tujuan), tujuan };
      const sambung = potong.join('');
      if (panjang === 2 && !potong.some((k) => akar(k) === akar(sambung)) && (await this.#ada(sambung))) {
        const k = await this.#frasa(potong);
        k.varian.push({ kata: [sambung], bobot: BOBOT.gabung });
        return { panjang, konsep: k, tujuan: [] };
      }
    }
    const satu = kata[i]!;
    if (!nama && !this.#berarti(satu)) return { panjang: 1, tujuan: [] };
    const tujuan = await this.#tujuan([satu]);
    return { panjang: 1, konsep: bertempat(await this.#kata(satu, tujuan.length > 0), tujuan), tujuan };
  }

  #rak(kunci: string): Promise<Rak | undefined> {
    return this.#pustaka.rak(kunci);
  }

  /** Pages that a phrase names, in full or by a short name: `jateng`. */
  async #tujuan(kata: readonly string[]): Promise<Tujuan[]> {
    const cari = async (kunci: string) => (await this.#rak(kunci))?.tujuan(kunci) ?? [];
    const langsung = await cari(kata.map(akar).join(' '));
    if (langsung.length) return langsung;
    const [pertama] = (await this.#maknaTercatat(kata.join(' ')))?.maksud ?? [];
    return pertama ? (await cari(kunciFrasa(pertama))).filter((t) => t.jenis === 'daerah') : [];
  }

  /** The texts hold some form of this word. */
  async #ada(kata: string): Promise<boolean> {
    return (await this.#rak(akar(kata)))?.punya(akar(kata)) === 'tepat';
  }

  async #frasa(potong: string[], bernama = false): Promise<Konsep> {
    const isi = potong.filter(this.#berarti);
    const anak: Konsep[] = [];
    for (const k of isi) anak.push(await this.#kata(k, bernama));
    const varian: Varian[] = isi.length > 1 ? [{ kata: isi, bobot: BOBOT.asli }] : [];
    varian.push(...(await this.#searti(potong, 1)));
    const keadaan = varian.length > 1 || anak.some((a) => a.keadaan !== 'tidak-ada') ? 'ada' : 'tidak-ada';
    return { ketik: potong.join(' '), varian, anak, keadaan };
  }

  async #maknaTercatat(kunci: string): Promise<Searti | undefined> {
    return (await this.#rak(kunci))?.searti(kunci);
  }

  /** Words and phrases that mean the same: by the word as typed, else by its stem. */
  async #searti(kata: readonly string[], bobot: number): Promise<Varian[]> {
    const s = (await this.#maknaTercatat(kata.join(' '))) ?? (await this.#maknaTercatat(kata.map(akar).join(' ')));
    if (!s) return [];
    const varian = (frasa: string[], b: number) =>
      frasa.slice(0, MAKS_SEARTI).map((f, i) => ({
        kata: pecah(f).filter(this.#berarti),
        // Lists name the best first.
        bobot: b * bobot * (1 - 0.03 * i),
      }));
    return [...varian(s.setara, BOBOT.setara), ...varian(s.maksud, BOBOT.maksud)].filter((v) => v.kata.length > 0);
  }

  /** @param bernama it names a page, and is spelled right even where no text holds it: Nias is not a slip for nifas */
  async #kata(ketik: string, bernama = false): Promise<Konsep> {
    const dasar = akar(ketik);
    const punya = (await this.#rak(dasar))?.punya(dasar) ?? 'tidak';
    const searti = await this.#searti([ketik], 1);
    const varian: Varian[] = [];
    if (punya === 'tepat') varian.push({ kata: [ketik], bobot: BOBOT.asli, pasti: true });
    else if (punya === 'awalan' && ketik.length >= AWALAN_MIN) varian.push({ kata: [ketik], bobot: BOBOT.awalan });
    varian.push(...searti);
    if (varian.length) return { ketik, varian, anak: [], keadaan: punya === 'tepat' || !searti.length ? 'ada' : 'searti' };
    if (bernama) return { ketik, varian, anak: [], keadaan: 'tidak-ada' };
    const tutur = await this.#tutur(ketik);
    if (tutur.length) return { ketik, varian: tutur, anak: [], keadaan: 'searti' };
    const ejaan = await this.#ejaan(ketik);
    // Cutting a word up asks for many parts of the dictionary: only when no spelling is near.
    const dekat = (ejaan[0]?.bobot ?? 0) > EJAAN_DEKAT;
    const tebakan = dekat ? ejaan : [...(await this.#pisah(ketik)), ...ejaan];
    return { ketik, varian: tebakan, anak: [], keadaan: tebakan.length ? 'tebakan' : 'tidak-ada' };
  }

  /** Spoken forms of words that the texts or the vocabulary know. */
  async #tutur(ketik: string): Promise<Varian[]> {
    const varian: Varian[] = [];
    for (const asal of asalTutur(ketik)) {
      if (await this.#ada(asal)) varian.push({ kata: [asal], bobot: BOBOT.tutur });
      varian.push(...(await this.#searti([asal], BOBOT.tutur)));
    }
    return varian;
  }

  /** `sijaritanggoh` → si, jari, tanggoh: words of the texts written as one; the fewest pieces, the commonest words. */
  async #pisah(ketik: string): Promise<Varian[]> {
    if (ketik.length < 2 * POTONG_MIN || /^\d+$/.test(ketik)) return [];
    const huruf = [...new Set(ketik)];
    const daftar = new Map<string, Kata>(await Promise.all(huruf.map(async (h) => [h, await this.#pustaka.kata(h)] as const)));
    /** Best cut of the first `n` letters. */
    const terbaik: ({ potong: string[]; n: number } | undefined)[] = [{ potong: [], n: Infinity }];
    for (let ujung = POTONG_MIN; ujung <= ketik.length; ujung++) {
      for (let awal = 0; awal <= ujung - POTONG_MIN; awal++) {
        const depan = terbaik[awal];
        if (!depan || depan.potong.length === MAKS_FRASA) continue;
        const potong = ketik.slice(awal, ujung);
        const n = BUKAN_POTONG.has(potong) ? 0 : Math.min(depan.n, daftar.get(potong[0]!)!.get(potong) ?? 0);
        const kini = terbaik[ujung];
        const lebihBaik =
          !kini || depan.potong.length + 1 < kini.potong.length || (depan.potong.length + 1 === kini.potong.length && n > kini.n);
        if (n > 0 && lebihBaik) terbaik[ujung] = { potong: [...depan.potong, potong], n };
      }
    }
    const kata = terbaik[ketik.length]?.potong ?? [];
    return kata.length > 1 ? [{ kata, bobot: BOBOT.pisah, rapat: true, dibaca: kata.join(' ') }] : [];
  }

  async #ejaan(ketik: string): Promise<Varian[]> {
    let calon = calonEjaan(ketik, await this.#pustaka.kata(ketik[0]!));
    if (!calon.length || calon[0]!.jauh > 1) {
      const lain = await Promise.all(hurufMirip(ketik).map((h) => this.#pustaka.kata(h)));
      calon = [...calon, ...lain.flatMap((kata) => calonEjaan(ketik, kata))].sort((a, b) => a.jauh - b.jauh).slice(0, 3);
    }
    const varian: Varian[] = [];
    // Far candidates only when nothing is nearer.
    for (const { kata, jauh } of calon.filter((c) => c.jauh <= calon[0]!.jauh + 0.7)) {
      const bobot = BOBOT.ejaan * (1 - 0.12 * Math.max(0, jauh - calon[0]!.jauh + Math.max(0, jauh)));
      if (await this.#ada(kata)) varian.push({ kata: [kata], bobot, dibaca: kata });
      varian.push(...(await this.#searti([kata], bobot)).map((v) => ({ ...v, dibaca: kata })));
    }
    return varian;
  }
}

/** Every single word that the plan wants from the index, each once. */
export function kataRencana(r: Rencana): string[] {
  const kumpul = (k: Konsep): string[] => [...k.varian.flatMap((v) => v.kata), ...k.anak.flatMap(kumpul)];
  return [...new Set(r.konsep.flatMap(kumpul))];
}
