import { ambil } from '../entri.ts';
import type { Aturan } from './aturan.ts';

export const sinonimWajar: Aturan = {
  id: 'sinonim-wajar',
  kalimat: 'Di daftar sinonim satu kata ditulis satu kali, tidak menunjuk dirinya sendiri, dan tidak sekaligus diabaikan.',
  *jalankan(k) {
    for (const entri of ambil(k.entri, 'sinonim')) {
      /** Where a phrase has a meaning: field by phrase. */
      const bermakna = new Map<string, string>();
      for (const [i, kelompok] of entri.isi.setara.entries()) {
        const ada = new Set<string>();
        for (const [j, frasa] of kelompok.entries()) {
          if (ada.has(frasa))
            yield {
              entri,
              jalan: ['setara', i, j],
              pesan: `"${frasa}" ada dua kali dalam kelompok ini`,
              saran: 'hapus salah satunya',
            };
          ada.add(frasa);
          bermakna.set(frasa, `setara.${i}`);
        }
      }
      const arah = new Map<string, string>();
      for (const [i, { kata, maksud }] of entri.isi.arah.entries()) {
        for (const [j, frasa] of kata.entries()) {
          const lain = arah.get(frasa);
          if (lain !== undefined)
            yield {
              entri,
              jalan: ['arah', i, 'kata', j],
              pesan: `"${frasa}" sudah ditulis di \`${lain}\``,
              saran: 'gabungkan `maksud` keduanya di satu tempat, lalu hapus yang lain',
            };
          else arah.set(frasa, `arah.${i}.kata`);
        }
        const diri = new Set(kata);
        for (const [j, frasa] of maksud.entries()) {
          if (diri.has(frasa))
            yield {
              entri,
              jalan: ['arah', i, 'maksud', j],
              pesan: `"${frasa}" dijelaskan dengan dirinya sendiri`,
              saran: 'hapus dari `maksud`; kata yang diketik selalu ikut dicari',
            };
        }
      }
      for (const [i, frasa] of entri.isi.abaikan.entries()) {
        const tempat = arah.get(frasa) ?? bermakna.get(frasa);
        if (tempat !== undefined)
          yield {
            entri,
            jalan: ['abaikan', i],
            pesan: `"${frasa}" diabaikan, tetapi diberi arti di \`${tempat}\``,
            saran: 'hapus dari salah satunya',
          };
      }
    }
  },
};
