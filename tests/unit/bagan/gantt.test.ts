/** A plan in time: late steps in words, days drawn only where they are known, one row of the table for each step. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { modelGantt } from '../../../src/banding/gantt-rencana.ts';
import { LEBAR } from '../../../src/charts/bagan.ts';
import { gambar, tabel } from '../../../src/charts/gambar.ts';
import { sumbuHari } from '../../../src/charts/sumbu-hari.ts';
import type { Rencana } from '../../../src/domain/schema/daerah.ts';
import { cocokPotret } from '../../bantu/potret-bagan.ts';
import { kosakataRencana, langkahUji, rencanaUji } from '../../bantu/rencana-uji.ts';
import { cocokTeks } from '../../bantu/teks-svg.ts';

const OPD: Record<string, string> = {
  dinkes: 'Dinas Kesehatan',
  panjang: 'Dinas Pemberdayaan Masyarakat dan Desa, Kependudukan dan Pencatatan Sipil',
};

function bagan(langkah: Rencana['langkah'], isi: Partial<Rencana> = {}, tanggal = '2026-11-22') {
  const m = modelGantt(rencanaUji({ langkah, ...isi }).isi, { ...kosakataRencana, tanggal }, (id) => OPD[id]);
  cocokTeks(m);
  return m;
}

const EMPAT = [
  langkahUji('2026-02', '2026-03', 'selesai', { kegiatan: 'Menyusun rancangan', opd: 'dinkes' }),
  langkahUji('2026-04-01', '2026-10-15', 'berjalan', { kegiatan: 'Melatih kader di dua kecamatan' }),
  langkahUji('2026-09', '2026-12', 'tertunda', { kegiatan: 'Uji coba di satu puskesmas', opd: 'dinkes' }),
  langkahUji('2026-11-01', '2027', 'belum', { kegiatan: 'Menetapkan peraturan bupati' }),
];

describe('gantt', () => {
  test('four states; two steps are behind, each in words, and the day stands in the picture', () => {
    const m = bagan(EMPAT);
    assert.equal(
      m.temuan,
      '4 langkah, Februari 2026 sampai 2027: 1 selesai, 1 berjalan, 1 tertunda, dan 1 belum mulai. 2 langkah lewat jadwal per 22 November 2026.',
    );
    assert.deepEqual(
      m.data.langkah.map((l) => l.lewat),
      [undefined, 'Lewat jadwal: semestinya selesai 15 Oktober 2026', undefined, 'Lewat jadwal: semestinya mulai 1 November 2026'],
    );
    assert.equal(m.data.hariIni, '2026-11-22');
    assert.match(m.catatan!.join(' '), /menurut catatan 20 Januari 2026.*digambar tipis/);
    assert.deepEqual(tabel(m).baris[0]!.sel, [
      'Menyusun rancangan',
      'Dinas Kesehatan',
      'Februari 2026',
      'Maret 2026',
      'Selesai',
      'tidak lewat',
    ]);
    assert.equal(tabel(m).baris[1]!.sel[1], undefined, 'an office that is not named is unknown');
    cocokPotret('gantt-empat', m);
  });

  test('one step within one month, before the plan begins', () => {
    const m = bagan([langkahUji('2027-03', '2027-03', 'belum')]);
    assert.equal(m.data.hariIni, undefined);
    assert.match(m.catatan!.join(' '), /22 November 2026, di luar masa rencana/);
    assert.match(m.temuan, /^1 langkah, Maret 2027: 1 belum mulai\. Tidak ada langkah yang lewat jadwal/);
    cocokPotret('gantt-satu', m);
  });

  test('thirty steps with long names over five years', () => {
    const nama = 'Menyusun, membahas, dan menetapkan petunjuk teknis pelayanan terpadu bagi penyandang disabilitas di seluruh kecamatan';
    const status = ['selesai', 'berjalan', 'tertunda', 'belum'];
    const langkah = Array.from({ length: 30 }, (_, n) => {
      const mulai = `${2024 + Math.floor(n / 6)}-${String((n % 6) * 2 + 1).padStart(2, '0')}`;
      return langkahUji(n % 5 === 0 ? mulai.slice(0, 4) : mulai, n % 3 ? mulai : `${mulai}-28`, status[n % 4]!, {
        kegiatan: n % 2 ? nama : `Langkah ${n + 1}`,
        ...(n % 4 === 1 && { opd: 'panjang' }),
      });
    });
    const m = bagan(langkah);
    assert.equal(tabel(m).baris.length, 30);
    assert.equal(tabel(m).baris[1]!.sel[0], nama, 'the table has the whole name');
    cocokPotret('gantt-tiga-puluh', m);
  });

  test('a stopped plan has no late steps', () => {
    const m = bagan(EMPAT, { status: 'dihentikan' });
    assert.ok(m.data.langkah.every((l) => l.lewat === undefined));
    assert.match(m.temuan, /Rencana ini dihentikan\.$/);
  });

  test('states differ in more than colour', () => {
    const svg = gambar(bagan(EMPAT), { lebar: LEBAR.lebar, awalan: 'g' });
    assert.match(svg, /stroke-dasharray="4 2\.5"/);
    const corak = [...svg.matchAll(/fill="(var\(--[a-z-]+\))" stroke="(?:var\(--(?:pandan|nila|kunyit|tinta-2)\))"/g)].map((x) => x[1]);
    assert.ok(new Set(corak).size >= 3, corak.join());
  });
});

test('every day of the plan lies within the picture, and later days lie further right', () => {
  const hari = fc.integer({ min: 0, max: 25_000 }).map((n) => new Date(Date.UTC(1960, 0, 1) + n * 86_400_000).toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.array(hari, { minLength: 2, maxLength: 5 }), (daftar) => {
      const urut = [...daftar].sort();
      const s = sumbuHari(urut[0]!, urut.at(-1)!, 10, 300);
      let sebelum = -Infinity;
      for (const h of urut) {
        const [a, b] = [s.x(h), s.x(h, true)];
        assert.ok(a >= 10 - 1e-6 && b <= 300 + 1e-6 && a < b && a >= sebelum);
        sebelum = a;
      }
      for (const g of s.garis) assert.ok(g.x >= 10 - 1e-6 && g.x <= 300);
      const bernama = s.garis.filter((g) => g.nama);
      for (const [n, g] of bernama.entries()) if (n) assert.ok(g.x - bernama[n - 1]!.x > 34, 'words of the axis touch');
    }),
  );
});
