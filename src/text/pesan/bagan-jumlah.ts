/** Words of the innovations that regions reported. */
import { PESAN_BAGAN_TITIK as T } from './bagan-titik.ts';

export const PESAN_BAGAN_JUMLAH = {
  judul: 'Inovasi yang dilaporkan per tahun',
  satuan: 'inovasi yang dilaporkan daerah untuk Indeks Inovasi Daerah menurut sumber',
  kepala: ['Daerah', 'Tahun', 'Inovasi', 'Status'],
  hal: 'Jumlah inovasi yang dilaporkan',
  /** What was reported is not what is on record here. */
  bukanTercatat: 'Yang dihitung adalah inovasi yang dilaporkan daerah, bukan yang tercatat di Lumbung.',
  tanpa: (daerah: readonly string[]) => `Jumlah inovasi ${T.daerah(daerah, 'daerah lain')} belum diketahui.`,
  tanpaSemua: (daerah: readonly string[]) => `Jumlah inovasi yang dilaporkan ${T.daerah(daerah, 'daerah ini')} belum diketahui di Lumbung.`,
  /** Nothing to compare: told in words. */
  tanpaBagan: (rincian: string) => `Jumlah inovasi yang dilaporkan dan diketahui: ${rincian}.`,
  satu: (nama: string, gerak: string) => `Inovasi yang dilaporkan ${nama} ${gerak}.`,
  satuTanpaArah: (nama: string, terakhir: string) => `Inovasi yang dilaporkan ${nama} dan terakhir diketahui: ${terakhir}; ${T.tanpaArah}.`,
  nasional: {
    judul: 'Inovasi yang dilaporkan semua daerah',
    satuan: 'inovasi yang dilaporkan pemerintah daerah untuk Indeks Inovasi Daerah',
    kepala: ['Yang dihitung', 'Tahun', 'Jumlah', 'Status'],
    temuan: (inovasi: string, pemda: string | undefined) =>
      `Inovasi yang dilaporkan ${inovasi}${pemda ? `, sedangkan pemerintah daerah yang melapor ${pemda}` : ''}.`,
    tanpa: 'Jumlah inovasi yang dilaporkan semua daerah belum diketahui.',
    satuTahun: (nilai: string) => `Inovasi yang dilaporkan semua daerah: ${nilai}.`,
    catatanSumber: (tahun: number, hal: string, catatan: string) => `${hal}, ${tahun}: ${catatan}`,
  },
} as const;
