/** One reading for a whole build, and never an old one where someone asks for a new one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { periksaIsi } from '../../src/reader/periksa.ts';
import { bacaSekali, bacaUlang } from '../../src/reader/tembolok.ts';
import { tulisBerkas, tulisIsi } from '../bantu/folder-sementara.ts';
import { INOVASI, isiMinimal, TANGGAL_UJI } from '../bantu/isi-minimal.ts';

const nama = (hasil: { entri: { jalur: string; isi: object }[] }) =>
  (hasil.entri.find((e) => e.jalur === INOVASI)?.isi as { nama: string } | undefined)?.nama;
const berganti = () => isiMinimal()[INOVASI]!.replace('nama: Lumbung Desa', 'nama: Lumbung Baru');

test('read once, until someone reads anew', (t) => {
  const akar = tulisIsi(t, isiMinimal());
  const pertama = bacaSekali(akar);
  tulisBerkas(akar, INOVASI, berganti());
  assert.equal(bacaSekali(akar), pertama);
  const baru = bacaUlang(akar);
  assert.deepEqual([nama(pertama), nama(baru)], ['Lumbung Desa', 'Lumbung Baru']);
  assert.equal(bacaSekali(akar), baru);
});

test('each root has its own reading', (t) => {
  const [a, b] = [tulisIsi(t, isiMinimal()), tulisIsi(t, { ...isiMinimal(), [INOVASI]: berganti() })];
  assert.deepEqual([nama(bacaSekali(a)), nama(bacaSekali(b)), nama(bacaSekali(a))], ['Lumbung Desa', 'Lumbung Baru', 'Lumbung Desa']);
});

test('the checker always reads anew, and what it read is what the build uses', (t) => {
  const akar = tulisIsi(t, isiMinimal());
  bacaSekali(akar);
  tulisBerkas(akar, INOVASI, berganti());
  const { entri } = periksaIsi(akar, TANGGAL_UJI);
  assert.equal(nama({ entri }), 'Lumbung Baru');
  assert.equal(bacaSekali(akar).entri, entri);
});

test('a second copy of the module shares the reading', async (t) => {
  const akar = tulisIsi(t, isiMinimal());
  const alamat = new URL('../../src/reader/tembolok.ts?kembar', import.meta.url).href;
  const kembar = (await import(alamat)) as { bacaSekali: typeof bacaSekali };
  assert.notEqual(kembar.bacaSekali, bacaSekali);
  assert.equal(kembar.bacaSekali(akar), bacaSekali(akar));
});
