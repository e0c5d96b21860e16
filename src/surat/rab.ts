/** Rencana anggaran biaya: what origin and copies are known to have paid beside blanks for one's own figures. Nothing is summed. */
import { namaDaerah, namaInovasi, TITIK, type BahanSurat } from './bahan.ts';
import { rata, type Naskah } from './naskah.ts';
import { tandaKantor } from './pejabat.ts';

/** Rows for what the record does not name. */
const BARIS_UMUM = [
  'Orang',
  'Perangkat dan alat',
  'Aplikasi dan lisensi',
  'Bahan',
  'Pelatihan dan pendampingan',
  'Perjalanan dan kunjungan',
  'Pemeliharaan',
];

export function rab({ inovasi: i, isian: s }: BahanSurat): Naskah {
  const tahu = i?.biaya ?? [];
  return {
    judul: `Rencana anggaran biaya replikasi ${namaInovasi(i)}`,
    isi: [
      {
        jenis: 'judul',
        baris: [
          'RENCANA ANGGARAN BIAYA (RAB)',
          `REPLIKASI INOVASI ${namaInovasi(i).toUpperCase()} DI ${namaDaerah(s.daerah).toUpperCase()}`,
        ],
      },
      {
        jenis: 'pasangan',
        isi: [
          ['Perangkat daerah', s.kantor?.trim() || TITIK],
          ['Tahun anggaran', TITIK],
          ['Sumber dana', TITIK],
        ],
      },
      { jenis: 'bab', teks: 'A. Rujukan: biaya yang diketahui' },
      ...(tahu.length > 0
        ? [
            {
              jenis: 'tabel' as const,
              nama: 'Biaya yang diketahui',
              kepala: ['No.', 'Untuk', 'Jenis', 'Jumlah', 'Tahun', 'Daerah dan sumber dana', 'Sumber keterangan'],
              lebar: [7, 23, 12, 14, 12, 16, 16],
              baris: tahu.map((b, n) => [String(n + 1), b.untuk, b.jenis, b.jumlah, b.tahun, b.asal, b.sumber]),
            },
            rata(
              'Angka di atas adalah rujukan dari sumbernya, belum disesuaikan dengan harga dan keadaan daerah sendiri, dan tidak dijumlahkan karena jenis dan tahunnya berbeda.',
            ),
          ]
        : [rata(`Biaya ${i ? `inovasi ${i.nama}` : 'daerah asal'} belum diketahui. Tanyakan lewat surat minat sebelum mengisi bagian B.`)]),
      { jenis: 'bab', teks: 'B. Rencana biaya daerah sendiri' },
      {
        jenis: 'tabel',
        nama: 'Rencana biaya daerah sendiri',
        kepala: ['No.', 'Uraian', 'Volume', 'Satuan', 'Harga satuan (Rp)', 'Jumlah (Rp)', 'Dasar harga'],
        lebar: [7, 28, 11, 11, 15, 15, 13],
        kanan: [4, 5],
        baris: [...BARIS_UMUM.map((u, n) => [String(n + 1), u, '', '', '', '', '']), ['', 'Jumlah', '', '', '', '', '']],
      },
      { jenis: 'tanda-tangan', kanan: tandaKantor(s.daerah, s) },
    ],
  };
}
