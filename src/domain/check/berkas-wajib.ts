import { ambil } from '../entri.ts';
import { tandaSkema } from '../jelajah.ts';
import { JENIS } from '../schema/index.ts';
import type { Aturan } from './aturan.ts';

/** Names of all vocabularies that some schema points at. */
export function kosakataWajib(): string[] {
  const tanda = Object.values(JENIS).flatMap((j) => tandaSkema(j.skema));
  return [...new Set(tanda.flatMap((t) => t.kosakata ?? []))].sort();
}

export const berkasWajib: Aturan = {
  id: 'berkas-wajib',
  kalimat: 'Situs, wilayah, dan kosakata ada.',
  *jalankan(k) {
    if (ambil(k.entri, 'situs').length === 0 && !k.rusak.has('situs.json')) {
      yield { berkas: 'situs.json', pesan: 'berkas ini belum ada', saran: 'buat atau pulihkan situs.json' };
    }
    if (ambil(k.entri, 'wilayah').length === 0 && ![...k.rusak].some((jalur) => jalur.startsWith('wilayah/'))) {
      yield { berkas: 'wilayah', pesan: 'tidak ada berkas wilayah', saran: 'pulihkan folder wilayah' };
    }
    for (const nama of kosakataWajib()) {
      const jalur = `kosakata/${nama}.json`;
      if (!k.kosakata.has(nama) && !k.rusak.has(jalur))
        yield { berkas: jalur, pesan: 'kosakata ini dipakai catatan, tetapi belum ada', saran: 'buat atau pulihkan berkasnya' };
    }
  },
};
