import { ambil } from '../entri.ts';
import { punyaSaluran } from '../kontak.ts';
import type { Aturan } from './aturan.ts';

export const kontakBerisi: Aturan = {
  id: 'kontak-berisi',
  kalimat: 'Kontak punya saluran, atau dinyatakan hanya nama kantor.',
  *jalankan(k) {
    for (const entri of ambil(k.entri, 'kontak')) {
      for (const [i, c] of entri.isi.kontak.entries()) {
        const jalan = ['kontak', i, 'tingkat'];
        const ada = punyaSaluran(c);
        if (!ada && c.tingkat !== 'nama-saja')
          yield {
            entri,
            jalan,
            pesan: `"${c.unit}" belum punya alamat, telepon, surel, atau situs`,
            saran: 'tambahkan salurannya, atau tulis tingkat "nama-saja"',
          };
        if (ada && c.tingkat === 'nama-saja')
          yield { entri, jalan, pesan: 'tingkat "nama-saja", padahal ada salurannya', saran: 'pilih tingkat menurut asal kontaknya' };
        if (ada && !c.sumber)
          yield { entri, jalan: ['kontak', i], pesan: `kontak "${c.unit}" tanpa sumber`, saran: 'tambahkan sumber: [id]' };
        if (c.tingkat === 'dikonfirmasi' && !c.dikonfirmasi)
          yield {
            entri,
            jalan,
            pesan: 'kontak dikonfirmasi tanpa tanggal',
            saran: 'tambahkan dikonfirmasi: "2026-11-22" (tanggal unit itu membenarkannya)',
          };
      }
    }
  },
};
