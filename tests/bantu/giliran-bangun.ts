/** Builds one after another: test files run side by side, and every build of Astro uses the same cache. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AKAR } from '../../scripts/lib/proses.ts';

const KUNCI = join(AKAR, '.uji/giliran-bangun');
const PEMILIK = join(KUNCI, 'pid');

/** Runs `kerja` when no other test builds. A turn that its process did not give back is taken over. */
export async function giliranBangun<T>(kerja: () => Promise<T>): Promise<T> {
  mkdirSync(join(AKAR, '.uji'), { recursive: true });
  while (!ambil()) await new Promise((r) => setTimeout(r, 200));
  try {
    return await kerja();
  } finally {
    rmSync(KUNCI, { recursive: true, force: true });
  }
}

function ambil(): boolean {
  try {
    mkdirSync(KUNCI);
  } catch {
    if (terbengkalai()) rmSync(KUNCI, { recursive: true, force: true });
    return false;
  }
  writeFileSync(PEMILIK, String(process.pid));
  return true;
}

function terbengkalai(): boolean {
  try {
    process.kill(Number(readFileSync(PEMILIK, 'utf8')), 0);
    return false;
  } catch (e) {
    // No process of that number; a file that is not written yet belongs to somebody who just came.
    return (e as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
