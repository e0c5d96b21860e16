/** Reads the chosen innovations from the files of their regions. */
import type { InovasiBanding } from '../../banding/inovasi.ts';
import { ambilJson, BerkasTidakAda } from '../ambil.ts';

export interface HasilAmbil {
  /** In the order of the choice. */
  ada: InovasiBanding[];
  tidakAda: string[];
  /** The network or the host failed: they may well exist. */
  gagal: string[];
}

export async function ambilInovasi(alamat: readonly string[]): Promise<HasilAmbil> {
  const hasil: HasilAmbil = { ada: [], tidakAda: [], gagal: [] };
  const baca = async (a: string) => (await ambilJson(`bandingkan/inovasi/${a.split('/')[0]!}.json`)) as InovasiBanding[];
  const jawaban = await Promise.allSettled(alamat.map(baca));
  for (const [n, j] of jawaban.entries()) {
    const a = alamat[n]!;
    const ini = j.status === 'fulfilled' ? j.value.find((i) => i.alamat === a || i.alias?.includes(a)) : undefined;
    if (ini) {
      if (!hasil.ada.includes(ini)) hasil.ada.push(ini);
    } else if (j.status === 'fulfilled' || j.reason instanceof BerkasTidakAda) hasil.tidakAda.push(a);
    else hasil.gagal.push(a);
  }
  return hasil;
}
