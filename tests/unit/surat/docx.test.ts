/** .docx: what the paper says stands in it, its XML is whole, lists begin anew. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keDocx } from '../../../src/surat/docx.ts';
import { susunNaskah } from '../../../src/surat/semua.ts';
import { ID_NASKAH, type IdNaskah } from '../../../src/text/pesan/naskah.ts';
import { bukaDocx, teksDocx, xmlUtuh } from '../../bantu/docx-uji.ts';
import { FAKTA, ISIAN, KOSONG, TERISI } from '../../bantu/surat-uji.ts';

const berkas = async (id: IdNaskah, bahan = TERISI) => new Uint8Array(await (await keDocx(susunNaskah(id, bahan))).arrayBuffer());

/** Every string of a paper but titles of tables and of the file, which only HTML reads out. */
function semuaTeks(x: unknown, kunci = ''): string[] {
  if (typeof x === 'string') return ['jenis', 'gaya', 'nama', 'judul'].includes(kunci) || x === '' ? [] : [x];
  if (typeof x !== 'object' || x === null) return [];
  return Object.entries(x).flatMap(([k, v]) => semuaTeks(v, Array.isArray(x) ? kunci : k));
}

for (const id of ID_NASKAH) {
  test(`${id}: whole, and nothing is left out`, async () => {
    for (const bahan of [TERISI, KOSONG]) {
      const isi = await berkas(id, bahan);
      for (const [nama, xml] of Object.entries(bukaDocx(isi))) xmlUtuh(xml, nama);
      const teks = teksDocx(isi);
      assert.deepEqual(
        semuaTeks(susunNaskah(id, bahan).isi).filter((t) => !teks.includes(t)),
        [],
      );
    }
  });
}

test('what is hostile to XML is only text', async () => {
  const jahat = `</w:t><w:t>"'&<b>`;
  const isi = await berkas('minat', { inovasi: { ...FAKTA, pertanyaan: [jahat] }, isian: { ...ISIAN, pejabat: jahat } });
  xmlUtuh(bukaDocx(isi)['word/document.xml']!, 'document');
  assert.equal(teksDocx(isi).split(jahat).length - 1, 2);
});

test('A4, and each list counts from one', async () => {
  const xml = async (id: IdNaskah) => bukaDocx(await berkas(id))['word/document.xml']!;
  assert.match(await xml('minat'), /<w:pgSz w:w="11906" w:h="16838"/);
  // Three lists: the points of the letter, the copies, the questions.
  assert.equal(new Set([...(await xml('minat')).matchAll(/<w:numId w:val="(\d+)"/g)].map((m) => m[1])).size, 3);
});
