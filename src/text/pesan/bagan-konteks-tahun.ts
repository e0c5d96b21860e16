/** Words of context figures over years. */
import { angka } from '../angka.ts';
import { PESAN_BAGAN_TITIK as T } from './bagan-titik.ts';

export const PESAN_BAGAN_KONTEKS_TAHUN = {
  judul: (indikator: string) => `${indikator} per tahun`,
  /** After a value. */
  persen: '%',
  kepala: (indikator: string) => ['Daerah', 'Tahun', indikator, 'Metode'],
  metodeLain: 'metode lain (lihat tabel)',
  satuMetode: (metode: string) => `Metode: ${metode}.`,
  bedaMetode: 'Angka dari metode yang berbeda tidak membentuk satu tren, jadi tidak disambung.',
  tanpa: (indikator: string, daerah: readonly string[]) => `${indikator} ${T.daerah(daerah, 'daerah lain')} belum diketahui.`,
  tanpaSemua: (indikator: string, daerah: readonly string[]) =>
    `${indikator} ${T.daerah(daerah, 'daerah ini')} belum diketahui di Lumbung.`,
  /** One year each: nothing over time. */
  satuTahun: (indikator: string, rincian: string) => `${indikator} yang diketahui: ${rincian}.`,
  satuTahunBanyak: (indikator: string, ada: number, seluruh: number) =>
    `${indikator} diketahui untuk ${angka(ada)} dari ${angka(seluruh)} daerah, masing-masing satu tahun saja.`,
  satu: (indikator: string, nama: string, gerak: string) => `${indikator} ${nama} ${gerak}.`,
  /** Of one region, figures of methods or years that do not form one trend. */
  satuTanpaArah: (indikator: string, nama: string, terakhir: string) =>
    `${indikator} terakhir ${nama} yang diketahui: ${terakhir}; arahnya tidak disebut karena angka tahun sebelumnya dengan metode yang sama belum diketahui.`,
} as const;
