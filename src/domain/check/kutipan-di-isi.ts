import { semuaTeks } from '../jelajah.ts';
import type { Aturan } from './aturan.ts';

const KUTIPAN = /\[\^[^\]\s]+\]/;

export const kutipanDiIsi: Aturan = {
  id: 'kutipan-di-isi',
  kalimat: 'Kutipan [^id] hanya dipakai di isi catatan; medan merujuk sumbernya lewat `sumber`.',
  *jalankan(k) {
    for (const entri of k.entri) {
      for (const { teks, jalan } of semuaTeks(entri.isi)) {
        const kutipan = teks.includes('[^') && KUTIPAN.exec(teks)?.[0];
        if (!kutipan) continue;
        yield {
          entri,
          jalan,
          // Fields are shown as plain text.
          pesan: `kutipan ${kutipan} tampil mentah di medan`,
          saran: entri.badan
            ? 'kutip di isi catatan, atau sebut idnya di `sumber` medan itu'
            : 'hapus dari teksnya; sebut idnya di `sumber` yang terdekat',
        };
      }
    }
  },
};
