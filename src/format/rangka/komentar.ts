/**
 * Fields that a new record may have, as remarks that explain themselves: without the `#` in front each is YAML again. What they
 * leave to be filled is empty, so that the checker names it when somebody forgets.
 */
import type { SkemaMedan } from '../../domain/skema-medan.ts';
import { bentukTanggal, pilihan, sebutPilihan, type Acuan } from './jawab.ts';

/** Choices are listed up to this many; longer vocabularies are looked up in their file. */
const PALING_BANYAK = 8;

/** @param sumber id of the source of the record, as the likeliest answer @returns lines that begin with `# ` */
export function komentarMedan(nama: string, s: SkemaMedan, a: Acuan, sumber: string): string[] {
  return baris(nama, s, { ...a, sumber }, '').map((b) => `# ${b}`);
}

type Bahan = Acuan & { sumber: string };

function baris(nama: string, s: SkemaMedan, a: Bahan, lekuk: string): string[] {
  if (s.items?.rujukan === 'sumber') return [`${lekuk}${nama}: [${a.sumber}]${lekuk ? '' : ekor(s.description)}`];
  if (s.type === 'array' && s.items?.type === 'object') return [kepala(nama, s, s.items, lekuk), ...anak(s.items, a, `${lekuk}  `, '- ')];
  if (s.type === 'array') return [`${lekuk}${nama}: []${ekor(s.description, cara(s.items ?? {}, a, true))}`];
  if (s.type === 'object' && s.properties) return [kepala(nama, s, s, lekuk), ...anak(s, a, `${lekuk}  `, '')];
  if (s.type === 'object')
    return [`${lekuk}${nama}: {}${ekor(s.description, s.propertyNames?.enum && `kunci: ${s.propertyNames.enum.join(', ')}`)}`];
  const kosong = s.type === 'string' && !pilihan(s, a) ? " ''" : '';
  return [`${lekuk}${nama}:${kosong}${ekor(s.description, cara(s, a, false))}`];
}

/** The group's own line names the groups inside it that are left out here. */
function kepala(nama: string, s: SkemaMedan, isi: SkemaMedan, lekuk: string): string {
  const lain = Object.entries(isi.properties ?? {})
    .filter(([k, x]) => dalam(isi, k, x))
    .map(([k]) => k);
  return `${lekuk}${nama}:${ekor(s.description, lain.length ? `boleh juga berisi: ${lain.join(', ')}` : undefined)}`;
}

/** True for a group inside a group that may be left out: naming it is enough, unless there is nothing else to name. */
function dalam(induk: SkemaMedan, kunci: string, s: SkemaMedan): boolean {
  const berkelompok = (x: SkemaMedan) => x.type === 'object' || (x.type === 'array' && x.items?.type === 'object');
  const semua = Object.values(induk.properties ?? {});
  return berkelompok(s) && !induk.required?.includes(kunci) && !semua.every(berkelompok);
}

function anak(s: SkemaMedan, a: Bahan, lekuk: string, tanda: string): string[] {
  const isi = Object.entries(s.properties ?? {})
    .filter(([k, x]) => !dalam(s, k, x))
    .flatMap(([k, x]) => baris(k, x, a, lekuk + ' '.repeat(tanda.length)));
  return isi.map((b, i) => (i === 0 && tanda ? `${lekuk}${tanda}${b.slice(lekuk.length + tanda.length)}` : b));
}

function cara(s: SkemaMedan, a: Acuan, banyak: boolean): string | undefined {
  const dari = pilihan(s, a);
  if (s.kosakata !== undefined && (dari?.length ?? 0) > PALING_BANYAK) return `pilih dari content/kosakata/${s.kosakata}.json`;
  if (s.rujukan === 'opd') return s.description ? undefined : 'id dari opd.json';
  if (s.rujukan === 'inovasi') return 'misalnya 33.16-kabupaten-blora/silat';
  if (s.rujukan === 'kode') return "kode dalam tanda petik, misalnya '33.16'";
  if (dari && dari.length > 0 && dari.length <= PALING_BANYAK) return `pilih: ${dari.map(sebutPilihan).join(', ')}`;
  const tanggal = bentukTanggal(s);
  if (tanggal) return tanggal;
  if (s.type === 'boolean') return 'true atau false';
  if (s.type === 'number' || s.type === 'integer') return 'angka';
  return banyak ? 'daftar: [satu, dua]' : undefined;
}

const ekor = (...kata: (string | undefined)[]): string => {
  const isi = kata.filter(Boolean).map((k) => k!.replace(/\.$/, ''));
  return isi.length ? ` # ${isi.join('; ')}` : '';
};
