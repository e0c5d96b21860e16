/** Reads a content root and runs every check: what `npm run periksa`, the build and the tests share. */
import { periksaSilang } from '../domain/check/index.ts';
import type { Entri } from '../domain/entri.ts';
import { bandingkanTemuan, type Temuan } from '../domain/temuan.ts';
import { bacaBerkas, type HasilBaca } from './baca.ts';
import type { BerkasMentah } from './berkas.ts';
import { bacaUlang } from './tembolok.ts';

export interface HasilPeriksa {
  entri: Entri[];
  temuan: Temuan[];
  galat: number;
  peringatan: number;
  jumlahBerkas: number;
}

/** @throws Error when `akar` is no folder. */
export function periksaIsi(akar: string, tanggal: string): HasilPeriksa {
  return periksaBacaan(bacaUlang(akar), tanggal);
}

/** The same checks over files that are given. */
export function periksaBerkas(berkas: readonly BerkasMentah[], tanggal: string): HasilPeriksa {
  return periksaBacaan(bacaBerkas(berkas), tanggal);
}

function periksaBacaan(baca: HasilBaca, tanggal: string): HasilPeriksa {
  const rusak = new Set(baca.temuan.map((t) => t.berkas));
  const temuan = [...baca.temuan, ...periksaSilang(baca.entri, tanggal, baca.letak, rusak)].sort(bandingkanTemuan);
  const galat = temuan.filter((t) => t.tingkat === 'galat').length;
  return { entri: baca.entri, temuan, galat, peringatan: temuan.length - galat, jumlahBerkas: baca.jumlahBerkas };
}
