/** The short list: innovations that a visitor keeps in this browser. */

const KUNCI = 'lumbung:daftar-pendek';

/** Address `kabupaten-blora/silat` and name. */
export type Simpanan = [alamat: string, nama: string];

/** In the order in which they were kept; nothing where the browser keeps nothing. */
export function daftarPendek(): Simpanan[] {
  try {
    const isi: unknown = JSON.parse(localStorage.getItem(KUNCI) ?? '[]');
    return Array.isArray(isi)
      ? isi.filter((x): x is Simpanan => Array.isArray(x) && typeof x[0] === 'string' && typeof x[1] === 'string')
      : [];
  } catch {
    return [];
  }
}

/** @returns false where the browser refuses */
export function simpanDaftar(daftar: readonly Simpanan[]): boolean {
  try {
    localStorage.setItem(KUNCI, JSON.stringify(daftar));
    return true;
  } catch {
    return false;
  }
}

/** Adds what is not there, takes out what is. @returns whether it stands there now, or undefined where the browser refuses */
export function gantiSimpanan([alamat, nama]: Simpanan): boolean | undefined {
  const lama = daftarPendek();
  const ada = lama.some(([a]) => a === alamat);
  const baru: Simpanan[] = ada ? lama.filter(([a]) => a !== alamat) : [...lama, [alamat, nama]];
  return simpanDaftar(baru) ? !ada : undefined;
}
