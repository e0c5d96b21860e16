/** Offices and portals as pages show them. */
import { labelKosakata, nilaiKosakata, type DaerahKatalog, type InovasiKatalog, type Katalog } from '../domain/katalog.ts';
import { punyaSaluran } from '../domain/kontak.ts';
import { kontakSegar } from '../domain/label.ts';
import type { Kontak } from '../domain/schema/daerah.ts';
import { geserBulan, lebihLambat } from '../domain/tanggal.ts';
import { daftarTelepon } from '../format/telepon.ts';
import { tanggalIndonesia } from '../text/angka.ts';
import type { JalanKontak } from '../text/pesan/kontak.ts';
import { perujuk, type DaftarRujukan } from '../domain/daftar-rujukan.ts';

export interface KontakTampil {
  id: string;
  unit: string;
  peran: string;
  kepercayaan: { nama: string; arti: string; segar: boolean; lama: boolean; tanggal?: string | undefined };
  alamat?: string | undefined;
  telepon: { teks: string; uri: string }[];
  surel?: { teks: string; uri: string } | undefined;
  situs?: string | undefined;
  mediaSosial: string[];
  jam?: string | undefined;
  cadangan?: string | undefined;
  catatan?: string | undefined;
  /** True when there is something to call, write to, visit or open. */
  tersambung: boolean;
  /** Address of the vCard, where the contact has a channel. */
  vcard?: string | undefined;
  rujukan: number[];
}

export interface PortalTampil {
  nama: string;
  jenis: string;
  url?: string | undefined;
  keterangan: string;
  rujukan: number[];
}

interface Pesan {
  perihal: string;
  isi: string;
}

/** A contact whose source is older than this is marked as old. */
const BULAN_LAMA = 24;

/** The offices of a region that can be reached. */
export function bersaluran(d: DaerahKatalog): Kontak[] {
  return d.kontak.isi.filter(punyaSaluran);
}

const adaNomor = (c: Kontak): boolean => c.surel !== undefined || (c.telepon ?? []).some((t) => daftarTelepon(t).length > 0);

/** How the offices of an innovation can be reached, and the region's other offices where they have neither phone nor mail. */
export function jalanKontak(i: InovasiKatalog): { jalan: JalanKontak; lain: Kontak[] } {
  if (i.kontak.some(adaNomor)) return { jalan: 'langsung', lain: [] };
  const lain = i.daerah.kontak.isi.filter((c) => !i.kontak.includes(c) && adaNomor(c));
  return { jalan: lain.length > 0 ? 'lain' : i.kontak.some(punyaSaluran) ? 'situs' : 'surat', lain };
}

/** `pesan` prefills the mail; `jalur` is the region's address, below which the vCards lie. */
export function kontakTampil(
  c: Kontak,
  k: Katalog,
  rujuk: (id: readonly string[] | undefined) => number[],
  o: { pesan?: Pesan; jalur: string },
): KontakTampil {
  const tingkat = nilaiKosakata(k, 'tingkat-kontak', c.tingkat);
  const tanggal = c.dikonfirmasi ?? c.tanggalSumber;
  return {
    id: c.id,
    unit: c.unit,
    peran: labelKosakata(k, 'peran-kontak', c.peran),
    kepercayaan: {
      nama: tingkat?.label ?? c.tingkat,
      arti: tingkat?.keterangan ?? '',
      segar: kontakSegar(c, k.tanggal),
      lama: tanggal !== undefined && lebihLambat(geserBulan(k.tanggal, -BULAN_LAMA), tanggal),
      tanggal: tanggal && tanggalIndonesia(tanggal),
    },
    alamat: c.alamat,
    telepon: (c.telepon ?? []).flatMap(daftarTelepon),
    surel: c.surel === undefined ? undefined : { teks: c.surel, uri: o.pesan ? uriPesan(c.surel, o.pesan) : `mailto:${c.surel}` },
    situs: c.situs,
    mediaSosial: c.mediaSosial ?? [],
    jam: c.jamLayanan,
    cadangan: c.cadangan,
    catatan: c.catatan,
    tersambung: punyaSaluran(c),
    vcard: punyaSaluran(c) ? `${o.jalur}${c.id}.vcf` : undefined,
    rujukan: rujuk(c.sumber),
  };
}

/** RFC 6068: spaces as %20, line breaks as CRLF. An empty address leaves the choice to the writer. */
export function uriPesan(surel: string, pesan: Pesan): string {
  return `mailto:${surel}?subject=${encodeURIComponent(pesan.perihal)}&body=${encodeURIComponent(pesan.isi.replaceAll('\n', '\r\n'))}`;
}

export function portalTampil(d: DaerahKatalog, k: Katalog, rujukan: DaftarRujukan): PortalTampil[] {
  const rujuk = perujuk(rujukan, d.profil?.sumber ?? []);
  return (d.profil?.isi.portal ?? []).map((p) => ({
    nama: p.nama,
    jenis: labelKosakata(k, 'jenis-portal', p.jenis),
    url: p.url,
    keterangan: p.keterangan,
    rujukan: rujuk(p.sumber),
  }));
}
