/** Looks into .docx files: their parts, their text, whether their XML is whole. */
import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';

const ENTITAS: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };

export function bukaDocx(isi: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(isi))
      .filter(([nama]) => /\.(xml|rels)$/.test(nama))
      .map(([nama, isi]) => [nama, strFromU8(isi)]),
  );
}

/** Text of the document, one line a paragraph. */
export function teksDocx(isi: Uint8Array): string {
  return bukaDocx(isi)
    ['word/document.xml']!.split('</w:p>')
    .map((p) => [...p.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((m) => m[1]).join(''))
    .join('\n')
    .replace(/&(?:amp|lt|gt|quot|apos);/g, (e) => ENTITAS[e]!);
}

/** Every element that opens closes in its turn, and no sign stands bare. @throws AssertionError where not */
export function xmlUtuh(xml: string, nama: string): void {
  const terbuka: string[] = [];
  const sisa = xml
    .replace(/<\?[^]*?\?>|<!--[^]*?-->/g, '')
    .replace(/<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"<]*")*)\s*(\/?)>/g, (_, tutup, unsur: string, __, sendiri) => {
      if (tutup) assert.equal(terbuka.pop(), unsur, nama);
      else if (!sendiri) terbuka.push(unsur);
      return '';
    });
  assert.deepEqual(terbuka, [], nama);
  assert.doesNotMatch(sisa, /[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i, nama);
}
