/** Everything the page of the replication bank says. */
import { hentiBank, hitungSebab, type Henti } from '../domain/bank/henti.ts';
import { dinyatakanTiruan, keadaanBank, type KeadaanBank } from '../domain/bank/keadaan.ts';
import { naskahBank } from '../domain/bank/kesepakatan.ts';
import { sebaran, type Sebaran } from '../domain/bank/sebaran.ts';
import { ringkasSuara } from '../domain/bank/suara.ts';
import { jalurInovasi } from '../domain/jalur.ts';
import { labelKosakata, type Katalog } from '../domain/katalog.ts';
import type { Relasi } from '../domain/replikasi.ts';
import { angka, tanggalIndonesia } from '../text/angka.ts';
import { barisSuara, PESAN_ANGKA_BANK as A, PESAN_BANK as P } from '../text/pesan/bank.ts';
import { bukuBank, namaLokal, segiBank, tautanDaerah, type KelompokBuku, type SegiTampil, type Tautan } from './buku-bank.ts';
import { barisKesepakatan, type BarisKesepakatan } from './kesepakatan.ts';
import { DaftarRujukan, type SumberBernomor } from '../domain/daftar-rujukan.ts';

export interface SebaranTampil {
  inovasi: Tautan;
  asal: Tautan;
  jumlah: number;
  /** Absent of what is merely alike. */
  tempat?: string | undefined;
  penerima: (Tautan & { namaLokal?: { nama: string; jalur?: string } | undefined })[];
  dicoba?: string | undefined;
  suara: string;
}

export interface HentiTampil {
  inovasi: Tautan;
  asal: Tautan;
  penerima: Tautan;
  /** Since when, or for which day it is known. */
  waktu?: string | undefined;
  catatan?: string | undefined;
  sebab: { nama: string; teks: string; rujukan: number[] }[];
  rujukan: number[];
}

export interface HalamanBank {
  cakupan: string;
  klaim?: string | undefined;
  angka: { id: string; jumlah: string; arti: string; suara?: string | undefined }[];
  menyebar: SebaranTampil[];
  serupa: SebaranTampil[];
  buku: KelompokBuku[];
  segi: SegiTampil[];
  kesepakatan: BarisKesepakatan[];
  naskahRelasi: { inovasi: Tautan; asal: Tautan; penerima: Tautan; langkah: string; rujukan: number[] }[];
  berhenti: HentiTampil[];
  ditunda: HentiTampil[];
  /** Causes of stops by frequency, as words. */
  sebab: string[];
  sumber: SumberBernomor[];
}

export function halamanBank(k: Katalog): HalamanBank {
  const rujukan = new DaftarRujukan();
  const semua = sebaran(k.relasi);
  const naskah = naskahBank(k.relasi, k.kesepakatan);
  const henti = hentiBank(k.relasi);
  const buku = bukuBank(k, rujukan);
  const tampilHenti = (h: Henti) => hentiTampil(h, k, rujukan);
  const berklaim = k.inovasi.filter((i) => i.relasi.length === 0 && ringkasSuara([], i.isi.klaimReplikasi).klaim).length;
  return {
    cakupan: P.cakupan(k.relasi.length, new Set(k.relasi.map((r) => r.inovasi)).size, new Set(k.relasi.map((r) => r.penerima)).size),
    klaim: berklaim > 0 ? P.klaim(berklaim) : undefined,
    angka: angkaBank(k, naskah.jumlah),
    menyebar: semua.filter((s) => s.peringkat !== undefined).map((s) => sebaranTampil(s, semua, k, 'berjalan')),
    serupa: [...semua]
      .filter((s) => s.serupa.length > 0)
      .sort((a, b) => b.serupa.length - a.serupa.length)
      .map((s) => sebaranTampil(s, semua, k, 'serupa')),
    buku,
    segi: segiBank(k, buku),
    kesepakatan: [...naskah.kesepakatan].sort((a, b) => (a.tanggal < b.tanggal ? 1 : -1)).map((x) => barisKesepakatan(x, k, rujukan)),
    naskahRelasi: naskah.dariRelasi.map(({ relasi, langkah }) => ({
      ...pihak(relasi, k),
      langkah: langkah
        .map((l) => [labelKosakata(k, 'langkah-replikasi', l.langkah), l.tanggal && tanggalIndonesia(l.tanggal)].filter(Boolean).join(' '))
        .join(', '),
      rujukan: rujukan.nomor(langkah.flatMap((l) => l.sumber)),
    })),
    berhenti: henti.berhenti.map(tampilHenti),
    ditunda: henti.ditunda.map(tampilHenti),
    sebab: hitungSebab(henti.berhenti).map((s) => P.banyakSebab(labelKosakata(k, 'sebab', s.sebab), s.jumlah)),
    sumber: rujukan.daftar,
  };
}

function pihak(r: Relasi, k: Katalog): { inovasi: Tautan; asal: Tautan; penerima: Tautan } {
  const i = k.perId.get(r.inovasi)!;
  return {
    inovasi: { nama: i.isi.nama, jalur: jalurInovasi(i) },
    asal: tautanDaerah(i.daerah),
    penerima: tautanDaerah(k.daerah.get(r.penerima)!),
  };
}

/** Each figure with the voices behind it; what is past its date counts in none of the copies. */
function angkaBank(k: Katalog, naskah: number): HalamanBank['angka'] {
  const segar = k.relasi.filter((r) => !r.kedaluwarsa);
  const dalam = (...keadaan: KeadaanBank[]) => segar.filter((r) => keadaan.includes(keadaanBank(r)));
  const satu = (id: keyof typeof A, relasi: readonly Relasi[]) => ({
    id,
    jumlah: angka(relasi.length),
    arti: A[id],
    suara: relasi.length > 0 ? barisSuara(ringkasSuara(relasi)) : undefined,
  });
  return [
    satu('berjalan', dalam('berjalan').filter(dinyatakanTiruan)),
    satu('ujiCoba', dalam('uji-coba').filter(dinyatakanTiruan)),
    satu(
      'serupa',
      dalam('berjalan', 'uji-coba').filter((r) => !dinyatakanTiruan(r)),
    ),
    { id: 'kesepakatan', jumlah: angka(naskah), arti: A.kesepakatan },
    satu(
      'penjajakan',
      k.relasi.filter((r) => keadaanBank(r) === 'penjajakan'),
    ),
    satu(
      'ditunda',
      k.relasi.filter((r) => keadaanBank(r) === 'ditunda'),
    ),
    satu(
      'berhenti',
      k.relasi.filter((r) => keadaanBank(r) === 'berhenti'),
    ),
  ];
}

function sebaranTampil(s: Sebaran, semua: readonly Sebaran[], k: Katalog, apa: 'berjalan' | 'serupa'): SebaranTampil {
  const i = k.perId.get(s.inovasi)!;
  const kode = new Set(s[apa]);
  const relasi = i.relasi.filter((r) => kode.has(r.penerima));
  const nama = (daftar: readonly string[]) => daftar.map((x) => k.daerah.get(x)!.nama);
  return {
    inovasi: { nama: i.isi.nama, jalur: jalurInovasi(i) },
    asal: tautanDaerah(i.daerah),
    jumlah: kode.size,
    tempat: apa === 'berjalan' ? P.bersama(s.peringkat!, semua.filter((x) => x.peringkat === s.peringkat).length) : undefined,
    penerima: relasi.map((r) => ({ ...tautanDaerah(k.daerah.get(r.penerima)!), namaLokal: namaLokal(r, k) })),
    dicoba: apa === 'berjalan' && s.ujiCoba.length > 0 ? P.dicobaDi(nama(s.ujiCoba)) : undefined,
    suara: barisSuara(ringkasSuara(relasi)),
  };
}

function hentiTampil(h: Henti, k: Katalog, rujukan: DaftarRujukan): HentiTampil {
  return {
    ...pihak(h.relasi, k),
    waktu: waktuHenti(h),
    catatan: h.catatan,
    sebab: h.sebab.map((s) => ({ nama: labelKosakata(k, 'sebab', s.sebab), teks: s.teks, rujukan: rujukan.nomor(s.sumber) })),
    rujukan: rujukan.nomor(h.sumber),
  };
}

function waktuHenti({ sejak, per }: Henti): string | undefined {
  if (sejak !== undefined) return P.sejak(tanggalIndonesia(sejak));
  return per && P.per(tanggalIndonesia(per));
}
