/** Words of the maps. */
import { angka, daftarKata } from '../angka.ts';

/** `tanpa` names what a map leaves out. */
export const PESAN_BAGAN_PETA = {
  judul: 'Di mana inovasi tercatat',
  judulDipilih: 'Letak daerah yang dibandingkan',
  judulProvinsi: 'Inovasi tercatat menurut provinsi',
  judulDaerah: (provinsi: string) => `Kabupaten dan kota di ${provinsi}`,
  satuan: 'inovasi yang tercatat di Lumbung',
  satuanLetak: 'letak sebuah titik di dalam wilayah',
  per: (tanggal: string) => `catatan per ${tanggal}`,
  kepala: ['Daerah', 'Provinsi', 'Inovasi tercatat'],
  kepalaProvinsi: ['Provinsi', 'Pulau', 'Inovasi tercatat'],
  kosong: 'belum ada yang tercatat',
  kabupaten: 'kabupaten',
  kota: 'kota',
  angka: (n: number) => angka(n),
  /** One class of the legend; without `atas` it has no upper end. */
  kelas: (min: number, atas: number | undefined) =>
    atas === undefined
      ? `${angka(min)} inovasi atau lebih`
      : `${atas === min + 1 ? angka(min) : `${angka(min)}–${angka(atas - 1)}`} inovasi`,
  /** What a point says when asked. */
  namaTitik: (nama: string, nilai: number) =>
    nilai > 0 ? `${nama}: ${angka(nilai)} inovasi tercatat` : `${nama}: belum ada yang tercatat`,
  /** `apa`: kabupaten dan kota, provinsi; `lingkup` opens with "di". */
  tercatat: (ada: number, seluruh: number, apa: string, lingkup: string | undefined) =>
    `${ada === 0 ? `Belum satu pun dari ${angka(seluruh)}` : `${angka(ada)} dari ${angka(seluruh)}`} ${apa}${lingkup ? ` ${lingkup}` : ''} punya inovasi yang tercatat di Lumbung; tidak tercatat bukan berarti tidak ada.`,
  di: (tempat: string) => `di ${tempat}`,
  apaDaerah: 'kabupaten dan kota',
  apaProvinsi: 'provinsi',
  apaUmum: 'daerah',
  /** Where some regions lie; each item is formatted. */
  satuLetak: (nama: string, provinsi: string) => `${nama} terletak di ${provinsi}.`,
  letak: (jumlah: number, provinsi: readonly string[]) => `${angka(jumlah)} daerah ini terletak di ${daftarKata(provinsi)}.`,
  /** The two that lie farthest apart; kilometres are rounded. */
  terjauh: (a: string, b: string, km: number) => `Yang paling berjauhan ${a} dan ${b}, sekitar ${angka(km)} km garis lurus.`,
  /** Where only provinces were chosen. */
  hanyaProvinsi: (nama: readonly string[]) => `${daftarKata(nama)} tidak punya satu titik, jadi letaknya tidak digambar.`,
  provinsiTanpaTitik: (jumlah: number) =>
    `${angka(jumlah)} pemerintah provinsi juga punya inovasi yang tercatat; provinsi tidak digambar sebagai titik, tetapi ada di tabel.`,
  tanpaTitik: (nama: readonly string[]) =>
    `${nama.length > 6 ? `${angka(nama.length)} daerah` : daftarKata(nama)} tidak punya titik di daftar wilayah, jadi tidak digambar.`,
  /** The small map of one region. */
  judulLokasi: (nama: string) => `Letak ${nama}`,
  lokasi: (nama: string, provinsi: string, tetangga: number) =>
    `${nama} di ${provinsi}${tetangga > 0 ? `, dengan ${angka(tetangga)} daerah yang berbatasan darat; namanya ada di daftar di bawah` : ''}.`,
  tanpaPetak: 'Letak wilayahnya belum diketahui, jadi tidak ada yang digambar.',
  isiProvinsi: 'Angka satu provinsi menjumlahkan catatan pemerintah provinsi serta kabupaten dan kotanya.',
  petakDihitung: 'Letak petak dihitung dari letak daerahnya; yang berdekatan di petak tidak selalu berbatasan.',
  ilustrasi: 'Peta ilustrasi, bukan acuan batas resmi.',
  /** Where the land comes from. */
  judulDarat: 'Garis pantai skala 1:10.000.000, disederhanakan',
  penerbitDarat: 'Natural Earth',
  sumberCatatan: 'Hitungan catatan inovasi; sumber tiap inovasi ada di halamannya',
  penerbitCatatan: 'Redaksi situs ini',
} as const;
