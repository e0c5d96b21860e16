import type { NamaAturan } from '../domain/nama-aturan.ts';

/** A text that cannot be read: what is wrong, what to do, and at which offset. */
export class GalatFormat extends Error {
  readonly aturan: NamaAturan;
  readonly saran: string;
  readonly offset: number;
  /** The text that `offset` counts in, where the reader could not hand it out. */
  readonly teks: string | undefined;
  constructor(aturan: NamaAturan, pesan: string, saran: string, offset: number, teks?: string) {
    super(pesan);
    this.name = 'GalatFormat';
    this.aturan = aturan;
    this.saran = saran;
    this.offset = offset;
    this.teks = teks;
  }
}
