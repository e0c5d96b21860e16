/** The ledger to carry away: one row for each pair as CSV, with every step, its voice and its sources as JSON. */
import { keadaanBank } from '../domain/bank/keadaan.ts';
import { kesepakatanRelasi } from '../domain/bank/kesepakatan.ts';
import type { Katalog } from '../domain/katalog.ts';
import type { Relasi } from '../domain/replikasi.ts';
import { ARTI_KOLOM } from '../text/pesan/kolom.ts';
import { kolom, satuSumberTeks, type TabelData } from './kolom-data.ts';

export function dataReplikasi(k: Katalog): TabelData<Relasi> {
  return {
    baris: k.relasi,
    kolom: kolom(ARTI_KOLOM.replikasi, {
      inovasi: (r) => r.inovasi,
      kode_asal: (r) => k.perId.get(r.inovasi)?.daerah.kode,
      asal: (r) => k.perId.get(r.inovasi)?.daerah.nama,
      kode_penerima: (r) => r.penerima,
      penerima: (r) => k.daerah.get(r.penerima)?.nama,
      keadaan: (r) => keadaanBank(r),
      suara: (r) => r.suara,
      kedaluwarsa: (r) => r.kedaluwarsa,
      hubungan: (r) => r.catatan[0]?.hubungan,
      langkah_terakhir: (r) => r.terakhir.langkah,
      tanggal: (r) => r.terakhir.tanggal,
      kelompok: (r) => r.kelompok,
      langkah: (r) => r.langkah.map((l) => `${[l.langkah, l.tanggal].filter(Boolean).join(' ')} (${l.suara})`),
      nama_lokal: (r) => r.catatan.map((c) => c.namaLokal).find(Boolean),
      inovasi_lokal: (r) => r.catatan.map((c) => c.inovasiLokal).find(Boolean),
      kesepakatan: (r) => kesepakatanRelasi(r, k.kesepakatan)?.id,
      sumber: (r) => [...new Set(r.langkah.flatMap((l) => l.sumber.map(satuSumberTeks)))],
    }),
  };
}

/** What a cell cannot hold: each step with its voice, paper and sources. */
export function langkahReplikasi(r: Relasi): object[] {
  return r.langkah.map((l) => ({
    langkah: l.langkah,
    ...(l.tanggal && { tanggal: l.tanggal }),
    suara: l.suara,
    ...(l.berlakuSampai && { berlaku_sampai: l.berlakuSampai }),
    ...(l.keterangan && { keterangan: l.keterangan }),
    ...(l.dokumen && {
      dokumen: {
        jenis: l.dokumen.jenis,
        judul: l.dokumen.judul,
        ...(l.dokumen.nomor && { nomor: l.dokumen.nomor }),
        ...(l.dokumen.tanggal && { tanggal: l.dokumen.tanggal }),
      },
    }),
    sumber: l.sumber.map((s) => ({
      judul: s.judul,
      penerbit: s.penerbit,
      ...(s.tanggal && { tanggal: s.tanggal }),
      ...(s.url && { url: s.url }),
    })),
  }));
}
