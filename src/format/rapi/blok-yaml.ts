/** Front matter cut into the blocks of its top-level fields, each with the remarks that stand above it. */
import { EVENT_ID, parseEvents } from 'js-yaml';

export interface BlokYaml {
  kunci: string;
  /** Remark lines directly above, groups apart by one empty line. */
  atas: string[];
  /** The field as it is written, without empty lines and remarks that follow it. */
  teks: string;
  /** `# …` at the end of a field of one line. */
  ekor?: string;
  /** True when remarks stand between its lines. */
  berkomentar: boolean;
}

export interface BelahanYaml {
  /** Remarks that belong to the whole record: above the first field and apart from it by an empty line. */
  kepala: string[];
  blok: BlokYaml[];
  /** Remarks after the last field. */
  kaki: string[];
}

/**
 * @param letak offset of each top-level key
 * @returns undefined when the fields do not each begin a line, as in `{ a: 1, b: 2 }`
 */
export function belahBlok(yaml: string, letak: ReadonlyMap<string, number>): BelahanYaml | undefined {
  const urut = [...letak].sort((a, b) => a[1] - b[1]);
  if (urut.some(([, awal]) => awal > 0 && yaml[awal - 1] !== '\n')) return undefined;
  const { kepala, atas } = kepalaAtas(yaml.slice(0, urut[0]?.[1] ?? 0).split('\n'));
  const blok: BlokYaml[] = [];
  let sebelum = atas;
  for (const [i, [kunci, awal]] of urut.entries()) {
    const baris = yaml.slice(awal, urut[i + 1]?.[1] ?? yaml.length).split('\n');
    const isi = [...baris];
    const sesudah: string[] = [];
    // Remarks at the margin below a field speak of the next one; indented ones belong to the field.
    while (isi.length > 1 && /^(?:#.*|\s*)$/.test(isi.at(-1)!)) sesudah.unshift(isi.pop()!.trimEnd());
    blok.push({ kunci, atas: sebelum, ...urai(isi.map((b) => b.trimEnd()).join('\n')) });
    sebelum = rapatkan(sesudah);
  }
  return { kepala, blok, kaki: sebelum };
}

function kepalaAtas(baris: readonly string[]): { kepala: string[]; atas: string[] } {
  const rapi = baris.slice(0, -1).map((b) => b.trimEnd());
  const pisah = rapi.lastIndexOf('');
  return { kepala: rapatkan(rapi.slice(0, pisah + 1)), atas: rapatkan(rapi.slice(pisah + 1)) };
}

/** Without empty lines at the ends, and never two in a row. */
function rapatkan(baris: readonly string[]): string[] {
  const rapat = baris.filter((b, i) => b !== '' || (baris[i - 1] ?? '') !== '');
  return rapat.at(-1) === '' ? rapat.slice(0, -1) : rapat;
}

function urai(teks: string): Pick<BlokYaml, 'teks' | 'ekor' | 'berkomentar'> {
  const pagar = pagarKomentar(teks);
  if (pagar === undefined) return { teks, berkomentar: false };
  if (teks.includes('\n')) return { teks, berkomentar: true };
  return { teks: teks.slice(0, pagar).trimEnd(), ekor: teks.slice(pagar), berkomentar: false };
}

/** Offset of the first `#` that begins a remark, outside every text. */
function pagarKomentar(teks: string): number | undefined {
  const huruf = [...teks.split('')];
  for (const p of parseEvents(teks, {})) {
    if (p.type === EVENT_ID.SCALAR) for (let i = p.valueStart; i < p.valueEnd; i++) huruf[i] = 'x';
  }
  const di = huruf.indexOf('#');
  return di < 0 ? undefined : di;
}
