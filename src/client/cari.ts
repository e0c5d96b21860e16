/**
 * The catalogue search: reads `?q=`, asks Pagefind, prints ranked results.
 * `ol[data-hasil]` carries `data-siap` once the results of the present query stand there.
 */
import { CARI } from '../text/pesan/cari.ts';

interface DataHasil {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}
interface Pagefind {
  options(o: Record<string, unknown>): Promise<void>;
  search(kata: string): Promise<{ results: { id: string; data(): Promise<DataHasil> }[] }>;
}

const SEKALI_MUAT = 20;
const dasar = document.documentElement.dataset.dasar ?? '/';
const daftar = document.querySelector<HTMLOListElement>('ol[data-hasil]')!;
const wadah = document.querySelector<HTMLElement>('[data-cari]')!;
const status = document.querySelector<HTMLElement>('[data-status]')!;
const jelajah = document.querySelector<HTMLElement>('[data-jelajah]')!;
const abjad = document.querySelector<HTMLElement>('[data-abjad]')!;
const lagi = document.querySelector<HTMLElement>('[data-lagi]')!;
const kotak = document.querySelector<HTMLInputElement>('form[role="search"] input[name="q"]')!;

let pagefind: Promise<Pagefind> | undefined;

/** Loaded on first use. The address is not a literal, so that the bundler leaves it alone. */
function muatPagefind(): Promise<Pagefind> {
  const alamat = `${dasar}pagefind/pagefind.js`;
  pagefind ??= import(/* @vite-ignore */ alamat).then(async (p: Pagefind) => {
    await p.options({ baseUrl: dasar, excerptLength: 24 });
    return p;
  });
  // A failed load is not kept: the next try may find the network again.
  pagefind.catch(() => (pagefind = undefined));
  return pagefind;
}

function butir(d: DataHasil): HTMLLIElement {
  const li = document.createElement('li');
  li.dataset.id = d.meta.id ?? '';
  const asal = document.createElement('p');
  asal.className = 'kartu__daerah';
  asal.textContent = d.meta.daerah ?? '';
  const judul = document.createElement('h3');
  const a = document.createElement('a');
  a.href = d.url;
  a.textContent = d.meta.title ?? '';
  judul.append(a);
  const ringkasan = document.createElement('p');
  ringkasan.textContent = d.meta.ringkasan ?? '';
  const cuplikan = document.createElement('p');
  cuplikan.className = 'keterangan';
  // Pagefind escapes the text and adds only <mark>.
  cuplikan.innerHTML = d.excerpt;
  li.append(asal, judul, ringkasan, cuplikan);
  return li;
}

/** Number of the newest query; answers to older ones are thrown away. */
let urutan = 0;

async function cari(kata: string): Promise<void> {
  const ini = ++urutan;
  daftar.removeAttribute('data-siap');
  daftar.replaceChildren();
  lagi.hidden = true;
  wadah.hidden = kata === '';
  jelajah.hidden = false;
  abjad.hidden = kata !== '';
  if (kata === '') return;
  status.textContent = CARI.memuat;
  try {
    const { results } = await (await muatPagefind()).search(kata);
    let tampil = 0;
    const tambah = async () => {
      const potongan = await Promise.all(results.slice(tampil, tampil + SEKALI_MUAT).map((r) => r.data()));
      if (ini !== urutan) return;
      tampil += potongan.length;
      daftar.append(...potongan.map(butir));
      lagi.hidden = tampil >= results.length;
    };
    await tambah();
    if (ini !== urutan) return;
    const jumlah = results.length.toLocaleString('id-ID');
    status.textContent = (results.length ? CARI.ada : CARI.nihil).replace('{jumlah}', () => jumlah).replace('{kata}', () => kata);
    jelajah.hidden = results.length > 0;
    lagi.querySelector('button')!.onclick = () => void tambah();
  } catch {
    if (ini !== urutan) return;
    status.textContent = CARI.gagal;
  }
  daftar.setAttribute('data-siap', '');
}

const dariAlamat = () => new URLSearchParams(location.search).get('q')?.trim() ?? '';

kotak.form!.addEventListener('submit', (e) => {
  e.preventDefault();
  const kata = kotak.value.trim();
  history.pushState(null, '', kata ? `?q=${encodeURIComponent(kata)}` : location.pathname);
  void cari(kata);
});
addEventListener('popstate', () => {
  kotak.value = dariAlamat();
  void cari(kotak.value);
});

kotak.value = dariAlamat();
void cari(kotak.value);
