/** What the tests of the built site share: its files, its pages, its catalogue. */
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { semuaBerkas } from '../../scripts/lib/folder.ts';
import { AKAR } from '../../scripts/lib/proses.ts';
import { alamatSitus } from '../../src/reader/alamat.ts';

/** The site that `npm run build` made of the real content. */
export const DIST = join(AKAR, 'dist');
export const { dasar: DASAR, asal: ASAL } = alamatSitus();

if (!existsSync(join(DIST, 'index.html'))) throw new Error('Belum ada dist/; jalankan npm run build, atau npm test seluruhnya.');

export interface Halaman {
  /** Below the site: `inovasi/kabupaten-blora/silat/`, `404.html`. */
  jalur: string;
  html: string;
}

/** Every HTML page of a built site. */
export function semuaHalaman(folder: string): Halaman[] {
  return semuaBerkas(folder)
    .filter((b) => b.endsWith('.html'))
    .map((b) => ({ jalur: b.replace(/(^|\/)index\.html$/, '$1'), html: readFileSync(join(folder, b), 'utf8') }));
}

/** The optional editor: a page of Decap's, with neither the site's frame nor a place in its sitemap. */
export const PENYUNTING = 'kelola/sunting/';

/** Every page in the site's own frame. */
export const halamanSitus = (folder: string): Halaman[] => semuaHalaman(folder).filter((h) => h.jalur !== PENYUNTING);

/** Text of every match's first group. */
export function petik(html: string, pola: RegExp): string[] {
  return [...html.matchAll(pola)].map((m) => m[1]!);
}

const ENTITAS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Undoes the escaping of attribute values and text. */
export function tanpaEntitas(s: string): string {
  return s.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(amp|lt|gt|quot));/gi, (_, d: string | undefined, x: string | undefined, n: string) =>
    d ? String.fromCodePoint(Number(d)) : x ? String.fromCodePoint(parseInt(x, 16)) : ENTITAS[n.toLowerCase()]!,
  );
}

/** Values of `href` and `src` in a page. */
export function tautanHalaman(html: string): string[] {
  return petik(html, /<(?:a|link|script|img|source|iframe|area|use|image)\b[^>]*?\s(?:href|src)="([^"]*)"/g).map(tanpaEntitas);
}

/** Template of a page, by its address: pages of one template share their markup. */
export function templat(jalur: string): string {
  const bagian = jalur.split('/').filter(Boolean);
  if (bagian.length < 2) return jalur || '/';
  return bagian.map((b, i) => (i === 0 || b === 'replikasi' ? b : '*')).join('/');
}

/**
 * Follows every link of a built site from its home page and returns what leads nowhere: no such file, no such place on
 * the page, or an address that only a redirect would mend. Nothing is served: the files are the site.
 * @returns `terjangkau` counts the pages reached
 */
export function tautanMati(folder: string, dasar: string): { terjangkau: number; mati: string[] } {
  const berkas = new Set(semuaBerkas(folder));
  const halaman = new Map(semuaHalaman(folder).map((h) => [h.jalur, h.html]));
  const tempat = new Map<string, Set<string>>();
  const tempatDi = (jalur: string) => {
    if (!tempat.has(jalur)) tempat.set(jalur, new Set(petik(halaman.get(jalur)!, /\sid="([^"]*)"/g).map(tanpaEntitas)));
    return tempat.get(jalur)!;
  };
  const mati: string[] = [];
  const antre = [''];
  const dilihat = new Set(antre);
  for (const asal of antre) {
    const html = halaman.get(asal)!;
    for (const tautan of new Set([...tautanHalaman(html), ...petik(html, /<form\b[^>]*?\saction="([^"]*)"/g)])) {
      const url = new URL(tautan, `${SENDIRI}${dasar}${asal}`);
      // Other hosts, mail and telephone are not this site's to test.
      if (url.origin !== SENDIRI) continue;
      const jalur = decodeURIComponent(url.pathname);
      const ke = jalur.slice(dasar.length);
      const sebut = (apa: string) => mati.push(`${tautan} (${apa}) pada /${asal}`);
      if (!jalur.startsWith(dasar)) sebut('di luar situs');
      else if (!halaman.has(ke) && !berkas.has(ke)) sebut(halaman.has(`${ke}/`) ? 'tanpa garis miring' : 'tidak ada');
      else if (halaman.has(ke)) {
        const tujuan = decodeURIComponent(url.hash.slice(1));
        if (tujuan !== '' && !tempatDi(ke).has(tujuan)) sebut('tidak ada tempat itu');
        if (dilihat.has(ke)) continue;
        dilihat.add(ke);
        antre.push(ke);
      }
    }
  }
  return { terjangkau: dilihat.size, mati };
}

/** Stands for the host; no page links to it by name. */
const SENDIRI = 'https://situs.invalid';

/** RFC 4180 back into cells. */
export function uraiCsv(teks: string): string[][] {
  const baris: string[][] = [[]];
  let sel = '';
  let kutip = false;
  for (let i = 0; i < teks.length; i++) {
    const h = teks[i]!;
    if (kutip) {
      if (h === '"' && teks[i + 1] === '"') sel += teks[++i];
      else if (h === '"') kutip = false;
      else sel += h;
    } else if (h === '"') kutip = true;
    else if (h === ',' || h === '\n') {
      baris.at(-1)!.push(sel);
      sel = '';
      if (h === '\n') baris.push([]);
    } else if (h !== '\r') sel += h;
  }
  if (kutip) throw new Error('CSV: tanda petik tidak ditutup');
  if (baris.at(-1)!.length === 0 && sel === '') baris.pop();
  else baris.at(-1)!.push(sel);
  return baris;
}

/** A file of the built site as JSON. */
export function bacaJson<T>(folder: string, berkas: string): T {
  return JSON.parse(readFileSync(posix.join(folder, berkas), 'utf8')) as T;
}
