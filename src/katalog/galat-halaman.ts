/** Faults of the content as an error that Astro's overlay shows: the words of `npm run periksa`, at the place of the first. */
import type { Temuan } from '../domain/temuan.ts';
import { alamatTerbitDi } from '../reader/alamat.ts';
import { barisTemuan, laporan, tempatPenjelasan } from '../text/lapor.ts';
import { PESAN_GALAT_ISI } from '../text/pesan/galat-isi.ts';

/** Astro reads `title`, `hint` and `loc` where an error has them. */
export class GalatIsi extends Error {
  readonly title = PESAN_GALAT_ISI.judul;
  readonly hint: string;
  readonly loc: { file: string; line: number; column: number };

  /** @param temuan at least one @param akar content root as people write it @param lengkap the same as a full path */
  constructor(temuan: readonly [Temuan, ...Temuan[]], akar: string, lengkap: string) {
    const [pertama, ...lain] = temuan;
    super(laporan(temuan, `${akar}/`));
    this.name = PESAN_GALAT_ISI.nama;
    this.hint = PESAN_GALAT_ISI.petunjuk(lain.length, tempatPenjelasan(pertama.aturan, alamatTerbitDi(akar)));
    this.loc = { file: `${lengkap}/${pertama.berkas}`, line: pertama.baris, column: pertama.kolom };
    // The way through the code says nothing to an editor; the place in the file says all.
    this.stack = `${this.name}: ${barisTemuan(pertama, `${akar}/`)}\n    at ${this.loc.file}:${pertama.baris}:${pertama.kolom}`;
  }
}
