/** What was typed into a form, kept in this browser alone until it is sent or thrown away. */
import type { Isian } from '../../format/usulan/nilai.ts';
import type { WilayahTerpilih } from '../ketik-wilayah.ts';

/** Raised when the shape of what is kept changes: older ones are not read. */
const VERSI = 1;
const AWALAN = 'lumbung:usul';

export interface Tersimpan {
  isian: Isian;
  langkah: number;
  wilayah?: WilayahTerpilih | undefined;
}

/** @param berkas of the record that is changed; a new one has none */
const kunci = (jenis: string, berkas: string | undefined): string => [AWALAN, jenis, ...(berkas ? [berkas] : [])].join(':');

/** Nothing where the browser keeps nothing, or kept something else. */
export function bacaIsian(jenis: string, berkas: string | undefined): Tersimpan | undefined {
  try {
    const x = JSON.parse(localStorage.getItem(kunci(jenis, berkas)) ?? 'null') as (Tersimpan & { versi?: number }) | null;
    return x?.versi === VERSI && typeof x.isian === 'object' ? x : undefined;
  } catch {
    return undefined;
  }
}

/** @returns false where the browser refuses */
export function simpanIsian(jenis: string, berkas: string | undefined, isi: Tersimpan): boolean {
  try {
    localStorage.setItem(kunci(jenis, berkas), JSON.stringify({ versi: VERSI, ...isi }));
    return true;
  } catch {
    return false;
  }
}

export function hapusIsian(jenis: string, berkas: string | undefined): void {
  try {
    localStorage.removeItem(kunci(jenis, berkas));
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
