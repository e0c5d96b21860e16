/** Rencana aksi inovasi (RAI): the board, the page of one plan, who has one. Dates are formatted. */
import { angka, daftarKata } from '../angka.ts';

export const PESAN_RENCANA = {
  judul: 'Rencana aksi inovasi',
  deskripsi: 'Rencana aksi inovasi (RAI) daerah: dari gagasan sampai penerapan, dengan langkah, jadwal, dan perangkat daerahnya.',
  ringkasan: 'Inovasi yang masih dalam perjalanan: gagasan yang ditulis, dijadwalkan, dicoba, lalu diterapkan.',
  papan: 'Papan rencana',
  /** How many there are, of how many regions. */
  jumlah: (rencana: number, daerah: number) => `${angka(rencana)} rencana dari ${angka(daerah)} daerah tercatat di Lumbung.`,
  kosong:
    'Belum ada rencana aksi yang tercatat di Lumbung. Itu bukan berarti daerah tidak punya rencana; belum ada yang mengirimnya ke sini.',
  kosongDaerah: (daerah: string) => `Belum ada rencana aksi ${daerah} yang tercatat di Lumbung.`,
  tahapan: 'Lima tahap sebuah rencana',
  dihentikan: 'Rencana yang dihentikan',
  isiKolom: (jumlah: number) => (jumlah > 0 ? angka(jumlah) : 'belum ada'),
  kirim: 'Mengirim rencana daerah Anda',
  caraKirim: 'Satu rencana adalah satu berkas teks. Panduannya memuat kerangka yang dapat disalin dan contoh yang sudah terisi.',
  panduan: 'Cara menulis rencana aksi inovasi',
  keSemua: 'Semua rencana aksi',
  tahun: (tahun: number) => `RAI ${tahun}`,
  menjadi: (nama: string) => `Sudah menjadi inovasi ${nama}`,
  langkah: (jumlah: number, lewat: number) => `${angka(jumlah)} langkah${lewat > 0 ? `, ${angka(lewat)} lewat jadwal` : ''}`,
  kewajiban: 'Daerah yang mewajibkan rencana aksi',
  /** On the page of an innovation. */
  lahirDari: 'Rencana asal',
} as const;

/** Who has submitted, by year. */
export const PESAN_PENGAJUAN = {
  judul: 'Yang sudah mengajukan',
  /** Only what is here. */
  tercatat: (tahun: number, rencana: number, opd: number) =>
    `RAI ${tahun}: tercatat di Lumbung ${angka(rencana)} rencana dari ${angka(opd)} perangkat daerah atau unit.`,
  hitung: (tahun: number, sudah: number, seluruh: number, per: string) =>
    `RAI ${tahun}: ${angka(sudah)} dari ${angka(seluruh)} perangkat daerah sudah mengajukan, menurut daftar yang dinyatakan lengkap per ${per}.`,
  belum: (opd: readonly string[]) => `Belum mengajukan: ${daftarKata(opd)}.`,
  sudah: (opd: readonly string[]) => `Sudah: ${daftarKata(opd)}.`,
  lain: (unit: readonly string[]) => `Unit lain yang mengajukan: ${daftarKata(unit)}.`,
  takLengkap: 'Siapa yang belum mengajukan hanya disebut bila daerah menyatakan daftarnya lengkap.',
} as const;

/** The page of one plan. */
export const PESAN_SATU_RENCANA = {
  judul: (nama: string, daerah: string) => `${nama}: rencana aksi ${daerah}`,
  deskripsi: (daerah: string, ringkasan: string) => `Rencana aksi inovasi ${daerah}. ${ringkasan}`,
  sekilas: 'Sekilas',
  status: 'Status',
  tahun: 'Rencana tahun',
  opd: 'Perangkat daerah',
  urusan: 'Urusan',
  tema: 'Tema',
  target: 'Target tahapan',
  diajukan: 'Diajukan',
  dicatat: 'Dicatat',
  diperbarui: 'Diperbarui',
  anggaran: 'Anggaran',
  isiAnggaran: (rupiah: string, tahun: number, dana: string) => `${rupiah} (${tahun})${dana ? `, dari ${dana}` : ''}`,
  belumDiketahui: 'belum diketahui',
  menjadi: 'Menjadi inovasi',
  sebab: 'Mengapa dihentikan',
  jalanKeluar: (teks: string) => `Jalan keluar: ${teks}`,
  langkah: 'Langkah dan jadwal',
  punyaSerupa: 'Daerah Anda punya rencana serupa?',
  cariTema: 'Lihat dahulu inovasi daerah lain yang bertema sama, lalu hubungi pemiliknya.',
  inovasiTema: (tema: string) => `Inovasi bertema ${tema}`,
} as const;
