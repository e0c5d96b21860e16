/** Where the editor keeps what is written: the git host that the site names, or a clone on this computer. */
import type { Latar } from '../../format/kelola/latar.ts';
import { alamat, ambilJson } from '../ambil.ts';

/** Served by `npm run kelola` alone; no built site has it. */
export const BERKAS_SETEMPAT = 'kelola/setempat.json';

const DI_SINI: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** The clone that `npm run kelola` has opened; undefined on any other host. */
export async function latarSetempat(): Promise<Latar | undefined> {
  if (!DI_SINI.has(location.hostname)) return undefined;
  try {
    const { proksi, cabang } = (await ambilJson(BERKAS_SETEMPAT)) as { proksi: string; cabang: string };
    return { name: 'proxy', proxy_url: alamat(proksi), branch: cabang };
  } catch {
    return undefined;
  }
}
