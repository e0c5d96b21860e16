/** Model of the replications that some regions received and gave, by the voice that says so. */
import type { KalimatBagan } from '../charts/bagan.ts';
import type { ModelReplikasiSuara } from '../charts/replikasi-suara.ts';
import type { BahanBanding, DaerahBanding, RelasiBanding } from '../domain/banding/bahan.ts';
import { tanggalIndonesia } from '../text/angka.ts';
import { PESAN_BAGAN } from '../text/pesan/bagan.ts';
import { PESAN_BAGAN_REPLIKASI as P, URUTAN_SUARA } from '../text/pesan/bagan-replikasi.ts';
import { UMUM } from '../text/pesan/umum.ts';
import { daerahBagan, namaPendek, SumberSatuBagan } from './dasar.ts';

/** @param daftar the regions, in the order of their rows; those with nothing on record are named in a remark */
export function modelReplikasiSuara(b: BahanBanding, daftar: readonly DaerahBanding[]): ModelReplikasiSuara | KalimatBagan {
  const sumber = new SumberSatuBagan(b);
  const ada = daftar.filter((d) => jumlah(d.menerima) + jumlah(d.memberi) > 0);
  const tanpa = daftar.filter((d) => !ada.includes(d)).map((d) => namaPendek(d.nama));
  const umum = { id: 'replikasi-suara', judul: P.judul, sumber: sumber.daftar };
  if (ada.length === 0) return { ...umum, jenis: 'kalimat', kalimat: `${P.tanpaSemua(tanpa)} ${UMUM.absen}` };

  const sisi = (r: RelasiBanding) => ({ ditiru: r.ditiru, lain: r.lain, sumber: sumber.letak(r.sumber) });
  const bagan = daerahBagan(daftar);
  return {
    ...umum,
    jenis: 'replikasi-suara',
    temuan: temuan(daftar),
    satuan: P.satuan,
    tahun: PESAN_BAGAN.semuaTahun(tanggalIndonesia(b.tanggal)),
    n: { ada: ada.length, tanpa: tanpa.length, apa: 'daerah', kata: P.belumTercatat },
    catatan: [P.artiLain, ...(ada.length > 1 ? [P.duaSisi] : []), ...(tanpa.length ? [P.tanpa(tanpa)] : []), UMUM.absen],
    data: { baris: ada.map((d) => ({ daerah: bagan[daftar.indexOf(d)]!, menerima: sisi(d.menerima), memberi: sisi(d.memberi) })) },
  };
}

function jumlah(r: RelasiBanding): number {
  return Object.values(r.ditiru).reduce((a, n) => a + n, r.lain);
}

function temuan(daftar: readonly DaerahBanding[]): string {
  const perSuara = (arah: 'memberi' | 'menerima') =>
    Object.fromEntries(URUTAN_SUARA.map((s) => [s, daftar.reduce((n, d) => n + (d[arah].ditiru[s] ?? 0), 0)]));
  const [memberi, menerima] = [perSuara('memberi'), perSuara('menerima')];
  if ([memberi, menerima].some((x) => Object.values(x).some((n) => n > 0))) return P.temuan(memberi, menerima);
  const lain = (arah: 'memberi' | 'menerima') => daftar.reduce((n, d) => n + d[arah].lain, 0);
  return P.temuanKosong(daftar.length === 1 ? daftar[0]!.nama : P.banyakDaerah(daftar.length), lain('memberi'), lain('menerima'));
}
