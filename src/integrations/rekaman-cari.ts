/** One innovation as a small HTML page that Pagefind reads: names and labels as fields, sentences as text. */
import type { Bahan } from '../cari/bahan.ts';
import { lolos } from '../text/lolos.ts';

/** Weighted block; Pagefind accepts weights from 0 to 10. */
const blok = (bobot: number, teks: readonly string[]) => {
  const isi = teks.filter(Boolean).join('. ').replaceAll('..', '.');
  return isi ? `<p data-pagefind-weight="${bobot}">${lolos(isi)}</p>` : '';
};

/** @param kartu facts that a result shows; kept with the record, not searched for. */
export function rekamanCari(b: Bahan, kartu: readonly string[]): { url: string; content: string } {
  const medan = {
    id: b.id,
    daerah: b.tempat.join(', '),
    ringkasan: b.ringkasan,
    alias: b.alias.join('; '),
    tema: b.tema.join('; '),
    urusan: b.urusan.join('; '),
    // One field each: white space within a field does not survive.
    ...Object.fromEntries(kartu.map((f, n) => [`fakta${n}`, f])),
  };
  const meta = Object.entries(medan)
    .filter(([, nilai]) => nilai)
    .map(([nama, nilai]) => `<span data-pagefind-meta="${nama}">${lolos(nilai)}</span>`)
    .join('');
  const content =
    `<!doctype html><html lang="id"><head><title>${lolos(b.nama)}</title></head><body><main data-pagefind-body>` +
    `<div hidden data-pagefind-ignore>${meta}</div>` +
    `<h1 data-pagefind-meta="title">${lolos(b.nama)}</h1>` +
    blok(3, [b.ringkasan]) +
    b.bagian.map((teks) => blok(1, [teks])).join('') +
    blok(1, b.fakta) +
    `</main></body></html>`;
  return { url: b.jalur, content };
}
