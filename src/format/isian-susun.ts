/** Answers of the owner → pieces of the record: keys of the front matter, sections of the text, remarks for the editor. */
import { BIAYA_TERKECIL, uraiRupiah } from '../text/urai-rupiah.ts';
import { HARI, ISIAN, type IdIsian, type MedanIsian } from './isian-medan.ts';

/** One answer by field: a text, or the chosen values of `centang`. */
export type Jawaban = Readonly<Record<string, string | readonly string[]>>;

export interface Potongan {
  medan: Record<string, unknown>;
  bagian: { judul: string; teks: string }[];
  /** What the editor must do by hand; no field can say it. */
  catatan: string[];
}

export type HasilIsian = { jenis: 'kosong' } | { jenis: 'kurang'; medan: string[] } | { jenis: 'isi'; potongan: Potongan };

/** What people type when they know nothing; the checker refuses it. */
const KOSONG = /^(?:-+|\?+|n\/?a|tba|todo|xxx|belum ada|tidak ada data)$/i;

function rapi(teks: string): string | undefined {
  const t = teks
    // What looks like HTML is refused by the checker.
    .replace(/<(?=[a-z/!])/gi, '‹')
    .normalize('NFC')
    .replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
    .trim();
  return t === '' || KOSONG.test(t) ? undefined : t;
}

/** Whole or with a comma or point before at most four digits; a point before three digits separates thousands. */
function uraiBilangan(teks: string): number | undefined {
  const t = teks
    .trim()
    .replace(/\.(?=\d{3}(?:\D|$))/g, '')
    .replace(',', '.');
  return /^-?\d{1,12}(?:\.\d{1,4})?$/.test(t) ? Number(t) : undefined;
}

/** A date of the calendar, at least `panjang` characters exact. */
function uraiTanggal(teks: string, panjang: number): string | undefined {
  const t = teks.trim();
  if (t.length < panjang || !/^(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/.test(t)) return undefined;
  const hari = new Date(`${`${t}-01-01`.slice(0, 10)}T00:00:00Z`);
  return !Number.isNaN(hari.getTime()) && hari.toISOString().startsWith(t) ? t : undefined;
}

/** Cut to what the schema takes, never through a letter. */
const potong = (teks: string | undefined, maks: number | undefined): string | undefined =>
  teks
    ?.slice(0, maks)
    .replace(/\p{Cs}/gu, '')
    .trim() || undefined;

function nilai(m: MedanIsian, mentah: string | readonly string[] | undefined): unknown {
  if (mentah === undefined) return undefined;
  if (typeof mentah !== 'string') {
    const pilihan = m.dari === 'hari' ? HARI.filter((h) => mentah.includes(h)) : [...mentah];
    return pilihan.length ? pilihan : undefined;
  }
  switch (m.jenis) {
    case 'baris': {
      const baris = mentah.split('\n').flatMap((b) => potong(rapi(b), m.maks) ?? []);
      return baris.length ? baris : undefined;
    }
    case 'angka':
      return uraiBilangan(mentah);
    case 'rupiah':
      return uraiRupiah(mentah, BIAYA_TERKECIL);
    case 'tahun':
      return /^\s*(?:19|20)\d\d\s*$/.test(mentah) ? Number(mentah) : undefined;
    case 'tanggal':
      return uraiTanggal(mentah, 4);
    case 'hari':
      return uraiTanggal(mentah, 10);
    case 'ya':
      return mentah === 'ya' ? true : undefined;
    default:
      return potong(rapi(mentah), m.maks);
  }
}

type Isi = Record<string, unknown>;
const medan = (isi: Isi): Potongan => ({ medan: isi, bagian: [], catatan: [] });

/** Puts the values of one group where the schema wants them; `s` are the source ids that every fact names. */
const SUSUN: Record<IdIsian, (v: Isi, s: string[]) => Potongan> = {
  identitas: ({ unitLain, opd, ...v }) => ({
    medan: { ...(opd !== undefined && { opd: [opd] }), ...v },
    bagian: [],
    catatan: unitLain === undefined ? [] : [`tambahkan unit "${String(unitLain)}" ke opd.json, lalu tulis idnya di sini sebagai opd: [id]`],
  }),
  keadaan: (v, s) => medan({ status: { ...v, sumber: s } }),
  masalah: ({ masalah, sasaran }) => ({
    medan: sasaran === undefined ? {} : { sasaran },
    bagian: masalah === undefined ? [] : [{ judul: 'Masalah', teks: String(masalah) }],
    catatan: [],
  }),
  cara: ({ langkah }, s) => medan({ langkah: (langkah as string[]).map((teks) => ({ teks, sumber: s })) }),
  biaya: (v, s) => medan({ biaya: { rincian: [{ ...v, sumber: s }] } }),
  waktu: (v, s) => medan({ waktu: { ...v, sumber: s } }),
  tim: (v, s) => medan({ tim: [{ ...v, sumber: s }] }),
  'dasar-hukum': (v, s) => medan({ dasarHukum: [{ ...v, sumber: s }] }),
  prasyarat: (v, s) => medan({ prasyarat: [{ ...v, sumber: s }] }),
  koneksi: (v, s) => medan({ koneksi: { ...v, sumber: s } }),
  hak: (v, s) => medan({ hak: { ...v, sumber: s } }),
  dokumen: (v, s) => medan({ dokumen: [{ ...v, sumber: s }] }),
  bukti: (v, s) => medan({ hasil: [{ ...v, sumber: s }] }),
  keberlanjutan: ({ anggaranRkpd, ...v }, s) => {
    const tahun = ((anggaranRkpd ?? []) as string[]).filter((t) => /^20\d\d$/.test(t)).map(Number);
    return medan({ keberlanjutan: { ...v, ...(tahun.length && { anggaranRkpd: tahun }), sumber: s } });
  },
  pelajaran: (v, s) => medan({ penghambat: [{ ...v, sumber: s }] }),
  bantuan: (v, s) => medan({ bantuan: { ...v, sumber: s } }),
  'dokumen-sunting': (v, s) => medan({ dokumen: [{ ...v, sumber: s }] }),
  kunjungan: ({ hari, catatan, ...v }, s) =>
    medan({
      bantuan: { ...(hari !== undefined && { hariKunjungan: { hari, ...(catatan !== undefined && { catatan }) } }), ...v, sumber: s },
    }),
  'tanya-jawab': (v, s) => medan({ tanyaJawab: [{ ...v, sumber: s }] }),
};

/** Numbers of which zero or less, or parts, say nothing. */
const UTUH_POSITIF = new Set(['jumlah', 'kapasitasPerTahun']);
const WEB = /^https?:\/\/[^\s<>"'`{}|\\^]+$/i;

/** The fields of a group that this record still lacks. */
export function medanDitanya(id: IdIsian, ada: ReadonlySet<string>): MedanIsian[] {
  return ISIAN[id].medan.filter((m) => m.bila === undefined || !ada.has(m.bila));
}

/**
 * One filled group.
 * @param o `ada`: keys and sections (`## Masalah`) that the record has, which are not asked again; `hari`: today, after which
 * nothing that has happened can lie
 */
export function susunIsian(
  id: IdIsian,
  jawaban: Jawaban,
  sumber: string,
  { ada, hari }: { ada: ReadonlySet<string>; hari: string },
): HasilIsian {
  const ditanya = medanDitanya(id, ada);
  const terisi = (m: MedanIsian) => {
    const x = jawaban[m.id];
    return x !== undefined && (typeof x === 'string' ? x.trim() !== '' : x.length > 0);
  };
  if (!ditanya.some(terisi)) return { jenis: 'kosong' };
  const v: Isi = {};
  const kurang: string[] = [];
  for (const m of ditanya) {
    const n = nilai(m, jawaban[m.id]);
    const salah =
      terisi(m) &&
      (n === undefined ||
        (UTUH_POSITIF.has(m.id) && !(Number.isInteger(n) && (n as number) > 0)) ||
        (m.id.startsWith('bulanHingga') && !((n as number) >= 0 && (n as number) <= 240)) ||
        ((m.jenis === 'tahun' || m.jenis === 'tanggal') && String(n) > hari.slice(0, String(n).length)) ||
        (m.id === 'url' && !WEB.test(n as string)));
    if (salah || (m.wajib && n === undefined)) kurang.push(m.id);
    else if (n !== undefined) v[m.id] = n;
  }
  if (Number(v['tahunAwal'] ?? 0) > Number(v['tahun'] ?? Infinity)) kurang.push('tahunAwal');
  // A remark on the day of visits hangs on the days.
  if (id === 'kunjungan' && v['catatan'] !== undefined && v['hari'] === undefined) kurang.push('hari');
  if (kurang.length) return { jenis: 'kurang', medan: kurang };
  return { jenis: 'isi', potongan: SUSUN[id](v, [sumber]) };
}

const polos = (x: unknown): x is Isi => typeof x === 'object' && x !== null && !Array.isArray(x);

/** Lists grow, mappings are joined key by key, and of two plain values the new one holds. Sources and lists of ids name each value once. */
export function gabung(lama: unknown, baru: unknown): unknown {
  if (baru === undefined) return lama;
  if (Array.isArray(lama) && Array.isArray(baru)) {
    const sudah = new Set<unknown>(lama);
    return [...(lama as unknown[]), ...(baru as unknown[]).filter((x) => typeof x === 'object' || !sudah.has(x))];
  }
  if (!polos(lama) || !polos(baru)) return baru;
  const hasil: Isi = { ...lama };
  for (const [k, v] of Object.entries(baru)) hasil[k] = gabung(hasil[k], v);
  return hasil;
}
