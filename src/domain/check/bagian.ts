import { JENIS, type JenisBerkas } from '../schema/index.ts';
import type { Aturan } from './aturan.ts';
import { saranTerdekat } from './bantu.ts';

export const bagian: Aturan = {
  id: 'bagian',
  kalimat: 'Isi halaman memakai bagian yang dikenal, berurutan, dan yang wajib ada.',
  *jalankan(k) {
    for (const entri of k.entri) {
      const { dikenal, wajib } = (JENIS[entri.jenis] as JenisBerkas).bagian ?? {};
      const { badan } = entri;
      if (!dikenal || !wajib || !badan) continue;
      const urutan = dikenal.join(', ');
      const sudah = new Set<string>();
      let terjauh = -1;
      for (const { judul, baris, teks } of badan.bagian) {
        const nomor = dikenal.indexOf(judul);
        if (nomor < 0) {
          yield { entri, baris, pesan: `bagian "${judul}" tidak dikenal`, saran: saranTerdekat(judul, dikenal, `yang dikenal: ${urutan}`) };
        } else if (sudah.has(judul)) {
          yield { entri, baris, pesan: `bagian "${judul}" ada dua kali`, saran: 'gabungkan keduanya' };
        } else if (nomor < terjauh) {
          yield { entri, baris, pesan: `bagian "${judul}" tidak pada urutannya`, saran: `urutannya: ${urutan}` };
        }
        if (!teks) yield { entri, baris, pesan: `bagian "${judul}" kosong`, saran: 'isi, atau hapus judulnya' };
        sudah.add(judul);
        terjauh = Math.max(terjauh, nomor);
      }
      for (const judul of wajib) {
        if (!sudah.has(judul))
          yield {
            entri,
            baris: badan.baris,
            pesan: `bagian "## ${judul}" belum ada`,
            saran: `tambahkan baris "## ${judul}" dan uraiannya di bawah front matter`,
          };
      }
      for (const l of badan.luarBagian)
        yield {
          entri,
          baris: l.baris,
          pesan: `tulisan di luar bagian: "${l.cuplikan}"`,
          saran: 'letakkan di bawah judul "## ..." yang dikenal; tingkat judul lain tidak dipakai',
        };
    }
  },
};
