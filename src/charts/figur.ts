/** A whole `<figure>` as HTML text: finding, picture, table, sources, citation. The same at build and in the browser. */
import { angka, tanggalIndonesia, uraiAngka } from '../text/angka.ts';
import { lolos } from '../text/lolos.ts';
import { PESAN_BAGAN as P } from '../text/pesan/bagan.ts';
import { LEBAR, type Bagan, type KalimatBagan, type Sel, type SumberBagan, type Tabel } from './bagan.ts';
import type { Pelukis } from './pelukis.ts';

export interface PilihanFigur {
  /** Level of the heading. */
  tingkat: 2 | 3 | 4;
  /** Unique on the page where the same chart stands twice; otherwise the id of the chart. */
  awalan?: string;
  /** Permanent address of the page, absolute. */
  alamat: string;
  /** Base path of the site with a slash at its end; without it the rows of tables carry no links. */
  dasar?: string;
  /** Name of the site and day of the data, for citations. */
  situs: string;
  tanggal: string;
  /** One width instead of a narrow and a wide drawing that the stylesheet chooses between. */
  lebar?: number;
}

/** @param pelukis draws the kinds that the page has */
export function figur(b: Bagan | KalimatBagan, p: PilihanFigur, pelukis: Pelukis): string {
  const id = p.awalan ?? b.id;
  const kepala = `<h${p.tingkat} class="bagan__judul" id="judul-${id}">${lolos(b.judul)}</h${p.tingkat}>`;
  if (b.jenis === 'kalimat')
    return `<section class="bagan bagan--kalimat" id="bagan-${id}">${kepala}<p class="bagan__temuan">${lolos(b.kalimat)}</p>${daftarSumber(b.sumber)}</section>`;
  return [
    `<figure class="bagan" id="bagan-${id}" aria-labelledby="judul-${id}" data-bagan="${lolos(b.id)}" data-satuan="${lolos(b.satuan)}" data-tahun="${lolos(b.tahun)}"><div class="bagan__isi">`,
    kepala,
    `<p class="bagan__temuan">${lolos(b.temuan)}</p>`,
    lukisan(b, id, p.lebar, pelukis),
    `<div class="bagan__ket"><p>${keterangan(b)}</p>${(b.catatan ?? []).map((c) => `<p>${lolos(c)}</p>`).join('')}</div>`,
    '<div class="bagan__alat">',
    tabelHtml(b, pelukis.tabel(b), p.dasar),
    daftarSumber(b.sumber),
    `<details class="bagan__lipat" data-lipat="kutip"><summary>${P.kutip}</summary><p class="bagan__kutipan">${lolos(kutipan(b, id, p))}</p></details>`,
    '<p class="bagan__unduh" data-unduh hidden></p>',
    '</div></div></figure>',
  ].join('');
}

function lukisan(b: Bagan, id: string, lebar: number | undefined, { gambar }: Pelukis): string {
  if (lebar !== undefined) return `<div class="bagan__gambar">${gambar(b, { lebar, awalan: `g-${id}` })}</div>`;
  return (['sempit', 'lebar'] as const)
    .map((u) => `<div class="bagan__gambar bagan__gambar--${u}">${gambar(b, { lebar: LEBAR[u], awalan: `g-${id}-${u}` })}</div>`)
    .join('');
}

function keterangan(b: Bagan): string {
  return [P.satuan(b.satuan), P.tahun(b.tahun), P.n(b.n.ada, b.n.tanpa, b.n.apa, b.n.kata)]
    .map((t) => `<span>${lolos(t)}.</span>`)
    .join(' ');
}

/** A cell as people read it; years and kode come as text already. */
function selTampil(s: Sel): string {
  return s === undefined ? P.takDiketahui : typeof s === 'number' ? angka(s) : s;
}

/** Marks a number; one that print shortens carries its exact value, for the CSV that is made of the table. */
function ciriAngka(s: Sel): string {
  if (typeof s !== 'number') return '';
  return uraiAngka(angka(s)) === s ? ' class="angka"' : ` class="angka" data-nilai="${s}"`;
}

function tabelHtml(b: Bagan, t: Tabel, dasar: string | undefined): string {
  const nomor = (n: readonly number[]) => n.map((i) => i + 1).join(', ');
  const kepala = [...t.kepala, P.sumber].map((k) => `<th scope="col">${lolos(k)}</th>`).join('');
  const baris = t.baris
    .map(({ sel, sumber, tautan }) => {
      const [awal, ...sisa] = sel;
      const nama = lolos(selTampil(awal));
      const kepalaBaris = tautan !== undefined && dasar !== undefined ? `<a href="${lolos(dasar + tautan)}">${nama}</a>` : nama;
      return `<tr><th scope="row">${kepalaBaris}</th>${sisa.map((s) => `<td${ciriAngka(s)}>${lolos(selTampil(s))}</td>`).join('')}<td>${nomor(sumber)}</td></tr>`;
    })
    .join('');
  return `<details class="bagan__lipat" data-lipat="tabel"><summary>${P.tabel(t.baris.length)}</summary><div class="gulir" role="group" tabindex="0" aria-label="${lolos(P.namaTabel(b.judul))}"><table class="tabel"><thead><tr>${kepala}</tr></thead><tbody>${baris}</tbody></table></div></details>`;
}

/** `Judul, penerbit, tanggal`. */
export function barisSumber(s: SumberBagan): string {
  return P.satuSumber(s.judul, s.penerbit, s.tanggal && tanggalIndonesia(s.tanggal));
}

function daftarSumber(sumber: readonly SumberBagan[]): string {
  if (sumber.length === 0) return '';
  const butir = sumber.map((s) => {
    const isi = lolos(barisSumber(s));
    return `<li>${s.url ? `<a href="${lolos(s.url)}" rel="noopener noreferrer external">${isi}</a>` : isi}</li>`;
  });
  return `<details class="bagan__lipat" data-lipat="sumber"><summary>${P.daftarSumber(sumber.length)}</summary><ol class="bagan__sumber">${butir.join('')}</ol></details>`;
}

/** Sentence, source and permanent link, to paste elsewhere. */
function kutipan(b: Bagan, id: string, p: PilihanFigur): string {
  const [pertama, ...lain] = b.sumber;
  const sumber = [pertama && barisSumber(pertama), lain.length > 0 && P.dan(lain.length)].filter(Boolean).join(' ');
  return P.kutipan(b.temuan, sumber, p.situs, `${p.alamat}#bagan-${id}`, tanggalIndonesia(p.tanggal));
}
