/** Model of one plan in time. */
import type { LangkahGantt, ModelGantt } from '../charts/gantt.ts';
import { labelKosakata, type Katalog } from '../domain/katalog.ts';
import { langkahLewat, lewatJadwal, rentangTanggal, type LangkahRencana } from '../domain/rencana/jadwal.ts';
import { DIHENTIKAN } from '../domain/rencana/rencana.ts';
import type { Rencana } from '../domain/schema/daerah.ts';
import { PESAN_GANTT as P } from '../text/pesan/bagan-gantt.ts';
import { rentangTahun } from './dasar.ts';
import { SumberGabungan, sumberRingkas } from './sumber-gabungan.ts';

/** @param namaOpd name of an office of the region */
export function modelGantt(
  isi: Rencana,
  k: Pick<Katalog, 'tanggal' | 'kosakata'>,
  namaOpd: (id: string) => string | undefined,
): ModelGantt {
  const sumber = new SumberGabungan();
  const semua = sumber.letak(isi.sumber.map(sumberRingkas));
  const terlambat = new Set(langkahLewat(isi, k.tanggal));
  const langkah = isi.langkah.map((l) => satuLangkah(l, terlambat.has(l), semua, k, namaOpd));
  const hari = langkah.flatMap((l) => l.hari);
  const [awal, akhir] = [terkecil(hari), terbesar(hari)];
  const [mulai, selesai] = [langkah.find((l) => l.hari[0] === awal)!.mulai, langkah.find((l) => l.hari[3] === akhir)!.selesai];
  const didalam = k.tanggal >= awal && k.tanggal <= akhir;
  const kasar = langkah.some(({ hari: [a, b, c, d] }) => a !== b || c !== d);
  const hitungan = [...Map.groupBy(langkah, (l) => l.namaStatus)].map(([nama, x]) => P.hitungan(x.length, nama));
  return {
    jenis: 'gantt',
    id: 'jadwal',
    judul: P.judul,
    temuan:
      isi.status === DIHENTIKAN
        ? P.temuanHenti(langkah.length, mulai, selesai, hitungan)
        : P.temuan(langkah.length, mulai, selesai, hitungan, terlambat.size, k.tanggal),
    satuan: P.satuan,
    tahun: rentangTahun([Number(awal.slice(0, 4)), Number(akhir.slice(0, 4))]),
    sumber: sumber.daftar,
    n: { ada: langkah.length, tanpa: 0, apa: P.apa },
    catatan: [P.per(isi.diperbarui ?? isi.ditambahkan), ...(kasar ? [P.kasar] : []), ...(didalam ? [] : [P.luar(k.tanggal)])],
    data: { awal, akhir, ...(didalam && { hariIni: k.tanggal }), langkah },
  };
}

const terkecil = (hari: readonly string[]) => hari.reduce((a, b) => (b < a ? b : a));
const terbesar = (hari: readonly string[]) => hari.reduce((a, b) => (b > a ? b : a));

function satuLangkah(
  l: LangkahRencana,
  terlambat: boolean,
  sumber: readonly number[],
  k: Pick<Katalog, 'tanggal' | 'kosakata'>,
  namaOpd: (id: string) => string | undefined,
): LangkahGantt {
  const namaStatus = labelKosakata(k, 'status-langkah', l.status);
  const opd = l.opd && namaOpd(l.opd);
  const [m, s] = [rentangTanggal(l.mulai), rentangTanggal(l.selesai)];
  const lewat = terlambat ? lewatJadwal(l, k.tanggal) : undefined;
  return {
    kegiatan: l.kegiatan,
    rincian: P.rincian(namaStatus, l.mulai, l.selesai),
    opd,
    mulai: l.mulai,
    selesai: l.selesai,
    // What begins in 2027 and ends in March 2027 begins in March at the latest.
    hari: [m.awal, terkecil([m.akhir, s.akhir]), terbesar([s.awal, m.awal]), s.akhir],
    status: l.status,
    namaStatus,
    ...(lewat && { lewat: lewat === 'akhir' ? P.lewat.akhir(l.selesai) : P.lewat.mulai(l.mulai) }),
    sumber,
  };
}
