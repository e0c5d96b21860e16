/** Words of the chart that holds results against their baselines. */
import type { SebabBukan } from '../../domain/banding/pasangan-hasil.ts';
import { angka, daftarKata } from '../angka.ts';

export const PESAN_BAGAN_HASIL = {
  judul: 'Dari angka awal ke angka kemudian',
  satuan: 'berbeda tiap hasil, tertulis pada gambarnya',
  apa: 'pasangan angka awal dan angka kemudian',
  kepala: [
    'Hasil',
    'Satuan',
    'Angka awal',
    'Tahun awal',
    'Angka kemudian',
    'Tahun kemudian',
    'Kaitan dengan inovasi',
    'Cara mengukur dan catatan',
  ],
  tahunTakDiketahui: 'tahun belum diketahui',
  belumPenuh: 'belum setahun penuh',
  tahunSebagian: (rentang: string) => `${rentang}; sebagian belum diketahui`,
  dariNol: 'Tiap gambar mulai dari nol dan punya satuan sendiri, jadi kemiringan dua gambar tidak dapat dibandingkan.',
  putus: 'Garis putus-putus: tahun salah satu angka belum diketahui atau belum penuh.',
  /** Unit and attribution below the name of a result. */
  anak: (satuan: string, kaitan: string) => `${satuan} · kaitan: ${kaitan}`,
  /** A reading as words; both parts are formatted. */
  pada: (nilai: string, tahun: string) => `${nilai} (${tahun})`,
  /** `kaitan` is given where the result is not simply the innovation's own. */
  satu: (indikator: string, awal: string, akhir: string, kaitan: string | undefined) =>
    `${indikator}: dari ${awal} menjadi ${akhir}.${kaitan ? ` Kaitan dengan inovasi: ${kaitan}.` : ''}`,
  /** After the first result, that there are more. */
  denganLain: (satu: string, lain: number) => `${satu} ${angka(lain)} hasil lain ada di gambar dan tabel.`,
  /** A year that is not yet over. */
  tahunBelumPenuh: (tahun: string, belumPenuh: string) => `${tahun}, ${belumPenuh}`,
  /** Of several results: how many went which way, without a judgement. */
  arah: (seluruh: number, n: { naik: number; turun: number; tetap: number; samar: number }) => {
    const ada = ([n.naik, n.turun, n.tetap, n.samar] as const)
      .map((jumlah, i) => [jumlah, ['naik', 'turun', 'tetap', 'tidak pasti arahnya'][i]!] as const)
      .filter(([jumlah]) => jumlah > 0)
      .map(([jumlah, arti]) => `${angka(jumlah)} ${arti}`);
    return `Dari ${angka(seluruh)} hasil yang punya angka awal, ${daftarKata(ada)}; naik atau turun belum tentu berarti membaik.`;
  },
  /** A remark of the record, with the name of the result where several stand together. */
  catatan: (indikator: string | undefined, teks: string) => (indikator ? `${indikator}: ${teks}` : teks),
  /** Baselines that were read when the innovation already ran. */
  sudahBerjalan: (indikator: readonly string[], seluruh: number, mulai: number) =>
    `${indikator.length === seluruh ? 'Angka awal' : `Angka awal ${daftarKata(indikator.map((i) => `“${i}”`))}`} dari masa ketika inovasi sudah berjalan (mulai ${mulai}).`,
  /** Why a result with a baseline is not drawn. */
  bukan: (indikator: readonly string[], sebab: SebabBukan) =>
    `Tidak digambar: ${daftarKata(indikator.map((i) => `“${i}”`))}. ${
      {
        'ujung-berbeda': 'Menurut catatannya, angka awal dan angka kemudian menghitung hal yang berbeda.',
        rencana: 'Angka kemudiannya baru rencana.',
        'tahun-sama': 'Kedua angkanya dari tahun yang sama.',
        'sebelum-mulai': 'Kedua angkanya dari masa sebelum inovasi dimulai.',
      }[sebab]
    }`,
  /** Results that measure the same in several ways. */
  caraBerbeda: (indikator: readonly string[]) =>
    `${daftarKata(indikator.map((i) => `“${i}”`))} mengukur hal yang sama dengan cara berbeda; masing-masing digambar sendiri dan tidak disambung.`,
  /** Another source gives other figures for what is drawn. */
  sumberLain: (indikator: string) => `Sumber lain menyebut angka yang berbeda untuk “${indikator}”; lihat daftar hasil.`,
} as const;
