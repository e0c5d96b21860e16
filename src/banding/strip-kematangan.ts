/** Model of the newest kematangan of a region's innovations; each scale apart, those without a value told in a sentence. */
import type { BarisKematangan, ModelStripKematangan, PanelKematangan } from '../charts/strip-kematangan.ts';
import { jalurInovasi } from '../domain/jalur.ts';
import type { Katalog } from '../domain/katalog.ts';
import type { KematanganDaerah, KematanganInovasi } from '../domain/kematangan/daerah.ts';
import { pilihSumber } from '../domain/replikasi.ts';
import { bandingTeks } from '../domain/temuan.ts';
import { PESAN_BAGAN_STRIP as P } from '../text/pesan/bagan-kematangan.ts';
import { rentangTahun } from './dasar.ts';
import { SumberGabungan, sumberRingkas } from './sumber-gabungan.ts';

/** @returns undefined where no innovation publishes a value: a sentence says so then */
export function modelStripKematangan(m: KematanganDaerah, k: Pick<Katalog, 'edisi'>): ModelStripKematangan | undefined {
  if (m.ada.length === 0) return undefined;
  const sumber = new SumberGabungan();
  const panel = [...Map.groupBy(m.ada, (x) => x.terbaru.maks)]
    // The scale of the line first, then the higher ones.
    .sort(([a, x], [b, y]) => Number(y[0]!.terbaru.ambang !== undefined) - Number(x[0]!.terbaru.ambang !== undefined) || b - a)
    .map(([maks, isi]): PanelKematangan => {
      const { ambang } = isi[0]!.terbaru;
      const urut = isi.toSorted((a, b) => b.terbaru.nilai - a.terbaru.nilai || bandingTeks(a.inovasi.isi.nama, b.inovasi.isi.nama));
      return { maks, ...(ambang !== undefined && { ambang }), baris: urut.map((x) => baris(x, k, sumber)) };
    });
  const tahun = m.ada.flatMap((x) => x.terbaru.tahun ?? []);
  return {
    jenis: 'strip-kematangan',
    id: 'strip-kematangan',
    judul: panel.some((p) => p.ambang !== undefined) ? P.judul : P.judulTanpaGaris,
    temuan: P.temuan(m.jumlah),
    satuan: P.satuan,
    tahun:
      tahun.length === 0 ? P.tahunTakDiketahui : tahun.length < m.ada.length ? P.tahunSebagian(rentangTahun(tahun)) : rentangTahun(tahun),
    sumber: sumber.daftar,
    n: { ada: m.jumlah.ada, tanpa: m.jumlah.tanpa, apa: P.apa },
    catatan: [P.terbaru, ...(m.jumlah.tanpa > 0 ? [P.tanpa(m.jumlah.tanpa)] : [])],
    data: { panel },
  };
}

function baris({ inovasi: i, terbaru: n }: KematanganInovasi, k: Pick<Katalog, 'edisi'>, sumber: SumberGabungan): BarisKematangan {
  return {
    nama: i.isi.nama,
    edisi: k.edisi.get(n.edisi)?.label ?? n.edisi,
    ...(n.tahun !== undefined && { tahun: n.tahun }),
    nilai: n.nilai,
    rincian: n.rincian !== undefined,
    ...(n.wajibKosong && { wajibKosong: n.wajibKosong.length }),
    jalur: jalurInovasi(i),
    sumber: sumber.letak(pilihSumber(i.isi.sumber, n.catatan.sumber).map(sumberRingkas)),
  };
}
