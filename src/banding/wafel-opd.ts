/** Model of published coverage: how many offices of a region had innovated on a day. */
import type { KalimatBagan } from '../charts/bagan.ts';
import type { ModelWafelOpd, PanelWafel } from '../charts/wafel-opd.ts';
import type { BahanBanding, CakupanBanding, DaerahBanding, NomorSumber } from '../domain/banding/bahan.ts';
import { tanggalIndonesia } from '../text/angka.ts';
import { PESAN_BAGAN_WAFEL as P } from '../text/pesan/bagan-wafel.ts';
import { daerahBagan, namaPendek, rentangTahun, SERI_PALING_BANYAK, SumberSatuBagan } from './dasar.ts';

/** @param daftar the regions, in the order of their panels; the facts of one region follow in time */
export function modelWafelOpd(b: BahanBanding, daftar: readonly DaerahBanding[]): ModelWafelOpd | KalimatBagan {
  const sumber = new SumberSatuBagan(b);
  const bagan = daerahBagan(daftar);
  const panel = daftar.flatMap((d, n) => gabung(d.cakupan).map((f) => ({ ...f, daerah: bagan[n]!, sumber: sumber.letak(f.sumber) })));
  const tanpa = daftar.filter((d) => d.cakupan.length === 0).map((d) => namaPendek(d.nama));
  const umum = { id: 'wafel-opd', judul: P.judul, sumber: sumber.daftar };
  if (panel.length === 0) return { ...umum, jenis: 'kalimat', kalimat: P.tanpaSemua(tanpa) };
  const berbeda = new Set(panel.map((f) => `${f.daerah.kode} ${f.tanggal}`)).size < panel.length;
  return {
    ...umum,
    jenis: 'wafel-opd',
    temuan: temuan(panel, daftar.length),
    satuan: P.satuan,
    tahun: rentangTahun(panel.map((f) => Number(f.tanggal.slice(0, 4)))),
    n: { ada: daftar.length - tanpa.length, tanpa: tanpa.length, apa: 'daerah' },
    catatan: [P.diterbitkan, ...(berbeda ? [P.berbeda] : []), ...(tanpa.length ? [P.tanpa(tanpa)] : [])],
    data: { panel },
  };
}

/** In time order; the same figures of one day are one fact with all its sources. */
function gabung(fakta: readonly CakupanBanding[]): CakupanBanding[] {
  const perIsi = Map.groupBy(fakta, (f) => `${f.tanggal} ${f.berinovasi} ${f.seluruh}`);
  const sumber = (daftar: readonly CakupanBanding[]): NomorSumber[] => [...new Set(daftar.flatMap((f) => f.sumber))];
  return [...perIsi.values()]
    .map((daftar) => ({ ...daftar[0]!, sumber: sumber(daftar) }))
    .sort((a, b) => (a.tanggal < b.tanggal ? -1 : a.tanggal > b.tanggal ? 1 : a.berinovasi - b.berinovasi));
}

function temuan(panel: readonly PanelWafel[], seluruhDaerah: number): string {
  const perDaerah = [...Map.groupBy(panel, (f) => f.daerah.nama)];
  if (perDaerah.length > SERI_PALING_BANYAK) return P.temuanBanyak(perDaerah.length, seluruhDaerah);
  return P.temuan(
    perDaerah.map(([nama, fakta]) =>
      P.bagian(
        nama,
        fakta.map((f) => [f.berinovasi, f.seluruh, tanggalIndonesia(f.tanggal)]),
      ),
    ),
  );
}
