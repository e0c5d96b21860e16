/** Words of the squares that stand for the offices of a region. */
import { angka, daftarKata } from '../angka.ts';
import { sebutDaerah } from '../sebut.ts';

const dari = (berinovasi: number, seluruh: number) => `${angka(berinovasi)} dari ${angka(seluruh)}`;

export const PESAN_BAGAN_WAFEL = {
  judul: 'Perangkat daerah yang berinovasi, menurut angka yang diterbitkan',
  satuan: 'satu tanda satu perangkat daerah',
  kepala: ['Daerah', 'Tanggal', 'Perangkat daerah berinovasi', 'Seluruh perangkat daerah'],
  berinovasi: 'sudah berinovasi',
  selebihnya: 'selebihnya',
  /** Above the squares; the date is formatted. */
  panel: (berinovasi: number, seluruh: number, tanggal: string) => `${dari(berinovasi, seluruh)}, ${tanggal}`,
  /** What was published, one part a region; dates are formatted. */
  temuan: (bagian: readonly string[]) => `Perangkat daerah yang sudah berinovasi: ${bagian.join('; ')}.`,
  bagian: (daerah: string, fakta: readonly (readonly [berinovasi: number, seluruh: number, tanggal: string])[]) =>
    `${daerah} ${daftarKata(fakta.map(([b, s, t]) => `${dari(b, s)} (${t})`))}`,
  /** Of many regions only how many are known. */
  temuanBanyak: (ada: number, daerah: number) =>
    `Angka perangkat daerah yang berinovasi diketahui untuk ${angka(ada)} dari ${angka(daerah)} daerah, masing-masing pada tanggalnya sendiri.`,
  diterbitkan: 'Angka ini dinyatakan sumbernya pada tanggal itu, tidak dihitung dari catatan Lumbung.',
  berbeda: 'Sumber menyebut angka yang berbeda untuk tanggal yang sama; semuanya digambar.',
  tanpa: (daerah: readonly string[]) => `Angka ${sebutDaerah(daerah)} belum diketahui.`,
  tanpaSemua: (daerah: readonly string[]) =>
    `Berapa perangkat daerah yang berinovasi di ${sebutDaerah(daerah)} belum diketahui di Lumbung.`,
} as const;
