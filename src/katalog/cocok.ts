/** The finder: what its page offers to choose, and the compact file from which the browser ranks. */
import { padatkanCocok, type BahanCocok, type CalonTampil, type KataCocok } from '../banding/padat-cocok.ts';
import { sidik } from '../banding/padat.ts';
import { susunCalon } from '../domain/cocok/calon.ts';
import type { InovasiKatalog, Katalog } from '../domain/katalog.ts';
import { PESAN_FAKTA } from '../text/pesan/fakta.ts';
import { berkasBanding, type BerkasJadi } from './banding.ts';
import { daftarKosakata } from './daftar.ts';
import { faktaHasil, hasilTerkuat, nilaiHasil } from './kartu.ts';

const KATA = ['ketepatan', 'sumber-dana', 'fakta-daerah'] as const;
const perKatalog = new WeakMap<Katalog, BerkasJadi>();

function bahanCocok(k: Katalog): BahanCocok {
  return {
    calon: k.inovasi.map((i) => calonTampil(i, k)),
    tema: temaBerisi(k).map(({ id, nama, nilai }) => ({ id, label: nama, alias: nilai.alias ?? [] })),
    kata: Object.fromEntries(
      KATA.map((v) => [v, Object.fromEntries((k.kosakata.get(v)?.nilai ?? []).map((n) => [n.id, n.label]))]),
    ) as KataCocok,
  };
}

function calonTampil(i: InovasiKatalog, k: Katalog): CalonTampil {
  const { isi } = i;
  const hasil = hasilTerkuat(isi);
  const nilai = hasil && nilaiHasil(k, hasil);
  const penghargaan = (isi.penghargaan ?? []).find((p) => !p.untukDaerah);
  return {
    ...susunCalon(i, k),
    nama: isi.nama,
    lain: [isi.kepanjangan, ...(isi.namaLain ?? [])].filter((x) => x !== undefined),
    ringkasan: isi.ringkasan,
    ...(hasil && nilai && { hasilTerkuat: faktaHasil(hasil, nilai) }),
    ...(penghargaan && { penghargaanUtama: PESAN_FAKTA.penghargaan(penghargaan) }),
  };
}

/** The file that browsers rank from; its address changes with its content. */
export function berkasCocok(k: Katalog): BerkasJadi {
  let f = perKatalog.get(k);
  if (!f) {
    const isi = JSON.stringify(padatkanCocok(bahanCocok(k)));
    perKatalog.set(k, (f = { isi, jalur: `replikasi/cari/data.json?v=${sidik(isi)}` }));
  }
  return f;
}

/** Themes that have innovations. */
function temaBerisi(k: Katalog) {
  return daftarKosakata(k, 'tema').filter((t) => t.jumlah > 0);
}

export interface PilihanTema {
  id: string;
  nama: string;
  jumlah: number;
}

/** Themes to choose from, those of the leaders first, each list in its own order. */
export function pilihanTema(k: Katalog): { pimpinan: PilihanTema[]; lain: PilihanTema[] } {
  const semua = temaBerisi(k);
  const ringkas = (ya: boolean) => semua.filter((t) => t.pimpinan === ya).map(({ id, nama, jumlah }) => ({ id, nama, jumlah }));
  return { pimpinan: ringkas(true), lain: ringkas(false) };
}

export interface HalamanCocok {
  tema: ReturnType<typeof pilihanTema>;
  /** Who may pay: id and label. */
  dana: { id: string; nama: string }[];
  jenis: { id: string; nama: string }[];
  /** Addresses, below the site, of the finder's file and of the facts of all regions. */
  berkas: string;
  berkasDaerah: string;
  jumlah: number;
}

export function halamanCocok(k: Katalog): HalamanCocok {
  const pilihan = (vocab: string) => (k.kosakata.get(vocab)?.nilai ?? []).map((n) => ({ id: n.id, nama: n.label }));
  return {
    tema: pilihanTema(k),
    dana: pilihan('sumber-dana').filter((n) => n.id !== 'tidak-disebut'),
    jenis: pilihan('jenis'),
    berkas: berkasCocok(k).jalur,
    berkasDaerah: berkasBanding(k).jalur,
    jumlah: k.inovasi.length,
  };
}
