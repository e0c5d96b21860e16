/** The head of a guide, and where MDX may lie. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kepalaGalat, kepalaPanduan } from '../../src/domain/schema/panduan.ts';
import { bacaBerkas } from '../../src/reader/baca.ts';

const KEPALA = { judul: 'Kontribusi pertama', deskripsi: 'Sampai usulan terkirim.', untuk: 'penyunting', urutan: 1 };

test('a faulty head says which field and what to write', () => {
  assert.deepEqual(kepalaPanduan(KEPALA), KEPALA);
  assert.throws(
    () => kepalaPanduan({ ...KEPALA, untuk: 'semua' }),
    /untuk: "semua" bukan pilihan yang ada; pilih salah satu: penyunting, peniru/,
  );
  assert.throws(() => kepalaPanduan({ ...KEPALA, urut: 2 }), /urut: medan "urut" tidak dikenal; mungkin maksudnya "urutan"/);
  assert.throws(() => kepalaGalat({ judul: 'x', deskripsi: 'y' }), /contoh: medan wajib ini belum ada/);
});

test('the checker passes guides over and refuses MDX elsewhere', () => {
  const mdx = (jalur: string) => ({ jalur, baca: () => '# Panduan' });
  const { temuan, jumlahBerkas } = bacaBerkas(
    ['panduan/a.mdx', 'panduan/galat/kosakata.mdx', 'panduan/galat/lain/a.mdx', 'daerah/98.01-x/a.mdx', 'panduan/a.md'].map(mdx),
  );
  assert.equal(jumlahBerkas, 3);
  assert.deepEqual(
    temuan.map((t) => `${t.berkas} ${t.aturan}`),
    ['panduan/galat/lain/a.mdx jenis-berkas', 'daerah/98.01-x/a.mdx jenis-berkas', 'panduan/a.md letak-berkas'],
  );
});
