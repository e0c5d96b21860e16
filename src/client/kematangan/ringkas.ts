/** The sums beside the sheet. */
import { idButir, pitaUjiSvg } from '../../charts/lembar-uji.ts';
import { ambangEdisi, jumlah, type SkorKematangan } from '../../domain/kematangan/skor.ts';
import type { EdisiKematangan } from '../../domain/schema/kosakata.ts';
import { PESAN_RINGKAS as P } from '../../text/pesan/kematangan-uji.ts';
import { tautanKe, unsur } from '../unsur.ts';

export function gambarRingkas(wadah: HTMLElement, e: EdisiKematangan, skor: SkorKematangan): void {
  const garis = ambangEdisi(e);
  const dijawab = e.indikator.length - skor.belumDijawab.length;
  const pita = document.createElement('div');
  pita.innerHTML = pitaUjiSvg({ ...skor, garis });
  wadah
    .querySelector('[data-angka]')!
    .replaceChildren(
      unsur('p', 'ringkas__nilai', unsur('strong', '', P.nilai(skor.nilai, skor.maks))),
      pita,
      unsur('p', '', P.dijawab(dijawab, e.indikator.length)),
    );
  wadah
    .querySelector('[data-rinci] > div')!
    .replaceChildren(
      unsur('p', '', skor.belumDijawab.length > 0 ? P.tertinggi(skor.tertinggi) : P.lengkap),
      unsur('p', '', kalimatGaris(skor, garis)),
      ...wajib(e, skor.wajibKosong),
    );
}

function kalimatGaris(skor: SkorKematangan, garis: number | undefined): string {
  if (garis === undefined) return P.tanpaGaris;
  return skor.nilai >= garis ? P.lewat(garis) : P.kurang(jumlah([garis, -skor.nilai]), garis);
}

function wajib(e: EdisiKematangan, kosong: readonly string[]): HTMLElement[] {
  if (kosong.length === 0) return [unsur('p', '', P.wajibLengkap)];
  const butir = e.indikator.filter((i) => kosong.includes(i.id)).map((i) => unsur('li', '', tautanKe(`#${idButir(i.id)}`, i.nama)));
  return [unsur('p', '', P.wajib), unsur('ul', 'ringkas__wajib', ...butir)];
}
