/** Words of the plan drawn in time. */
import { angka, daftarKata, tanggalIndonesia } from '../angka.ts';

/** `Oktober 2026 sampai Februari 2027`; one date once. */
const rentang = (mulai: string, selesai: string) =>
  mulai === selesai ? tanggalIndonesia(mulai) : `${tanggalIndonesia(mulai)} sampai ${tanggalIndonesia(selesai)}`;

export const PESAN_GANTT = {
  judul: 'Jadwal langkah',
  satuan: 'satu balok satu langkah, dari mulai sampai selesai',
  apa: 'langkah',
  kepala: ['Langkah', 'Perangkat daerah', 'Mulai', 'Selesai', 'Keadaan', 'Terhadap jadwal'],
  rentang,
  /** Below the name of a step. */
  rincian: (status: string, mulai: string, selesai: string) => `${status}, ${rentang(mulai, selesai)}`,
  /** A step past its end, and one past its start. */
  lewat: {
    akhir: (selesai: string) => `Lewat jadwal: semestinya selesai ${tanggalIndonesia(selesai)}`,
    mulai: (mulai: string) => `Lewat jadwal: semestinya mulai ${tanggalIndonesia(mulai)}`,
  },
  /** Cell of the table where nothing is late. */
  tidakLewat: 'tidak lewat',
  /** The line of the day. */
  hariIni: (tanggal: string) => tanggalIndonesia(tanggal),
  kunciHari: 'hari data ini',
  kunciLewat: 'lewat jadwal',
  kunciKasar: 'ujung tipis: harinya belum diketahui',
  bulan: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
  /** How many steps stand how, over which time. `hitungan` reads `2 selesai`. */
  temuan: (jumlah: number, mulai: string, selesai: string, hitungan: readonly string[], lewat: number, tanggal: string) =>
    `${angka(jumlah)} langkah, ${rentang(mulai, selesai)}: ${daftarKata(hitungan)}. ${
      lewat > 0 ? `${angka(lewat)} langkah lewat jadwal` : 'Tidak ada langkah yang lewat jadwal'
    } per ${tanggalIndonesia(tanggal)}.`,
  hitungan: (jumlah: number, status: string) => `${angka(jumlah)} ${status.toLowerCase()}`,
  /** A stopped plan waits for nothing. */
  temuanHenti: (jumlah: number, mulai: string, selesai: string, hitungan: readonly string[]) =>
    `${angka(jumlah)} langkah, ${rentang(mulai, selesai)}: ${daftarKata(hitungan)}. Rencana ini dihentikan.`,
  /** Of which day the states are; a record may be older than the page. */
  per: (tanggal: string) => `Keadaan langkah menurut catatan ${tanggalIndonesia(tanggal)}; sesudahnya mungkin sudah berubah.`,
  kasar: 'Tanggal yang hanya diketahui bulan atau tahunnya digambar tipis, dari awal sampai akhir bulan atau tahun itu.',
  /** The day lies outside the picture. */
  luar: (tanggal: string) => `Hari data ini, ${tanggalIndonesia(tanggal)}, di luar masa rencana.`,
} as const;
