import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { tautanAman } from '../../src/domain/tautan-aman.ts';
import { keHtml, keTeks, uraiBadan } from '../../src/format/markdown.ts';

describe('HTML of a body', () => {
  test('raw HTML is escaped, block and inline', () => {
    assert.equal(keHtml('<script>alert(1)</script>'), '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n');
    assert.equal(keHtml('a <b onclick="x">b</b>'), '<p>a &lt;b onclick=&quot;x&quot;&gt;b&lt;/b&gt;</p>\n');
  });
  test('unsafe links stay dead text, safe ones live', () => {
    for (const url of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      '//jahat.example',
      'ftp://x',
      'file:///etc/passwd',
      'java&#10;script:x',
    ]) {
      assert.doesNotMatch(keHtml(`[x](${url})`), /<a /, url);
      assert.doesNotMatch(keHtml(`<${url}>`), /<a /, url);
    }
    assert.match(keHtml('[x](/inovasi/)'), /<a href="\/inovasi\/">/);
    assert.match(keHtml('[x](https://a.example)'), /<a href="https:\/\/a\.example" rel="noopener noreferrer external">/);
    assert.match(keHtml('[x](mailto:a@b.example)'), /href="mailto:a@b\.example"/);
  });
  test('links within the site stand below its base', () => {
    const html = (url: string) => keHtml(`[x](${url})`, new Map(), '/katalog/');
    assert.match(html('/daerah/a/'), /<a href="\/katalog\/daerah\/a\/">/);
    assert.match(html('/'), /<a href="\/katalog\/">/);
    for (const url of ['#sumber-1', 'https://a.example/b', 'mailto:a@b.example']) assert.ok(html(url).includes(`href="${url}"`), url);
    assert.doesNotMatch(html('//jahat.example'), /<a /);
  });
  test('columns of a table are aligned by class: the policy of the site forbids style', () => {
    const html = keHtml('| a | b | c | d |\n|:--|--:|:-:|---|\n| 1 | 2 | 3 | 4 |');
    assert.doesNotMatch(html, /style=/);
    for (const sel of ['th', 'td'])
      assert.deepEqual(html.match(new RegExp(`<${sel}( [^>]*)?>`, 'g')), [
        `<${sel}>`,
        `<${sel} class="kanan">`,
        `<${sel} class="tengah">`,
        `<${sel}>`,
      ]);
  });
  test('images never load', () => assert.doesNotMatch(keHtml('![a](https://a.example/b.png)'), /<img/));
  test('citations are numbered links; unknown ids stay as text', () => {
    const html = keHtml('Naik. [^koran] Turun. [^lain]', new Map([['koran', 3]]));
    assert.match(html, /<a class="rujukan" href="#sumber-3" aria-label="Sumber 3">3<\/a>/);
    assert.match(html, /\[\^lain\]/);
  });
  test('no text opens a tag of its own', () => {
    const potongan = fc.array(
      fc.constantFrom(
        '<script>',
        '<img src=x onerror=y>',
        '](javascript:x)',
        '[a',
        '"',
        "'",
        '`',
        '\n',
        '>',
        '<',
        '&lt;',
        '[^a]',
        '![',
        '](data:x)',
        '<!--',
        '| a |',
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(potongan, (bagian) => {
        const html = keHtml(bagian.join(''), new Map([['a', 1]]));
        assert.doesNotMatch(html, /<(script|img|iframe|style|svg|!--)|href="(javascript|data):/i);
      }),
      { numRuns: 300 },
    );
  });
});

test('text without marks', () => {
  assert.equal(keTeks('## Judul\n\nPadi **dan** [jagung](https://a.example) [^x]\n\n- satu\n- dua'), 'Judul Padi dan jagung satu dua');
});

describe('structure of a body', () => {
  const urai = (teks: string) => uraiBadan(teks, 10);
  test('sections with the lines of the file', () => {
    const b = urai('\n## Masalah\n\nSatu.\nDua.\n\n## Hasil\n');
    assert.deepEqual(b.bagian, [
      { judul: 'Masalah', baris: 11, teks: 'Satu.\nDua.', barisTeks: 13 },
      { judul: 'Hasil', baris: 16, teks: '', barisTeks: 17 },
    ]);
    assert.equal(b.baris, 10);
  });
  test('only ## at the margin opens a section', () => {
    const b = urai('## Masalah\n\nTeks\n---\n\n> ## Kutipan\n\n### Anak\n\nJudul\n===\n');
    assert.deepEqual(
      b.bagian.map((x) => x.judul),
      ['Masalah'],
    );
    assert.deepEqual(
      b.luarBagian.map((x) => x.baris),
      [12, 15, 17, 19],
    );
  });
  test('text before the first section', () =>
    assert.deepEqual(urai('Halo.\n\n## Masalah\n\nx').luarBagian, [{ baris: 10, cuplikan: 'Halo.' }]));
  test('citations with line and column', () => {
    assert.deepEqual(urai('## A\n\nx [^satu]\ny [^dua][^tiga]').kutipan, [
      { id: 'satu', baris: 12, kolom: 3 },
      { id: 'dua', baris: 13, kolom: 3 },
      { id: 'tiga', baris: 13, kolom: 9 },
    ]);
  });
  test('HTML, links and images with their own line, also inside lists and tables', () => {
    const b = urai('## A\n\n- satu\n  dua <b>x</b>\n\n| a |\n| - |\n| [k](javascript:x) |\n\nteks\n![g](http://a.example/g.png)');
    assert.deepEqual(
      b.html.map(({ baris, kolom }) => [baris, kolom]),
      [
        [13, 7],
        [13, 11],
      ],
    );
    assert.deepEqual(b.tautan, [{ baris: 17, kolom: 7, url: 'javascript:x' }]);
    assert.deepEqual(b.gambar, [{ baris: 20, kolom: 1, url: 'http://a.example/g.png' }]);
  });
  test('HTML in code is text', () => assert.deepEqual(urai('## A\n\n`<b>`\n\n```\n<script>\n```').html, []));
  test('figures without citation; headings do not count', () => {
    assert.deepEqual(
      urai('## Tahun 2024\n\nNaik 5.\n\nNaik 6. [^a]\n\n- tujuh\n- 8').angkaTanpaSumber.map((x) => x.baris),
      [12, 17],
    );
  });
});

test('safe links', () => {
  for (const ya of ['https://a.example', 'HTTP://a.example', 'mailto:a@b.c', 'tel:+62', '/daerah/', '#sumber-1'])
    assert.ok(tautanAman(ya), ya);
  for (const tidak of ['javascript:x', '//a.example', 'silat.md', '', 'https:a', ' data:x', '\\\\a']) assert.ok(!tautanAman(tidak), tidak);
});
