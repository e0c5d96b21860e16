/** Model of the slopes of one innovation: its results against their baselines, each within its own way of measuring. */
import type { ModelSebelumSesudah, PanelLandaian, UjungLandaian } from '../charts/sebelum-sesudah.ts';
import { periksaPasangan, type PasanganHasil, type SebabBukan, type Ujung } from '../domain/banding/pasangan-hasil.ts';
import { labelKosakata, type InovasiKatalog, type Katalog } from '../domain/katalog.ts';
import { pilihSumber } from '../domain/replikasi.ts';
import { besaran } from '../text/besaran.ts';
import { PESAN_BAGAN_HASIL as P } from '../text/pesan/bagan-hasil.ts';
import { rentangTahun } from './dasar.ts';
import { SumberGabungan, sumberRingkas } from './sumber-gabungan.ts';

/** Undefined when no result can be drawn: the list of results has said everything then. */
export function modelSebelumSesudah({ isi }: Pick<InovasiKatalog, 'isi'>, k: Pick<Katalog, 'kosakata'>): ModelSebelumSesudah | undefined {
  const mulai = tahunMulai(isi);
  const diperiksa = (isi.hasil ?? []).flatMap((h) => periksaPasangan(h, mulai) ?? []);
  const pasangan = diperiksa.flatMap((p) => ('pasangan' in p ? [p.pasangan] : []));
  if (pasangan.length === 0) return undefined;

  const sumber = new SumberGabungan();
  const ujung = (u: Ujung): UjungLandaian => ({ ...u, ...(u.ketepatan && { ketepatan: labelKosakata(k, 'ketepatan', u.ketepatan) }) });
  const panel = pasangan.map(({ hasil: h, awal, akhir }): PanelLandaian => {
    const ukur = [h.metode, h.catatan].filter(Boolean).join(' ');
    return {
      indikator: h.indikator,
      satuan: h.satuan,
      awal: ujung(awal),
      akhir: ujung(akhir),
      kaitan: labelKosakata(k, 'atribusi', h.atribusi).toLowerCase(),
      ...(ukur && { ukur }),
      sumber: sumber.letak(pilihSumber(isi.sumber, h.sumber).map(sumberRingkas)),
    };
  });
  return {
    jenis: 'sebelum-sesudah',
    id: 'sebelum-sesudah',
    judul: P.judul,
    temuan: temuan(panel[0]!, pasangan[0]!.hasil.atribusi, panel.length - 1),
    satuan: pasangan.length === 1 ? panel[0]!.satuan : P.satuan,
    tahun: tahunSemua(pasangan),
    sumber: sumber.daftar,
    n: { ada: panel.length, tanpa: (isi.hasil ?? []).filter((h) => h.nilai === undefined || h.awal === undefined).length, apa: P.apa },
    catatan: catatan(isi, pasangan, diperiksa, mulai),
    data: { panel },
  };
}

/** The first year in which it was tried or used. */
function tahunMulai(isi: InovasiKatalog['isi']): number | undefined {
  const tahun = [isi.ujiCoba, isi.mulai].flatMap((t) => (t === undefined ? [] : [Number(t.slice(0, 4))]));
  return tahun.length ? Math.min(...tahun) : undefined;
}

function tahunSemua(pasangan: readonly PasanganHasil[]): string {
  const tahun = pasangan.flatMap((p) => [p.awal.tahun, p.akhir.tahun]);
  const diketahui = tahun.filter((t) => t !== undefined);
  const rentang = rentangTahun(diketahui);
  return diketahui.length === 0 || diketahui.length === tahun.length ? rentang : P.tahunSebagian(rentang);
}

/** Both figures of one result, the first of the record, and how many more are drawn: theirs stand there and in the table. */
function temuan({ indikator, satuan, awal, akhir, kaitan }: PanelLandaian, atribusi: string, lain: number): string {
  const tahun = (u: UjungLandaian) => {
    const t = u.tahun === undefined ? P.tahunTakDiketahui : String(u.tahun);
    return u.sebagian ? P.tahunBelumPenuh(t, P.belumPenuh) : t;
  };
  const teks = (u: UjungLandaian) => P.pada(besaran(u.nilai, satuan, u), tahun(u));
  const satu = P.satu(indikator, teks(awal), teks(akhir), atribusi === 'inovasi' ? undefined : kaitan);
  return lain > 0 ? P.denganLain(satu, lain) : satu;
}

/** How many went which way. */
function arah(pasangan: readonly PasanganHasil[]): string {
  const n = (a: PasanganHasil['arah']) => pasangan.filter((p) => p.arah === a).length;
  return P.arah(pasangan.length, { naik: n('naik'), turun: n('turun'), tetap: n('tetap'), samar: n(undefined) });
}

function catatan(
  isi: InovasiKatalog['isi'],
  pasangan: readonly PasanganHasil[],
  diperiksa: readonly ReturnType<typeof periksaPasangan>[],
  mulai: number | undefined,
): string[] {
  const banyak = pasangan.length > 1;
  const nama = (p: PasanganHasil) => p.hasil.indikator;
  const ucapan = pasangan.flatMap((p) => {
    const belumPenuh = p.awal.sebagian || p.akhir.sebagian;
    const teks = [belumPenuh && p.hasil.metode, p.hasil.catatan].filter(Boolean).join(' ');
    return teks ? [P.catatan(banyak ? nama(p) : undefined, teks)] : [];
  });
  const berjalan = pasangan.filter((p) => p.sudahBerjalan).map(nama);
  const bukan = Map.groupBy(
    diperiksa.filter((p) => p !== undefined && 'sebab' in p),
    (p) => p.sebab,
  );
  const ragu = pasangan.some((p) => [p.awal, p.akhir].some((u) => u.tahun === undefined || u.sebagian));
  return [
    ...(banyak ? [arah(pasangan), P.dariNol] : []),
    ...(ragu ? [P.putus] : []),
    ...ucapan,
    ...(berjalan.length ? [P.sudahBerjalan(berjalan, pasangan.length, mulai!)] : []),
    ...ukuranSama(isi, pasangan),
    ...[...bukan].map(([sebab, daftar]: [SebabBukan, { hasil: { indikator: string } }[]]) =>
      P.bukan(
        daftar.map((b) => b.hasil.indikator),
        sebab,
      ),
    ),
  ];
}

/** Results that share an `ukuran` measure the same thing; another figure for it may not hide. */
function ukuranSama(isi: InovasiKatalog['isi'], pasangan: readonly PasanganHasil[]): string[] {
  const perUkuran = Map.groupBy(
    pasangan.filter((p) => p.hasil.ukuran !== undefined),
    (p) => p.hasil.ukuran,
  );
  return [...perUkuran].flatMap(([ukuran, daftar]) => {
    const indikator = daftar.map((p) => p.hasil.indikator);
    if (daftar.length > 1) return [P.caraBerbeda(indikator)];
    return (isi.hasil ?? []).some((h) => h.ukuran === ukuran && h !== daftar[0]!.hasil) ? [P.sumberLain(indikator[0]!)] : [];
  });
}
