/** A rule: a name that never changes, one sentence, and a function from the whole content to what it finds. */
import type { Entri } from '../entri.ts';
import type { Jalan } from '../jelajah.ts';
import type { NamaAturan } from '../nama-aturan.ts';
import type { Tingkat } from '../temuan.ts';
import type { Konteks } from './konteks.ts';

interface TempatEntri {
  entri: Entri;
  /** Field in the front matter or JSON. */
  jalan?: Jalan;
  /** Line of the body, when the place is there. */
  baris?: number;
  /** Column in that line; 1 when left out. */
  kolom?: number;
}

/** A file that should be there and is not. */
interface TempatBerkas {
  berkas: string;
}

export type Temu = (TempatEntri | TempatBerkas) & {
  pesan: string;
  saran: string;
  tingkat?: Tingkat;
};

export interface Aturan {
  id: NamaAturan;
  kalimat: string;
  jalankan(k: Konteks): Iterable<Temu>;
}
