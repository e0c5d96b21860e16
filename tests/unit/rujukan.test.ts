/** References to nothing: what is suggested instead, and where that is looked for. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { susunKonteks } from '../../src/domain/check/konteks.ts';
import { rujukan } from '../../src/domain/check/rujukan.ts';
import type { Entri } from '../../src/domain/entri.ts';
import { FOLDER, TANGGAL_UJI } from '../bantu/isi-minimal.ts';

const inovasi = (folder: string, nama: string, isi: object = {}) =>
  ({ jenis: 'inovasi', jalur: `daerah/${folder}/inovasi/${nama}.md`, folder, nama, isi }) as unknown as Entri;

function saran(ke: string, ada: readonly Entri[]): string {
  const penunjuk = inovasi('98.71-kota-sorgum', 'penunjuk', { penerus: ke });
  const temu = [...rujukan.jalankan(susunKonteks([...ada, penunjuk], TANGGAL_UJI))];
  assert.equal(temu.length, 1);
  return temu[0]!.saran;
}

const ADA = [inovasi(FOLDER, 'lumbung-desa'), inovasi(FOLDER, 'benih-matang'), inovasi('98.02-kabupaten-jagung', 'lumbung-pangan')];

test('a slip in the name is looked for in the same region', () =>
  assert.equal(saran(`${FOLDER}/lumbung-deso`, ADA), `mungkin maksudnya "${FOLDER}/lumbung-desa"`));

test('a slip in the region is found by the exact name', () =>
  assert.equal(saran('98.10-kabupaten-padi/lumbung-desa', ADA), `mungkin maksudnya "${FOLDER}/lumbung-desa"`));

test('a slip in both is not guessed: every id of the country would have to be compared', () =>
  assert.match(saran('98.10-kabupaten-padi/lumbung-deso', ADA), /^tulis "<folder daerah>/));
