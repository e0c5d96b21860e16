/** The report of a region: its rows, as Markdown, as CSV, and as a command. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { susunKatalog } from '../../src/domain/katalog.ts';
import { pekerjaanDaerah } from '../../src/domain/ringkasan/pekerjaan.ts';
import { laporanDaerah } from '../../src/format/laporan/daerah.ts';
import { laporanCsv, laporanMarkdown, satuIsi, type Laporan } from '../../src/format/laporan/laporan.ts';
import { bacaIsi } from '../../src/reader/baca.ts';
import { folderSementara, tulisIsi } from '../bantu/folder-sementara.ts';
import { isiLengkap } from '../bantu/isi-lengkap.ts';
import { TANGGAL_UJI } from '../bantu/isi-minimal.ts';

const AKAR = fileURLToPath(new URL('../../', import.meta.url));

function katalogUji(t: TestContext) {
  return susunKatalog(bacaIsi(tulisIsi(t, isiLengkap())).entri, TANGGAL_UJI);
}

const bagian = (l: Laporan, id: string) => l.bagian.find((b) => b.id === id)!;

test('every part says something, and every number of a source is in the list', (t) => {
  const k = katalogUji(t);
  for (const d of k.daerah.values()) {
    const l = laporanDaerah(d, k);
    const nomor = new Set(l.sumber.map((s) => s.nomor));
    for (const b of l.bagian) {
      assert.ok(b.baris.length > 0 || b.kosong, b.id);
      for (const i of b.baris.flatMap((x) => x.isi)) {
        assert.ok(i.teks.trim().length > 0, `${b.id}: ${d.nama}`);
        for (const n of i.rujukan) assert.ok(nomor.has(n));
      }
    }
    assert.deepEqual(
      new Set(l.bagian.flatMap((b) => b.baris.flatMap((x) => x.isi.flatMap((i) => [...i.rujukan])))),
      nomor,
      'no source that nothing cites',
    );
  }
});

test('kematangan names the value with its maximum and edition, and the unknown apart', (t) => {
  const k = katalogUji(t);
  const l = laporanDaerah(k.daerah.get('98.01')!, k);
  const isi = bagian(l, 'kematangan').baris.map((b) => [b.hal, b.isi.map((i) => i.teks).join('; ')]);
  // The fixture's scale is 0 to 15: the line of 90 says nothing about it.
  assert.deepEqual(isi, [
    ['Skala lain, tidak dibandingkan dengan 90', 'Benih Matang (13 dari 15, edisi uji)'],
    ['Belum diketahui', '1 dari 2 inovasi tercatat. Hitung sendiri nilainya.'],
  ]);
});

test('an office is named as being without innovation only under the declaration of its region', (t) => {
  const semula = katalogUji(t);
  const d = semula.daerah.get('98.01')!;
  const jenis = d.opd.isi.map((o) => ({ id: o.jenis, label: o.jenis, kelompok: 'perangkat-daerah' }));
  const k = { ...semula, kosakata: new Map([...semula.kosakata, ['jenis-opd', { judul: 'Jenis', keterangan: 'Rekaan.', nilai: jenis }]]) };
  const lengkap = { ...d, profil: { ...d.profil!, isi: { ...d.profil!.isi, lengkap: { opd: true, inovasi: true, per: '2026-10-01' } } } };
  const tanpa = { ...d, profil: { ...d.profil!, isi: { ...d.profil!.isi, lengkap: undefined } } };
  const hal = (x: typeof d) => bagian(laporanDaerah(x, k), 'opd').baris.map((b) => b.hal);
  assert.ok(hal(lengkap).includes('Menurut daftar lengkap daerah'));
  assert.ok(!hal(tanpa as typeof d).includes('Belum ada inovasi') && hal(tanpa as typeof d).includes('Tercatat di Lumbung'));
});

test('what several sources say of one year stands once, what differs stands side by side', (t) => {
  const k = katalogUji(t);
  const d = k.daerah.get('98.01')!;
  const fakta = (jumlahInovasi: number, sumber: string) => ({ tahun: 2024, jumlahInovasi, sumber: [sumber] });
  const sumber = ['a', 'b', 'c'].map((id) => ({ id, judul: `Judul ${id}`, penerbit: id, jenis: 'contoh' }));
  const l = laporanDaerah({ ...d, indeks: { isi: [fakta(7, 'a'), fakta(7, 'b'), fakta(9, 'c')], sumber } }, k);
  assert.deepEqual(bagian(l, 'indeks').baris, [
    {
      hal: '2024',
      isi: [
        { teks: '7 inovasi dilaporkan', rujukan: [1, 2] },
        { teks: '9 inovasi dilaporkan', rujukan: [3] },
      ],
    },
  ]);
});

test('what can be done next is counted from what is missing', (t) => {
  const k = katalogUji(t);
  for (const d of k.daerah.values()) {
    const p = pekerjaanDaerah(d, k.tanggal);
    for (const x of p.kurang) {
      assert.equal(d.inovasi.filter((i) => i.kelengkapan.syarat.some((s) => s.id === x.syarat && !s.terpenuhi)).length, x.inovasi);
      assert.ok(x.inovasi > 0 && x.syarat !== 'kontak');
    }
    assert.ok(p.palingTipis.every((i) => i.kelengkapan.terpenuhi < i.kelengkapan.seluruh));
  }
});

const KECIL: Laporan = {
  judul: 'Ringkasan',
  kode: '98.01',
  daerah: 'Kabupaten Padi',
  tanggal: '2026-11-22',
  bagian: [
    { id: 'a', judul: 'Ada', baris: [satuIsi('Hal *ini*', '=1+1 <b>[x]', { rujukan: [1], catatan: 'Dua\nbaris' })] },
    { id: 'b', judul: 'Kosong', baris: [], kosong: 'Belum diketahui.' },
  ],
  sumber: [{ nomor: 1, id: 's', judul: 'Berita', penerbit: 'Koran', jenis: 'berita', url: 'https://contoh.id/a_b' }],
};

test('Markdown: marks in facts stay letters, addresses stay whole', () => {
  const md = laporanMarkdown(KECIL);
  assert.ok(md.includes('- **Hal \\*ini\\***: =1+1 \\<b\\>\\[x\\] [1] (Dua baris)'), md);
  assert.ok(md.includes('## Kosong\n\nBelum diketahui.'));
  assert.ok(md.includes('1. Berita. Koran. https://contoh.id/a_b'));
});

test('CSV: one row a statement, no formula, what is unknown has its row', () => {
  const baris = laporanCsv(KECIL).split('\r\n');
  assert.equal(baris.length, 4);
  assert.ok(baris[1]!.startsWith("98.01,Kabupaten Padi,2026-11-22,Ada,Hal *ini*,'=1+1 <b>[x]"), baris[1]);
  assert.equal(baris[2], '98.01,Kabupaten Padi,2026-11-22,Kosong,Kosong,Belum diketahui.,,');
});

function laporan(akar: string, arg: string[]) {
  const { TANGGAL: _, CONTENT_DIR: __, ...bersih } = process.env;
  return spawnSync(process.execPath, ['scripts/laporan.ts', '--akar', akar, ...arg], {
    cwd: AKAR,
    encoding: 'utf8',
    env: { ...bersih, TANGGAL: TANGGAL_UJI },
  });
}

test('the command writes both files, by kode or by name', (t) => {
  const akar = tulisIsi(t, isiLengkap());
  for (const daerah of ['98.01', 'Kab. Padi', 'padi']) {
    const folder = folderSementara(t);
    const { status, stdout, stderr } = laporan(akar, ['--daerah', daerah, '--folder', folder]);
    assert.deepEqual([status, stderr], [0, ''], daerah);
    assert.equal(stdout.trim().split('\n').length, 2);
    assert.match(readFileSync(join(folder, 'kabupaten-padi.md'), 'utf8'), /^# Ringkasan inovasi Kabupaten Padi\n/);
    assert.match(readFileSync(join(folder, 'kabupaten-padi.csv'), 'utf8'), /^\uFEFFkode,daerah,/);
  }
});

test('bad use: 2 and what to write; faulty content: 1 and nothing written', (t) => {
  const akar = tulisIsi(t, isiLengkap());
  for (const arg of [[], ['--daerah', 'atlantis'], ['--derah', '98.01']]) {
    const { status, stderr } = laporan(akar, arg);
    assert.equal(status, 2);
    assert.match(stderr, /Pemakaian: npm run laporan/);
  }
  const rusak = isiLengkap();
  rusak['daerah/98.01-kabupaten-padi/daerah.json'] = '{';
  const folder = join(folderSementara(t), 'baru');
  const { status, stderr } = laporan(tulisIsi(t, rusak), ['--daerah', '98.01', '--folder', folder]);
  assert.equal(status, 1);
  assert.match(stderr, /daerah\.json/);
  assert.ok(!existsSync(folder));
});
