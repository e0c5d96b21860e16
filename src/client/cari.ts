/**
 * The search page: state in the address → results, facets, messages.
 * `ol[data-hasil]` carries `data-siap` once the results of the present state stand there.
 */
import { bacaKeadaan, tulisKeadaan, type Keadaan } from '../cari/alamat.ts';
import type { KamusUmum } from '../cari/kamus.ts';
import { bagianKamus, IndeksTerputus } from '../cari/mesin.ts';
import { saring, URUTAN, type Urutan } from '../cari/saring.ts';
import { CARI, NAMA_URUTAN } from '../text/pesan/cari.ts';
import { angka } from '../text/angka.ts';
import { ambilJson } from './ambil.ts';
import { Indeks } from './cari/indeks.ts';
import { kartuHasil } from './cari/kartu.ts';
import { barisUtama, bersaring, jawab, muatKolom } from './cari/jawab.ts';
import { ingat, ingatan, siapkanLagi } from './cari/lagi.ts';
import { gambarPanel, gambarTerpilih, type Pilih } from './cari/panel.ts';
import { gagal, langsungKe, nihil, tentangKata } from './cari/pesan.ts';
import { temaDekat } from './cari/tema-dekat.ts';
import { unsur } from './unsur.ts';

const SEKALI_MUAT = 10;

const satu = <E extends HTMLElement>(pemilih: string) => document.querySelector<E>(pemilih)!;
const daftar = satu<HTMLOListElement>('ol[data-hasil]');
const bagianHasil = satu('[data-cari]');
const status = satu('[data-status]');
const sekeliling = satu('[data-sekeliling]');
const setelah = satu('[data-setelah]');
const jelajah = satu('[data-jelajah]');
const lagi = satu('[data-lagi]');
const panel = satu('[data-panel]');
const wadahPanel = satu<HTMLDetailsElement>('[data-wadah-panel]');
const ringkasanPanel = wadahPanel.querySelector('summary')!;
const terpilih = satu('[data-terpilih]');
const lihat = satu('[data-lihat]');
const urutan = satu<HTMLSelectElement>('[data-urutan]');
const formulir = satu<HTMLFormElement>('main form[role="search"]');
const kotak = formulir.querySelector<HTMLInputElement>('input[name="q"]')!;

const JUDUL = document.title;

let keadaan: Keadaan = bacaKeadaan(new URLSearchParams(location.search));
let indeks: Promise<Indeks> | undefined;
/** Number of the newest state; answers to older ones are thrown away. */
let nomor = 0;
/** The search itself failed and says so: the panel has nothing to add. */
let terputus = false;

function muatIndeks(): Promise<Indeks> {
  indeks ??= Indeks.muat();
  indeks.catch(() => (indeks = undefined));
  return indeks;
}

/** The dictionary travels while the index does. */
async function panaskanKamus(kueri: string): Promise<void> {
  const umum = (await ambilJson('cari/kamus/umum.json')) as KamusUmum;
  for (const nama of bagianKamus(kueri, umum)) ambilJson(`cari/${nama}.json`).catch(() => undefined);
}

const kosong = (k: Keadaan) => k.kueri === '' && !bersaring(k) && k.urutan === 'relevan';

async function perbarui(): Promise<void> {
  const ini = ++nomor;
  const masihIni = () => ini === nomor;
  const k = keadaan;
  terputus = false;
  kotak.value = k.kueri;
  urutan.value = k.urutan;
  document.title = k.kueri ? CARI.judulHalaman(k.kueri, JUDUL) : JUDUL;
  daftar.removeAttribute('data-siap');
  daftar.setAttribute('aria-busy', 'true');
  bagianHasil.hidden = kosong(k);
  jelajah.hidden = !kosong(k);
  try {
    if (kosong(k)) bersihkan();
    else {
      status.textContent = CARI.memuat;
      await tampilkan(k, masihIni);
    }
  } catch (e) {
    if (!masihIni()) return;
    if (e instanceof IndeksTerputus) (await indeks)?.lupakan();
    bersihkan();
    jelajah.hidden = false;
    sekeliling.replaceChildren(gagal(() => void perbarui()));
    terputus = true;
    panel.replaceChildren();
    selesai();
    return;
  }
  if (!masihIni()) return;
  selesai();
  await segarkanPanel(k, masihIni);
}

function selesai(): void {
  daftar.setAttribute('data-siap', '');
  daftar.removeAttribute('aria-busy');
}

function bersihkan(): void {
  daftar.replaceChildren();
  sekeliling.replaceChildren();
  setelah.replaceChildren();
  status.textContent = '';
  lagi.hidden = true;
}

async function tampilkan(k: Keadaan, masihIni: () => boolean): Promise<void> {
  if (k.kueri) panaskanKamus(k.kueri).catch(() => undefined);
  const i = await muatIndeks();
  const { baris, hasil, per, sebagian } = await jawab(k, i);
  if (!masihIni()) return;
  const kartu = (n: number) =>
    i.rekaman(n).then((r) => {
      const p = per.get(n);
      const lokasi = p?.kata.flatMap((w) => [...(hasil!.jawaban.get(w)?.get(p.id)?.lokasi ?? [])]) ?? [];
      return kartuHasil(r, p?.kata, lokasi);
    });
  const awal = Math.max(SEKALI_MUAT, ingatan().tampil ?? 0);
  const pertama = await Promise.all(baris.slice(0, awal).map(kartu));
  // Nothing answers the query: records that share a word with it are shown as such.
  const samping = baris.length ? [] : await Promise.all(sebagian.slice(0, 5).map(kartu));
  const tema = baris.length ? undefined : await temaDekat(k, sebagian).catch(() => ({ dekat: false, butir: [] }));
  if (!masihIni()) return;
  daftar.replaceChildren(...pertama);
  status.textContent = CARI.ada(angka(baris.length), k.kueri);
  const hapus = bersaring(k) ? () => pindah({ ...k, saringan: {} }) : undefined;
  const depan = [
    hasil && langsungKe(hasil.rencana.tujuan),
    hasil && tentangKata(hasil),
    tema && nihil(k.kueri, hasil, tema, hapus),
    baris.length > 0 && hasil?.keyakinan === 'ragu' && unsur('p', 'peringatan', CARI.ragu),
  ];
  sekeliling.replaceChildren(...depan.filter((x): x is HTMLElement => Boolean(x)));
  setelah.replaceChildren(
    ...(samping.length
      ? [unsur('h2', '', CARI.sebagian), unsur('p', 'keterangan', CARI.artiSebagian), unsur('ul', 'hasil-cari larik', ...samping)]
      : []),
  );
  urutan.parentElement!.hidden = baris.length < 2;
  siapkanLagi({ daftar, lagi }, baris, { sekali: SEKALI_MUAT, awal }, kartu, masihIni);
  const { y } = ingatan();
  if (y) scrollTo(0, y);
}

/** Facets come after the results: they are the larger file. A closed panel, as on a phone, costs nothing until it is opened. */
async function segarkanPanel(k: Keadaan, masihIni: () => boolean): Promise<void> {
  if (!wadahPanel.open && !bersaring(k)) {
    terpilih.hidden = true;
    ringkasanPanel.textContent = CARI.saringTerpilih(0);
    return;
  }
  try {
    const kolom = await muatKolom();
    const calon = k.kueri ? await barisUtama(await muatIndeks(), k.kueri) : kolom.urut.nama.keys();
    if (!masihIni()) return;
    const pilih: Pilih = (segi, nilai) => {
      const { [segi]: _, ...lain } = keadaan.saringan;
      pindah({ ...keadaan, kueri: kotak.value.trim(), saringan: nilai.length ? { ...lain, [segi]: nilai } : lain });
    };
    const tersaring = saring(kolom, calon, k.saringan);
    gambarPanel(panel, kolom, tersaring, k.saringan, pilih);
    lihat.textContent = CARI.lihat(angka(tersaring.baris.length));
    const berfokus = terpilih.contains(document.activeElement);
    const jumlah = gambarTerpilih(terpilih, kolom, k.saringan, pilih, () => pindah({ ...keadaan, saringan: {} }));
    ringkasanPanel.textContent = CARI.saringTerpilih(jumlah);
    // The chip that was pressed is gone.
    if (berfokus) (terpilih.querySelector('button') ?? ringkasanPanel).focus();
  } catch {
    // The results stand; only the facets are missing.
    if (masihIni() && !terputus) panel.replaceChildren(gagal(() => void segarkanPanel(k, masihIni)));
  }
}

function pindah(baru: Keadaan): void {
  const sama = tulisKeadaan(baru) === tulisKeadaan(keadaan);
  keadaan = baru;
  if (!sama) history.pushState(null, '', tulisKeadaan(baru) || location.pathname);
  void perbarui();
}

for (const u of URUTAN) urutan.append(new Option(NAMA_URUTAN[u], u));
urutan.addEventListener('change', () => pindah({ ...keadaan, kueri: kotak.value.trim(), urutan: urutan.value as Urutan }));
formulir.addEventListener('submit', (e) => {
  e.preventDefault();
  pindah({ ...keadaan, kueri: kotak.value.trim() });
});
addEventListener('popstate', () => {
  const lama = tulisKeadaan(keadaan);
  keadaan = bacaKeadaan(new URLSearchParams(location.search));
  // A step to another place on the same page.
  if (tulisKeadaan(keadaan) === lama) return;
  void perbarui();
});
wadahPanel.addEventListener('toggle', () => {
  // Before the first results the panel waits for them.
  if (!daftar.hasAttribute('data-siap')) return;
  const ini = nomor;
  void segarkanPanel(keadaan, () => ini === nomor);
});
// On a phone the panel fills the screen: one step back to what it found.
lihat.addEventListener('click', () => {
  wadahPanel.open = false;
  bagianHasil.scrollIntoView();
});
addEventListener('pagehide', () => ingat({ y: Math.round(scrollY) }));
// On a wide screen the facets stand open beside the results.
if (matchMedia('(min-width: 62rem)').matches) wadahPanel.open = true;
wadahPanel.hidden = false;
// The way here from the header of other pages, on a phone.
if (location.hash === '#cari-utama') kotak.focus();
void perbarui();
