/** Front matter in the order of the schema and in one style; remarks stay with their field. */
import { samaNilai } from '../../domain/sama-nilai.ts';
import { anakSkema, urutKunci, type SkemaMedan } from '../../domain/skema-medan.ts';
import type { Dokumen } from '../letak.ts';
import { uraiYaml } from '../yaml.ts';
import { belahBlok, type BlokYaml } from './blok-yaml.ts';
import { tulisMedan } from './gaya-yaml.ts';
import { nilaiSpasiBiasa, spasiBiasa } from './teks.ts';

export interface HasilRapi {
  teks: string;
  /** What was left as it is, and why; sentences for people. */
  catatan: string[];
}

/** @throws GalatFormat when the text is not one plain YAML mapping */
export function rapikanYaml(yaml: string, skema: SkemaMedan | undefined): HasilRapi {
  const dokumen = uraiYaml(yaml);
  const asal = dokumen.nilai as Record<string, unknown>;
  const maksud = susun(asal, skema, dokumen, []) as Record<string, unknown>;
  const letak = new Map(Object.keys(asal).map((k) => [k, dokumen.offset([k])]));
  const belahan = belahBlok(yaml, letak);
  if (!belahan) return seluruhnya(yaml, maksud);

  const catatan: string[] = [];
  const perKunci = new Map(belahan.blok.map((b) => [b.kunci, b]));
  const harap: Record<string, unknown> = {};
  const baris = urutKunci(skema, Object.keys(asal)).flatMap((k) => {
    const b = perKunci.get(k)!;
    const baru = tulisBlok(b, maksud[spasiBiasa(k)]);
    const teks = baru ?? (b.ekor === undefined ? b.teks : `${b.teks} ${b.ekor}`);
    harap[spasiBiasa(k)] = baru === undefined ? nilaiSpasiBiasa(asal[k]) : maksud[spasiBiasa(k)];
    if (b.berkomentar) catatan.push(`Medan "${k}" berisi komentar di antara barisnya, jadi susunan di dalamnya dibiarkan.`);
    return [...b.atas, teks];
  });
  const kepala = belahan.kepala.length ? [...belahan.kepala, ''] : [];
  const teks = `${[...kepala, ...baris, ...belahan.kaki].map(spasiBiasa).join('\n')}\n`;
  return samaNilai(uraiYaml(teks).nilai, harap) ? { teks, catatan } : dibiarkan(yaml);
}

/** One field in the style of the records; undefined where that would lose a remark, or the lines of a long text. */
function tulisBlok(b: BlokYaml, nilai: unknown): string | undefined {
  if (b.berkomentar || berbaris(nilai)) return undefined;
  const baru = tulisMedan(b.kunci, nilai).join('\n');
  if (!samaBlok(baru, b.kunci, nilai)) return undefined;
  if (b.ekor === undefined) return baru;
  return baru.includes('\n') ? undefined : `${baru} ${b.ekor}`;
}

function samaBlok(teks: string, kunci: string, nilai: unknown): boolean {
  try {
    return samaNilai(uraiYaml(teks).nilai, { [kunci]: nilai });
  } catch {
    return false;
  }
}

/** True when a text of several lines is in it: as one long line it would be unreadable. */
function berbaris(nilai: unknown): boolean {
  if (typeof nilai === 'string') return nilai.includes('\n');
  return typeof nilai === 'object' && nilai !== null && Object.values(nilai).some(berbaris);
}

function seluruhnya(yaml: string, maksud: Record<string, unknown>): HasilRapi {
  if (yaml.includes('#')) return dibiarkan(yaml);
  const teks = `${Object.entries(maksud)
    .flatMap(([k, v]) => tulisMedan(k, v))
    .join('\n')}\n`;
  return samaNilai(uraiYaml(teks).nilai, maksud) ? { teks, catatan: [] } : dibiarkan(yaml);
}

function dibiarkan(yaml: string): HasilRapi {
  return { teks: yaml, catatan: ['Bagian di antara dua --- dibiarkan: menatanya dapat mengubah isinya.'] };
}

/**
 * The value with sorted keys and plain spaces. Where the schema wants a text and YAML read a number (33.10, 2024), what stands
 * in the file is the text that was meant.
 */
function susun(nilai: unknown, skema: SkemaMedan | undefined, dokumen: Dokumen, jalan: (string | number)[]): unknown {
  if (Array.isArray(nilai)) return nilai.map((x, i) => susun(x, anakSkema(skema, i), dokumen, [...jalan, i]));
  if (nilai !== null && typeof nilai === 'object') {
    const isi = nilai as Record<string, unknown>;
    return Object.fromEntries(
      urutKunci(skema, Object.keys(isi)).map((k) => [spasiBiasa(k), susun(isi[k], anakSkema(skema, k), dokumen, [...jalan, k])]),
    );
  }
  if (typeof nilai === 'number' && skema?.type === 'string') return dokumen.tulisan(jalan) ?? nilai;
  return nilaiSpasiBiasa(nilai);
}
