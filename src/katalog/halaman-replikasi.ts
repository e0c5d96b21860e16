/** The contact page of one innovation: whom to ask, how sure we are, and what to write. */
import { jalurDaerah, jalurInovasi } from '../domain/jalur.ts';
import { labelKosakata, type InovasiKatalog, type Katalog } from '../domain/katalog.ts';
import type { Inovasi } from '../domain/schema/inovasi.ts';
import { daftarKata, rupiah, tanggalIndonesia } from '../text/angka.ts';
import { pengantarKontak } from '../text/pesan/kontak.ts';
import { PESAN_BANTUAN, PESAN_REPLIKASI } from '../text/pesan/replikasi.ts';
import { alamatSurat, kepalaUnit, pesanAwal } from '../text/pesan/surat.ts';
import { bisakahTampil, type BisakahTampil } from './bisakah.ts';
import { catatMinat, type CatatMinat } from './catat-minat.ts';
import { jalanKontak, kontakTampil, portalTampil, uriPesan, type KontakTampil, type PortalTampil } from './kontak.ts';
import { mejaReplikasi, type MejaReplikasi } from './meja-replikasi.ts';
import { paketCetak, type PaketCetak } from './paket-cetak.ts';
import { pertanyaanTerbuka } from './pertanyaan.ts';
import { DaftarRujukan, perujuk, type SumberBernomor } from '../domain/daftar-rujukan.ts';

export interface KunjunganTampil {
  hari?: string | undefined;
  /** Only while that day has not passed. */
  penuh?: string | undefined;
  kapasitas?: string | undefined;
}

export interface HalamanReplikasi {
  nama: string;
  jalur: string;
  jalurInovasi: string;
  /** Full address of the innovation's page, or undefined while the site has no address of its own. */
  alamatPenuh: string | undefined;
  daerah: { kode: string; nama: string; jalur: string };
  pengantar: string;
  pelaksana: string[];
  kontak: KontakTampil[];
  /** Other offices of the region that can be reached, where the own ones cannot. */
  kontakLain: KontakTampil[];
  surat: { kepada: string; up: string };
  portal: PortalTampil[];
  adaPertanyaan: boolean;
  pesan: { perihal: string; isi: string; uri: string };
  bisakah: BisakahTampil;
  bantuan: { nama: string; isi: string }[];
  tanyaJawab: { tanya: string; jawab: string }[];
  /** Where any of it is known. */
  kunjungan?: KunjunganTampil | undefined;
  minat: CatatMinat;
  paket: PaketCetak;
  meja: MejaReplikasi;
  sumber: SumberBernomor[];
}

/** `situs` is the address of the site with its base, without a slash at the end. */
export function halamanReplikasi(i: InovasiKatalog, k: Katalog, situs: string): HalamanReplikasi {
  const { isi, daerah } = i;
  const rujukan = new DaftarRujukan();
  const jalur = jalurInovasi(i);
  const alamatPenuh = beralamat(situs) ? `${situs}/${jalur}` : undefined;
  const daftarTanya = pertanyaanTerbuka(i);
  const pesan = pesanAwal(isi.nama, daerah.nama, daftarTanya, alamatPenuh);
  const rujukKontak = perujuk(rujukan, daerah.kontak.sumber);
  const tampil = (daftar: typeof i.kontak) => daftar.map((c) => kontakTampil(c, k, rujukKontak, { pesan, jalur: jalurDaerah(daerah) }));
  const { jalan, lain } = jalanKontak(i);
  const unit = i.opd.find((o) => !o.induk) ?? i.opd[0];
  const induk = daerah.opd.isi.find((o) => o.id === unit?.induk) ?? unit;
  return {
    nama: isi.nama,
    jalur: `${jalur}replikasi/`,
    jalurInovasi: jalur,
    alamatPenuh,
    daerah: { kode: daerah.kode, nama: daerah.nama, jalur: jalurDaerah(daerah) },
    pengantar: pengantarKontak(jalan),
    pelaksana: i.opd.map((o) => o.nama),
    kontak: tampil(i.kontak),
    // Whatever they are to another innovation, here they are only other offices.
    kontakLain: tampil(lain).map((c) => ({ ...c, peran: PESAN_REPLIKASI.peranLain })),
    surat: alamatSurat(daerah, induk && kepalaUnit(induk.nama)),
    portal: portalTampil(daerah, k, rujukan),
    adaPertanyaan: daftarTanya.length > 0,
    pesan: { ...pesan, uri: uriPesan('', pesan) },
    bisakah: bisakahTampil(i, k, perujuk(rujukan, isi.sumber)),
    // Visit days and room stand at the top of the page.
    bantuan: butirBantuan(
      isi.bantuan && { ...isi.bantuan, hariKunjungan: undefined, penuhSampai: undefined, kapasitasPerTahun: undefined },
      k,
    ),
    tanyaJawab: (isi.tanyaJawab ?? []).map(({ tanya, jawab }) => ({ tanya, jawab })),
    kunjungan: kunjungan(isi.bantuan, k.tanggal),
    minat: catatMinat(i, k),
    paket: paketCetak(i, k),
    meja: mejaReplikasi(i, k),
    sumber: rujukan.daftar,
  };
}

function kunjungan(b: Inovasi['bantuan'], hari: string): KunjunganTampil | undefined {
  const penuh = b?.penuhSampai !== undefined && b.penuhSampai >= hari ? tanggalIndonesia(b.penuhSampai) : undefined;
  const hariKunjungan = b?.hariKunjungan && [daftarKata(b.hariKunjungan.hari), b.hariKunjungan.catatan].filter(Boolean).join('; ');
  const kapasitas = b?.kapasitasPerTahun === undefined ? undefined : PESAN_BANTUAN.daerahPerTahun(b.kapasitasPerTahun);
  return penuh || hariKunjungan || kapasitas ? { hari: hariKunjungan, penuh, kapasitas } : undefined;
}

/** The example address of a fresh checkout leads nowhere, so no letter or code may carry it. */
export function beralamat(situs: string): boolean {
  return !/\.example$|^localhost$/.test(new URL(situs).hostname);
}

/** Help that the origin offers, each kind by itself. */
export function butirBantuan(b: Inovasi['bantuan'], k: Katalog): { nama: string; isi: string }[] {
  const kata = (vocab: string, id: readonly string[] | undefined) => id?.map((x) => labelKosakata(k, vocab, x)).join(', ');
  const butir: [string, string | undefined][] = [
    [PESAN_BANTUAN.bentuk, kata('bantuan', b?.bentuk)],
    [PESAN_BANTUAN.model, kata('model-replikasi', b?.model)],
    [
      PESAN_BANTUAN.hariKunjungan,
      b?.hariKunjungan && [b.hariKunjungan.hari.join(', '), b.hariKunjungan.catatan].filter(Boolean).join('; '),
    ],
    [PESAN_BANTUAN.penuhSampai, b?.penuhSampai && tanggalIndonesia(b.penuhSampai)],
    [PESAN_BANTUAN.kapasitas, b?.kapasitasPerTahun === undefined ? undefined : PESAN_BANTUAN.daerahPerTahun(b.kapasitasPerTahun)],
    [
      PESAN_BANTUAN.biaya,
      b?.biayaPendampingan &&
        [b.biayaPendampingan.rupiah !== undefined && rupiah(b.biayaPendampingan.rupiah), b.biayaPendampingan.teks]
          .filter(Boolean)
          .join('; '),
    ],
  ];
  return butir.flatMap(([nama, nilai]) => (nilai ? [{ nama, isi: nilai }] : []));
}
