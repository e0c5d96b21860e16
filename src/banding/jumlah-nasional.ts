/** Model of the innovations that all regions together reported, beside how many of them reported. */
import type { KalimatBagan } from '../charts/bagan.ts';
import type { ModelBatangTahun } from '../charts/batang-tahun.ts';
import type { BahanBanding } from '../domain/banding/bahan.ts';
import { titikNasional } from '../domain/banding/nasional.ts';
import { perubahan } from '../domain/banding/titik.ts';
import { PESAN_BAGAN_JUMLAH } from '../text/pesan/bagan-jumlah.ts';
import { PESAN_BAGAN_TITIK } from '../text/pesan/bagan-titik.ts';
import { rentangTahun, SumberSatuBagan } from './dasar.ts';
import { kataPerubahan, kataTitik, KELOMPOK_MUTU, tahunSumbu, titikBagan } from './deret.ts';

const P = PESAN_BAGAN_JUMLAH.nasional;
const INOVASI = 'inovasi-dilaporkan';
const PEMDA = 'pemda-melapor';

export function modelJumlahNasional(b: BahanBanding): ModelBatangTahun | KalimatBagan {
  const sumber = new SumberSatuBagan(b);
  const [inovasi, pemda] = [titikNasional(b.nasional, INOVASI), titikNasional(b.nasional, PEMDA)];
  const baris = [
    { nama: label(b, INOVASI), titik: titikBagan(inovasi, sumber) },
    { nama: label(b, PEMDA), titik: titikBagan(pemda, sumber) },
  ];
  const umum = { id: 'jumlah-nasional', judul: P.judul, sumber: sumber.daftar };
  // Bars are joined by no line: the first and the last year known, whatever lies between.
  const arah = kataPerubahan(perubahan(inovasi));
  if (!arah) return { ...umum, jenis: 'kalimat', kalimat: inovasi[0] ? P.satuTahun(kataTitik(inovasi[0])) : P.tanpa };
  const tahun = tahunSumbu(baris.slice(0, 1));
  const kosong = tahun.filter((t) => !inovasi.some((s) => s.tahun === t));
  return {
    ...umum,
    jenis: 'batang-tahun',
    temuan: P.temuan(arah.kata, kataPerubahan(perubahan(pemda))?.kata),
    satuan: P.satuan,
    tahun: rentangTahun(tahun),
    n: { ada: tahun.length - kosong.length, tanpa: kosong.length, apa: 'tahun' },
    catatan: [
      ...(inovasi.some((t) => t.nilai.length > 1) ? [PESAN_BAGAN_TITIK.berbeda] : []),
      ...b.nasional.flatMap((f) =>
        f.catatan && [INOVASI, PEMDA].includes(f.indikator) ? [P.catatanSumber(f.tahun, label(b, f.indikator), f.catatan)] : [],
      ),
    ],
    data: { tahun, baris, kelompok: KELOMPOK_MUTU, kepala: P.kepala },
  };
}

function label(b: BahanBanding, indikator: string): string {
  return b.kata['indikator-nasional']?.[indikator] ?? indikator;
}
