/** The editor's own package: tests that need it are skipped where it is not installed, and fail on a build server. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const PAKET_KELOLA = fileURLToPath(new URL('../../scripts/kelola/node_modules/', import.meta.url));

const PERINTAH = 'npm ci --prefix scripts/kelola --ignore-scripts';
const ada = existsSync(PAKET_KELOLA);
if (!ada && process.env.CI === 'true') throw new Error(`Paket penyunting belum dipasang: ${PERINTAH} (lihat .ci/run).`);

/** For the `skip` of a test: false where the package is there. */
export const TANPA_PAKET: string | false = ada ? false : `paket penyunting tidak ada; pasang dengan ${PERINTAH}`;
