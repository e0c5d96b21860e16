/** Writes the files of a proposal below a content root. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BerkasUsulan } from '../../src/format/lembar/susun.ts';

/** Place on disk of a path that counts from the root of the repository. */
export const tempatBerkas = (akar: string, jalur: string): string => join(akar, jalur.replace(/^content\//, ''));

/** Text of a file, or undefined when there is none. */
export function bacaBila(tempat: string): string | undefined {
  try {
    return readFileSync(tempat, 'utf8');
  } catch (e) {
    if ((e as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw e;
  }
}

/** Each file appears whole or not at all: an import that is stopped leaves no half record. */
export function tulisUsulan(akar: string, berkas: readonly BerkasUsulan[]): void {
  for (const b of berkas) {
    const tujuan = tempatBerkas(akar, b.jalur);
    mkdirSync(dirname(tujuan), { recursive: true });
    const sementara = join(dirname(tujuan), `.${process.pid}.impor`);
    writeFileSync(sementara, b.isi);
    renameSync(sementara, tujuan);
  }
}
