/** Pieces that all builders of chart models share. */
import type { BahanBanding, DaerahBanding, NomorSumber } from '../domain/banding/bahan.ts';
import type { DaerahBagan, SumberBagan } from '../charts/bagan.ts';
import type { Keping } from '../charts/keping.ts';
import { jalurDaerah } from '../domain/jalur.ts';

/** Most regions that keep a colour and shape of their own. */
export const SERI_PALING_BANYAK = 6;

/** Regions as charts name them; up to six carry a series, in the order given. */
export function daerahBagan(daftar: readonly DaerahBanding[]): DaerahBagan[] {
  const berwarna = daftar.length <= SERI_PALING_BANYAK;
  return daftar.map((d, seri) => ({ kode: d.kode, nama: d.nama, pendek: namaPendek(d.nama), ...(berwarna && { seri }) }));
}

/** @param dasar base path of the site with a slash at its end */
export function kepingDaerah(daftar: readonly DaerahBanding[], dasar: string): Keping[] {
  return daerahBagan(daftar).map((d, n) => ({ ...d, slug: daftar[n]!.slug, alamat: dasar + jalurDaerah(daftar[n]!) }));
}

/** `Kabupaten Blora` → `Kab. Blora`; kota and provinces keep their short words. */
export function namaPendek(nama: string): string {
  return nama.replace(/^Kabupaten /, 'Kab. ').replace(/^Provinsi /, 'Prov. ');
}

/** Collects the sources that one chart cites and numbers them in the order of first use. */
export class SumberSatuBagan {
  readonly daftar: SumberBagan[] = [];
  readonly #letak = new Map<NomorSumber, number>();
  readonly #semua: BahanBanding['sumber'];

  constructor(b: Pick<BahanBanding, 'sumber'>) {
    this.#semua = b.sumber;
  }

  /** Places in `daftar`. */
  letak(nomor: readonly NomorSumber[]): number[] {
    return nomor.map((n) => {
      let i = this.#letak.get(n);
      if (i === undefined) {
        i = this.daftar.length;
        this.#letak.set(n, i);
        this.daftar.push(this.#semua[n]!);
      }
      return i;
    });
  }
}

/** `2020 sampai 2025`, `2025`, or nothing known. */
export function rentangTahun(tahun: readonly number[]): string {
  if (tahun.length === 0) return 'tanpa tahun';
  const [awal, akhir] = [Math.min(...tahun), Math.max(...tahun)];
  return awal === akhir ? String(awal) : `${awal} sampai ${akhir}`;
}
