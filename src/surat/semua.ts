/** All papers by their name in addresses. */
import type { IdNaskah } from '../text/pesan/naskah.ts';
import { balasan } from './balasan.ts';
import type { BahanSurat } from './bahan.ts';
import { jadwal } from './jadwal.ts';
import { kak } from './kak.ts';
import { kerjaSama } from './kerja-sama.ts';
import { kesepakatan } from './kesepakatan.ts';
import { minat } from './minat.ts';
import type { Naskah } from './naskah.ts';
import { pernyataan } from './pernyataan.ts';
import { rab } from './rab.ts';
import { tim } from './tim.ts';
import { tindakLanjut } from './tindak-lanjut.ts';

const PEMBUAT: Record<IdNaskah, (b: BahanSurat) => Naskah> = {
  minat,
  'tindak-lanjut': tindakLanjut,
  balasan,
  'nota-kesepakatan': kesepakatan,
  'perjanjian-kerja-sama': kerjaSama,
  kak,
  rab,
  'sk-tim': tim,
  jadwal,
  pernyataan,
};

export function susunNaskah(id: IdNaskah, bahan: BahanSurat): Naskah {
  return PEMBUAT[id](bahan);
}
