/** How heavy each page of a built site is: HTML, CSS, JavaScript and the data it draws from, gzipped, without fonts. */
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { semuaBerkas } from './folder.ts';

export interface BobotHalaman {
  /** Below the site, `inovasi/kabupaten-blora/silat/`. */
  jalur: string;
  byte: number;
  /** Of those, JavaScript that the page loads by itself. */
  js: number;
  /** Of those, a file of facts that the page names in `data-berkas`. */
  data: number;
}

/** Weighs every page; each stylesheet and script is compressed once. `dasar` is the path the site was built for. */
export function timbangSemua(folder: string, dasar = '/'): BobotHalaman[] {
  const tembolok = new Map<string, number>();
  const gzip = (berkas: string): number => {
    let n = tembolok.get(berkas);
    if (n === undefined) {
      const jalur = join(folder, berkas);
      n = existsSync(jalur) ? gzipSync(readFileSync(jalur)).length : 0;
      tembolok.set(berkas, n);
    }
    return n;
  };
  const jumlah = (berkas: Iterable<string>) => [...berkas].reduce((n, b) => n + gzip(b), 0);
  const lokal = (url: string) => (url.startsWith(dasar) ? url.slice(dasar.length) : url.replace(/^\//, '')).split(/[?#]/)[0]!;
  return semuaBerkas(folder)
    .filter((b) => b.endsWith('.html'))
    .map((halaman) => {
      const html = readFileSync(join(folder, halaman), 'utf8');
      const gaya = new Set([...html.matchAll(/<link\b[^>]*rel="?stylesheet"?[^>]*>/g)].map((m) => lokal(atribut(m[0], 'href'))));
      const skrip = denganImpor(
        folder,
        [...html.matchAll(/<(?:script\b[^>]*\bsrc=|link\b[^>]*rel="?modulepreload)[^>]*>/g)].map((m) =>
          lokal(atribut(m[0], 'src') || atribut(m[0], 'href')),
        ),
      );
      const js = jumlah(skrip);
      const data = jumlah([...html.matchAll(/<[^>]*\sdata-berkas=[^>]*>/g)].map((m) => lokal(atribut(m[0], 'data-berkas'))));
      return { jalur: halaman.replace(/index\.html$/, ''), byte: gzipSync(html).length + jumlah(gaya) + js + data, js, data };
    });
}

function atribut(tag: string, nama: string): string {
  return new RegExp(`\\s${nama}=(?:"([^"]*)"|([^\\s>]+))`).exec(tag)?.slice(1).find(Boolean) ?? '';
}

/** Scripts with everything they import statically. */
function denganImpor(folder: string, awal: readonly string[]): Set<string> {
  const hasil = new Set<string>();
  const antre = [...awal];
  for (const berkas of antre) {
    if (hasil.has(berkas) || !existsSync(join(folder, berkas))) continue;
    hasil.add(berkas);
    const kode = readFileSync(join(folder, berkas), 'utf8');
    for (const m of kode.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g)) antre.push(posix.join(posix.dirname(berkas), m[1]!));
  }
  return hasil;
}
