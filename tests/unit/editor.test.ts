/** Schemas for editors: which file follows which, what they offer, and that a language server really completes from them. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { matchesGlob } from 'node:path';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { jenisBerkas } from '../../src/domain/schema/index.ts';
import { berkasSkema, pengaturanVsCode, skemaVsCode } from '../../src/format/editor/vscode.ts';
import { saranAstro } from '../bantu/bahasa-editor.ts';
import { folderSementara, tulisBerkas } from '../bantu/folder-sementara.ts';
import { isiLengkap } from '../bantu/isi-lengkap.ts';
import { INOVASI } from '../bantu/isi-minimal.ts';

const AKAR = fileURLToPath(new URL('../../', import.meta.url));

test('the settings in the repository are those that the kinds of records give; npm run skema writes them', () => {
  assert.equal(readFileSync(join(AKAR, '.vscode/settings.json'), 'utf8'), pengaturanVsCode());
});

test('every JSON record follows the schema of its kind, and no other', () => {
  for (const jalur of Object.keys(isiLengkap()).filter((j) => j.endsWith('.json'))) {
    const cocok = skemaVsCode().filter(
      ({ fileMatch }) =>
        fileMatch.some((p) => !p.startsWith('!') && matchesGlob(`/content/${jalur}`, p)) &&
        !fileMatch.some((p) => p.startsWith('!') && matchesGlob(`/content/${jalur}`, p.slice(1))),
    );
    assert.deepEqual(
      cocok.map((c) => c.url),
      [`./${berkasSkema(jenisBerkas(jalur)!.jenis)}`],
      jalur,
    );
  }
});

test('npm run skema: choices with labels for JSON; a language server completes fields and values in front matter', async (t) => {
  const proyek = folderSementara(t);
  for (const [jalur, teks] of Object.entries(isiLengkap())) tulisBerkas(proyek, `content/${jalur}`, teks);
  tulisBerkas(proyek, 'package.json', '{}');
  tulisBerkas(proyek, 'tsconfig.json', '{}');
  const akar = join(proyek, 'content');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/skema.ts', '--akar', akar, '--proyek', proyek], {
    cwd: AKAR,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  assert.match(stdout, /^\d+ skema ditulis ke \.astro\/collections\//);
  assert.ok(existsSync(join(proyek, '.vscode/settings.json')));
  const skema = JSON.parse(readFileSync(join(proyek, berkasSkema('replikasi')), 'utf8')) as {
    properties: Record<string, { enum?: string[]; enumDescriptions?: string[] }>;
  };
  assert.ok(skema.properties.inovasi!.enum!.includes('98.01-kabupaten-padi/lumbung-desa'));
  assert.ok(skema.properties.inovasi!.enumDescriptions!.includes('Lumbung Desa'));
  assert.equal(skema.properties.hubungan!.enum?.[0], 'contoh');

  const berkas = join(akar, INOVASI);
  const teks = readFileSync(berkas, 'utf8').replace('jenis: non-digital\n', 'jenis: \nke\n');
  const baris = teks.split('\n').indexOf('jenis: ');
  const [nilai, medan] = await Promise.all([
    saranAstro(proyek, berkas, teks, baris, 'jenis: '.length),
    saranAstro(proyek, berkas, teks, baris + 1, 2),
  ]);
  assert.deepEqual(nilai.map((s) => s.label).sort(), ['digital', 'non-digital']);
  assert.ok(
    medan.some((s) => s.label === 'kepanjangan'),
    medan.map((s) => s.label).join(),
  );
});
