/** Words of the simulation of the Indeks Inovasi Daerah. */
import type { RumusIid } from '../../domain/schema/nasional.ts';
import { angka } from '../angka.ts';
import { awalKecil } from '../huruf.ts';

type Rumus = RumusIid['rumus'][number];
interface Rentang {
  dari: number;
  sampai: number;
}

/** One number, or both ends of what it may be. */
export const rentang = ({ dari, sampai }: Rentang, penghubung = 'sampai'): string =>
  dari === sampai ? angka(dari) : `${angka(dari)} ${penghubung} ${angka(sampai)}`;

export const PESAN_SIMULASI = {
  judul: 'Simulasi Indeks Inovasi Daerah',
  deskripsi: 'Menghitung Indeks Inovasi Daerah menurut rumus edisi yang diketahui pasti, beserta yang tidak ikut dihitung.',
  ringkasan: 'Dari jumlah inovasi, rerata kematangan, dan nilai pemerintahan daerah menjadi indeks. Yang belum diketahui menjadi rentang.',
  bukanHasil: 'Ini hitungan rumus, bukan hasil penilaian. Skor yang berlaku hanya yang diumumkan Kementerian Dalam Negeri.',
  tetapDiSini: 'Angka yang Anda isi tetap di peramban ini.',
  formulir: 'Hitung',
  daerah: 'Daerah (boleh dikosongkan)',
  artiDaerah: 'Yang pernah diterbitkan tentang daerah itu tampil di samping hitungan; tidak ada yang diisikan.',
  gagalTerbitan: 'Data daerah tidak dapat diambil. Coba lagi.',
  terbitan: (daerah: string) => `Yang diterbitkan tentang ${daerah}`,
  tanpaTerbitan: (daerah: string) => `Skor, peringkat, dan predikat ${daerah} belum tercatat di Lumbung.`,
  sumberTerbitan: (daerah: string) => `Sumber dan catatannya di halaman ${daerah}`,
  edisi: 'Rumus',
  satuRumus: (label: string, tahun: number) => `${label} (indeks ${tahun})`,
  jumlah: 'Jumlah inovasi yang dilaporkan',
  rerata: (maks: number) => `Rerata kematangannya, 0 sampai ${angka(maks)}`,
  pakaiIsian: 'Pakai rerata isian di peramban ini',
  isian: (n: number, label: string, rerata: number) => `Rerata ${n} isian lengkap ${label}: ${angka(rerata)}.`,
  tanpaIsian: (label: string) => `Belum ada isian lengkap ${label} di peramban ini.`,
  gagalIsian: 'Isian tidak dapat dibaca. Coba lagi.',
  spd: (maks: number) => `Nilai satuan pemerintah daerah, 0 sampai ${angka(maks)}`,
  artiSpd: 'Kosongkan bila belum diketahui.',
  spdRinci: (n: number) => `Atau hitung dari ${n} indikatornya`,
  artiRinci: 'Indikator yang belum diketahui dihitung dari 0 sampai tingkat 3.',
  spdDariRincian: (r: Rentang) => `Dari rincian: ${rentang(r)}. Kotak di atas tidak dipakai.`,
  belum: 'Belum diketahui',
  tidakAda: '0. Tidak ada',
  urusan: 'Urusan pelayanan dasar yang terwakili',
  artiUrusan: (perlu: number, semua: number) =>
    `Pendidikan, kesehatan, pekerjaan umum, perumahan, ketenteraman, dan sosial (UU 23/2014, pasal 12). Poin jumlah inovasi berlaku bila sekurang-kurangnya ${perlu} dari ${semua} terwakili.`,
  hasil: 'Hasil hitungan',
  perbaiki: 'Perbaiki isian yang ditandai.',
  awal: 'Isi jumlah inovasi dan rerata kematangannya.',
  indeks: (r: Rentang) => (r.dari === r.sampai ? angka(r.dari) : `antara ${angka(r.dari)} dan ${angka(r.sampai)}`),
  tutur: (r: Rentang) => `Hasil hitungan ${r.dari === r.sampai ? angka(r.dari) : `antara ${angka(r.dari)} dan ${angka(r.sampai)}`}.`,
  predikat: (nama: string, tahun: number) => `Menurut batas ${tahun}, angka itu termasuk ${nama}.`,
  tanpaPredikat: 'Rentangnya melewati lebih dari satu kelas, jadi predikatnya tidak disebut.',
  salah: (paling: string) => `Isi angka 0 sampai ${paling}.`,
  salahJumlah: 'Isi angka bulat, 0 atau lebih.',
  kolom: { bagian: 'Bagian', poin: 'Poin', paling: 'Paling banyak' },
  bagian: { spd: 'Satuan pemerintah daerah', kematangan: 'Kematangan inovasi', jumlahInovasi: 'Jumlah inovasi' },
  jumlahBaris: 'Jumlah',
  cara: 'Cara menghitung',
  rumus: (r: Rumus) => [
    `Indeks = (nilai satuan pemerintah daerah + kematangan + poin jumlah inovasi) ÷ ${angka(r.maks.total)} × 100.`,
    `Satuan pemerintah daerah: paling banyak ${angka(r.maks.spd)}.`,
    `Kematangan: jumlah kematangan semua inovasi dibagi banyaknya inovasi, tetapi pembaginya tidak kurang dari ${r.pembagi}. Paling banyak ${angka(r.maks.kematangan)}.`,
    `Jumlah inovasi: ${angka(r.jumlahInovasi.poinPerInovasi)} poin tiap inovasi sampai ${r.jumlahInovasi.palingBanyak} inovasi, paling banyak ${angka(r.maks.jumlahInovasi)}.${r.jumlahInovasi.urusanDasar === undefined ? '' : ` Poin ini 0 bila urusan pelayanan dasar yang terwakili kurang dari ${r.jumlahInovasi.urusanDasar} dari 6.`}`,
  ],
  contoh: 'Contoh hitungan',
  artiContoh: 'Angkanya rekaan, hanya untuk menunjukkan cara menghitung.',
  kolomContoh: { jumlah: 'Inovasi', rerata: 'Rerata kematangan', spd: 'Pemerintah daerah', urusan: 'Urusan dasar', indeks: 'Indeks' },
  tidakTermasuk: 'Yang tidak ikut dihitung',
  artiBatas: 'Menurut skor indeks, 0 sampai 100.',
  judulRumus: (label: string, tahun: number) => `Rumus ${awalKecil(label)} (indeks ${tahun})`,
  batas: (tahun: number) => `Batas predikat ${tahun}`,
  satuBatas: (nama: string, min: number, maks: number | undefined) =>
    maks === undefined
      ? `${nama}: mulai ${angka(min)}`
      : min === maks
        ? `${nama}: ${angka(min)}`
        : `${nama}: ${angka(min)} sampai ${angka(maks)}`,
  tanpa: 'Tahun yang belum dapat disimulasikan',
  satuTanpa: (tahun: number, teks: string) => `${tahun}: ${teks}`,
  belumAda: 'Belum ada rumus yang diketahui pasti.',
  kembali: 'Nilai kematangan sebuah inovasi',
} as const;
