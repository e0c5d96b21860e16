/** Model of the amounts of money of one innovation, or of several side by side. */
import type { BarisBiaya, ModelRentangBiaya } from '../charts/rentang-biaya.ts';
import { berjauhan, pengeluaran, sebandingBiaya, sehal, type KelompokBiaya } from '../domain/banding/biaya.ts';
import type { SumberBanding } from '../domain/banding/bahan.ts';
import { jumlahRupiah } from '../text/besaran.ts';
import { PESAN_BAGAN_BIAYA as P, type RingkasanBiaya } from '../text/pesan/bagan-biaya.ts';
import { PESAN_BAGAN_HASIL } from '../text/pesan/bagan-hasil.ts';
import { PESAN_FAKTA } from '../text/pesan/fakta.ts';
import { namaPendek, rentangTahun } from './dasar.ts';
import { SumberGabungan } from './sumber-gabungan.ts';
import { awalBesar } from '../text/huruf.ts';

/** An amount as plain data, its vocabulary already in words. */
export interface BiayaBanding {
  /** Id and label of the kind. */
  jenis: string;
  nama: string;
  per?: string;
  /** Whole rupiah. */
  dari: number;
  sampai?: number;
  ketepatan?: string;
  terbuka?: 'atas' | 'bawah';
  tahun?: number;
  sampaiTahun?: number;
  dana?: string;
  untuk: string;
  catatan?: string;
  /** Region that paid it for its copy; without it the origin did. */
  peniru?: string;
  /** Places in the list of sources beside it. */
  sumber: number[];
}

export interface InovasiBerbiaya {
  nama: string;
  daerah: string;
  biaya: readonly BiayaBanding[];
  sumber: readonly SumberBanding[];
}

type Milik = BiayaBanding & { inovasi: InovasiBerbiaya };

/**
 * Undefined when no two amounts can be held side by side: the list of amounts has said everything then.
 * Of several innovations only kinds that at least two of them know.
 */
export function modelRentangBiaya(daftar: readonly InovasiBerbiaya[]): ModelRentangBiaya | undefined {
  const banyak = daftar.length > 1;
  const sumber = new SumberGabungan();
  const semua = daftar.flatMap((inovasi) => inovasi.biaya.filter(pengeluaran).map((b): Milik => ({ ...b, inovasi })));
  const kelompok = sebandingBiaya(semua).filter((k) => !banyak || new Set(k.isi.map((b) => b.inovasi)).size > 1);
  if (kelompok.length === 0) return undefined;

  const digambar = kelompok.flatMap((k) => k.isi);
  const isi = kelompok.map((k) => ({
    judul: judul(k),
    berjauhan: berjauhan(k.isi),
    baris: k.isi.map((b, n) =>
      baris(b, banyak ? k.isi[n - 1]?.inovasi : undefined, banyak, sumber.letak(b.sumber.map((s) => b.inovasi.sumber[s]!))),
    ),
  }));
  const tunggal = semua.filter((b) => !digambar.includes(b));
  const berbiaya = daftar.filter((i) => i.biaya.some(pengeluaran)).length;
  return {
    jenis: 'rentang-biaya',
    id: 'rentang-biaya',
    judul: P.judul,
    temuan: P.temuan(kelompok.map((k) => ringkasan(k, banyak))),
    satuan: P.satuan,
    tahun: tahunBiaya(digambar),
    sumber: sumber.daftar,
    n: banyak
      ? { ada: berbiaya, tanpa: daftar.length - berbiaya, apa: P.apaInovasi }
      : { ada: digambar.length, tanpa: 0, apa: P.apaJumlah },
    catatan: [
      ...skala(isi),
      P.tanpaJumlah,
      ...(kelompok.length > 1 ? [P.jenisBerbeda] : []),
      ...digambar.flatMap((b) => (b.catatan ? [P.catatan(awalBesar(b.untuk), b.catatan)] : [])),
      ...(tunggal.length ? [P.tunggal([...new Set(tunggal.map((b) => P.kelompok(b.nama, b.per)))])] : []),
    ],
    data: { kelompok: isi },
  };
}

/** What the lines of each scale are, with its kind where not all are alike. */
function skala(isi: readonly { judul: string; berjauhan: boolean }[]): string[] {
  return [...Map.groupBy(isi, (k) => k.berjauhan)].map(([jauh, k]) => P.skala(jauh, k.length < isi.length ? k.map((x) => x.judul) : []));
}

function tahunBiaya(daftar: readonly BiayaBanding[]): string {
  const rentang = rentangTahun(daftar.flatMap((b) => [b.tahun, b.sampaiTahun ?? b.tahun]).filter((t) => t !== undefined));
  const tanpa = daftar.filter((b) => b.tahun === undefined).length;
  return tanpa > 0 && tanpa < daftar.length ? PESAN_BAGAN_HASIL.tahunSebagian(rentang) : rentang;
}

const judul = (k: KelompokBiaya<Milik>) => P.kelompok(k.isi[0]!.nama, k.per);

/** @param atas innovation of the row above, whose name need not stand twice */
function baris(b: Milik, atas: InovasiBerbiaya | undefined, banyak: boolean, sumber: number[]): BarisBiaya {
  const waktu =
    b.tahun === undefined
      ? PESAN_FAKTA.tahunTakDiketahui
      : b.sampaiTahun === undefined
        ? String(b.tahun)
        : PESAN_FAKTA.sampai(b.tahun, b.sampaiTahun);
  const untuk = b.peniru ? P.olehPeniru(awalBesar(b.untuk), b.peniru) : awalBesar(b.untuk);
  const inovasi = P.milik(b.inovasi.nama, namaPendek(b.inovasi.daerah));
  return {
    inovasi,
    nama: !banyak ? untuk : atas === b.inovasi ? '' : inovasi,
    rincian: P.rincian([banyak ? untuk : undefined, waktu, b.dana && P.dari(b.dana)]),
    untuk,
    dari: b.dari,
    ...(b.sampai !== undefined && { sampai: b.sampai }),
    ...(b.ketepatan && { ketepatan: b.ketepatan }),
    ...(b.terbuka && { terbuka: b.terbuka }),
    waktu,
    ...(b.dana && { dana: b.dana }),
    ...(b.catatan && { catatan: b.catatan }),
    peniru: b.peniru !== undefined,
    sumber,
  };
}

/** Which way the truth may lie from the figure. */
const arah = (b: BiayaBanding) => (b.terbuka === 'atas' ? 1 : b.terbuka === 'bawah' ? -1 : 0);

/** Amounts for different things, or of different innovations, have no span: a machine and a building are not two ends of one cost. */
function ringkasan(k: KelompokBiaya<Milik>, banyak: boolean): RingkasanBiaya {
  const umum = { judul: judul(k), jumlah: k.isi.length };
  if (!banyak && sehal(k.isi)) return { ...umum, ...rentang(k) };
  const satu = (b: Milik) => (banyak ? P.jumlahPada(jumlahRupiah(b), b.inovasi.nama) : P.jumlahUntuk(jumlahRupiah(b), b.untuk));
  return { ...umum, berbeda: k.isi.map(satu) };
}

/**
 * The least and the most of a group, each with the word for how exact it is. Where an amount is open towards an end, that
 * end is open too. Without ends where only bounds are known and they do not tell which amount is the greater.
 */
function rentang(k: KelompokBiaya<Milik>): Pick<RingkasanBiaya, 'ujung'> {
  const keAtas = k.isi.some((b) => arah(b) > 0);
  const keBawah = k.isi.some((b) => arah(b) < 0);
  // An open end begins at what is surely reached, so bounds of the other kind do not count there.
  const [terkecil] = k.isi.filter((b) => !keBawah || arah(b) <= 0).sort((a, b) => a.dari - b.dari || arah(a) - arah(b));
  const terbesar = k.isi
    .filter((b) => !keAtas || arah(b) >= 0)
    .sort((a, b) => atas(a) - atas(b) || arah(a) - arah(b))
    .at(-1);
  if (!terkecil || !terbesar || terkecil.dari > atas(terbesar)) return {};
  const dari = jumlahRupiah({ dari: terkecil.dari, ketepatan: terkecil.ketepatan });
  const sampai = jumlahRupiah({ dari: atas(terbesar), ketepatan: terbesar.ketepatan });
  return {
    ujung: {
      dari: keBawah && arah(terkecil) === 0 ? P.atauKurang(dari) : dari,
      sampai: keAtas && arah(terbesar) === 0 ? P.atauLebih(sampai) : sampai,
    },
  };
}

const atas = (b: BiayaBanding) => b.sampai ?? b.dari;
