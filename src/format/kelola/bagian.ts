/** The text of a record as one field for each `##` section, so that nobody has to type headings; nothing of it gets lost. */
import { uraiBadan } from '../markdown.ts';

/** Key of the field; no field of a schema begins like this. */
export const kunciBagian = (judul: string): string => `##${judul === '' ? '' : ` ${judul}`}`;
/** Text above the first heading, which the checker refuses, but which is not ours to drop. */
const PEMBUKA = kunciBagian('');

/** Sections of a body by their keys. A heading that stands twice keeps both texts, one after the other. */
export function belahBagian(badan: string): Record<string, string> {
  const isi: Record<string, string> = {};
  const { bagian } = uraiBadan(badan, 1);
  const awal = badan
    .split('\n')
    .slice(0, bagian[0] ? bagian[0].baris - 1 : undefined)
    .join('\n')
    .trim();
  if (awal) isi[PEMBUKA] = awal;
  for (const b of bagian) {
    const kunci = kunciBagian(b.judul);
    isi[kunci] = isi[kunci] === undefined ? b.teks : `${isi[kunci]}\n\n${b.teks}`;
  }
  return isi;
}

/** The body again: what stood above, the known sections in their order, then others. Sections without text are left out. */
export function satukanBagian(dikenal: readonly string[], isian: Readonly<Record<string, unknown>>): string {
  const urutan = dikenal.map(kunciBagian);
  const lain = Object.keys(isian).filter((k) => k.startsWith(`${PEMBUKA} `) && !urutan.includes(k));
  return [PEMBUKA, ...urutan, ...lain]
    .flatMap((k) => {
      const teks = String(isian[k] ?? '')
        .normalize('NFC')
        .replace(/\r\n?/g, '\n')
        .replace(/^(?:[^\S\n]*\n)+|\s+$/g, '');
      return teks.trim() === '' ? [] : [`\n${k === PEMBUKA ? '' : `${k}\n\n`}${teks}\n`];
    })
    .join('');
}
