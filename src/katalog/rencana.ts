/** Plans as lists, boards and the pages of regions show them. */
import { jalurDaerah, jalurInovasi, jalurRencana } from '../domain/jalur.ts';
import { labelKosakata, nilaiKosakata, type DaerahKatalog, type Katalog } from '../domain/katalog.ts';
import { langkahLewat } from '../domain/rencana/jadwal.ts';
import { pengajuanDaerah } from '../domain/rencana/pengajuan.ts';
import { DIHENTIKAN, papanRencana, rencanaDaerah, type RencanaKatalog } from '../domain/rencana/rencana.ts';
import type { Opd } from '../domain/schema/daerah.ts';
import { tanggalIndonesia } from '../text/angka.ts';
import { PESAN_PENGAJUAN, PESAN_RENCANA } from '../text/pesan/rencana.ts';
import type { TautanNama } from './opd-daerah.ts';

export interface KartuRencana extends TautanNama {
  kode: string;
  daerah: string;
  ringkasan: string;
  tahun: string;
  status: string;
  opd: string;
  langkah: string;
  /** The innovation that it became. */
  inovasi?: TautanNama | undefined;
}

export interface KolomRencana {
  id: string;
  nama: string;
  arti?: string | undefined;
  kartu: KartuRencana[];
}

export interface PapanRencana {
  /** From idea to use, each stage in its place though it be empty. */
  jalur: KolomRencana[];
  henti: KolomRencana[];
}

export interface PengajuanTampil {
  kalimat: string;
  sudah?: string | undefined;
  /** Bodies that are no perangkat daerah, where those are counted. */
  lain?: string | undefined;
  /** Only under the region's declaration. */
  belum?: string | undefined;
}

export interface RencanaDaerah {
  papan: PapanRencana;
  jumlah: number;
  pengajuan: PengajuanTampil[];
  /** True when no year is declared complete. */
  takLengkap: boolean;
}

export function papanTampil(daftar: readonly RencanaKatalog[], k: Katalog): PapanRencana {
  const kolom = papanRencana(daftar, k).map(({ id, nama, rencana }) => ({
    id,
    nama,
    arti: nilaiKosakata(k, 'status-rencana', id)?.keterangan,
    kartu: rencana.map((r) => kartuRencana(r, k)),
  }));
  return { jalur: kolom.filter((c) => c.id !== DIHENTIKAN), henti: kolom.filter((c) => c.id === DIHENTIKAN) };
}

export function kartuRencana(r: RencanaKatalog, k: Katalog): KartuRencana {
  const { isi, daerah } = r;
  const inovasi = isi.inovasi === undefined ? undefined : k.perId.get(isi.inovasi);
  return {
    kode: daerah.kode,
    nama: isi.nama,
    jalur: jalurRencana(r),
    daerah: daerah.nama,
    ringkasan: isi.ringkasan,
    tahun: PESAN_RENCANA.tahun(isi.tahun),
    status: labelKosakata(k, 'status-rencana', isi.status).toLowerCase(),
    opd: namaOpd(r).join(', '),
    langkah: PESAN_RENCANA.langkah(isi.langkah.length, langkahLewat(isi, k.tanggal).length),
    inovasi: inovasi && { nama: PESAN_RENCANA.menjadi(inovasi.isi.nama), jalur: jalurInovasi(inovasi) },
  };
}

function namaOpd(r: RencanaKatalog): string[] {
  return r.isi.opd.flatMap((id) => r.daerah.opd.isi.find((o) => o.id === id)?.nama ?? []);
}

export function rencanaTampil(d: DaerahKatalog, k: Katalog): RencanaDaerah {
  const daftar = rencanaDaerah(d);
  const pengajuan = pengajuanDaerah(d, k);
  return {
    papan: papanTampil(daftar, k),
    jumlah: daftar.length,
    takLengkap: pengajuan.some((p) => p.hitung === undefined),
    pengajuan: pengajuan.map(({ tahun, rencana, sudah, hitung: h }) => ({
      kalimat: h
        ? PESAN_PENGAJUAN.hitung(tahun, h.sudah.length, h.seluruh, tanggalIndonesia(h.per))
        : PESAN_PENGAJUAN.tercatat(tahun, rencana.length, sudah.length),
      ...daftarPengaju(h?.sudah ?? sudah, h ? sudah.filter((o) => !h.sudah.includes(o)) : []),
      belum: h && h.belum.length > 0 ? PESAN_PENGAJUAN.belum(h.belum.map((o) => o.nama)) : undefined,
    })),
  };
}

function daftarPengaju(sudah: readonly Opd[], lain: readonly Opd[]): Pick<PengajuanTampil, 'sudah' | 'lain'> {
  const nama = (daftar: readonly Opd[]) => daftar.map((o) => o.nama);
  return {
    sudah: sudah.length > 0 ? PESAN_PENGAJUAN.sudah(nama(sudah)) : undefined,
    lain: lain.length > 0 ? PESAN_PENGAJUAN.lain(nama(lain)) : undefined,
  };
}

export interface DaerahMengajukan extends TautanNama {
  pengajuan: PengajuanTampil[];
}

/** Regions that have a plan, or a year declared complete. */
export function semuaPengajuan(k: Katalog): DaerahMengajukan[] {
  return [...k.daerah.values()].flatMap((d) => {
    const { pengajuan } = rencanaTampil(d, k);
    return pengajuan.length === 0 ? [] : [{ nama: d.nama, jalur: jalurDaerah(d), pengajuan }];
  });
}
