/** One build: Astro into a folder of its own, then the switch. What `build`, `start`, `skala` and the tests share. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ukurFolder } from './folder.ts';
import { AKAR, jalankan, PROGRAM, type PilihanProses } from './proses.ts';
import { pulihkan, tempatBangun, tukar } from './tukar.ts';

export interface HasilBangun {
  /** Why there is no new site; the previous one then still stands. */
  gagal?: string;
  detik: number;
  puncakMb?: number;
  halaman: number;
  berkas: number;
  byte: number;
  /** What Astro printed. */
  keluaran: string;
}

/** Builds into `keluar` (default `dist`). CONTENT_DIR, SITE_URL and TANGGAL reach the build through the environment. */
export async function bangun(pilihan: PilihanProses & { keluar?: string } = {}): Promise<HasilBangun> {
  const tempat = tempatBangun(resolve(AKAR, pilihan.keluar ?? 'dist'));
  pulihkan(tempat);
  const { kode, keluaran, detik, puncakMb } = await jalankan([PROGRAM.astro, 'build'], {
    ...pilihan,
    lingkungan: { ...pilihan.lingkungan, OUT_DIR: tempat.baru },
  });
  const dasar = { detik, keluaran, ...(puncakMb !== undefined && { puncakMb }) };
  const gagal = sebabGagal(kode, keluaran, tempat.baru);
  if (gagal) {
    pulihkan(tempat);
    return { ...dasar, gagal, halaman: 0, berkas: 0, byte: 0 };
  }
  tukar(tempat);
  return { ...dasar, ...ukurFolder(tempat.tujuan) };
}

/** Astro exits 0 after some errors (a broken reference, a page that fails to render): the output is read as well. */
export function sebabGagal(kode: number, keluaran: string, folder: string): string | undefined {
  if (kode !== 0) return `astro build berhenti dengan kode ${kode}`;
  if (keluaran.includes('[ERROR]')) return 'astro build mencetak [ERROR]';
  if (!existsSync(join(folder, 'index.html'))) return 'astro build tidak menghasilkan beranda';
  return undefined;
}
