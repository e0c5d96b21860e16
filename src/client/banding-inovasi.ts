/**
 * Comparing innovations: choice in the address → files of the chosen regions → table by the code of the build.
 * `section[data-sanding]` carries `data-siap` once what the address says stands there.
 */
import { susunTabelInovasi, type InovasiBanding } from '../banding/inovasi.ts';
import { bacaPilihan, tulisPilihan, type PilihanInovasi } from '../banding/pilihan-inovasi.ts';
import { csvInovasi } from '../charts/tabel-inovasi.ts';
import { PALING_BANYAK } from '../domain/banding/baris-inovasi.ts';
import { keCsv } from '../format/csv.ts';
import { PESAN_BANDING_INOVASI as P } from '../text/pesan/banding-inovasi.ts';
import { ambilInovasi } from './banding/ambil-inovasi.ts';
import { kotakMasalah, type Masalah } from './banding/masalah.ts';
import { pasangPilihInovasi } from './banding/pilih-inovasi.ts';
import { Sanding } from './banding/sanding.ts';
import { salinTeks } from './salin.ts';
import { berkasCsv, simpanBerkas } from './simpan-berkas.ts';
import { tombol, unsur } from './unsur.ts';

const satu = <E extends HTMLElement>(pemilih: string) => document.querySelector<E>(pemilih)!;
const akar = satu('[data-sanding]');
const alat = satu('[data-alat]');
const serupa = satu('[data-serupa]');
const masalah = satu('[data-masalah]');
const status = satu('[data-status]');
const formulir = satu<HTMLFormElement>('[data-pilih]');
const sanding = new Sanding(akar);

let pilihan: PilihanInovasi = bacaPilihan(new URLSearchParams(location.search));
/** Number of the newest state; answers to older ones are thrown away. */
let nomor = 0;

async function perbarui(kabar?: string): Promise<void> {
  const ini = ++nomor;
  akar.removeAttribute('data-siap');
  masalah.replaceChildren();
  if (pilihan.alamat.length === 0) {
    sanding.tampilkanContoh();
    gambarSekitar();
    laporkan({ asing: pilihan.asing, lebih: pilihan.lebih });
    status.textContent = kabar ?? '';
    return selesai();
  }
  // The example must not be read as the answer.
  if (sanding.tampil.length === 0) sanding.kosongkan();
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
    sanding.tampilkan(ada, keluarkan);
    gambarSekitar();
    await sanding.gambarBiaya(tulisPilihan(pilihan.alamat));
    if (ini !== nomor) return;
    status.textContent = [kabar ?? P.tampil(ada.map((i) => i.nama)), ada.length === 1 && P.satuSaja].filter(Boolean).join(' ');
  } else {
    if (gagal.length > 0) sanding.kosongkan();
    else sanding.tampilkanContoh();
    gambarSekitar();
    status.textContent = '';
  }
  selesai();
}

const laporkan = (m: Masalah) => masalah.replaceChildren(...kotakMasalah(m, () => void perbarui()));

function selesai(): void {
  akar.setAttribute('data-siap', '');
}

/** Buttons for what stands there, and others on its themes while there is room. */
function gambarSekitar(): void {
  alat.hidden = sanding.tampil.length === 0;
  const ada = new Set(pilihan.alamat);
  const calon = new Map(
    sanding.tampil
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
  if (pilihan.alamat.includes(baru)) status.textContent = P.sudahAda(nama);
  else if (pilihan.alamat.length >= PALING_BANYAK) status.textContent = P.penuh;
  else pindah([...pilihan.alamat, baru], P.ditambah(nama, pilihan.alamat.length + 1));
}

function keluarkan({ alamat, nama }: InovasiBanding): void {
  const sisa = pilihan.alamat.filter((a) => a !== alamat);
  pindah(sisa, sisa.length ? P.dikeluarkan(nama, sisa.length) : P.contohKembali);
  // The button that was pressed is gone.
  formulir.querySelector('input')!.focus();
}

pasangPilihInovasi(formulir, status, tambah);
alat.append(
  tombol(
    'tombol tombol--kedua',
    P.salin,
    () => void salinTeks(location.href).then((ya) => (status.textContent = ya ? P.tersalin : P.gagalSalin)),
  ),
  tombol('tombol tombol--kedua', P.cetak, () => print()),
  tombol('tombol tombol--kedua', P.csv, () => {
    const { kepala, baris } = csvInovasi(susunTabelInovasi(sanding.tampil));
    simpanBerkas(P.berkasCsv, berkasCsv(keCsv(kepala, baris)));
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
