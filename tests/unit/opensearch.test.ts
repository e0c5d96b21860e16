/** The OpenSearch description. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { keOpenSearch } from '../../src/format/opensearch.ts';

const situs = { nama: 'Lumbung Inovasi', keterangan: 'Katalog inovasi daerah.', alamat: 'https://lumbung.example/sub' };

/** Elements with their text, unescaped; a reader apart from the writer. Anything that is no element is a fault. */
function baca(xml: string): Map<string, string> {
  const isi = new Map<string, string>();
  const tubuh =
    /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<OpenSearchDescription xmlns="http:\/\/a9\.com\/-\/spec\/opensearch\/1\.1\/">\n([\s\S]*)\n<\/OpenSearchDescription>\n$/.exec(
      xml,
    );
  assert.ok(tubuh, xml);
  const polos = (s: string) => s.replace(/&(amp|lt|gt|quot);/g, (_, n: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[n]!);
  const sisa = tubuh[1]!.replace(/<(\w+)((?: \w+="[^"<]*")*)(?:\/>|>([^<]*)<\/\1>)/g, (_, nama: string, atribut: string, teks?: string) => {
    assert.doesNotMatch(`${teks ?? ''}${atribut}`, /&(?!(?:amp|lt|gt|quot);)/, 'a bare ampersand');
    isi.set(nama, polos(teks ?? /template="([^"]*)"/.exec(atribut)?.[1] ?? ''));
    return '';
  });
  assert.equal(sisa.trim(), '', 'not well-formed');
  return isi;
}

test('names the site, its search and its language', () => {
  const isi = baca(keOpenSearch(situs));
  assert.equal(isi.get('ShortName'), 'Lumbung Inovasi');
  assert.equal(isi.get('Description'), situs.keterangan);
  assert.equal(isi.get('Url'), 'https://lumbung.example/sub/inovasi/?q={searchTerms}');
  assert.equal(isi.get('Image'), 'https://lumbung.example/sub/ikon.svg');
  assert.equal(isi.get('Language'), 'id');
});

test('any name gives valid XML within the lengths of the specification', () => {
  const arb = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.array(fc.constantFrom('&', '<', '"', '😀', 'a ', ']]>'), { maxLength: 700 }).map((x) => x.join('')),
  );
  fc.assert(
    fc.property(arb, arb, (nama, keterangan) => {
      const xml = keOpenSearch({ ...situs, nama, keterangan });
      const isi = baca(xml);
      for (const [medan, maks] of [
        ['ShortName', 16],
        ['LongName', 48],
        ['Description', 1024],
      ] as const)
        assert.ok([...isi.get(medan)!].length <= maks, medan);
      assert.ok(xml.isWellFormed(), 'a letter cut in two');
    }),
    { numRuns: 500 },
  );
});
