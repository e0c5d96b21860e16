/** The sheet of the self-assessment as HTML text: one fieldset an indicator, the same at build, in the browser and on paper. */
import type { EdisiKematangan } from '../domain/schema/kosakata.ts';
import { lolos } from '../text/lolos.ts';
import { PESAN_BUTIR as P } from '../text/pesan/kematangan-uji.ts';
import { el } from './svg.ts';

type Indikator = EdisiKematangan['indikator'][number];

export interface VariabelLembar {
  nama: string;
  indikator: readonly Indikator[];
}

/** Where the heading of a variable stands on the page. */
export const idVariabel = (urutan: number): string => `variabel-${urutan + 1}`;
/** Where an indicator stands on the page. */
export const idButir = (indikator: string): string => `indikator-${indikator}`;

/** @param kelompok indicators by variable, in the order in which they are asked */
export function lembarUjiHtml(kelompok: readonly VariabelLembar[]): string {
  return kelompok
    .map(
      (v, n) =>
        `<section class="lembar__variabel" aria-labelledby="${idVariabel(n)}"><h3 id="${idVariabel(n)}">${lolos(v.nama)}</h3>${v.indikator.map(butir).join('')}</section>`,
    )
    .join('');
}

function butir(i: Indikator): string {
  const keterangan = [P.bobot(i.bobot), ...(i.wajib ? [P.wajib] : [])].join(' · ');
  const pilihan = [
    pilih(i, '', 'tingkat tingkat--belum', lolos(P.belum)),
    pilih(i, '0', 'tingkat tingkat--nol', `${nomor(0)}${lolos(P.tidakAda)}`),
    ...i.tingkat.map((t, n) =>
      pilih(i, String(n + 1), 'tingkat', `${nomor(n + 1)}${lolos(t)} <small>${lolos(P.poin(i.bobot * (n + 1)))}</small>`),
    ),
  ].join('');
  return `<fieldset class="butir" id="${idButir(i.id)}" data-indikator="${lolos(i.id)}"><legend>${i.nomor}. ${lolos(i.nama)} <small>${lolos(keterangan)}</small></legend><div class="butir__tingkat">${pilihan}</div>${bukti(i)}</fieldset>`;
}

/** Seen as a number alone; heard with its noun, so that it does not run into a text that begins with a number. */
function nomor(t: number): string {
  return `<b class="tingkat__nomor"><span class="tersembunyi">${lolos(P.tingkat)} </span>${t}<span class="tersembunyi">: </span></b>`;
}

function pilih(i: Indikator, nilai: string, kelas: string, isi: string): string {
  const terpilih = nilai === '' ? ' checked' : '';
  return `<label class="${kelas}"><input type="radio" name="t-${lolos(i.id)}" value="${nilai}"${terpilih}><span>${isi}</span></label>`;
}

function bukti(i: Indikator): string {
  const teks = [i.bukti, i.jenisBerkas && P.berkas(i.jenisBerkas)].filter((x) => x !== undefined).join(' ') || P.tanpaBukti;
  return `<label class="butir__bukti"><input type="checkbox" name="b-${lolos(i.id)}"><span><b>${lolos(P.bukti)}</b> ${lolos(teks)}</span></label>`;
}

/** How far the answers reach: what they are worth, what they could still become, and the line of 90 where it has a meaning. */
export function pitaUjiSvg(p: { nilai: number; tertinggi: number; maks: number; garis?: number | undefined }): string {
  const lebar = 300;
  const x = (n: number) => (n / p.maks) * lebar;
  const batang = (sampai: number, isi: Record<string, string>) => el('rect', { x: 0, y: 4, width: x(sampai), height: 10, ...isi });
  return el(
    'svg',
    { class: 'pita-uji', viewBox: `0 0 ${lebar} 18`, 'aria-hidden': 'true', preserveAspectRatio: 'none' },
    batang(p.maks, { fill: 'var(--garis)' }),
    batang(p.tertinggi, { fill: 'var(--nila-muda)', stroke: 'var(--nila)', 'stroke-width': '1', 'stroke-dasharray': '3 2' }),
    batang(p.nilai, { fill: 'var(--nila)' }),
    p.garis !== undefined && el('rect', { x: x(p.garis) - 1, y: 0, width: 2.5, height: 18, fill: 'var(--tinta)' }),
  );
}
