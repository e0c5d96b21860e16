/** The worker that reads the sheet and makes the files, so that 20,000 rows do not hold up the page. It loads once a file is chosen. */
import { bacaBuku } from '../../format/lembar/baca.ts';
import { lembarUtama } from '../../format/lembar/lembar-utama.ts';
import { NAMA_MEDAN, tentangMedan } from '../../format/lembar/medan.ts';
import { uraiTanggal } from '../../format/lembar/nilai.ts';
import { notaMarkdown } from '../../format/lembar/nota.ts';
import { petakan, type PetaLembar } from '../../format/lembar/peta.ts';
import { susunLembar } from '../../format/lembar/susun.ts';
import { GalatLembar, type Lembar } from '../../format/lembar/tipe.ts';
import { keZip } from '../../format/zip.ts';
import { PESAN_BACA } from '../../text/pesan/lembar-baca.ts';
import type { Kabar, Perintah } from './kabar.ts';

/** The little of a worker's own scope that is used; its types clash with those of a page. */
const ruang = globalThis as unknown as {
  postMessage(k: Kabar, pindah?: Transferable[]): void;
  onmessage: ((e: MessageEvent<Perintah>) => void) | null;
};

let buku: Lembar[] = [];
let lembar: Lembar | undefined;
let peta: PetaLembar | undefined;
/** Rows after which the page hears how far it is. */
const SELANG = 200;

const MEDAN = NAMA_MEDAN.map((id) => ({ id, judul: tentangMedan(id).judul, wajib: tentangMedan(id).wajib === true }));

async function kerjakan(p: Perintah): Promise<void> {
  if (p.perintah === 'baca') {
    buku = await bacaBuku(p.nama, new Uint8Array(p.bita));
    ruang.postMessage({ kabar: 'buku', lembar: buku.map((l) => ({ nama: l.nama, baris: l.baris.length })), utama: lembarUtama(buku) });
  } else if (p.perintah === 'petakan') {
    lembar = buku[p.lembar]!;
    peta = petakan(lembar, p.kosakata, p.tangan, p.barisJudul);
    const barisJudul = lembar.baris[peta.kepala.awal]?.nomor ?? 1;
    ruang.postMessage({ kabar: 'peta', kolom: peta.kolom, kurang: peta.kurang, menurun: peta.menurun, barisJudul, medan: MEDAN });
  } else if (lembar && peta) {
    const { tanggal: tertulis, ...lain } = p.sumber;
    const tanggal = tertulis.trim() ? uraiTanggal(tertulis) : undefined;
    if (tertulis.trim() && tanggal === undefined) {
      ruang.postMessage({ kabar: 'salah-tanggal' });
      return;
    }
    const maju = (selesai: number, semua: number) => {
      if (selesai % SELANG === 0) ruang.postMessage({ kabar: 'maju', selesai, semua });
    };
    const { berkas, ...hasil } = susunLembar(lembar, peta, p.bahan, { sumber: { ...lain, ...(tanggal && { tanggal }) }, maju });
    const sandi = new TextEncoder();
    const zip = keZip(Object.fromEntries(berkas.map((b) => [b.jalur, sandi.encode(b.isi)])));
    const folder = [...new Set(berkas.map((b) => b.jalur.slice(0, b.jalur.lastIndexOf('/'))))];
    const nota = notaMarkdown({ ...hasil, berkas }, p.judul, p.bahan.daerah.nama, { situs: p.situs });
    ruang.postMessage({ kabar: 'hasil', hasil, folder, jumlahBerkas: berkas.length, nota, zip }, [zip.buffer]);
  }
}

ruang.onmessage = (e) => {
  void kerjakan(e.data).catch((galat: unknown) => {
    const [pesan, saran] = galat instanceof GalatLembar ? [galat.message, galat.saran] : PESAN_BACA.takTerbaca;
    ruang.postMessage({ kabar: 'galat', pesan, saran });
  });
};
