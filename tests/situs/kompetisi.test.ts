/** Competitions on the built site: every entry and every winner stands once, counted from the files by this test itself. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { load } from 'js-yaml';
import { AKAR } from '../../scripts/lib/proses.ts';
import { akarIsi, tanggalAcuan } from '../../src/reader/tanggal.ts';
import { bacaJson, DASAR, DIST, halamanSitus, petik, tanpaEntitas, tautanHalaman, uraiCsv } from './alat.ts';

const ISI = join(AKAR, akarIsi());
const halaman = new Map(halamanSitus(DIST).map((h) => [h.jalur, h.html]));
const teks = (html: string) => tanpaEntitas(html.replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' ');
const isiJson = (jalur: string) => JSON.parse(readFileSync(join(ISI, jalur), 'utf8'));

const AJANG = readdirSync(join(ISI, 'kompetisi')).map((b) => b.replace(/\.json$/, ''));

interface Entri {
  id: string;
  kompetisi?: string;
  tahun?: number;
  capaian: string;
}
/** Every award of every innovation, read from the files. */
const ENTRI: Entri[] = readdirSync(join(ISI, 'daerah')).flatMap((folder) => {
  const di = join(ISI, 'daerah', folder, 'inovasi');
  if (!existsSync(di)) return [];
  return readdirSync(di).flatMap((b) => {
    const depan = load(readFileSync(join(di, b), 'utf8').split(/^---$/m)[1]!) as { penghargaan?: Omit<Entri, 'id'>[] };
    return (depan.penghargaan ?? []).map((p) => ({ ...p, id: `${folder}/${b.replace(/\.md$/, '')}` }));
  });
});

test('tiap kompetisi punya satu halaman, disebut di daftar; daftarnya ada di kaki setiap halaman', () => {
  assert.deepEqual([...halaman.keys()].filter((j) => /^kompetisi\/./.test(j)).sort(), AJANG.map((a) => `kompetisi/${a}/`).sort());
  const daftar = tautanHalaman(halaman.get('kompetisi/')!);
  for (const a of AJANG) assert.equal(daftar.filter((t) => t === `${DASAR}kompetisi/${a}/`).length, 1, a);
  for (const [jalur, html] of halaman) if (jalur !== '404.html') assert.ok(html.includes(`href="${DASAR}kompetisi/"`), jalur);
});

test('tiap penghargaan berkompetisi berdiri tepat sekali di halaman ajangnya, di bawah tahunnya', () => {
  assert.ok(ENTRI.filter((e) => e.kompetisi).length > 50);
  for (const a of AJANG) {
    const html = halaman.get(`kompetisi/${a}/`)!;
    const milik = ENTRI.filter((e) => e.kompetisi === a);
    assert.deepEqual(petik(html, /data-ikut="([^"]+)"/g).sort(), milik.map((e) => e.id).sort(), a);
    const perTahun = (html.split('id="ikut"')[1] ?? '')
      .split('<section')[0]!
      .split(/<dt\b[^>]*>/)
      .slice(1);
    assert.equal(perTahun.flatMap((b) => petik(b, /data-ikut="([^"]+)"/g)).length, milik.length, a);
    for (const bagian of perTahun) {
      const tahun = /^\s*(\d{4})/.exec(bagian)?.[1];
      const harus = milik.filter((e) => String(e.tahun) === String(tahun)).map((e) => e.id);
      assert.deepEqual(petik(bagian, /data-ikut="([^"]+)"/g).sort(), harus.sort(), `${a} ${tahun}`);
      for (const e of milik.filter((x) => harus.includes(x.id) && String(x.tahun) === String(tahun)))
        assert.ok(teks(bagian).includes(e.capaian), `${a}: ${e.capaian}`);
    }
  }
});

test('tiap daerah dalam daftar pemenang berdiri tepat sekali untuk daftarnya, dan daftar mengaku lengkap hanya bila catatannya begitu', () => {
  const { daftar } = isiJson('nasional/pemenang.json') as {
    daftar: { kompetisi: string; kategori: string; tahun: number; daerah: string[]; lengkap?: boolean }[];
  };
  for (const a of AJANG) {
    const milik = daftar.filter((d) => d.kompetisi === a);
    const html = halaman.get(`kompetisi/${a}/`)!;
    assert.deepEqual(petik(html, /data-menang="([^"]+)"/g).sort(), milik.flatMap((d) => d.daerah).sort(), a);
    const bagian = (html.split('id="pemenang"')[1] ?? '').split('<section')[0]!;
    for (const [pola, lengkap] of [
      ['Daftar ini lengkap.', true],
      ['Daftar ini tidak lengkap.', false],
      ['Belum diketahui apakah daftar ini lengkap.', undefined],
    ] as const)
      assert.equal(teks(bagian).split(pola).length - 1, milik.filter((d) => d.lengkap === lengkap).length, `${a}: ${pola}`);
  }
});

test('penghargaan IGA dari indeks daerah tidak hilang: disebut di daftar pemenang atau di bawahnya', () => {
  const html = teks(halaman.get('kompetisi/iga/')!);
  for (const folder of readdirSync(join(ISI, 'daerah'))) {
    const berkas = `daerah/${folder}/indeks.json`;
    if (!existsSync(join(ISI, berkas))) continue;
    const { fakta } = isiJson(berkas) as { fakta: { penghargaan?: string }[] };
    const { nama } = isiJson(`daerah/${folder}/daerah.json`) as { nama: string };
    if (fakta.some((f) => f.penghargaan?.startsWith('IGA'))) assert.ok(html.includes(nama), nama);
  }
});

test('berkas kalender: hanya ajang bertanggal, satu acara tiap tahap bertanggal, dan tautannya ada', () => {
  const bertanggal = (a: string) =>
    ((isiJson(`kompetisi/${a}.json`) as { jadwal?: { mulai?: string; selesai?: string }[] }).jadwal ?? []).filter((t) =>
      [t.mulai, t.selesai].some((x) => x !== undefined && x.length > 4),
    ).length;
  const acara = (b: string) => petik(readFileSync(join(DIST, b), 'utf8'), /^UID:(.*)\r$/gm);
  const semua: string[] = [];
  for (const a of AJANG) {
    const berkas = `kompetisi/${a}/jadwal.ics`;
    assert.equal(existsSync(join(DIST, berkas)), bertanggal(a) > 0, a);
    assert.equal(tautanHalaman(halaman.get(`kompetisi/${a}/`)!).includes(DASAR + berkas), bertanggal(a) > 0, a);
    if (bertanggal(a) === 0) continue;
    assert.equal(acara(berkas).length, bertanggal(a), a);
    semua.push(...acara(berkas));
  }
  assert.deepEqual(acara('kompetisi/kalender.ics').sort(), semua.sort());
  assert.equal(new Set(semua).size, semua.length);
  const stempel = new Set(petik(readFileSync(join(DIST, 'kompetisi/kalender.ics'), 'utf8'), /^DTSTAMP:(.*)\r$/gm));
  assert.deepEqual([...stempel], [`${tanggalAcuan().replaceAll('-', '')}T000000Z`]);
});

test('petunjuk syarat menghitung setiap inovasi sekali untuk setiap aturan, dan menamai yang memenuhi', () => {
  const jumlah = bacaJson<unknown[]>(DIST, 'data/inovasi.json').length;
  let aturan = 0;
  for (const a of AJANG) {
    const { syarat = {} } = isiJson(`kompetisi/${a}.json`) as { syarat?: object };
    const bagian = halaman.get(`kompetisi/${a}/`)!.split('class="aturan-ikut"').slice(1);
    assert.equal(bagian.length, Object.keys(syarat).length, a);
    for (const b of bagian) {
      const hitung = (b.split('class="hitung-syarat"')[1] ?? '').split('</ul>')[0]!;
      const n = [...teks(hitung).matchAll(/(\d+) inovasi:/g)].map((m) => Number(m[1]));
      assert.equal(
        n.reduce((x, y) => x + y, 0),
        jumlah,
        a,
      );
      aturan++;
    }
  }
  assert.ok(aturan > 0);
  // The window of IGA 2026 is two whole years, so that the year of the start decides.
  const mulai = bacaJson<{ mulai?: string; url: string }[]>(DIST, 'data/inovasi.json').filter((i) => /^202[45]/.test(i.mulai ?? ''));
  const iga = tautanHalaman((halaman.get('kompetisi/iga/')!.split('class="per-daerah"')[1] ?? '').split('</details>')[0]!);
  assert.deepEqual(
    iga.filter((t) => t.startsWith(`${DASAR}inovasi/`)).sort(),
    mulai.map((i) => DASAR + i.url.split('/').slice(-4).join('/')).sort(),
  );
});

test('halaman daerah menautkan ajangnya sendiri dan keikutsertaan inovasinya', () => {
  for (const a of AJANG) {
    const { daerah } = isiJson(`kompetisi/${a}.json`) as { daerah?: string };
    if (daerah === undefined) continue;
    const tuan = [...halaman].filter(([j, html]) => /^daerah\/[^/]+\/$/.test(j) && html.includes(`href="${DASAR}kompetisi/${a}/"`));
    assert.ok(tuan.length > 0, a);
  }
  const blora = halaman.get('daerah/kabupaten-blora/')!.split('id="kompetisi"')[1]!.split('</section>')[0]!;
  for (const e of ENTRI.filter((x) => x.id.startsWith('33.16-'))) {
    const jalur = `${DASAR}inovasi/kabupaten-blora/${e.id.split('/')[1]}/`;
    assert.ok(tautanHalaman(blora).includes(jalur), e.id);
  }
});

test('data kompetisi memuat setiap penghargaan inovasi', () => {
  const [kepala = [], ...baris] = uraiCsv(readFileSync(join(DIST, 'data/kompetisi.csv'), 'utf8'));
  const [asal, inovasi] = ['asal', 'inovasi'].map((n) => kepala.indexOf(n)) as [number, number];
  const dari = baris.filter((b) => b[asal] === 'catatan-inovasi').map((b) => b[inovasi]!);
  assert.deepEqual(dari.sort(), ENTRI.map((e) => e.id).sort());
});
