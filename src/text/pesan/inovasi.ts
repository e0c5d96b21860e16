/** The page of one innovation. */
import { daftarKata } from '../angka.ts';

export const PESAN_INOVASI = {
  inginMeniru: 'Ingin meniru?',
  masalah: 'Masalah yang dijawab',
  caraKerja: 'Cara kerja',
  langkah: 'Langkah demi langkah',
  kronologi: 'Perjalanan inovasi ini',
  hasil: 'Hasil menurut sumber',
  penjelasan: 'Penjelasan',
  penghargaan: 'Kompetisi dan penghargaan',
  bagiDaerah: '(capaian bagi daerah)',
  peringatan: 'Yang perlu dibaca hati-hati',
  replikasi: 'Daerah lain yang tertarik atau meniru',
  artiLangkah: 'Arti langkah-langkahnya',
  kesepakatan: 'Kesepakatan dengan daerah lain',
  artiKesepakatan: 'Kesepakatan bukan bukti pemakaian; masing-masing dihitung satu kali.',
  klaim: 'Pernyataan tanpa nama daerah',
  biaya: 'Biaya',
  uangLain: 'Angka uang lain, bukan biaya',
  syarat: 'Yang diperlukan untuk meniru',
  hambatanDanPelajaran: 'Hambatan dan pelajaran',
  hambatan: 'Hambatan',
  risiko: 'Risiko',
  bilaMengulang: 'Bila mengulang',
  pelajaran: 'Pelajaran',
  keberlanjutan: 'Keberlanjutan',
  dokumen: 'Dokumen untuk dipelajari',
  tanyaJawab: 'Tanya jawab',
  belumDiketahui: 'Yang belum diketahui',
  /** To the file that lacks one fact. */
  tulis: 'Tulis di berkasnya',
  lengkapi: 'Anda pelaksananya? Lengkapi',
  serupa: 'Inovasi lain dengan tema yang sama',
  banding: 'Bandingkan dengan inovasi lain',
  /** Leads to the comparison with the first of the cards above. */
  bandingSerupa: (banyak: number) => (banyak === 1 ? 'Bandingkan dengan inovasi ini' : `Bandingkan dengan ${banyak} yang pertama`),
  /** Title of the page. */
  judul: (nama: string, daerah: string) => `${nama}, ${daerah}`,
  /** Description of the page. */
  deskripsi: (nama: string, daerah: string, ringkasan: string) => `${nama}, inovasi ${daerah}. ${ringkasan}`,
  /** Button to the contact page, below the open questions. */
  tanyakan: (daerah: string) => `Tanyakan kepada ${daerah}`,
  /** Opens the figures that no one claims as a result. */
  angkaLatar: (jumlah: number) => `Angka latar: titik awal dan pembanding (${jumlah})`,
  /** How strong the evidence is, in the vocabulary's word. */
  tingkatBukti: (tingkat: string) => `Tingkat bukti: ${tingkat.toLowerCase()}.`,
  /** Follows the counts of the relations. */
  selainItu: (kesepakatan: number) => `Selain itu ada ${kesepakatan} kesepakatan, lihat di bawah.`,
  /** What of the facts that a copier asks for is there, then how many may still be added. */
  belumLengkap: (ada: readonly string[], kurang: number) =>
    `${ada.length ? `Sudah ada: ${daftarKata(ada.map((x) => x.toLowerCase().replace(/\bsop\b/, 'SOP')))}. ` : ''}${kurang} keterangan lain yang biasanya ditanyakan peniru masih dapat dilengkapi.`,
  /** Opens the open questions. */
  perluDitanyakan: (jumlah: number) => `Yang perlu ditanyakan (${jumlah})`,
  /** An obstacle and how it was overcome. */
  jalanKeluar: (hambatan: string, jalan: string | undefined) => (jalan ? `${hambatan} Jalan keluar: ${jalan}` : hambatan),
  /** A risk and what is done against it. */
  caraMengatasi: (risiko: string, cara: string | undefined) => (cara ? `${risiko} Cara mengatasi: ${cara}` : risiko),
  /** Number of a document. */
  nomor: (nomor: string) => `nomor ${nomor}`,
} as const;

/** The box of facts beside the text. */
export const PESAN_SEKILAS = {
  judul: 'Sekilas',
  isiHalaman: 'Isi halaman',
  label: 'Label',
  kelengkapan: 'Kelengkapan',
  namaLain: 'Nama lain',
  diperbarui: 'Diperbarui',
  dicatat: 'Dicatat',
  tipis: 'Sumber terbuka tentang inovasi ini masih sedikit.',
  lihatKurang: 'Lihat yang belum diketahui',
  pelaksana: 'Pelaksana',
  opd: 'Perangkat daerah',
  urusan: 'Urusan',
  jenis: 'Jenis',
  bentuk: 'Bentuk',
  tahapan: 'Tahapan',
  ujiCoba: 'Uji coba',
  mulai: 'Mulai',
  keadaan: 'Keadaan',
  sasaran: 'Sasaran',
  tema: 'Tema',
  /** How many of the questions are answered. */
  terpenuhi: (terpenuhi: number, seluruh: number) => `${terpenuhi} dari ${seluruh} keterangan`,
  /** A state, and the day for which a source says so. */
  keadaanPer: (keadaan: string, per: string | undefined) => keadaan + (per ? ` (menurut sumber per ${per})` : ''),
} as const;

/** The strip of what is known best, under the summary. */
export const PESAN_BUKTI = {
  hasil: 'Hasil yang tercatat',
  ditiru: 'Daerah lain',
  biaya: 'Biaya',
  penghargaan: 'Kompetisi dan penghargaan',
  meniru: 'sudah meniru, menurut sumber',
  /** Relations of which none is a declared copy. */
  belumMeniru: (hanyaMinat: boolean) =>
    `${hanyaMinat ? 'tertarik atau belajar' : 'bersepakat, pernah mencoba, atau punya yang serupa'}; belum ada yang terbukti meniru`,
  /** How many regions. */
  daerah: (jumlah: number) => `${jumlah} daerah`,
  /** What the number counts, when, from where it came, how it hangs together with the innovation, and what others say. */
  artiHasil: (h: { indikator: string; tahun: string | undefined; awal: string | undefined; kaitan: string | undefined; lain: string }) =>
    [
      h.indikator,
      h.tahun && ` (${h.tahun})`,
      h.awal && `, semula ${h.awal}`,
      h.kaitan && `; ${h.kaitan.toLowerCase()}`,
      h.lain && `. Sumber lain menyebut ${h.lain}`,
    ]
      .filter(Boolean)
      .join(''),
  /** Kind of cost and its year. */
  artiBiaya: (jenis: string, tahun: number | undefined) => [jenis, tahun].filter(Boolean).join(', '),
} as const;

/** What `hitungan` counts: relations by how far they got. */
export interface HitunganRelasi {
  meniru: number;
  serupa: number;
  kesepakatan: number;
  penjajakan: number;
  ditunda: number;
  berhenti: number;
}

/** "2 sudah meniru, 3 baru kunjungan, minat, atau janji." Only what occurs is named. */
export function hitungan(n: HitunganRelasi): string {
  const langkah = (
    [
      [n.meniru, 'sudah meniru'],
      [n.serupa, 'menjalankan hal serupa tanpa menyatakan meniru'],
      [n.kesepakatan, 'sampai kesepakatan'],
      [n.penjajakan, 'baru kunjungan, minat, atau janji'],
      [n.ditunda, 'ditunda sebelum dipakai'],
      [n.berhenti, 'berhenti'],
    ] as const
  ).flatMap(([jumlah, arti]) => (jumlah > 0 ? [`${jumlah} ${arti}`] : []));
  return langkah.length > 0 ? `${langkah.join(', ')}.` : '';
}
