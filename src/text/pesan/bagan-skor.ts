/** Words of the IID scores. */
import { daftarKata } from '../angka.ts';
import { PESAN_BAGAN_TITIK as T } from './bagan-titik.ts';

export const PESAN_BAGAN_SKOR = {
  judul: 'Skor Indeks Inovasi Daerah',
  satuan: 'skor IID, skala 0 sampai 100',
  kepala: ['Daerah', 'Tahun', 'Skor', 'Status'],
  hal: 'Skor IID',
  catatan: {
    /** Years whose bounds are not known at all, and those in which one class is missing. */
    tanpaAmbang: (tahun: readonly number[]) => `Batas kelas ${daftarKata(tahun.map(String))} belum diketahui.`,
    tanpaBatas: (label: string, tahun: readonly number[]) => `Batas bawah ${label} ${daftarKata(tahun.map(String))} belum diketahui.`,
    tanpa: (daerah: readonly string[]) => `Skor ${T.daerah(daerah, 'daerah lain')} belum diketahui.`,
    /** `Kab. Blora 1.971 (2020)` and so on, or how many regions. */
    lama: (isi: string) => `Skor berskala lama tidak digambar: ${isi}.`,
  },
  daerahLain: 'daerah',
  tanpaSemua: (daerah: readonly string[]) =>
    `Skor IID ${T.daerah(daerah, 'daerah ini')} pada skala 0 sampai 100 belum diketahui di Lumbung.`,
  /** No region has two comparable scores: they are told in words. */
  tanpaGaris: (rincian: string) => `Skor IID yang diketahui: ${rincian}. Belum ada dua skor dari satu daerah yang dapat dibandingkan.`,
  satu: (nama: string, gerak: string) => `Skor IID ${nama} ${gerak}.`,
  satuTanpaArah: (nama: string, terakhir: string) => `Skor IID terakhir ${nama} yang diketahui: ${terakhir}; ${T.tanpaArah}.`,
} as const;
