/** The replication bank: its page, its list and what it computes. */
import type { KeadaanBank } from '../../domain/bank/keadaan.ts';
import type { Lama } from '../../domain/bank/lama.ts';
import type { SegiBank } from '../../domain/bank/saring.ts';
import type { RingkasSuara } from '../../domain/bank/suara.ts';
import type { Suara } from '../../domain/replikasi.ts';
import { angka, daftarKata } from '../angka.ts';
import { SUARA } from './label.ts';

export const PESAN_BANK = {
  benarkan: 'Benarkan',
  benarkanNama: (inovasi: string, penerima: string) => `Benarkan: ${inovasi}, ${penerima}`,
  judul: 'Buku replikasi',
  deskripsi:
    'Siapa meniru inovasi siapa: langkahnya, tanggalnya, siapa yang mengatakannya, dan sumbernya. Termasuk yang ditunda dan yang berhenti.',
  ringkasan:
    'Siapa meniru inovasi siapa, sejauh mana, kapan, dan siapa yang mengatakannya. Kunjungan dan janji dicatat sebagai langkah, bukan sebagai replikasi.',
  angka: 'Keadaan sekarang',
  menyebar: 'Yang menyebar',
  caraMenyebar:
    'Dihitung per daerah penerima yang menjalankannya, masing-masing satu kali. Kunjungan, minat, janji, dan kesepakatan tidak ikut dihitung. Jumlah yang sama berbagi tempat.',
  belumTercatat: 'Belum ada hubungan replikasi yang tercatat di Lumbung.',
  gambar: 'Dalam gambar',
  belumMenyebar: 'Belum ada replikasi yang tercatat berjalan.',
  serupa: 'Hal serupa yang dipakai di daerah lain',
  artiSerupa:
    'Sumber tidak menyebutnya replikasi: kebijakannya mirip, pelaksananya sama, atau programnya sama. Karena itu tidak dihitung sebagai replikasi. Dipakai berarti berjalan atau diuji coba.',
  buku: 'Semua hubungan yang tercatat',
  caraBuku:
    'Setiap baris satu pasangan: satu inovasi dan satu daerah penerima. Angka kecil menunjuk sumbernya. Yang hanya disebut dalam kesepakatan ada di daftar kesepakatan di bawah.',
  kesepakatan: 'Kesepakatan antardaerah',
  artiKesepakatan: 'Satu naskah dihitung satu kali, berapa pun inovasi yang dicakupnya. Kesepakatan bukan bukti pemakaian.',
  naskahRelasi: 'Naskah lain yang disebut pada hubungannya',
  berhenti: 'Yang berhenti, dan sebabnya',
  belumBerhenti:
    'Belum ada replikasi yang tercatat berhenti. Itu tidak berarti semuanya masih berjalan: kegagalan jarang diberitakan. Bila Anda tahu satu, kabarkan; pelajarannya menolong daerah lain.',
  ditunda: 'Janji yang ditunda',
  artiDitunda: 'Sudah direncanakan atau disepakati, lalu ditunda sebelum sempat dipakai. Ini bukan replikasi yang berhenti.',
  sebab: 'Sebab',
  lanjut: 'Yang dapat Anda lakukan',
  langkah: [
    { jalur: 'replikasi/cari/', nama: 'Cari inovasi yang cocok', arti: 'Mulai dari daerah dan masalah Anda.' },
    { jalur: 'kebutuhan/', nama: 'Lihat kebutuhan daerah', arti: 'Masalah yang disebut daerah dan dicarikan jalan keluar.' },
    { jalur: 'usul/replikasi/', nama: 'Catat replikasi Anda', arti: 'Dari daerah penerima sendiri, atau dari berita dan dokumen.' },
    {
      jalur: 'usul/pembenaran/',
      nama: 'Benarkan catatan',
      arti: 'Daerah Anda disebut di sini? Benarkan, perbarui, atau nyatakan berhenti.',
    },
    { jalur: 'data/', nama: 'Unduh buku ini', arti: 'CSV dan JSON, dengan suara, langkah, tanggal, dan sumber.' },
  ],
  dan: 'dan',
  di: 'Di',
  ke: 'ke',
  bernama: 'dengan nama',
  artiKata: 'Arti langkah dan suara',
  saring: 'Saring daftar',
  semua: 'Semua',
  hapus: 'Hapus saringan',
  kosong: 'Tidak ada hubungan yang cocok dengan saringan ini.',
  /** Below the heading of the figures. */
  cakupan: (hubungan: number, inovasi: number, daerah: number) =>
    `${angka(hubungan)} hubungan tercatat: ${angka(inovasi)} inovasi dan ${angka(daerah)} daerah penerima.`,
  /** Innovations whose number comes without names. */
  klaim: (inovasi: number) =>
    `${angka(inovasi)} inovasi lain lagi disebut ditiru banyak daerah tanpa nama; angkanya ada di halaman inovasinya dan tidak dihitung di sini.`,
  status: (tampak: number, seluruh: number) =>
    tampak === seluruh ? `${angka(seluruh)} hubungan.` : `${angka(tampak)} dari ${angka(seluruh)} hubungan.`,
  pilihan: (nama: string, jumlah: number) => `${nama} (${angka(jumlah)})`,
  dicobaDi: (daerah: readonly string[]) => `Dicoba di ${daftarKata(daerah)}.`,
  bersama: (tempat: number, banyak: number) => (banyak > 1 ? `tempat\u00a0${angka(tempat)}\u00a0bersama` : `tempat\u00a0${angka(tempat)}`),
  tanpaTanggal: 'tanggal belum diketahui',
  lamaHingga: (l: Lama) => `${lama(l)} dari minat sampai berjalan`,
  sejak: (tanggal: string) => `sejak ${tanggal}`,
  /** Of a state whose beginning is not known. */
  per: (tanggal: string) => `keadaan per ${tanggal}`,
  sebabBelum: 'Sebabnya belum diketahui.',
  banyakSebab: (sebab: string, jumlah: number) => `${sebab} (${angka(jumlah)})`,
} as const;

/** `36 hari`, `5 bulan`; a difference of 0 in coarse units says that both lie in the same one. */
function lama({ satuan, nilai }: Lama): string {
  if (nilai === 0 && satuan !== 'hari') return `${satuan} yang sama`;
  return `${satuan === 'hari' ? '' : 'sekitar '}${angka(nilai)} ${satuan}`;
}

export const KEADAAN: Record<KeadaanBank, { nama: string; arti: string }> = {
  berjalan: {
    nama: 'Berjalan',
    arti: 'Dipakai di daerah penerima. Yang tidak disebut replikasi diberi keterangan, misalnya kebijakan serupa.',
  },
  'uji-coba': { nama: 'Uji coba', arti: 'Dicoba di daerah penerima. Yang tidak disebut replikasi diberi keterangan.' },
  kesepakatan: { nama: 'Kesepakatan', arti: 'Ada nota kesepahaman atau perjanjian; pemakaiannya belum terbukti.' },
  penjajakan: { nama: 'Penjajakan', arti: 'Kunjungan, minat, janji, atau balasan. Belum dipakai.' },
  ditunda: { nama: 'Ditunda', arti: 'Direncanakan atau disepakati, lalu ditunda sebelum dipakai.' },
  berhenti: { nama: 'Berhenti', arti: 'Pernah dipakai, lalu berhenti.' },
};

export const SEGI: Record<SegiBank, string> = {
  tema: 'Tema',
  provinsi: 'Provinsi',
  langkah: 'Langkah yang pernah ditempuh',
  suara: 'Menurut',
};

/** "0 dikonfirmasi dua pihak · 18 disebut sumber publik · asal menyebut 47 kabupaten/kota". The confirmed ones are told even when none. */
export function barisSuara({ perSuara, lama, klaim }: RingkasSuara): string {
  const suara = (Object.keys(perSuara) as Suara[])
    .filter((s) => s === 'dua-pihak' || perSuara[s] > 0)
    .map((s) => `${angka(perSuara[s])} ${SUARA[s].nama}`);
  const menyebut = { asal: 'asal menyebut', lain: 'pihak lain menyebut' };
  return [
    ...suara,
    ...(lama > 0 ? [`${angka(lama)} lama tidak diperbarui`] : []),
    ...(klaim
      ? [
          `${klaim.oleh ? menyebut[klaim.oleh] : 'disebut'} ${angka(klaim.jumlah)} ${klaim.satuan}${klaim.oleh === 'asal' ? '' : ' tanpa nama'}`,
        ]
      : []),
  ].join(' · ');
}

/** Figures that lead the page: number, what it counts, who says so. */
export const PESAN_ANGKA_BANK = {
  berjalan: 'replikasi berjalan',
  ujiCoba: 'replikasi diuji coba',
  serupa: 'hal serupa dipakai, tidak disebut replikasi',
  kesepakatan: 'naskah kesepakatan',
  penjajakan: 'penjajakan: kunjungan, minat, janji',
  ditunda: 'janji ditunda',
  berhenti: 'replikasi berhenti',
} as const;
