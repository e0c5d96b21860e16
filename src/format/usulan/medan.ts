/** Fields of a form, read from the JSON Schema of a kind of file: the schema says what there is, the form only where it stands. */
import { keteranganMedan, labelMedan } from '../../text/pesan/usulan-medan.ts';

/**
 * `teks` one line, `panjang` several, `baris` one item a line, `pilih` one of a list, `centang` several of it, `ya` yes, no or
 * unknown, `sumber` sources of the same file, `acu` a region or an innovation typed by name, `acuBanyak` several of them, `id` a name that nobody types,
 * `kelompok` fields that belong together, `ulang` such groups as often as wanted.
 */
export type JenisMedan =
  | 'teks'
  | 'panjang'
  | 'baris'
  | 'angka'
  | 'rupiah'
  | 'tahun'
  | 'tahunBaris'
  | 'tanggal'
  | 'hari'
  | 'pilih'
  | 'centang'
  | 'ya'
  | 'sumber'
  | 'acu'
  | 'acuBanyak'
  | 'id'
  | 'kelompok'
  | 'ulang';

export interface Medan {
  kunci: string;
  jenis: JenisMedan;
  label: string;
  arti?: string;
  wajib?: true;
  /** Longest text. */
  maks?: number;
  /** List that `pilih`, `centang` and `acu` take from: a vocabulary, or `@opd`, `@inovasi`, `@kode`, `@kompetisi`. */
  dari?: string;
  /** Values that stand in the schema itself. */
  pilihan?: string[];
  anak?: Medan[];
}

/** The little of JSON Schema that the records' schemas use. */
interface Skema {
  type?: string | string[];
  properties?: Record<string, Skema>;
  required?: string[];
  items?: Skema;
  enum?: string[];
  description?: string;
  maxLength?: number;
  minimum?: number;
  pattern?: string;
  kosakata?: string;
  rujukan?: string;
}

/** Texts longer than this get a box of several lines. */
const SEBARIS = 240;
const TAHUN_AWAL = 1945;

function skalar(kunci: string, s: Skema): Pick<Medan, 'jenis' | 'maks' | 'dari' | 'pilihan'> | undefined {
  if (s.rujukan === 'sumber') return undefined;
  if (s.rujukan === 'opd' || s.rujukan === 'kompetisi') return { jenis: 'pilih', dari: `@${s.rujukan}` };
  if (s.rujukan === 'inovasi' || s.rujukan === 'kode') return { jenis: 'acu', dari: `@${s.rujukan}` };
  if (s.kosakata) return { jenis: 'pilih', dari: s.kosakata };
  if (s.enum) return { jenis: 'pilih', pilihan: s.enum };
  switch (s.type) {
    case 'boolean':
      return { jenis: 'ya' };
    case 'integer':
      return { jenis: s.minimum === TAHUN_AWAL ? 'tahun' : 'angka' };
    case 'number':
      return { jenis: kunci.startsWith('rupiah') || kunci === 'biayaMaks' ? 'rupiah' : 'angka' };
    case 'string':
      if (s.pattern?.startsWith('^\\d{4}-')) return { jenis: 'hari' };
      if (s.pattern?.startsWith('^(\\d{4})')) return { jenis: 'tanggal' };
      return { jenis: (s.maxLength ?? 0) > SEBARIS && kunci !== 'url' ? 'panjang' : 'teks', ...(s.maxLength && { maks: s.maxLength }) };
    default:
      return undefined;
  }
}

function bentuk(
  kunci: string,
  s: Skema,
  jalan: string,
  luar: ReadonlySet<string>,
  jenis: string,
): Omit<Medan, 'kunci' | 'label' | 'arti' | 'wajib'> | undefined {
  if (s.type === 'object') return s.properties && { jenis: 'kelompok', anak: medanSkema(s, luar, jenis, jalan) };
  if (s.type !== 'array') return skalar(kunci, s);
  const butir = s.items!;
  if (butir.rujukan === 'sumber') return { jenis: 'sumber' };
  if (butir.type === 'object') return { jenis: 'ulang', anak: medanSkema(butir, luar, jenis, jalan) };
  const satu = skalar(kunci, butir);
  if (satu?.jenis === 'pilih') return { ...satu, jenis: 'centang' };
  if (satu?.jenis === 'tahun') return { jenis: 'tahunBaris' };
  if (satu?.jenis === 'acu') return { ...satu, jenis: 'acuBanyak' };
  return satu?.jenis === 'teks' ? { ...satu, jenis: 'baris' } : undefined;
}

/**
 * Fields of an object, in the order of its schema.
 * @param luar dotted paths that the form leaves out, `prasyarat.uji`; what a record holds there is kept as it is
 * @param jenis of the record, for names that depend on it
 * @throws Error for a field of a shape that no control can hold and that is not left out
 */
export function medanSkema(skema: object, luar: ReadonlySet<string>, jenis = '', awal = ''): Medan[] {
  const { properties = {}, required = [] } = skema as Skema;
  return Object.entries(properties).flatMap(([kunci, s]) => {
    const jalan = awal ? `${awal}.${kunci}` : kunci;
    if (luar.has(jalan)) return [];
    const b = jalan === 'sumber.id' ? { jenis: 'id' as const } : bentuk(kunci, s, jalan, luar, jenis);
    if (!b) throw new Error(`formulir belum mengenal bentuk medan ${jalan}`);
    const arti = keteranganMedan(jalan, b.jenis, s.description);
    return [
      {
        kunci,
        label: labelMedan(jalan, jenis),
        ...b,
        ...(arti !== undefined && { arti }),
        ...(required.includes(kunci) && { wajib: true as const }),
      },
    ];
  });
}
