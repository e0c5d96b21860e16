import { semuaTeks } from '../jelajah.ts';
import { tautanAman } from '../tautan-aman.ts';
import type { Aturan } from './aturan.ts';

const HTML = /<\/?[a-z][^>]*>|<!--/i;
const potong = (s: string) => s.slice(0, 60);

export const isiAman: Aturan = {
  id: 'isi-aman',
  kalimat: 'Isi tidak memuat HTML, skrip, atau gambar dari tempat lain.',
  *jalankan(k) {
    for (const entri of k.entri) {
      const { badan } = entri;
      for (const { cuplikan, ...tempat } of badan?.html ?? [])
        yield {
          entri,
          ...tempat,
          pesan: `HTML tidak dipakai: ${cuplikan}`,
          saran: 'tulis dengan Markdown biasa; tanda < sebagai teks ditulis &lt;',
        };
      for (const { url, ...tempat } of badan?.tautan ?? []) {
        if (!tautanAman(url))
          yield {
            entri,
            ...tempat,
            pesan: `tautan "${potong(url)}" tidak diterima`,
            saran: 'tautan diawali https://, mailto:, tel:, atau /',
          };
      }
      for (const { url, ...tempat } of badan?.gambar ?? [])
        yield { entri, ...tempat, pesan: `gambar tidak dipakai: ${potong(url)}`, saran: 'hapus gambarnya, atau tautkan halamannya' };
      for (const { teks, jalan } of semuaTeks(entri.isi)) {
        const html = HTML.exec(teks);
        if (html) yield { entri, jalan, pesan: `HTML tidak dipakai: ${potong(html[0])}`, saran: 'tulis teks biasa' };
      }
    }
  },
};
