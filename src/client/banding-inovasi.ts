/**
 * Comparing innovations: choice in the address → files of the chosen regions → table by the code of the build.
 * `section[data-sanding]` carries `data-siap` once what the address says stands there.
 */
import { susunTabelInovasi, type InovasiBanding } from '../banding/inovasi.ts';
import { bacaPilihan, tulisPilihan, type PilihanInovasi } from '../banding/pilihan-inovasi.ts';
import { modelRentangBiaya } from '../banding/rentang-biaya.ts';
import { csvInovasi, sumberTabel, tabelInovasi } from '../charts/tabel-inovasi.ts';
import { PALING_BANYAK } from '../domain/banding/baris-inovasi.ts';
import { keCsv } from '../format/csv.ts';
import { SARAN } from '../text/pesan/cari.ts';
import { PESAN_BANDING_INOVASI as P } from '../text/pesan/banding-inovasi.ts';
import { alamat } from './ambil.ts';
import { ambilInovasi } from './banding/ambil-inovasi.ts';
import { kotakMasalah, type Masalah } from './banding/masalah.ts';
import { KotakPilihan } from './kotak-pilihan.ts';
import { cariSaran, siapkanSaran } from './rak-saran.ts';
import { salinTeks } from './salin.ts';
import { simpanBerkas } from './simpan-berkas.ts';
import { tombol, unsur } from './unsur.ts';

const satu = <E extends HTMLElement>(pemilih: string) => document.querySelector<E>(pemilih)!;
const sanding = satu('[data-sanding]');
const tabel = satu('[data-tabel]');
const biaya = satu('[data-biaya]');
const sumber = satu('[data-sumber]');
const contoh = satu('[data-contoh]');
const alat = satu('[data-alat]');
const serupa = satu('[data-serupa]');
const masalah = satu('[data-masalah]');
const status = satu('[data-status]');
const formulir = satu<HTMLFormElement>('[data-pilih]');
const kotak = formulir.querySelector('input')!;

const JUDUL = document.title;
/** The example as it came from the build. */
const AWAL = { tabel: tabel.innerHTML, biaya: biaya.innerHTML, sumber: sumber.innerHTML };

let pilihan: PilihanInovasi = bacaPilihan(new URLSearchParams(location.search));
let tampil: InovasiBanding[] = [];
/** Number of the newest state; answers to older ones are thrown away. */
let nomor = 0;

async function perbarui(kabar?: string): Promise<void> {
  const ini = ++nomor;
  sanding.removeAttribute('data-siap');
  masalah.replaceChildren();
  if (pilihan.alamat.length === 0) {
    tampilkanContoh();
    laporkan({ asing: pilihan.asing, lebih: pilihan.lebih });
    status.textContent = kabar ?? '';
    return selesai();
  }
  // The example must not be read as the answer.
  if (tampil.length === 0) kosongkanTabel();
  status.textContent = P.memuat;
  const { ada, tidakAda, gagal } = await ambilInovasi(pilihan.alamat);
  if (ini !== nomor) return;
  laporkan({ asing: [...pilihan.asing, ...tidakAda], lebih: pilihan.lebih, gagal });
  // The address keeps what may come back with the network, and loses what does not exist.
  const tetap = pilihan.alamat
    .filter((a) => !tidakAda.includes(a))
    .map((a) => ada.find((i) => i.alamat === a || i.alias?.includes(a))?.alamat ?? a);
  pilihan = { alamat: [...new Set(tetap)], asing: [], lebih: 0 };
  history.replaceState(null, '', tulisPilihan(pilihan.alamat) || location.pathname);
  if (ada.length > 0) {
    await gambarTabel(ada);
    status.textContent = [kabar ?? P.tampil(ada.map((i) => i.nama)), ada.length === 1 && P.satuSaja].filter(Boolean).join(' ');
  } else {
    if (gagal.length > 0) kosongkanTabel();
    else tampilkanContoh();
    status.textContent = '';
  }
  selesai();
}

const laporkan = (m: Masalah) => masalah.replaceChildren(...kotakMasalah(m, () => void perbarui()));

function selesai(): void {
  sanding.setAttribute('data-siap', '');
}

function kosongkanTabel(): void {
  for (const e of [tabel, biaya, sumber]) e.replaceChildren();
  contoh.hidden = true;
  alat.hidden = true;
  serupa.hidden = true;
}

function tampilkanContoh(): void {
  tampil = [];
  tabel.innerHTML = AWAL.tabel;
  biaya.innerHTML = AWAL.biaya;
  sumber.innerHTML = AWAL.sumber;
  contoh.hidden = false;
  alat.hidden = true;
  serupa.hidden = true;
  document.title = JUDUL;
}

async function gambarTabel(daftar: InovasiBanding[]): Promise<void> {
  const m = susunTabelInovasi(daftar);
  tampil = daftar;
  tabel.innerHTML = tabelInovasi(m, alamat(''));
  sumber.innerHTML = sumberTabel(m.sumber);
  contoh.hidden = true;
  document.title = `${P.judulHalaman(daftar.map((i) => i.nama))} | ${sanding.dataset.situs}`;
  for (const [n, li] of [...tabel.querySelectorAll<HTMLElement>('[data-alamat]')].entries()) {
    const { nama, alamat: ini } = daftar[n]!;
    const b = tombol('sanding__keluar', '×', () => keluarkan(ini, nama));
    b.setAttribute('aria-label', P.keluarkan(nama));
    b.title = P.keluarkan(nama);
    li.append(b);
  }
  alat.hidden = false;
  gambarSerupa();
  const model = modelRentangBiaya(daftar);
  if (!model) return biaya.replaceChildren();
  // The drawing code travels only where there is something to draw.
  const { figurBiaya } = await import('./banding/figur-biaya.ts');
  if (tampil !== daftar) return;
  biaya.innerHTML = figurBiaya(model, {
    tingkat: 3,
    alamat: `${sanding.dataset.alamat}${tulisPilihan(pilihan.alamat)}`,
    situs: sanding.dataset.situs!,
    tanggal: sanding.dataset.tanggal!,
  });
}

/** Others on the themes of what stands there, while there is room. */
function gambarSerupa(): void {
  const ada = new Set(pilihan.alamat);
  const calon = new Map(
    tampil
      .flatMap((i) => i.serupa)
      .filter((s) => !ada.has(s.alamat))
      .map((s) => [s.alamat, s]),
  );
  serupa.hidden = pilihan.alamat.length >= PALING_BANYAK || calon.size === 0;
  serupa.replaceChildren(
    unsur('span', 'keterangan', P.saranSerupa),
    ...[...calon.values()].slice(0, 4).map((s) => tombol('terpilih', `+ ${P.tambahkan(s.nama, s.daerah)}`, () => tambah(s.alamat, s.nama))),
  );
}

function pindah(baru: readonly string[], kabar: string): void {
  pilihan = { alamat: [...baru], asing: [], lebih: 0 };
  history.pushState(null, '', tulisPilihan(baru) || location.pathname);
  void perbarui(kabar);
}

function tambah(baru: string, nama: string): void {
  kotak.value = '';
  saran.tutup();
  if (pilihan.alamat.includes(baru)) status.textContent = P.sudahAda(nama);
  else if (pilihan.alamat.length >= PALING_BANYAK) status.textContent = P.penuh;
  else pindah([...pilihan.alamat, baru], P.ditambah(nama, pilihan.alamat.length + 1));
}

function keluarkan(ini: string, nama: string): void {
  const sisa = pilihan.alamat.filter((a) => a !== ini);
  pindah(sisa, sisa.length ? P.dikeluarkan(nama, sisa.length) : P.contohKembali);
  // The button that was pressed is gone.
  kotak.focus();
}

const alamatSaran = (jalur: string) => jalur.replace(/^inovasi\/|\/$/g, '');

/** The button beside the box: one name that fits is meant, several are offered. */
async function tambahKetikan(ketik: string): Promise<void> {
  if (ketik === '') return kotak.focus();
  const cocok = await cariSaran(ketik, 'inovasi').catch(() => undefined);
  const persis = cocok?.filter(([, nama]) => nama.toLowerCase() === ketik.toLowerCase()) ?? [];
  const [dimaksud] = persis.length === 1 ? persis : (cocok ?? []);
  if (dimaksud && (persis.length === 1 || cocok!.length === 1)) return tambah(alamatSaran(dimaksud[2]), dimaksud[1]);
  status.textContent = !cocok ? P.saranGagal : cocok.length === 0 ? P.tanpaCocok(ketik) : P.beberapaCocok(cocok.length);
  if (cocok?.length) saran.buka();
}

const saran = new KotakPilihan(kotak, {
  wadah: kotak.form!,
  nama: SARAN.daftar,
  status,
  cari: async (ketik) => {
    const ada = await cariSaran(ketik, 'inovasi').catch(() => []);
    const pilihan = ada.map(([, nama, jalur, daerah]) => ({
      isi: [unsur('span', 'saran__nama', nama), unsur('span', 'saran__sisi', daerah)],
      pilih: () => void tambah(alamatSaran(jalur), nama),
    }));
    return { pilihan, status: pilihan.length > 0 ? SARAN.banyak(pilihan.length) : '' };
  },
});
kotak.addEventListener('focus', siapkanSaran, { once: true });
formulir.addEventListener('submit', (e) => {
  e.preventDefault();
  void tambahKetikan(kotak.value.trim());
});
formulir.hidden = false;

alat.append(
  tombol(
    'tombol tombol--kedua',
    P.salin,
    () => void salinTeks(location.href).then((ya) => (status.textContent = ya ? P.tersalin : P.gagalSalin)),
  ),
  tombol('tombol tombol--kedua', P.cetak, () => print()),
  tombol('tombol tombol--kedua', P.csv, () => {
    const { kepala, baris } = csvInovasi(susunTabelInovasi(tampil));
    simpanBerkas(P.berkasCsv, keCsv(kepala, baris), 'text/csv;charset=utf-8');
  }),
  tombol('tombol tombol--kedua', P.kosongkan, () => pindah([], P.contohKembali)),
);
addEventListener('popstate', () => {
  const baru = bacaPilihan(new URLSearchParams(location.search));
  // A step to another place on the same page.
  if (tulisPilihan(baru.alamat) === tulisPilihan(pilihan.alamat)) return;
  pilihan = baru;
  void perbarui();
});
void perbarui();
