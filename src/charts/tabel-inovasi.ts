/** Innovations side by side as HTML text and as rows of a CSV. The same at build and in the browser. */
import { tanggalIndonesia } from '../text/angka.ts';
import { lolos } from '../text/lolos.ts';
import { PESAN_BAGAN } from '../text/pesan/bagan.ts';
import { PESAN_SANDING as P } from '../text/pesan/banding-inovasi.ts';
import type { SumberBagan } from './bagan.ts';

export interface SelTabel {
  butir: readonly { kepala?: string; teks: string; sumber: readonly number[] }[];
  lagi?: number;
}

export interface ModelTabelInovasi {
  inovasi: readonly { alamat: string; nama: string; daerah: string; jalur: string }[];
  baris: readonly { id: string; judul: string; sel: readonly (SelTabel | undefined)[] }[];
  /** Titles of rows of which nothing is known for any. */
  belum: readonly string[];
  sumber: readonly SumberBagan[];
}

/** @param dasar base path of the site with a slash at its end */
export function tabelInovasi(m: ModelTabelInovasi, dasar: string): string {
  const kepala = m.inovasi
    .map(
      (i) =>
        `<li data-alamat="${lolos(i.alamat)}"><a href="${lolos(dasar + i.jalur)}">${lolos(i.nama)}</a><span>${lolos(i.daerah)}</span></li>`,
    )
    .join('');
  const baris = m.baris.map((b) => {
    const sel = b.sel.map((s, n) => {
      const i = m.inovasi[n]!;
      return `<div><dt>${lolos(P.nama(i.nama, i.daerah))}</dt><dd>${isiSel(s, dasar + i.jalur)}</dd></div>`;
    });
    return `<section class="sanding__baris" id="baris-${b.id}"><h3>${lolos(b.judul)}</h3><dl>${sel.join('')}</dl></section>`;
  });
  return [
    `<div class="sanding sanding--${m.inovasi.length}"><ol class="sanding__kepala">${kepala}</ol>${baris.join('')}</div>`,
    m.belum.length > 0 ? `<p class="sanding__belum">${lolos(P.belumSemua(m.inovasi.length, m.belum))}</p>` : '',
  ].join('');
}

function isiSel(s: SelTabel | undefined, alamat: string): string {
  if (!s) return `<span class="sanding__tak">${P.belum}</span>`;
  const butir = s.butir.map((b) => {
    const rujukan = b.sumber
      .map((n) => `<a class="rujukan" href="#sumber-${n + 1}" aria-label="${P.sumberKe(n + 1)}">${n + 1}</a>`)
      .join(' ');
    return `${b.kepala ? `<small>${lolos(b.kepala)}</small>` : ''}${lolos(b.teks)}${rujukan && ` ${rujukan}`}`;
  });
  const isi = butir.length === 1 ? butir[0]! : `<ul>${butir.map((b) => `<li>${b}</li>`).join('')}</ul>`;
  return isi + (s.lagi ? `<a class="sanding__lagi" href="${lolos(alamat)}">${P.lagi(s.lagi)}</a>` : '');
}

/** The list to which the numbers in the cells lead. */
export function sumberTabel(sumber: readonly SumberBagan[]): string {
  const butir = sumber.map((s, n) => {
    const judul = s.url ? `<a href="${lolos(s.url)}" rel="noopener noreferrer external">${lolos(s.judul)}</a>` : lolos(s.judul);
    const asal = [s.penerbit, s.tanggal && tanggalIndonesia(s.tanggal)].filter(Boolean).join(', ');
    return `<li id="sumber-${n + 1}">${judul}<span class="sumber__asal"> — ${lolos(asal)}</span></li>`;
  });
  const daftar = butir.length ? `<ol class="sumber">${butir.join('')}</ol>` : '';
  return `<section class="bagian" aria-labelledby="judul-sumber"><h2 id="judul-sumber">${P.sumber}</h2><p class="keterangan">${P.tanpaNomor}</p>${daftar}</section>`;
}

/** Every row, the unknown too, then the sources with their numbers. */
export function csvInovasi(m: ModelTabelInovasi): { kepala: string[]; baris: string[][] } {
  const sel = (s: SelTabel | undefined) =>
    s
      ? [
          ...s.butir.map((b) => [b.kepala && `${b.kepala}:`, b.teks, b.sumber.length > 0 && `[${b.sumber.map((n) => n + 1).join(', ')}]`]),
          [s.lagi && P.lagi(s.lagi)],
        ]
          .map((bagian) => bagian.filter(Boolean).join(' '))
          .filter(Boolean)
          .join('; ')
      : P.belum;
  return {
    kepala: [P.kepalaCsv, ...m.inovasi.map((i) => P.nama(i.nama, i.daerah))],
    baris: [
      ...m.baris.map((b) => [b.judul, ...b.sel.map(sel)]),
      ...m.belum.map((judul) => [judul, ...m.inovasi.map(() => P.belum)]),
      ...m.sumber.map((s, n) => [
        P.sumberKe(n + 1),
        PESAN_BAGAN.satuSumber(s.judul, s.penerbit, s.tanggal && tanggalIndonesia(s.tanggal)),
        s.url ?? '',
      ]),
    ],
  };
}
