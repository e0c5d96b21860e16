/** What the site will make of a record: label, what is still open, the text as readers will see it. */
import type { Entri } from '../../domain/entri.ts';
import { PESAN_BORANG as P } from '../../text/pesan/usulan.ts';
import { unsur } from '../unsur.ts';
import type { bagianHtml, keteranganInovasi } from './pemeriksa.ts';

interface Alat {
  keteranganInovasi: typeof keteranganInovasi;
  bagianHtml: typeof bagianHtml;
}

export function gambarPratinjau(e: Entri, hari: string, p: Alat): HTMLElement[] {
  return [...(e.jenis === 'inovasi' ? gambarLabel(p.keteranganInovasi(e, hari)) : []), ...gambarTeks(e, p.bagianHtml(e))];
}

function gambarLabel({ label, ada, dari, belum }: ReturnType<typeof keteranganInovasi>): HTMLElement[] {
  return [
    unsur('h3', '', `${P.label}: ${label.nama}`),
    unsur('p', '', `${label.arti} ${P.kelengkapan(ada, dari)}`),
    unsur('p', 'keterangan', P.artiLabel),
    belum.length
      ? unsur(
          'details',
          'lipat',
          unsur('summary', '', `${P.belum} (${belum.length})`),
          unsur('ul', '', ...belum.map((b) => unsur('li', '', b))),
        )
      : unsur('p', '', P.semuaAda),
  ];
}

function gambarTeks(e: Entri, bagian: ReturnType<typeof bagianHtml>): HTMLElement[] {
  if (!bagian.length) return [];
  const {
    nama,
    judul,
    ringkasan,
    sumber = [],
  } = e.isi as { nama?: string; judul?: string; ringkasan: string; sumber?: { judul: string; penerbit: string }[] };
  const teks = unsur('div', 'usul__pratinjau', unsur('p', 'usul__nama', nama ?? judul ?? ''), unsur('p', 'ringkasan', ringkasan));
  for (const b of bagian) {
    const prosa = unsur('div', 'prosa');
    // Made by our Markdown renderer, which lets no HTML of the text through.
    prosa.innerHTML = b.html;
    teks.append(unsur('h4', '', b.judul), prosa);
  }
  const daftar = unsur('ol', 'keterangan');
  sumber.forEach((s, i) => {
    const li = unsur('li', '', `${s.judul}, ${s.penerbit}`);
    li.id = `sumber-${i + 1}`;
    daftar.append(li);
  });
  teks.append(daftar);
  return [unsur('h3', '', P.pratinjau), teks];
}
