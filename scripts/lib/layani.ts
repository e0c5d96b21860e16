/** Serves the built site for a person at a browser. */
import { alamatSitus } from '../../src/reader/alamat.ts';
import { bilangan } from './argumen.ts';
import { layani } from './peladen.ts';

const PORT = 4321;

export interface PilihanLayani {
  folder?: string | undefined;
  port?: string | undefined;
  base?: string | undefined;
}

/** Serves until stopped. Without `base`, the path of SITE_URL or of situs.json; without `port`, 4321 or the next free one. */
export async function layaniDanLapor({ folder = 'dist', port, base }: PilihanLayani, pemakaian: string): Promise<void> {
  const diminta = port === undefined ? PORT : bilangan('port', port, 0, 65535, pemakaian);
  const { alamat } = await layani({ folder, dasar: base ?? alamatSitus().dasar, port: diminta, cobaPort: port === undefined ? 50 : 0 });
  console.log(`Situs dapat dibuka di ${alamat}\nTekan Ctrl+C untuk berhenti.`);
}
