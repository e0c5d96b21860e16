/** The fields of the owner's forms: what is asked for each open question, and what an answer may look like. */
import type { IdIsian } from '../text/pesan/isian.ts';

export type { IdIsian };

/**
 * `teks` one line, `panjang` several, `baris` one item a line, `angka` and `rupiah` a number, `tahun` a year, `tanggal` as exact
 * as known, `hari` a full day, `pilih` one of a vocabulary, `centang` several of it, `ya` a box to tick.
 */
export type JenisMedan = 'teks' | 'panjang' | 'baris' | 'angka' | 'rupiah' | 'tahun' | 'tanggal' | 'hari' | 'pilih' | 'centang' | 'ya';

export interface MedanIsian {
  id: string;
  jenis: JenisMedan;
  /** Vocabulary of `pilih` and `centang`; `hari` stands for the days of the week, `opd` for the region's offices. */
  dari?: string;
  maks?: number;
  /** Without it the group makes nothing. */
  wajib?: boolean;
  /** Key or section of the record; where that is there already, the field is not asked. */
  bila?: string;
}

export interface Isian {
  medan: readonly MedanIsian[];
  /** True where more than one answer of the kind makes sense. */
  ulang?: boolean;
}

const m = (id: string, jenis: JenisMedan, lain: Omit<MedanIsian, 'id' | 'jenis'> = {}): MedanIsian => ({ id, jenis, ...lain });
const wajib = true;
const satuDokumen: readonly MedanIsian[] = [
  m('jenis', 'pilih', { dari: 'jenis-dokumen', wajib }),
  m('judul', 'teks', { maks: 300, wajib }),
  m('url', 'teks', { maks: 600 }),
  m('dapatDisunting', 'ya'),
];

export const ISIAN: Record<IdIsian, Isian> = {
  identitas: {
    medan: [
      m('opd', 'pilih', { dari: 'opd', bila: 'opd' }),
      m('unitLain', 'teks', { maks: 200, bila: 'opd' }),
      m('mulai', 'tanggal', { bila: 'mulai' }),
      m('tahapan', 'pilih', { dari: 'tahapan', bila: 'tahapan' }),
      m('jenis', 'pilih', { dari: 'jenis', bila: 'jenis' }),
      m('bentuk', 'pilih', { dari: 'bentuk', bila: 'bentuk' }),
    ],
  },
  keadaan: {
    medan: [m('nilai', 'pilih', { dari: 'status-hidup', wajib }), m('per', 'tanggal', { wajib }), m('catatan', 'teks', { maks: 400 })],
  },
  masalah: { medan: [m('masalah', 'panjang', { maks: 1500, bila: '## Masalah' }), m('sasaran', 'baris', { maks: 160, bila: 'sasaran' })] },
  cara: { medan: [m('langkah', 'baris', { maks: 400, wajib })] },
  biaya: {
    ulang: true,
    medan: [
      m('jenis', 'pilih', { dari: 'jenis-biaya', wajib }),
      m('rupiah', 'rupiah', { wajib }),
      m('tahun', 'tahun'),
      m('untuk', 'teks', { maks: 400, wajib }),
      m('sumberDana', 'centang', { dari: 'sumber-dana' }),
    ],
  },
  waktu: { medan: [m('bulanHinggaUjiCoba', 'angka'), m('bulanHinggaPenerapan', 'angka'), m('catatan', 'teks', { maks: 500 })] },
  tim: {
    ulang: true,
    medan: [m('peran', 'teks', { maks: 300, wajib }), m('jumlah', 'angka', { wajib }), m('keahlian', 'teks', { maks: 200 })],
  },
  'dasar-hukum': {
    ulang: true,
    medan: [
      m('jenis', 'pilih', { dari: 'jenis-regulasi', wajib }),
      m('nomor', 'teks', { maks: 80, wajib }),
      m('tahun', 'tahun'),
      m('tentang', 'teks', { maks: 400 }),
    ],
  },
  prasyarat: { ulang: true, medan: [m('jenis', 'pilih', { dari: 'jenis-prasyarat', wajib }), m('teks', 'teks', { maks: 400, wajib })] },
  koneksi: { medan: [m('kebutuhan', 'pilih', { dari: 'koneksi', wajib }), m('catatan', 'teks', { maks: 500 })] },
  hak: {
    medan: [
      m('izin', 'pilih', { dari: 'izin-replikasi', wajib }),
      m('pemilik', 'teks', { maks: 200 }),
      m('catatan', 'teks', { maks: 500 }),
    ],
  },
  dokumen: { ulang: true, medan: satuDokumen },
  bukti: {
    ulang: true,
    medan: [
      m('indikator', 'teks', { maks: 200, wajib }),
      m('nilai', 'angka', { wajib }),
      m('satuan', 'teks', { maks: 60, wajib }),
      m('tahun', 'tahun', { wajib }),
      m('awal', 'angka'),
      m('tahunAwal', 'tahun'),
      m('metode', 'teks', { maks: 400 }),
      m('atribusi', 'pilih', { dari: 'atribusi', wajib }),
    ],
  },
  keberlanjutan: { medan: [m('pemilikProses', 'teks', { maks: 200, wajib }), m('anggaranRkpd', 'baris', { maks: 4 })] },
  pelajaran: {
    ulang: true,
    medan: [
      m('sebab', 'pilih', { dari: 'sebab', wajib }),
      m('teks', 'teks', { maks: 500, wajib }),
      m('jalanKeluar', 'teks', { maks: 500 }),
    ],
  },
  bantuan: { medan: [m('bentuk', 'centang', { dari: 'bantuan' }), m('model', 'centang', { dari: 'model-replikasi' })] },
  'dokumen-sunting': { ulang: true, medan: satuDokumen },
  kunjungan: {
    medan: [
      m('hari', 'centang', { dari: 'hari' }),
      m('catatan', 'teks', { maks: 200 }),
      m('penuhSampai', 'hari'),
      m('kapasitasPerTahun', 'angka'),
    ],
  },
  'tanya-jawab': { ulang: true, medan: [m('tanya', 'teks', { maks: 300, wajib }), m('jawab', 'panjang', { maks: 1200, wajib })] },
};

/** Days as the schema names them. */
export const HARI = ['senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu', 'minggu'] as const;

/** Vocabularies that the forms offer. */
export const KOSAKATA_ISIAN: readonly string[] = [
  ...new Set(
    Object.values(ISIAN).flatMap((i) => i.medan.flatMap((x) => (x.dari && x.dari !== 'hari' && x.dari !== 'opd' ? [x.dari] : []))),
  ),
];
/** Values that answer nothing. */
export const BUKAN_JAWABAN: ReadonlySet<string> = new Set(['tidak-diketahui', 'tidak-disebut']);
/** Values that would not meet the check for which the field is asked. */
export const TAK_MEMENUHI: Readonly<Record<string, readonly string[]>> = {
  'jenis-biaya': ['kumulatif', 'diterima', 'dihemat', 'disalurkan', 'nilai'],
  atribusi: ['bukan-dampak'],
};
