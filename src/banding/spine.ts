/** Model of one region against a group of its kind on context indicators. */
import type { KalimatBagan } from '../charts/bagan.ts';
import type { ModelSpine } from '../charts/spine.ts';
import type { BahanBanding, DaerahBanding } from '../domain/banding/bahan.ts';
import { KELOMPOK_TERKECIL, spine, type BarisSpine, type SpineDitolak } from '../domain/banding/spine.ts';
import { PESAN_BAGAN_SPINE as P, type LetakMedian } from '../text/pesan/bagan-spine.ts';
import { INDIKATOR_KONTEKS } from '../text/pesan/indikator-konteks.ts';
import { daerahBagan, rentangTahun, SumberSatuBagan } from './dasar.ts';

/**
 * @param kelompok the peers; the region itself and those of another jenis are left out
 * @param namaKelompok as in a sentence: `28 kabupaten lain di Jawa Tengah`
 */
export function modelSpine(
  b: BahanBanding,
  daerah: DaerahBanding,
  kelompok: readonly DaerahBanding[],
  namaKelompok: string,
): ModelSpine | KalimatBagan {
  const sumber = new SumberSatuBagan(b);
  const lain = kelompok.filter((d) => d.kode !== daerah.kode);
  const sejenis = lain.filter((d) => d.jenis === daerah.jenis);
  const umum = { id: 'spine', judul: P.judul(daerah.nama, namaKelompok), sumber: sumber.daftar };
  if (sejenis.length < KELOMPOK_TERKECIL)
    return {
      ...umum,
      jenis: 'kalimat',
      kalimat: P.terlaluKecil(daerah.nama, namaKelompok, sejenis.length, daerah.jenis, KELOMPOK_TERKECIL),
    };
  const { baris, ditolak } = spine(daerah, sejenis);
  if (baris.length === 0) return { ...umum, jenis: 'kalimat', kalimat: P.tidakAda(namaKelompok, ditolak.map(sebutDitolak)) };

  const belum = baris.filter((x) => !x.daerah).map((x) => INDIKATOR_KONTEKS[x.indikator].pendek);
  const bukanSejenis = lain.length - sejenis.length;
  const terbanyak = Math.max(...baris.map((x) => x.cakupan.ada));
  return {
    ...umum,
    jenis: 'spine',
    temuan: P.temuan(namaKelompok, daerah.nama, letak(baris)),
    satuan: P.satuan,
    tahun: rentangTahun(baris.map((x) => x.seri.tahun)),
    n: { ada: terbanyak, tanpa: sejenis.length - terbanyak, apa: P.apa(daerah.jenis) },
    catatan: [
      P.arah,
      ...baris.filter((x) => x.seri.metode).map((x) => P.metode(INDIKATOR_KONTEKS[x.indikator].nama, x.seri.tahun, x.seri.metode)),
      ...ditolak.map(sebutDitolak),
      ...(belum.length ? [P.belumSendiri(belum)] : []),
      ...(bukanSejenis ? [P.bukanSejenis(bukanSejenis, daerah.jenis)] : []),
    ],
    data: {
      daerah: daerahBagan([daerah])[0]!,
      baris: baris.map((x) => ({
        indikator: x.indikator,
        tahun: x.seri.tahun,
        ...(x.daerah && { daerah: { rendah: x.daerah.rendah, tinggi: x.daerah.tinggi } }),
        sebaran: x.sebaran,
        cakupan: { ada: x.cakupan.ada, seluruh: x.cakupan.seluruh },
        sumber: sumber.letak(x.sumber),
      })),
    },
  };
}

function sebutDitolak({ indikator, seri, cakupan }: SpineDitolak): string {
  return P.ditolak(INDIKATOR_KONTEKS[indikator].nama, seri?.tahun, cakupan.ada, cakupan.seluruh);
}

/** Which indicators lie above, below and at the median, in that order; only those of which the region is known. */
function letak(baris: readonly BarisSpine[]): (readonly [LetakMedian, string[]])[] {
  const menurut = (l: LetakMedian) =>
    baris.filter((x) => x.daerah && letakSatu(x.daerah, x.sebaran.median) === l).map((x) => INDIKATOR_KONTEKS[x.indikator].pendek);
  return (['atas', 'bawah', 'sama', 'berselisih'] as const).map((l) => [l, menurut(l)] as const).filter(([, isi]) => isi.length > 0);
}

function letakSatu({ rendah, tinggi }: { rendah: number; tinggi: number }, median: number): LetakMedian {
  if (rendah > median) return 'atas';
  if (tinggi < median) return 'bawah';
  return rendah === tinggi ? 'sama' : 'berselisih';
}
