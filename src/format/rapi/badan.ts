/** The body of a record: ends of lines, empty lines, spaces. What it renders to stays the same. */
import { keHtml } from '../markdown.ts';
import { spasiBiasa } from './teks.ts';

/** @returns the body with one empty line before it and one line end after it; as it was where tidying would change the page */
export function rapikanBadan(badan: string): string {
  const asal = spasiBiasa(badan);
  const baris: string[] = [];
  let pagar = false;
  for (const b of asal.split('\n')) {
    if (/^(?:```|~~~)/.test(b)) pagar = !pagar;
    const judul = !pagar && /^#{1,6} /.test(b);
    const rapi = pagar ? b : tepi(b);
    const atas = baris.at(-1);
    if (rapi === '' && !pagar && (atas === undefined || atas === '')) continue;
    if (judul && atas !== undefined && atas !== '') baris.push('');
    // A heading is followed by an empty line, whatever comes.
    if (!judul && rapi !== '' && atas !== undefined && /^#{1,6} /.test(atas) && !pagar) baris.push('');
    baris.push(rapi);
  }
  while (baris.at(-1)?.trim() === '') baris.pop();
  const hasil = baris.length ? `\n${baris.join('\n').trimEnd()}\n` : '';
  return keHtml(hasil) === keHtml(asal) ? hasil : badan.endsWith('\n') ? badan : `${badan}\n`;
}

/** Two spaces at the end of a line are a line break; one, or more than two, are none or no more. */
function tepi(b: string): string {
  const isi = b.trimEnd();
  return isi !== '' && / {2,}$/.test(b) ? `${isi}  ` : isi;
}
