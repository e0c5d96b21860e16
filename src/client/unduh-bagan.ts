/**
 * Every figure to carry away: its table as CSV, its drawing as SVG and PNG, its citation to the clipboard. Made of what
 * stands on the page, so that a file never says anything else.
 */
import { PESAN_BAGAN as P } from '../text/pesan/bagan.ts';
import { salinTeks } from './salin.ts';
import { berkasCsv, simpanBerkas } from './simpan-berkas.ts';
import { tombol, unsur } from './unsur.ts';

/** Longest name of a file, without its ending. */
const NAMA_PALING_PANJANG = 120;

// The makers of files travel when the first file is asked for.
const pembuatCsv = () => import('./unduh/csv-figur.ts');
const pembuatLembar = () => import('./unduh/lembar-figur.ts');
const pemilihBaris = () => import('./unduh/kutip-baris.ts');

/** Puts the buttons of all figures within `akar`; those that have them are left alone. */
export function pasangUnduhan(akar: ParentNode): void {
  for (const figur of akar instanceof Element && akar.matches('.bagan') ? [akar] : akar.querySelectorAll('.bagan')) pasang(figur);
}

function pasang(figur: Element): void {
  const wadah = figur.querySelector<HTMLElement>('[data-unduh]');
  if (!wadah || wadah.childElementCount > 0) return;
  const pesan = unsur('span', 'bagan__pesan');
  pesan.setAttribute('role', 'status');
  const satu = (akhiran: 'csv' | 'svg' | 'png', buat: () => Promise<Blob>) => {
    const b = tombol('bagan__tombol', akhiran.toUpperCase(), () => {
      pesan.textContent = '';
      buat()
        .then((isi) => simpanBerkas(`${namaBerkas(figur)}.${akhiran}`, isi))
        .catch(() => (pesan.textContent = P.gagalUnduh(akhiran.toUpperCase())));
    });
    b.setAttribute('aria-label', P.unduhBerkas(akhiran.toUpperCase(), judul(figur)));
    return b;
  };
  wadah.append(
    unsur('span', '', P.unduh),
    satu('csv', async () => berkasCsv((await pembuatCsv()).csvFigur(figur))),
    satu('svg', async () => new Blob([(await pembuatLembar()).lembarFigur(figur)], { type: 'image/svg+xml' })),
    satu('png', async () => {
      const { keGambarPng, lembarFigur } = await pembuatLembar();
      return keGambarPng(lembarFigur(figur));
    }),
    pesan,
  );
  wadah.hidden = false;
  const kutipan = figur.querySelector<HTMLElement>('.bagan__kutipan');
  if (!kutipan) return;
  const lipatan = kutipan.closest('details')!;
  const salin = tombol('bagan__tombol', P.salinKutipan, () => {
    const tampil = lipatan.querySelector<HTMLElement>('.bagan__kutipan:not([hidden])')!;
    void salinTeks(tampil.textContent).then((berhasil) => {
      kata.textContent = berhasil ? P.kutipanDisalin : P.gagalSalin;
      if (!berhasil) getSelection()?.selectAllChildren(tampil);
    });
  });
  const kata = unsur('span', 'bagan__pesan');
  kata.setAttribute('role', 'status');
  kutipan.after(unsur('p', 'bagan__salin', salin, kata));
  // Without the choice of rows the finding can still be cited.
  const pilihBaris = () =>
    void pemilihBaris().then(
      (p) => p.pasangKutipBaris(figur, kutipan),
      () => undefined,
    );
  if (lipatan.open) pilihBaris();
  else lipatan.addEventListener('toggle', pilihBaris, { once: true });
}

function judul(figur: Element): string {
  return figur.querySelector('.bagan__judul')!.textContent;
}

/** The chart and whom it shows: `predikat_kabupaten-blora_kota-batu`. */
function namaBerkas(figur: Element): string {
  const daerah = figur.closest<HTMLElement>('[data-nama-berkas]')?.dataset['namaBerkas'];
  const halaman = location.pathname.slice(document.documentElement.dataset['dasar']!.length);
  const bagian = [figur.getAttribute('data-bagan')!, ...(daerah ? daerah.split(',') : halaman.split('/'))].filter(Boolean);
  return bagian.join('_').slice(0, NAMA_PALING_PANJANG);
}

pasangUnduhan(document);
