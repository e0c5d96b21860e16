/** The address of a comparison, and the regions that a typed name means. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { BOBOT_KEMISKINAN, bacaKeadaan, SARINGAN_SERUPA, tulisKeadaan, type KeadaanBanding } from '../../src/banding/alamat.ts';
import { cariDaerah } from '../../src/banding/cari-daerah.ts';
import { bakukan, pilah } from '../../src/banding/pilah.ts';
import { JENIS_KELOMPOK } from '../../src/domain/banding/kelompok.ts';
import { keSlug } from '../../src/domain/slug.ts';
import { daerahUji } from '../bantu/bagan-uji.ts';

describe('address', () => {
  const baca = (q: string) => bacaKeadaan(new URLSearchParams(q));

  test('what was written is read again', () => {
    const slug = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    const pilihan = fc
      .tuple(fc.constantFrom(...BOBOT_KEMISKINAN), fc.subarray([...SARINGAN_SERUPA]))
      .map(([bobotKemiskinan, s]) => ({ bobotKemiskinan, ...Object.fromEntries(s.map((x) => [x, true])) }));
    const keadaan = fc
      .record({
        daerah: fc.option(fc.uniqueArray(slug, { maxLength: 8 }), { nil: undefined }),
        kelompok: fc.option(fc.record({ jenis: fc.constant('serupa' as const), acuan: slug, pilihan }), { nil: undefined }),
      })
      .map((k) => JSON.parse(JSON.stringify(k)) as KeadaanBanding);
    fc.assert(fc.property(keadaan, (k) => assert.deepEqual(baca(tulisKeadaan(k)), k)));
  });

  test('the bare address is the state before any choice; an empty list is a choice', () => {
    assert.deepEqual(baca(''), {});
    assert.equal(tulisKeadaan({}), '');
    assert.deepEqual(baca('?d='), { daerah: [] });
    assert.equal(tulisKeadaan({ daerah: [] }), '?d=');
  });

  test('settings of similar regions stay out of other groups, as do usual ones', () => {
    const pilihan = { bobotKemiskinan: 2, tetangga: true };
    for (const jenis of JENIS_KELOMPOK)
      assert.equal(tulisKeadaan({ kelompok: { jenis, acuan: 'kota-batu', pilihan } }).includes('bobot'), jenis === 'serupa');
    assert.equal(tulisKeadaan({ kelompok: { jenis: 'serupa', acuan: 'a', pilihan: { bobotKemiskinan: 1 } } }), '?kelompok=serupa&acuan=a');
  });

  test('odd addresses leave out what makes no sense', () => {
    assert.deepEqual(baca('?d=%20Kabupaten-Blora%20,,kabupaten-blora,<b>'), { daerah: ['kabupaten-blora', '<b>'] });
    assert.deepEqual(baca('?kelompok=serupa'), {});
    assert.deepEqual(baca('?d=a&kelompok=lain&bobot=9'), { daerah: ['a'] });
    assert.deepEqual(baca('?d=a&kelompok=pulau&bobot=9&hanya=semua').kelompok, {
      jenis: 'pulau',
      acuan: 'a',
      pilihan: { bobotKemiskinan: 1 },
    });
    assert.equal(baca('?kelompok=pulau&acuan=%20Kota-Batu%20').kelompok?.acuan, 'kota-batu');
    assert.equal(baca('?d=a&kelompok=pulau&acuan=').kelompok?.acuan, 'a');
    fc.assert(fc.property(fc.webQueryParameters(), (q) => void baca(q)));
  });
});

describe('slugs', () => {
  const [lama, batu, lain] = [
    daerahUji('98.01', 'Kabupaten Baru', { alias: ['kabupaten-lama', 'kota-batu'] }),
    daerahUji('98.02', 'Kota Batu'),
    daerahUji('98.03', 'Kabupaten Lain'),
  ];
  const b = { daerah: [lama, batu, lain] };

  test('former addresses count, each region once, and a present address goes first', () => {
    const p = pilah(b, ['kabupaten-lama', 'kabupaten-baru', 'kota-batu', 'x', 'x']);
    assert.deepEqual(p, { daftar: [lama, batu], sisa: [], asing: ['x'] });
  });

  test('a base that means nothing is named, once', () => {
    assert.deepEqual(pilah(b, ['kota-batu'], 'x').asing, ['x']);
    assert.deepEqual(pilah(b, ['x'], 'x').asing, ['x']);
    assert.deepEqual(pilah(b, ['kota-batu'], 'kabupaten-lama'), { daftar: [batu], sisa: [], asing: [] });
  });

  test('the state takes present slugs and keeps what it does not know', () => {
    const kelompok = { jenis: 'pulau' as const, acuan: 'kabupaten-lama', pilihan: { bobotKemiskinan: 1 } };
    assert.deepEqual(bakukan(b, { daerah: ['kabupaten-lama', 'x', 'kabupaten-baru'], kelompok }), {
      daerah: ['kabupaten-baru', 'x'],
      kelompok: { ...kelompok, acuan: 'kabupaten-baru' },
    });
    assert.deepEqual(bakukan(b, {}), {});
  });
});

describe('names', () => {
  const daerah = [
    daerahUji('33', 'Provinsi Jawa Tengah', { jenis: 'provinsi' }),
    ...['Kabupaten Blora', 'Kabupaten Semarang', 'Kota Semarang', 'Kabupaten Solok', 'Kabupaten Solok Selatan'].map((n, i) =>
      daerahUji(`33.0${i + 1}`, n),
    ),
    daerahUji('91.01', 'Kabupaten Tolikara'),
  ];
  const cari = (q: string, batas = 8) => cariDaerah({ daerah }, q, batas).usul.map((u) => u.daerah.nama);

  for (const [q, harap] of [
    ['kab blora', ['Kabupaten Blora']],
    ['BLÓRA', ['Kabupaten Blora']],
    ['kota semarang', ['Kota Semarang']],
    ['semarang', ['Kabupaten Semarang', 'Kota Semarang']],
    ['solok', ['Kabupaten Solok', 'Kabupaten Solok Selatan']],
    ['kabupaten solok', ['Kabupaten Solok', 'Kabupaten Solok Selatan']],
    ['prov jateng', []],
    ['prov jawa', ['Provinsi Jawa Tengah']],
    ['tidak ada', []],
    ['', []],
    [' . ', []],
  ] as const)
    test(`"${q}"`, () => assert.deepEqual(cari(q), harap));

  test('a province stands for its regions where no name fits', () => {
    assert.deepEqual(cari('kab jawa tengah'), ['Kabupaten Blora', 'Kabupaten Semarang', 'Kabupaten Solok', 'Kabupaten Solok Selatan']);
  });

  test('tells the province, and how many more there are', () => {
    const { usul, seluruh } = cariDaerah({ daerah }, 'kab', 2);
    assert.equal(usul.length, 2);
    assert.equal(seluruh, 5);
    assert.equal(usul[0]!.provinsi, 'Jawa Tengah');
    assert.ok(!('provinsi' in cariDaerah({ daerah }, 'prov', 1).usul[0]!));
  });

  test('every region is found by its own name', () => {
    for (const d of daerah) {
      assert.equal(cari(d.nama)[0], d.nama);
      assert.equal(cari(keSlug(d.nama))[0], d.nama);
    }
  });
});
