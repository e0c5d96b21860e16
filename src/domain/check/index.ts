/** All cross-file rules, one a file, and the one function that runs them. */
import type { Entri, PencariLetak } from '../entri.ts';
import { bandingkanTemuan, type Temuan } from '../temuan.ts';
import { angkaBersumber } from './angka-bersumber.ts';
import type { Aturan, Temu } from './aturan.ts';
import { bagian } from './bagian.ts';
import { berkasWajib } from './berkas-wajib.ts';
import { cakupanWajar } from './cakupan-wajar.ts';
import { dataPribadi } from './data-pribadi.ts';
import { folderDaerah } from './folder-daerah.ts';
import { idUnik } from './id-unik.ts';
import { isiAman } from './isi-aman.ts';
import { kematanganCocok } from './kematangan-cocok.ts';
import { klaimReplikasi } from './klaim-replikasi.ts';
import { kontakBerisi } from './kontak-berisi.ts';
import { susunKonteks } from './konteks.ts';
import { kosakata } from './kosakata.ts';
import { kutipanDiIsi } from './kutipan-di-isi.ts';
import { masaDepan } from './masa-depan.ts';
import { namaGanda } from './nama-ganda.ts';
import { namaWilayah } from './nama-wilayah.ts';
import { opdInduk } from './opd-induk.ts';
import { petaBatas } from './peta-batas.ts';
import { petaBersumber } from './peta-bersumber.ts';
import { predikatAmbang } from './predikat-ambang.ts';
import { rentang } from './rentang.ts';
import { rencanaWajar } from './rencana-wajar.ts';
import { replikasiWajar } from './replikasi-wajar.ts';
import { rujukan } from './rujukan.ts';
import { sinonimWajar } from './sinonim-wajar.ts';
import { skorSkala } from './skor-skala.ts';
import { sumberAda } from './sumber-ada.ts';
import { sumberDipakai } from './sumber-dipakai.ts';
import { urutanWaktu } from './urutan-waktu.ts';

export const ATURAN: readonly Aturan[] = [
  berkasWajib,
  namaWilayah,
  folderDaerah,
  idUnik,
  namaGanda,
  sumberAda,
  sumberDipakai,
  kutipanDiIsi,
  rujukan,
  kosakata,
  masaDepan,
  urutanWaktu,
  rentang,
  skorSkala,
  kematanganCocok,
  klaimReplikasi,
  predikatAmbang,
  cakupanWajar,
  bagian,
  isiAman,
  angkaBersumber,
  dataPribadi,
  kontakBerisi,
  replikasiWajar,
  rencanaWajar,
  opdInduk,
  sinonimWajar,
  petaBatas,
  petaBersumber,
];

function tempat(t: Temu, letak: PencariLetak): Pick<Temuan, 'berkas' | 'baris' | 'kolom' | 'medan'> {
  if ('berkas' in t) return { berkas: t.berkas, baris: 1, kolom: 1, medan: 'berkas' };
  const berkas = t.entri.jalur;
  if (t.baris !== undefined) return { berkas, baris: t.baris, kolom: t.kolom ?? 1, medan: 'isi' };
  if (t.jalan) return { berkas, ...letak(t.entri, t.jalan), medan: t.jalan.join('.') };
  return { berkas, baris: 1, kolom: 1, medan: 'berkas' };
}

/**
 * Runs every rule over the valid entries; the result is sorted.
 * `rusak` are the paths of files that are no entries because of a fault of their own.
 */
export function periksaSilang(
  entri: readonly Entri[],
  tanggal: string,
  letak: PencariLetak,
  rusak: ReadonlySet<string> = new Set(),
): Temuan[] {
  const konteks = susunKonteks(entri, tanggal, rusak);
  const temuan: Temuan[] = [];
  for (const aturan of ATURAN) {
    for (const t of aturan.jalankan(konteks)) {
      temuan.push({ ...tempat(t, letak), aturan: aturan.id, tingkat: t.tingkat ?? 'galat', pesan: t.pesan, saran: t.saran });
    }
  }
  return temuan.sort(bandingkanTemuan);
}
