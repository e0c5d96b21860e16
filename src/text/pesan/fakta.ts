/** Facts of an innovation: results, money, and what a copy needs. */

export const PESAN_FAKTA = {
  tahunTakDiketahui: 'tahun belum diketahui',
  /** A range of numbers, amounts or years. */
  sampai: (dari: string | number, hingga: string | number) => `${dari} sampai ${hingga}`,
  /** An award in one line. */
  penghargaan: (p: { nama: string; tahun?: number | undefined; capaian: string }) =>
    `${p.nama}${p.tahun ? ` ${p.tahun}` : ''}: ${p.capaian}`,
} as const;

export const PESAN_KARTU = {
  menurutPelaksana: 'menurut pelaksana',
  /** Stands before the result: where it began. */
  dariMenjadi: (awal: string) => `dari ${awal} menjadi `,
  /** What it costs, as far as known. */
  biaya: (jenis: string, jumlah: string, tahun?: number | undefined) => `${jenis}: ${jumlah}${tahun ? ` (${tahun})` : ''}`,
  /** How many regions copied it. */
  ditiru: (jumlah: number) => `Ditiru ${jumlah} daerah lain menurut sumber`,
  /** The only fact of a record that knows no result. */
  sejak: (tahun: string) => `Sejak ${tahun}`,
} as const;

export const PESAN_HASIL = {
  /** Above figures on which the sources differ. */
  berbeda: (banyak: number) => `Sumber menyebut angka yang berbeda; ${banyak > 2 ? 'semuanya' : 'keduanya'} ditampilkan.`,
  atribusi: 'Kaitan dengan inovasi',
  cakupan: 'Cakupan',
  metode: 'Cara mengukur',
  /** Opens the results that are folded away. */
  lainnya: (jumlah: number) => `${jumlah} hasil lainnya`,
  /** The baseline, behind a result or alone. */
  awal: (awal: string, adaNilai: boolean) => `${adaNilai ? '; semula' : 'Angka awal'} ${awal}`,
} as const;

export const PESAN_UANG = {
  /** What one amount pays for. */
  per: (satuan: string) => ` per ${satuan}`,
  /** Who paid. */
  dari: (dana: string) => `dari ${dana}`,
} as const;

export const PESAN_SYARAT = {
  prasyarat: 'Prasyarat',
  tim: 'Tim',
  orang: 'orang',
  waktu: 'Waktu penyiapan',
  pelatihan: 'Pelatihan',
  dasarHukum: 'Dasar hukum',
  regulasiPerluDibuat: 'Regulasi yang masih perlu dibuat',
  kewenangan: 'Kewenangan',
  perangkat: 'Internet dan perangkat',
  server: 'Server',
  integrasi: 'Terhubung dengan',
  komponenInti: 'Bagian yang tidak boleh dihilangkan',
  komponenAdaptif: 'Bagian yang boleh disesuaikan',
  kelompokRentan: 'Kelompok rentan',
  /** Months before the first trial. */
  hinggaUjiCoba: (bulan: string) => `${bulan} bulan sampai uji coba`,
  /** Months before it is in use. */
  hinggaPenerapan: (bulan: string) => `${bulan} bulan sampai penerapan`,
  /** Length of a training. */
  hari: (hari: string) => `${hari} hari`,
  /** The slowest line that still serves. */
  mbps: (mbps: string) => `paling sedikit ${mbps} Mbps`,
  /** What it depends on, by kind. */
  bergantung: (jenis: string) => `Bergantung pada (${jenis.toLowerCase()})`,
  /** A regulation as it is cited; unknown parts fall away. */
  regulasi: (nomor: string | undefined, tahun: number | undefined, tentang: string | undefined) =>
    [nomor && `Nomor ${nomor}`, tahun && `Tahun ${tahun}`, tentang && `tentang ${tentang}`].filter(Boolean).join(' '),
} as const;

/** Rights and permission to copy. */
export const PESAN_HAK = {
  judul: 'Hak dan izin',
  izin: 'Izin meniru',
  pemilik: 'Pemilik',
  lisensi: 'Lisensi',
  haki: 'HAKI',
  bolehReplikasiUlang: 'Boleh ditiru lagi oleh peniru',
  wajibAtribusi: 'Wajib menyebut asal',
  catatan: 'Catatan',
  kode: 'Kode',
  /** A yes or no. */
  yaTidak: (ya: boolean) => (ya ? 'ya' : 'tidak'),
} as const;
