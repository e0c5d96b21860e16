/** Words of the charts of kematangan: the indicators of one innovation, and the innovations of one region. */
import { angka, daftarKata } from '../angka.ts';

const dari = (nilai: number, maks: number) => `${angka(nilai)} dari ${angka(maks)}`;

export const PESAN_BAGAN_RINCIAN = {
  judul: 'Kematangan menurut indikator',
  satuan: 'poin, yaitu bobot × tingkat (0 sampai 3)',
  apa: 'indikator',
  belumDijawab: 'belum dijawab',
  tahunTakDiketahui: 'belum diketahui',
  total: (nilai: number, maks: number) => `Seluruhnya ${dari(nilai, maks)} poin`,
  /** Beside the bar of one indicator. */
  poin: dari,
  kosong: (maks: number) => `${dari(0, maks)}, wajib`,
  terkumpul: 'terkumpul',
  kurang: 'masih dapat ditambah',
  wajib: 'wajib, tanpa ini inovasi tidak dinilai',
  ambang: (nilai: number) => `garis ${angka(nilai)}`,
  kepala: ['Indikator', 'Variabel', 'Wajib', 'Bobot', 'Tingkat', 'Poin', 'Poin tertinggi', 'Artinya'],
  ya: 'ya',
  tidak: 'tidak',
  /** Of level 0: no level of the guideline applies. */
  tanpaBukti: 'belum ada bukti yang dihitung',
  penuh: (indikator: number, nilai: number, maks: number) =>
    `Semua ${angka(indikator)} indikator di tingkat tertinggi: ${dari(nilai, maks)} poin.`,
  /** `kurang` names the largest gaps with their points. */
  temuan: (nilai: number, maks: number, edisi: string, kurang: readonly (readonly [nama: string, poin: number])[]) =>
    `${dari(nilai, maks)} poin menurut ${edisi}${kurang.length ? `; yang paling banyak dapat ditambah: ${daftarKata(kurang.map(([nama, poin]) => `${nama} (${angka(poin)} poin)`))}` : ''}.`,
  belum: (indikator: number, poin: number) =>
    `${angka(indikator)} indikator belum dijawab, sampai ${angka(poin)} poin; itu belum diketahui, bukan nol.`,
} as const;

export const PESAN_BAGAN_STRIP = {
  judul: 'Kematangan inovasi terhadap garis 90',
  /** Where no value stands on the scale of that line. */
  judulTanpaGaris: 'Kematangan inovasi',
  satuan: 'poin kematangan',
  apa: 'inovasi',
  tahunTakDiketahui: 'belum diketahui',
  tahunSebagian: (tahun: string) => `${tahun}; sebagian belum diketahui`,
  skala: (maks: number, ambang: number | undefined) =>
    `Skala 0 sampai ${angka(maks)}${ambang === undefined ? ': garis 90 tidak berlaku' : ''}`,
  /** Edition and year of a value; the year is that of the assessment. */
  asal: (edisi: string, tahun: number | undefined) =>
    `${edisi}, ${tahun === undefined ? 'tahun penilaian belum diketahui' : `penilaian ${tahun}`}`,
  ambang: (nilai: number) => angka(nilai),
  rincian: 'ada rincian indikator',
  tanpaRincian: 'nilai total, tanpa rincian',
  garis: 'garis 90',
  kepala: ['Inovasi', 'Edisi', 'Tahun penilaian', 'Nilai', 'Nilai tertinggi', 'Rincian', 'Terhadap garis 90', 'Indikator wajib kosong'],
  ada: 'ada',
  tidakAda: 'tanpa rincian',
  terhadap: { dibawah: 'di bawah', mencapai: 'mencapai', tidak: 'skala lain, tidak dibandingkan' },
  temuan: (n: { dibawah: number; mencapai: number; skalaLain: number; tanpa: number }) =>
    `${[
      n.dibawah + n.mencapai > 0 && `${angka(n.dibawah)} inovasi di bawah 90, ${angka(n.mencapai)} mencapai 90`,
      n.skalaLain > 0 && `${angka(n.skalaLain)} ${n.dibawah + n.mencapai > 0 ? '' : 'inovasi '}memakai skala lain`,
      n.tanpa > 0 && `${angka(n.tanpa)} belum diketahui`,
    ]
      .filter(Boolean)
      .join(', ')}.`,
  terbaru: 'Dari tiap inovasi digambar nilai yang terbaru. Nilai dari skala yang berbeda tidak dibandingkan.',
  tanpa: (inovasi: number) =>
    `${angka(inovasi)} inovasi lain tidak menerbitkan kematangannya di sumber yang terbaca. Nilainya belum diketahui dan tidak dihitung di bawah 90.`,
} as const;
