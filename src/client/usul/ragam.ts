/** What one form does otherwise than the next: what it asks beside its fields, and what becomes of the answers. */
import type { Temuan } from '../../domain/temuan.ts';
import { KUNCI_SUARA, suaraPublik, susunUsulan, type BerkasUsulan, type Tempat } from '../../format/usulan/berkas.ts';
import { bersuaraPublik, type LangkahBorang } from '../../format/usulan/borang.ts';
import { letakTemuan, type LetakTemuan } from '../../format/usulan/letak.ts';
import type { Medan } from '../../format/usulan/medan.ts';
import { barisOpdBaru, tambahOpd } from '../../format/usulan/opd-baru.ts';
import { PESAN_BORANG as P } from '../../text/pesan/usulan.ts';
import type { Konteks } from './konteks.ts';
import { muatRekaman } from './muat.ts';
import { pilihanSuara } from './suara.ts';

export interface Usulan {
  /** The record first. */
  berkas: BerkasUsulan[];
  /** Paths of those that replace a file that exists. */
  lama: string[];
  /** What is missing before a file can be made; then there is none. */
  temuan?: Temuan[];
}

export interface Ragam {
  /** How the box of the region is called; undefined while none is asked for. */
  namaTempat(k: Konteks): string | undefined;
  /** What stands in a step before the box of the region, and after it. */
  sebelum(l: LangkahBorang, k: Konteks): HTMLElement[];
  sesudah(l: LangkahBorang, k: Konteks): HTMLElement[];
  /** Fields of a step that are asked for as things stand. */
  medan(l: LangkahBorang, k: Konteks): readonly Medan[];
  /** @throws Error when a file that it changes does not come: nothing may be lost by it */
  susun(k: Konteks, hari: string, tempat: Tempat | undefined): Promise<Usulan>;
  letak(k: Konteks, t: Temuan, teks: string): LetakTemuan | undefined;
  /** What is about to be said, in words, above the files. */
  ringkas(k: Konteks): HTMLElement[];
}

/** A form that makes one record. @param berkas of the record that is changed */
export function ragamCatatan(berkas: string | undefined): Ragam {
  const pertama = (l: LangkahBorang, k: Konteks) => k.borang.langkah[0] === l;
  return {
    namaTempat(k) {
      if (berkas !== undefined) return undefined;
      if (!suaraPublik(k.borang, k.isian))
        return { replikasi: P.daerahPenerima, kesepakatan: P.daerahPencatat }[k.borang.jenis as string] ?? P.daerah;
      return k.borang.jenis === 'replikasi' ? P.penerima : undefined;
    },
    sebelum: (l, k) => (berkas === undefined && pertama(l, k) && bersuaraPublik(k.borang.jenis) ? [pilihanSuara(k, KUNCI_SUARA)] : []),
    sesudah: () => [],
    medan: (l) => l.medan,
    async susun(k, hari, tempat) {
      const semua = susunUsulan(k.borang, k.isian, hari, tempat, berkas);
      const lama = berkas === undefined ? [] : [berkas];
      const folder = k.folder();
      const baru = folder === undefined ? [] : barisOpdBaru(k.isian, folder);
      if (folder === undefined || !baru.length) return { berkas: semua, lama };
      const jalur = `content/daerah/${folder}/opd.json`;
      const teks = k.rujukan.opd[folder]?.length ? await muatRekaman(jalur) : undefined;
      return { berkas: [...semua, { jalur, isi: tambahOpd(teks, baru) }], lama: teks === undefined ? lama : [...lama, jalur] };
    },
    letak: (k, t, teks) => letakTemuan(k.borang, k.isian, t, teks),
    ringkas: () => [],
  };
}
