/** "Today" is an argument: TANGGAL, else the date of HEAD, else an error. Two builds of one commit are the same. */
import { execFileSync } from 'node:child_process';
import { resolve, sep } from 'node:path';
import { tanggalAda } from '../domain/schema/dasar.ts';

/** `YYYY-MM-DD`. @throws Error when neither TANGGAL nor git can tell. */
export function tanggalAcuan(lingkungan: NodeJS.ProcessEnv = process.env, folder = '.'): string {
  const diberi = lingkungan.TANGGAL;
  if (diberi) {
    if (diberi.length !== 10 || !tanggalAda(diberi)) throw new Error(`TANGGAL harus berbentuk 2026-11-22, tertulis "${diberi}".`);
    return diberi;
  }
  try {
    return execFileSync('git', ['log', '-1', '--format=%cs'], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    throw new Error('Tanggal acuan tidak diketahui: ini bukan repositori git yang punya commit. Jalankan dengan TANGGAL=2026-11-22 di depan perintah.');
  }
}

/** Content root: CONTENT_DIR, else `content`. */
export function akarIsi(lingkungan: NodeJS.ProcessEnv = process.env): string {
  return lingkungan.CONTENT_DIR ?? 'content';
}

/** True when `jalur` lies in the folder `akar`; both may be relative to the working folder. */
export function diDalam(akar: string, jalur: string): boolean {
  return resolve(jalur).startsWith(resolve(akar) + sep);
}
