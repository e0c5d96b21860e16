/** The contact page of one innovation: whom to ask, how sure we are, and what to write. */
import { labelKosakata, type InovasiKatalog, type Katalog } from '../domain/katalog.ts';
import { geserBulan, kontakSegar } from '../domain/label.ts';
import type { Kontak } from '../domain/schema/daerah.ts';
import { uriTelepon } from '../format/vcard.ts';
import { jalurInovasi } from '../domain/jalur.ts';
import { tanggalIndonesia } from '../text/angka.ts';
import { alamatSurat, pesanAwal, SYARAT } from '../text/pesan.ts';
import { DaftarRujukan, perujuk, type SumberBernomor } from './rujukan.ts';

export interface KontakTampil {
  id: string;
  unit: string;
  peran: string;
  kepercayaan: { id: string; nama: string; arti: string; segar: boolean; lama: boolean; tanggal?: string | undefined };
  alamat?: string | undefined;
  telepon: { teks: string; uri: string }[];
  surel?: { teks: string; uri: string } | undefined;
  situs?: string | undefined;
  mediaSosial: string[];
  jam?: string | undefined;
  cadangan?: string | undefined;
  catatan?: string | undefined;
  /** True when there is something to call, write to or visit. */
  tersambung: boolean;
  rujukan: number[];
}

export interface PortalTampil {
  nama: string;
  jenis: string;
  url?: string | undefined;
  keterangan: string;
  rujukan: number[];
}

export interface HalamanReplikasi {
  nama: string;
  jalur: string;
  jalurInovasi: string;
  alamatPenuh: string;
  daerah: { nama: string; jalur: string };
  kontak: KontakTampil[];
  surat: { kepada: string; up: string };
  portal: PortalTampil[];
  pertanyaan: string[];
  pesan: { perihal: string; isi: string };
  bantuan: { nama: string; isi: string }[];
  tanyaJawab: { tanya: string; jawab: string }[];
  sumber: SumberBernomor[];
}

/** A contact whose source is older than this is marked as old. */
const BULAN_LAMA = 24;

/** `situs` is the address of the site with its base, without a slash at the end. */
export function halamanReplikasi(i: InovasiKatalog, k: Katalog, situs: string): HalamanReplikasi {
  const { isi, daerah } = i;
  const rujukan = new DaftarRujukan();
  const jalur = jalurInovasi(i);
  const alamatPenuh = `${situs}/${jalur}`;
  const pertanyaan = i.kelengkapan.syarat.filter((s) => !s.terpenuhi && s.id !== 'kontak').map((s) => SYARAT[s.id].tanya);
  const pesan = pesanAwal(isi.nama, daerah.nama, pertanyaan, alamatPenuh);
  const rujukKontak = perujuk(rujukan, daerah.kontak.sumber);
  const rujukProfil = perujuk(rujukan, daerah.profil?.sumber ?? []);
  const b = isi.bantuan;
  const bantuan: [string, string | undefined][] = [
    ['Bentuk bantuan', b?.bentuk?.map((x) => labelKosakata(k, 'bantuan', x)).join(', ')],
    ['Cara meniru', b?.model?.map((x) => labelKosakata(k, 'model-replikasi', x)).join(', ')],
    ['Hari kunjungan', b?.hariKunjungan],
    ['Penuh sampai', b?.penuhSampai && tanggalIndonesia(b.penuhSampai)],
    ['Sanggup mendampingi', b?.kapasitasPerTahun === undefined ? undefined : `${b.kapasitasPerTahun} daerah per tahun`],
    ['Biaya pendampingan', b?.biayaPendampingan],
  ];
  return {
    nama: isi.nama,
    jalur: `${jalur}replikasi/`,
    jalurInovasi: jalur,
    alamatPenuh,
    daerah: { nama: daerah.nama, jalur: `daerah/${daerah.slug}/` },
    kontak: i.kontak.map((c) => kontakTampil(c, k, rujukKontak, pesan)),
    surat: alamatSurat(daerah),
    portal: (daerah.profil?.isi.portal ?? []).map((p) => ({ nama: p.nama, jenis: labelKosakata(k, 'jenis-portal', p.jenis), url: p.url, keterangan: p.keterangan, rujukan: rujukProfil(p.sumber) })),
    pertanyaan,
    pesan,
    bantuan: bantuan.flatMap(([nama, nilai]) => (nilai ? [{ nama, isi: nilai }] : [])),
    tanyaJawab: (isi.tanyaJawab ?? []).map(({ tanya, jawab }) => ({ tanya, jawab })),
    sumber: rujukan.daftar,
  };
}

/** `pesan` prefills the mail; a region page has none. */
export function kontakTampil(c: Kontak, k: Katalog, rujuk: (id: readonly string[] | undefined) => number[], pesan?: { perihal: string; isi: string }): KontakTampil {
  const tingkat = k.kosakata.get('tingkat-kontak')?.nilai.find((n) => n.id === c.tingkat);
  const tanggal = c.dikonfirmasi ?? c.tanggalSumber;
  return {
    id: c.id,
    unit: c.unit,
    peran: labelKosakata(k, 'peran-kontak', c.peran),
    kepercayaan: {
      id: c.tingkat,
      nama: tingkat?.label ?? c.tingkat,
      arti: tingkat?.keterangan ?? '',
      segar: kontakSegar(c, k.tanggal),
      lama: tanggal !== undefined && tanggal < geserBulan(k.tanggal, -BULAN_LAMA),
      tanggal: tanggal && tanggalIndonesia(tanggal),
    },
    alamat: c.alamat,
    telepon: (c.telepon ?? []).map((t) => ({ teks: t, uri: uriTelepon(t) })),
    surel: c.surel === undefined ? undefined : { teks: c.surel, uri: uriSurel(c.surel, pesan) },
    situs: c.situs,
    mediaSosial: c.mediaSosial ?? [],
    jam: c.jamLayanan,
    cadangan: c.cadangan,
    catatan: c.catatan,
    tersambung: !!(c.alamat ?? c.telepon ?? c.surel ?? c.situs),
    rujukan: rujuk(c.sumber),
  };
}

/** RFC 6068: spaces as %20, line breaks as CRLF. */
function uriSurel(surel: string, pesan?: { perihal: string; isi: string }): string {
  if (!pesan) return `mailto:${surel}`;
  return `mailto:${surel}?subject=${encodeURIComponent(pesan.perihal)}&body=${encodeURIComponent(pesan.isi.replaceAll('\n', '\r\n'))}`;
}
