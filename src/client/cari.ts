/**
 * The search page: state in the address → results, facets, messages.
 * `ol[data-hasil]` carries `data-siap` once the results of the present state stand there.
 */
import { bacaKeadaan, tulisKeadaan, type Keadaan } from '../cari/alamat.ts';
import type { Kolom } from '../cari/kolom.ts';
import type { KamusUmum } from '../cari/kamus.ts';
import { bagianKamus, IndeksTerputus, type HasilCari } from '../cari/mesin.ts';
import type { Peringkat } from '../cari/peringkat.ts';
import { saring, URUTAN, urutkan, type Urutan } from '../cari/saring.ts';
import { CARI, NAMA_URUTAN } from '../text/pesan/cari.ts';
import { angka } from '../text/angka.ts';
import { ambilJson } from './ambil.ts';
import { Indeks } from './cari/indeks.ts';
import { kartuHasil } from './cari/kartu.ts';
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
const terpilih = satu('[data-terpilih]');
const urutan = satu<HTMLSelectElement>('[data-urutan]');
const formulir = satu<HTMLFormElement>('main form[role="search"]');
const kotak = formulir.querySelector<HTMLInputElement>('input[name="q"]')!;

let keadaan: Keadaan = bacaKeadaan(new URLSearchParams(location.search));
let indeks: Promise<Indeks> | undefined;
/** Number of the newest state; answers to older ones are thrown away. */
let nomor = 0;

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

const muatKolom = () => ambilJson('cari/kolom.json') as Promise<Kolom>;
const kosong = (k: Keadaan) => k.kueri === '' && Object.keys(k.saringan).length === 0 && k.urutan === 'relevan';
const bersaring = (k: Keadaan) => Object.keys(k.saringan).length > 0;

async function perbarui(): Promise<void> {
  const ini = ++nomor;
  const k = keadaan;
  kotak.value = k.kueri;
  urutan.value = k.urutan;
  daftar.removeAttribute('data-siap');
  daftar.setAttribute('aria-busy', 'true');
  bagianHasil.hidden = kosong(k);
  jelajah.hidden = !kosong(k);
  try {
    if (!kosong(k)) {
      status.textContent = CARI.memuat;
      await tampilkan(k, () => ini === nomor);
    } else {
      bersihkan();
    }
    if (ini === nomor) await lengkapiPanel(k, () => ini === nomor);
  } catch (e) {
    if (ini !== nomor) return;
    if (e instanceof IndeksTerputus) (await indeks)?.lupakan();
    bersihkan();
    bagianHasil.hidden = false;
    jelajah.hidden = false;
    sekeliling.replaceChildren(gagal(() => void perbarui()));
  }
  if (ini !== nomor) return;
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

/** Rows of the present state, best first, with what the search knows of each. */
interface Jawaban {
  baris: number[];
  hasil: HasilCari | undefined;
  per: Map<number, Peringkat>;
  sebagian: number[];
}

async function jawab(k: Keadaan, i: Indeks): Promise<Jawaban> {
  const hasil = k.kueri ? await i.mesin.cari(k.kueri) : undefined;
  const per = new Map([...(hasil?.utama ?? []), ...(hasil?.sebagian ?? [])].map((p) => [i.baris(p.id), p]));
  const semua = hasil ? hasil.utama.map((p) => i.baris(p.id)) : Array.from({ length: i.jumlah }, (_, n) => n);
  const sebagian = hasil?.sebagian.map((p) => i.baris(p.id)) ?? [];
  if (!bersaring(k) && k.urutan === 'relevan') return { baris: semua, hasil, per, sebagian };
  const kolom = await muatKolom();
  // Without a query nothing is more relevant than anything else: the alphabet helps to find one's way.
  const cara: Urutan = k.kueri || k.urutan !== 'relevan' ? k.urutan : 'nama';
  const saringan = (baris: number[]) => urutkan(kolom, saring(kolom, baris, k.saringan).baris, cara);
  return { baris: saringan(semua), hasil, per, sebagian: saringan(sebagian) };
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
  const pertama = await Promise.all(baris.slice(0, SEKALI_MUAT).map(kartu));
  // Nothing answers the query: records that share a word with it are shown as such.
  const samping = baris.length ? [] : await Promise.all(sebagian.slice(0, 5).map(kartu));
  const tema = baris.length ? [] : await temaDekat(k, sebagian);
  if (!masihIni()) return;
  daftar.replaceChildren(...pertama);
  status.textContent = baris.length ? CARI.ada(angka(baris.length), k.kueri) : '';
  const hapus = bersaring(k) ? () => pindah({ ...k, saringan: {} }) : undefined;
  const depan = [
    hasil && langsungKe(hasil.rencana.tujuan),
    hasil && tentangKata(hasil),
    baris.length === 0 && nihil(k.kueri, hasil, tema, hapus),
    baris.length > 0 && hasil?.keyakinan === 'ragu' && unsur('p', 'peringatan', CARI.ragu),
  ];
  sekeliling.replaceChildren(...depan.filter((x): x is HTMLElement => Boolean(x)));
  setelah.replaceChildren(
    ...(samping.length
      ? [unsur('h2', '', CARI.sebagian), unsur('p', 'keterangan', CARI.artiSebagian), unsur('ul', 'hasil-cari', ...samping)]
      : []),
  );
  siapkanLagi(baris, kartu, masihIni);
}

function siapkanLagi(baris: number[], kartu: (n: number) => Promise<HTMLLIElement>, masihIni: () => boolean): void {
  let tampil = Math.min(SEKALI_MUAT, baris.length);
  const tombolLagi = lagi.querySelector('button')!;
  const keterangan = lagi.querySelector('span')!;
  const segarkan = () => {
    lagi.hidden = tampil >= baris.length;
    keterangan.textContent = CARI.tampil(angka(tampil), angka(baris.length));
  };
  tombolLagi.onclick = async () => {
    const baru = await Promise.all(baris.slice(tampil, tampil + SEKALI_MUAT).map(kartu));
    if (!masihIni()) return;
    tampil += baru.length;
    daftar.append(...baru);
    segarkan();
    // Keyboard and screen reader go on with the first new result.
    baru[0]?.querySelector('a')?.focus();
  };
  segarkan();
}

/** Facets come after the results: they are the larger file. */
async function lengkapiPanel(k: Keadaan, masihIni: () => boolean): Promise<void> {
  const kolom = await muatKolom();
  const i = k.kueri ? await muatIndeks() : undefined;
  const calon = i ? (await i.mesin.cari(k.kueri)).utama.map((p) => i.baris(p.id)) : kolom.urut.nama.keys();
  if (!masihIni()) return;
  const hasil = saring(kolom, calon, k.saringan);
  const pilih: Pilih = (segi, nilai) => {
    const { [segi]: _, ...lain } = keadaan.saringan;
    pindah({ ...keadaan, saringan: nilai.length ? { ...lain, [segi]: nilai } : lain });
  };
  gambarPanel(panel, kolom, hasil, k.saringan, pilih);
  const jumlah = gambarTerpilih(terpilih, kolom, k.saringan, pilih, () => pindah({ ...keadaan, saringan: {} }));
  wadahPanel.querySelector('summary')!.textContent = CARI.saringTerpilih(jumlah);
}

function pindah(baru: Keadaan): void {
  keadaan = baru;
  history.pushState(null, '', tulisKeadaan(baru) || location.pathname);
  void perbarui();
}

for (const u of URUTAN) urutan.append(new Option(NAMA_URUTAN[u], u));
urutan.addEventListener('change', () => pindah({ ...keadaan, urutan: urutan.value as Urutan }));
formulir.addEventListener('submit', (e) => {
  e.preventDefault();
  pindah({ ...keadaan, kueri: kotak.value.trim() });
});
addEventListener('popstate', () => {
  keadaan = bacaKeadaan(new URLSearchParams(location.search));
  void perbarui();
});
// On a wide screen the facets stand open beside the results.
if (matchMedia('(min-width: 62rem)').matches) wadahPanel.open = true;
wadahPanel.hidden = false;
void perbarui();
