/** A pasted or dropped record → its fields: a whole `.md`, its front matter, or the piece that the self-assessment writes. */
import { belah } from './front-matter.ts';
import { GalatFormat } from './galat-format.ts';
import { uraiYaml } from './yaml.ts';

/** @throws GalatFormat whose `offset` counts in its `teks` */
export function bacaTempelan(mentah: string): unknown {
  const teks = mentah
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/^\n+/, '');
  // A piece of front matter has no closing line, and often no opening one.
  const utuh = /^---[ \t]*\n/.test(teks);
  const awal = utuh ? belah(teks) : { yaml: teks, awalYaml: 0 };
  try {
    return uraiYaml(awal.yaml).nilai;
  } catch (e) {
    if (e instanceof GalatFormat) throw new GalatFormat(e.aturan, e.message, e.saran, e.offset + awal.awalYaml, teks);
    throw e;
  }
}

/** Line of an offset, from 1. */
export function barisKe(teks: string, offset: number): number {
  return teks.slice(0, offset).split('\n').length;
}
