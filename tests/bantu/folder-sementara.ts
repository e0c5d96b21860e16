/** Content trees on disk, for tests of what reads files. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import type { IsiUji } from './isi-minimal.ts';

/** A fresh empty folder that goes away with its test. */
export function folderSementara(t: TestContext): string {
  const akar = mkdtempSync(join(tmpdir(), 'lumbung-uji-'));
  t.after(() => rmSync(akar, { recursive: true, force: true }));
  return akar;
}

/** Writes one file below `akar`, folders included. */
export function tulisBerkas(akar: string, jalur: string, isi: string | Uint8Array): void {
  const tujuan = join(akar, jalur);
  mkdirSync(dirname(tujuan), { recursive: true });
  writeFileSync(tujuan, isi);
}

/** Writes a content tree to a fresh folder that goes away with the test, and returns the folder. */
export function tulisIsi(t: TestContext, isi: IsiUji): string {
  const akar = folderSementara(t);
  for (const [jalur, teks] of Object.entries(isi)) tulisBerkas(akar, jalur, teks);
  return akar;
}
