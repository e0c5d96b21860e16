/** Words of the chart that sets one region against a group of its kind. */
import { angka, daftarKata } from '../angka.ts';

export type LetakMedian = 'atas' | 'bawah' | 'sama' | 'berselisih';

const LETAK: Record<LetakMedian, string> = {
  atas: 'di atas median',
  bawah: 'di bawah median',
  sama: 'tepat di median',
  berselisih: 'di bawah atau di atas median menurut sumbernya',
};

const dihitung = (ada: number, seluruh: number) => `${angka(ada)} dari ${angka(seluruh)} daerah dihitung`;

export const PESAN_BAGAN_SPINE = {
  /** Name of a group: regions of one kind in one province. */
  sejenisSeprovinsi: (jumlah: number, jenis: string, provinsi: string) => `${jumlah} ${jenis} lain di ${provinsi}`,
  judul: (daerah: string, kelompok: string) => `${daerah} dibanding ${kelompok}`,
  satuan: 'tertulis di setiap baris',
  kepala: (daerah: string) => [
    'Indikator',
    'Tahun',
    daerah,
    'Terendah',
    'Kuartil bawah',
    'Median',
    'Kuartil atas',
    'Tertinggi',
    'Kelompok',
  ],
  /** What `n` counts. */
  apa: (jenis: string) => `${jenis} pembanding`,
  baris: (indikator: string, tahun: number) => `${indikator} ${tahun}`,
  /** Beside the heading of a row. Figures over very different sizes stand on a scale of powers. */
  rincian: (satuan: string, log: boolean, ada: number, seluruh: number) =>
    `${satuan}${log ? ', skala logaritma' : ''}; ${dihitung(ada, seluruh)}`,
  dihitung,
  median: (nilai: string) => `median ${nilai}`,
  /** In place of three labels where the group lies close together. */
  ringkas: (rendah: string, tinggi: string, median: string) =>
    rendah === tinggi ? `semua ${median}` : `${rendah} sampai ${tinggi}, median ${median}`,
  belum: 'daerah ini belum diketahui',
  legenda: { rentang: 'terendah sampai tertinggi', kotak: 'separuh yang di tengah', median: 'median' },
  temuan: (kelompok: string, daerah: string, letak: readonly (readonly [LetakMedian, readonly string[]])[]) =>
    letak.length
      ? `Dibanding ${kelompok}, ${daerah} ${letak.map(([l, i]) => `${LETAK[l]} pada ${daftarKata(i)}`).join('; ')}.`
      : `Angka ${daerah} sendiri belum diketahui untuk indikator yang diketahui dari ${kelompok}.`,
  arah: 'Letak di kiri atau di kanan bukan penilaian baik atau buruk.',
  metode: (indikator: string, tahun: number, metode: string) => `${indikator} ${tahun}: ${metode}.`,
  ditolak: (indikator: string, tahun: number | undefined, ada: number, seluruh: number) =>
    `${indikator}${tahun === undefined ? '' : ` ${tahun}`}: ${angka(ada)} dari ${angka(seluruh)} daerah diketahui, jadi tidak digambar.`,
  bukanSejenis: (banyak: number, jenis: string) =>
    `${angka(banyak)} anggota kelompok bukan ${jenis} dan tidak ikut: hanya yang sejenis dibandingkan.`,
  belumSendiri: (indikator: readonly string[]) => `Angka daerah ini belum diketahui untuk ${daftarKata(indikator)}.`,
  terlaluKecil: (daerah: string, kelompok: string, seluruh: number, jenis: string, terkecil: number) =>
    `${daerah} tidak digambar di antara ${kelompok}: dari ${angka(seluruh)} ${jenis} tidak dapat digambar sebaran, paling sedikit ${angka(terkecil)}.`,
  tidakAda: (kelompok: string, ditolak: readonly string[]) => `Sebaran ${kelompok} tidak digambar. ${ditolak.join(' ')}`,
} as const;
