import type { Aturan } from './aturan.ts';
import { kutipan, sumberBerkas } from './bantu.ts';

export const sumberDipakai: Aturan = {
  id: 'sumber-dipakai',
  kalimat: 'Setiap sumber pada daftar dirujuk paling sedikit satu fakta.',
  *jalankan(k) {
    for (const entri of k.entri) {
      const dipakai = new Set(kutipan(entri).map((c) => c.id));
      for (const [i, s] of sumberBerkas(entri).entries()) {
        if (!dipakai.has(s.id))
          yield {
            entri,
            jalan: ['sumber', i, 'id'],
            pesan: `sumber "${s.id}" tidak dirujuk fakta mana pun`,
            saran: 'rujuk dari fakta yang diambil darinya, atau hapus',
          };
      }
    }
  },
};
