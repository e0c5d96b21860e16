/** Every invalid fixture gives exactly the findings beside it, and the rest of the content still arrives. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ATURAN } from '../../src/domain/check/index.ts';
import { jenisBerkas, JENIS } from '../../src/domain/schema/index.ts';
import { periksaIsi } from '../../src/reader/periksa.ts';
import { barisTemuan } from '../../src/text/lapor.ts';
import { tulisIsi } from '../bantu/folder-sementara.ts';
import { isiLengkap } from '../bantu/isi-lengkap.ts';
import { isiMinimal, TANGGAL_UJI } from '../bantu/isi-minimal.ts';
import { daftarUjiTidakSah, ubah } from '../bantu/uji-tidak-sah.ts';

const UJI = daftarUjiTidakSah();

test('the valid content has no finding, and every file of it arrives', (t) => {
  for (const isi of [isiMinimal(), isiLengkap()]) {
    const { temuan, entri, jumlahBerkas } = periksaIsi(tulisIsi(t, isi), TANGGAL_UJI);
    assert.deepEqual(temuan, []);
    assert.deepEqual(entri.map((e) => e.jalur).sort(), Object.keys(isi).sort());
    assert.equal(jumlahBerkas, Object.keys(isi).length);
  }
});

describe('invalid content', () => {
  for (const uji of UJI) {
    test(uji.nama, (t) => {
      const isi = isiLengkap();
      const tersentuh = new Set(uji.rusak(isi));
      const { temuan, entri } = periksaIsi(tulisIsi(t, isi), TANGGAL_UJI);
      assert.ok(uji.harapan.length > 0, 'harapan.txt is empty');
      assert.deepEqual(
        temuan.map((x) => barisTemuan(x)),
        uji.harapan,
      );
      const sampai = new Set(entri.map((e) => e.jalur));
      assert.deepEqual(
        Object.keys(isi).filter((jalur) => !tersentuh.has(jalur) && !sampai.has(jalur)),
        [],
        'valid files that were lost',
      );
    });
  }
});

test('every rule and every kind of record has a fixture', () => {
  const harapan = UJI.flatMap((u) => u.harapan);
  const diuji = new Set(harapan.map((b) => /\[([a-z-]+)\]$/.exec(b)?.[1]));
  assert.deepEqual(
    ATURAN.map((a) => a.id).filter((id) => !diuji.has(id)),
    [],
  );
  const jenis = new Set(harapan.map((b) => jenisBerkas(b.slice(0, b.indexOf(':')))?.jenis));
  assert.deepEqual(
    Object.keys(JENIS).filter((j) => !jenis.has(j as keyof typeof JENIS)),
    [],
  );
});

test('a recipe that no longer fits the valid content fails loudly', () => {
  assert.throws(() => ubah({ a: 'x\ny\n' }, '@ a\n-z\n+w\n'), /ditemukan 0 kali/);
  assert.throws(() => ubah({ a: 'x\nx\n' }, '@ a\n-x\n+w\n'), /ditemukan 2 kali/);
  assert.throws(() => ubah({}, '@ a hapus\n'), /tidak ada/);
});
