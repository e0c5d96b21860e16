/** What spreads: distinct running pairs, ties, and steps that are no adoption. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { dinyatakanTiruan, KEADAAN_BANK, keadaanBank } from '../../../src/domain/bank/keadaan.ts';
import { sebaran } from '../../../src/domain/bank/sebaran.ts';
import { ditiru } from '../../../src/domain/pemakaian.ts';
import type { Relasi } from '../../../src/domain/replikasi.ts';
import { langkahUji as l, relasiUji } from '../../bantu/relasi-uji.ts';

const [A, B, C] = ['98.01-padi/a', '98.01-padi/b', '98.02-jagung/c'] as const;

describe('where a relation stands', () => {
  test('visit, interest, promise and reply are on the way; only use is use', () => {
    for (const langkah of ['studi-tiru', 'minat', 'janji', 'balasan'])
      assert.equal(keadaanBank(relasiUji(A, '98.02', [l(langkah)])), 'penjajakan');
    assert.equal(keadaanBank(relasiUji(A, '98.02', [l('pks')])), 'kesepakatan');
    assert.equal(keadaanBank(relasiUji(A, '98.02', [l('uji-coba')])), 'uji-coba');
    assert.equal(keadaanBank(relasiUji(A, '98.02', [l('berjalan')])), 'berjalan');
    assert.equal(keadaanBank(relasiUji(A, '98.02', [l('berjalan')], { kelompok: 'berhenti' })), 'berhenti');
  });

  test('a promise or an agreement that was put off is put off, not stopped; a later step takes it up again', () => {
    const tunda = { keadaan: { nilai: 'terhenti-sementara', per: '2023-11' } };
    assert.equal(keadaanBank(relasiUji(A, '98.02', [l('janji', '2023-10')], { catatan: tunda })), 'ditunda');
    assert.equal(keadaanBank(relasiUji(A, '98.02', [l('mou', '2023')], { catatan: tunda })), 'ditunda');
    assert.equal(keadaanBank(relasiUji(A, '98.02', [l('janji', '2023-10'), l('mou', '2024-02')], { catatan: tunda })), 'kesepakatan');
  });
});

describe('what spreads', () => {
  test('ranked by distinct running copies; trials and what is alike stand apart; equal numbers share a place', () => {
    const hasil = sebaran([
      relasiUji(A, '98.02', [l('berjalan')]),
      relasiUji(A, '98.71', [l('berjalan')]),
      relasiUji(B, '98.02', [l('berjalan')]),
      relasiUji(B, '98.71', [l('uji-coba')]),
      relasiUji(C, '98.01', [l('berjalan')]),
      relasiUji(C, '98.71', [l('berjalan')], { catatan: { hubungan: 'kebijakan-serupa' } }),
    ]);
    assert.deepEqual(hasil, [
      { inovasi: A, berjalan: ['98.02', '98.71'], ujiCoba: [], serupa: [], peringkat: 1 },
      { inovasi: B, berjalan: ['98.02'], ujiCoba: ['98.71'], serupa: [], peringkat: 2 },
      { inovasi: C, berjalan: ['98.01'], ujiCoba: [], serupa: ['98.71'], peringkat: 2 },
    ]);
  });

  test('what the origin itself names is a copy, whatever the public record calls it', () => {
    const publik = { catatan: { hubungan: 'kebijakan-serupa' as const } };
    const diam = relasiUji(A, '98.02', [l('berjalan')], publik);
    const diakui = relasiUji(A, '98.02', [l('berjalan'), l('berjalan', undefined, { suara: 'asal' })], publik);
    assert.deepEqual([diam, diakui].map(dinyatakanTiruan), [false, true]);
    assert.deepEqual([diam, diakui].map(ditiru), [false, true]);
    assert.deepEqual(
      [diam, diakui].flatMap((r) => sebaran([r])).map((s) => [s.berjalan.length, s.serupa.length]),
      [
        [0, 1],
        [1, 0],
      ],
    );
  });

  test('what is past its date, promised, agreed or stopped does not spread', () => {
    assert.deepEqual(
      sebaran([
        relasiUji(A, '98.02', [l('berjalan')], { kedaluwarsa: true }),
        relasiUji(A, '98.71', [l('pks')]),
        relasiUji(B, '98.02', [l('janji')]),
        relasiUji(C, '98.01', [l('berjalan')], { kelompok: 'berhenti' }),
      ]),
      [],
    );
  });
});

const LANGKAH = ['studi-tiru', 'minat', 'janji', 'balasan', 'mou', 'pks', 'uji-coba', 'berjalan'];
const sembarang = fc.record({
  inovasi: fc.constantFrom(A, B, C),
  penerima: fc.constantFrom('98.02', '98.03', '98.04', '98.71'),
  langkah: fc.constantFrom(...LANGKAH),
  hubungan: fc.constantFrom('dinyatakan', 'kebijakan-serupa', 'pelaksana-sama'),
  lama: fc.boolean(),
});
const buku = (daftar: readonly { inovasi: string; penerima: string; langkah: string; hubungan: string; lama: boolean }[]): Relasi[] =>
  daftar.map((x) => relasiUji(x.inovasi, x.penerima, [l(x.langkah)], { kedaluwarsa: x.lama, catatan: { hubungan: x.hubungan } }));

test('whatever the ledger: pairs once each, no place without a running copy, places fall as numbers fall', () => {
  fc.assert(
    fc.property(fc.array(sembarang, { maxLength: 30 }), (daftar) => {
      const hasil = sebaran(buku(daftar));
      for (const s of hasil) {
        for (const kode of [s.berjalan, s.ujiCoba, s.serupa]) assert.equal(new Set(kode).size, kode.length);
        const jalan = new Set(
          daftar
            .filter((x) => x.inovasi === s.inovasi && x.langkah === 'berjalan' && x.hubungan === 'dinyatakan' && !x.lama)
            .map((x) => x.penerima),
        );
        assert.deepEqual(new Set(s.berjalan), jalan);
        assert.equal(s.peringkat === undefined, s.berjalan.length === 0);
      }
      for (const [n, s] of hasil.entries()) {
        const sebelum = hasil[n - 1];
        if (sebelum?.peringkat && s.peringkat)
          assert.equal(s.peringkat === sebelum.peringkat, s.berjalan.length === sebelum.berjalan.length);
      }
    }),
  );
});

test('a visit, an interest or an agreement more never changes what spreads', () => {
  fc.assert(
    fc.property(fc.array(sembarang, { maxLength: 20 }), fc.constantFrom(...LANGKAH.slice(0, 6)), (daftar, langkah) => {
      assert.deepEqual(sebaran([...buku(daftar), relasiUji(A, '98.99', [l(langkah)])]), sebaran(buku(daftar)));
    }),
  );
});

test('every relation stands in exactly one known state', () => {
  fc.assert(fc.property(sembarang, (x) => assert.ok(KEADAAN_BANK.includes(keadaanBank(buku([x])[0]!)))));
});
