/** Provinces and regions with the facts known of each: `content/wilayah/<kode>-<provinsi>.json`. */
import { z } from 'zod';
import { bersumber, daftarSumber, kodeDaerah, kosakata, rujuk, tahun, teks } from './dasar.ts';

/** One figure of context (poverty, stunting ...). Figures of different methods never form one series. */
export const konteks = z.strictObject({
  indikator: kosakata('indikator-konteks'),
  nilai: z.number().optional().describe('Satuannya menurut kosakata indikator-konteks. Dihilangkan bila faktanya bukan angka.'),
  teks: teks(120).optional().describe('Bila faktanya berupa kata, misalnya kelas kapasitas fiskal.'),
  tahun: tahun().optional(),
  lembaga: teks(120),
  metode: teks(300).optional(),
  catatan: teks(400).optional(),
  sumber: bersumber(),
});

export const wilayahDaerah = z.strictObject({
  kode: kodeDaerah(),
  nama: teks(80),
  jenis: kosakata('jenis-daerah'),
  otonom: z.boolean().describe('Salah untuk kabupaten/kota administrasi di Jakarta.'),
  penduduk: z.int().positive(),
  tahunPenduduk: tahun(),
  luasKm2: z.number().positive(),
  titik: z.tuple([z.number().min(94).max(142), z.number().min(-12).max(7)]).describe('Bujur dan lintang sebuah titik di dalam wilayah.'),
  tetangga: z.array(rujuk('kode')).describe('Kode daerah yang berbatasan darat.'),
  konteks: z.array(konteks),
});

export const wilayah = z.strictObject({
  kode: kodeDaerah(),
  nama: teks(80),
  pulau: teks(60),
  singkatan: teks(20),
  petak: z.tuple([z.int(), z.int()]).describe('Kolom dan baris pada peta petak.'),
  sumberDasar: bersumber().describe('Sumber penduduk, luas, dan titik.'),
  konteks: z.array(konteks),
  daerah: z.array(wilayahDaerah).min(1),
  sumber: daftarSumber(),
});
export type Wilayah = z.infer<typeof wilayah>;
export type WilayahDaerah = z.infer<typeof wilayahDaerah>;
export type Konteks = z.infer<typeof konteks>;
