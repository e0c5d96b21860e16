/** Sheets for tests: made here, so that nobody's real list lies in the repository. All innovations are invented. */
import tulisBuku, { type SheetData } from 'write-excel-file/universal';

export const JUDUL_UJI = [
  'No',
  'Nama Inovasi Daerah',
  'Perangkat Daerah',
  'NIP Pengusul',
  'Nama Inisiator',
  'Tahapan',
  'Inisiator',
  'Jenis',
  'Bentuk Inovasi Daerah',
  'Urusan Pemerintahan',
  'Waktu Uji Coba',
  'Waktu Implementasi',
  'Rancang Bangun dan Pokok Perubahan Yang Dilakukan',
  'Sasaran akhir yang dituju',
  'Manfaat Yang Diperoleh',
  'Biaya awal',
] as const;

const URUSAN = ['Kesehatan', ' pendidikan ', '16. Komunikasi dan Informatika', 'Urusan Pemerintahan Bidang Sosial', 'PERTANIAN'];
const OPD = ['Dinas Kesehatan', 'Dinas Pendidikan', 'Dinas Komunikasi dan Informatika', 'Dinas Sosial', 'Dinas Pertanian dan Pangan'];
type Sel = string | number | boolean | Date | null;

/** One row that is ready. @param i from 1 */
export function barisSiap(i: number): Sel[] {
  return [
    i,
    `INOVASI UJI ${i}`,
    `${OPD[i % 5]!} Kabupaten Blora`,
    '19700101 199001 1 001',
    'Seseorang',
    ['Penerapan', 'uji coba', 'INISIATIF'][i % 3]!,
    ['OPD', 'ASN', 'Masyarakat'][i % 3]!,
    ['Digital', 'Non Digital'][i % 2]!,
    ['Inovasi Pelayanan Publik', 'Inovasi tata kelola pemerintahan daerah'][i % 2]!,
    URUSAN[i % 5]!,
    ['12 Maret 2023', 45_000, '03/2023', '2023', new Date(Date.UTC(2023, 2, 12))][i % 5]!,
    ['1 April 2024', '01/04/2024', 2024, 'April 2024', '2024-04-01'][i % 5]!,
    `Permasalahan:\nAntrean panjang di loket ${i}.\nTahapan Inovasi\n1. Warga mendaftar.\n2. Petugas memanggil.`,
    `Warga dilayani lebih cepat di loket ${i}. Antrean lebih pendek.`,
    'Antrean lebih pendek.',
    ['Rp 12.500.000,00', '1,25 juta', 15_000_000, null, 'Rp0'][i % 5]!,
  ];
}

/** Forty rows under a title and an empty row; three of them are to be mended: an urusan, a date, the way it works. */
export function empatPuluhBaris(): Sel[][] {
  const baris = Array.from({ length: 40 }, (_, i) => barisSiap(i + 1));
  baris[4]![9] = 'Kesehatn';
  baris[11]![10] = '32 Maret 2024';
  baris[30]![12] = '-';
  return [['DAFTAR INOVASI DAERAH KABUPATEN BLORA'], [], [...JUDUL_UJI], ...baris];
}

const keSel = (s: Sel) => (s instanceof Date ? { value: s, type: Date, format: 'dd/mm/yyyy' } : s);

/** A workbook of these sheets. */
export async function keXlsx(...lembar: (readonly (readonly Sel[])[])[]): Promise<Uint8Array> {
  const sheets = lembar.map((baris, i) => ({ sheet: `Lembar ${i + 1}`, data: baris.map((b) => b.map(keSel)) as SheetData }));
  return new Uint8Array(await (await tulisBuku(sheets).toBlob()).arrayBuffer());
}

/** The same rows as text. @param pemisah between cells */
export function keCsvUji(baris: readonly (readonly Sel[])[], pemisah = ';'): string {
  const sel = (s: Sel) => {
    const teks = s === null ? '' : s instanceof Date ? s.toISOString().slice(0, 10) : String(s);
    return /["\n]/.test(teks) || teks.includes(pemisah) ? `"${teks.replaceAll('"', '""')}"` : teks;
  };
  return baris.map((b) => b.map(sel).join(pemisah)).join('\r\n');
}
