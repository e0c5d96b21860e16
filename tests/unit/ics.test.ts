/** The calendar file, read back by a parser of the test's own (RFC 5545, section 3.1 and 3.3.11). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { keIcs, type AcaraHarian } from '../../src/format/ics.ts';

interface Baris {
  nama: string;
  parameter: string;
  nilai: string;
}

/** Unfolds and splits: a line that is no content line is a fault of the file. */
function urai(ics: string): Baris[] {
  assert.ok(ics.endsWith('\r\n'));
  assert.doesNotMatch(ics.replaceAll('\r\n', ''), /[\r\n]/, 'line end that is no CRLF');
  return ics
    .slice(0, -2)
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map((b) => {
      const m = /^([A-Z][A-Z-]*)((?:;[A-Z]+=[A-Z]+)*):(.*)$/su.exec(b);
      assert.ok(m, `no content line: ${b}`);
      return { nama: m[1]!, parameter: m[2]!, nilai: m[3]! };
    });
}

const bacaTeks = (s: string) => s.replace(/\\([\\;,nN])/g, (_, h: string) => (h.toLowerCase() === 'n' ? '\n' : h));
const ACARA: AcaraHarian = {
  uid: 'iga-2025-pelaporan@uji.example',
  judul: 'IGA 2025: Pelaporan inovasi',
  mulai: '2025-06-20',
  sesudah: '2025-08-24',
  keterangan: 'Sumber: berita.',
  url: 'https://uji.example/kompetisi/iga/',
};
const KALENDER = { nama: 'Jadwal kompetisi', per: '2026-11-22' };

test('a span of days, byte for byte', () => {
  assert.equal(
    keIcs({ ...KALENDER, acara: [ACARA] }),
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Lumbung Inovasi//Kompetisi//ID\r\nCALSCALE:GREGORIAN\r\n' +
      'X-WR-CALNAME:Jadwal kompetisi\r\nBEGIN:VEVENT\r\nUID:iga-2025-pelaporan@uji.example\r\nDTSTAMP:20261122T000000Z\r\n' +
      'DTSTART;VALUE=DATE:20250620\r\nDTEND;VALUE=DATE:20250824\r\nSUMMARY:IGA 2025: Pelaporan inovasi\r\n' +
      'DESCRIPTION:Sumber: berita.\r\nURL:https://uji.example/kompetisi/iga/\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
  );
});

const teks = fc
  .array(fc.constantFrom('\n', 'END:VEVENT', 'DTSTART:1', ';', ',', '\\', '\\n', ':', '"', ' ', 'a', 'é', '😀', 'Penyerahan penghargaan'), {
    maxLength: 60,
  })
  .map((x) => x.join(''));

test('whatever the words, lines keep to 75 octets and reading gives them back', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(teks, teks), { maxLength: 4 }), teks, (acara, nama) => {
      const ics = keIcs({
        ...KALENDER,
        nama,
        acara: acara.map(([judul, keterangan], n) => ({ ...ACARA, uid: `${n}`, judul, keterangan })),
      });
      for (const b of ics.split('\r\n')) assert.ok(Buffer.byteLength(b) <= 75, b);
      const baris = urai(ics);
      const nilai = (n: string) => baris.filter((b) => b.nama === n).map((b) => bacaTeks(b.nilai));
      assert.deepEqual(
        nilai('SUMMARY'),
        acara.map(([j]) => j),
      );
      assert.deepEqual(
        nilai('DESCRIPTION'),
        acara.map(([, d]) => d),
      );
      assert.deepEqual(nilai('X-WR-CALNAME'), [nama]);
      assert.equal(nilai('BEGIN').length, acara.length + 1);
      assert.equal(nilai('END').length, acara.length + 1);
      assert.deepEqual(
        baris.filter((b) => b.nama === 'DTSTART').map((b) => `${b.parameter}:${b.nilai}`),
        acara.map(() => ';VALUE=DATE:20250620'),
      );
    }),
  );
});
