/** Words of the three charts of the bank: flows on the map, origins by where copies went, steps in time. */

import { angka, daftarKata, tanggalIndonesia } from '../angka.ts';

/** How a flow is drawn: a declared copy in use, something alike in use, all else. */
export type RagamArus = 'tiruan' | 'serupa' | 'lain';

export const RAGAM_ARUS: Record<RagamArus, string> = {
  tiruan: 'replikasi dipakai',
  serupa: 'hal serupa dipakai, tidak disebut replikasi',
  lain: 'hubungan lain: penjajakan, kesepakatan, ditunda, berhenti',
};

const SUMBER = { judul: 'Hitungan buku replikasi; sumber tiap hubungan ada di daftarnya', penerbit: 'Redaksi situs ini' } as const;

export const PESAN_PETA_ALUR = {
  judul: 'Dari mana ke mana',
  satuan: 'pasangan daerah asal dan penerima',
  apa: 'pasangan daerah',
  sumber: SUMBER,
  kepala: ['Daerah asal', 'Daerah penerima', 'Inovasi', 'Hubungan', 'Dipakai'],
  /** The table says use in the words of the picture. */
  sel: (r: RagamArus) => ({ tiruan: 'replikasi', serupa: 'hal serupa', lain: 'belum' })[r],
  titik: (nama: string, memberi: number, menerima: number) =>
    `${nama}: ${[memberi > 0 && `${angka(memberi)} kali menjadi asal`, menerima > 0 && `${angka(menerima)} kali menjadi penerima`].filter(Boolean).join(', ')}`,
  temuan: (pasangan: number, tiruan: number, antarprovinsi: number, terbanyak: readonly string[], jumlah: number) =>
    `Dari ${angka(pasangan)} pasangan daerah, ${angka(tiruan)} memakai replikasi dan ${angka(antarprovinsi)} melintasi batas provinsi; yang paling sering menjadi asal ${daftarKata(terbanyak)} (${terbanyak.length > 1 ? 'masing-masing ' : ''}${angka(jumlah)} pasangan).`,
  provinsi: 'Provinsi digambar di tengah kabupaten dan kotanya.',
  pemberita: 'Yang tercatat adalah yang diberitakan; hubungan yang tidak diberitakan tidak tampak di sini.',
  asal: 'daerah asal',
  penerima: 'daerah penerima',
} as const;

export const PESAN_MATRIKS_ASAL = {
  judul: 'Dekat atau jauh: ke mana inovasi tiap provinsi pergi',
  satuan: 'hubungan yang tercatat di Lumbung',
  apa: 'hubungan',
  sumber: SUMBER,
  sendiri: 'Provinsi sendiri',
  kepala: ['Provinsi asal', 'Letak penerima', 'Dipakai', 'Semua hubungan'],
  sel: (dipakai: number, semua: number) => (dipakai > 0 ? `${angka(dipakai)}/${angka(semua)}` : angka(semua)),
  bacaDipakai: '1/4: 1 dipakai dari 4 hubungan',
  bacaLain: '4: 4 hubungan, belum ada yang dipakai',
  artiDipakai: 'Dipakai berarti berjalan atau diuji coba, termasuk hal serupa yang tidak disebut replikasi.',
  temuan: (sendiri: number, sepulau: number, luar: number, semua: number) =>
    `Dari ${angka(semua)} hubungan, ${angka(sendiri)} tetap di provinsi sendiri, ${angka(sepulau)} ke provinsi lain di pulau yang sama, dan ${angka(luar)} ke pulau lain.`,
  /** Short names of columns, where they stand aslant. */
  pendek: (kolom: string) => kolom.replace('Provinsi sendiri', 'Sendiri').replace('Bali dan Nusa Tenggara', 'Bali, Nusra'),
} as const;

export const PESAN_LINI_MASA = {
  judul: 'Langkah dari tahun ke tahun',
  judulSatu: 'Langkah tiap daerah dari tahun ke tahun',
  satuan: 'langkah bertanggal',
  apa: 'langkah',
  tanpa: 'tanpa tanggal',
  sumber: SUMBER,
  kepala: ['Inovasi', 'Daerah penerima', 'Langkah', 'Tanggal'],
  tanggal: tanggalIndonesia,
  /** Beside a mark that stands for several steps. */
  banyak: (n: number) => `×${angka(n)}`,
  kelompok: { penjajakan: 'penjajakan', kesepakatan: 'kesepakatan', penerapan: 'uji coba atau berjalan', berhenti: 'berhenti' } as Record<
    string,
    string
  >,
  tahunSaja: 'hanya tahunnya yang diketahui',
  temuan: (langkah: number, baris: number, apa: string, awal: string, akhir: string, penerapan: number) =>
    `${angka(langkah)} langkah bertanggal pada ${angka(baris)} ${apa}, ${awal === akhir ? awal : `${awal} sampai ${akhir}`}; ${angka(penerapan)} di antaranya uji coba atau berjalan.`,
  apaInovasi: 'inovasi',
  apaDaerah: 'daerah penerima',
  kurangTanggal: (n: number) => `Belum ada inovasi dengan paling sedikit ${angka(n)} langkah bertanggal; hubungannya ada di daftar.`,
  hanya: (n: number) => `Hanya inovasi dengan paling sedikit ${angka(n)} langkah bertanggal; yang lain ada di daftar.`,
} as const;
