import { ambil } from '../entri.ts';
import { TAHUN_SKALA_BARU } from '../skala-iid.ts';
import type { Aturan } from './aturan.ts';

const SKALA = { lama: 'poin-lama', baru: '0-100' } as const;

export const skorSkala: Aturan = {
  id: 'skor-skala',
  kalimat: 'Skor IID sesuai dengan skala tahunnya.',
  *jalankan(k) {
    for (const entri of ambil(k.entri, 'indeks')) {
      for (const [i, f] of entri.isi.fakta.entries()) {
        if (f.skor === undefined || (f.skala !== SKALA.lama && f.skala !== SKALA.baru)) continue;
        const seharusnya = f.tahun >= TAHUN_SKALA_BARU ? SKALA.baru : SKALA.lama;
        // Early 2021 pages still showed old points; such a fact must say that its year is in doubt.
        const laman2021 = f.tahun === TAHUN_SKALA_BARU && f.skala === SKALA.lama && f.tahunDiragukan !== undefined;
        if (f.skala !== seharusnya && !laman2021)
          yield {
            entri,
            jalan: ['fakta', i, 'skala'],
            pesan: `skor tahun ${f.tahun} memakai skala "${seharusnya}", tertulis "${f.skala}"`,
            saran: 'perbaiki skala atau tahunnya',
          };
        else if (f.skala === SKALA.baru && f.skor > 100)
          yield {
            entri,
            jalan: ['fakta', i, 'skor'],
            pesan: `skor ${f.skor} melampaui 100`,
            saran: 'periksa angkanya; koma desimal ditulis dengan titik',
          };
      }
    }
  },
};
