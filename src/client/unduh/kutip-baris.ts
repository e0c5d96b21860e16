/** "Kutip angka ini" for one row of a figure's table, with the sources of that row. Made of what stands on the page. */
import { PESAN_BAGAN as P } from '../../text/pesan/bagan.ts';
import { unsur } from '../unsur.ts';

interface BarisKutip {
  /** Tells the row from all others: `Kabupaten Blora, 2024`. */
  nama: string;
  sel: readonly string[];
  sumber: readonly string[];
}

/**
 * Puts a choice of rows above the citation; the chosen one's citation then stands in the place of the finding's.
 * @param kutipan citation of the finding; it stays in the page, because the picture to download carries it
 */
export function pasangKutipBaris(figur: Element, kutipan: HTMLElement): void {
  const { kepala, baris } = bacaTabel(figur);
  const pilih = unsur('select', 'kotak-isi', new Option(P.kutipTemuan, ''), ...baris.map((b, n) => new Option(b.nama, String(n))));
  const teks = unsur('p', 'bagan__kutipan');
  teks.hidden = true;
  kutipan.before(unsur('label', 'bagan__pilih-baris', unsur('span', '', P.yangDikutip), pilih));
  kutipan.after(teks);
  pilih.addEventListener('change', () => {
    const b = baris[Number(pilih.value)];
    const satu = pilih.value !== '' && b !== undefined;
    teks.textContent = satu ? kalimat(figur, kutipan, kepala, b) : '';
    [kutipan.hidden, teks.hidden] = [satu, !satu];
  });
}

function kalimat(figur: Element, kutipan: HTMLElement, kepala: readonly string[], { sel, sumber }: BarisKutip): string {
  const isi = sel.map((s, n) => `${kepala[n]}: ${s}`).join('; ');
  const utuh = kutipan.textContent;
  return P.kutipanBaris(
    figur.querySelector('.bagan__judul')!.textContent,
    isi,
    figur.getAttribute('data-satuan')!,
    sumber.join('; '),
    // Who gathered it, when, and the address: the same for every row.
    utuh.slice(utuh.lastIndexOf(P.dihimpun)),
  );
}

function bacaTabel(figur: Element): { kepala: string[]; baris: BarisKutip[] } {
  const tabel = figur.querySelector('table')!;
  const daftar = [...figur.querySelectorAll('.bagan__sumber > li')].map((li) => li.textContent);
  const teks = (tr: Element) => [...tr.children].map((s) => s.textContent);
  const isi = [...tabel.tBodies[0]!.rows].map(teks);
  const lebar = pembeda(isi);
  return {
    kepala: teks(tabel.tHead!.rows[0]!).slice(0, -1),
    baris: isi.map((semua) => ({
      nama: semua.slice(0, lebar).join(', '),
      sel: semua.slice(0, -1),
      sumber: (semua.at(-1)!.match(/\d+/g) ?? []).map((n) => daftar[Number(n) - 1]!),
    })),
  };
}

/** How many cells from the left tell every row from the others; all but the sources where none do. */
function pembeda(isi: readonly (readonly string[])[]): number {
  const paling = (isi[0]?.length ?? 2) - 1;
  for (let n = 1; n < paling; n++) if (new Set(isi.map((b) => b.slice(0, n).join())).size === isi.length) return n;
  return paling;
}
