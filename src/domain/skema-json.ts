/** JSON Schema (draft 2020-12) of one kind of file, from the same zod schema that the checker uses. */
import { z } from 'zod';
import { JENIS, type NamaJenis } from './schema/index.ts';

export function skemaJson(jenis: NamaJenis): object {
  const j = JENIS[jenis];
  return { title: j.judul, ...z.toJSONSchema(j.skema, { io: 'input' }) };
}
