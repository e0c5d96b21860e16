/** Comparisons that stand ready. */
import { angka } from '../angka.ts';

/** A region as sentences name it and its like. */
interface Sebutan {
  nama: string;
  jenis: string;
}

export const PESAN_KELOMPOK = {
  judulProvinsi: (nama: string) => `Bandingkan daerah di ${nama.replace(/^Provinsi /, '')}`,
  deskripsiProvinsi: (nama: string) =>
    `Predikat, peringkat, skor, dan inovasi yang tercatat dari kabupaten dan kota di ${nama.replace(/^Provinsi /, '')}, dengan sumbernya.`,
  pengantarProvinsi: (seluruh: number, berindeks: number) =>
    `${angka(seluruh)} kabupaten dan kota, ${angka(berindeks)} di antaranya dengan catatan Indeks Inovasi Daerah. Kabupaten dan kota digambar terpisah karena dinilai terpisah.`,
  judulSerupa: (nama: string) => `${nama} dan daerah serupa`,
  deskripsiSerupa: ({ nama, jenis }: Sebutan) =>
    `${nama} berdampingan dengan ${jenis} yang paling mirip penduduk, kepadatan, dan kemiskinannya: predikat, peringkat, skor, inovasi.`,
  pengantarSerupa: ({ nama, jenis }: Sebutan, jumlah: number) =>
    `${nama} di samping ${angka(jumlah)} ${jenis} yang paling mirip dengannya menurut jumlah penduduk, kepadatan, dan persentase penduduk miskin.`,
  bagianSerupa: ({ nama, jenis }: Sebutan, jumlah: number) => `${nama} dan ${angka(jumlah)} ${jenis} serupa`,
  ubahPilihan: 'Ubah pilihan daerah',
  /** Heading of one kind of regions. */
  bagian: (jenis: 'kabupaten' | 'kota', jumlah: number) => `${angka(jumlah)} ${jenis}`,
  pilihSendiri: 'Pilih sendiri sampai enam daerah',
  perPendiri: 'Daerah perintis dan daerah serupanya',
  /** The list of charts to jump to. */
  isiHalaman: 'Isi halaman',
  lompat: (jumlah: number) => `${angka(jumlah)} bagan di halaman ini`,
  /** Opens the charts of what a region is, as against what it does. */
  keadaan: (jumlah: number) => `Keadaan daerah: penduduk, kepadatan, kemiskinan, stunting (${angka(jumlah)} bagan)`,
  daerahnya: 'Daerah yang dibandingkan',
} as const;
