/** Files below a folder. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Paths below `folder`, forward slashes, sorted. */
export function semuaBerkas(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile())
    .map((e) =>
      join(e.parentPath, e.name)
        .slice(folder.replace(/[\\/]+$/, '').length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** Pages, files and bytes of a built site. */
export function ukurFolder(folder: string): { halaman: number; berkas: number; byte: number } {
  const berkas = semuaBerkas(folder);
  return {
    halaman: berkas.filter((b) => b.endsWith('.html')).length,
    berkas: berkas.length,
    byte: berkas.reduce((jumlah, b) => jumlah + statSync(join(folder, b)).size, 0),
  };
}
