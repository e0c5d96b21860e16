/** Plans on their way, as the public table has them. */
import { jalurRencana } from '../domain/jalur.ts';
import type { Katalog } from '../domain/katalog.ts';
import { semuaRencana, type RencanaKatalog } from '../domain/rencana/rencana.ts';
import { ARTI_KOLOM } from '../text/pesan/kolom.ts';
import { kolom, satuSumberTeks, type TabelData } from './kolom-data.ts';

/** `dasar` is the base path with a slash at its end. */
export function dataRencana(k: Katalog, dasar: string): TabelData<RencanaKatalog> {
  return {
    baris: semuaRencana(k),
    kolom: kolom(ARTI_KOLOM.rencana, {
      id: (r) => `${r.daerah.folder}/${r.slug}`,
      kode: (r) => r.daerah.kode,
      daerah: (r) => r.daerah.nama,
      tahun: (r) => r.isi.tahun,
      nama: (r) => r.isi.nama,
      ringkasan: (r) => r.isi.ringkasan,
      opd: (r) => r.isi.opd.flatMap((id) => r.daerah.opd.isi.find((o) => o.id === id)?.nama ?? []),
      tema: (r) => r.isi.tema,
      status: (r) => r.isi.status,
      target_tahapan: (r) => r.isi.targetTahapan,
      jumlah_langkah: (r) => r.isi.langkah.length,
      langkah_selesai: (r) => r.isi.langkah.filter((l) => l.status === 'selesai').length,
      anggaran: (r) => r.isi.anggaran?.rupiah,
      tahun_anggaran: (r) => r.isi.anggaran?.tahun,
      diajukan: (r) => r.isi.diajukan,
      inovasi: (r) => r.isi.inovasi,
      url: (r) => dasar + jalurRencana(r),
      sumber: (r) => r.isi.sumber.map(satuSumberTeks),
    }),
  };
}
