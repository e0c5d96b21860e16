/**
 * Suggestions below a search box: innovations, regions, themes, urusan.
 * Without this script the box is a plain form. `/` leads to the box from anywhere on the page.
 */
import type { Saran } from '../cari/saran.ts';
import { SARAN } from '../text/pesan/cari.ts';
import { alamat } from './ambil.ts';
import { cariSaran, KotakSaran, type Pilihan } from './kotak-saran.ts';
import { unsur } from './unsur.ts';

function pilihanKe(ke: string, ...isi: Node[]): Pilihan {
  return { isi, saatPilih: () => (location.href = ke) };
}

function pilihan([jenis, nama, jalur, sisi]: Saran): Pilihan {
  return pilihanKe(
    alamat(jalur),
    unsur('span', 'saran__jenis', SARAN.jenis[jenis]),
    unsur('span', 'saran__nama', nama),
    unsur('span', 'saran__sisi', jenis === 'inovasi' ? sisi : SARAN.jumlah(sisi)),
  );
}

async function tawarkan(ketik: string): Promise<Pilihan[]> {
  const saran = await cariSaran(ketik);
  if (saran.length === 0) return [];
  // What was typed, as it is: names are not all there is.
  const cariTeks = pilihanKe(alamat(`inovasi/?q=${encodeURIComponent(ketik)}`), unsur('span', 'saran__teks', SARAN.cariTeks(ketik)));
  return [...saran.map(pilihan), cariTeks];
}

const kotak = [...document.querySelectorAll<HTMLInputElement>('form[role="search"] input[name="q"]')];
for (const k of kotak) new KotakSaran(k, tawarkan);

addEventListener('keydown', (e) => {
  const diMedan = (e.target as HTMLElement).closest?.('input, textarea, select, [contenteditable]');
  if (e.key !== '/' || e.ctrlKey || e.metaKey || e.altKey || diMedan) return;
  const tampak = kotak.find((k) => k.offsetParent !== null);
  if (!tampak) return;
  e.preventDefault();
  tampak.focus();
  tampak.select();
});
