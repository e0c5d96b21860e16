/** A built site in Chromium, for as long as a piece of work takes. */
import type { Browser } from 'playwright';
import { alamatSitus } from '../../src/reader/alamat.ts';
import { bukaChromium } from './chromium.ts';
import { layani } from './peladen.ts';

/**
 * Serves the folder, opens Chromium, and closes both whatever becomes of the work.
 * @param folder full path of a built site @param dasar path below which it was built @param kerja gets the browser and the site's address
 * @throws what the work throws, or an error that says how to get Chromium
 */
export async function denganSitus<T>(
  folder: string,
  kerja: (peramban: Browser, alamat: string) => Promise<T>,
  dasar: string = alamatSitus().dasar,
): Promise<T> {
  const peladen = await layani({ folder, dasar });
  try {
    const peramban = await bukaChromium();
    try {
      return await kerja(peramban, peladen.alamat);
    } finally {
      await peramban.close();
    }
  } finally {
    await peladen.tutup();
  }
}
