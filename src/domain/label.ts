/**
 * Completeness and readiness of an innovation as true/false checks; never typed by hand.
 * Required groups: the fields marked R in the ideal replication record (DESIGN 4, anchors section 5).
 */
import type { Badan } from './entri.ts';
import type { Relasi } from './replikasi.ts';
import type { Kontak } from './schema/daerah.ts';
import type { Inovasi } from './schema/inovasi.ts';
import { geserBulan } from './tanggal.ts';

export type Label = 'terdaftar' | 'siap' | 'sudah' | 'terbukti';

/** Id of a check; the question that each asks stands in the message catalogue. */
export type IdSyarat =
  | 'identitas'
  | 'keadaan'
  | 'masalah'
  | 'cara'
  | 'biaya'
  | 'waktu'
  | 'tim'
  | 'dasar-hukum'
  | 'prasyarat'
  | 'koneksi'
  | 'hak'
  | 'dokumen'
  | 'bukti'
  | 'keberlanjutan'
  | 'pelajaran'
  | 'bantuan'
  | 'dokumen-sunting'
  | 'kontak';

/** Labels, the one that says most first. */
export const URUTAN_LABEL = ['terbukti', 'sudah', 'siap', 'terdaftar'] as const satisfies readonly Label[];

export interface Syarat {
  id: IdSyarat;
  terpenuhi: boolean;
  /** Fields of the record to fill. */
  medan: string[];
}

export interface Kelengkapan {
  syarat: Syarat[];
  terpenuhi: number;
  seluruh: number;
}

export interface BahanLabel {
  isi: Inovasi;
  bagian: Badan['bagian'];
  kontak: readonly Kontak[];
  relasi: readonly Relasi[];
  /** Date of the build, `YYYY-MM-DD`. */
  tanggal: string;
}

/** A numbered list of at least two steps. */
const BERURUT = /^1[.)] [^]*^2[.)] /m;

/** A contact counts as fresh for a year after its office confirmed it. */
const BULAN_SEGAR = 12;

/** True when the office itself confirmed the contact within the last twelve months. */
export function kontakSegar(k: Kontak, tanggal: string): boolean {
  return k.dikonfirmasi !== undefined && k.dikonfirmasi >= geserBulan(tanggal, -BULAN_SEGAR) && k.dikonfirmasi <= tanggal;
}

export function kelengkapan({ isi, bagian, kontak, tanggal }: BahanLabel): Kelengkapan {
  const punyaBagian = (judul: string) => bagian.some((b) => b.judul === judul && b.teks !== '');
  const berisi = (x: readonly unknown[] | undefined) => (x?.length ?? 0) > 0;
  const koneksi = !!isi.koneksi && isi.koneksi.kebutuhan !== 'tidak-diketahui';
  const semua: (Syarat | undefined)[] = [
    {
      id: 'identitas',
      terpenuhi: berisi(isi.opd) && !!isi.jenis && !!isi.bentuk && !!isi.tahapan && !!isi.mulai,
      medan: ['opd', 'jenis', 'bentuk', 'tahapan', 'mulai'],
    },
    { id: 'keadaan', terpenuhi: !!isi.status?.per && isi.status.nilai !== 'tidak-diketahui', medan: ['status'] },
    { id: 'masalah', terpenuhi: punyaBagian('Masalah') && berisi(isi.sasaran), medan: ['## Masalah', 'sasaran'] },
    {
      id: 'cara',
      terpenuhi: berisi(isi.langkah) || berisi(isi.komponenInti) || bagian.some((b) => b.judul === 'Cara kerja' && BERURUT.test(b.teks)),
      medan: ['## Cara kerja', 'langkah', 'komponenInti'],
    },
    {
      id: 'biaya',
      terpenuhi: (isi.biaya?.rincian ?? []).some((b) => b.jenis === 'awal' || b.jenis === 'tahunan' || b.jenis === 'satuan'),
      medan: ['biaya'],
    },
    {
      id: 'waktu',
      terpenuhi: isi.waktu?.bulanHinggaPenerapan !== undefined || isi.waktu?.bulanHinggaUjiCoba !== undefined,
      medan: ['waktu'],
    },
    { id: 'tim', terpenuhi: (isi.tim ?? []).some((t) => t.jumlah !== undefined), medan: ['tim'] },
    { id: 'dasar-hukum', terpenuhi: (isi.dasarHukum ?? []).some((d) => d.nomor !== undefined), medan: ['dasarHukum'] },
    { id: 'prasyarat', terpenuhi: berisi(isi.prasyarat), medan: ['prasyarat'] },
    // Asked only of digital innovations; an answer counts wherever it is given, so that a new fact never lowers completeness.
    isi.jenis === 'non-digital' && !koneksi ? undefined : { id: 'koneksi', terpenuhi: koneksi, medan: ['koneksi'] },
    { id: 'hak', terpenuhi: !!isi.hak?.izin && isi.hak.izin !== 'tidak-diketahui', medan: ['hak'] },
    { id: 'dokumen', terpenuhi: (isi.dokumen ?? []).some((d) => d.jenis === 'sop' || d.jenis === 'juknis'), medan: ['dokumen'] },
    {
      id: 'bukti',
      terpenuhi: (isi.hasil ?? []).some((h) => h.nilai !== undefined && h.tahun !== undefined && h.atribusi !== 'bukan-dampak'),
      medan: ['hasil'],
    },
    {
      id: 'keberlanjutan',
      terpenuhi: punyaBagian('Keberlanjutan') || !!isi.keberlanjutan?.pemilikProses,
      medan: ['## Keberlanjutan', 'keberlanjutan'],
    },
    { id: 'pelajaran', terpenuhi: berisi(isi.penghambat) || punyaBagian('Pelajaran'), medan: ['penghambat', '## Pelajaran'] },
    { id: 'bantuan', terpenuhi: berisi(isi.bantuan?.model) || berisi(isi.bantuan?.bentuk), medan: ['bantuan'] },
    { id: 'dokumen-sunting', terpenuhi: (isi.dokumen ?? []).some((d) => d.dapatDisunting === true), medan: ['dokumen'] },
    { id: 'kontak', terpenuhi: kontak.some((k) => kontakSegar(k, tanggal)), medan: ['kontak.json'] },
  ];
  const syarat = semua.filter((s): s is Syarat => s !== undefined);
  return { syarat, terpenuhi: syarat.filter((s) => s.terpenuhi).length, seluruh: syarat.length };
}

/** Bands of completeness, the fullest first: all, or at least so many facts. */
export const PITA_KELENGKAPAN = ['lengkap', '12', '8', '4', '0'] as const;
export type PitaKelengkapan = (typeof PITA_KELENGKAPAN)[number];

/** The fullest band that this completeness reaches. Counts, not shares: 17 and 18 checks are hardly different to a reader. */
export function pitaKelengkapan(k: Pick<Kelengkapan, 'terpenuhi' | 'seluruh'>): PitaKelengkapan {
  if (k.terpenuhi >= k.seluruh) return 'lengkap';
  return PITA_KELENGKAPAN.find((p) => p !== 'lengkap' && k.terpenuhi >= Number(p))!;
}

/**
 * Copies whose use both sides have told of and keep up, and that run in the words of one of them.
 * What only the public record says never counts.
 */
function berjalanDuaPihak(relasi: readonly Relasi[]): Relasi[] {
  return relasi.filter(
    (r) =>
      r.suara === 'dua-pihak' &&
      r.kelompok === 'penerapan' &&
      !r.kedaluwarsa &&
      r.langkah.some((l) => l.langkah === 'berjalan' && l.suara !== 'publik'),
  );
}

/** True when the adopter itself, not the public record, gives a result with its baseline. */
function terukurPenerima(r: Relasi): boolean {
  return r.catatan.some((c) => !('penerima' in c) && (c.hasil ?? []).some((h) => h.nilai !== undefined && h.awal !== undefined));
}

/** The highest label whose condition holds. */
export function label(bahan: BahanLabel, k: Kelengkapan): Label {
  const berjalan = berjalanDuaPihak(bahan.relasi);
  if (berjalan.length >= 3 && berjalan.some(terukurPenerima)) return 'terbukti';
  if (berjalan.length >= 1) return 'sudah';
  return k.terpenuhi === k.seluruh ? 'siap' : 'terdaftar';
}
