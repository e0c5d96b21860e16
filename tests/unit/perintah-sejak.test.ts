/** `npm run periksa -- --sejak REF` against real repositories: what a proposal changes, in words for its author. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { folderSementara } from '../bantu/folder-sementara.ts';
import { DAERAH, INOVASI, isiMinimal, TANGGAL_UJI, teksJson } from '../bantu/isi-minimal.ts';
import { git, rekam, repoUji, ubah } from '../bantu/repo-git.ts';

const AKAR = fileURLToPath(new URL('../../', import.meta.url));
const PADI = isiMinimal()[INOVASI]!;

function sejak(repo: string, ...arg: string[]) {
  return spawnSync(process.execPath, ['scripts/periksa.ts', '--akar', join(repo, 'content'), '--sejak', ...arg], {
    cwd: AKAR,
    encoding: 'utf8',
    env: { ...process.env, TANGGAL: TANGGAL_UJI },
  });
}

/** The section below a heading, or undefined. */
const bagian = (teks: string, judul: string) => teks.split(/^### /m).find((b) => b.startsWith(`${judul}\n`));

test('nothing changed', (t) => {
  const { status, stdout } = sejak(repoUji(t, isiMinimal()), 'main');
  assert.equal(status, 0);
  assert.match(stdout, /^## Ringkasan usulan\n\nTidak ada catatan yang berubah\.\n/);
});

test('added, changed, moved and removed; completeness before and after; work that is not committed counts', (t) => {
  const repo = repoUji(t, { ...isiMinimal(), [INOVASI.replace('lumbung-desa', 'usang')]: PADI.replace('Lumbung Desa', 'Usang') });
  ubah(repo, {
    [INOVASI]: PADI.replace('ditambahkan:', 'waktu:\n  bulanHinggaPenerapan: 6\n  sumber: [laporan]\nditambahkan:').replace(
      '120 ton',
      '121 ton',
    ),
    [INOVASI.replace('lumbung-desa', 'usang')]: undefined,
    [INOVASI.replace('lumbung-desa', 'usang-baru')]: PADI.replace('Lumbung Desa', 'Usang'),
    [`${DAERAH}/indeks.json`]: undefined,
  });
  rekam(repo, 'ubah');
  ubah(repo, { [INOVASI.replace('lumbung-desa', 'embung')]: PADI.replace('Lumbung Desa', 'Embung *Desa* @semua') });
  const { status, stdout } = sejak(repo, 'main');
  assert.equal(status, 0, stdout);
  assert.match(stdout, /\*\*4 berkas diterima, 4 siap, 0 perlu Anda\.\*\*/);
  assert.match(
    bagian(stdout, 'Catatan baru')!,
    /- \*\*Embung \\\*Desa\\\* @\u200bsemua\*\* · `[^`]*embung\.md` · `\/inovasi\/kabupaten-padi\/embung\/`/,
  );
  assert.match(bagian(stdout, 'Catatan yang berubah')!, /\*\*Lumbung Desa\*\* .*berubah: `waktu`, `## Hasil`/);
  assert.match(bagian(stdout, 'Catatan yang berpindah')!, /\*\*Usang\*\* .*usang-baru\.md` · dari `[^`]*usang\.md`/);
  assert.match(bagian(stdout, 'Catatan yang dihapus')!, /Indeks Inovasi Daerah Kabupaten Padi/);
  assert.match(
    bagian(stdout, 'Label dan kelengkapan')!,
    /\| Lumbung Desa, Kabupaten Padi \| Terdaftar \| (\d+) dari 17 → (\d+) dari 17 \| Waktu \| belum diketahui \|/,
  );
  assert.match(stdout, /Dibandingkan dengan `main` \([0-9a-f]{7}\), per 22 November 2026\./);
});

test('faults of the proposal first, what it breaks elsewhere apart, old faults last; the receipt counts', (t) => {
  const lain = INOVASI.replace('lumbung-desa', 'lain');
  const rusakLama = INOVASI.replace('lumbung-desa', 'rusak-lama');
  const repo = repoUji(t, { ...isiMinimal(), [lain]: PADI.replace('Lumbung Desa', 'Lain'), [rusakLama]: 'bukan catatan\n' });
  ubah(repo, {
    [INOVASI]: PADI.replace('opd: [dinas-pertanian]\n', '').replace('[pangan]', '[pagan]'),
    [`${DAERAH}/opd.json`]: teksJson({ opd: [{ id: 'dinas-lain', nama: 'Dinas Lain', jenis: 'contoh' }] }),
  });
  const { status, stdout } = sejak(repo, 'main');
  assert.equal(status, 1);
  assert.match(stdout, /\*\*2 berkas diterima, 1 siap, 1 perlu Anda\.\*\*/);
  assert.match(
    bagian(stdout, 'Perlu Anda perbaiki')!,
    /- `content\/daerah\/98\.01-kabupaten-padi\/inovasi\/lumbung-desa\.md:\d+` tema\.0: "pagan" tidak ada di kosakata tema; mungkin maksudnya "pangan" \(aturan kosakata\)/,
  );
  assert.match(stdout, /\n\nArti setiap aturan ada di folder `content\/panduan\/galat\/`\.\n\nDibandingkan/);
  assert.match(bagian(stdout, 'Akibat usulan ini pada berkas lain')!, /lain\.md:\d+` opd\.0: .*dinas-pertanian/);
  assert.match(stdout, /<details><summary>Sudah ada sebelumnya, di luar usulan ini \(1\)<\/summary>\n\n- `[^`]*rusak-lama\.md:1`/);
  assert.doesNotMatch(bagian(stdout, 'Akibat usulan ini pada berkas lain')!, /rusak-lama/);
  assert.doesNotMatch(bagian(stdout, 'Perlu Anda perbaiki')!, /rusak-lama|lain\.md/);
});

test('rules are links to where the site stood before the proposal', (t) => {
  const situs = isiMinimal()['situs.json']!;
  const repo = repoUji(t, { ...isiMinimal(), 'situs.json': situs.replace('https://uji.example', 'https://padikab.go.id/a(b)') });
  ubah(repo, { [INOVASI]: PADI.replace('[pangan]', '[pagan]'), 'situs.json': situs.replace('uji.example', 'penipu.go.id') });
  const { stdout } = sejak(repo, 'main');
  assert.match(
    bagian(stdout, 'Perlu Anda perbaiki')!,
    /\(aturan \[kosakata\]\(<https:\/\/padikab\.go\.id\/a\(b\)\/panduan\/galat\/kosakata\/>\)\)/,
  );
  assert.doesNotMatch(stdout, /penipu/);
});

test('the ledger: a step that came, with its voice', (t) => {
  const repo = repoUji(t, isiMinimal());
  ubah(repo, {
    [INOVASI]: PADI.replace(
      'ditambahkan:',
      "pengakuan:\n  - penerima: '98.02'\n    langkah: berjalan\n    tanggal: '2025'\n    sumber: [laporan]\nditambahkan:",
    ),
  });
  assert.match(bagian(sejak(repo, 'main').stdout, 'Replikasi')!, /- Lumbung Desa → Kabupaten Jagung: belum tercatat → [^,]+, klaim asal/);
});

test('main went on meanwhile: only the proposal is told', (t) => {
  const repo = repoUji(t, isiMinimal());
  ubah(repo, { [INOVASI]: PADI.replace('120 ton', '121 ton') });
  rekam(repo, 'usulan');
  git(repo, 'checkout', '-q', 'main');
  ubah(repo, { [`${DAERAH}/opd.json`]: teksJson({ opd: [{ id: 'dinas-pertanian', nama: 'Dinas Tani', jenis: 'contoh' }] }) });
  rekam(repo, 'jalan terus');
  git(repo, 'checkout', '-q', 'usulan');
  const { stdout } = sejak(repo, 'main');
  assert.match(stdout, /1 berkas diterima/);
  assert.doesNotMatch(stdout, /opd\.json/);
});

test('--ringkasan writes the summary to a file; the vocabulary itself may be broken', (t) => {
  const repo = repoUji(t, isiMinimal());
  ubah(repo, { 'kosakata/langkah-replikasi.json': '{' });
  const berkas = join(folderSementara(t), 'r.md');
  const { status, stdout } = sejak(repo, 'main', '--ringkasan', berkas);
  assert.equal(status, 1);
  assert.match(stdout, /^Ringkasan ditulis: .*r\.md\n\d+ berkas diperiksa: 1 galat/);
  assert.match(readFileSync(berkas, 'utf8'), /1 berkas diterima, 0 siap, 1 perlu Anda/);
});

function salinDangkal(t: TestContext, repo: string): string {
  const tujuan = join(folderSementara(t), 'salinan');
  git(repo, 'clone', '-q', '--depth', '1', '--branch', 'usulan', pathToFileURL(repo).href, tujuan);
  return tujuan;
}

test('a shallow clone, an unknown ref, no repository: 2, and what to run', (t) => {
  const repo = repoUji(t, isiMinimal());
  ubah(repo, { [INOVASI]: PADI.replace('120 ton', '121 ton') });
  rekam(repo, 'usulan');
  const dangkal = salinDangkal(t, repo);
  const tanpaGit = folderSementara(t);
  ubah(tanpaGit, isiMinimal());
  mkdirSync(join(repo, 'kosong'));
  for (const [folder, ref, pola] of [
    [dangkal, 'main', /riwayatnya terpotong \(shallow clone\)\. Jalankan: git fetch --unshallow origin main/],
    [repo, 'tidak-ada', /"tidak-ada" tidak ditemukan di repositori ini\. Jalankan: git fetch origin/],
    [repo, '--help', /tidak ditemukan|diawali tanda hubung/],
    [tanpaGit, 'main', /tidak berada di repositori git/],
  ] as const) {
    const { status, stderr } = sejak(folder, ref);
    assert.equal(status, 2, stderr);
    assert.match(stderr, pola);
  }
  git(dangkal, 'fetch', '-q', '--depth', '1', 'origin', 'main:main');
  assert.match(sejak(dangkal, 'main').stderr, /Pangkal bersama dengan "main" tidak terlihat/);
});

test('--ringkasan alone, or --json beside it: bad use', () => {
  for (const arg of [
    ['--ringkasan', 'x.md'],
    ['--json', '--sejak', 'main'],
  ]) {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/periksa.ts', ...arg], { cwd: AKAR, encoding: 'utf8' });
    assert.equal(status, 2);
    assert.match(stderr, /Pemakaian: npm run periksa/);
  }
});
