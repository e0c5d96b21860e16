/** One innovation as a small HTML page that Pagefind reads; weights put names above text. */
import { jalurInovasi } from '../domain/jalur.ts';
import { labelKosakata, type InovasiKatalog, type Katalog } from '../domain/katalog.ts';
import { keTeks } from '../format/markdown.ts';

const LOLOS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const lolos = (s: string) => s.replace(/[&<>"]/g, (h) => LOLOS[h]!);

/** Weighted block; Pagefind accepts weights from 0 to 10. */
const blok = (bobot: number, teks: (string | undefined)[]) => {
  const isi = teks.filter(Boolean).join('. ').replaceAll('..', '.');
  return isi ? `<p data-pagefind-weight="${bobot}">${lolos(isi)}</p>` : '';
};

export function rekamanCari(i: InovasiKatalog, k: Katalog): { url: string; content: string } {
  const { isi, daerah } = i;
  const tema = isi.tema.map((t) => labelKosakata(k, 'tema', t));
  const urusan = [isi.urusan, ...(isi.urusanLain ?? [])].map((u) => labelKosakata(k, 'urusan', u));
  const meta = Object.entries({ id: i.id, daerah: daerah.nama, ringkasan: isi.ringkasan })
    .map(([nama, nilai]) => `<span data-pagefind-meta="${nama}">${lolos(nilai)}</span>`)
    .join('');
  const fakta = [
    ...(isi.hasil ?? []).map((h) => h.indikator),
    ...(isi.penghargaan ?? []).map((p) => `${p.nama} ${p.tahun ?? ''} ${p.capaian}`),
    ...(isi.prasyarat ?? []).map((p) => p.teks),
    ...(isi.langkah ?? []).map((l) => l.teks),
  ];
  const content =
    `<!doctype html><html lang="id"><head><title>${lolos(isi.nama)}</title></head><body><main data-pagefind-body>` +
    `<div hidden data-pagefind-ignore>${meta}</div>` +
    `<h1 data-pagefind-meta="title">${lolos(isi.nama)}</h1>` +
    blok(4, [isi.ringkasan]) +
    i.bagian.map((b) => blok(1, [keTeks(b.teks)])).join('') +
    blok(1, fakta) +
    // Names and labels come last, so that excerpts are taken from sentences.
    blok(8, [isi.kepanjangan, ...(isi.namaLain ?? [])]) +
    blok(6, [daerah.nama, daerah.provinsi, ...tema]) +
    blok(4, [...urusan, ...i.opd.map((o) => o.nama)]) +
    `</main></body></html>`;
  return { url: `/${jalurInovasi(i)}`, content };
}
