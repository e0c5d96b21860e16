/** Voices, time to use, stops, papers counted once, and the filter of the list. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { hentiBank, hitungSebab } from '../../../src/domain/bank/henti.ts';
import { kesepakatanRelasi, naskahBank } from '../../../src/domain/bank/kesepakatan.ts';
import { lamaHinggaBerjalan } from '../../../src/domain/bank/lama.ts';
import {
  bacaPilihan,
  cocokBank,
  hitungSegi,
  SEGI_BANK,
  tulisPilihanBank,
  type CiriBaris,
  type PilihanBank,
} from '../../../src/domain/bank/saring.ts';
import { ringkasSuara } from '../../../src/domain/bank/suara.ts';
import { kesepakatanUji, langkahUji as l, relasiUji, SUMBER_UJI } from '../../bantu/relasi-uji.ts';

const [A, B] = ['98.01-padi/a', '98.01-padi/b'] as const;

describe('voices', () => {
  test('each relation once by its voice; claims stand beside them and are never added', () => {
    const relasi = [
      relasiUji(A, '98.02', [l('berjalan')], { suara: 'dua-pihak' }),
      relasiUji(A, '98.03', [l('minat')]),
      relasiUji(A, '98.04', [l('minat')], { kedaluwarsa: true }),
    ];
    const klaim = [
      { jumlah: 33, satuan: 'daerah', teks: 'x', tanggal: '2017', sumber: ['berita'] },
      { jumlah: 47, satuan: 'kabupaten/kota', teks: 'x', tanggal: '2023', oleh: 'asal' as const, sumber: ['berita'] },
      { satuan: 'daerah', teks: 'tanpa angka', tanggal: '2025', sumber: ['berita'] },
    ];
    assert.deepEqual(ringkasSuara(relasi, klaim), {
      perSuara: { 'dua-pihak': 1, penerima: 0, asal: 0, publik: 2 },
      lama: 1,
      klaim: { jumlah: 47, satuan: 'kabupaten/kota', oleh: 'asal' },
    });
    assert.equal(ringkasSuara(relasi).klaim, undefined);
  });
});

describe('from interest to use', () => {
  const lama = (minat: string | undefined, berjalan: string | undefined) =>
    lamaHinggaBerjalan({ langkah: [l('minat', minat), l('berjalan', berjalan)] });

  test('days only between days; coarser dates give months or years', () => {
    assert.deepEqual(lama('2024-01-31', '2024-03-01'), { satuan: 'hari', nilai: 30 });
    assert.deepEqual(lama('2024-01-31', '2024-03'), { satuan: 'bulan', nilai: 2 });
    assert.deepEqual(lama('2023', '2024-03-01'), { satuan: 'tahun', nilai: 1 });
    assert.equal(lama(undefined, '2024'), undefined);
    assert.equal(lama('2024-05', '2024-03-01'), undefined);
    assert.equal(lamaHinggaBerjalan({ langkah: [l('studi-tiru', '2020-01-01'), l('berjalan', '2021-01-01')] }), undefined);
  });

  test('days fit the calendar whatever the dates', () => {
    const hari = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 10));
    fc.assert(
      fc.property(hari, fc.nat(3000), (mulai, n) => {
        const akhir = new Date(Date.parse(mulai) + n * 86_400_000).toISOString().slice(0, 10);
        assert.deepEqual(lama(mulai, akhir), { satuan: 'hari', nilai: n });
      }),
    );
  });
});

describe('what stopped', () => {
  const sebab = [
    { sebab: 'anggaran', teks: 'Dana habis.', sumber: ['berita'] },
    { sebab: 'anggaran', teks: 'Tidak dianggarkan lagi.', sumber: ['berita'] },
    { sebab: 'sdm', teks: 'Petugas pindah.', sumber: ['berita'] },
  ];
  const berhenti = relasiUji(A, '98.02', [l('berjalan', '2020'), l('berhenti', '2022')], { catatan: { sebabBerhenti: sebab } });
  const ditunda = relasiUji(A, '98.03', [l('janji', '2023')], {
    catatan: { keadaan: { nilai: 'terhenti-sementara', per: '2023-11', catatan: 'Ditunda.', sumber: ['berita'] } },
  });

  test('stops carry their causes with sources; a promise put off is no stop', () => {
    const h = hentiBank([berhenti, ditunda, relasiUji(B, '98.02', [l('berjalan')])]);
    assert.deepEqual(
      h.berhenti.map((x) => [x.relasi.penerima, x.sejak, x.sebab.length]),
      [['98.02', '2022', 3]],
    );
    assert.deepEqual(h.berhenti[0]!.sebab[0]!.sumber, [SUMBER_UJI]);
    assert.deepEqual(
      h.ditunda.map((x) => [x.relasi.penerima, x.sejak, x.per, x.catatan]),
      [['98.03', undefined, '2023-11', 'Ditunda.']],
    );
  });

  test('a cause counts once for each relation', () => {
    const lain = relasiUji(B, '98.02', [l('berhenti')], { catatan: { sebabBerhenti: [sebab[2]!] } });
    assert.deepEqual(hitungSebab(hentiBank([berhenti, lain]).berhenti), [
      { sebab: 'sdm', jumlah: 2 },
      { sebab: 'anggaran', jumlah: 1 },
    ]);
  });
});

describe('papers counted once', () => {
  test('one paper over two applications is one; a relation with memorandum and contract is one', () => {
    const naskah = kesepakatanUji('98.01', ['98.02'], [A, B]);
    const relasi = [
      relasiUji(A, '98.02', [l('mou')]),
      relasiUji(B, '98.02', [l('mou')]),
      relasiUji(A, '98.03', [l('mou'), l('pks')]),
      relasiUji(B, '98.04', [l('minat')]),
    ];
    const n = naskahBank(relasi, [naskah]);
    assert.equal(n.jumlah, 2);
    assert.deepEqual(
      n.dariRelasi.map((x) => [x.relasi.penerima, x.langkah.length]),
      [['98.03', 2]],
    );
    assert.equal(kesepakatanRelasi(relasi[2]!, [naskah]), undefined);
  });

  test('the paper that a file names comes before one that merely fits', () => {
    const [cocok, disebut] = [kesepakatanUji('98.01', ['98.02'], [A]), kesepakatanUji('98.01', ['98.09'], [], { id: 'disebut' })];
    const r = relasiUji(A, '98.02', [l('mou')], { catatan: { kesepakatan: 'disebut' } });
    assert.equal(kesepakatanRelasi(r, [cocok, disebut])?.id, 'disebut');
  });
});

const baris = fc.record({
  tema: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }),
  provinsi: fc.uniqueArray(fc.constantFrom('33', '35'), { minLength: 1 }),
  langkah: fc.constantFrom('berjalan', 'penjajakan').map((x) => [x]),
  suara: fc.constantFrom('publik', 'asal').map((x) => [x]),
}) satisfies fc.Arbitrary<CiriBaris>;
const pilihan: fc.Arbitrary<PilihanBank> = fc.record(
  {
    tema: fc.constantFrom('a', 'b', 'c'),
    provinsi: fc.constantFrom('33', '35'),
    langkah: fc.constantFrom('berjalan'),
    suara: fc.constantFrom('publik'),
  },
  { requiredKeys: [] },
);

describe('filter of the list', () => {
  test('a count is what the choice then shows', () => {
    fc.assert(
      fc.property(fc.array(baris, { maxLength: 25 }), pilihan, fc.constantFrom(...SEGI_BANK), (daftar, p, segi) => {
        for (const [nilai, jumlah] of hitungSegi(daftar, p, segi))
          assert.equal(daftar.filter((b) => cocokBank(b, { ...p, [segi]: nilai })).length, jumlah);
      }),
    );
  });

  test('an address brings back what was chosen, and nothing that no row has', () => {
    fc.assert(
      fc.property(fc.array(baris, { minLength: 1, maxLength: 25 }), pilihan, (daftar, p) => {
        const dibaca = bacaPilihan(new URLSearchParams(tulisPilihanBank(p)), daftar);
        for (const s of SEGI_BANK)
          assert.equal(dibaca[s], daftar.some((b) => (b[s] as readonly string[]).includes(p[s] ?? '')) ? p[s] : undefined);
      }),
    );
    assert.equal(tulisPilihanBank({}), '');
  });
});
