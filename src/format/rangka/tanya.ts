/** What has to be asked for a new record, read off its schema: a field that the schema starts to require is asked from then on. */
import { JENIS, type JenisBerkas, type NamaJenis } from '../../domain/schema/index.ts';
import { skemaMedan, type SkemaMedan } from '../../domain/skema-medan.ts';
import { keSlug } from '../../domain/slug.ts';

export const JENIS_BARU = ['inovasi', 'replikasi', 'kebutuhan', 'rencana', 'kesepakatan', 'kontak'] as const satisfies readonly NamaJenis[];
export type JenisBaru = (typeof JENIS_BARU)[number];

export interface Tanya {
  /** Name of the option on the command line, without dashes. */
  bendera: string;
  /** Where the answer goes; 0 is the first item of a list. A section of the body has none. */
  jalan: readonly (string | 0)[];
  /** Heading of the section that the answer fills. */
  bagian?: string;
  /** Of one value; of a list, of its items. */
  skema: SkemaMedan;
  banyak: boolean;
  wajib: boolean;
  keterangan?: string;
}

/** Options that mean something else than a field. */
const TERPAKAI = new Set(['jenis', 'daerah', 'akar', 'ringkas', 'berkas', 'bantuan']);

/** Filled without asking: the source that was just named, and today. */
const OTOMATIS = new Set(['ditambahkan', 'diperbarui']);

/**
 * Questions in the order of the schema, then the sections of the body that must be there. Optional fields are options of the
 * command, not questions; groups that may be left out are neither, they stand in the file as remarks.
 */
export function daftarTanya(jenis: JenisBaru): Tanya[] {
  const hasil: Tanya[] = [];
  kumpulkan(jenis, skemaMedan(jenis), [], true, hasil);
  for (const judul of (JENIS[jenis] as JenisBerkas).bagian?.wajib ?? [])
    hasil.push({ bendera: keSlug(judul), jalan: [], bagian: judul, skema: { type: 'string' }, banyak: false, wajib: true });
  return hasil;
}

function kumpulkan(jenis: JenisBaru, skema: SkemaMedan, jalan: readonly (string | 0)[], wajibInduk: boolean, hasil: Tanya[]): void {
  for (const [nama, s] of Object.entries(skema.properties ?? {})) {
    const di = [...jalan, nama];
    // Every record of this kind has a source, also where the schema lets it go (contacts): its facts come from somewhere.
    const wajib = wajibInduk && (skema.required?.includes(nama) === true || (jalan.length === 0 && nama === 'sumber'));
    if (OTOMATIS.has(nama) || otomatis(s, di)) continue;
    const butir = s.type === 'array' ? s.items : undefined;
    const isi = butir ?? s;
    if (isi.type === 'object') {
      if (wajib && isi.properties) kumpulkan(jenis, isi, butir ? [...di, 0] : di, true, hasil);
      continue;
    }
    hasil.push({
      bendera: bendera(jenis, di),
      jalan: di,
      skema: isi,
      banyak: butir !== undefined,
      wajib,
      ...(s.description !== undefined && { keterangan: s.description }),
    });
  }
}

/** Ids of sources, and the ids that are made from names. */
export function otomatis(s: SkemaMedan, jalan: readonly (string | 0)[]): boolean {
  return (s.items?.rujukan ?? s.rujukan) === 'sumber' || (jalan.at(-1) === 'id' && jalan.length > 1);
}

function bendera(jenis: JenisBaru, jalan: readonly (string | 0)[]): string {
  const nama = jalan.filter((b) => b !== 0 && b !== jenis).map((b) => (b as string).replace(/[A-Z]/g, (h) => `-${h.toLowerCase()}`));
  // `langkah.0.langkah` is just `langkah`.
  const utuh = nama.filter((b, i) => b !== nama[i - 1]).join('-');
  return TERPAKAI.has(utuh) ? `${utuh}-${jenis}` : utuh;
}
