/** The offices of a region with their innovations, as its page shows them. */
import { jalurInovasi, jalurOpd } from '../domain/jalur.ts';
import type { DaerahKatalog, InovasiKatalog, Katalog } from '../domain/katalog.ts';
import { cakupanOpd } from '../domain/opd/cakupan.ts';
import type { Opd } from '../domain/schema/daerah.ts';
import { angka, tanggalIndonesia } from '../text/angka.ts';
import { PESAN_INDEKS } from '../text/pesan/indeks.ts';
import { PESAN_OPD } from '../text/pesan/opd.ts';
import type { Kalimat } from './fakta-inovasi.ts';

export interface TautanNama {
  nama: string;
  jalur: string;
}

export interface OpdTampil extends TautanNama {
  /** Former names. */
  dahulu?: string | undefined;
  inovasi: TautanNama[];
}

export interface OpdDaerah {
  /** The share that the region's declaration allows, or what is recorded here. */
  pokok: string;
  /** What that sentence leaves open. */
  batas?: string | undefined;
  fakta: Kalimat[];
  kelompok: (OpdTampil & { perangkat: boolean; unit: OpdTampil[] })[];
  /** Only under the region's declaration. */
  belum?: { per: string; opd: TautanNama[] } | undefined;
  /** True where units stand below an office, so that it must be said how they count. */
  berunit: boolean;
}

export function opdDaerah(d: DaerahKatalog, k: Katalog, rujuk: (id: readonly string[]) => number[]): OpdDaerah {
  const c = cakupanOpd(d, k);
  const { hitung: h } = c;
  const per = h && tanggalIndonesia(h.per);
  const tautan = (o: Opd): TautanNama => ({ nama: o.nama, jalur: jalurOpd(d, o.id) });
  const tampil = (o: Opd, inovasi: readonly InovasiKatalog[]): OpdTampil => ({
    ...tautan(o),
    dahulu: o.namaLama && PESAN_OPD.dahulu(o.namaLama),
    inovasi: inovasi.map((i) => ({ nama: i.isi.nama, jalur: jalurInovasi(i) })),
  });
  const tanpa = new Set(h?.belum);
  return {
    pokok: h ? PESAN_OPD.hitung(h.berinovasi, h.seluruh, per!, h.palingSedikit) : PESAN_OPD.tercatat(c.tercatat),
    batas: h ? (h.palingSedikit ? PESAN_OPD.palingSedikit(c.tanpaOpd.length) : undefined) : PESAN_OPD.takLengkap,
    fakta: c.fakta.map((f) => ({
      teks: PESAN_INDEKS.cakupan(angka(f.opdBerinovasi), angka(f.opdSeluruh), tanggalIndonesia(f.tanggal), f.keterangan),
      rujukan: rujuk(f.sumber),
    })),
    kelompok: c.kelompok
      .filter((g) => !tanpa.has(g.opd))
      .map((g) => ({ ...tampil(g.opd, g.sendiri), perangkat: g.perangkat, unit: g.unit.map((u) => tampil(u.opd, u.inovasi)) })),
    belum: h && h.belum.length > 0 ? { per: per!, opd: h.belum.map(tautan) } : undefined,
    berunit: c.kelompok.some((g) => g.unit.length > 0),
  };
}
