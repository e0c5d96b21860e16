/** The rows of the ledger's list: both sides, how far, when, who says so, and what the filter goes by. */
import { dinyatakanTiruan, KEADAAN_BANK, keadaanBank, type KeadaanBank } from '../domain/bank/keadaan.ts';
import { lamaHinggaBerjalan } from '../domain/bank/lama.ts';
import { hitungSegi, SEGI_BANK, type CiriBaris, type SegiBank } from '../domain/bank/saring.ts';
import { jalurDaerah, jalurInovasi, jalurPembenaran } from '../domain/jalur.ts';
import { labelKosakata, type DaerahKatalog, type Katalog } from '../domain/katalog.ts';
import type { Relasi, Suara } from '../domain/replikasi.ts';
import { bandingTeks } from '../domain/temuan.ts';
import { tanggalIndonesia } from '../text/angka.ts';
import { KEADAAN, PESAN_BANK, SEGI } from '../text/pesan/bank.ts';
import { SUARA } from '../text/pesan/label.ts';
import { PESAN_RELASI } from '../text/pesan/replikasi.ts';
import type { DaftarRujukan } from '../domain/daftar-rujukan.ts';

export interface Tautan {
  nama: string;
  jalur: string;
}

export interface BarisBuku {
  inovasi: Tautan;
  asal: Tautan;
  penerima: Tautan;
  /** Path of the form by which either side confirms it. */
  pembenaran: string;
  /** Name of the copy at the adopter; with a path where the copy has a page of its own. */
  namaLokal?: { nama: string; jalur?: string } | undefined;
  keadaan: { id: KeadaanBank; nama: string };
  /** The furthest step, where its name says more than the state. */
  langkah?: string | undefined;
  tanggal: string;
  suara: { id: Suara; nama: string };
  kedaluwarsa: boolean;
  /** Of what is past its date: the words that tell the last day. */
  basi?: string | undefined;
  /** How it is tied to the origin, where that is no declared copy. */
  hubungan?: string | undefined;
  lama?: string | undefined;
  rujukan: number[];
  ciri: CiriBaris;
}

export interface KelompokBuku {
  id: KeadaanBank;
  nama: string;
  arti: string;
  baris: BarisBuku[];
}

export interface SegiTampil {
  id: SegiBank;
  judul: string;
  nilai: { id: string; nama: string; jumlah: number }[];
}

/** Groups by state, each with the newest first; undated rows stand last. States without a row are left out. */
export function bukuBank(k: Katalog, rujukan: DaftarRujukan): KelompokBuku[] {
  const perKeadaan = Map.groupBy(k.relasi, keadaanBank);
  return KEADAAN_BANK.flatMap((id) => {
    const relasi = [...(perKeadaan.get(id) ?? [])].sort(
      (a, b) => bandingTeks(b.terakhir.tanggal ?? '', a.terakhir.tanggal ?? '') || bandingTeks(a.inovasi, b.inovasi),
    );
    return relasi.length === 0 ? [] : [{ id, ...KEADAAN[id], baris: relasi.map((r) => satuBaris(r, k, rujukan)) }];
  });
}

function satuBaris(r: Relasi, k: Katalog, rujukan: DaftarRujukan): BarisBuku {
  const inovasi = k.perId.get(r.inovasi)!;
  const penerima = k.daerah.get(r.penerima)!;
  const keadaan = keadaanBank(r);
  const lama = lamaHinggaBerjalan(r);
  const langkah = labelKosakata(k, 'langkah-replikasi', r.terakhir.langkah);
  return {
    inovasi: { nama: inovasi.isi.nama, jalur: jalurInovasi(inovasi) },
    pembenaran: jalurPembenaran(r.inovasi, r.penerima),
    asal: tautanDaerah(inovasi.daerah),
    penerima: tautanDaerah(penerima),
    namaLokal: namaLokal(r, k),
    keadaan: { id: keadaan, nama: KEADAAN[keadaan].nama },
    langkah: langkah === KEADAAN[keadaan].nama ? undefined : langkah,
    tanggal: r.terakhir.tanggal ? tanggalIndonesia(r.terakhir.tanggal) : PESAN_BANK.tanpaTanggal,
    suara: { id: r.suara, nama: SUARA[r.suara].nama },
    kedaluwarsa: r.kedaluwarsa,
    basi: basi(r, k.tanggal),
    hubungan: dinyatakanTiruan(r) ? undefined : labelKosakata(k, 'hubungan-replikasi', r.catatan[0]!.hubungan),
    lama: lama && PESAN_BANK.lamaHingga(lama),
    rujukan: rujukan.nomor(r.langkah.flatMap((l) => l.sumber)),
    ciri: {
      tema: inovasi.isi.tema,
      provinsi: [...new Set([inovasi.daerah.kodeProvinsi, penerima.kodeProvinsi])],
      langkah: [...new Set(r.langkah.map((x) => x.langkah))],
      suara: [r.suara],
    },
  };
}

/** Says of a claim that nobody renewed until when it held; `hariIni` is the day of the build. */
export function basi(r: Relasi, hariIni: string): string | undefined {
  const sampai = r.langkah.flatMap((l) => (l.berlakuSampai && l.berlakuSampai < hariIni ? [l.berlakuSampai] : [])).sort(bandingTeks);
  return r.kedaluwarsa ? PESAN_RELASI.basi(tanggalIndonesia(sampai.at(-1)!)) : undefined;
}

/** What a copy is called where it was copied, and the way to its own page. */
export function namaLokal(r: Relasi, k: Katalog): BarisBuku['namaLokal'] {
  const c = r.catatan.find((x) => x.namaLokal ?? x.inovasiLokal);
  const lokal = c?.inovasiLokal === undefined ? undefined : k.perId.get(c.inovasiLokal);
  const nama = lokal?.isi.nama ?? c?.namaLokal;
  return nama === undefined ? undefined : { nama, ...(lokal && { jalur: jalurInovasi(lokal) }) };
}

export function tautanDaerah(d: DaerahKatalog): Tautan {
  return { nama: d.nama, jalur: jalurDaerah(d) };
}

/** Every value that some row has, with its number; steps and voices all, in their order, so that a zero is seen. */
export function segiBank(k: Katalog, kelompok: readonly KelompokBuku[]): SegiTampil[] {
  const ciri = kelompok.flatMap((g) => g.baris.map((b) => b.ciri));
  const nama: Record<SegiBank, (id: string) => string> = {
    tema: (id) => labelKosakata(k, 'tema', id),
    provinsi: (id) => k.daerah.get(id)?.provinsi ?? id,
    langkah: (id) => labelKosakata(k, 'langkah-replikasi', id),
    suara: (id) => SUARA[id as Suara].nama,
  };
  const langkah = (k.kosakata.get('langkah-replikasi')?.nilai ?? []).map((n) => n.id);
  const tetap: Partial<Record<SegiBank, readonly string[]>> = { langkah, suara: Object.keys(SUARA) };
  return SEGI_BANK.map((id) => {
    const jumlah = hitungSegi(ciri, {}, id);
    const urut = tetap[id] ?? [...jumlah.keys()].sort((a, b) => bandingTeks(nama[id](a), nama[id](b)));
    return { id, judul: SEGI[id], nilai: urut.map((v) => ({ id: v, nama: nama[id](v), jumlah: jumlah.get(v) ?? 0 })) };
  });
}
