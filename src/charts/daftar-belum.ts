/** The list of what is unknown, as HTML text: the same at build and in the browser. */
import { lolos } from '../text/lolos.ts';
import { PESAN_BELUM as P } from '../text/pesan/banding.ts';
import { daftarKata } from '../text/angka.ts';
import type { DaerahBagan } from './bagan.ts';
import { ikonSeri } from './keping.ts';

export interface DaftarBelum {
  /** Unknown of every region. */
  semua: readonly string[];
  per: readonly { daerah: DaerahBagan; hal: readonly string[] }[];
}

export function belumHtml({ semua, per }: DaftarBelum): string {
  if (semua.length === 0 && per.length === 0) return `<p class="keterangan">${P.tidakAda}</p>`;
  const baris = [
    ...(semua.length ? [[P.semua, semua] as const] : []),
    ...per.map(({ daerah, hal }) => [`${ikonSeri(daerah.seri)}${lolos(daerah.nama)}`, hal] as const),
  ];
  return `<dl class="belum">${baris.map(([siapa, hal]) => `<div><dt>${siapa}</dt><dd>${lolos(daftarKata(hal))}</dd></div>`).join('')}</dl>`;
}
