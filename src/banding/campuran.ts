/** Model of what the innovations on record of some regions are about. */
import type { KalimatBagan } from '../charts/bagan.ts';
import type { ModelCampuran } from '../charts/campuran.ts';
import type { BahanBanding, DaerahBanding } from '../domain/banding/bahan.ts';
import { campuran, jumlahkan, type BarisCampuran, type KosakataCampuran } from '../domain/banding/campuran.ts';
import { tanggalIndonesia } from '../text/angka.ts';
import { PESAN_BAGAN } from '../text/pesan/bagan.ts';
import { PESAN_BAGAN_CAMPURAN as P } from '../text/pesan/bagan-campuran.ts';
import { UMUM } from '../text/pesan/umum.ts';
import { daerahBagan, namaPendek, SERI_PALING_BANYAK } from './dasar.ts';

/** Values that the finding names. */
const DISEBUT = 3;

/** @param daftar the regions, in the order of their columns; more than six become one column together */
export function modelCampuran(b: BahanBanding, daftar: readonly DaerahBanding[], kosakata: KosakataCampuran): ModelCampuran | KalimatBagan {
  const tercatat = daftar.filter((d) => d.inovasi.jumlah > 0);
  const tanpa = daftar.filter((d) => d.inovasi.jumlah === 0).map((d) => namaPendek(d.nama));
  const umum = { id: `campuran-${kosakata}`, judul: P.judul(kosakata) };
  if (tercatat.length === 0) return { ...umum, jenis: 'kalimat', kalimat: P.tanpaSemua(tanpa), sumber: [] };

  const c = campuran(tercatat, kosakata);
  const bersama = daftar.length > SERI_PALING_BANYAK;
  const kolom = bersama
    ? [{ pendek: P.banyakDaerah(tercatat.length), nama: P.banyakDaerah(tercatat.length) }]
    : daerahBagan(daftar).filter((_, n) => daftar[n]!.inovasi.jumlah > 0);
  const lipat = (jumlah: readonly number[]) => (bersama ? [jumlahkan(jumlah)] : jumlah);
  const nama = (id: string) => b.kata[kosakata]?.[id] ?? id;
  const baris = (x: BarisCampuran) => ({ nama: nama(x.id), jumlah: lipat(x.jumlah) });
  const inovasi = jumlahkan(tercatat.map((d) => d.inovasi.jumlah));
  const tanpaNilai = jumlahkan(c.tanpa ?? []);
  const siapa = tercatat.length === 1 ? tercatat[0]!.nama : P.banyakDaerah(tercatat.length);
  return {
    ...umum,
    jenis: 'campuran',
    temuan: P.temuan(
      kosakata,
      inovasi,
      siapa,
      c.baris.slice(0, DISEBUT).map((x) => [nama(x.id), x.total]),
      Math.max(0, c.baris.length - DISEBUT) + c.sisa.length,
      tanpaNilai,
    ),
    satuan: P.satuan,
    tahun: PESAN_BAGAN.semuaTahun(tanggalIndonesia(b.tanggal)),
    sumber: [{ judul: P.sumber, penerbit: P.penerbit, tanggal: b.tanggal }],
    n: { ada: inovasi - tanpaNilai, tanpa: tanpaNilai, apa: 'inovasi' },
    catatan: [...(kosakata === 'tema' ? [P.temaGanda] : []), ...(tanpa.length ? [P.tanpa(tanpa)] : []), UMUM.absen],
    data: {
      kosakata,
      kolom,
      baris: c.baris.map(baris),
      sisa: c.sisa.map(baris),
      ...(tanpaNilai > 0 && { tanpaNilai: lipat(c.tanpa!) }),
    },
  };
}
