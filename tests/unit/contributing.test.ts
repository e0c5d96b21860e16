/** What CONTRIBUTING.md shows to be pasted is valid, and what it and README.md name is there. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { AKAR } from '../../scripts/lib/proses.ts';
import { petaSumber } from '../../src/domain/schema/peta.ts';
import { periksaIsi } from '../../src/reader/periksa.ts';
import { folderSementara } from '../bantu/folder-sementara.ts';

const HARI = '2026-11-22';
const [CONTRIBUTING, README] = ['CONTRIBUTING.md', 'README.md'].map((b) => readFileSync(join(AKAR, b), 'utf8')) as [string, string];
const kotak = (bahasa: string) => [...CONTRIBUTING.matchAll(new RegExp(`^\`\`\`${bahasa}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, isi]) => isi!);

/** Vocabularies, provinces and Blora: what the examples refer to. */
function isiBlora(t: TestContext): string {
  const akar = folderSementara(t);
  for (const x of [
    'situs.json',
    'kosakata',
    'wilayah',
    'daerah/33.16-kabupaten-blora/daerah.json',
    'daerah/33.16-kabupaten-blora/opd.json',
  ])
    cpSync(join(AKAR, 'content', x), join(akar, x), { recursive: true });
  return akar;
}
const galat = (akar: string) => periksaIsi(akar, HARI).temuan.filter((x) => x.berkas.includes('33.16-kabupaten-blora/inovasi/'));

test('the example record passes as it stands', (t) => {
  const akar = isiBlora(t);
  const contoh = join(akar, 'daerah/33.16-kabupaten-blora/inovasi/contoh-inovasi.md');
  mkdirSync(dirname(contoh), { recursive: true });
  const [isi] = kotak('markdown');
  writeFileSync(contoh, isi!);
  assert.deepEqual(galat(akar), []);
  writeFileSync(contoh, isi!.replace('urusan: kesehatan', 'urusan: kesehatn'));
  assert.equal(galat(akar).length, 1);
});

test('the long command writes a valid record', (t) => {
  const akar = isiBlora(t);
  const perintah = kotak('sh').find((k) => k.includes('Lumbung Desa'))!;
  const arg = [...perintah.replace(/\\\n/g, ' ').matchAll(/(--[a-z-]+) ("[^"]*"|\S+)/g)].flatMap(([, b, n]) => [
    b!,
    n!.replaceAll('"', ''),
  ]);
  const h = spawnSync(process.execPath, ['scripts/baru.ts', ...arg, '--akar', akar], {
    cwd: AKAR,
    encoding: 'utf8',
    env: { ...process.env, TANGGAL: HARI },
  });
  assert.equal(h.status, 0, h.stderr);
  assert.ok(existsSync(join(akar, 'daerah/33.16-kabupaten-blora/inovasi/lumbung-desa.md')));
  assert.deepEqual(galat(akar), []);
});

test('the example of boundaries follows its schema', () => {
  assert.doesNotThrow(() => petaSumber.parse(JSON.parse(kotak('json')[0]!)));
});

test('every command that is named is one, every option is known, every folder is there', () => {
  const paket = JSON.parse(readFileSync(join(AKAR, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  for (const teks of [CONTRIBUTING, README]) {
    for (const [, nama] of teks.matchAll(/npm run ([a-z][a-z-]*)/g)) assert.ok(Object.hasOwn(paket.scripts, nama!), nama);
    for (const [, nama, opsi] of teks.matchAll(/npm run ([a-z-]+) [^`\n]*?-- [^`\n]*?(--[a-z-]+)/g)) {
      // Options of `baru` are read off the schema of the kind; the test above runs them.
      if (nama === 'baru') continue;
      const sumber = readFileSync(join(AKAR, `scripts/${nama === 'serve' ? 'layani' : nama!}.ts`), 'utf8');
      assert.ok(sumber.includes(opsi!.slice(2)), `${nama} ${opsi}`);
    }
    for (const [, jalur] of teks.matchAll(/`((?:content|src|scripts|tests)\/[a-z/-]*)`/g)) {
      // Boundaries are the deployer's to add.
      if (!jalur!.startsWith('content/peta')) assert.ok(existsSync(join(AKAR, jalur!)), jalur);
    }
  }
});
