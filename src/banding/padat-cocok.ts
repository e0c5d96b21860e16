/** What the finder knows of all innovations, as one small file for the browser, and back; versioned as `padat.ts` is. */
import type { BiayaCalon, Calon, RelasiCalon } from '../domain/cocok/calon.ts';
import { BentukLain, sidik } from './padat.ts';
import { berulang, larik, polos, rekam } from './sandi.ts';

/** An innovation as the finder weighs it, and the words of its card. */
export interface CalonTampil extends Calon {
  nama: string;
  /** Other names and the expansion of the acronym. */
  lain: string[];
  ringkasan: string;
  /** Its strongest result and award, ready to read. */
  hasilTerkuat?: string;
  penghargaanUtama?: string;
}

export interface TemaCocok {
  id: string;
  label: string;
  alias: string[];
}

/** Vocabularies whose labels the cards write: vocabulary → id → label. */
export type KataCocok = Record<'ketepatan' | 'sumber-dana' | 'fakta-daerah', Record<string, string>>;

export interface BahanCocok {
  calon: CalonTampil[];
  tema: TemaCocok[];
  kata: KataCocok;
}

const teks = polos<string>();
const angka = polos<number>();

const calon = rekam<CalonTampil>({
  alamat: teks,
  asal: berulang(),
  nama: teks,
  lain: larik(teks),
  ringkasan: teks,
  tema: larik(berulang<string>()),
  jenis: berulang(),
  koneksi: berulang(),
  bulan: angka,
  biaya: larik(
    rekam<BiayaCalon>({
      jenis: berulang(),
      rupiah: angka,
      atas: angka,
      ketepatan: berulang(),
      tahun: angka,
      per: berulang(),
      dana: berulang(),
    }),
  ),
  prasyarat: angka,
  uji: larik(polos()),
  hasil: polos(),
  hasilTerkuat: teks,
  penghargaan: angka,
  penghargaanUtama: teks,
  peniru: larik(rekam<Calon['peniru'][number]>({ kode: berulang(), suara: berulang() })),
  relasi: larik(rekam<RelasiCalon>({ kode: berulang(), keadaan: berulang(), berakhir: berulang() })),
  berakhir: polos(),
});

export interface BerkasCocok {
  bentuk: string;
  banyak: number;
  calon: unknown;
  tema: TemaCocok[];
  kata: KataCocok;
}

/** Changes with every change of the codes above. */
const BENTUK_COCOK = sidik(`2${calon.bentuk}`);

export function padatkanCocok({ calon: c, ...lain }: BahanCocok): BerkasCocok {
  return { bentuk: BENTUK_COCOK, banyak: c.length, calon: calon.padat(c), ...lain };
}

/** @throws BentukLain when the file has another shape than this code reads. */
export function uraikanCocok(isi: unknown): BahanCocok {
  const f = isi as BerkasCocok;
  if (f?.bentuk !== BENTUK_COCOK) throw new BentukLain(`bentuk ${f?.bentuk}, bukan ${BENTUK_COCOK}`);
  return { calon: calon.urai(f.calon, f.banyak) as CalonTampil[], tema: f.tema, kata: f.kata };
}
