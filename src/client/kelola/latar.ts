/** Where the editor keeps what is written: the git host that the site names, or a clone on this computer. */
import type { Latar } from '../../format/kelola/latar.ts';
import { alamat, ambilJson } from '../ambil.ts';

/** A built site holds `null` here; `npm run kelola` answers with the clone that it has opened. */
export const BERKAS_SETEMPAT = 'kelola/setempat.json';

const DI_SINI: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** The clone that `npm run kelola` has opened; undefined on any other host. */
export async function latarSetempat(): Promise<Latar | undefined> {
  if (!DI_SINI.has(location.hostname)) return undefined;
  try {
    const klon = (await ambilJson(BERKAS_SETEMPAT)) as { proksi: string; cabang: string } | null;
    return klon ? { name: 'proxy', proxy_url: alamat(klon.proksi), branch: klon.cabang } : undefined;
  } catch {
    return undefined;
  }
}
