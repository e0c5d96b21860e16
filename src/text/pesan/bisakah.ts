/** Words of "Bisakah daerah saya?": prerequisites against the visitor's region. */
import type { FaktaDaerah, HasilUji, Keadaan } from '../../domain/cocok/bisakah.ts';
import { angka } from '../angka.ts';

export const PESAN_BISAKAH = {
  judul: 'Bisakah daerah saya?',
  pengantar: 'Yang perlu ada sebelum meniru, menurut catatan inovasi ini. Centang di kertas.',
  /** Follows it where a script can test. */
  pilih: 'Atau pilih daerah Anda untuk mengujinya.',
  pengantarUmum: 'Prasyarat dari daerah asalnya belum tercatat. Pertanyaan umum ini membantu Anda menimbang sendiri.',
  daerah: 'Daerah Anda',
  ingat: 'Diingat di peramban ini saja.',
  membantu: 'membantu, tidak mutlak',
  jawab: 'Jawaban Anda',
  ke: 'Jawaban hanya tersimpan di tab ini dan ikut ke surat yang Anda buat.',
  surat: 'Buat surat dengan jawaban ini',
  simpan: 'Simpan ke daftar pendek',
  tersimpan: 'Tersimpan di daftar pendek',
  gagalSimpan: 'Peramban ini tidak mengizinkan penyimpanan.',
  lihat: 'Lihat daftar pendek',
  takDiketahui: (fakta: string, nama: string) => `${fakta} di ${nama} belum diketahui Lumbung. Jawab sendiri:`,
  daerahAsal: (nama: string) => `${nama} adalah daerah asal inovasi ini.`,
  /** How alike the visitor's region is to the origin. */
  dibanding: (nama: string, asal: string, alasan: readonly string[]) => `${nama} dibanding daerah asal, ${asal}: ${alasan.join('; ')}.`,
  takTerbanding: (asal: string) => `Penduduk atau luasnya belum diketahui, jadi tidak dapat dibandingkan dengan ${asal}.`,
  lainJenis: (nama: string, asal: string) =>
    `${nama} dan ${asal} berbeda jenis (kabupaten, kota, atau provinsi), jadi ukurannya tidak dibandingkan.`,
} as const;

export const JAWABAN = { ya: 'Ya', belum: 'Belum', 'tidak-tahu': 'Tidak tahu' } as const;
export type Jawab = keyof typeof JAWABAN;

/** Asked where the record names no prerequisites: what every copy needs, not a claim about this one. */
export const PRASYARAT_UMUM = [
  'Ada perangkat daerah yang bersedia menjadi pelaksana.',
  'Pimpinan daerah menyetujui peniruan ini.',
  'Ada petugas yang dapat ditugaskan.',
  'Ada anggaran pada tahun ini atau tahun berikutnya.',
  'Data sasaran atau penerima manfaat sudah tersedia.',
] as const;

/** Beside the general questions, where the record says how much internet is needed. */
export const TANYA_KONEKSI: Record<string, string> = {
  sesekali: 'Di tempat pelaksanaan ada internet, setidaknya sesekali.',
  daring: 'Di tempat pelaksanaan ada internet terus-menerus.',
};

export const KEADAAN: Record<Keadaan, string> = {
  terpenuhi: 'Terpenuhi',
  belum: 'Belum terpenuhi',
  'belum-diketahui': 'Belum diketahui',
};

/** What is known in all: tested first, then what the visitor said. */
export function ringkasanBisakah(
  n: { terpenuhi: number; belum: number; jawabYa: number; jawabBelum: number; sisa: number },
  nama: string | undefined,
): string {
  const uji = [n.terpenuhi && `${angka(n.terpenuhi)} terpenuhi`, n.belum && `${angka(n.belum)} belum terpenuhi`].filter(Boolean).join(', ');
  const jawab = [n.jawabYa && `${angka(n.jawabYa)} ya`, n.jawabBelum && `${angka(n.jawabBelum)} belum`].filter(Boolean).join(', ');
  return [
    uji && `Menurut data ${nama ?? 'daerah Anda'}: ${uji}.`,
    jawab && `Menurut jawaban Anda: ${jawab}.`,
    n.sisa > 0 && (uji || jawab ? `${angka(n.sisa)} lagi belum dijawab.` : `${angka(n.sisa)} pertanyaan untuk Anda jawab.`),
  ]
    .filter(Boolean)
    .join(' ');
}

/** `kepadatan penduduk 412,3 (2024); kurang 87,7`. @param fakta label of the fact */
export function sebutUji(fakta: string, { fakta: f, selisih, keadaan }: HasilUji): string {
  if (!f) return '';
  const beda = selisih === undefined || keadaan !== 'belum' ? '' : `; terpaut ${angka(selisih)}`;
  return `${fakta.toLowerCase()}: ${tulisFakta(f)}${beda}`;
}

function tulisFakta({ nilai, tahun, metode }: FaktaDaerah): string {
  const isi =
    typeof nilai === 'object'
      ? nilai.rendah === nilai.tinggi
        ? angka(nilai.rendah)
        : `${angka(nilai.rendah)} sampai ${angka(nilai.tinggi)}`
      : typeof nilai === 'boolean'
        ? nilai
          ? 'ya'
          : 'tidak'
        : nilai;
  const dari = [tahun, metode].filter(Boolean).join(', ');
  return dari ? `${isi} (${dari})` : isi;
}
