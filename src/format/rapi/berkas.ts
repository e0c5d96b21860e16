/** One file of `content/`, tidied: keys in the order of the schema, one style of writing, the same meaning. */
import { jenisBerkas } from '../../domain/schema/index.ts';
import { skemaMedan } from '../../domain/skema-medan.ts';
import { belah } from '../front-matter.ts';
import { rapikanBadan } from './badan.ts';
import { rapikanJson } from './json.ts';
import { rapikanYaml, type HasilRapi } from './yaml.ts';

/** False for what is no record: boundaries are data of others, and files in no known place have no schema. */
export function dapatDirapikan(jalur: string): boolean {
  const jenis = jenisBerkas(jalur)?.jenis;
  return jenis !== undefined && jenis !== 'peta';
}

/**
 * For a valid record the value before and after is the same, but for no-break spaces. Marks of Windows (BOM, CRLF) go.
 * @param jalur below the content root
 * @throws GalatFormat when the file cannot be read; offsets count in the text without those marks
 */
export function rapikanBerkas(jalur: string, mentah: string): HasilRapi {
  const teks = mentah.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const jenis = jenisBerkas(jalur)?.jenis;
  const skema = jenis && skemaMedan(jenis);
  if (jalur.endsWith('.json')) return { teks: rapikanJson(teks, skema), catatan: [] };
  const { yaml, badan } = belah(teks);
  const rapi = rapikanYaml(yaml, skema);
  return { teks: `---\n${rapi.teks}---\n${rapikanBadan(badan)}`, catatan: rapi.catatan };
}
