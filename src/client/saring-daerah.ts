/** Narrows the list of regions to the name typed. Without this script the whole list stands open to browse. */
import { cocokNama } from '../text/cocok-nama.ts';
import { PESAN_SARING } from '../text/pesan/daerah.ts';
import { tautanKe } from './unsur.ts';

const wadah = document.querySelector<HTMLElement>('[data-saring]')!;
const kotak = wadah.querySelector('input')!;
const status = wadah.querySelector<HTMLElement>('[role=status]')!;
const pulau = [...document.querySelectorAll<HTMLElement>('[data-pulau]')];
const provinsi = [...document.querySelectorAll<HTMLDetailsElement>('details[data-nama]')].map((rinci) => ({
  rinci,
  nama: rinci.dataset.nama!,
  daerah: [...rinci.querySelectorAll<HTMLElement>('li')].map((li) => ({ li, nama: li.querySelector('a')!.textContent })),
}));

/** Regions by their own name; where none fits, whole provinces by theirs. */
function saring(): HTMLElement[] {
  const dicari = kotak.value.trim();
  const cocok: HTMLElement[] = [];
  let provinsiCocok = 0;
  for (const p of provinsi) {
    const daerah = p.daerah.filter((d) => dicari !== '' && cocokNama(dicari, d.nama));
    const seluruh = dicari === '' || (daerah.length === 0 && cocokNama(dicari, p.nama));
    for (const d of p.daerah) d.li.hidden = !seluruh && !daerah.includes(d);
    p.rinci.hidden = !seluruh && daerah.length === 0;
    p.rinci.open = daerah.length > 0;
    cocok.push(...daerah.map((d) => d.li));
    if (seluruh) provinsiCocok++;
  }
  for (const p of pulau) p.hidden = !p.querySelector('details:not([hidden])');
  status.textContent = dicari === '' ? '' : PESAN_SARING.hasil(cocok.length, provinsiCocok);
  if (cocok.length + provinsiCocok === 0)
    status.append(' ', tautanKe(`${wadah.dataset.cari}?q=${encodeURIComponent(dicari)}`, PESAN_SARING.cariInovasi(dicari)));
  return cocok;
}

wadah.hidden = false;
kotak.addEventListener('input', saring);
kotak.addEventListener('keydown', (e) => {
  if (e.key !== 'Enter') return;
  // One match left: that is where the visitor wants to go.
  const cocok = saring();
  if (cocok.length === 1) location.href = cocok[0]!.querySelector('a')!.href;
});
// A page that comes back from the history keeps what was typed.
if (kotak.value) saring();
