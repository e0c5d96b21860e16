/** What the editor shows of which kind of file, for all regions alike. A test holds it against the schemas. */
import { JENIS, type JenisBerkas } from '../../domain/schema/index.ts';
import { skemaMedan } from '../../domain/skema-medan.ts';
import { PESAN_EDITOR as P } from '../../text/pesan/kelola-editor.ts';
import { kunciBagian } from './bagian.ts';
import { JENIS_FOLDER, JENIS_TUNGGAL, type JenisKelola } from './berkas.ts';
import { medanKelola, type MedanKelola, type Pilihan } from './medan.ts';

/** Fields that the editor does not show, each with its reason. What a record holds there is kept as it is. */
export const DI_LUAR_KELOLA: Partial<Record<JenisKelola, Record<string, string>>> = {
  inovasi: {
    'kematangan.rincian': 'one level for each of some forty indicators, which the sheet at /kematangan/ asks one by one',
    'prasyarat.uji': 'its value is a number, a word or a yes, by the fact it is held against; no widget is all three',
  },
  daerah: { kapasitas: 'its value is a number, a word or a yes, by the fact it tells; no widget is all three' },
};

/** Fields that the editor fills in itself, or that may not change: they name the region's folder. */
export const SEMBUNYI: Partial<Record<JenisKelola, readonly string[]>> = {
  inovasi: ['ditambahkan', 'diperbarui'],
  replikasi: ['ditambahkan', 'diperbarui'],
  rencana: ['ditambahkan', 'diperbarui'],
  kebutuhan: ['ditambahkan', 'diperbarui'],
  kesepakatan: ['ditambahkan', 'diperbarui'],
  daerah: ['kode', 'nama', 'ditambahkan', 'diperbarui'],
};

/** The field that names a record in lists. */
export const MEDAN_JUDUL: Record<(typeof JENIS_FOLDER)[number], string> = {
  inovasi: 'nama',
  replikasi: 'inovasi',
  rencana: 'nama',
  kebutuhan: 'judul',
  kesepakatan: 'judul',
};

/** The part of the configuration that all regions share. */
export interface KonfigUmum {
  medan: Record<JenisKelola, MedanKelola[]>;
  /** Lists that fields name: `#tema`, `@kompetisi`, `@kode`. */
  pilihan: Record<string, Pilihan[]>;
}

/** Longer lists make the editor slow; their values are typed. */
const PALING_BANYAK = 3000;

/** Fields of one kind: those of its schema, then its sections, which stand behind the fields that say what it is about. */
export function medanJenis(jenis: JenisKelola): MedanKelola[] {
  const luar = new Set(Object.keys(DI_LUAR_KELOLA[jenis] ?? {}));
  const medan = medanKelola(skemaMedan(jenis), { jenis, luar, sembunyi: new Set(SEMBUNYI[jenis] ?? []) });
  const bagian = (JENIS[jenis] as JenisBerkas).bagian;
  // Sources are cited by everything else, so they are asked for where they are first needed, not at the very end.
  const sumber = medan.filter((m) => m.name === 'sumber');
  const lain = medan.filter((m) => m.name !== 'sumber');
  const pokok = lain.filter((m) => m.required && m.widget !== 'hidden');
  const pilihan = lain.filter((m) => !m.required || m.widget === 'hidden');
  return [...pokok, ...sumber, ...(bagian ? medanBagian(bagian) : []), ...pilihan];
}

function medanBagian({ dikenal, wajib }: NonNullable<JenisBerkas['bagian']>): MedanKelola[] {
  return dikenal.map((judul) => ({
    name: kunciBagian(judul),
    label: judul,
    widget: 'text' as const,
    required: wajib.includes(judul),
    hint: P.bagian,
  }));
}

/**
 * @param kosakata values with their labels, by the name of the vocabulary
 * @param rujukan what records may refer to, whatever their region
 */
export function konfigUmum(
  kosakata: ReadonlyMap<string, readonly Pilihan[]>,
  rujukan: Readonly<Record<'kompetisi' | 'edisi' | 'kode' | 'inovasi', readonly Pilihan[]>>,
): KonfigUmum {
  const jenis = [...JENIS_FOLDER, ...JENIS_TUNGGAL];
  const medan = Object.fromEntries(jenis.map((j) => [j, medanJenis(j)])) as Record<JenisKelola, MedanKelola[]>;
  const dipakai = new Set(Object.values(medan).flatMap((m) => namaPilihan(m)));
  const pilihan: Record<string, Pilihan[]> = {};
  for (const [nama, daftar] of Object.entries(rujukan)) if (daftar.length <= PALING_BANYAK) pilihan[`@${nama}`] = [...daftar];
  for (const nama of dipakai) if (nama.startsWith('#')) pilihan[nama] = [...(kosakata.get(nama.slice(1)) ?? [])];
  return { medan, pilihan };
}

const namaPilihan = (medan: readonly MedanKelola[]): string[] =>
  medan.flatMap((m) => [
    ...(typeof m.options === 'string' ? [m.options] : []),
    ...namaPilihan(m.fields ?? []),
    ...(m.field ? namaPilihan([m.field]) : []),
  ]);
