/** The drawing of a figure with its words, as a picture that stands alone: light colours as values, whatever the page shows. */
import { lembar } from '../../charts/lembar.ts';
import { mandiri, namaWarna } from '../../charts/mandiri.ts';

/** Pixels of the PNG for one of the drawing. */
const KERAPATAN = 2;

export function lembarFigur(figur: Element): string {
  const gambar = [...figur.querySelectorAll<SVGSVGElement>('.bagan__gambar > svg')];
  // Where the page holds two sizes, the wide one; a drawing made for this screen is the only one.
  const dipilih = gambar.at(-1)!;
  const isi = (pemilih: string) => figur.querySelector(pemilih)!.textContent;
  const temuan = isi('.bagan__temuan');
  const svg = lembar(new XMLSerializer().serializeToString(dipilih), {
    awalan: `lembar-${figur.id}`,
    judul: isi('.bagan__judul'),
    temuan,
    keterangan: [...figur.querySelectorAll('.bagan__ket > p')].map((p) => p.textContent),
    // The citation begins with the finding, which stands above.
    kaki: isi('.bagan__kutipan').slice(temuan.length).trim(),
  });
  return mandiri(svg, warnaTerang([...namaWarna(svg), 'kertas']));
}

/** Paper is light: the values of the light theme, for as long as they are read. */
function warnaTerang(nama: readonly string[]): Record<string, string> {
  const akar = document.documentElement;
  const dipakai = akar.dataset['tema'];
  akar.dataset['tema'] = 'terang';
  const gaya = getComputedStyle(akar);
  const warna = Object.fromEntries(nama.map((n) => [n, gaya.getPropertyValue(`--${n}`).trim()]));
  if (dipakai === undefined) delete akar.dataset['tema'];
  else akar.dataset['tema'] = dipakai;
  return warna;
}

/** @throws when the browser cannot draw it */
export async function keGambarPng(svg: string): Promise<Blob> {
  const gambar = new Image();
  // The policy lets pictures come from data: addresses, not from blob:.
  gambar.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await gambar.decode();
  const kanvas = document.createElement('canvas');
  [kanvas.width, kanvas.height] = [gambar.naturalWidth * KERAPATAN, gambar.naturalHeight * KERAPATAN];
  kanvas.getContext('2d')!.drawImage(gambar, 0, 0, kanvas.width, kanvas.height);
  return new Promise((jadi, gagal) => kanvas.toBlob((b) => (b ? jadi(b) : gagal(new Error('PNG'))), 'image/png'));
}
