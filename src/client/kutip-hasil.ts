/**
 * "Kutip angka ini" below each result: sentence, source and permanent link, to paste elsewhere. Everything is read from
 * the page, where it stands anyway; without this script nothing is lost.
 */
import { PESAN_KUTIP as P } from '../text/pesan/kutip.ts';
import { salinTeks } from './salin.ts';
import { tombol, unsur } from './unsur.ts';

const rata = (e: Element | null | undefined): string => (e?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Text without the small numbers that lead to sources. */
function tanpaRujukan(e: Element): string {
  const salinan = e.cloneNode(true) as Element;
  for (const r of salinan.querySelectorAll('.rujukan')) r.remove();
  return rata(salinan);
}

/** `Judul, penerbit, tanggal` of the source that a small number leads to. */
function sumberDari(a: HTMLAnchorElement): string {
  const li = document.querySelector(a.getAttribute('href')!);
  return [rata(li?.firstElementChild), rata(li?.querySelector('.sumber__asal')).replace(/^—\s*/, '')].filter(Boolean).join(', ');
}

function kutipan(butir: HTMLElement): string {
  const nilai = butir.querySelector('.hasil__nilai')!;
  const waktu = nilai.querySelector('small');
  const nama = butir.querySelector('.hasil__nama')!;
  const tautan = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href.split('#')[0]!;
  return P.kutipan({
    indikator: tanpaRujukan(nama),
    nilai: nilai.firstChild instanceof Text ? nilai.firstChild.data.trim() : '',
    waktu: rata(waktu),
    rincian: [
      ...[...butir.querySelectorAll('.rincian')].map(rata),
      ...(butir.parentElement!.querySelector('.hasil__beda') ? [P.berbeda] : []),
    ],
    sumber: [...nama.querySelectorAll<HTMLAnchorElement>('.rujukan')].map(sumberDari),
    halaman: document.title.replace(' | ', ', '),
    tautan: `${tautan}#${butir.id}`,
  });
}

for (const butir of document.querySelectorAll<HTMLElement>('.hasil__butir[id]')) {
  const status = unsur('span', 'keterangan');
  status.setAttribute('role', 'status');
  const teks = unsur('p', 'hasil__kutipan');
  const kutip = tombol('hasil__kutip', P.tombol, () => {
    teks.textContent = kutipan(butir);
    kutip.after(teks, status);
    void salinTeks(teks.textContent).then((ya) => (status.textContent = ya ? P.tersalin : P.gagal));
  });
  // Many buttons of one name stand on a page.
  kutip.setAttribute('aria-label', P.untuk(tanpaRujukan(butir.querySelector('.hasil__nama')!)));
  butir.lastElementChild!.append(kutip);
}
