/** One need as lists show it. */
import { cocokKebutuhan, type Kecocokan } from '../domain/cocok-kebutuhan.ts';
import { jalurDaerah, jalurKebutuhan } from '../domain/jalur.ts';
import { labelKosakata, type InovasiKatalog, type Katalog } from '../domain/katalog.ts';
import { kebutuhanSetema, masihDicari, type KebutuhanKatalog } from '../domain/kebutuhan.ts';
import { tanggalIndonesia } from '../text/angka.ts';
import { PESAN_DICARI, PESAN_KEBUTUHAN as P } from '../text/pesan/kebutuhan.ts';
import { daftarKosakata } from './daftar.ts';

export interface BarisKebutuhan {
  judul: string;
  jalur: string;
  ringkasan: string;
  daerah: { kode: string; nama: string; slug: string; jalur: string };
  tema: { id: string; nama: string; jalur: string }[];
  status: string;
  dicari: boolean;
  tanggal: string;
  /** Who told of it: the region's own documents, or the news. */
  asal: string;
  /** How many innovations of other regions share a theme. */
  cocok: number;
}

const abaikan = new WeakMap<Katalog, ReadonlySet<string>>();
const perKebutuhan = new WeakMap<Katalog, Map<KebutuhanKatalog, Kecocokan[]>>();

/** Ranked innovations of other regions for one need; made once per catalogue. */
export function cocok(n: KebutuhanKatalog, k: Katalog): Kecocokan[] {
  let kata = abaikan.get(k);
  if (!kata) abaikan.set(k, (kata = new Set([...k.sinonim.abaikan, ...KATA_UMUM])));
  let m = perKebutuhan.get(k);
  if (!m) perKebutuhan.set(k, (m = new Map()));
  let c = m.get(n);
  if (!c) m.set(n, (c = cocokKebutuhan(n.isi, n.daerah.kode, setema(n, k), kata)));
  return c;
}

/** Innovations on the themes of a need, so that a need costs as much as its themes hold, not as the catalogue. */
function setema(n: KebutuhanKatalog, k: Katalog): InovasiKatalog[] {
  const tema = daftarKosakata(k, 'tema').filter((t) => n.isi.tema.includes(t.id));
  return [...new Set(tema.flatMap((t) => t.inovasi))];
}

/** Words that every need uses, so that they tell nothing apart. */
const KATA_UMUM = ['inovasi', 'inovasinya', 'daerah', 'kabupaten', 'kota', 'pemerintah', 'program', 'mencari', 'menurunkan', 'mengurangi'];
/** Kinds of sources that speak from outside. */
const DARI_LUAR = new Set(['berita', 'lainnya', 'organisasi', 'kajian']);

export function barisKebutuhan(n: KebutuhanKatalog, k: Katalog): BarisKebutuhan {
  const { isi, daerah } = n;
  const dicari = masihDicari(n, k.tanggal);
  return {
    judul: isi.judul,
    jalur: jalurKebutuhan(n),
    ringkasan: isi.ringkasan,
    daerah: { kode: daerah.kode, nama: daerah.nama, slug: daerah.slug, jalur: jalurDaerah(daerah) },
    tema: isi.tema.map((id) => ({ id, nama: labelKosakata(k, 'tema', id), jalur: `tema/${id}/` })),
    status: statusTampil(n, dicari, k),
    dicari,
    tanggal: tanggalIndonesia(isi.tanggal),
    asal: isi.sumber.every((s) => DARI_LUAR.has(s.jenis)) ? P.dariBerita : P.dariDaerah,
    cocok: cocok(n, k).length,
  };
}

/** What a source called open was so on its day; past the time of the need not even that is known. */
function statusTampil({ isi }: KebutuhanKatalog, dicari: boolean, k: Katalog): string {
  const status = labelKosakata(k, 'status-kebutuhan', isi.status);
  if (isi.status !== 'terbuka') return status;
  return dicari || isi.berlakuSampai === undefined
    ? P.statusPada(status, tanggalIndonesia(isi.tanggal))
    : P.masaLewat(tanggalIndonesia(isi.berlakuSampai));
}

/** Needs that a page of an innovation names. */
const DISEBUT = 2;

/** Who looks for what this innovation is about: a few needs by name, and how many more there are. */
export function dicariDaerah(
  i: Parameters<typeof kebutuhanSetema>[0],
  k: Katalog,
): { butir: { nama: string; jalur: string }[]; lain: number } {
  const daftar = kebutuhanSetema(i, k);
  return {
    butir: daftar.slice(0, DISEBUT).map((n) => ({ nama: PESAN_DICARI.butir(n.daerah.nama, n.isi.judul), jalur: jalurKebutuhan(n) })),
    lain: Math.max(0, daftar.length - DISEBUT),
  };
}
