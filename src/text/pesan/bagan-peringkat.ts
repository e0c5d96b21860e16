/** Words of the ranks. */
import { angka } from '../angka.ts';
import { PESAN_BAGAN_TITIK as T } from './bagan-titik.ts';

export const PESAN_BAGAN_PERINGKAT = {
  judul: 'Peringkat per tahun',
  satuan: 'peringkat, 1 yang terbaik',
  kepala: ['Daerah', 'Tahun', 'Peringkat', 'Dari berapa daerah', 'Jenis', 'Lingkup', 'Status'],
  jenis: { iid: 'Peringkat IID', iga: 'Urutan IGA', 'tidak-disebut': 'Jenis peringkat tidak disebut' },
  /** Mark of a rank whose kind is not told. */
  takDisebut: 'jenis peringkat tidak disebut sumber',
  daftar: (jenis: string, lingkup: string) => `${jenis}, ${lingkup}`,
  /** Where not every mark has room for its name. */
  tanpaNama: (jumlah: number) => `Nama ${angka(jumlah)} daerah tidak muat di gambar; semuanya ada di tabel.`,
  lepas: 'Peringkat lain, masing-masing dari daftar tersendiri',
  /** One rank that stands alone; the rank is formatted. */
  satu: (peringkat: string, nama: string, tahun: number) => `${peringkat} ${nama} (${tahun})`,
  catatan: {
    skala: 'Peringkat 1 di atas; jarak antarperingkat di dekatnya digambar lebih renggang.',
    daftar:
      'Peringkat IID dan urutan IGA dinilai berbeda, dan setiap daftar punya pesertanya sendiri, jadi masing-masing digambar terpisah.',
    pengukuran: (tahun: number) =>
      `Pengukuran IID berubah mulai ${tahun}, jadi peringkat sebelum dan sesudahnya tidak disambung dan tidak dibandingkan.`,
    warna: 'Warna dan bentuk tanda hanya berlaku di dalam satu daftar.',
    ikatan: 'Pada daftar dengan lebih dari enam daerah, titik-titik halus hanya menandai daerah yang sama.',
    takDisebut: 'Peringkat yang jenisnya tidak disebut sumber tidak disambung.',
    kelompokTakDisebut: 'Peringkat yang kelompok daerahnya tidak disebut sumber tidak disambung, dan arahnya tidak disebut.',
    tanpa: (daerah: readonly string[]) => `Peringkat ${T.daerah(daerah, 'daerah lain')} belum diketahui.`,
  },
  tanpaSemua: (daerah: readonly string[]) => `Peringkat ${T.daerah(daerah, 'daerah ini')} belum diketahui di Lumbung.`,
  /** No two ranks of one list: they are told in words. */
  tersendiri: (isi: readonly string[]) =>
    isi.length === 1
      ? `Peringkat yang diketahui: ${isi[0]}.`
      : `Peringkat yang diketahui, masing-masing dari daftar tersendiri: ${isi.join('; ')}.`,
  /** The last run of years of one region. */
  gerak: (jenis: string, nama: string, gerak: string, lingkup: string) => `${jenis} ${nama} ${gerak} (${lingkup}).`,
  terakhir: (nama: string, peringkat: string, jenis: string, lingkup: string) =>
    `Peringkat terakhir ${nama} yang diketahui: ${peringkat}, ${jenis}, ${lingkup}.`,
  /** Years as words. */
  hal: (tahun: string) => `Peringkat ${tahun}`,
  dariDaftar: (jumlah: number) => `, dari ${angka(jumlah)} daftar yang tidak dapat dibandingkan satu sama lain`,
  /** Only where the gate lets it be told; the rank is formatted. */
  terdepan: (nama: string, peringkat: string, jenis: string, lingkup: string, tahun: number, di: string) =>
    `${nama} berada paling depan ${di}: ${jenis} ${peringkat} (${lingkup}, ${tahun}).`,
  diAntaraSemua: (n: number) => `di antara ${angka(n)} daerah ini`,
} as const;
