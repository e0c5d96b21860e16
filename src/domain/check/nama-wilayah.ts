import { ambil } from '../entri.ts';
import { keSlug } from '../slug.ts';
import type { Aturan } from './aturan.ts';

export const namaWilayah: Aturan = {
  id: 'nama-wilayah',
  kalimat: 'Berkas wilayah bernama kode dan nama provinsinya, dan kode daerah di dalamnya berawalan kode itu.',
  *jalankan(k) {
    for (const entri of ambil(k.entri, 'wilayah')) {
      const seharusnya = `${entri.isi.kode}-${keSlug(entri.isi.nama)}`;
      if (entri.folder !== seharusnya)
        yield {
          entri,
          jalan: ['kode'],
          pesan: `kode dan nama berkas ini berarti "${seharusnya}", nama berkasnya "${entri.folder}"`,
          saran: `ganti nama berkas menjadi "${seharusnya}.json", atau perbaiki kode dan nama`,
        };
      for (const [i, d] of entri.isi.daerah.entries()) {
        if (!d.kode.startsWith(`${entri.isi.kode}.`))
          yield {
            entri,
            jalan: ['daerah', i, 'kode'],
            pesan: `kode "${d.kode}" bukan kode daerah di provinsi ${entri.isi.kode}`,
            saran: `kodenya berawalan "${entri.isi.kode}."`,
          };
      }
    }
  },
};
