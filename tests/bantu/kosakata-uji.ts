/** Invented vocabularies: one for each name that a schema mentions, so that the list cannot drift from the schemas. */
import { kosakataWajib } from '../../src/domain/check/berkas-wajib.ts';

/** Ids that rules or fixtures speak of; every other vocabulary holds `contoh` alone. `kelompok` only where the join needs it. */
const NILAI: Record<string, readonly string[]> = {
  atribusi: ['inovasi', 'bukan-dampak'],
  bentuk: ['layanan', 'tata-kelola'],
  'hubungan-replikasi': ['contoh', 'dinyatakan', 'kebijakan-serupa'],
  jenis: ['digital', 'non-digital'],
  'jenis-biaya': ['awal', 'tahunan'],
  'jenis-daerah': ['kabupaten', 'kota', 'provinsi'],
  'jenis-dokumen': ['sop', 'juknis', 'kontrak'],
  'jenis-opd': ['contoh', 'dinas', 'puskesmas'],
  koneksi: ['luring', 'daring', 'tidak-diketahui'],
  'peran-kontak': ['koordinator-inovasi', 'pemilik-inovasi'],
  predikat: ['kurang-inovatif', 'inovatif', 'sangat-inovatif'],
  'izin-replikasi': ['bebas', 'tidak-diketahui'],
  'skala-indeks': ['0-100', 'poin-lama'],
  'status-hidup': ['berjalan', 'dihentikan', 'terhenti-sementara', 'tidak-diketahui'],
  'status-langkah': ['belum', 'berjalan', 'selesai', 'tertunda'],
  'status-rencana': ['gagasan', 'rancangan', 'inisiatif', 'uji-coba', 'penerapan', 'dihentikan'],
  'status-skor': ['dilaporkan', 'sementara'],
  tahapan: ['inisiatif', 'uji-coba', 'penerapan'],
  tema: [
    'pangan',
    'kesehatan',
    'pendidikan',
    'air',
    'sampah',
    'wisata',
    'ikan',
    'hutan',
    'jalan',
    'pasar',
    'kependudukan',
    'bencana',
    'energi',
  ],
  'tingkat-kontak': ['dikonfirmasi', 'resmi', 'nama-saja'],
  urusan: ['pertanian', 'kesehatan'],
};

const LANGKAH: readonly (readonly [id: string, kelompok: string])[] = [
  ['studi-tiru', 'penjajakan'],
  ['minat', 'penjajakan'],
  ['janji', 'penjajakan'],
  ['mou', 'kesepakatan'],
  ['pks', 'kesepakatan'],
  ['uji-coba', 'penerapan'],
  ['berjalan', 'penerapan'],
  ['berhenti', 'berhenti'],
];

/** Groups that the join asks for, beside those of the steps. */
const KELOMPOK: Record<string, Record<string, string>> = { 'jenis-opd': { dinas: 'perangkat-daerah' } };

/** Path below the content root → value of the file. */
export function kosakataUji(): Record<string, object> {
  const hasil: Record<string, object> = {};
  for (const nama of kosakataWajib()) {
    const nilai =
      nama === 'langkah-replikasi'
        ? LANGKAH.map(([id, kelompok], i) => ({ id, label: `Langkah ${id}`, kelompok, nomor: i + 1 }))
        : (NILAI[nama] ?? ['contoh']).map((id) => {
            const kelompok = KELOMPOK[nama]?.[id];
            return { id, label: `Label ${id}`, ...(kelompok && { kelompok }) };
          });
    hasil[`kosakata/${nama}.json`] = { judul: `Kosakata ${nama}`, keterangan: 'Rekaan untuk uji.', nilai };
  }
  return hasil;
}
