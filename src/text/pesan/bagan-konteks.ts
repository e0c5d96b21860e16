/** Words of the bars that compare one circumstance of regions. */
import { angka } from '../angka.ts';
import { sebutDaerah } from '../sebut.ts';

export const PESAN_BAGAN_KONTEKS = {
  takDiketahui: 'belum diketahui',
  judul: (indikator: string, tahun: number) => `${indikator} ${tahun}`,
  kepala: ['Daerah', 'Tahun', 'Angka'],
  /** Where sources differ for at least one region. */
  kepalaRentang: ['Daerah', 'Tahun', 'Angka terendah', 'Angka tertinggi'],
  metode: (metode: string) => `Metode: ${metode}.`,
  berbeda: 'Ujung balok yang bergaris tepi: sumber menyebut angka yang berbeda, dari yang terendah sampai yang tertinggi.',
  tanpa: (daerah: readonly string[], tahun: number) =>
    `Angka ${tahun} dengan metode yang sama belum diketahui untuk ${sebutDaerah(daerah)}.`,
  beragam: 'Kabupaten, kota, dan provinsi tidak diperingkat bersama; masing-masing diurutkan sendiri.',
  tanpaSemua: (indikator: string, daerah: readonly string[]) => `${indikator} ${sebutDaerah(daerah)} belum diketahui di Lumbung.`,
  /** What the data say; every part is formatted and tells of one kind of region. */
  temuan: (indikator: string, tahun: number, bagian: readonly string[]) => `${indikator} ${tahun}: ${bagian.join('; ')}.`,
  satu: (daerah: string, nilai: string) => `${daerah} ${nilai}`,
  semua: (seluruh: number, jenis: string) => `${angka(seluruh)} ${jenis}`,
  sebagian: (ada: number, seluruh: number, jenis: string) => `di antara ${angka(ada)} dari ${angka(seluruh)} ${jenis} yang diketahui`,
  belum: (seluruh: number, jenis: string) => `${angka(seluruh)} ${jenis} belum diketahui`,
  ujung: (rendah: string, daerahRendah: string, tinggi: string, daerahTinggi: string) =>
    `${rendah} (${daerahRendah}) sampai ${tinggi} (${daerahTinggi})`,
} as const;
