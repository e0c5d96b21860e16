/** Targets of a region and what became of them: the part on its page, and the page over all regions. */
import { angka, tanggalIndonesia } from '../angka.ts';
import { awalBesar } from '../huruf.ts';

export const PESAN_SASARAN = {
  judul: 'Target dan kebijakan inovasi',
  cara: 'Cara daerah menumbuhkan inovasi',
  target: 'Target',
  sebelum: 'Sebelumnya',
  padaTahun: 'Pada tahun itu',
  hasil: 'Hasil',
  tabel: (daerah: string) => `Target ${daerah} dan hasilnya`,
  /** What a target is about, for which year, and when a source told of it. */
  rincian: (perihal: string | undefined, tahun: number | undefined, ditetapkan: string | undefined) => {
    const untuk = tahun === undefined ? 'tahun sasaran tidak disebut' : `untuk ${tahun}`;
    const awal = perihal === undefined ? awalBesar(untuk) : `${perihal}, ${untuk}`;
    return `${awal}.${ditetapkan === undefined ? '' : ` Disebut ${tanggalIndonesia(ditetapkan)}.`}`;
  },
  belumTerbit: 'Belum diketahui',
  /** A figure of one year; `isi` is written out. */
  fakta: (tahun: number, isi: string) => `${tahun}: ${isi}`,
  peringkat: (n: number, lingkup: string | undefined) => `peringkat ${angka(n)}${lingkup ? `, ${lingkup}` : ''}`,
  jenisTakDisebut: 'jenis peringkatnya tidak disebut',
  jumlahInovasi: (n: number) => `${angka(n)} inovasi dilaporkan`,
  diragukan: 'tahunnya diragukan',
  jalan: 'Semua daerah: target dan hasilnya',
} as const;

/** The page over all regions. */
export const PESAN_SEMUA_SASARAN = {
  judul: 'Target daerah dan hasilnya',
  deskripsi: 'Apa yang ditargetkan daerah dalam inovasi, kapan, dan apa yang terjadi sesudahnya, masing-masing dengan sumbernya.',
  ringkasan:
    'Apa yang ditargetkan daerah dalam inovasi, dan apa yang terjadi sesudahnya. Hasil yang tidak ditemukan ditulis belum diketahui.',
  kosong: 'Belum ada target yang tercatat.',
  absen: 'Hanya target yang ditemukan dalam sumber. Daerah lain mungkin juga punya target.',
  hitung: (seluruh: number, daerah: number) => `${angka(seluruh)} target dari ${angka(daerah)} daerah`,
} as const;
