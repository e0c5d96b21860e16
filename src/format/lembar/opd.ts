/** Names of offices → ids of the region's opd.json; offices it does not have yet are made. */
import type { Opd } from '../../domain/schema/daerah.ts';
import { keSlug } from '../../domain/slug.ts';
import { jarak } from '../../domain/terdekat.ts';
import { rata } from '../../text/cocok-nama.ts';
import type { DaerahLembar } from './bahan.ts';

/** First words of an office's name, by its kind (vocabulary `jenis-opd`). */
const AWALAN: readonly (readonly [pola: RegExp, jenis: string])[] = [
  [/^(?:upt|uptd|uptb|upbd) (?:puskesmas|pkm)\b|^(?:puskesmas|pkm|pustu)\b/, 'puskesmas'],
  [/^(?:rsud|rsd|rsu|rumah sakit|rs|uptd rsud)\b/, 'rumah-sakit'],
  [/^(?:upt|uptd|uptb|balai|laboratorium)\b/, 'upt'],
  [
    /^(?:dinas|dinkes|disdik\w*|disduk\w*|diskominfo\w*|dis[a-z]{2,}|dindik\w*|din[a-z]{3,}|dp[a-z0-9]{1,8}|dlh\w*|dkp\w*|dpu\w*)\b/,
    'dinas',
  ],
  [
    /^(?:badan|bapp\w+|bapel\w*|bap[a-z]{3,}|bpbd|bpkad|bpkpad|bkpsdm|bkpp|bkd|bpkd|bpprd|brida|bakesbang\w*|kesbang\w*|balitbang\w*)\b/,
    'badan',
  ],
  [/^(?:inspektorat)\b/, 'inspektorat'],
  [/^(?:sekretariat|setda|setwan|sekwan|bagian|biro)\b/, 'sekretariat'],
  [/^(?:kecamatan|kec|distrik|kapanewon|kemantren)\b/, 'kecamatan'],
  [/^(?:kelurahan|kel)\b/, 'kelurahan'],
  [/^(?:desa|pemdes|pemerintah desa|kampung|nagari|gampong|kalurahan|pekon)\b/, 'desa'],
  [/^(?:sd|sdn|smp|smpn|sma|sman|smk|smkn|tk|paud|sekolah|mts|mtsn|man|mi|skb|pkbm)\b/, 'sekolah'],
  [/^(?:perumda|pdam|bumd|pt|perseroda|bpr|pd)\b/, 'bumd'],
  [/^(?:satuan|satpol|kantor|unit|rutan|kepolisian|polres|polsek|kodim|tp pkk|pkk|forum|museum|perpustakaan)\b/, 'lainnya'],
];

/** Kind of an office by its name; undefined when it may be a person's name. */
export function jenisOpd(nama: string): string | undefined {
  const n = rata(nama);
  return AWALAN.find(([pola]) => pola.test(n))?.[1];
}

/** Letters from which one slip still means the same office, and from which two do: "Pertanian" and "Pertanahan" are two offices. */
const MIRIP_DARI = 12;
const MIRIP_DUA = 20;
/** Kinds whose names are long and few; names of villages and schools differ by a letter. */
const BOLEH_MIRIP = new Set(['dinas', 'badan', 'inspektorat', 'sekretariat']);

/** Numbers tell offices apart that are spelled alike otherwise. */
const kelasNama = (kunci: string, panjang: number): string => `${panjang}:${kunci.replace(/\D/g, '')}`;

export interface OpdTerbaca {
  id?: string;
  /** Made by this import. */
  baru?: true;
  /** Name of the office that was meant, where the spelling differs. */
  dibaca?: string;
}

export class DaftarOpd {
  readonly #perNama = new Map<string, string>();
  /** Names of one length and with the same digits: only those can be a slip away from one another. */
  readonly #sekelas = new Map<string, string[]>();
  readonly #semua = new Map<string, Opd>();
  readonly #baru = new Set<string>();
  readonly #daerah: string;

  constructor(d: DaerahLembar) {
    this.#daerah = rata(d.nama);
    for (const o of d.opd?.opd ?? []) {
      this.#semua.set(o.id, o);
      for (const n of [o.nama, o.singkatan, ...(o.namaLama ?? [])]) if (n) this.#kenal(n, o.id);
    }
  }

  #kunci(nama: string): string {
    const n = rata(nama);
    const pendek = this.#daerah.replace(/^kabupaten /, 'kab ');
    const ekor = [this.#daerah, pendek, this.#daerah.replace(/^(?:kabupaten|kota|provinsi) /, '')].find((e) => n.endsWith(` ${e}`));
    // "Kecamatan Blora" is an office of its own.
    const tanpa =
      ekor && !/^(?:kec|kecamatan|kelurahan|desa|rsud|puskesmas|sd|sdn|smp|smpn|kampung)\b/.test(n) ? n.slice(0, -ekor.length - 1) : n;
    return tanpa
      .replace(/\b(?:dan|serta)\b/g, ' ')
      .replace(/ +/g, '')
      .trim();
  }

  #kenal(nama: string, id: string): void {
    const k = this.#kunci(nama);
    if (!k || this.#perNama.has(k)) return;
    this.#perNama.set(k, id);
    const kelas = kelasNama(k, k.length);
    const daftar = this.#sekelas.get(kelas);
    if (daftar) daftar.push(k);
    else this.#sekelas.set(kelas, [k]);
  }

  /** The office whose name is a slip or two away. */
  #mirip(kunci: string): string | undefined {
    const beda = kunci.length >= MIRIP_DUA ? 2 : 1;
    for (let panjang = kunci.length - beda; panjang <= kunci.length + beda; panjang++) {
      const k = this.#sekelas.get(kelasNama(kunci, panjang))?.find((x) => jarak(kunci, x, beda) <= beda);
      if (k !== undefined) return this.#perNama.get(k);
    }
    return undefined;
  }

  /**
   * @returns nothing when the name may be a person's: such a name makes no office
   */
  baca(nama: string): OpdTerbaca {
    const kunci = this.#kunci(nama);
    const ada = this.#perNama.get(kunci);
    if (ada) return { id: ada, ...(this.#baru.has(ada) && { baru: true }) };
    const jenis = jenisOpd(nama);
    const dekat = jenis && BOLEH_MIRIP.has(jenis) && kunci.length >= MIRIP_DARI ? this.#mirip(kunci) : undefined;
    if (dekat !== undefined) return { id: dekat, dibaca: this.#semua.get(dekat)!.nama, ...(this.#baru.has(dekat) && { baru: true }) };
    if (!jenis || nama.length > 200) return {};
    let id = keSlug(nama).slice(0, 78).replace(/-+$/, '');
    if (!id) return {};
    for (let i = 2; this.#semua.has(id); i++) id = `${keSlug(nama).slice(0, 74).replace(/-+$/, '')}-${i}`;
    this.#semua.set(id, { id, nama, jenis });
    this.#baru.add(id);
    this.#kenal(nama, id);
    return { id, baru: true };
  }

  /** The new offices among these ids, in the order in which they were met. */
  baruDi(dipakai: ReadonlySet<string>): Opd[] {
    return [...this.#semua.values()].filter((o) => this.#baru.has(o.id) && dipakai.has(o.id));
  }
}
