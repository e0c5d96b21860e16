/** What is told of one copy, and what its papers are worth in the index. */
import { angka, daftarKata } from '../angka.ts';
import { awalBesar } from '../huruf.ts';

export const PESAN_TIRUAN = {
  hasil: 'Hasil di sana',
  tim: 'Tim',
  waktu: 'Waktu',
  kendala: 'Kendala',
  sebabBerhenti: 'Sebab berhenti',
  /** Kind of the real cost of the copy. */
  biaya: (jenis: string) => `Biaya nyata, ${jenis.toLowerCase()}`,
  bersebab: (judul: string, sebab: string) => `${judul}, ${sebab.toLowerCase()}`,
  komponen: (komponen: string, alasan: string | undefined) => `${komponen}${alasan ? `: ${alasan}` : ''}`,
  satuHasil: (indikator: string, nilai: string, catatan: string | undefined) => `${indikator}: ${nilai}.${catatan ? ` ${catatan}` : ''}`,
  satuBiaya: (jumlah: string, untuk: string, rincian: string) => `${jumlah}, ${untuk} (${rincian}).`,
  orang: (peran: string, jumlah: number | undefined, atas: number | undefined) =>
    jumlah === undefined ? peran : `${peran}: ${angka(jumlah)}${atas ? ` sampai ${angka(atas)}` : ''} orang`,
  bulanHinggaBerjalan: (bulan: string) => `${bulan} bulan sampai berjalan, menurut penerima.`,
  kalimat: (teks: string) => `${awalBesar(teks)}.`,
  /** On the page of a copy: where it comes from; a link to the origin follows. */
  asalUsul: 'Menurut buku replikasi, inovasi ini meniru',
  asalSerupa: 'Menurut buku replikasi, inovasi ini serupa dengan',
  bukuLengkap: 'Buku replikasi seluruh Indonesia',
} as const;

/** Indicator 31 of the index: what the papers on record are worth. */
export const PESAN_POIN = {
  judul: 'Nilainya untuk Indeks Inovasi Daerah',
  aturan: 'Indikator replikasi menghitung dokumen bertanggal dari daerah peniru, bukan langkahnya: satu, dua, atau tiga daerah.',
  belum:
    'Belum ada dokumen bertanggal yang tercatat di sini. Surat pernyataan telah mereplikasi dari daerah peniru diterima sebagai bukti.',
  ada: (daerah: readonly string[], poin: number, maks: number) =>
    `Tercatat dokumen dari ${daerah.length > 4 ? `${angka(daerah.length)} daerah` : daftarKata(daerah)}: paling banyak ${angka(poin)} dari ${angka(maks)} poin kematangan.`,
  /** Papers that the rule names only as "other documents of replication". */
  perluDinilai: (daerah: number) => `Dokumen lain, dari ${angka(daerah)} daerah, hanya dapat dinilai penilai.`,
  dihitung: (tahun: number, tingkat: number, poin: number) => `Untuk penilaian ${tahun}: tingkat ${tingkat}, ${angka(poin)} poin.`,
  tanpaJendela: (edisi: string) => `Tahun dokumen yang diterima ${edisi} belum diketahui, jadi poinnya belum dapat dipastikan.`,
  jendela: (edisi: string, dari: number, sampai: number) => `${edisi} menerima dokumen T${dari} sampai T${sampai} dari tahun penilaian.`,
} as const;
