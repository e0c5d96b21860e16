/** Words of the predikat strip. */
import { angka, daftarKata } from '../angka.ts';
import { sebutDaerah } from '../sebut.ts';

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
  daerahTahun: (daerah: string, tahun: number) => `${daerah} (${tahun})`,
  tanpaPredikat: 'belum diketahui predikatnya',
  kosong: 'Tahun yang kosong berarti belum diketahui, bukan tidak mendapat predikat.',
  hanyaPenghargaan: (daerah: readonly string[]) =>
    `Dari ${sebutDaerah(daerah)} yang diketahui hanya penghargaan; predikatnya belum diketahui.`,
  /** Of several regions: how many of the known ones ever had the best predikat, and how many won the award. */
  beberapa: (n: { predikat: string; diketahui: number; pernah: number; terinovatif: number; seluruh: number }) => {
    const bintang = n.terinovatif && `${angka(n.terinovatif)} dari ${angka(n.seluruh)} daerah diketahui menerima penghargaan Terinovatif`;
    const pernah = n.pernah ? angka(n.pernah) : 'belum ada yang';
    const predikat = n.diketahui
      ? `Di antara ${angka(n.diketahui)} daerah yang predikatnya diketahui, ${pernah} pernah berpredikat ${n.predikat}`
      : `Predikat ${angka(n.seluruh)} daerah ini belum diketahui`;
    return `${[predikat, bintang].filter(Boolean).join('; ')}.`;
  },
} as const;
