/** Other innovations on the same themes: in which order, how many, and never the innovation itself. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inovasiSerupa } from '../../src/domain/serupa-inovasi.ts';
import { daerahKatalogUji, hasilUji, inovasiUji, katalogUji } from '../bantu/inovasi-uji.ts';

const jagung = daerahKatalogUji('98.02', 'Kabupaten Jagung');
const padi = daerahKatalogUji();
const ini = inovasiUji('ini', { tema: ['pangan', 'air'] }, { daerah: padi });

test('shared themes first, then other regions, then fuller records, then the order of ids', () => {
  const lengkap = { mulai: '2020', hasil: [hasilUji()] };
  const k = katalogUji([
    inovasiUji('dua-tema-sendiri', { tema: ['air', 'pangan'], ...lengkap }, { daerah: padi }),
    inovasiUji('dua-tema', { tema: ['air', 'pangan'] }, { daerah: jagung }),
    inovasiUji('satu-b', { tema: ['pangan'] }, { daerah: jagung }),
    inovasiUji('satu-a', { tema: ['pangan'] }, { daerah: jagung }),
    inovasiUji('satu-lengkap', { tema: ['pangan'], ...lengkap }, { daerah: jagung }),
    inovasiUji('satu-sendiri', { tema: ['pangan'], ...lengkap }, { daerah: padi }),
    inovasiUji('tanpa', { tema: ['wisata'], ...lengkap }, { daerah: jagung }),
    ini,
  ]);
  assert.deepEqual(
    inovasiSerupa(ini, k, 10).map((i) => i.slug),
    ['dua-tema', 'dua-tema-sendiri', 'satu-lengkap', 'satu-a', 'satu-b', 'satu-sendiri'],
  );
  assert.equal(inovasiSerupa(ini, k, 2).length, 2);
});

test('of a theme with many records the fullest are looked at, so one more page costs no more', () => {
  const banyak = Array.from({ length: 60 }, (_, n) =>
    inovasiUji(`x-${String(n).padStart(2, '0')}`, n === 59 ? { mulai: '2020', hasil: [hasilUji()] } : {}, { daerah: jagung }),
  );
  const hasil = inovasiSerupa(ini, katalogUji([ini, ...banyak]), 60);
  assert.equal(hasil[0]!.slug, 'x-59');
  assert.ok(hasil.length <= 40);
});

test('an innovation alone on its themes has none', () => {
  assert.deepEqual(inovasiSerupa(ini, katalogUji([ini]), 4), []);
});
