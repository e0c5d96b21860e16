import { jelajah } from '../jelajah.ts';
import { JENIS } from '../schema/index.ts';
import type { Aturan, Temu } from './aturan.ts';
import { saranTerdekat } from './bantu.ts';

/** More choices than this are looked up in the file, not printed. */
const MAKS_PILIHAN = 12;

export const kosakata: Aturan = {
  id: 'kosakata',
  kalimat: 'Nilai medan berkosakata ada di content/kosakata.',
  jalankan(k) {
    const temu: Temu[] = [];
    for (const entri of k.entri) {
      jelajah(JENIS[entri.jenis].skema, entri.isi, (tanda, nilai, jalan) => {
        if (!tanda.kosakata || typeof nilai !== 'string') return;
        // A vocabulary that is missing or broken is reported once, at its own file.
        const ada = k.kosakata.get(tanda.kosakata);
        if (!ada || ada.has(nilai)) return;
        const pilihan =
          ada.size <= MAKS_PILIHAN ? `pilih salah satu: ${[...ada].join(', ')}` : `lihat daftarnya di kosakata/${tanda.kosakata}.json`;
        temu.push({ entri, jalan, pesan: `"${nilai}" tidak ada di kosakata ${tanda.kosakata}`, saran: saranTerdekat(nilai, ada, pilihan) });
      });
    }
    return temu;
  },
};
