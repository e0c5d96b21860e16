/** Every rule has a page that explains it, with a message that the checker really prints and examples that it really judges so. */
import assert from 'node:assert/strict';
import fs, { readFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { describe, test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { semuaBerkas } from '../../scripts/lib/folder.ts';
import { ATURAN } from '../../src/domain/check/index.ts';
import { NAMA_ATURAN, tingkatAturan, type NamaAturan } from '../../src/domain/nama-aturan.ts';
import { jenisBerkas } from '../../src/domain/schema/index.ts';
import { kepalaGalat } from '../../src/domain/schema/panduan.ts';
import { belah } from '../../src/format/front-matter.ts';
import { uraiYaml } from '../../src/format/yaml.ts';
import { bacaBerkas } from '../../src/reader/baca.ts';
import { periksaIsi } from '../../src/reader/periksa.ts';
import { barisTemuan } from '../../src/text/lapor.ts';
import { halamanGalat, periksaContoh } from '../bantu/contoh-panduan.ts';
import { tulisIsi } from '../bantu/folder-sementara.ts';
import { isiMinimal, INOVASI, TANGGAL_UJI } from '../bantu/isi-minimal.ts';
import { KERUSAKAN } from '../bantu/kerusakan.ts';
import { daftarUjiTidakSah } from '../bantu/uji-tidak-sah.ts';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));
const HALAMAN = halamanGalat();
const BARIS = /^\S+:\d+:\d+: (galat|peringatan): (.*) \[([a-z0-9-]+)\]$/;

/** Messages that no fixture holds, because git or the file system would not carry their fault. */
function barisLain(t: TestContext, akar: string): string[] {
  t.mock.method(fs, 'readFileSync', () => {
    throw new Error('EACCES');
  });
  syncBuiltinESMExports();
  const tertutup = periksaIsi(akar, TANGGAL_UJI).temuan.filter((x) => x.aturan === 'berkas-tak-terbaca');
  t.mock.restoreAll();
  syncBuiltinESMExports();
  const rusak = () => {
    throw new TypeError('contoh');
  };
  const topologi = `{"type":"Topology",${' '.repeat(2_500_000)}"objects":{},"arcs":[]}`;
  const { temuan } = bacaBerkas([
    { jalur: INOVASI, baca: rusak },
    { jalur: 'peta/batas-uji.topo.json', baca: () => topologi },
  ]);
  return [...tertutup, ...temuan].map((x) => barisTemuan(x));
}

test('every rule of the code is on the list, once, and every name on the list is used', () => {
  assert.equal(new Set(NAMA_ATURAN).size, NAMA_ATURAN.length);
  const kode = semuaBerkas(SRC)
    .filter((b) => b.endsWith('.ts') && !b.endsWith('nama-aturan.ts'))
    .map((b) => readFileSync(SRC + b, 'utf8'))
    .join('\n');
  assert.deepEqual(
    NAMA_ATURAN.filter((n) => !kode.includes(`'${n}'`)),
    [],
  );
  assert.deepEqual(
    ATURAN.map((a) => a.id).filter((id) => !NAMA_ATURAN.includes(id)),
    [],
  );
});

test('every rule has its page, and every page its rule', () => {
  assert.deepEqual(HALAMAN.map((h) => h.aturan).sort(), [...NAMA_ATURAN].sort());
});

test('the message of each page is one that the checker prints, in the level that the list gives', (t) => {
  const semua = [
    ...daftarUjiTidakSah().flatMap((u) => u.harapan),
    ...KERUSAKAN.map((k) => k.harapan),
    ...barisLain(t, tulisIsi(t, isiMinimal())),
    ...HALAMAN.flatMap((h) => h.blok.filter((b) => b.jenis && b.bagian === 'Yang salah').flatMap((b) => periksaContoh(b))).map((x) =>
      barisTemuan(x),
    ),
  ];
  const pesan = new Map<string, Set<string>>();
  const tingkat = new Map<string, Set<string>>();
  for (const baris of semua) {
    const [, taraf, isi, aturan] = BARIS.exec(baris)!;
    pesan.set(aturan!, (pesan.get(aturan!) ?? new Set()).add(isi!));
    tingkat.set(aturan!, (tingkat.get(aturan!) ?? new Set()).add(taraf!));
  }
  for (const { aturan, teks } of HALAMAN) {
    const { contoh } = kepalaGalat(uraiYaml(belah(teks).yaml).nilai);
    assert.ok(pesan.get(aturan)?.has(contoh), `${aturan}: ${contoh}\n${[...(pesan.get(aturan) ?? [])].join('\n')}`);
    assert.deepEqual([...tingkat.get(aturan)!].sort(), [...tingkatAturan(aturan as NamaAturan)].sort(), aturan);
  }
});

test('paths that a page shows as right are places of records, and those shown as wrong are none', () => {
  const { blok } = HALAMAN.find((h) => h.aturan === 'letak-berkas')!;
  assert.deepEqual(
    blok.map((b) => b.bagian),
    ['Yang salah', 'Yang benar'],
  );
  for (const { bagian, teks } of blok)
    for (const jalur of teks.trim().split('\n')) assert.equal(jenisBerkas(jalur) !== undefined, bagian === 'Yang benar', jalur);
});

describe('the examples are judged as the page says', () => {
  for (const { aturan, teks, blok } of HALAMAN)
    test(aturan, () => {
      const judul = [...teks.matchAll(/^## (.+)$/gm)].map((m) => m[1]);
      assert.deepEqual(judul.slice(0, 2), ['Artinya', 'Mengapa ada aturan ini']);
      for (const b of blok.filter((x) => x.jenis)) {
        const temuan = periksaContoh(b);
        const baris = temuan.map((x) => barisTemuan(x)).join('\n');
        if (b.bagian === 'Yang salah')
          assert.ok(
            temuan.some((x) => x.aturan === aturan),
            `${b.teks}\n${baris}`,
          );
        else
          assert.deepEqual(
            temuan.filter((x) => x.aturan === aturan || (x.tingkat === 'galat' && x.aturan !== 'sumber-dipakai')),
            [],
            `${b.teks}\n${baris}`,
          );
      }
    });
});
