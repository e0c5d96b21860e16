/** Targets on the built site: each with its year, its result and what is published, on the region's page and on the common one. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { AKAR } from '../../scripts/lib/proses.ts';
import { akarIsi } from '../../src/reader/tanggal.ts';
import { DIST, semuaHalaman, tanpaEntitas } from './alat.ts';

const ISI = join(AKAR, akarIsi());
const halaman = new Map(semuaHalaman(DIST).map((h) => [h.jalur, h.html]));
const teks = (html: string) => tanpaEntitas(html.replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' ');
/** Rows of the tables of a page. */
const baris = (html: string) =>
  [...html.matchAll(/<table class="sasaran".*?<\/table>/gs)].flatMap(([t]) => t.split('<tbody>')[1]!.split('<tr>').slice(1));

interface Target {
  teks: string;
  tahun?: number;
  hasil: { status: string; teks?: string };
}
const DAERAH = readdirSync(join(ISI, 'daerah')).flatMap((folder) => {
  const berkas = join(ISI, 'daerah', folder, 'daerah.json');
  if (!existsSync(berkas)) return [];
  const { target = [], nama } = JSON.parse(readFileSync(berkas, 'utf8')) as { target?: Target[]; nama: string };
  return target.length ? [{ slug: folder.replace(/^[\d.]+-/, ''), nama, target }] : [];
});
const HASIL: Record<string, string> = {
  tercapai: 'Tercapai',
  'tidak-tercapai': 'Tidak tercapai',
  'belum-diketahui': 'Hasil belum diketahui',
};

test('tiap target berdiri sekali di halaman daerahnya dan sekali di halaman bersama, dengan tahun dan hasilnya', () => {
  assert.ok(DAERAH.length >= 4);
  assert.equal(baris(halaman.get('sasaran/')!).length, DAERAH.flatMap((d) => d.target).length);
  for (const d of DAERAH)
    for (const jalur of [`daerah/${d.slug}/`, 'sasaran/']) {
      const semua = baris(halaman.get(jalur)!);
      if (jalur !== 'sasaran/') assert.equal(semua.length, d.target.length, jalur);
      for (const t of d.target) {
        const cocok = semua.filter((b) => teks(b).includes(t.teks));
        assert.equal(cocok.length, 1, `${jalur}: ${t.teks}`);
        const isi = teks(cocok[0]!);
        assert.ok((t.tahun === undefined ? /tahun sasaran tidak disebut/i : new RegExp(`untuk ${t.tahun}`)).test(isi), t.teks);
        assert.ok(isi.includes(HASIL[t.hasil.status]!), t.teks);
        if (t.hasil.teks) assert.ok(isi.includes(t.hasil.teks), t.hasil.teks);
        assert.match(cocok[0]!, /href="#sumber-\d+"/, t.teks);
      }
    }
});

test('Blora: sasaran 10 besar 2023 berdiri di samping peringkat 16 (2022) dan 12 (2023)', () => {
  const [b] = baris(halaman.get('daerah/kabupaten-blora/')!).filter((x) => teks(x).includes('10 besar kabupaten nasional pada 2023'));
  assert.match(teks(b!), /2022: peringkat 16, kabupaten nasional \(dari 415\).*2023: peringkat 12, kabupaten nasional.*Tidak tercapai/);
});

test('Mojokerto: yang tidak diketahui tetap begitu, di samping peringkat 141 sebelumnya', () => {
  const [b] = baris(halaman.get('daerah/kabupaten-mojokerto/')!).filter((x) => teks(x).includes('satu angka'));
  assert.match(teks(b!), /2021: peringkat 141.*Pada tahun itu Belum diketahui Hasil Hasil belum diketahui/);
});
