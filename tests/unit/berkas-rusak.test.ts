/** Faults of bytes and of the file system. */
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { periksaIsi } from '../../src/reader/periksa.ts';
import { barisTemuan } from '../../src/text/lapor.ts';
import { tulisBerkas, tulisIsi } from '../bantu/folder-sementara.ts';
import { isiLengkap } from '../bantu/isi-lengkap.ts';
import { TANGGAL_UJI } from '../bantu/isi-minimal.ts';
import { KERUSAKAN } from '../bantu/kerusakan.ts';

describe('a damaged file is one clear fault and hides no other file', () => {
  for (const { nama, jalur, bita, pasang, harapan } of KERUSAKAN) {
    test(nama, (t) => {
      const isi = isiLengkap();
      const akar = tulisIsi(t, isi);
      if (bita) tulisBerkas(akar, jalur, bita(isi[jalur]!));
      else {
        rmSync(join(akar, jalur));
        pasang!(join(akar, jalur));
      }
      const { temuan, entri } = periksaIsi(akar, TANGGAL_UJI);
      assert.deepEqual(
        temuan.map((x) => barisTemuan(x)),
        [harapan],
      );
      assert.deepEqual(
        entri.map((e) => e.jalur).sort(),
        Object.keys(isi)
          .filter((j) => j !== jalur)
          .sort(),
      );
    });
  }
});

test('all faults are reported at once', (t) => {
  const isi = isiLengkap();
  const akar = tulisIsi(t, isi);
  for (const { jalur, bita } of KERUSAKAN.slice(0, 3)) tulisBerkas(akar, jalur, bita!(isi[jalur]!));
  tulisBerkas(akar, 'situs.json', '{');
  tulisBerkas(akar, 'catatan.pdf', 'x');
  assert.deepEqual(
    periksaIsi(akar, TANGGAL_UJI).temuan.map((x) => x.aturan),
    ['jenis-berkas', 'akhir-baris', 'akhir-baris', 'json-rusak'],
  );
});

test('hidden files are passed over', (t) => {
  const akar = tulisIsi(t, isiLengkap());
  tulisBerkas(akar, '.DS_Store', 'x');
  tulisBerkas(akar, '.git/config.json', '{');
  assert.deepEqual(periksaIsi(akar, TANGGAL_UJI).temuan, []);
});

test('a root that is no folder is an error with the path in it', () => {
  assert.throws(() => periksaIsi('/tidak/ada/di-sini', TANGGAL_UJI), /Folder isi tidak ditemukan: \/tidak\/ada\/di-sini/);
});

test('an empty folder is no content', (t) => {
  const { temuan } = periksaIsi(tulisIsi(t, {}), TANGGAL_UJI);
  assert.ok(temuan.some((x) => x.berkas === 'situs.json' && x.aturan === 'berkas-wajib'));
  assert.ok(temuan.some((x) => x.berkas === 'kosakata/tema.json'));
});
