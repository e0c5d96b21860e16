/** Publishes a finished build by renaming, so that the last good site stands until the new one is whole. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export interface Tempat {
  /** The published folder. */
  tujuan: string;
  /** Where the next build grows. */
  baru: string;
  /** Where the previous one waits during the switch. */
  lama: string;
}

/** The three folders lie side by side: a rename does not cross file systems. */
export function tempatBangun(tujuan: string): Tempat {
  const saudara = (akhiran: string) => join(dirname(tujuan), `.${basename(tujuan)}-${akhiran}`);
  return { tujuan, baru: saudara('baru'), lama: saudara('lama') };
}

/** Brings back the last good site when a switch was cut short, and clears remains. */
export function pulihkan({ tujuan, baru, lama }: Tempat): void {
  if (!existsSync(tujuan) && existsSync(lama)) renameSync(lama, tujuan);
  for (const sisa of [baru, lama]) rmSync(sisa, { recursive: true, force: true });
}

/** Two renames; between them the site is missing for an instant, and `pulihkan` mends a stop right there. */
export function tukar({ tujuan, baru, lama }: Tempat): void {
  if (existsSync(tujuan)) renameSync(tujuan, lama);
  try {
    renameSync(baru, tujuan);
  } catch (e) {
    if (existsSync(lama)) renameSync(lama, tujuan);
    throw e;
  }
  rmSync(lama, { recursive: true, force: true });
}
