/**
 * The examples of the pages that explain a rule, put into a record and checked. A fence of Markdown says of which kind its record is
 * (```` ```yaml inovasi ````): its fields take the place of those of a made-up valid record of that kind, and `md` takes the place
 * of the text. Vocabularies, editions
 * and some regions are the real ones beside the made-up.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { periksaSilang } from '../../src/domain/check/index.ts';
import { jenisBerkas } from '../../src/domain/schema/index.ts';
import { bandingkanTemuan, type Temuan } from '../../src/domain/temuan.ts';
import { belah } from '../../src/format/front-matter.ts';
import { uraiJson } from '../../src/format/json.ts';
import { bacaBerkas } from '../../src/reader/baca.ts';
import { INOVASI, TANGGAL_UJI, type IsiUji } from './isi-minimal.ts';
import { isiBerkosakata } from './kosakata-nyata.ts';

export const FOLDER_GALAT = fileURLToPath(new URL('../../content/panduan/galat/', import.meta.url));
const NYATA = new URL('../../content/', import.meta.url);

export interface HalamanGalat {
  aturan: string;
  teks: string;
  blok: Blok[];
}

interface Blok {
  /** Heading above it. */
  bagian: string;
  bahasa: string;
  /** Kind of record; without one the block is only read by people. */
  jenis?: string;
  teks: string;
}

export const halamanGalat = (): HalamanGalat[] =>
  readdirSync(FOLDER_GALAT).map((nama) => {
    const teks = readFileSync(FOLDER_GALAT + nama, 'utf8');
    return { aturan: nama.replace(/\.mdx$/, ''), teks, blok: blokDari(teks) };
  });

function blokDari(teks: string): Blok[] {
  return [...teks.matchAll(/^```(\w+)(?: (\w+))?\n([\s\S]*?)^```$/gm)].map((m) => ({
    bagian:
      teks
        .slice(0, m.index)
        .match(/^## .+$/gm)
        ?.at(-1)
        ?.slice(3) ?? '',
    bahasa: m[1]!,
    ...(m[2] && { jenis: m[2] }),
    teks: m[3]!,
  }));
}

/** Provinces whose regions the examples name; all of them would take their time at every example. */
const PROVINSI = /^wilayah\/(33|35)-/;

function berkasNyata(folder: string, pola = /./): IsiUji {
  const nama = readdirSync(new URL(folder, NYATA)).filter((n) => n.endsWith('.json') && pola.test(folder + n));
  return Object.fromEntries(nama.map((n) => [folder + n, readFileSync(new URL(folder + n, NYATA), 'utf8')]));
}

function isiContoh(): IsiUji {
  const buatan = isiBerkosakata([]);
  const nyata = readdirSync(new URL('kosakata/', NYATA)).flatMap((n) => (n.endsWith('.json') ? n.slice(0, -'.json'.length) : []));
  const keduanya = nyata.filter((n) => n !== 'sinonim' && `kosakata/${n}.json` in buatan);
  return { ...berkasNyata('wilayah/', PROVINSI), ...berkasNyata('kosakata/kematangan/'), ...isiBerkosakata(keduanya) };
}

const mentah = (isi: IsiUji) => Object.entries(isi).map(([jalur, teks]) => ({ jalur, baca: () => teks }));
const ISI = isiContoh();
const DASAR = bacaBerkas(mentah(ISI));

/** A valid record of a kind, to take the fields of an example. */
function dasar(jenis: string): string {
  const jalur = jenis === 'inovasi' ? INOVASI : Object.keys(ISI).find((j) => j.includes('98') && jenisBerkas(j)?.jenis === jenis);
  const lain = jalur ?? Object.keys(ISI).find((j) => jenisBerkas(j)?.jenis === jenis);
  if (lain === undefined) throw new Error(`tidak ada catatan uji berjenis ${jenis}`);
  return lain;
}

function gabungYaml(lama: string, baru: string): string {
  const kunci = new Set([...baru.matchAll(/^([\w-]+):/gm)].map((m) => m[1]!));
  const tinggal = lama.split(/^(?=\S)/m).filter((b) => !kunci.has(b.slice(0, b.indexOf(':'))));
  return tinggal.join('') + baru;
}

function gabungJson(lama: string, baru: string): string {
  let kunci: string[];
  try {
    kunci = Object.keys(uraiJson(baru).nilai as object);
  } catch {
    // The fault is one of JSON itself.
    return baru;
  }
  const tinggal = Object.entries(JSON.parse(lama) as object).filter(([k]) => !kunci.includes(k));
  const isi = baru.trim().slice(1, -1);
  return `{${[...tinggal.map(([k, v]) => `${JSON.stringify(k)}: ${JSON.stringify(v)}`), ...(isi.trim() ? [isi] : [])].join(',')}}\n`;
}

function sisipkan(b: Blok, lama: string): string {
  if (b.bahasa === 'json') return gabungJson(lama, b.teks);
  const { yaml, badan } = belah(lama);
  return b.bahasa === 'md' ? `---\n${yaml}---\n\n${b.teks}` : `---\n${gabungYaml(yaml, b.teks)}---\n${badan}`;
}

/** What the checker says of the record that holds this example. */
export function periksaContoh(b: Blok): Temuan[] {
  const jalur = dasar(b.jenis!);
  const { entri, temuan } = bacaBerkas([{ jalur, baca: () => sisipkan(b, ISI[jalur]!) }]);
  if (temuan.length) return temuan;
  const semua = [...DASAR.entri.filter((e) => e.jalur !== jalur), ...entri];
  return periksaSilang(semua, TANGGAL_UJI, () => ({ baris: 1, kolom: 1 }))
    .filter((t) => t.berkas === jalur)
    .sort(bandingkanTemuan);
}
