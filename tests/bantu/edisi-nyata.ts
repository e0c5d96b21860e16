/** The editions of the content, read as they stand, and any record one may fill in them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { edisiKematangan, type EdisiKematangan } from '../../src/domain/schema/kosakata.ts';
import { rumusIid, type RumusIid } from '../../src/domain/schema/nasional.ts';

const baca = (jalur: string): unknown =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../../content/${jalur}`, import.meta.url)), 'utf8'));

export const edisiNyata = (edisi: string): EdisiKematangan => edisiKematangan.parse(baca(`kosakata/kematangan/${edisi}.json`));
export const rumusNyata = (): RumusIid => rumusIid.parse(baca('nasional/rumus.json'));

/** Number of a class of effort. */
export function upayaNyata(edisi: EdisiKematangan): (indikator: string, tingkat: number) => number {
  const kelas = baca('kosakata/kelas-upaya.json') as { nilai: { id: string; nomor: number }[] };
  return (id, tingkat) => kelas.nilai.find((k) => k.id === edisi.indikator.find((i) => i.id === id)!.upaya![tingkat - 1])!.nomor;
}

/** Some indicators answered, some not. */
export const rincianSembarang = (edisi: EdisiKematangan): fc.Arbitrary<Record<string, number>> =>
  fc
    .array(fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }), {
      minLength: edisi.indikator.length,
      maxLength: edisi.indikator.length,
    })
    .map((tingkat) =>
      Object.fromEntries(edisi.indikator.flatMap((i, n) => (tingkat[n] === undefined ? [] : [[i.id, tingkat[n]] as const]))),
    );
