import type { Aturan } from './aturan.ts';
import { kutipan, saranTerdekat, sumberBerkas } from './bantu.ts';

export const sumberAda: Aturan = {
  id: 'sumber-ada',
  kalimat: 'Setiap id sumber yang dirujuk ada di daftar sumber berkas yang sama.',
  *jalankan(k) {
    for (const entri of k.entri) {
      const ada = new Set(sumberBerkas(entri).map((s) => s.id));
      for (const { id, ...tempat } of kutipan(entri)) {
        if (ada.has(id)) continue;
        yield {
          entri,
          ...tempat,
          pesan: `sumber "${id}" tidak ada di daftar sumber berkas ini`,
          saran: saranTerdekat(id, ada, 'tambahkan ke daftar `sumber`, atau perbaiki idnya'),
        };
      }
    }
  },
};
