/** What papers are filled with: facts of the record, and what the visitor typed. Everything may be missing. */
import { kepalaDaerah } from '../text/pesan/surat.ts';
import { PERTANYAAN_UMUM } from '../text/pesan/syarat.ts';

export interface DaerahSurat {
  nama: string;
  jenis: string;
  /** Without the word "Provinsi"; absent of provinces. */
  provinsi?: string;
}

/** An amount that the origin, or a region that copied, is known to have paid. */
export interface BiayaSurat {
  untuk: string;
  /** `Biaya awal`, `Biaya tahunan`. */
  jenis: string;
  jumlah: string;
  tahun: string;
  /** Who paid, in which region, and the source. */
  asal: string;
  sumber: string;
}

/** What the ledger knows of one region and this innovation. */
export interface RelasiSurat {
  slug: string;
  /** Somebody calls it a copy, and by a word still fresh it runs: the adopter can state that it replicated. */
  berjalanSebagaiTiruan: boolean;
  /** `berakhir` is the last day of a paper that is past. */
  langkah: { nama: string; nomor?: string; tanggal?: string; berakhir?: string; sumber: string }[];
}

/** One innovation, as plain data that travels in the page. */
export interface FaktaSurat {
  /** `<folder>/<slug>` */
  id: string;
  nama: string;
  kepanjangan?: string;
  ringkasan: string;
  /** Full address of its page; absent while the site has none. */
  alamat?: string;
  asal: DaerahSurat & { slug: string };
  /** The office of the origin that runs it. */
  unit?: string;
  /** The origin's office for planning, research and innovation. */
  koordinator?: string;
  /** What the record leaves open. */
  pertanyaan: string[];
  langkah: string[];
  /** How it works there, step by step. */
  caraKerja: string[];
  inti: string[];
  /** `peran: 4 orang`, as the origin has them. */
  tim: string[];
  prasyarat: string[];
  waktu?: string;
  kunjungan?: string;
  biaya: BiayaSurat[];
  pemilikHak?: string;
  bolehUlang?: boolean;
  relasi: RelasiSurat[];
}

export type Penanda = 'kepala-daerah' | 'sekda' | 'bappeda' | 'dinas';

/** What the visitor chose and typed; nothing of it leaves the browser. */
export interface Isian {
  /** The region that copies; on a reply, the one that asked. */
  daerah?: DaerahSurat & { slug: string };
  penanda?: Penanda;
  /** Name of the office of the signatory, for heads of offices. */
  kantor?: string;
  pejabat?: string;
  nomor?: string;
  /** `YYYY-MM-DD` */
  tanggal?: string;
  tempat?: string;
  alamat?: string;
  narahubung?: string;
  /** Telephone and e-mail of the office. */
  saluran?: string;
  /** Day on which the RKPD is to be set, `YYYY-MM-DD`. */
  tanggalRkpd?: string;
  /** Weeks of each step before it, in the order of the steps. */
  minggu?: (number | undefined)[];
  /** Answers to the self-check on the contact page. */
  jawaban?: { tanya: string; jawab: string }[];
}

export interface BahanSurat {
  inovasi?: FaktaSurat;
  isian: Isian;
}

/** A line to write on, where nothing was typed. */
export const TITIK = '…………………';
export const isi = (teks: string | undefined): string => teks?.trim() || TITIK;

export const namaInovasi = (i: FaktaSurat | undefined): string => i?.nama ?? TITIK;

/** The name with what it stands for, where that is known and says more. */
export function namaPenuh(i: FaktaSurat | undefined): string {
  return i?.kepanjangan && i.kepanjangan !== i.nama ? `${i.nama} (${i.kepanjangan})` : namaInovasi(i);
}

export const namaDaerah = (d: DaerahSurat | undefined): string => d?.nama ?? `Kabupaten/Kota ${TITIK}`;
export const pemda = (d: DaerahSurat | undefined): string => `Pemerintah ${namaDaerah(d)}`;
/** `Bupati Blora` */
export const kepala = (d: DaerahSurat | undefined): string => (d ? kepalaDaerah(d) : `Bupati/Wali Kota ${TITIK}`);
/** `Blora` */
export const namaPendek = (d: DaerahSurat | undefined): string => d?.nama.replace(/^(Kabupaten|Kota|Provinsi) /, '') ?? TITIK;

/** The questions of a letter: what this record leaves open; of an unnamed innovation everything that a copy needs to know. */
export const pertanyaan = (i: FaktaSurat | undefined): readonly string[] => i?.pertanyaan ?? PERTANYAAN_UMUM;
