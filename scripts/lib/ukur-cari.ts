/** What a visitor downloads and waits for until the first search result, with an empty cache. */
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';

export interface UkuranCari {
  kata: string;
  /** Compressed as a host would send it, without fonts. */
  byte: number;
  byteHuruf: number;
  permintaan: number;
  detik: number;
}

/** Opens the catalogue with `kata` in a fresh context and waits for the results. `alamat` ends in a slash. */
export async function ukurCari(peramban: Browser, alamat: string, kata: string): Promise<UkuranCari> {
  const konteks = await peramban.newContext({ viewport: { width: 360, height: 740 } });
  try {
    const halaman = await konteks.newPage();
    const isi: Promise<{ huruf: boolean; byte: number }>[] = [];
    halaman.on('response', (r) => isi.push(timbang(r.url(), r.body())));
    const mulai = performance.now();
    await halaman.goto(`${alamat}inovasi/?q=${encodeURIComponent(kata)}`, { waitUntil: 'commit' });
    await halaman.waitForSelector('ol[data-hasil][data-siap] li', { state: 'attached', timeout: 30_000 });
    const detik = (performance.now() - mulai) / 1000;
    await halaman.waitForLoadState('networkidle');
    const semua = await Promise.all(isi);
    const jumlah = (huruf: boolean) => semua.filter((x) => x.huruf === huruf).reduce((n, x) => n + x.byte, 0);
    return { kata, byte: jumlah(false), byteHuruf: jumlah(true), permintaan: semua.length, detik };
  } finally {
    await konteks.close();
  }
}

/** Hosts compress text; what is packed already (fonts, the search index) does not shrink again. */
async function timbang(url: string, isi: Promise<Buffer>): Promise<{ huruf: boolean; byte: number }> {
  // A redirect has no body.
  const b = await isi.catch(() => Buffer.alloc(0));
  return { huruf: /\.woff2?$/.test(new URL(url).pathname), byte: Math.min(b.length, gzipSync(b).length) };
}

/** A name, a place, words that half the records contain, and a slip of the pen: the last two fetch most files. */
export function kataCari(akar: string): string[] {
  const semua = JSON.parse(readFileSync(join(akar, 'data/inovasi.json'), 'utf8')) as { nama: string; daerah: string }[];
  const contoh = semua[Math.floor(semua.length / 2)]!;
  return [contoh.nama, contoh.daerah, 'layanan masyarakat', 'bantuan pelayanan kesehtan'];
}
