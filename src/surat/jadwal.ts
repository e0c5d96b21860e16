/** Checklist of the whole way with a calendar counted back from the day on which the RKPD is to be set. All dates are the visitor's. */
import { tanggalIndonesia } from '../text/angka.ts';
import { LANGKAH_JADWAL } from '../text/pesan/naskah.ts';
import { namaDaerah, namaInovasi, TITIK, type BahanSurat } from './bahan.ts';
import { rata, type Naskah } from './naskah.ts';

const HARI_MS = 86_400_000;

/**
 * Latest start of each step so that the last one ends on the target day. A step of unknown length leaves open its own start
 * and that of all before it.
 * @param sasaran `YYYY-MM-DD`
 * @param minggu length of each step in weeks, in order
 */
export function hitungMundur(sasaran: string | undefined, minggu: readonly (number | undefined)[]): (string | undefined)[] {
  const mulai: (string | undefined)[] = [];
  let t = sasaran && /^\d{4}-\d{2}-\d{2}$/.test(sasaran) ? Date.parse(sasaran) : NaN;
  for (const m of [...minggu].reverse()) {
    t = m === undefined || !Number.isFinite(m) || m < 0 ? NaN : t - m * 7 * HARI_MS;
    mulai.unshift(Number.isNaN(t) ? undefined : new Date(t).toISOString().slice(0, 10));
  }
  return mulai;
}

export function jadwal({ inovasi: i, isian: s }: BahanSurat): Naskah {
  const minggu = LANGKAH_JADWAL.map((_, n) => s.minggu?.[n]);
  const mulai = hitungMundur(s.tanggalRkpd, minggu);
  return {
    judul: `Daftar periksa dan jadwal replikasi ${namaInovasi(i)}`,
    isi: [
      {
        jenis: 'judul',
        baris: [
          'DAFTAR PERIKSA DAN JADWAL',
          `REPLIKASI INOVASI ${namaInovasi(i).toUpperCase()}`,
          `DI ${namaDaerah(s.daerah).toUpperCase()}`,
        ],
      },
      { jenis: 'pasangan', isi: [['RKPD ditetapkan paling lambat', s.tanggalRkpd ? tanggalIndonesia(s.tanggalRkpd) : TITIK]] },
      rata('Dihitung mundur dari tanggal di atas. Tanggal dan lama setiap langkah ditetapkan daerah sendiri.'),
      {
        jenis: 'tabel',
        nama: 'Langkah sampai RKPD',
        kepala: ['No.', 'Langkah', 'Lama (minggu)', 'Paling lambat dimulai', 'Selesai'],
        lebar: [7, 45, 14, 22, 12],
        baris: LANGKAH_JADWAL.map((l, n) => [
          String(n + 1),
          l,
          minggu[n] === undefined ? '' : String(minggu[n]),
          mulai[n] ? tanggalIndonesia(mulai[n]) : '',
          '☐',
        ]),
      },
      { jenis: 'bab', teks: 'Setelah RKPD' },
      {
        jenis: 'tabel',
        nama: 'Langkah setelah RKPD',
        kepala: ['No.', 'Langkah', 'Tanggal', 'Selesai'],
        lebar: [7, 55, 26, 12],
        baris: [
          'Uji coba di lokasi terbatas; catat biaya dan angka awal',
          'Evaluasi uji coba; putuskan lanjut, ubah, atau berhenti',
          'Penerapan',
          'Surat pernyataan telah mereplikasi, bila sudah berjalan',
          'Kabarkan hasil kepada daerah asal dan Lumbung Inovasi, termasuk bila berhenti',
        ].map((l, n) => [String(n + 1), l, '', '☐']),
      },
      ...(i?.waktu ? [rata(`Sebagai pembanding, di ${i.asal.nama}: ${i.waktu}.`)] : []),
    ],
  };
}
