/** A report as rows with numbered sources, and the same report as Markdown and CSV. */
import type { SumberBernomor } from '../../domain/daftar-rujukan.ts';
import { tanggalIndonesia } from '../../text/angka.ts';
import { PESAN_RINGKASAN as P } from '../../text/pesan/ringkasan.ts';
import { keCsv } from '../csv.ts';

/** One statement with the numbers of its own sources; counts of this catalogue have none. */
export interface IsiLaporan {
  teks: string;
  rujukan: readonly number[];
}

export interface BarisLaporan {
  /** What the row is about. */
  hal: string;
  isi: readonly IsiLaporan[];
  /** What must be known to read them rightly. */
  catatan?: string | undefined;
  /** Path below the site, without a leading slash: where more of it stands. */
  jalur?: string | undefined;
}

/** A row of one statement. */
export function satuIsi(
  hal: string,
  teks: string,
  lain: { rujukan?: readonly number[]; catatan?: string; jalur?: string } = {},
): BarisLaporan {
  const { rujukan = [], ...sisa } = lain;
  return { hal, isi: [{ teks, rujukan }], ...sisa };
}

export interface BagianLaporan {
  id: string;
  judul: string;
  baris: BarisLaporan[];
  /** What is said where nothing is on record. */
  kosong?: string | undefined;
}

export interface Laporan {
  judul: string;
  kode: string;
  daerah: string;
  /** Day of the content, `YYYY-MM-DD`. */
  tanggal: string;
  bagian: BagianLaporan[];
  sumber: readonly SumberBernomor[];
}

/** @param situs address of the site without a slash at the end, for links; none while the site has no address */
export function laporanMarkdown(l: Laporan, situs?: string): string {
  const bagian = l.bagian.map((b) => [`## ${b.judul}`, '', ...(b.baris.length > 0 ? b.baris.map(baris) : [b.kosong ?? '']), ''].join('\n'));
  const sumber = l.sumber.map((s) => `${s.nomor}. ${[aman(s.judul), aman(s.penerbit), s.tanggal, s.url].filter(Boolean).join('. ')}`);
  const asal = [P.perTanggal(tanggalIndonesia(l.tanggal)), situs && `${situs}/`].filter(Boolean).join(' ');
  return [`# ${l.judul}`, '', asal, '', ...bagian, ...(sumber.length > 0 ? [`## ${P.sumber}`, '', ...sumber, ''] : [])].join('\n');
}

function baris(b: BarisLaporan): string {
  const isi = b.isi.map((x) => `${aman(x.teks)}${x.rujukan.length > 0 ? ` [${x.rujukan.join(', ')}]` : ''}`).join('; ');
  return `- **${aman(b.hal)}**: ${isi}${b.catatan ? ` (${aman(b.catatan)})` : ''}`;
}

/** Letters that Markdown would take for marks; addresses are not passed through here. */
function aman(teks: string): string {
  return teks.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
}

/** One row a statement, so that reports of several regions can be put below each other. */
export function laporanCsv(l: Laporan): string {
  const perNomor = new Map(l.sumber.map((s) => [s.nomor, [s.judul, s.url].filter(Boolean).join(' ')]));
  return keCsv(
    ['kode', 'daerah', 'per_tanggal', 'bagian', 'hal', 'isi', 'catatan', 'sumber'],
    l.bagian.flatMap((b) =>
      (b.baris.length > 0 ? b.baris : [satuIsi(b.judul, b.kosong ?? '')]).flatMap((x) =>
        x.isi.map((i) => [
          l.kode,
          l.daerah,
          l.tanggal,
          b.judul,
          x.hal,
          i.teks,
          x.catatan ?? '',
          i.rujukan.map((n) => perNomor.get(n)!).join('; '),
        ]),
      ),
    ),
  );
}
