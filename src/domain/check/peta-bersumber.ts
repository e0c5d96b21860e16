import { ambil } from '../entri.ts';
import type { Aturan } from './aturan.ts';
import { saranTerdekat } from './bantu.ts';

const BERKAS_SUMBER = 'peta/sumber.json';

export const petaBersumber: Aturan = {
  id: 'peta-bersumber',
  kalimat: 'Setiap berkas batas wilayah menyebut pemilik dan lisensinya di peta/sumber.json.',
  *jalankan(k) {
    const sumber = ambil(k.entri, 'petaSumber')[0];
    const disebut = new Set(sumber?.isi.batas.map((b) => b.berkas));
    const ada = [...new Set([...ambil(k.entri, 'peta').map((e) => e.jalur), ...k.rusak])].flatMap(
      (jalur) => /^peta\/(.+)\.topo\.json$/.exec(jalur)?.[1] ?? [],
    );
    for (const [n, b] of (sumber?.isi.batas ?? []).entries()) {
      if (!ada.includes(b.berkas))
        yield {
          entri: sumber!,
          jalan: ['batas', n, 'berkas'],
          pesan: `berkas peta/${b.berkas}.topo.json tidak ada`,
          saran: saranTerdekat(b.berkas, ada, 'hapus butir ini, atau tambahkan berkasnya'),
        };
    }
    if (k.rusak.has(BERKAS_SUMBER)) return;
    for (const entri of ambil(k.entri, 'peta')) {
      if (!disebut.has(entri.nama!))
        yield {
          entri,
          pesan: 'pemilik dan lisensi batas wilayah ini belum disebut',
          saran: `tulis di ${BERKAS_SUMBER} butir dengan "berkas": "${entri.nama}", "atribusi", dan "sumber"`,
        };
    }
  },
};
