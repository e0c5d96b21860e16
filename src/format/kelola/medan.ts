/** Schema of a kind of file → widgets of the editor: the schema says what there is, so that the two cannot part. */
import type { SkemaMedan } from '../../domain/skema-medan.ts';
import { labelKelola, petunjukKelola, POLA_KELOLA } from '../../text/pesan/kelola-medan.ts';
import { bolehTiada, TIDAK, YA } from './nilai.ts';

export type Pilihan = { label: string; value: string };

/** One field of Decap's configuration, as far as it is used here. */
export interface MedanKelola {
  name: string;
  label: string;
  widget: 'string' | 'text' | 'number' | 'datetime' | 'select' | 'list' | 'object' | 'hidden';
  required: boolean;
  hint?: string;
  /** Regular expression, and what to say when it does not fit. */
  pattern?: [pola: string, pesan: string];
  /** A list by name: a vocabulary (`#tema`) or the region's own (`@opd`); written out before Decap sees it. */
  options?: Pilihan[] | string;
  multiple?: boolean;
  value_type?: 'int' | 'float';
  min?: number;
  max?: number;
  format?: string;
  time_format?: false;
  collapsed?: boolean;
  label_singular?: string;
  summary?: string;
  default?: unknown;
  field?: MedanKelola;
  fields?: MedanKelola[];
}

export interface AturanMedan {
  /** Kind of file, by which fields of one name are told apart. */
  jenis: string;
  /** Dotted paths that the editor leaves out; what a record holds there is kept. */
  luar: ReadonlySet<string>;
  /** Paths that the editor carries along without showing them. */
  sembunyi: ReadonlySet<string>;
}

type Bentuk = Omit<MedanKelola, 'name' | 'label' | 'required' | 'hint'>;

/** Texts longer than this get a box of several lines. */
const SEBARIS = 240;
/** The first of these that an item has tells what it is, while it is folded. */
const RINGKASAN = ['judul', 'nama', 'unit', 'indikator', 'teks', 'kegiatan', 'untuk', 'peran', 'komponen', 'langkah', 'tentang', 'tanya'];
const RINGKASAN_LAIN = ['nilai', 'jenis', 'edisi', 'penerima', 'tahun', 'tanggal'];

/** Fields of a group, in the order of its schema. @throws Error for a shape that no widget holds and that is not left out */
export function medanKelola(s: SkemaMedan, aturan: AturanMedan, awal = ''): MedanKelola[] {
  return Object.entries(s.properties ?? anakBernama(s)).flatMap(([kunci, anak]) => {
    const jalan = awal ? `${awal}.${kunci}` : kunci;
    if (aturan.luar.has(jalan)) return [];
    const wajib = s.required?.includes(kunci) === true;
    return [satuMedan(kunci, anak, jalan, wajib, aturan)];
  });
}

/** A record whose names are known, such as `idLuar`, is a group like any other. */
function anakBernama(s: SkemaMedan): Record<string, SkemaMedan> {
  const nilai = s.additionalProperties;
  return typeof nilai === 'object' ? Object.fromEntries((s.propertyNames?.enum ?? []).map((k) => [k, nilai])) : {};
}

function satuMedan(kunci: string, s: SkemaMedan, jalan: string, wajib: boolean, aturan: AturanMedan): MedanKelola {
  const dasar = { name: kunci, label: labelKelola(aturan.jenis, jalan), required: wajib };
  if (aturan.sembunyi.has(jalan)) return { ...dasar, widget: 'hidden', required: false };
  const b = bentuk(s, jalan, wajib, aturan);
  if (!b) throw new Error(`penyunting belum mengenal bentuk medan ${jalan}`);
  const hint = petunjukKelola(aturan.jenis, jalan, cara(s), s.description);
  return { ...dasar, ...b, ...(hint !== undefined && { hint }) };
}

function bentuk(s: SkemaMedan, jalan: string, wajib: boolean, aturan: AturanMedan): Bentuk | undefined {
  if (s.type === 'object') return kelompok(s, jalan, wajib, aturan);
  if (s.type !== 'array') return skalar(s, jalan, aturan);
  const butir = s.items ?? {};
  const batas = { ...(s.minItems !== undefined && { min: s.minItems }), ...(s.maxItems !== undefined && { max: s.maxItems }) };
  // Ids of sources are short and typed with commas between them.
  if (butir.rujukan === 'sumber') return { widget: 'list' };
  if (butir.type === 'object') {
    const fields = medanKelola(butir, aturan, jalan);
    const mula = wajib && !jalan.includes('.') ? { default: [{}], collapsed: false } : { collapsed: true };
    return { widget: 'list', ...batas, ...mula, label_singular: labelKelola(aturan.jenis, jalan), summary: ringkasan(fields), fields };
  }
  const satu = skalar(butir, jalan, aturan);
  const label = labelKelola(aturan.jenis, jalan);
  if (!satu) return undefined;
  if (satu.widget === 'select') return { ...satu, multiple: true, ...batas };
  return {
    widget: 'list',
    ...batas,
    label_singular: label,
    field: { name: 'butir', label, required: true, ...satu },
  };
}

function kelompok(s: SkemaMedan, jalan: string, wajib: boolean, aturan: AturanMedan): Bentuk | undefined {
  const fields = medanKelola(s, aturan, jalan);
  if (fields.length === 0) return undefined;
  if (!bolehTiada(s, wajib)) return { widget: 'object', fields };
  const label = labelKelola(aturan.jenis, jalan);
  return { widget: 'list', max: 1, collapsed: false, label_singular: label, summary: label, fields };
}

/** References that are picked from a list; `konfig.ts` makes a line of text of those that have too many. */
const BERDAFTAR: ReadonlySet<string> = new Set(['opd', 'kompetisi', 'edisi', 'kode', 'inovasi']);

function skalar(s: SkemaMedan, jalan: string, { jenis }: AturanMedan): Bentuk | undefined {
  if (s.rujukan && BERDAFTAR.has(s.rujukan)) return { widget: 'select', options: `@${s.rujukan}` };
  if (s.kosakata) return { widget: 'select', options: `#${s.kosakata}` };
  if (s.enum) return { widget: 'select', options: s.enum.map((e) => ({ label: labelKelola(jenis, `${jalan}=${e}`), value: e })) };
  switch (s.type) {
    case 'boolean':
      return { widget: 'select', options: [YA, TIDAK].map((value) => ({ label: labelKelola(jenis, value), value })) };
    case 'integer':
    case 'number':
      return { widget: 'number', value_type: s.type === 'integer' ? 'int' : 'float', ...batasAngka(s) };
    case 'string':
      if (s.pattern?.startsWith('^\\d{4}-')) return { widget: 'datetime', format: 'YYYY-MM-DD', time_format: false };
      return { widget: (s.maxLength ?? 0) > SEBARIS && !s.pattern ? 'text' : 'string', ...polaTeks(s) };
    default:
      return undefined;
  }
}

/** JSON Schema bounds whole numbers by what a number can hold; that is no bound of ours. */
function batasAngka(s: SkemaMedan): Pick<MedanKelola, 'min' | 'max'> {
  const min = s.minimum ?? (s.type === 'integer' && s.exclusiveMinimum !== undefined ? s.exclusiveMinimum + 1 : undefined);
  return {
    ...(min !== undefined && min > Number.MIN_SAFE_INTEGER && { min }),
    ...(s.maximum !== undefined && s.maximum < Number.MAX_SAFE_INTEGER && { max: s.maximum }),
  };
}

function polaTeks(s: SkemaMedan): Pick<MedanKelola, 'pattern'> {
  if (s.pattern !== undefined) return { pattern: [s.pattern, POLA_KELOLA.bentuk(s.rujukan, s.pattern)] };
  return s.maxLength === undefined ? {} : { pattern: [`^[\\s\\S]{0,${s.maxLength}}$`, POLA_KELOLA.panjang(s.maxLength)] };
}

function ringkasan(fields: readonly MedanKelola[]): string {
  const teks = (k: string) => fields.some((f) => f.name === k && ['string', 'text'].includes(f.widget));
  const kunci = RINGKASAN.find(teks) ?? [...RINGKASAN, ...RINGKASAN_LAIN].find((k) => fields.some((f) => f.name === k));
  return `{{fields.${kunci ?? fields[0]!.name}}}`;
}

/** What has to be said about how to fill it. */
function cara(s: SkemaMedan): string | undefined {
  return s.pattern?.startsWith('^(\\d{4})') ? 'tanggal' : (s.items ?? s).rujukan;
}
