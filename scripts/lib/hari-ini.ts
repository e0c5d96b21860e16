import { tanggalAcuan } from '../../src/reader/tanggal.ts';

/** TANGGAL, else the later of the last commit and the machine's day: a record may be dated today before it is committed. */
export function hariIni(akar?: string): string {
  const lingkungan = akar ? { ...process.env, CONTENT_DIR: akar } : process.env;
  if (process.env.TANGGAL) return tanggalAcuan(lingkungan);
  const kini = new Date().toISOString().slice(0, 10);
  try {
    const commit = tanggalAcuan(lingkungan);
    return commit > kini ? commit : kini;
  } catch {
    return kini;
  }
}
