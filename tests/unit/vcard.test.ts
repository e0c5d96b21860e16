import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { daftarTelepon } from '../../src/format/telepon.ts';
import { keVcard } from '../../src/format/vcard.ts';

const KARTU = { nama: 'Bappeda', daerah: 'Kabupaten Padi', per: '2026-11-22' };

test('a card of an office', () => {
  assert.equal(
    keVcard({ ...KARTU, telepon: ['(0296) 531028'], surel: 'bappeda@padikab.example', situs: 'https://padikab.example' }),
    'BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:org\r\nFN:Bappeda\r\nORG:Kabupaten Padi;Bappeda\r\nTEL;TYPE=work,voice;VALUE=uri:tel:+62296531028\r\n' +
      'EMAIL;TYPE=work:bappeda@padikab.example\r\nURL:https://padikab.example\r\nREV:20261122T000000Z\r\nEND:VCARD\r\n',
  );
});

test('separators of the format are escaped', () => {
  const kartu = keVcard({ ...KARTU, nama: 'Dinas A, B; C\\D', catatan: 'satu\ndua' });
  assert.match(kartu, /^FN:Dinas A\\, B\\; C\\\\D$/m);
  assert.match(kartu, /^NOTE:satu\\ndua$/m);
});

test('long lines are folded at 75 octets, never within a character', () => {
  const kartu = keVcard({ ...KARTU, catatan: 'é😀'.repeat(60) });
  for (const baris of kartu.split('\r\n')) assert.ok(Buffer.byteLength(baris) <= 75, baris);
  assert.match(kartu.replaceAll('\r\n ', ''), new RegExp(`NOTE:(é😀){60}\r\n`, 'u'));
});

test('no value can add a line of its own', () => {
  const jahat = fc
    .array(fc.constantFrom('\r\n', '\n', '\r', 'END:VCARD', 'TEL:1', '"', ';', ',', '\\', '\u0000', 'a', 'é'), { maxLength: 40 })
    .map((x) => x.join(''));
  fc.assert(
    fc.property(jahat, jahat, jahat, (a, b, c) => {
      const baris = keVcard({ ...KARTU, nama: a, daerah: b, alamat: c, catatan: a, surel: b, situs: c, telepon: [a] })
        .replaceAll('\r\n ', '')
        .split('\r\n');
      const kepala = baris.map((x) => /^[A-Z]+/.exec(x)?.[0] ?? x).filter((x, i, semua) => x !== 'TEL' || semua[i - 1] !== 'TEL');
      assert.deepEqual(kepala, [
        'BEGIN',
        'VERSION',
        'KIND',
        'FN',
        'ORG',
        ...(c ? ['ADR'] : []),
        ...(daftarTelepon(a).length ? ['TEL'] : []),
        ...(b ? ['EMAIL'] : []),
        ...(c ? ['URL'] : []),
        ...(a ? ['NOTE'] : []),
        'REV',
        'END',
        '',
      ]);
      assert.doesNotMatch(baris.join(''), /[\u0000-\u001f]/);
    }),
    { numRuns: 300 },
  );
});

test('the date on a card is that of the contact, where it is known to the day', () => {
  const { per: _, ...tanpa } = KARTU;
  for (const kartu of [tanpa, { ...KARTU, per: '2026' }, { ...KARTU, per: '2026-11' }]) assert.doesNotMatch(keVcard(kartu), /^REV/m);
});

test('one TEL for each number', () => {
  const kartu = keVcard({ ...KARTU, telepon: ['(021) 3456789/3456790', '112'] });
  assert.deepEqual(
    kartu.split('\r\n').filter((b) => b.startsWith('TEL')),
    ['tel:+62213456789', 'tel:+62213456790', 'tel:112'].map((uri) => `TEL;TYPE=work,voice;VALUE=uri:${uri}`),
  );
});

describe('telephone numbers as addresses', () => {
  for (const [tertulis, ...uri] of [
    ['(0296) 531028', 'tel:+62296531028'],
    ['+62 296 531-028', 'tel:+62296531028'],
    ['112', 'tel:112'],
    ['(021) 3456789/3456790', 'tel:+62213456789', 'tel:+62213456790'],
    ['(021) 3456789 / (022) 3456790', 'tel:+62213456789', 'tel:+62223456790'],
    ['0296-531028; 531029', 'tel:+62296531028', 'tel:+62296531029'],
    ['+62 21 3456789/3456790', 'tel:+62213456789', 'tel:+62213456790'],
    ['(0296) 531028/29', 'tel:+62296531028', 'tel:+62296531029'],
    ['(0296) 531028/081234567890', 'tel:+62296531028', 'tel:+6281234567890'],
    ['(021) 3456789/6790', 'tel:+62213456789', 'tel:+62213456790'],
    ['112/119', 'tel:112', 'tel:119'],
    ['(0296) 531028/112', 'tel:+62296531028', 'tel:112'],
    ['(021) 3456789 ext. 12', 'tel:+62213456789;ext=12'],
    ['(021) 3456789;ext=12', 'tel:+62213456789;ext=12'],
    ['(021) 3456789 pesawat 12/3456790', 'tel:+62213456789;ext=12', 'tel:+62213456790'],
    ['/', ...[]],
  ] as [string, ...string[]][])
    test(tertulis, () =>
      assert.deepEqual(
        daftarTelepon(tertulis).map((t) => t.uri),
        uri,
      ),
    );
  test('each stands alone, with its area code', () =>
    assert.deepEqual(
      ['(021) 3456789/3456790', '(0296) 531028/29', '(021) 3456789 ext 12'].map((t) => daftarTelepon(t).map((x) => x.teks)),
      [['(021) 3456789', '(021) 3456790'], ['(0296) 531028', '(0296) 531029'], ['(021) 3456789 ext 12']],
    ));
});
