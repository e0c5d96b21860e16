/** The page on which the official papers of one innovation are filled. */
import { DaftarRujukan, type SumberBernomor } from '../domain/daftar-rujukan.ts';
import { jalurDaerah, jalurInovasi, jalurSurat } from '../domain/jalur.ts';
import type { InovasiKatalog, Katalog } from '../domain/katalog.ts';
import { urutEdisi } from '../domain/kematangan/urutan.ts';
import { pilihSumber } from '../domain/replikasi.ts';
import { punyaSaluran } from '../domain/kontak.ts';
import type { FaktaSurat } from '../surat/bahan.ts';
import { faktaSurat } from './fakta-surat.ts';
import { beralamat } from './halaman-replikasi.ts';

export interface HalamanSurat {
  nama: string;
  jalur: string;
  jalurInovasi: string;
  daerah: { kode: string; nama: string; jalur: string };
  fakta: FaktaSurat;
  /** Files that the take-along package gathers, below the site: the record, the cards of its offices. */
  catatan: string;
  kartu: string[];
}

const jalurCatatan = (i: InovasiKatalog): string => `data/inovasi/${i.daerah.slug}/${i.slug}.json`;

/** `situs` is the address of the site with its base, without a slash at the end. */
export function halamanSurat(i: InovasiKatalog, k: Katalog, situs: string): HalamanSurat {
  return {
    nama: i.isi.nama,
    jalur: jalurSurat(i),
    jalurInovasi: jalurInovasi(i),
    daerah: { kode: i.daerah.kode, nama: i.daerah.nama, jalur: jalurDaerah(i.daerah) },
    fakta: faktaSurat(i, k, beralamat(situs) ? situs : undefined),
    catatan: jalurCatatan(i),
    kartu: i.kontak.filter(punyaSaluran).map((c) => `${jalurDaerah(i.daerah)}${c.id}.vcf`),
  };
}

/** One whole record, for other programs and the take-along package. */
export function catatanUtuh(i: InovasiKatalog, k: Katalog) {
  return {
    id: i.id,
    kode: i.daerah.kode,
    daerah: i.daerah.nama,
    per: k.tanggal,
    lisensi: k.situs.lisensiIsi,
    ...i.isi,
    bagian: i.bagian.map(({ judul, teks }) => ({ judul, teks })),
  };
}

/** What the newest edition of the index accepts as evidence that an innovation was copied, with its sources. */
export function buktiReplikasi(
  k: Katalog,
): { edisi: string; bukti: string; rujukan: number[]; sumber: readonly SumberBernomor[] } | undefined {
  for (const e of urutEdisi(k.edisi.values())) {
    const x = e.indikator.find((n) => n.id === 'replikasi');
    if (!x?.bukti) continue;
    const r = new DaftarRujukan();
    return { edisi: e.label, bukti: x.bukti, rujukan: r.nomor(pilihSumber(e.sumber, x.sumber)), sumber: r.daftar };
  }
  return undefined;
}
