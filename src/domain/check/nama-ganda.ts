import { ambil } from '../entri.ts';
import { keSlug } from '../slug.ts';
import type { Aturan } from './aturan.ts';

export const namaGanda: Aturan = {
  id: 'nama-ganda',
  kalimat: 'Satu daerah tidak punya dua inovasi bernama sama.',
  *jalankan(k) {
    const ada = new Map<string, string>();
    for (const entri of ambil(k.entri, 'inovasi')) {
      const kunci = `${entri.folder}/${keSlug(entri.isi.nama).replaceAll('-', '')}`;
      const lain = ada.get(kunci);
      if (lain)
        yield {
          entri,
          jalan: ['nama'],
          pesan: `nama "${entri.isi.nama}" sudah dipakai ${lain}`,
          saran: 'gabungkan kedua catatan, atau bedakan namanya',
        };
      else ada.set(kunci, entri.jalur);
    }
  },
};
