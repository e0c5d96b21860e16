/** What the guides say and show is what the site says and shows: words in bold are words of the interface, pictures are those of the list. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { BATAS_GAMBAR, FOLDER_GAMBAR, GAMBAR_ADA } from '../../scripts/lib/gambar-panduan.ts';
import { AKAR } from '../../scripts/lib/proses.ts';
import { NAMA_ATURAN } from '../../src/domain/nama-aturan.ts';
import { GAMBAR_PANDUAN } from '../../src/text/pesan/gambar-panduan.ts';

const berkas = (folder: string, akhiran: string) =>
  readdirSync(join(AKAR, folder))
    .filter((n) => n.endsWith(akhiran))
    .map((n) => ({ nama: n, teks: readFileSync(join(AKAR, folder, n), 'utf8') }));

const PANDUAN = berkas('content/panduan', '.mdx');
/** Where the interface's words lie: the catalogue of messages, and the labels of vocabularies. */
const KATA_SITUS = [
  ...berkas('src/text/pesan', '.ts').filter((b) => !b.nama.startsWith('gambar-panduan')),
  ...berkas('content/kosakata', '.json'),
]
  .map((b) => b.teks)
  .join('\n');

/** As it may stand in the source of the messages: a number can be one that is filled in. */
function pola(kata: string): RegExp {
  const aman = kata.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\d+/g, '(?:\\d+|\\$\\{[^}]*\\})');
  return new RegExp(`(?<![\\p{L}\\d])${aman}(?![\\p{L}])`, 'u');
}
const adaDiSitus = (kata: string) => pola(kata).test(KATA_SITUS);

test('words in bold are words of the interface', () => {
  assert.ok(adaDiSitus('Periksa dan kirim'));
  assert.ok(adaDiSitus('Unduh 37 berkas (.zip)'));
  assert.ok(!adaDiSitus('Periksa dan kiri'));
  assert.ok(!adaDiSitus('Kirim sekarang juga'));
  const asing = PANDUAN.flatMap(({ nama, teks }) =>
    [...teks.matchAll(/\*\*([^*]+)\*\*/g)].filter((m) => !adaDiSitus(m[1]!)).map((m) => `${nama}: ${m[1]}`),
  );
  assert.deepEqual(asing, []);
  assert.ok(PANDUAN.some((p) => p.teks.includes('**')));
});

test('every picture of the list is taken, shown by a guide, small, and described; and no other lies there', () => {
  const daftar = Object.keys(GAMBAR_PANDUAN).sort();
  const dipakai = PANDUAN.flatMap((p) => [...p.teks.matchAll(/<Gambar nama="([^"]+)"/g)].map((m) => m[1]!));
  assert.deepEqual([...new Set(dipakai)].sort(), daftar);
  assert.deepEqual([...GAMBAR_ADA].sort(), daftar);
  assert.deepEqual(
    readdirSync(FOLDER_GAMBAR).sort(),
    daftar.map((n) => `${n}.webp`),
  );
  for (const n of daftar) assert.ok(statSync(join(FOLDER_GAMBAR, `${n}.webp`)).size <= BATAS_GAMBAR, n);
  for (const alt of Object.values(GAMBAR_PANDUAN)) assert.match(alt, /^\S.{25,300}\.$/);
});

test('every picture says below it what is seen', () => {
  for (const { nama, teks } of PANDUAN)
    for (const [, isi] of teks.matchAll(/<Gambar nama="[^"]+">([^]*?)<\/Gambar>/g)) assert.ok(isi!.trim().length > 20, `${nama}: ${isi}`);
});

test('commands that guides name exist, and messages that they show are of a rule', () => {
  const { scripts } = JSON.parse(readFileSync(join(AKAR, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  const dikenal = new Set<string>(NAMA_ATURAN);
  let pesan = 0;
  for (const { nama, teks } of PANDUAN) {
    for (const [, perintah] of teks.matchAll(/npm run ([\w-]+)/g))
      assert.ok(Object.hasOwn(scripts, perintah!), `${nama}: npm run ${perintah}`);
    for (const [, blok] of teks.matchAll(/```pesan\n([^]*?)```/g))
      for (const baris of blok!.trim().split('\n')) {
        pesan++;
        assert.ok(dikenal.has(/\[([\w-]+)\]$/.exec(baris.trim())?.[1] ?? ''), `${nama}: ${baris}`);
      }
  }
  assert.ok(pesan > 3);
});
