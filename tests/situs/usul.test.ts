/** The editors' doors on the built site: every record's page leads to its file; forms, records and skeleton are there. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { JENIS_USULAN } from '../../src/format/usulan/borang.ts';
import { namaKerangka } from '../../src/katalog/kerangka.ts';
import { bacaIsi } from '../../src/reader/baca.ts';
import { akarIsi } from '../../src/reader/tanggal.ts';
import { PESAN_KAKI } from '../../src/text/pesan/usulan.ts';
import { DASAR, DIST, semuaHalaman, tanpaEntitas, bacaJson } from './alat.ts';

const { entri } = bacaIsi(akarIsi());
const daerah = (folder: string) => folder.slice(folder.indexOf('-') + 1);
const perJalur = new Map(semuaHalaman(DIST).map((h) => [h.jalur, h.html]));

/** Addresses of the two links in the foot of a page. */
function kaki(html: string): { sunting: string | undefined; lapor: string | undefined } {
  const href = (teks: string) => {
    const m = [...html.slice(html.indexOf('kaki__akhir')).matchAll(/<a href="([^"]*)"[^>]*>([^<]*)<\/a>/g)].find((x) => x[2] === teks);
    return m && tanpaEntitas(m[1]!);
  };
  return { sunting: href(PESAN_KAKI.sunting), lapor: href(PESAN_KAKI.lapor) };
}

/** Pages of one record, below the site. */
function halamanRekaman(e: (typeof entri)[number]): string[] {
  const d = daerah(e.folder ?? '-');
  switch (e.jenis) {
    case 'inovasi':
      return ['', 'replikasi/', 'replikasi/surat/'].map((x) => `inovasi/${d}/${e.nama}/${x}`);
    case 'kebutuhan':
    case 'rencana':
      return [`${e.jenis}/${d}/${e.nama}/`];
    case 'daerah':
      return [`daerah/${d}/`, `daerah/${d}/ringkasan/`].filter((j) => perJalur.has(j));
    case 'opd':
      return (e.isi as { opd: { id: string }[] }).opd.map((o) => `daerah/${d}/opd/${o.id}/`);
    case 'kompetisi':
      return [`kompetisi/${e.nama}/`];
    case 'kosakata':
      return e.nama === 'tema' || e.nama === 'urusan' ? [`${e.nama}/`] : [];
    default:
      return [];
  }
}

test('every page of a record leads to its file, to change it and to tell of a fault', () => {
  let banyak = 0;
  for (const e of entri) {
    const berkas = `content/${e.jalur}`;
    for (const jalur of halamanRekaman(e)) {
      const html = perJalur.get(jalur);
      assert.ok(html, `tidak ada halaman ${jalur}`);
      const { sunting, lapor } = kaki(html);
      banyak++;
      assert.equal(new URL(lapor!, 'https://x.example').searchParams.get('berkas'), berkas, jalur);
      assert.equal(new URL(lapor!, 'https://x.example').searchParams.get('halaman'), DASAR + jalur, jalur);
      const s = new URL(sunting!, 'https://x.example');
      assert.equal(s.searchParams.get('berkas'), berkas, jalur);
      const jenis = JENIS_USULAN.find((j) => j === e.jenis);
      assert.equal(s.pathname, `${DASAR}usul/${jenis ?? 'koreksi'}/`, jalur);
    }
  }
  assert.ok(banyak > 500, String(banyak));
});

test('where a file holds several records, the line is carried too', () => {
  const opd = entri.find((e) => e.jenis === 'opd')!;
  const { id } = (opd.isi as { opd: { id: string }[] }).opd.at(-1)!;
  const baris = Number(
    new URL(kaki(perJalur.get(`daerah/${daerah(opd.folder!)}/opd/${id}/`)!).lapor!, 'https://x.example').searchParams.get('baris'),
  );
  const teks = readFileSync(join(akarIsi(), opd.jalur), 'utf8').split('\n');
  assert.ok(
    teks.slice(baris - 1, baris + 2).some((x) => x.includes(`"${id}"`)),
    `baris ${baris} tidak memuat ${id}`,
  );
});

test('every other page tells of itself', () => {
  for (const [jalur, html] of perJalur) {
    if (!html.includes('kaki__akhir')) continue;
    const { lapor } = kaki(html);
    assert.ok(lapor?.startsWith(`${DASAR}usul/koreksi/?`), jalur);
  }
});

test('each record that a form can open lies beside it, unchanged', () => {
  for (const e of entri.filter((x) => ['inovasi', 'kebutuhan', 'opd', 'kosakata'].includes(x.jenis))) {
    const salinan = join(DIST, 'usul/rekaman', e.jalur);
    assert.ok(existsSync(salinan), e.jalur);
    assert.equal(readFileSync(salinan, 'utf8'), readFileSync(join(akarIsi(), e.jalur), 'utf8'), e.jalur);
  }
});

test('the forms know every office and every innovation', () => {
  const r = bacaJson<{ opd: Record<string, [string, string][]>; inovasi: [string, string, string][] }>(DIST, 'usul/rujukan.json');
  assert.equal(r.inovasi.length, entri.filter((e) => e.jenis === 'inovasi').length);
  for (const e of entri.filter((x) => x.jenis === 'daerah')) assert.ok(r.opd[e.folder!], e.folder);
});

test('without a script the page names the ways and offers the skeleton; the forms lead there', () => {
  const usul = perJalur.get('usul/')!;
  assert.match(usul, /usul\/lembar\//);
  for (const jenis of JENIS_USULAN) {
    const kerangka = `usul/contoh/${namaKerangka(jenis)}`;
    assert.ok(existsSync(join(DIST, kerangka)), kerangka);
    for (const html of [usul, perJalur.get(`usul/${jenis}/`)!]) assert.ok(html.includes(`href="${DASAR}${kerangka}" download`), jenis);
    assert.match(perJalur.get(`usul/${jenis}/`)!, /usul-tanpa-skrip[^]*href="[^"]*usul\/"/);
  }
  assert.match(tanpaEntitas(perJalur.get('usul/pembenaran/')!), /pengakuan:\n {2}- penerima: [^]*"berlakuSampai"/);
});
