/** Model of one published kematangan by its indicators; only where its breakdown is published. */
import type { BarisIndikator, ModelRincianKematangan } from '../charts/rincian-kematangan.ts';
import type { NilaiKematangan } from '../domain/kematangan/daerah.ts';
import { jumlah, skorKematangan, TINGKAT_TERTINGGI } from '../domain/kematangan/skor.ts';
import { pilihSumber } from '../domain/replikasi.ts';
import type { Sumber } from '../domain/schema/dasar.ts';
import type { EdisiKematangan } from '../domain/schema/kosakata.ts';
import { PESAN_BAGAN_RINCIAN as P } from '../text/pesan/bagan-kematangan.ts';
import { SumberGabungan, sumberRingkas } from './sumber-gabungan.ts';

/** More than these are read in the picture. */
const KURANG_DISEBUT = 3;

/** @param sumberCatatan list of sources of the record that publishes the value */
export function modelRincianKematangan(
  n: NilaiKematangan,
  e: EdisiKematangan,
  sumberCatatan: readonly Sumber[],
): ModelRincianKematangan | undefined {
  if (!n.rincian) return undefined;
  const sumber = new SumberGabungan();
  // Levels are the record's; weights and words are the edition's.
  const catatan = pilihSumber(sumberCatatan, n.catatan.sumber);
  const letak = (i: EdisiKematangan['indikator'][number]) =>
    sumber.letak([...catatan, ...pilihSumber(e.sumber, i.sumber)].map(sumberRingkas));
  const baris = e.indikator.map((i): BarisIndikator => {
    const tingkat = n.rincian![i.id];
    return {
      nama: i.nama,
      variabel: i.variabel,
      bobot: i.bobot,
      wajib: i.wajib,
      ...(tingkat !== undefined && { tingkat }),
      ...(tingkat !== undefined && tingkat > 0 && { arti: i.tingkat[tingkat - 1]! }),
      sumber: letak(i),
    };
  });
  const skor = skorKematangan(e, n.rincian);
  const belum = skor.belumDijawab.length;
  return {
    jenis: 'rincian-kematangan',
    id: 'rincian-kematangan',
    judul: P.judul,
    temuan: temuan(baris, skor.nilai, e),
    satuan: P.satuan,
    tahun: n.tahun === undefined ? P.tahunTakDiketahui : String(n.tahun),
    sumber: sumber.daftar,
    n: { ada: baris.length - belum, tanpa: belum, apa: P.apa, kata: P.belumDijawab },
    catatan: [...(belum ? [P.belum(belum, jumlah([skor.tertinggi, -skor.nilai]))] : []), ...(e.catatan ? [e.catatan] : [])],
    data: {
      nilai: skor.nilai,
      maks: e.maks,
      ...(n.ambang !== undefined && { ambang: n.ambang }),
      kelompok: [...Map.groupBy(baris, (b) => b.variabel)].map(([judul, isi]) => ({ judul, baris: isi })),
    },
  };
}

function temuan(baris: readonly BarisIndikator[], nilai: number, e: EdisiKematangan): string {
  if (baris.every((b) => b.tingkat === TINGKAT_TERTINGGI)) return P.penuh(baris.length, nilai, e.maks);
  const kurang = baris
    .flatMap((b) => (b.tingkat === undefined ? [] : [[b.nama, jumlah([b.bobot * (TINGKAT_TERTINGGI - b.tingkat)])] as const]))
    .filter(([, poin]) => poin > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, KURANG_DISEBUT);
  return P.temuan(nilai, e.maks, e.label.toLowerCase(), kurang);
}
