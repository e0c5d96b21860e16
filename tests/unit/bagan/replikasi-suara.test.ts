import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { modelReplikasiSuara } from '../../../src/banding/replikasi-suara.ts';
import { tabel } from '../../../src/charts/gambar.ts';
import type { DaerahBanding, RelasiBanding } from '../../../src/domain/banding/bahan.ts';
import { bahanUji, daerahUji } from '../../bantu/bagan-uji.ts';
import { cocokPotret } from '../../bantu/potret-bagan.ts';
import { cocokTeks } from '../../bantu/teks-svg.ts';

const relasi = (ditiru: RelasiBanding['ditiru'], lain = 0, sumber = [0]): RelasiBanding => ({ ditiru, lain, sumber });

function bagan(...daerah: DaerahBanding[]) {
  const m = modelReplikasiSuara(bahanUji(daerah), daerah);
  assert.equal(m.jenis, 'replikasi-suara');
  cocokTeks(m);
  return m;
}

describe('replications given and received', () => {
  const semuaSuara = daerahUji('99.01', 'Kabupaten Pangkajene dan Kepulauan Selatan', {
    memberi: relasi({ 'dua-pihak': 2, penerima: 1, asal: 1, publik: 3 }, 12),
    menerima: relasi({ publik: 1 }, 0, [1]),
  });

  test('every voice, long names, one side empty, and one region with nothing on record', () => {
    const m = bagan(
      semuaSuara,
      daerahUji('99.02', 'Kabupaten Uji', { menerima: relasi({}, 4) }),
      daerahUji('99.71', 'Kota Uji'),
      daerahUji('99.03', 'Kabupaten Contoh', { memberi: relasi({ asal: 2, penerima: 2 }) }),
    );
    assert.equal(
      m.temuan,
      'Replikasi yang dipakai dan tercatat di Lumbung: 11 diberikan (2 dikonfirmasi dua pihak) dan 1 diterima (0 dikonfirmasi dua pihak); yang lain menurut satu pihak atau sumber publik.',
    );
    assert.deepEqual(m.n, { ada: 3, tanpa: 1, apa: 'daerah', kata: 'belum ada yang tercatat' });
    assert.match(m.catatan!.join(' '), /Dari Kota Uji belum ada hubungan replikasi yang tercatat/);
    assert.deepEqual(
      m.data.baris.map((b) => b.daerah.seri),
      [0, 1, 3],
    );
    assert.deepEqual(tabel(m).baris.slice(0, 2), [
      { sel: ['Kabupaten Pangkajene dan Kepulauan Selatan', 'menerima', 0, 0, 0, 1, 0], sumber: [0] },
      { sel: ['Kabupaten Pangkajene dan Kepulauan Selatan', 'memberi', 2, 1, 1, 3, 12], sumber: [1] },
    ]);
    assert.deepEqual(
      m.sumber.map((s) => s.judul),
      ['Sumber dua', 'Sumber satu'],
    );
    cocokPotret('replikasi-suara-empat', m);
  });

  test('steps on the way are no copies, and the finding says that none is confirmed', () => {
    const m = bagan(daerahUji('33.16', 'Kabupaten Blora', { memberi: relasi({}, 2), menerima: relasi({}, 2) }));
    assert.equal(
      m.temuan,
      'Dari Kabupaten Blora belum tercatat replikasi yang dipakai; hubungan lain: 2 sebagai pemberi dan 2 sebagai penerima.',
    );
    // What is none is not told.
    assert.match(bagan(daerahUji('33.16', 'Kabupaten Blora', { menerima: relasi({}, 2) })).temuan, /hubungan lain: 2 sebagai penerima\.$/);
    cocokPotret('replikasi-suara-satu-daerah', m);
  });

  test('one relation', () => {
    const m = bagan(daerahUji('99.01', 'Kabupaten Uji', { menerima: relasi({ penerima: 1 }) }));
    assert.match(m.temuan, /: 1 diterima \(0 dikonfirmasi dua pihak\); yang lain /);
    cocokPotret('replikasi-suara-satu', m);
    const dua = bagan(daerahUji('99.01', 'Kabupaten Uji', { memberi: relasi({ 'dua-pihak': 2 }) }));
    assert.equal(dua.temuan, 'Replikasi yang dipakai dan tercatat di Lumbung: 2 diberikan (2 dikonfirmasi dua pihak).');
  });

  test('forty regions, one of them far ahead', () => {
    const m = bagan(
      ...Array.from({ length: 40 }, (_, n) =>
        daerahUji(`99.${n + 10}`, `Kabupaten Contoh ${n + 1}`, {
          ...(n % 2 === 0 && { memberi: relasi({ publik: n === 4 ? 130 : n % 5, 'dua-pihak': n % 3 }, n % 7) }),
          ...(n % 3 === 0 && { menerima: relasi({ asal: n % 4 }, n % 5) }),
        }),
      ),
    );
    assert.match(m.catatan!.join(' '), /Dari 14 daerah belum ada/);
    cocokPotret('replikasi-suara-empat-puluh', m);
  });

  test('nothing on record is a sentence', () => {
    const d = [daerahUji('99.01', 'Kabupaten Uji')];
    const m = modelReplikasiSuara(bahanUji(d), d);
    assert.match(m.jenis === 'kalimat' ? m.kalimat : '', /dari Kab\. Uji yang tercatat di Lumbung\. Tidak tercatat .* bukan berarti/);
  });
});
