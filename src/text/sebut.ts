/** Names in a sentence, as long as they can be read there. */
import { angka, daftarKata } from './angka.ts';

const PALING_BANYAK = 6;

/** `Kab. Blora dan Kota Kediri`; of more than six only how many: `31 daerah`. */
export function sebutDaerah(nama: readonly string[]): string {
  return nama.length > PALING_BANYAK ? `${angka(nama.length)} daerah` : daftarKata(nama);
}
