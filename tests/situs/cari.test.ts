/** What the search reads: dictionary, columns and suggestions agree with the index and the pages. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { bukaChromium } from '../../scripts/lib/chromium.ts';
import { layani, type Peladen } from '../../scripts/lib/peladen.ts';
import { semuaBerkas } from '../../scripts/lib/folder.ts';
import { kunciRak, type DaftarKata, type Kamus, type KamusUmum } from '../../src/cari/kamus.ts';
import type { Kolom } from '../../src/cari/kolom.ts';
import { bacaDaftarKata, Rak, type Perpustakaan } from '../../src/cari/rak.ts';
import { susunRencana } from '../../src/cari/rencana.ts';
import type { RakSaran } from '../../src/cari/saran.ts';
import { bacaJson, DASAR, DIST, halamanSitus, semuaHalaman } from './alat.ts';

const baca = <T>(jalur: string) => bacaJson<T>(DIST, `cari/${jalur}.json`);
const berkas = (folder: string) =>
  semuaBerkas(join(DIST, 'cari', folder))
    .map((b) => b.replace(/\.json$/, ''))
    .sort();

const DATA = bacaJson<{ id: string; nama: string; tema: string[] }[]>(DIST, 'data/inovasi.json');
const DAERAH = bacaJson<{ nama: string }[]>(DIST, 'data/daerah.json');
const UMUM = baca<KamusUmum>('kamus/umum');
const HALAMAN = new Set(semuaHalaman(DIST).map((h) => h.jalur));
const kamus = UMUM.rak.split(' ').map((nama) => baca<Kamus>(`kamus/${nama}`));
const kata = new Map([...UMUM.huruf].flatMap((h) => [...bacaDaftarKata(baca<DaftarKata>(`ejaan/${h}`))]));

test('kamus/umum.json menyebut tiap berkas kamus dan ejaan, dan tidak ada yang lain', () => {
  assert.deepEqual(berkas('kamus'), [...UMUM.rak.split(' '), 'umum'].sort());
  assert.deepEqual(berkas('ejaan'), [...UMUM.huruf].sort());
  assert.equal(UMUM.jumlah, DATA.length);
  assert.equal(UMUM.lengkap.length, DATA.length);
});

describe('indeks Pagefind', () => {
  let peladen: Peladen;
  let peramban: Browser;
  let halaman: Page;
  before(async () => {
    peladen = await layani({ folder: DIST, dasar: DASAR });
    peramban = await bukaChromium();
    halaman = await peramban.newPage();
    await halaman.goto(`${peladen.alamat}tentang/`);
  });
  after(async () => {
    await peramban.close();
    await peladen.tutup();
  });

  test('tiap kata kamus yang ada di catatan ditemukan, di paling sedikit sebanyak catatan itu', async () => {
    const dicari = [...kata].filter(([, n]) => n > 0);
    assert.ok(dicari.length > DATA.length, `hanya ${dicari.length} kata`);
    const kurang = await halaman.evaluate(
      async ({ alamat, dicari }) => {
        interface Pagefind {
          search(kata: string): Promise<{ results: unknown[] }>;
        }
        const pagefind = (await import(alamat)) as Pagefind;
        const kurang: string[] = [];
        for (const [kata, n] of dicari) {
          const { results } = await pagefind.search(kata);
          if (results.length < n) kurang.push(`${kata}: ${results.length} dari ${n}`);
        }
        return kurang;
      },
      { alamat: `${peladen.alamat}pagefind/pagefind.js`, dicari },
    );
    assert.deepEqual(kurang.slice(0, 20), [], `${kurang.length} kata`);
  });

  test('baris kolom.json berurutan seperti indeks, dan nilainya milik catatan itu', async () => {
    const id = await halaman.evaluate(async (alamat) => {
      interface Pagefind {
        search(kata: null): Promise<{ results: { data(): Promise<{ meta: { id: string } }> }[] }>;
      }
      const { results } = await ((await import(alamat)) as Pagefind).search(null);
      return (await Promise.all(results.map((r) => r.data()))).map((d) => d.meta.id);
    }, `${peladen.alamat}pagefind/pagefind.js`);
    assert.deepEqual(
      id,
      DATA.map((d) => d.id),
    );
    const kolom = baca<Kolom>('kolom');
    const tema = kolom.segi.find((s) => s.id === 'tema')!;
    assert.equal(kolom.jumlah, id.length);
    assert.deepEqual(
      tema.isi.map((n) => [n].flat().map((x) => tema.nilai[x]![0])),
      id.map((x) => DATA.find((d) => d.id === x)!.tema),
    );
    const perNama = [...kolom.urut.nama.entries()].sort(([, a], [, b]) => a - b).map(([baris]) => DATA[baris]!.nama.toLowerCase());
    assert.deepEqual(perNama, [...perNama].sort());
  });
});

describe('jalur', () => {
  const saran = berkas('saran')
    .filter((b) => b !== 'daftar')
    .map((b) => [b, baca<RakSaran>(`saran/${b}`)] as const);

  test('tiap saran membawa ke halaman yang ada', () => {
    const jalur = new Set(saran.flatMap(([, r]) => r.isi.map((s) => s[2])));
    assert.ok(jalur.size >= DATA.length + DAERAH.length, `hanya ${jalur.size} jalur`);
    assert.deepEqual(
      [...jalur].filter((j) => !HALAMAN.has(j)),
      [],
    );
  });
  test('daftar saran menyebut tiap berkasnya', () => {
    assert.deepEqual(
      baca<string>('saran/daftar').split(' ').sort(),
      saran.map(([b]) => b),
    );
  });
  test('tiap tujuan di kamus membawa ke halaman yang ada', () => {
    const jalur = kamus.flatMap((k) => Object.values(k.tujuan).flatMap((t) => t.map((x) => x.jalur)));
    assert.ok(new Set(jalur).size > DAERAH.length);
    assert.deepEqual(
      jalur.filter((j) => !HALAMAN.has(j)),
      [],
    );
  });
  test('opensearch.xml ada, dan tiap halaman menunjuk ke sana', () => {
    assert.ok(existsSync(join(DIST, 'opensearch.xml')));
    const tanpa = halamanSitus(DIST).filter(
      ({ html }) => !html.includes(`type="application/opensearchdescription+xml"`) && !html.includes('http-equiv="refresh"'),
    );
    assert.deepEqual(
      tanpa.map((h) => h.jalur),
      [],
    );
  });
});

test('tiap daerah dikenali dari namanya, tanpa ditebak sebagai kata lain', async () => {
  const ada = new Set(UMUM.rak.split(' '));
  const raks = new Map<string, Rak>();
  const pustaka: Perpustakaan = {
    rak: (kunci) => {
      const nama = kunciRak(kunci);
      if (ada.has(nama) && !raks.has(nama)) raks.set(nama, new Rak(baca<Kamus>(`kamus/${nama}`)));
      return Promise.resolve(raks.get(nama));
    },
    kata: (huruf) => Promise.resolve(new Map([...kata].filter(([k]) => k.startsWith(huruf)))),
  };
  const salah: string[] = [];
  for (const { nama } of DAERAH) {
    for (const q of [nama, nama.replace(/^Kabupaten /, 'kab '), `stunting di ${nama}`]) {
      const { konsep, tujuan } = await susunRencana(q, UMUM, pustaka);
      if (!tujuan.some((t) => t.nama === nama)) salah.push(`${q}: tidak dikenali`);
      const tebakan = konsep.flatMap((k) => [k, ...k.anak]).find((k) => k.keadaan === 'tebakan');
      if (tebakan) salah.push(`${q}: "${tebakan.ketik}" ditebak`);
    }
  }
  assert.deepEqual(salah, []);
});
