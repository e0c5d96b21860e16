/** What people type, as the value that the record holds: ids for labels, folders for names, lists for commas. */
import { terdekat } from '../../domain/terdekat.ts';
import { keSlug } from '../../domain/slug.ts';
import type { SkemaMedan } from '../../domain/skema-medan.ts';
import { daftarKata } from '../../text/angka.ts';
import type { Tanya } from './tanya.ts';

/** A value that may be chosen. */
export interface Pilihan {
  id: string;
  label: string;
  keterangan?: string | undefined;
}

/** What the content knows, for looking things up. */
export interface Acuan {
  kosakata: ReadonlyMap<string, readonly Pilihan[]>;
  /** Regions and provinces by kode. */
  daerah: readonly Pilihan[];
  /** `<folder>/<slug>` and name. */
  inovasi: readonly Pilihan[];
  /** Of the region of the new record; undefined where it has no opd.json yet, so that names are taken as they come. */
  opd?: readonly Pilihan[];
  kesepakatan: readonly Pilihan[];
  kompetisi: readonly Pilihan[];
  edisi: readonly Pilihan[];
}

/** An answer that cannot be used; the message says what to type. */
export class SalahJawab extends Error {}

/** The choices that a field has; undefined where anything may be written. */
export function pilihan(s: SkemaMedan, a: Acuan): readonly Pilihan[] | undefined {
  if (s.kosakata !== undefined) return a.kosakata.get(s.kosakata) ?? [];
  if (s.enum) return s.enum.map((id) => ({ id, label: id }));
  if (s.rujukan === 'kode') return a.daerah;
  if (s.rujukan === undefined || s.rujukan === 'sumber') return undefined;
  return a[s.rujukan];
}

/** @returns undefined for an empty answer @throws SalahJawab */
export function jawab(t: Pick<Tanya, 'skema' | 'banyak'>, teks: string, a: Acuan): unknown {
  const isi = teks.trim();
  if (!isi) return undefined;
  if (!t.banyak) return satu(t.skema, isi, a);
  // Free texts may hold commas, ids never do.
  const pisah = pilihan(t.skema, a) || t.skema.pattern ? /[,;]/ : /;/;
  const butir = isi.split(pisah).map((b) => b.trim());
  return [...new Set(butir.filter(Boolean).map((b) => satu(t.skema, b, a)))];
}

function satu(s: SkemaMedan, isi: string, a: Acuan): unknown {
  const dari = pilihan(s, a);
  if (dari) return pilih(dari, isi, tempatPilihan(s));
  switch (s.type) {
    case 'number':
    case 'integer': {
      const n = Number(isi);
      if (!Number.isFinite(n)) throw new SalahJawab(`"${isi}" bukan angka. Tulis angka tanpa titik ribuan, misalnya 1250000.`);
      return n;
    }
    case 'boolean':
      if (/^(?:ya|true)$/i.test(isi)) return true;
      if (/^(?:tidak|false)$/i.test(isi)) return false;
      throw new SalahJawab(`Tulis ya atau tidak, bukan "${isi}".`);
    default:
      return sesuai(s, isi);
  }
}

/** What the schema says of a text, said while its author is still there; the rest is for the checker. */
function sesuai(s: SkemaMedan, isi: string): string {
  if (s.maxLength !== undefined && isi.length > s.maxLength)
    throw new SalahJawab(`Paling panjang ${s.maxLength} huruf; ini ${isi.length}.`);
  if (s.pattern !== undefined && !new RegExp(s.pattern, 'u').test(isi)) {
    const tanggal = bentukTanggal(s);
    throw new SalahJawab(tanggal ? `"${isi}" bukan tanggal. Tulis ${tanggal}.` : `"${isi}" tidak berbentuk benar.`);
  }
  return isi;
}

/** How a date is written where this field holds one; undefined for other fields. */
export function bentukTanggal(s: SkemaMedan): string | undefined {
  const pola = s.pattern === undefined ? undefined : new RegExp(s.pattern, 'u');
  if (!pola?.test('2024-07-10') || pola.test('x')) return undefined;
  return pola.test('2024') ? "'2024', '2024-07', atau '2024-07-10'" : "tanggal lengkap, '2024-07-10'";
}

/** Where the choices of a field are listed, and where one that is missing is added. */
function tempatPilihan(s: SkemaMedan): string | undefined {
  if (s.kosakata !== undefined) return `content/kosakata/${s.kosakata}.json`;
  if (s.rujukan === 'opd') return 'opd.json daerah itu; perangkat daerah baru ditambahkan dulu di sana';
  return s.rujukan === 'kode' ? 'content/wilayah/' : undefined;
}

/**
 * By id, by label, or by the end of a label that only one choice has ("Blora" for "Kabupaten Blora").
 * @param tempat where the choices are listed, told where none is near
 * @throws SalahJawab
 */
export function pilih(dari: readonly Pilihan[], isi: string, tempat?: string): string {
  if (!isi.trim()) throw new SalahJawab('Ini wajib diisi.');
  const cari = keSlug(isi).replace(/^kab-/, 'kabupaten-');
  const tepat = dari.filter((p) => p.id === isi || keSlug(p.label) === cari);
  const cocok = tepat.length > 0 ? tepat : dari.filter((p) => keSlug(p.label).endsWith(`-${cari}`) || p.id.endsWith(`/${isi}`));
  if (cocok.length === 1) return cocok[0]!.id;
  if (cocok.length > 1) throw new SalahJawab(`"${isi}" lebih dari satu: ${daftarKata(cocok.slice(0, 8).map(sebutPilihan), 'atau')}.`);
  const dekat = terdekat(
    isi,
    dari.flatMap((p) => [p.id, p.label]),
  );
  const ekor = dekat ? `Mungkin maksudnya "${dekat}"?` : dari.length <= 12 ? `Pilih: ${daftarKata(dari.map(sebutPilihan), 'atau')}.` : '';
  const lihat = !dekat && tempat ? `Daftarnya di ${tempat}.` : '';
  throw new SalahJawab([`"${isi}" tidak dikenal.`, ekor, lihat].filter(Boolean).join(' '));
}

export const sebutPilihan = (p: Pilihan): string => (p.id === p.label ? p.id : `${p.id} (${p.label})`);

/** More choices than a terminal shows at a glance. */
const BANYAK = 60;

/** Completions of what stands before the cursor; of a list, of its last item. */
export function lengkapi(dari: readonly Pilihan[], baris: string): [string[], string] {
  const akhir = /[^,;]*$/.exec(baris)![0].trimStart();
  const awal = akhir.toLowerCase();
  const cocok = dari.flatMap((p) =>
    p.id.startsWith(awal) ? [p.id] : p.label.toLowerCase().startsWith(awal) || p.label.toLowerCase().includes(` ${awal}`) ? [p.label] : [],
  );
  // A wall of codes helps nobody: of many choices the first letters are waited for.
  return [awal ? cocok : dari.length > BANYAK ? [] : dari.map((p) => p.id), akhir];
}
