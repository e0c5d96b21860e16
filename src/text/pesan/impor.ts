/** What `npm run impor` says besides the receipt. */
import { angka } from '../angka.ts';

export const PESAN_IMPOR = {
  satuBerkas: 'Sebutkan satu berkas .xlsx atau .csv.',
  sebutDaerah: 'Daerahnya belum disebut.',
  sebutSumber: 'Sumber lembar belum disebut; catatan tanpa sumber tidak dapat diterbitkan.',
  berkasTiada: (berkas: string) => `Berkas tidak ditemukan: ${berkas}`,
  lembarTiada: (nama: string, ada: readonly string[]) => `Lembar "${nama}" tidak ada. Yang ada: ${ada.join(', ')}.`,
  lembarDibaca: (nama: string, lain: readonly string[]) =>
    `Yang dibaca: lembar "${nama}". Lembar lain di berkas ini: ${lain.join(', ')} (pilih dengan --lembar).\n`,
  folderRusak: (daerah: string) => `Tidak diimpor: berkas ${daerah} yang bergalat tidak lengkap terbaca. Perbaiki dulu yang di atas.`,
  jenisSumber: (jenis: string, ada: readonly string[]) => `--sumber-jenis "${jenis}" tidak ada; pilih ${ada.join(', ')}.`,
  petaRusak: (berkas: string) => `${berkas} bukan JSON berbentuk { "Judul kolom": "medan" }.`,
  petaSalah: (kolom: string, medan: string) => `Peta kolom "${kolom}": medan "${medan}" tidak dikenal.`,
  petaTanpaKolom: (kolom: string, ada: readonly string[]) =>
    `Peta kolom menyebut "${kolom}", yang tidak ada di lembar. Yang ada: ${ada.join(', ')}.`,
  barisJudulTiada: (n: number, lembar: string) => `--baris-judul ${n}: baris itu kosong di lembar "${lembar}".`,
  mengolah: 'Mengolah baris',
  pemerintah: (daerah: string) => `Pemerintah ${daerah}`,
  belumDitulis: (n: number) => `Belum ada yang ditulis. Tambahkan --tulis untuk menulis ${angka(n)} berkas.`,
  ditulis: (n: number) =>
    n > 0 ? `${angka(n)} berkas ditulis. Periksa dengan npm run periksa, lalu commit.` : 'Tidak ada berkas yang berubah.',
} as const;
