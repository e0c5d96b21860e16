/** Pages that compare: which regions, and their charts. */
import { baganBanding } from '../banding/semua.ts';
import type { Bagan, KalimatBagan } from '../charts/bagan.ts';
import type { Katalog } from '../domain/katalog.ts';
import { bahanBanding } from './banding.ts';

/** The four kabupaten of the founding articles, which `/bandingkan/` compares until the visitor chooses. */
const PENDIRI = ['33.16', '35.16', '35.22', '16.03'];

export function halamanBanding(k: Katalog): { bagan: (Bagan | KalimatBagan)[] } {
  const b = bahanBanding(k);
  const daftar = PENDIRI.flatMap((kode) => b.daerah.find((d) => d.kode === kode) ?? []);
  return { bagan: baganBanding(b, daftar) };
}
