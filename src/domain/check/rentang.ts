import { semuaKelompok } from '../jelajah.ts';
import type { Aturan } from './aturan.ts';

export const rentang: Aturan = {
  id: 'rentang',
  kalimat: 'Batas atas sebuah rentang tidak lebih kecil dari batas bawahnya.',
  *jalankan(k) {
    for (const entri of k.entri) {
      for (const { kelompok, jalan } of semuaKelompok(entri.isi)) {
        for (const [medan, atas] of Object.entries(kelompok)) {
          const dasar = medan === 'maks' ? 'min' : medan.endsWith('Atas') ? medan.slice(0, -'Atas'.length) : undefined;
          const bawah = dasar && kelompok[dasar];
          if (typeof atas === 'number' && typeof bawah === 'number' && atas < bawah) {
            yield {
              entri,
              jalan: [...jalan, medan],
              pesan: `batas atas ${atas} lebih kecil dari \`${dasar}\` ${bawah}`,
              saran: 'tukar keduanya, atau perbaiki angkanya',
            };
          }
        }
      }
    }
  },
};
