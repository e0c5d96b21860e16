/**
 * The finder: wish in the address → innovations ranked in the browser, with reasons. Nothing that is chosen or typed
 * leaves it. `[data-hasil-cocok]` carries `data-siap` once what the address says stands there.
 */
import { daerahBerslug } from '../banding/pilah.ts';
import { bacaKeadaanCocok, tulisKeadaanCocok, type KeadaanCocok } from '../banding/alamat-cocok.ts';
import type { BahanCocok } from '../banding/padat-cocok.ts';
import type { BahanBanding, DaerahBanding } from '../domain/banding/bahan.ts';
import { Sekitar } from '../domain/cocok/lingkar.ts';
import { carikan } from '../domain/cocok/susun.ts';
import { PESAN_COCOK as P, PESAN_HASIL_COCOK, ringkasanHasil, sebutKeinginan } from '../text/pesan/cocok.ts';
import { muatBahan, pesanGagal } from './banding/data.ts';
import { muatCocok } from './cocok/data.ts';
import { FormulirCocok } from './cocok/formulir.ts';
import { kelompokHasil, takDitawarkan, tanpaHasil } from './cocok/hasil.ts';
import { tandaiSimpan } from './cocok/kartu.ts';
import { keadaanDaerah } from './cocok/keadaan-daerah.ts';
import { PanelPendek } from './cocok/pendek.ts';
import { daerahSaya, ingatDaerah } from './daerah-saya.ts';
import { pasangKotakDaerah } from './kotak-daerah.ts';
import { salinTeks } from './salin.ts';
import { unsur } from './unsur.ts';

const satu = <E extends HTMLElement>(pemilih: string) => document.querySelector<E>(pemilih)!;
const unsurFormulir = satu<HTMLFormElement>('[data-cocok]');
const formulir = new FormulirCocok(unsurFormulir);
const kotakDaerah = satu<HTMLInputElement>('#daerah-saya');
const lupakan = satu<HTMLButtonElement>('[data-lupakan]');
const status = satu('[data-status]');
const hasil = satu('[data-hasil-cocok]');
const judulHasil = satu('#hasil');
const ringkasan = satu('[data-ringkasan]');
const catatan = satu('[data-catatan]');
const keadaanSaya = satu('[data-keadaan]');
const wadahKelompok = satu('[data-kelompok-cocok]');
const JUDUL = document.title;

let keadaan: KeadaanCocok = bacaKeadaanCocok(new URLSearchParams(location.search));
/** Number of the newest state; what was asked for an older one is thrown away. */
let nomor = 0;
/** The visitor's region by its facts, and what is near it. */
let sekitar: Sekitar | undefined;

const muatDaerah = () => muatBahan(satu('.formulir-cocok__utama[data-berkas]').dataset['berkas']!);
const muat = async (): Promise<[BahanCocok, BahanBanding]> => Promise.all([muatCocok(unsurFormulir.dataset['berkas']!), muatDaerah()]);
const adaKeinginan = () => keadaan.daerah !== undefined || keadaan.tema !== undefined || keadaan.kueri !== undefined;

const pendek = new PanelPendek({
  wadah: satu('[data-pendek]'),
  status,
  berubah: () => {
    for (const t of document.querySelectorAll<HTMLButtonElement>('[data-simpan]'))
      tandaiSimpan(t, pendek.tersimpan(t.dataset['simpan']!), t.closest('li')!.querySelector('a')!.textContent);
  },
});

/** Shows the present state. */
async function perbarui(): Promise<void> {
  const ini = ++nomor;
  hasil.removeAttribute('data-siap');
  if (!adaKeinginan() && !keadaan.daftar) {
    hasil.hidden = true;
    pendek.gambar([]);
    gambarDaerah(undefined);
    document.title = JUDUL;
    status.textContent = '';
    hasil.setAttribute('data-siap', '');
    return;
  }
  status.textContent = P.memuat;
  try {
    const [b, d] = await muat();
    if (ini !== nomor) return;
    await tampilkan(b, d, ini);
  } catch (galat) {
    if (ini === nomor) gagal(galat);
  }
}

function gagal(galat: unknown): void {
  status.textContent = '';
  hasil.hidden = false;
  // Cards of an earlier wish would pass for answers to this one.
  for (const w of [ringkasan, keadaanSaya, wadahKelompok]) w.replaceChildren();
  document.title = JUDUL;
  catatan.replaceChildren(pesanGagal(galat, () => void perbarui()));
}

async function tampilkan(b: BahanCocok, d: BahanBanding, ini: number): Promise<void> {
  const saya = daerahBerslug(d, keadaan.daerah);
  const asing = keadaan.daerah !== undefined && !saya ? keadaan.daerah : undefined;
  gambarDaerah(saya);
  if (!saya) sekitar = undefined;
  else if (sekitar?.acuan.kode !== saya.kode) sekitar = new Sekitar(d, saya);
  const teks = keadaan.kueri === undefined ? undefined : await (await import('./cocok/teks.ts')).cariTeks(keadaan.kueri, b);
  if (ini !== nomor) return;
  const nama = new Map(b.calon.map((c) => [c.alamat, c.nama]));
  pendek.gambar((keadaan.daftar ?? []).flatMap((a) => (nama.has(a) ? [[a, nama.get(a)!]] : [])));
  hasil.hidden = !adaKeinginan();
  const { kueri: _, daerah: _d, daftar: _i, ...ingin } = keadaan;
  const h = carikan(b.calon, { ...ingin, ...(teks && { teks: teks.cocok }) }, sekitar);
  const jumlah = Object.values(h.kelompok).reduce((n, k) => n + k.length, 0);
  const tema = b.tema.find((t) => t.id === keadaan.tema)?.label ?? keadaan.tema;
  const namaDaerah = new Map(d.daerah.map((x) => [x.kode, x.nama]));
  ringkasan.textContent = jumlah ? ringkasanHasil(jumlah, sebutKeinginan(tema, keadaan.kueri), saya?.nama, h.lingkar) : '';
  catatan.replaceChildren(
    ...[
      asing !== undefined && unsur('p', 'peringatan', P.daerahAsing(asing)),
      teks && teks.takAda.length > 0 && unsur('p', 'keterangan', PESAN_HASIL_COCOK.tidakAda(teks.takAda)),
      jumlah === 0 && tanpaHasil(keadaan),
    ].filter((x) => x !== false && x !== undefined),
  );
  keadaanSaya.replaceChildren(...(sekitar ? [keadaanDaerah(d, sekitar, keadaan.tema)] : []));
  wadahKelompok.replaceChildren(
    ...kelompokHasil(h, keadaan.biaya, {
      daerah: saya?.slug,
      namaDaerah: (kode) => namaDaerah.get(kode) ?? kode,
      tema: tema ?? '',
      namaJenis: (id) => formulir.label('jenis', id) ?? id,
      kata: b.kata,
      tersimpan: (a) => pendek.tersimpan(a),
      simpan: (c) => pendek.ganti([c.alamat, c.nama]),
    }),
    ...takDitawarkan(h),
  );
  document.title = adaKeinginan()
    ? P.judulHalaman(
        [tema, keadaan.kueri, saya?.nama].filter((x) => x !== undefined),
        JUDUL,
      )
    : JUDUL;
  status.textContent = ringkasan.textContent;
  hasil.setAttribute('data-siap', '');
}

let namaSaya: string | undefined;
function gambarDaerah(d: DaerahBanding | undefined): void {
  namaSaya = d?.nama;
  if (document.activeElement !== kotakDaerah) kotakDaerah.value = namaSaya ?? '';
  lupakan.parentElement!.hidden = d === undefined || daerahSaya() !== d.slug;
}

function pindah(baru: KeadaanCocok): void {
  const lama = tulisKeadaanCocok(keadaan);
  keadaan = baru;
  const kini = tulisKeadaanCocok(baru);
  if (kini !== lama) history.pushState(null, '', kini || location.pathname);
  void perbarui();
}

/** What the form says now; a shared list is left behind with the first wish of one's own. */
function terapkan(): void {
  pindah({ ...(keadaan.daerah !== undefined && { daerah: keadaan.daerah }), ...formulir.baca() });
}

function gantiDaerah(slug: string | undefined): void {
  const { daerah: _, ...lain } = keadaan;
  pindah({ ...lain, ...(slug !== undefined && { daerah: slug }) });
}

pasangKotakDaerah<DaerahBanding>({
  kotak: kotakDaerah,
  status,
  muat: muatDaerah,
  gagal,
  kini: () => namaSaya,
  pilih: (d) => {
    namaSaya = d?.nama;
    gantiDaerah(d?.slug);
  },
});
lupakan.addEventListener('click', () => {
  ingatDaerah(undefined);
  gantiDaerah(undefined);
  kotakDaerah.focus();
});
unsurFormulir.addEventListener('change', (e) => {
  if (e.target !== kotakDaerah) terapkan();
});
unsurFormulir.addEventListener('submit', (e) => {
  e.preventDefault();
  terapkan();
  judulHasil.focus();
});
satu('[data-salin]').addEventListener('click', () => {
  void salinTeks(location.href).then((ya) => (status.textContent = ya ? P.disalin : P.gagalSalin));
});
addEventListener('popstate', () => {
  const baru = bacaKeadaanCocok(new URLSearchParams(location.search));
  // A step to another place on the same page.
  if (tulisKeadaanCocok(baru) === tulisKeadaanCocok(keadaan)) return;
  keadaan = baru;
  formulir.tulis(keadaan);
  void perbarui();
});

const ingatan = daerahSaya();
if (keadaan.daerah === undefined && ingatan !== undefined) {
  keadaan = { ...keadaan, daerah: ingatan };
  history.replaceState(null, '', tulisKeadaanCocok(keadaan) + location.hash);
}
unsurFormulir.hidden = false;
// Later only a step back writes into the form: what somebody typed stays as it is, with what it was read as below.
formulir.tulis(keadaan);
unsurFormulir.addEventListener('focusin', () => void muat().catch(() => undefined), { once: true });
void perbarui();
