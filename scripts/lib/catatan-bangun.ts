/** What the last build of the real content took; kept outside `dist` for `npm run anggaran`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AKAR } from './proses.ts';

export interface CatatanBangun {
  detik: number;
  halaman: number;
  byte: number;
}

const BERKAS = join(AKAR, '.uji/bangun.json');

export function tulisCatatan({ detik, halaman, byte }: CatatanBangun): void {
  mkdirSync(dirname(BERKAS), { recursive: true });
  writeFileSync(BERKAS, `${JSON.stringify({ detik, halaman, byte })}\n`);
}

export function bacaCatatan(): CatatanBangun | undefined {
  try {
    return JSON.parse(readFileSync(BERKAS, 'utf8')) as CatatanBangun;
  } catch {
    return undefined;
  }
}
