/** Why an innovation stands where it stands, and what is not known of it, as short sentences. */
import type { HasilUji } from '../../domain/cocok/bisakah.ts';
import type { BiayaCalon, KeadaanLain, RelasiCalon } from '../../domain/cocok/calon.ts';
import type { Lingkar } from '../../domain/cocok/lingkar.ts';
import type { Butir, Terbuka } from '../../domain/cocok/nilai.ts';
import type { Suara } from '../../domain/replikasi.ts';
import { angka, daftarKata, tanggalIndonesia } from '../angka.ts';
import { besaran } from '../besaran.ts';
import { sebutUji } from './bisakah.ts';
import { SUARA } from './label.ts';
import { PESAN_KESEPAKATAN } from './replikasi.ts';
import { awalBesar } from '../huruf.ts';

/** What the sentences need to know beside the points. */
export interface KataAlasan {
  tema: string;
  /** Kode of the origin. */
  asal: string;
  namaDaerah(kode: string): string;
  hasil?: string | undefined;
  penghargaan?: string | undefined;
  koneksi?: string | undefined;
  bulan?: number | undefined;
  jenis?: string | undefined;
  /** Labels of who paid. */
  dana: readonly string[];
  /** Label of the tested fact. */
  fakta(teks: string): string | undefined;
}

const DI: Record<Lingkar, string> = {
  serupa: 'Ada di daerah yang serupa',
  provinsi: 'Ada di provinsi yang sama',
  pulau: 'Ada di pulau yang sama',
  nasional: 'Ada di pulau lain',
};
const PALING_BANYAK = 3;
const SUARA_URUT: Suara[] = ['dua-pihak', 'penerima', 'asal', 'publik'];
const PERLU_INTERNET: Record<string, string> = {
  luring: 'berjalan tanpa internet',
  sesekali: 'perlu internet sesekali',
  daring: 'perlu internet terus-menerus',
};

/** A reason with its direction: it speaks for the innovation, against it, or only informs. */
export interface Alasan {
  arah: 'mendukung' | 'menghambat';
  teks: string;
}

export function alasan(b: Butir, k: KataAlasan): Alasan {
  const ya = (teks: string): Alasan => ({ arah: 'mendukung', teks });
  const menurut = (cocok: boolean, teks: string): Alasan => ({ arah: cocok ? 'mendukung' : 'menghambat', teks });
  switch (b.hal) {
    case 'tema':
      return ya(b.utama ? `Menjawab ${k.tema}` : `${k.tema} salah satu temanya`);
    case 'teks':
      return ya('Memuat kata kunci Anda');
    case 'pemakaian':
      return ya(`${DI[b.lingkar]}: ${sebut(b.kode.map((x) => k.namaDaerah(x) + (x === k.asal ? ' (asal)' : '')))}`);
    case 'tetangga':
      return ya('Daerah asalnya berbatasan dengan daerah Anda');
    case 'hasil':
      return ya(k.hasil ?? 'Hasilnya tercatat dalam angka');
    case 'penghargaan':
      return ya(k.penghargaan ?? 'Pernah mendapat penghargaan');
    case 'peniru': {
      const jumlah = Object.values(b.suara).reduce((n, x) => n + x, 0);
      const per = SUARA_URUT.filter((s) => b.suara[s]).map((s) => `${angka(b.suara[s]!)} ${SUARA[s].nama}`);
      return ya(`Replikasinya berjalan di ${angka(jumlah)} daerah: ${daftarKata(per)}`);
    }
    case 'terpenuhi':
      return ya(`Prasyarat terpenuhi: ${b.teks}${rinci(b.uji, k.fakta(b.teks))}`);
    case 'belum':
      return menurut(
        false,
        `${b.wajib ? 'Prasyarat belum terpenuhi' : 'Belum ada, tetapi tidak mutlak'}: ${b.teks}${rinci(b.uji, k.fakta(b.teks))}`,
      );
    case 'koneksi': {
      const perlu = PERLU_INTERNET[k.koneksi ?? ''] ?? '';
      return menurut(b.cocok, awalBesar(perlu));
    }
    case 'bulan':
      return menurut(b.cocok, `Dipakai dalam ${angka(k.bulan ?? 0)} bulan menurut daerah asalnya`);
    case 'jenis':
      return menurut(b.cocok, `Jenisnya ${(k.jenis ?? '').toLowerCase()}`);
    case 'dana':
      return ya(`Di sana dibayar dari ${daftarKata(k.dana)}`);
    case 'berakhir':
      return menurut(false, 'Di daerah asalnya sudah tidak berjalan atau sudah berganti bentuk');
  }
}

function rinci(uji: HasilUji, fakta: string | undefined): string {
  const teks = fakta && sebutUji(fakta, uji);
  return teks ? ` (${teks})` : '';
}

function sebut(nama: readonly string[]): string {
  const sisa = nama.length - PALING_BANYAK;
  return sisa > 1 ? daftarKata([...nama.slice(0, PALING_BANYAK), `${angka(sisa)} daerah lain`]) : daftarKata(nama);
}

export const HAL_TERBUKA: Record<Terbuka, string> = {
  biaya: 'biaya seluruhnya',
  'biaya-awal': 'biaya awal seluruhnya',
  'biaya-tahunan': 'biaya tahunan',
  dana: 'siapa yang membayar',
  koneksi: 'kebutuhan internetnya',
  bulan: 'berapa lama sampai berjalan',
  jenis: 'digital atau tidak',
  hasil: 'hasil dalam angka',
  prasyarat: 'prasyaratnya',
  uji: 'apakah semua prasyarat terpenuhi di daerah Anda',
};

const JENIS: Record<BiayaCalon['jenis'], string> = { awal: 'Biaya awal', tahunan: 'Biaya tahunan', satuan: 'Biaya satuan' };

/** `Biaya awal sekitar Rp3,2 juta per desa (2023), dibayar dari dana desa`; a missing year is told. */
export function sebutBiaya(b: BiayaCalon, kata: { ketepatan: Record<string, string>; dana: Record<string, string> }): string {
  const jumlah = besaran(b.rupiah, b.per ? `Rp per ${b.per}` : 'Rp', {
    atas: b.atas,
    ketepatan: b.ketepatan && kata.ketepatan[b.ketepatan],
  });
  const dana = (b.dana ?? []).map((d) => kata.dana[d] ?? d);
  const tahun = b.tahun === undefined ? 'tahun tidak disebut' : String(b.tahun);
  return `${JENIS[b.jenis]} ${jumlah} (${tahun})${dana.length ? `, dibayar dari ${daftarKata(dana)}` : ''}`;
}

const KEADAAN_SENDIRI: Record<KeadaanLain, string> = {
  penjajakan: 'Daerah Anda sudah menjajaki inovasi ini; lanjutkan, tidak perlu mulai dari awal',
  kesepakatan: 'Kesepakatan daerah Anda tentang inovasi ini tercatat; lanjutkan, tidak perlu mulai dari awal',
  'uji-coba': 'Sedang dicoba di daerah Anda menurut catatan',
  lama: 'Pernah tercatat dipakai di daerah Anda; kabarnya belum diperbarui',
  serupa: 'Hal serupa sudah dipakai atau dicoba di daerah Anda; tidak tercatat sebagai replikasi inovasi ini',
  ditunda: 'Daerah Anda pernah merencanakannya, lalu tertunda',
  berhenti: 'Di daerah Anda inovasi ini atau hal serupa pernah dipakai, lalu berhenti',
};

/** What is already known of it and the visitor's region. */
export function keadaanSendiri({ keadaan, berakhir }: RelasiCalon): string {
  if (berakhir === undefined) return KEADAAN_SENDIRI[keadaan];
  return `Kesepakatan daerah Anda tentang inovasi ini tercatat, ${PESAN_KESEPAKATAN.berakhir(tanggalIndonesia(berakhir))}; perbarui, tidak perlu mulai dari awal`;
}
