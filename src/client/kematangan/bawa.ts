/** Taking the sheet along: a piece of front matter, a table, paper. */
import { lembarBerisi, type Lembar } from '../../domain/kematangan/lembar.ts';
import type { EdisiKematangan } from '../../domain/schema/kosakata.ts';
import { keSlug } from '../../domain/slug.ts';
import { csvKematangan, potonganKematangan } from '../../format/kematangan-keluar.ts';
import { PESAN_BAWA as P } from '../../text/pesan/kematangan-bawa.ts';
import { salinTeks } from '../salin.ts';
import { berkasCsv, simpanBerkas } from '../simpan-berkas.ts';

const NAMA_TERPANJANG = 60;

export interface PapanBawa {
  gambar: (e: EdisiKematangan, l: Lembar) => void;
}

/** @param kini the sheet as it stands when a button is pressed */
export function pasangBawa(akar: HTMLElement, kini: () => { e: EdisiKematangan; l: Lembar }): PapanBawa {
  const satu = <E extends HTMLElement>(pemilih: string) => akar.querySelector<E>(pemilih)!;
  const status = satu('[data-bawa-status]');
  const lipat = satu<HTMLDetailsElement>('[data-potongan]');
  const pre = lipat.querySelector('pre')!;

  for (const b of akar.querySelectorAll<HTMLButtonElement>('[data-unduh]'))
    b.addEventListener('click', () => {
      const { e, l } = kini();
      if (Object.keys(l.jawaban).length === 0) {
        status.textContent = P.belum;
        return;
      }
      const nama = [P.berkas, keSlug(l.nama).slice(0, NAMA_TERPANJANG).replace(/-+$/, ''), e.edisi].filter(Boolean).join('-');
      if (b.dataset['unduh'] === 'csv') simpanBerkas(`${nama}.csv`, berkasCsv(csvKematangan(e, l)));
      else simpanBerkas(`${nama}.yaml`, new Blob([potonganKematangan(e, l)], { type: 'text/plain;charset=utf-8' }));
      status.textContent = P.siap;
    });
  satu('[data-salin]').addEventListener('click', () => {
    void salinTeks(pre.textContent).then((berhasil) => (status.textContent = berhasil ? P.tersalin : P.gagalSalin));
  });
  satu('[data-cetak]').addEventListener('click', () => window.print());

  return {
    gambar: (e, l) => {
      const dijawab = Object.keys(l.jawaban).length;
      lipat.hidden = dijawab === 0;
      pre.textContent = dijawab > 0 ? potonganKematangan(e, l) : '';
      const kurang = e.indikator.length - dijawab;
      satu('[data-bawa-catatan]').textContent = !lembarBerisi(l) || dijawab === 0 ? P.belum : kurang > 0 ? P.sebagian(kurang) : '';
    },
  };
}
