import type { Aturan } from './aturan.ts';
import { sumberBerkas } from './bantu.ts';

export const angkaBersumber: Aturan = {
  id: 'angka-bersumber',
  kalimat: 'Alinea yang memuat angka merujuk sumbernya.',
  *jalankan(k) {
    for (const entri of k.entri) {
      // With one source there is nothing to mistake.
      if (sumberBerkas(entri).length < 2) continue;
      for (const { baris, cuplikan } of entri.badan?.angkaTanpaSumber ?? []) {
        yield {
          entri,
          baris,
          tingkat: 'peringatan',
          pesan: `ada angka tanpa rujukan sumber: "${cuplikan}"`,
          saran: 'akhiri alinea dengan [^id-sumber]',
        };
      }
    }
  },
};
