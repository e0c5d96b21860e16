/** Narrows the ledger's list: choices ⇄ address, counts beside every choice, groups without a row fold away. */
import {
  bacaPilihan,
  cocokBank,
  hitungSegi,
  SEGI_BANK,
  tulisPilihanBank,
  type CiriBaris,
  type PilihanBank,
} from '../domain/bank/saring.ts';
import { angka } from '../text/angka.ts';
import { PESAN_BANK as P } from '../text/pesan/bank.ts';

const borang = document.querySelector<HTMLFieldSetElement>('fieldset[data-saring]')!;
const status = document.querySelector<HTMLElement>('[data-status]')!;
const kosong = document.querySelector<HTMLElement>('[data-kosong]')!;
const hapus = borang.querySelector<HTMLButtonElement>('button')!;
const kelompok = [...document.querySelectorAll<HTMLElement>('[data-buku] > section')];

const baris = [...document.querySelectorAll<HTMLElement>('[data-buku] li[data-tema]')].map((li) => ({
  li,
  ciri: Object.fromEntries(SEGI_BANK.map((s) => [s, (li.dataset[s] ?? '').split(' ')])) as unknown as CiriBaris,
}));
const ciri = baris.map((b) => b.ciri);
const kotak = (s: string) => borang.elements.namedItem(s) as HTMLSelectElement;

let pilihan: PilihanBank = {};

function tampilkan(): void {
  const tersaring = tulisPilihanBank(pilihan) !== '';
  for (const b of baris) b.li.hidden = !cocokBank(b.ciri, pilihan);
  for (const g of kelompok) {
    const tampak = g.querySelectorAll('li[data-tema]:not([hidden])').length;
    g.hidden = tampak === 0;
    // What was searched for must not lie folded away.
    if (tersaring) g.querySelector('details')!.open = true;
    g.querySelector('[data-jumlah]')!.textContent = angka(tampak);
  }
  for (const s of SEGI_BANK) {
    const jumlah = hitungSegi(ciri, pilihan, s);
    for (const o of kotak(s).options) {
      if (o.value === '') continue;
      const n = jumlah.get(o.value) ?? 0;
      o.textContent = P.pilihan(o.dataset['nama']!, n);
      o.disabled = n === 0 && o.value !== pilihan[s];
    }
    kotak(s).value = pilihan[s] ?? '';
  }
  const tampak = baris.filter((b) => !b.li.hidden).length;
  status.textContent = P.status(tampak, baris.length);
  kosong.hidden = tampak > 0;
  hapus.disabled = !tersaring;
}

function dariAlamat(): void {
  pilihan = bacaPilihan(new URLSearchParams(location.search), ciri);
  tampilkan();
}

function pilih(baru: PilihanBank): void {
  pilihan = baru;
  history.replaceState(null, '', `${location.pathname}${tulisPilihanBank(pilihan)}${location.hash}`);
  tampilkan();
}

borang.addEventListener('change', () =>
  pilih(Object.fromEntries(SEGI_BANK.flatMap((s) => (kotak(s).value === '' ? [] : [[s, kotak(s).value]])))),
);
hapus.addEventListener('click', () => {
  pilih({});
  kotak(SEGI_BANK[0]).focus();
});
addEventListener('popstate', dariAlamat);
borang.hidden = false;
dariAlamat();
