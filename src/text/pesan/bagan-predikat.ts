/** Words of the predikat strip. */
import { daftarKata } from '../angka.ts';

export const PESAN_BAGAN_PREDIKAT = {
  judul: 'Predikat inovasi per tahun',
  satuan: 'predikat yang diumumkan Kemendagri',
  kepala: ['Daerah', 'Tahun', 'Predikat', 'Penghargaan'],
  diragukan: 'tahunnya diragukan',
  terinovatif: 'Terinovatif (penghargaan)',
  takDiketahui: 'belum diketahui',
  /** Short forms inside a cell, by id of the predikat. */
  singkat: {
    'sangat-inovatif': 'SI',
    inovatif: 'I',
    'kurang-inovatif': 'KI',
    'tidak-dapat-dinilai': 'TDD',
  } as Record<string, string>,
  berbeda: 'Sumber menyebut predikat yang berbeda untuk tahun yang sama; keduanya ditulis.',
  tanpa: (daerah: readonly string[]) =>
    daerah.length > 6
      ? `Predikat ${daerah.length} daerah lain belum diketahui, jadi tidak digambar.`
      : `Predikat ${daftarKata(daerah)} belum diketahui.`,
  tanpaSemua: (daerah: readonly string[]) =>
    `Predikat ${daerah.length > 6 ? `${daerah.length} daerah ini` : daftarKata(daerah)} belum diketahui di Lumbung.`,
  satu: (nama: string, predikat: string, tahun: number, ragu: boolean) =>
    `Predikat terakhir ${nama} yang diketahui: ${predikat} (${tahun}${ragu ? ', tahunnya diragukan' : ''}).`,
  satuPenghargaan: (nama: string) => `Yang diketahui dari ${nama} hanya penghargaan; predikatnya belum diketahui.`,
  /** Of several regions: who ever was what; all parts are formatted. */
  beberapa: (predikat: string, ada: number, seluruh: number) =>
    `${ada} dari ${seluruh} daerah diketahui pernah berpredikat ${predikat}; tahun yang kosong berarti belum diketahui, bukan tidak mendapat predikat.`,
} as const;
