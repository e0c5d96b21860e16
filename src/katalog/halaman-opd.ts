/** The page of one office: what it is, what it made and plans, whom to ask. */
import { jalurDaerah, jalurOpd } from '../domain/jalur.ts';
import { labelKosakata, type DaerahKatalog, type InovasiKatalog, type Katalog } from '../domain/katalog.ts';
import { lengkapPer } from '../domain/opd/cakupan.ts';
import { kontakOpd } from '../domain/opd/kontak.ts';
import { inovasiOpd, unitOpd } from '../domain/opd/susunan.ts';
import { rencanaDaerah } from '../domain/rencana/rencana.ts';
import type { Opd } from '../domain/schema/daerah.ts';
import { tanggalIndonesia } from '../text/angka.ts';
import { PESAN_HALAMAN_OPD as P } from '../text/pesan/opd.ts';
import { kartu, type Kartu } from './kartu.ts';
import { kontakTampil, type KontakTampil } from './kontak.ts';
import type { TautanNama } from './opd-daerah.ts';
import { kartuRencana, type KartuRencana } from './rencana.ts';
import { DaftarRujukan, perujuk, type SumberBernomor } from './rujukan.ts';

export interface HalamanOpd {
  nama: string;
  daerah: TautanNama & { kode: string };
  jenis: string;
  rujukan: number[];
  singkatan?: string | undefined;
  induk?: TautanNama | undefined;
  dahulu: readonly string[];
  catatan?: string | undefined;
  /** How many innovations, and whether that is all of them. */
  jumlah: string;
  lengkap: string;
  inovasi: Kartu[];
  unit: (TautanNama & { inovasi: Kartu[] })[];
  rencana: KartuRencana[];
  kontak: KontakTampil[];
  /** True where the region's page has contacts to lead to. */
  kontakDaerah: boolean;
  sumber: SumberBernomor[];
  deskripsi: string;
}

export function halamanOpd(o: Opd, d: DaerahKatalog, k: Katalog): HalamanOpd {
  const r = new DaftarRujukan();
  const rujukKontak = perujuk(r, d.kontak.sumber);
  const induk = d.opd.isi.find((x) => x.id === o.induk);
  const sendiri = inovasiOpd(d, o.id);
  const unit = unitOpd(d.opd.isi, o.id).map((u) => ({ u, inovasi: inovasiOpd(d, u.id).filter((i) => !sendiri.includes(i)) }));
  const diUnit = new Set(unit.flatMap((x) => x.inovasi)).size;
  const semuaId = new Set([o.id, ...unit.map((x) => x.u.id)]);
  const per = lengkapPer(d);
  const kartuSemua = (daftar: readonly InovasiKatalog[]) => daftar.map((i) => kartu(i, k));
  return {
    nama: o.nama,
    daerah: { kode: d.kode, nama: d.nama, jalur: jalurDaerah(d) },
    jenis: labelKosakata(k, 'jenis-opd', o.jenis),
    rujukan: perujuk(r, d.opd.sumber)(o.sumber),
    singkatan: o.singkatan,
    induk: induk && { nama: induk.nama, jalur: jalurOpd(d, induk.id) },
    dahulu: o.namaLama ?? [],
    catatan: o.catatan,
    jumlah: P.jumlah(sendiri.length, diUnit),
    lengkap: per === undefined ? P.takLengkap : P.lengkapPer(tanggalIndonesia(per)),
    inovasi: kartuSemua(sendiri),
    unit: unit.map(({ u, inovasi }) => ({ nama: u.nama, jalur: jalurOpd(d, u.id), inovasi: kartuSemua(inovasi) })),
    rencana: rencanaDaerah(d)
      .filter((x) => x.isi.opd.some((id) => semuaId.has(id)))
      .map((x) => kartuRencana(x, k)),
    kontak: kontakOpd(d, o).map((c) => kontakTampil(c, k, rujukKontak, { jalur: jalurDaerah(d) })),
    kontakDaerah: d.otonom || d.kontak.isi.length > 0,
    sumber: r.daftar,
    deskripsi: P.deskripsi(o.nama, d.nama, sendiri.length + diUnit),
  };
}
