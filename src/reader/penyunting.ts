/** The package of the editor behind /kelola/, which is installed apart: `npm ci --prefix scripts/kelola`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PAKET = 'scripts/kelola/node_modules/decap-cms';
const BUNDEL = 'decap-cms.js';

export interface PaketPenyunting {
  /** Names carry the version, so that caches never mix two of them. */
  bundel: { nama: string; isi: () => string };
  lisensi: { nama: string; isi: () => string };
}

/** Undefined where the package is not installed: then the site is built without the editor. */
export function paketPenyunting(akar = '.'): PaketPenyunting | undefined {
  const folder = join(akar, PAKET);
  if (!existsSync(join(folder, 'dist', BUNDEL))) return undefined;
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const nama = `decap-cms-${version}.js`;
  const baca = (berkas: string) => readFileSync(join(folder, 'dist', berkas), 'utf8');
  return {
    // The map is for developers of Decap; without it browsers would ask for a file that is not there.
    bundel: { nama, isi: () => baca(BUNDEL).replace(/\n\/\/# sourceMappingURL=\S+\s*$/, '\n') },
    lisensi: { nama: `${BUNDEL}.LICENSE.txt`, isi: () => baca(`${BUNDEL}.LICENSE.txt`) },
  };
}
