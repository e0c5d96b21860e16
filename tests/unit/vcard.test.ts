import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { keVcard, uriTelepon } from '../../src/format/vcard.ts';

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
      const kepala = baris.map((x) => /^[A-Z]+/.exec(x)?.[0] ?? x);
      assert.deepEqual(kepala, [
        'BEGIN',
        'VERSION',
        'KIND',
        'FN',
        'ORG',
        ...(c ? ['ADR'] : []),
        'TEL',
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

test('telephone numbers as addresses', () => {
  assert.equal(uriTelepon('(0296) 531028'), 'tel:+62296531028');
  assert.equal(uriTelepon('+62 296 531-028'), 'tel:+62296531028');
  assert.equal(uriTelepon('112'), 'tel:112');
});
