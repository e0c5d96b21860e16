import { ambil } from '../entri.ts';
import type { Aturan } from './aturan.ts';

export const opdInduk: Aturan = {
  id: 'opd-induk',
  kalimat: 'Induk perangkat daerah tidak berputar.',
  *jalankan(k) {
    for (const entri of ambil(k.entri, 'opd')) {
      const induk = new Map(entri.isi.opd.map((o) => [o.id, o.induk]));
      for (const [i, o] of entri.isi.opd.entries()) {
        const dilalui = new Set<string>();
        let p = o.induk;
        while (p !== undefined && p !== o.id && !dilalui.has(p)) {
          dilalui.add(p);
          p = induk.get(p);
        }
        if (p === o.id)
          yield { entri, jalan: ['opd', i, 'induk'], pesan: `induk "${o.induk}" berputar kembali ke unit ini`, saran: 'perbaiki induknya' };
      }
    }
  },
};
