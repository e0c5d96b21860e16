/** Reads the fixtures of `tests/tidak-sah/`; its README says how one is written. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { IsiUji } from './isi-minimal.ts';

const FOLDER = fileURLToPath(new URL('../tidak-sah/', import.meta.url));

export interface UjiTidakSah {
  nama: string;
  /** Puts the fault into a valid tree and returns the paths it touched. */
  rusak(isi: IsiUji): string[];
  /** Lines of `harapan.txt`. */
  harapan: string[];
}

export function daftarUjiTidakSah(): UjiTidakSah[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((e) => e.isDirectory())
    .map(({ name }) => ({ nama: name, rusak: (isi) => rusak(name, isi), harapan: baris(baca(name, 'harapan.txt')) }));
}

function baca(nama: string, berkas: string): string {
  return readFileSync(join(FOLDER, nama, berkas), 'utf8');
}

function baris(teks: string): string[] {
  return teks.split('\n').filter((b) => b.trim() !== '');
}

function rusak(nama: string, isi: IsiUji): string[] {
  const tersentuh: string[] = [];
  for (const e of readdirSync(join(FOLDER, nama), { withFileTypes: true, recursive: true })) {
    if (!e.isFile()) continue;
    const jalur = join(e.parentPath, e.name)
      .slice(join(FOLDER, nama).length + 1)
      .replaceAll('\\', '/');
    if (jalur === 'harapan.txt') continue;
    if (jalur === 'ubah.txt') tersentuh.push(...ubah(isi, baca(nama, jalur)));
    else {
      isi[jalur] = baca(nama, jalur);
      tersentuh.push(jalur);
    }
  }
  if (tersentuh.length === 0) throw new Error(`${nama}: tidak ada ubah.txt dan tidak ada berkas`);
  return tersentuh;
}

/** Applies the little diff of `ubah.txt`: `@ path`, lines to take out (`-`), lines to put there (`+`); `@ path hapus` removes a file. */
export function ubah(isi: IsiUji, resep: string): string[] {
  const tersentuh: string[] = [];
  for (const bab of resep.split(/^@ /m).slice(1)) {
    const [kepala, ...isiBab] = bab.split('\n');
    const [jalur, perintah] = kepala!.trim().split(' ') as [string, string?];
    tersentuh.push(jalur);
    if (perintah === 'hapus') {
      if (!(jalur in isi)) throw new Error(`${jalur}: tidak ada di isi uji`);
      delete isi[jalur];
      continue;
    }
    const ambil = (tanda: string) =>
      isiBab
        .filter((b) => b.startsWith(tanda))
        .map((b) => `${b.slice(1)}\n`)
        .join('');
    const [lama, baru] = [ambil('-'), ambil('+')];
    const bagian = (isi[jalur] ?? '').split(lama);
    if (!lama || bagian.length !== 2)
      throw new Error(`${jalur}: baris "-" ditemukan ${bagian.length - 1} kali, harus tepat sekali:\n${lama}`);
    isi[jalur] = bagian.join(baru);
  }
  return tersentuh;
}
