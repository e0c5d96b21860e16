/** Builds of small catalogues: repeatable, below a path, and harmless when they fail. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { bangun, sebabGagal } from '../../scripts/lib/bangun.ts';
import { semuaBerkas } from '../../scripts/lib/folder.ts';
import { jalankan } from '../../scripts/lib/proses.ts';
import { pulihkan, tempatBangun, tukar } from '../../scripts/lib/tukar.ts';
import { tulisBerkas } from '../bantu/folder-sementara.ts';
import { giliranBangun } from '../bantu/giliran-bangun.ts';
import { bedaKematangan } from '../bantu/hitung-kematangan.ts';
import { isiKematangan } from '../bantu/isi-kematangan.ts';
import { isiRencana, RENCANA } from '../bantu/isi-rencana.ts';
import { DIST, petik, semuaHalaman, tanpaEntitas, tautanHalaman, tautanMati } from './alat.ts';

const TANGGAL = '2026-11-22';
const ruang = mkdtempSync(join(tmpdir(), 'lumbung-bangun-'));
after(() => rmSync(ruang, { recursive: true, force: true }));

const sidik = (folder: string) =>
  new Map(
    semuaBerkas(folder).map((b) => [
      b,
      createHash('sha256')
        .update(readFileSync(join(folder, b)))
        .digest('hex'),
    ]),
  );

/** Files that differ between two folders, or exist in one alone. */
function beda(a: string, b: string): string[] {
  const [x, y] = [sidik(a), sidik(b)];
  return [...new Set([...x.keys(), ...y.keys()])].filter((k) => x.get(k) !== y.get(k));
}

async function bangunKe(nama: string, lingkungan: NodeJS.ProcessEnv): Promise<string> {
  const keluar = join(ruang, nama);
  const hasil = await giliranBangun(() => bangun({ keluar, sunyi: true, lingkungan }));
  assert.equal(hasil.gagal, undefined, hasil.keluaran.slice(-3000));
  return keluar;
}

/** One record of every kind, in a folder of its own. */
function tulisIsi(nama: string, isi = isiKematangan()): string {
  const akar = join(ruang, nama);
  for (const [jalur, teks] of Object.entries(isi)) tulisBerkas(akar, jalur, teks);
  return akar;
}

describe('bangunan kecil', () => {
  const kecil: NodeJS.ProcessEnv = { CONTENT_DIR: tulisIsi('isi'), SITE_URL: 'https://contoh.example/', TANGGAL };
  let pertama = '';
  before(async () => {
    pertama = await bangunKe('pertama', kecil);
  });

  test('dua kali dibangun, hasilnya sama sampai ke byte', async () => {
    const kedua = await bangunKe('kedua', kecil);
    assert.deepEqual(beda(pertama, kedua), []);
  });

  test('tidak ada tautan mati pada isi yang sedikit', async () => {
    assert.deepEqual(tautanMati(pertama, '/').mati, []);
  });

  test('kematangan di halaman dan tabel sama dengan hitungan ulang dari isinya', () => {
    const { salah, nilai } = bedaKematangan(kecil.CONTENT_DIR!, pertama);
    assert.deepEqual(salah, []);
    assert.ok(nilai > 6, `hanya ${nilai} nilai`);
  });

  test('di bawah subjalur semua tautan tetap di dalam', async () => {
    const sub = await bangunKe('sub', { ...kecil, SITE_URL: 'https://contoh.example/sub/dir/' });
    const halaman = semuaHalaman(sub);
    assert.equal(halaman.length, semuaHalaman(pertama).length);
    const keluar = halaman.flatMap(({ jalur, html }) =>
      tautanHalaman(html)
        .filter((t) => (t.startsWith('/') ? !t.startsWith('/sub/dir/') : /^https:\/\/contoh\.example(?!\/sub\/dir\/)/.test(t)))
        .map((t) => `${jalur}: ${t}`),
    );
    assert.deepEqual(keluar, []);
    for (const { jalur, html } of halaman) {
      for (const url of petik(html, /<(?:link rel="canonical"|form)[^>]*\s(?:href|action)="([^"]+)"/g))
        assert.match(tanpaEntitas(url), /^(?:https:\/\/contoh\.example)?\/sub\/dir\//, jalur);
    }
    assert.deepEqual(tautanMati(sub, '/sub/dir/').mati, []);
  });

  test('isi bergalat: kode 1, temuan tercetak, situs lama utuh', async () => {
    const isi = tulisIsi('isi-bergalat');
    tulisBerkas(isi, 'situs.json', '{ "nama": 7 }\n');
    const keluar = join(ruang, 'bergalat');
    cpSync(pertama, keluar, { recursive: true });
    const hasil = await jalankan(['scripts/bangun.ts', '--keluar', keluar], { sunyi: true, lingkungan: { ...kecil, CONTENT_DIR: isi } });
    assert.equal(hasil.kode, 1);
    assert.match(hasil.keluaran, /situs\.json:1:\d+: galat: nama: /);
    assert.match(hasil.keluaran, /Situs terakhir yang baik masih ada/);
    assert.deepEqual(beda(pertama, keluar), []);
  });
});

test('daerah yang lengkap dan rencananya: tiap rencana di papan, rencana dan inovasinya saling menautkan, yang belum disebut', async () => {
  const situs = await bangunKe('rencana', {
    CONTENT_DIR: tulisIsi('isi-rencana', isiRencana()),
    SITE_URL: 'https://contoh.example/',
    TANGGAL,
  });
  assert.deepEqual(tautanMati(situs, '/').mati, []);
  const halaman = new Map(semuaHalaman(situs).map((h) => [h.jalur, h.html]));
  const jalur = (slug: string) => `rencana/kabupaten-padi/${slug}/`;
  for (const slug of Object.keys(RENCANA)) {
    assert.ok(halaman.has(jalur(slug)), slug);
    for (const di of ['rencana/', 'daerah/kabupaten-padi/'])
      assert.ok(tautanHalaman(halaman.get(di)!).includes(`/${jalur(slug)}`), `${di}: ${slug}`);
  }
  const inovasi = 'inovasi/kabupaten-padi/lumbung-desa/';
  assert.ok(tautanHalaman(halaman.get(jalur('lumbung-desa'))!).includes(`/${inovasi}`));
  assert.ok(tautanHalaman(halaman.get(inovasi)!).includes(`/${jalur('lumbung-desa')}`));
  const daerah = tanpaEntitas(halaman.get('daerah/kabupaten-padi/')!.replace(/<[^>]+>/g, ' '));
  assert.match(daerah, /2 dari 6 perangkat daerah punya inovasi/);
  assert.match(daerah, /Belum mengajukan: Badan Riset dan Inovasi Daerah/);
});

test('isi yang sebenarnya, dibangun lagi, sama dengan dist/', async () => {
  const berbeda = beda(DIST, await bangunKe('nyata', {}));
  assert.deepEqual(berbeda.slice(0, 10), [], `${berbeda.length} berkas berbeda; bila dist/ lebih lama dari sumbernya: npm run build`);
});

describe('penerbitan', () => {
  const siapkan = (nama: string, isi: Record<string, string>) => {
    const tempat = tempatBangun(join(ruang, nama, 'dist'));
    for (const [bagian, teks] of Object.entries(isi)) {
      const folder = tempat[bagian as keyof typeof tempat];
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'index.html'), teks);
    }
    return tempat;
  };
  const isiTujuan = (t: { tujuan: string }) => readFileSync(join(t.tujuan, 'index.html'), 'utf8');

  test('situs baru menggantikan yang lama, tanpa sisa', () => {
    const t = siapkan('ganti', { tujuan: 'lama', baru: 'baru' });
    tukar(t);
    assert.equal(isiTujuan(t), 'baru');
    assert.deepEqual([existsSync(t.baru), existsSync(t.lama)], [false, false]);
  });

  test('terputus di tengah bangunan: yang lama tetap, sisanya dibuang', () => {
    const t = siapkan('putus-bangun', { tujuan: 'lama', baru: 'setengah' });
    pulihkan(t);
    assert.equal(isiTujuan(t), 'lama');
    assert.equal(existsSync(t.baru), false);
  });

  test('terputus di tengah pertukaran: yang lama kembali', () => {
    const t = siapkan('putus-tukar', { lama: 'lama', baru: 'baru' });
    pulihkan(t);
    assert.equal(isiTujuan(t), 'lama');
  });

  test('tanpa situs baru, pertukaran gagal dan yang lama tetap', () => {
    const t = siapkan('tanpa-baru', { tujuan: 'lama' });
    assert.throws(() => tukar(t));
    assert.equal(isiTujuan(t), 'lama');
  });

  test('keluaran [ERROR] menggagalkan bangunan walaupun kodenya 0', () => {
    const t = siapkan('galat-astro', { baru: 'baru' });
    assert.equal(sebabGagal(0, 'selesai', t.baru), undefined);
    assert.match(sebabGagal(0, '12:00:00 [ERROR] Invalid content reference', t.baru)!, /\[ERROR\]/);
    assert.match(sebabGagal(3, '', t.baru)!, /kode 3/);
    assert.match(sebabGagal(0, '', join(ruang, 'tak-ada'))!, /beranda/);
  });
});
