import { ambil } from '../entri.ts';
import type { Aturan } from './aturan.ts';

export const cakupanWajar: Aturan = {
  id: 'cakupan-wajar',
  kalimat: 'OPD berinovasi tidak lebih banyak dari seluruh OPD.',
  *jalankan(k) {
    for (const entri of ambil(k.entri, 'cakupan')) {
      for (const [i, f] of entri.isi.fakta.entries()) {
        if (f.opdBerinovasi > f.opdSeluruh)
          yield {
            entri,
            jalan: ['fakta', i, 'opdBerinovasi'],
            pesan: `tertulis ${f.opdBerinovasi} dari ${f.opdSeluruh} OPD`,
            saran: 'periksa kedua angkanya; mungkin tertukar',
          };
      }
    }
  },
};
