/** Writes the schemas from which editors complete, and the settings that point at them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Entri } from '../../src/domain/entri.ts';
import { JENIS, jenisBerkas, type NamaJenis } from '../../src/domain/schema/index.ts';
import { skemaEditor } from '../../src/format/editor/skema-isi.ts';
import { berkasSkema, daftarKoleksi, FOLDER_SKEMA, JENIS_DEPAN, pengaturanVsCode } from '../../src/format/editor/vscode.ts';
import { acuanIsi } from './acuan-isi.ts';

/**
 * @param proyek folder that is opened in the editor @param akar content root @param jalur of every Markdown file, valid or not
 * @returns how many schemas were written
 */
export function tulisSkema(proyek: string, akar: string, entri: readonly Entri[], jalur: readonly string[]): number {
  const acuan = acuanIsi(entri);
  mkdirSync(join(proyek, FOLDER_SKEMA), { recursive: true });
  const jenis = Object.keys(JENIS) as NamaJenis[];
  for (const j of jenis) writeFileSync(join(proyek, berkasSkema(j)), JSON.stringify(skemaEditor(j, acuan)));
  const depan = jalur.flatMap((b) => {
    const kenal = jenisBerkas(b)?.jenis;
    return kenal && JENIS_DEPAN.includes(kenal) ? [[pathToFileURL(resolve(akar, b)).href, kenal] as const] : [];
  });
  writeFileSync(join(proyek, FOLDER_SKEMA, 'collections.json'), daftarKoleksi(depan));
  mkdirSync(join(proyek, '.vscode'), { recursive: true });
  writeFileSync(join(proyek, '.vscode/settings.json'), pengaturanVsCode());
  return jenis.length;
}
