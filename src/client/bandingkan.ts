/** The page on which regions are compared: state in the address → chips, charts, and what is not known. */
import { bacaKeadaan, tulisKeadaan, type KeadaanBanding } from '../banding/alamat.ts';
import { daftarBelum } from '../banding/belum-diketahui.ts';
import { kepingDaerah, namaPendek, SERI_PALING_BANYAK } from '../banding/dasar.ts';
import { bakukan, pilah } from '../banding/pilah.ts';
import { baganBertahap } from '../banding/semua.ts';
import { belumHtml } from '../charts/daftar-belum.ts';
import { kepingHtml } from '../charts/keping.ts';
import type { BahanBanding, DaerahBanding } from '../domain/banding/bahan.ts';
import { PESAN_BANDING as P } from '../text/pesan/banding.ts';
import { alamat } from './ambil.ts';
import { catatanPilahan } from './banding/catatan.ts';
import { muatBahan, pesanGagal } from './banding/data.ts';
import { pasangKetikDaerah } from './banding/ketik-daerah.ts';
import { PanelKelompok } from './banding/panel-kelompok.ts';
import { Papan } from './banding/papan.ts';
import { Urungan } from './banding/urungan.ts';
import { salinTeks } from './salin.ts';

const satu = <E extends HTMLElement>(pemilih: string) => document.querySelector<E>(pemilih)!;
const pilih = satu('[data-pilih]');
const deretKeping = satu('[data-keping]');
const kotak = satu<HTMLInputElement>('#tambah-daerah');
const status = satu('[data-status]');
const catatan = satu('[data-catatan]');
const belum = satu('[data-belum]');
const bagianBelum = satu('[data-bagian-belum]');
const rinciKelompok = satu<HTMLDetailsElement>('[data-kelompok]');
const wadahPapan = satu('[data-papan]');
const papan = new Papan(wadahPapan);

const AWAL = pilih.dataset['awal']!.split(',');
const JUDUL = document.title;
const ALAMAT = satu<HTMLLinkElement>('link[rel=canonical]').href;

let keadaan: KeadaanBanding = bacaKeadaan(new URLSearchParams(location.search));
/** Number of the newest state; what was asked for an older one is thrown away. */
let nomor = 0;
/** The page as it came already shows this state. */
let sudah = tulisKeadaan({ daerah: AWAL });
let bahan: BahanBanding | undefined;

const muat = async () => (bahan = await muatBahan(pilih.dataset['berkas']!));
const slugKini = () => keadaan.daerah ?? AWAL;
/** Says that the facts did not come, where the charts would stand, with a button to try again. */
function gagal(galat: unknown): void {
  status.textContent = '';
  catatan.replaceChildren(pesanGagal(galat, () => void perbarui()));
}

/** Shows the present state. @param pesan told once it stands there */
async function perbarui(pesan?: string): Promise<void> {
  const ini = ++nomor;
  const diminta = tulisKeadaan({ daerah: slugKini() });
  // The founding four stand there already; nothing is fetched before the visitor does something.
  if (diminta === sudah && !keadaan.kelompok && !bahan) {
    status.textContent = pesan ?? '';
    return catatan.replaceChildren();
  }
  if (!bahan) {
    status.textContent = P.memuat;
    if (diminta !== sudah) tutupHasil();
    try {
      await muat();
    } catch (galat) {
      return ini === nomor ? gagal(galat) : undefined;
    }
    if (ini !== nomor) return;
  }
  bakukanAlamat(bahan!);
  tampilkan(bahan!, pesan);
}

/** Former addresses of regions give way to the present ones, in the state and in the address bar. */
function bakukanAlamat(b: BahanBanding): void {
  const lama = tulisKeadaan(keadaan);
  keadaan = bakukan(b, keadaan);
  const baru = tulisKeadaan(keadaan);
  if (baru !== lama) history.replaceState(null, '', (baru || location.pathname) + location.hash);
}

/** Charts of other regions than those asked for are not to be read. */
function tutupHasil(): void {
  papan.tunggu();
  bagianBelum.hidden = true;
  deretKeping.replaceChildren();
  sudah = '';
}

function tampilkan(b: BahanBanding, pesan: string | undefined): void {
  const diminta = tulisKeadaan({ daerah: slugKini() });
  const p = pilah(b, slugKini(), keadaan.kelompok?.acuan);
  const baru = diminta !== sudah;
  // First, while the layout of the page is still known.
  if (baru) gambarHasil(b, p.daftar);
  sudah = diminta;
  const nama = p.daftar.map((d) => namaPendek(d.nama));
  document.title = keadaan.daerah && nama.length ? P.judulHalaman(nama, JUDUL) : JUDUL;
  deretKeping.innerHTML = kepingHtml(kepingDaerah(p.daftar, alamat('')));
  catatan.replaceChildren(...catatanPilahan(p));
  if (rinciKelompok.open || keadaan.kelompok) panel.gambar(b, keadaan.kelompok, p.daftar);
  status.textContent = [pesan, baru && nama.length > 0 && P.digambar(nama.length)].filter(Boolean).join(' ');
}

function gambarHasil(b: BahanBanding, daftar: readonly DaerahBanding[]): void {
  bagianBelum.hidden = daftar.length === 0;
  if (daftar.length === 0) return papan.kosongkan();
  const slug = daftar.map((d) => d.slug);
  wadahPapan.dataset['namaBerkas'] = slug.join();
  const pilihan = {
    tingkat: 3,
    alamat: ALAMAT + tulisKeadaan({ daerah: slug }),
    dasar: alamat(''),
    situs: pilih.dataset['situs']!,
    tanggal: b.tanggal,
  } as const;
  papan.gambar(
    () => baganBertahap(b, daftar),
    pilihan,
    () => (belum.innerHTML = belumHtml(daftarBelum(daftar))),
  );
}

function pindah(baru: KeadaanBanding, pesan?: string): void {
  const lama = tulisKeadaan(keadaan);
  keadaan = baru;
  urungan.lupakan();
  if (tulisKeadaan(baru) !== lama) history.pushState(null, '', tulisKeadaan(baru) || location.pathname);
  void perbarui(pesan);
}

/** @returns false when there is no room left; the page says so. */
function tambah(d: DaerahBanding): boolean {
  const kini = dikenalKini();
  if (kini.includes(d.slug)) return true;
  if (kini.length >= SERI_PALING_BANYAK) {
    status.textContent = P.penuh(SERI_PALING_BANYAK);
    return false;
  }
  pindah({ ...keadaan, daerah: [...kini, d.slug] });
  return true;
}

/** Names in the address that mean nothing do not take a place. */
function dikenalKini(): string[] {
  const kini = slugKini();
  return bahan ? pilah(bahan, kini).daftar.map((d) => d.slug) : [...kini];
}

function hapus(slug: string): void {
  const nama =
    bahan?.daerah.find((d) => d.slug === slug)?.nama ??
    deretKeping.querySelector(`li:has([data-hapus="${CSS.escape(slug)}"]) a`)?.textContent;
  pindah({ ...keadaan, daerah: dikenalKini().filter((s) => s !== slug) }, nama && P.dihapus(nama));
}

const ketikan = pasangKetikDaerah(kotak, {
  status,
  muat,
  gagal,
  sudah: (d) => dikenalKini().includes(d.slug),
  pilih: (d) => {
    if (tambah(d)) kotak.value = '';
  },
});
kotak.addEventListener('keydown', (e) => {
  const terakhir = dikenalKini().at(-1);
  if (e.key === 'Backspace' && kotak.value === '' && terakhir) hapus(terakhir);
});

deretKeping.addEventListener('click', (e) => {
  const tombol = (e.target as HTMLElement).closest<HTMLElement>('[data-hapus]');
  if (!tombol) return;
  const letak = [...deretKeping.children].indexOf(tombol.closest('li')!);
  hapus(tombol.dataset['hapus']!);
  // The button that was pressed is gone: the next one, or the box.
  const sesudah = deretKeping.querySelectorAll<HTMLElement>('[data-hapus]');
  (sesudah[Math.min(letak, sesudah.length - 1)] ?? kotak).focus();
});

satu('[data-hapus-semua]').addEventListener('click', () => {
  pindah({ daerah: [] });
  kotak.value = '';
  ketikan.tutup();
  kotak.focus();
});
satu('[data-salin]').addEventListener('click', () => {
  void salinTeks(location.href).then((berhasil) => (status.textContent = berhasil ? P.disalin : P.gagalSalin));
});

const panel = new PanelKelompok(rinciKelompok, {
  muat,
  gagal,
  pilih: (kelompok, daerah) => {
    const { kelompok: _, ...tanpa } = keadaan;
    const semula = urungan.semula ?? { keadaan: tanpa, jumlah: dikenalKini().length };
    pindah({ ...tanpa, ...(kelompok && { kelompok }), ...(daerah && { daerah: daerah.map((d) => d.slug) }) });
    // Not only of the last step: trying one group after another must not lose what the visitor had.
    if (semula.jumlah > 0 && slugKini().join() !== (semula.keadaan.daerah ?? AWAL).join()) urungan.tawarkan(semula);
  },
  centang: (d, ya) => {
    if (ya) return tambah(d);
    hapus(d.slug);
    return true;
  },
});
const urungan = new Urungan(satu('[data-urung]'), (lama) => {
  pindah(lama, P.dikembalikan);
  // The button that was pressed is gone.
  rinciKelompok.querySelector<HTMLElement>('[name=kelompok]:checked')?.focus();
});
rinciKelompok.addEventListener('toggle', () => {
  if (!rinciKelompok.open) return;
  void muat()
    .then((b) => panel.gambar(b, keadaan.kelompok, pilah(b, slugKini()).daftar))
    .catch(gagal);
});
// On the way to the first choice the facts travel already.
pilih.addEventListener('focusin', () => void muat().catch(() => undefined), { once: true });

addEventListener('popstate', () => {
  const lama = tulisKeadaan(keadaan);
  keadaan = bacaKeadaan(new URLSearchParams(location.search));
  // A step to another place on the same page.
  if (tulisKeadaan(keadaan) === lama) return;
  urungan.lupakan();
  void perbarui();
});
if (keadaan.kelompok) rinciKelompok.open = true;
if (tulisKeadaan({ daerah: slugKini() }) === sudah) papan.sudahJadi();
void perbarui();
