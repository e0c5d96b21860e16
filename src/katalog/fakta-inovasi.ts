/** Results and money of an innovation as rows to print. */
import { labelKosakata, nilaiKosakata, type Katalog } from '../domain/katalog.ts';
import type { Biaya, Hasil } from '../domain/schema/dasar.ts';
import { rupiah } from '../text/angka.ts';
import { PESAN_FAKTA, PESAN_HASIL, PESAN_UANG } from '../text/pesan/fakta.ts';
import { nilaiBersatuan, nilaiHasil } from './kartu.ts';
import { awalBesar } from '../text/huruf.ts';

type Perujuk = (id: readonly string[] | undefined) => number[];

/** A sentence with the numbers of its sources. */
export interface Kalimat {
  teks: string;
  rujukan: number[];
}

export interface HasilTampil {
  indikator: string;
  nilai?: string | undefined;
  tahun?: string | undefined;
  awal?: string | undefined;
  /** Whose result it is, where a sentence must say that it is not the innovation's own. */
  kaitan?: string | undefined;
  rincian: { nama: string; isi: string }[];
  catatan?: string | undefined;
  rujukan: number[];
}

/** Results of one measure; more than one member means the sources differ. */
export interface KelompokHasil {
  berbeda: boolean;
  /** Each with the anchor to link to it. */
  hasil: (HasilTampil & { id: string })[];
}

export interface BiayaTampil extends Kalimat {
  jenis: string;
  jumlah: string;
  rincian: string;
}

export function hasilTampil(h: Hasil, k: Katalog, rujuk: Perujuk): HasilTampil {
  const kaitan = h.atribusi === 'program' ? nilaiKosakata(k, 'atribusi', h.atribusi)?.keterangan : undefined;
  const rincian: { nama: string; isi: string | undefined }[] = [
    // A direct result is the expected case; only the others need saying.
    {
      nama: PESAN_HASIL.atribusi,
      isi: h.atribusi === 'inovasi' || kaitan !== undefined ? undefined : labelKosakata(k, 'atribusi', h.atribusi).toLowerCase(),
    },
    { nama: PESAN_HASIL.cakupan, isi: h.cakupan },
    { nama: PESAN_HASIL.metode, isi: h.metode },
  ];
  const waktu =
    h.tahun === undefined
      ? undefined
      : h.kumulatifSejak && h.kumulatifSejak !== h.tahun
        ? PESAN_FAKTA.sampai(h.kumulatifSejak, h.tahun)
        : String(h.tahun);
  return {
    indikator: h.indikator,
    nilai: nilaiHasil(k, h),
    tahun: waktu,
    awal:
      h.awal === undefined
        ? undefined
        : `${nilaiBersatuan(k, h.awal, h.satuan, h.ketepatanAwal, h.awalAtas)}${h.tahunAwal ? ` (${h.tahunAwal})` : ''}`,
    kaitan,
    rincian: rincian.filter((r): r is { nama: string; isi: string } => !!r.isi),
    catatan: h.catatan,
    rujukan: rujuk(h.sumber),
  };
}

/** Results of one `ukuran` stand together at the place of the first. */
export function kelompokkan(hasil: readonly Hasil[], tampil: (h: Hasil) => KelompokHasil['hasil'][number]): KelompokHasil[] {
  const kelompok = Map.groupBy(hasil, (h, n) => h.ukuran ?? `#${n}`);
  return [...kelompok.values()].map((daftar) => ({ berbeda: daftar.length > 1, hasil: daftar.map(tampil) }));
}

/** Who paid, as far as a source says so. */
export function namaDana(b: Pick<Biaya, 'sumberDana'>, kata: (v: string, id: string) => string): string {
  return (b.sumberDana ?? [])
    .filter((s) => s !== 'tidak-disebut')
    .map((s) => kata('sumber-dana', s))
    .join(', ');
}

export function biayaTampil(b: Biaya, kata: (v: string, id: string) => string, rujuk: Perujuk): BiayaTampil {
  const depan = b.ketepatan ? `${kata('ketepatan', b.ketepatan)} ` : '';
  const jumlah = b.rupiahAtas ? PESAN_FAKTA.sampai(rupiah(b.rupiah), rupiah(b.rupiahAtas)) : rupiah(b.rupiah);
  const waktu = b.tahun ? (b.sampaiTahun ? PESAN_FAKTA.sampai(b.tahun, b.sampaiTahun) : String(b.tahun)) : PESAN_FAKTA.tahunTakDiketahui;
  const dana = namaDana(b, kata);
  return {
    jenis: kata('jenis-biaya', b.jenis),
    jumlah: `${depan}${jumlah}${b.per ? PESAN_UANG.per(b.per) : ''}`,
    teks: awalBesar(b.untuk),
    rincian: [waktu, dana && PESAN_UANG.dari(dana), b.catatan].filter(Boolean).join('; '),
    rujukan: rujuk(b.sumber),
  };
}
