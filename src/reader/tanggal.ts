/** "Today" is an argument: TANGGAL, else the date of HEAD, else an error. Two builds of one commit are the same. */
import { execFileSync } from 'node:child_process';
import { resolve, sep } from 'node:path';
import { tanggalAda } from '../domain/schema/dasar.ts';

/**
 * `YYYY-MM-DD`: TANGGAL, else the day of the last commit where the content lies, else of the one in `folder`, the working folder.
 * @throws Error when none of them can tell.
 */
export function tanggalAcuan(lingkungan: NodeJS.ProcessEnv = process.env, folder = '.'): string {
  const diberi = lingkungan.TANGGAL;
  if (diberi) {
    if (diberi.length !== 10 || !tanggalAda(diberi)) throw new Error(`TANGGAL harus berbentuk 2026-11-22, tertulis "${diberi}".`);
    return diberi;
  }
  const hari = hariKomit(resolve(folder, akarIsi(lingkungan))) ?? hariKomit(folder);
  if (!hari)
    throw new Error(
      'Tanggal acuan tidak diketahui: ini bukan repositori git yang punya commit. Jalankan dengan TANGGAL=2026-11-22 di depan perintah.',
    );
  return hari;
}

/** Day of HEAD of the repository around a folder; undefined when there is no such folder, repository or commit. */
function hariKomit(folder: string): string | undefined {
  try {
    return execFileSync('git', ['log', '-1', '--format=%cs'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}

/** Content root: CONTENT_DIR, else `content`. */
export function akarIsi(lingkungan: NodeJS.ProcessEnv = process.env): string {
  return lingkungan.CONTENT_DIR ?? 'content';
}

/** The same as a full path. */
export function akarLengkap(lingkungan: NodeJS.ProcessEnv = process.env): string {
  return resolve(akarIsi(lingkungan));
}

/** True when `jalur` lies in the folder `akar`; both may be relative to the working folder. */
export function diDalam(akar: string, jalur: string): boolean {
  return resolve(jalur).startsWith(resolve(akar) + sep);
}
