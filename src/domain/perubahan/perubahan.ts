/** Two states of the content, the one before a proposal and the one with it, and what lies between them. Pure. */
import type { Entri } from '../entri.ts';
import type { Katalog } from '../katalog.ts';
import type { Temuan } from '../temuan.ts';
import { perubahanCatatan, type PerubahanCatatan } from './catatan.ts';
import { perubahanInovasi, type PerubahanInovasi } from './inovasi.ts';
import { perubahanRelasi, type PerubahanRelasi } from './relasi.ts';

export interface Keadaan {
  /** Path below the content root → a mark that differs when the file does. */
  berkas: ReadonlyMap<string, string>;
  entri: readonly Entri[];
  temuan: readonly Temuan[];
  /** Absent where the content cannot be joined, because what everything hangs on is broken. */
  katalog?: Katalog;
}

export interface Perubahan {
  catatan: PerubahanCatatan[];
  inovasi: PerubahanInovasi[];
  relasi: PerubahanRelasi[];
  temuan: {
    /** On the files of the proposal. */
    sendiri: Temuan[];
    /** On files it left alone, but not there before. */
    akibat: Temuan[];
    /** Errors that were there before, on files it left alone. */
    lama: Temuan[];
  };
  /** "40 diterima, 37 siap, 3 perlu Anda": files of the proposal, those without an error, those with one. */
  terima: { diterima: number; siap: number; perlu: number };
}

export function susunPerubahan(dulu: Keadaan, kini: Keadaan): Perubahan {
  const catatan = perubahanCatatan(dulu, kini);
  const disentuh = new Set(catatan.map((c) => c.jalur));
  const tanda = (t: Temuan) => [t.berkas, t.medan, t.aturan, t.pesan].join('\n');
  const sudah = new Set(dulu.temuan.map(tanda));
  const sendiri = kini.temuan.filter((t) => disentuh.has(t.berkas));
  const lain = kini.temuan.filter((t) => !disentuh.has(t.berkas));
  const bergalat = new Set(sendiri.filter((t) => t.tingkat === 'galat').map((t) => t.berkas));
  return {
    catatan,
    inovasi: perubahanInovasi(dulu.katalog, kini.katalog),
    relasi: perubahanRelasi(dulu.katalog, kini.katalog),
    temuan: {
      sendiri,
      akibat: lain.filter((t) => !sudah.has(tanda(t))),
      lama: lain.filter((t) => sudah.has(tanda(t)) && t.tingkat === 'galat'),
    },
    terima: { diterima: catatan.length, siap: catatan.length - bergalat.size, perlu: bergalat.size },
  };
}
