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
import { DaftarRujukan, perujuk, type SumberBernomor } from '../domain/daftar-rujukan.ts';

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
  unit: TautanNama[];
  /** Innovations of its units alone, each once, with the units that made it. */
  inovasiUnit: Kartu[];
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
  const unit = unitOpd(d.opd.isi, o.id);
  const semuaId = new Set([o.id, ...unit.map((u) => u.id)]);
  const diUnit = d.inovasi.filter((i) => !sendiri.includes(i) && i.isi.opd?.some((id) => semuaId.has(id)));
  const per = lengkapPer(d);
  const pelaksana = (i: InovasiKatalog) => P.pelaksana(unit.filter((u) => i.isi.opd?.includes(u.id)).map((u) => u.nama));
  return {
    nama: o.nama,
    daerah: { kode: d.kode, nama: d.nama, jalur: jalurDaerah(d) },
    jenis: labelKosakata(k, 'jenis-opd', o.jenis),
    rujukan: perujuk(r, d.opd.sumber)(o.sumber),
    singkatan: o.singkatan,
    induk: induk && { nama: induk.nama, jalur: jalurOpd(d, induk.id) },
    dahulu: o.namaLama ?? [],
    catatan: o.catatan,
    jumlah: P.jumlah(sendiri.length, diUnit.length),
    lengkap: per === undefined ? P.takLengkap : P.lengkapPer(tanggalIndonesia(per)),
    inovasi: sendiri.map((i) => kartu(i, k)),
    unit: unit.map((u) => ({ nama: u.nama, jalur: jalurOpd(d, u.id) })),
    inovasiUnit: diUnit.map((i) => {
      const x = kartu(i, k);
      return { ...x, fakta: [pelaksana(i), ...x.fakta] };
    }),
    rencana: rencanaDaerah(d)
      .filter((x) => x.isi.opd.some((id) => semuaId.has(id)))
      .map((x) => kartuRencana(x, k)),
    kontak: kontakOpd(d, o).map((c) => kontakTampil(c, k, rujukKontak, { jalur: jalurDaerah(d) })),
    kontakDaerah: d.otonom || d.kontak.isi.length > 0,
    sumber: r.daftar,
    deskripsi: P.deskripsi(o.nama, d.nama, sendiri.length + diUnit.length),
  };
}
