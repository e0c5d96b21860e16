/** A record that exists → a filled form, to change it and write it again. */
import { belah } from '../front-matter.ts';
import { uraiJson } from '../json.ts';
import { uraiBadan } from '../markdown.ts';
import { uraiYaml } from '../yaml.ts';
import { semuaMedan, type Borang } from './borang.ts';
import { kunciBagian } from './berkas.ts';
import { keIsian, type Isian } from './nilai.ts';

/** @param teks a whole file that the checker accepts. @throws GalatFormat when it is no such file */
export function bacaUsulan(b: Borang, teks: string): Isian {
  const medan = semuaMedan(b);
  if (!b.bagian.length) return keIsian(medan, uraiJson(teks).nilai as Record<string, unknown>);
  const { yaml, badan, barisBadan } = belah(teks);
  return {
    ...keIsian(medan, uraiYaml(yaml).nilai as Record<string, unknown>),
    ...Object.fromEntries(uraiBadan(badan, barisBadan).bagian.map((x) => [kunciBagian(x.judul), x.teks])),
  };
}
