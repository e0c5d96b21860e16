/** The rows of one region's report: the leader's page and `npm run laporan` print the same. */
import { DaftarRujukan } from '../../domain/daftar-rujukan.ts';
import type { DaerahKatalog, Katalog } from '../../domain/katalog.ts';
import { PESAN_RINGKASAN as P } from '../../text/pesan/ringkasan.ts';
import { barisIndeks, barisSasaran } from './bagian-indeks.ts';
import { barisKematangan, barisOpd, barisRencana } from './bagian-kerja.ts';
import { barisPekerjaan, barisReplikasi } from './bagian-replikasi.ts';
import type { BagianLaporan, BarisLaporan, Laporan } from './laporan.ts';

/** What one part of the report says of a region; an empty list where nothing is on record. */
export type SusunBaris = (d: DaerahKatalog, k: Katalog, r: DaftarRujukan) => BarisLaporan[];

/** In the order of the page. */
const BAGIAN: Record<keyof typeof P.bagian, SusunBaris> = {
  indeks: barisIndeks,
  opd: barisOpd,
  kematangan: barisKematangan,
  rencana: barisRencana,
  replikasi: barisReplikasi,
  sasaran: barisSasaran,
  pekerjaan: barisPekerjaan,
};

export function laporanDaerah(d: DaerahKatalog, k: Katalog): Laporan {
  const r = new DaftarRujukan();
  const bagian = (Object.keys(BAGIAN) as (keyof typeof BAGIAN)[]).map((id): BagianLaporan => {
    const baris = BAGIAN[id](d, k, r);
    return { id, judul: P.bagian[id], baris, ...(baris.length === 0 && { kosong: P.kosong[id] }) };
  });
  return { judul: P.judul(d.nama), kode: d.kode, daerah: d.nama, tanggal: k.tanggal, bagian, sumber: r.daftar };
}
