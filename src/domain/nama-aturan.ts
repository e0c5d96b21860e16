/**
 * Every rule a finding can name, by what it is about. A name never changes: it is the address of the page that explains the rule
 * (`content/panduan/galat/<name>.mdx`, `/panduan/galat/<name>/`), and old reports point at it.
 */
import type { Tingkat } from './temuan.ts';

export const ATURAN_KELOMPOK = {
  berkas: [
    'letak-berkas',
    'jenis-berkas',
    'berkas-kosong',
    'berkas-besar',
    'bukan-berkas',
    'berkas-tak-terbaca',
    'bom',
    'bukan-utf8',
    'akhir-baris',
    'huruf-kendali',
    'front-matter',
    'yaml-rusak',
    'yaml-alias',
    'json-rusak',
    'kunci-ganda',
    'kunci-terlarang',
    'terlalu-dalam',
    'bagian',
    'tak-terduga',
  ],
  medan: [
    'medan-wajib',
    'medan-tidak-dikenal',
    'tipe',
    'bentuk',
    'pilihan',
    'teks-kosong',
    'terlalu-panjang',
    'daftar-kurang',
    'terlalu-banyak',
    'terlalu-kecil',
    'terlalu-besar',
    'isi-tidak-sah',
  ],
  sumber: ['sumber-ada', 'sumber-dipakai', 'angka-bersumber', 'kutipan-di-isi'],
  rujukan: ['rujukan', 'kosakata', 'id-unik', 'nama-ganda', 'berkas-wajib', 'sinonim-wajar'],
  angka: ['masa-depan', 'urutan-waktu', 'rentang', 'skor-skala', 'predikat-ambang', 'kematangan-cocok', 'cakupan-wajar'],
  aman: ['data-pribadi', 'kontak-berisi', 'isi-aman'],
  replikasi: ['replikasi-wajar', 'klaim-replikasi', 'rencana-wajar'],
  daerah: ['folder-daerah', 'nama-wilayah', 'opd-induk'],
  peta: ['peta-batas', 'peta-bersumber', 'peta-besar', 'bukan-topojson'],
} as const satisfies Record<string, readonly string[]>;

export type KelompokAturan = keyof typeof ATURAN_KELOMPOK;
export type NamaAturan = (typeof ATURAN_KELOMPOK)[KelompokAturan][number];

export const NAMA_ATURAN: readonly NamaAturan[] = Object.values(ATURAN_KELOMPOK).flat();

/** Rules that speak in another level than `galat` alone. */
const TINGKAT: Partial<Record<NamaAturan, readonly Tingkat[]>> = {
  'angka-bersumber': ['peringatan'],
  'klaim-replikasi': ['peringatan'],
  'predikat-ambang': ['peringatan'],
  'peta-besar': ['peringatan'],
  'peta-batas': ['galat', 'peringatan'],
};

/** The levels that findings of a rule have. */
export const tingkatAturan = (nama: NamaAturan): readonly Tingkat[] => TINGKAT[nama] ?? ['galat'];
