/** Named pictures of charts: `tests/bagan/<nama>.svg`, files that one can open. A difference is written beside as `.beda.svg`. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LEBAR, type Bagan } from '../../src/charts/bagan.ts';
import { gambar } from '../../src/charts/gambar.ts';
import { mandiri } from '../../src/charts/mandiri.ts';

const AKAR = fileURLToPath(new URL('../../', import.meta.url));

/** Colours of the light theme, read from the stylesheet. */
export const WARNA_TERANG: Record<string, string> = Object.fromEntries(
  [
    ...readFileSync(join(AKAR, 'src/styles/token.css'), 'utf8')
      .split('@media')[0]!
      .matchAll(/--([\w-]+):\s*(#[0-9a-f]+)/gi),
  ].map((m) => [m[1]!, m[2]!]),
);

/**
 * Holds the drawing against its stored picture, narrow and wide. `PERBARUI=1` in the environment writes it anew:
 * open the files and look before they are committed.
 */
export function cocokPotret(nama: string, bagan: Bagan): void {
  for (const ukuran of ['sempit', 'lebar'] as const) cocokSvg(`${nama}-${ukuran}`, gambar(bagan, { lebar: LEBAR[ukuran], awalan: 'g' }));
}

/** The same for a drawing of its own. */
export function cocokSvg(nama: string, svg: string): void {
  const berkas = join(AKAR, 'tests/bagan', `${nama}.svg`);
  const beda = berkas.replace(/\.svg$/, '.beda.svg');
  const kini = `${mandiri(svg, WARNA_TERANG).replaceAll('><', '>\n<')}\n`;
  rmSync(beda, { force: true });
  if (process.env.PERBARUI) {
    mkdirSync(dirname(berkas), { recursive: true });
    writeFileSync(berkas, kini);
    return;
  }
  assert.ok(existsSync(berkas), `${nama}.svg belum ada; jalankan dengan PERBARUI=1, lalu lihat gambarnya`);
  if (readFileSync(berkas, 'utf8') === kini) return;
  writeFileSync(beda, kini);
  assert.fail(`${nama} berubah; bandingkan tests/bagan/${nama}.svg dengan ${nama}.beda.svg`);
}
