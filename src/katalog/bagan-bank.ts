/** The charts of the replication bank. */
import { modelMatriksAsal, modelPetaAlur } from '../banding/alur-bank.ts';
import { modelLiniMasa } from '../banding/lini-masa.ts';
import type { Bagan, KalimatBagan } from '../charts/bagan.ts';
import type { Katalog } from '../domain/katalog.ts';
import { dasarNasional } from './peta.ts';

export interface BaganBank {
  peta: Bagan | KalimatBagan;
  matriks: Bagan | KalimatBagan;
  liniMasa: Bagan | KalimatBagan;
}

export function baganBank(k: Katalog): BaganBank {
  return { peta: modelPetaAlur(k, dasarNasional(k)), matriks: modelMatriksAsal(k), liniMasa: modelLiniMasa(k) };
}
