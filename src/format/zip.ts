import { zipSync } from 'fflate';

/** Files by their path, packed. The time of every entry is the same, so that equal files make equal packages. */
export function keZip(berkas: Record<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  return zipSync(berkas, { mtime: '2000-01-01T00:00:00' }) as Uint8Array<ArrayBuffer>;
}
