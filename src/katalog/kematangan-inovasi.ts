/** The kematangan that one innovation publishes, as sentences: value, what is missing, the cheapest way, claim against ledger. It has a
 * page of its own: chart and way would double what a phone loads for the innovation. */
import { modelRincianKematangan } from '../banding/rincian-kematangan.ts';
import type { Bagan } from '../charts/bagan.ts';
import { jalurKematangan } from '../domain/jalur.ts';
import { labelKosakata, nilaiKosakata, type InovasiKatalog, type Katalog } from '../domain/katalog.ts';
import { nilaiKematangan, type NilaiKematangan } from '../domain/kematangan/daerah.ts';
import { pindahEdisi } from '../domain/kematangan/edisi.ts';
import { jalanTermurah, type LangkahJalan } from '../domain/kematangan/jalan.ts';
import { bedaKlaim } from '../domain/kematangan/klaim.ts';
import { AMBANG_KEMATANGAN, jumlah, skorKematangan } from '../domain/kematangan/skor.ts';
import { urutEdisi } from '../domain/kematangan/urutan.ts';
import type { EdisiKematangan } from '../domain/schema/kosakata.ts';
import { PESAN_KEMATANGAN_INOVASI as P } from '../text/pesan/kematangan-inovasi.ts';
import type { Kalimat } from './fakta-inovasi.ts';

export interface LangkahTampil {
  teks: string;
  /** Words of the level it stands on; absent where it was not answered. */
  dari?: string | undefined;
  ke: string;
  upaya: string;
}

export interface KematanganTampil {
  /** `87 dari 111` */
  nilai: string;
  asal: string;
  tanpaRincian: boolean;
  rujukan: number[];
  /** Where it stands against the line, or why no line is drawn. */
  garis: string;
  /** What blocks an assessment, and what was not answered. */
  halangan: string[];
  jalan?: { judul: string; ringkasan: string; langkah: LangkahTampil[] } | undefined;
  /** Claim of replication and ledger differ. */
  klaim?: string | undefined;
  pindah?: { teks: string; catatan: string } | undefined;
  /** Other published values, and whether one of them is of another edition. */
  lain: Kalimat[];
  edisiBerbeda: boolean;
  bagan?: Bagan | undefined;
}

/** Query of the self-assessment that opens this record. */
export const jalurHitung = (i: { slug: string; daerah: { slug: string } }): string => `kematangan/?i=${i.daerah.slug}/${i.slug}`;

/** The newest value in one line for the innovation's own page. @returns undefined where the record publishes none */
export function kematanganSekilas(i: InovasiKatalog, k: Katalog): { nilai: string; asal: string; jalur: string } | undefined {
  const n = nilaiKematangan(i.isi, k)[0];
  return n && { nilai: P.nilai(n.nilai, n.maks), asal: asal(n, k), jalur: jalurKematangan(i) };
}

/** @returns undefined where the record publishes no value */
export function kematanganTampil(
  i: InovasiKatalog,
  k: Katalog,
  rujuk: (id: readonly string[] | undefined) => number[],
): KematanganTampil | undefined {
  const [n, ...lain] = nilaiKematangan(i.isi, k);
  if (!n) return undefined;
  const e = k.edisi.get(n.edisi);
  return {
    nilai: P.nilai(n.nilai, n.maks),
    asal: asal(n, k),
    tanpaRincian: n.rincian === undefined,
    rujukan: rujuk(n.catatan.sumber),
    garis: garis(n),
    halangan: e ? halangan(n, e) : [],
    jalan: e && jalan(n, e, k),
    klaim: e && klaim(i, n, e, k),
    pindah: e && pindah(n, e, k),
    lain: lain.map((x) => ({ teks: `${P.nilai(x.nilai, x.maks)} ${asal(x, k)}`, rujukan: rujuk(x.catatan.sumber) })),
    edisiBerbeda: lain.some((x) => x.edisi !== n.edisi),
    bagan: e && modelRincianKematangan(n, e, i.isi.sumber),
  };
}

const namaEdisi = (e: EdisiKematangan) => e.label.toLowerCase();
const asal = (n: NilaiKematangan, k: Katalog) => P.asal(k.edisi.get(n.edisi)?.label.toLowerCase() ?? n.edisi, n.tahun);

function garis(n: NilaiKematangan): string {
  if (n.ambang === undefined) return P.skalaLain(AMBANG_KEMATANGAN.nilai, AMBANG_KEMATANGAN.maks);
  return n.tercapai ? P.mencapai(n.ambang) : P.dibawah(n.ambang, jumlah([n.ambang, -n.nilai]));
}

function halangan(n: NilaiKematangan, e: EdisiKematangan): string[] {
  if (!n.rincian) return [];
  const skor = skorKematangan(e, n.rincian);
  const nama = (uji: (id: string) => boolean) => e.indikator.filter((i) => skor.wajibKosong.includes(i.id) && uji(i.id)).map((i) => i.nama);
  const [nol, belum] = [nama((id) => n.rincian![id] === 0), nama((id) => n.rincian![id] === undefined)];
  return [
    ...(nol.length ? [P.wajibNol(nol)] : []),
    ...(belum.length ? [P.wajibBelum(belum)] : []),
    ...(skor.belumDijawab.length ? [P.belum(skor.belumDijawab.length, skor.tertinggi, skor.maks)] : []),
  ];
}

/** Only on the scale of the line, and only where each level has a class of effort. */
function jalan(n: NilaiKematangan, e: EdisiKematangan, k: Katalog): KematanganTampil['jalan'] {
  const perId = new Map(e.indikator.map((i) => [i.id, i]));
  const nomor = (kelas: string) => nilaiKosakata(k, 'kelas-upaya', kelas)?.nomor;
  if (!n.rincian || n.ambang === undefined || !e.indikator.every((i) => i.upaya?.every((u) => nomor(u) !== undefined))) return undefined;
  const upaya = (id: string, tingkat: number) => nomor(perId.get(id)!.upaya![tingkat - 1]!)!;
  const j = jalanTermurah(e, n.rincian, { target: n.ambang, upaya });
  if (!j || j.banyak === 0) return undefined;
  const tampil = (l: LangkahJalan): LangkahTampil => {
    const { nama, tingkat, upaya: kelas } = perId.get(l.indikator)!;
    const ditempuh = kelas!.slice(l.dari, l.ke).map((u) => labelKosakata(k, 'kelas-upaya', u));
    const dijawab = n.rincian![l.indikator] !== undefined;
    return {
      teks: dijawab ? P.langkah(nama, l.dari, l.ke, l.poin) : P.langkahBelum(nama, l.ke, l.poin),
      dari: dijawab ? P.dariTeks(tingkat[l.dari - 1]) : undefined,
      ke: P.keTeks(tingkat[l.ke - 1]!),
      upaya: P.upaya([...new Set(ditempuh)]),
    };
  };
  return {
    judul: n.tercapai ? P.jalanWajib : P.jalan(n.ambang),
    ringkasan: P.ringkasanJalan(j.banyak, j.nilai, n.maks),
    langkah: j.langkah.map(tampil),
  };
}

function klaim(i: InovasiKatalog, n: NilaiKematangan, e: EdisiKematangan, k: Katalog): string | undefined {
  const tahun = n.tahun ?? e.tahun.at(-1);
  const beda = tahun === undefined ? undefined : bedaKlaim(i, k.kesepakatan, e, tahun, n.rincian);
  if (!beda) return undefined;
  const kalimat = (beda.klaim > beda.bukti ? P.klaimLebih : P.klaimKurang)(beda.klaim, beda.bukti);
  return beda.perluDinilai > 0 ? `${kalimat} ${P.perluDinilai(beda.perluDinilai)}` : kalimat;
}

/** Under the newest edition that somebody has compared with this one. */
function pindah(n: NilaiKematangan, e: EdisiKematangan, k: Katalog): KematanganTampil['pindah'] {
  if (!n.rincian) return undefined;
  const tujuan = urutEdisi(k.edisi.values()).find((x) => x.perpindahan?.some((p) => p.dari === e.edisi));
  const hasil = tujuan && pindahEdisi(e, tujuan, n.rincian);
  return hasil && { teks: P.pindah(namaEdisi(tujuan), hasil.dari, hasil.sampai, hasil.maks), catatan: hasil.catatan };
}
