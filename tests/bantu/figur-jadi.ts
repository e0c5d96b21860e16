/** The charts of the built site, taken apart: what each figure says in words, table and drawing, and of which regions. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, petik, semuaHalaman, tanpaEntitas, uraiCsv } from '../situs/alat.ts';
import { adaBaris, DAERAH, PENDIRI, sumberBaris, sumberDikenal, type DaerahMentah } from './isi-mentah.ts';
import { angkaDalam } from './tulis-id.ts';

export interface TeksGambar {
  isi: string;
  x: number;
  y: number;
  rata: string;
  tebal: string;
  ukuran: string;
}

export interface Gambar {
  svg: string;
  /** In the order of drawing. */
  teks: TeksGambar[];
}

export interface BarisJadi {
  sel: string[];
  /** Keys of the sources that the row cites, sorted. */
  sumber: string[];
}

export interface FigurJadi {
  id: string;
  temuan: string;
  /** Of "Data: n dari m". */
  data: { ada: number; seluruh: number };
  catatan: string;
  kepala: string[];
  baris: BarisJadi[];
  /** Sources as listed. */
  sumber: string[];
  /** Narrow and wide. */
  gambar: Gambar[];
}

/** A place where charts tell of some regions: a page of one, or a group that is compared. */
export interface Lingkup {
  nama: string;
  daftar: DaerahMentah[];
  jenis: 'daerah' | 'kelompok';
  /** Markup of each chart that is drawn here, by its id. */
  figur: Map<string, string>;
  /** Sentences that stand instead of a chart. */
  kalimat: Map<string, string>;
}

const polos = (html: string) => tanpaEntitas(html.replace(/<[^>]*>/g, '')).trim();
const ciri = (tag: string, nama: string) => new RegExp(`[ "]${nama}="([^"]*)"`).exec(tag)?.[1];

function uraiGambar(svg: string): Gambar {
  const teks = [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, tag, isi]) => ({
    isi: tanpaEntitas(isi!).replaceAll('\u00a0', ' '),
    x: Number(ciri(tag!, 'x')),
    y: Number(ciri(tag!, 'y')),
    rata: ciri(tag!, 'text-anchor') ?? 'start',
    tebal: ciri(tag!, 'font-weight') ?? '',
    ukuran: ciri(tag!, 'font-size') ?? '',
  }));
  return { svg, teks };
}

/** What is the site's own count has no source in the content: its line stands for itself. */
const kunciCetak = (baris: string, href?: string) => sumberDikenal(href ?? (adaBaris(baris) ? sumberBaris(baris) : baris));

function uraiFigur(html: string): FigurJadi {
  const sumber = petik(html, /<ol class="bagan__sumber">(.*?)<\/ol>/gs)
    .flatMap((ol) => petik(ol, /<li>(.*?)<\/li>/gs))
    .map((li) => kunciCetak(polos(li), petik(li, /href="([^"]*)"/g).map(tanpaEntitas)[0]));
  const baris = petik(html.split('<tbody>')[1]!.split('</tbody>')[0]!, /<tr>(.*?)<\/tr>/gs).map((tr) => {
    const sel = petik(tr, /<t[hd][^>]*>(.*?)<\/t[hd]>/gs).map(polos);
    const nomor = angkaDalam(sel.pop()!);
    return { sel, sumber: [...new Set(nomor.map((n) => sumber[n - 1]!))].sort() };
  });
  const ket = html.split('<div class="bagan__ket">')[1]!.split('</div>')[0]!;
  const [ada, seluruh] = petik(ket, /<span>(Data.*?)<\/span>/g).flatMap(angkaDalam);
  return {
    id: petik(html, /data-bagan="([^"]*)"/g)[0]!,
    temuan: polos(petik(html, /<p class="bagan__temuan">(.*?)<\/p>/gs)[0]!),
    data: { ada: ada!, seluruh: seluruh ?? ada! },
    catatan: petik(ket, /<p>((?!<span>).*?)<\/p>/gs)
      .map(polos)
      .join('\n'),
    kepala: petik(html, /<th scope="col">(.*?)<\/th>/gs).map(polos),
    baris,
    sumber,
    gambar: petik(html, /(<svg.*?<\/svg>)/gs).map(uraiGambar),
  };
}

const FIGUR = /<figure class="bagan".*?<\/figure>/gs;
const KALIMAT = /<section class="bagan bagan--kalimat" id="bagan-([^"]*)">.*?<p class="bagan__temuan">(.*?)<\/p>/gs;

function lingkup(nama: string, html: string, daftar: DaerahMentah[], jenis: Lingkup['jenis'], awalan = ''): Lingkup {
  const figur = (html.match(FIGUR) ?? []).map((f) => [ciri(f, 'data-bagan')!, f] as const);
  const kalimat = [...html.matchAll(KALIMAT)].map(([, id, isi]) => [id!.slice(awalan.length), polos(isi!)] as const);
  return { nama, daftar, jenis, figur: new Map(figur), kalimat: new Map(kalimat) };
}

const perSlug = new Map(DAERAH.map((d) => [d.slug, d]));

function lingkupHalaman(jalur: string, html: string): Lingkup[] {
  const satu = perSlug.get(/^daerah\/([^/]+)\/$/.exec(jalur)?.[1] ?? '');
  if (satu) return [lingkup(jalur, html, [satu], 'daerah')];
  // The founding regions stand side by side until a visitor chooses.
  if (jalur === 'bandingkan/')
    return [lingkup(jalur, html, PENDIRI.map((kode) => DAERAH.find((d) => d.kode === kode)!), 'kelompok')]; // prettier-ignore
  if (!jalur.startsWith('bandingkan/')) return [];
  // Such a page names the regions of each of its parts.
  return html
    .split(/<section class="bagian" aria-labelledby="/)
    .slice(1)
    .filter((bagian) => /class="bagan[ "]/.test(bagian))
    .map((bagian) => {
      const id = bagian.slice(0, bagian.indexOf('"'));
      const daftar = petik(bagian, /<a href="[^"]*\/daerah\/([^/"]+)\/"/g).map((s) => perSlug.get(s)!);
      return lingkup(`${jalur}#${id}`, bagian, daftar, 'kelompok', `${id}-`);
    })
    .filter((l) => l.daftar.length > 1);
}

/** All places in which charts tell of regions; every page of a region, whether it has any or not. */
export const LINGKUP: readonly Lingkup[] = ['daerah', 'bandingkan'].flatMap((folder) =>
  semuaHalaman(join(DIST, folder)).flatMap((h) => lingkupHalaman(`${folder}/${h.jalur}`, h.html)),
);

const ingat = new Map<string, { l: Lingkup; f: FigurJadi }[]>();

/** Every place in which one chart is drawn. */
export function tempat(id: string): readonly { l: Lingkup; f: FigurJadi }[] {
  if (!ingat.has(id)) ingat.set(id, LINGKUP.flatMap((l) => (l.figur.has(id) ? [{ l, f: uraiFigur(l.figur.get(id)!) }] : []))); // prettier-ignore
  return ingat.get(id)!;
}

let semua: { jalur: string; id: string; isi: string }[] | undefined;

/** Markup of every chart of the site, with the page on which it stands. */
export function semuaFigur(): readonly { jalur: string; id: string; isi: string }[] {
  semua ??= semuaHalaman(DIST).flatMap(({ jalur, html }) => (html.match(FIGUR) ?? []).map((isi) => ({ jalur, id: ciri(isi, 'data-bagan')!, isi }))); // prettier-ignore
  return semua;
}

/** One chart wherever it stands, of whomever it tells. */
export function cariFigur(id: string): { jalur: string; isi: string; f: FigurJadi }[] {
  return semuaFigur().filter((x) => x.id === id).map((x) => ({ ...x, f: uraiFigur(x.isi) })); // prettier-ignore
}

/** The table of one chart for all regions. */
export function tabelSemua(id: string): BarisJadi[] {
  const [kepala, ...baris] = uraiCsv(readFileSync(join(DIST, `data/bagan/${id}.csv`), 'utf8'));
  // Before the chart's own columns the kode, behind them unit, years and sources.
  return baris.map((b) => ({ sel: b.slice(kepala![0] === 'Kode' ? 1 : 0, -3), sumber: [...new Set(uraiSumber(b.at(-1)!))].sort() }));
}

/** Lines of sources that one cell joins by `; `, which titles contain as well. */
function uraiSumber(sel: string): string[] {
  if (sel === '') return [];
  const hasil: string[] = [];
  let baris = '';
  for (const potong of sel.replace(/ <[^<>]*>(?=; |$)/g, '').split('; ')) {
    baris = baris === '' ? potong : `${baris}; ${potong}`;
    if (!adaBaris(baris)) continue;
    hasil.push(kunciCetak(baris));
    baris = '';
  }
  return baris === '' ? hasil : [...hasil, kunciCetak(baris)];
}
