/** Offices, kematangan, and what is on its way. */
import { perujuk, type DaftarRujukan } from '../../domain/daftar-rujukan.ts';
import { labelKosakata, type Katalog } from '../../domain/katalog.ts';
import { kematanganDaerah, type KematanganInovasi } from '../../domain/kematangan/daerah.ts';
import { AMBANG_KEMATANGAN } from '../../domain/kematangan/skor.ts';
import { cakupanOpd } from '../../domain/opd/cakupan.ts';
import { angka, daftarKata, tanggalIndonesia } from '../../text/angka.ts';
import { PESAN_RINGKASAN as P } from '../../text/pesan/ringkasan.ts';
import type { SusunBaris } from './daerah.ts';
import { satuIsi, type BarisLaporan, type IsiLaporan } from './laporan.ts';

/** Innovations below the line that are named; the rest are counted. */
const DISEBUT = 5;

export const barisKematangan: SusunBaris = (d, k, r) => {
  if (d.inovasi.length === 0) return [];
  const { ada, jumlah } = kematanganDaerah(d, k);
  const bawah = ada.filter((x) => x.terbaru.tercapai === false).sort((a, b) => a.terbaru.nilai - b.terbaru.nilai);
  const mencapai = ada.filter((x) => x.terbaru.tercapai === true);
  const lain = ada.filter((x) => x.terbaru.tercapai === undefined);
  const baris: (BarisLaporan | false)[] = [
    bawah.length > 0 && { hal: P.dibawah(AMBANG_KEMATANGAN.nilai), isi: sebutNilai(bawah, r) },
    jumlah.mencapai > 0 && { hal: P.mencapai(AMBANG_KEMATANGAN.nilai), isi: sebutNilai(mencapai, r) },
    lain.length > 0 && { hal: P.skalaLain, isi: sebutNilai(lain, r) },
    jumlah.wajibKosong > 0 && satuIsi(P.wajibKosong, P.jumlahInovasi(jumlah.wajibKosong)),
    jumlah.tanpa > 0 && satuIsi(P.tanpaNilai, P.dariTercatat(jumlah.tanpa, d.inovasi.length), { jalur: 'kematangan/' }),
  ];
  return baris.filter((b) => b !== false);
};

/** Each value with its own source; what there is no room for is counted. */
function sebutNilai(daftar: readonly KematanganInovasi[], r: DaftarRujukan): IsiLaporan[] {
  const disebut = daftar.slice(0, DISEBUT).map(({ inovasi, terbaru: t }) => ({
    teks: P.nilai(inovasi.isi.nama, angka(t.nilai), angka(t.maks), t.edisi),
    rujukan: perujuk(r, inovasi.isi.sumber)(t.catatan.sumber),
  }));
  const sisa = daftar.length - disebut.length;
  return sisa > 0 ? [...disebut, { teks: P.sisanya(sisa), rujukan: [] }] : disebut;
}

export const barisRencana: SusunBaris = (d, k) => [
  ...menurut(
    P.rencanaAksi,
    d.rencana.map((x) => x.isi.status),
    'status-rencana',
    k,
    `daerah/${d.slug}/#rencana`,
  ),
  ...menurut(
    P.tahapan,
    d.inovasi.map((i) => i.isi.tahapan),
    'tahapan',
    k,
    `daerah/${d.slug}/#inovasi`,
  ),
];

/** Counts of a vocabulary in its own order; what is not told comes last. */
function menurut(hal: string, nilai: readonly (string | undefined)[], kosakata: string, k: Katalog, jalur: string): BarisLaporan[] {
  if (nilai.length === 0) return [];
  const banyak = (id: string | undefined) => nilai.filter((n) => n === id).length;
  const isi = [
    ...(k.kosakata.get(kosakata)?.nilai ?? []).flatMap((n) =>
      banyak(n.id) > 0 ? `${angka(banyak(n.id))} ${labelKosakata(k, kosakata, n.id).toLowerCase()}` : [],
    ),
    ...(banyak(undefined) > 0 ? [`${angka(banyak(undefined))} ${P.tahapanTakDiketahui}`] : []),
  ];
  return [satuIsi(hal, daftarKata(isi), { jalur })];
}

export const barisOpd: SusunBaris = (d, k, r) => {
  const rujuk = perujuk(r, d.cakupan.sumber);
  const { fakta, tercatat: t, hitung: h } = cakupanOpd(d, k);
  return [
    ...fakta.map((c) =>
      satuIsi(tanggalIndonesia(c.tanggal), P.cakupan(angka(c.opdBerinovasi), angka(c.opdSeluruh), c.keterangan), {
        rujukan: rujuk(c.sumber),
      }),
    ),
    ...(h ? [satuIsi(P.dinyatakanLengkap, P.hitungan(h.berinovasi, h.seluruh, tanggalIndonesia(h.per), h.palingSedikit))] : []),
    ...(h && h.belum.length > 0 ? [satuIsi(P.belumBerinovasi, daftarKata(h.belum.map((o) => o.singkatan ?? o.nama)))] : []),
    ...(t.inovasi > 0 && !h
      ? [satuIsi(P.tercatat, P.tercatatOpd(t.inovasi, t.opd, t.tanpaOpd), { jalur: `daerah/${d.slug}/#inovasi` })]
      : []),
  ];
};
