/** What the page of an innovation says of its kematangan. */
import { angka, daftarKata } from '../angka.ts';

export const PESAN_KEMATANGAN_INOVASI = {
  judul: 'Kematangan',
  judulInovasi: (nama: string) => `Kematangan ${nama}`,
  judulHalaman: (nama: string, daerah: string) => `Kematangan ${nama} (${daerah})`,
  deskripsi: (nama: string, daerah: string) =>
    `Nilai kematangan ${nama} dari ${daerah} yang diterbitkan: edisi, rincian per indikator, dan yang masih menghalangi penilaian.`,
  hitung: 'Hitung kematangan',
  /** In the box of facts; the link above follows. */
  belumDiketahui: 'Belum diketahui.',
  nilai: (nilai: number, maks: number) => `${angka(nilai)} dari ${angka(maks)}`,
  tanpaRincian: 'tanpa rincian',
  /** Edition, and the year of the assessment where the record tells. */
  asal: (edisi: string, tahun: number | undefined) =>
    `menurut ${edisi}, ${tahun === undefined ? 'tahun penilaian belum diketahui' : `penilaian tahun ${tahun}`}`,
  artiTanpaRincian: 'Yang diterbitkan hanya nilai totalnya. Indikator mana yang sudah dan belum terpenuhi belum diketahui.',
  mencapai: (ambang: number) => `Nilai ini mencapai garis ${angka(ambang)}.`,
  dibawah: (ambang: number, kurang: number) => `Untuk mencapai garis ${angka(ambang)} masih perlu ${angka(kurang)} poin.`,
  skalaLain: (ambang: number, maks: number) =>
    `Garis ${angka(ambang)} tidak berlaku di sini: garis itu dibaca pada skala 0 sampai ${angka(maks)}.`,
  /** Mandatory indicators at level 0; `belum` those without an answer. */
  wajibNol: (nama: readonly string[]) =>
    `Indikator wajib yang masih tingkat 0: ${daftarKata(nama)}. Tanpa indikator wajib, inovasi tidak dinilai.`,
  wajibBelum: (nama: readonly string[]) => `Indikator wajib yang belum dijawab: ${daftarKata(nama)}.`,
  belum: (indikator: number, nilai: number, maks: number) =>
    `${angka(indikator)} indikator belum dijawab; bila semuanya bertingkat 3, nilainya ${angka(nilai)} dari ${angka(maks)}.`,
  jalan: (ambang: number) => `Jalan terpendek ke ${angka(ambang)}`,
  /** Where the line is reached and only mandatory indicators are open. */
  jalanWajib: 'Agar dapat dinilai',
  /** How many levels are climbed, and the value after them. */
  ringkasanJalan: (langkah: number, nilai: number, maks: number) =>
    `Paling sedikit ${angka(langkah)} kenaikan tingkat; nilainya menjadi ${angka(nilai)} dari ${angka(maks)}.`,
  langkah: (indikator: string, dari: number, ke: number, poin: number) =>
    `${indikator}: dari tingkat ${dari} ke tingkat ${ke}, tambah ${angka(poin)} poin.`,
  dariTeks: (dari: string | undefined) => `Sekarang: ${dari ?? 'belum ada bukti yang dihitung'}.`,
  /** Of an indicator without an answer, whose points are counted from level 0. */
  langkahBelum: (indikator: string, ke: number, poin: number) =>
    `${indikator}: belum dijawab; capai tingkat ${ke}, tambah sampai ${angka(poin)} poin.`,
  keTeks: (ke: string) => `Menjadi: ${ke}.`,
  upaya: (kelas: readonly string[]) => `Upaya: ${daftarKata(kelas.map((k) => k.toLowerCase()))}.`,
  /** Whose judgement the order is. */
  penilaian:
    'Urutan ini memilih kenaikan yang paling sedikit, lalu upaya yang paling ringan. Kelas upaya adalah penilaian pengelola situs ini, bukan bagian pedoman.',
  klaimLebih: (klaim: number, bukti: number) =>
    `Rincian ini menyebut replikasi tingkat ${klaim}. Bukti bertanggal yang tercatat di buku replikasi baru untuk tingkat ${bukti}; bukti lain mungkin ada tetapi belum tercatat.`,
  klaimKurang: (klaim: number, bukti: number) =>
    `Rincian ini menyebut replikasi tingkat ${klaim}. Bukti bertanggal di buku replikasi dapat sampai tingkat ${bukti}.`,
  perluDinilai: (dokumen: number) => `Dokumen dari ${angka(dokumen)} daerah masih perlu dinilai.`,
  lihatBuku: 'Lihat buku replikasinya',
  /** The same evidence under another edition; equal ends where the levels are sure. */
  pindah: (edisi: string, dari: number, sampai: number, maks: number) =>
    `Bukti yang sama menurut ${edisi}: ${dari === sampai ? angka(dari) : `${angka(dari)} sampai ${angka(sampai)}`} dari ${angka(maks)}.`,
  lain: 'Nilai lain yang diterbitkan',
  artiLain: 'Edisi yang berbeda memakai ukuran yang berbeda, jadi nilainya tidak dapat dibandingkan langsung.',
  hitungUlang: 'Hitung ulang dengan bukti terbaru',
} as const;
