/** Charts of innovation pages against the content itself: every figure drawn stands in the file, none is lost without a word. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { load } from 'js-yaml';
import { semuaBerkas } from '../../scripts/lib/folder.ts';
import { AKAR } from '../../scripts/lib/proses.ts';
import { DIST, petik, tanpaEntitas } from './alat.ts';

interface Catatan {
  hasil?: { indikator: string; nilai?: number; awal?: number; tahun?: number; tahunAwal?: number }[];
  biaya?: { rincian?: { jenis: string; per?: string; rupiah: number; rupiahAtas?: number; untuk: string }[] };
}

/** Front matter as it lies in git, read without the site's own reader. */
const CATATAN = semuaBerkas(join(AKAR, 'content/daerah'))
  .filter((b) => /^[^/]+\/inovasi\/[^/]+\.md$/.test(b))
  .map((b) => {
    const [, daerah, slug] = /^[\d.]+-([^/]+)\/inovasi\/(.+)\.md$/.exec(b)!;
    const isi = load(readFileSync(join(AKAR, 'content/daerah', b), 'utf8').split(/^---$/m)[1]!) as Catatan;
    return { jalur: `inovasi/${daerah}/${slug}/`, isi, html: readFileSync(join(DIST, `inovasi/${daerah}/${slug}/index.html`), 'utf8') };
  });

const bagan = (html: string, id: string) => petik(html, new RegExp(`(<figure class="bagan" id="bagan-${id}".*?</figure>)`, 'gs'))[0];
const baris = (figur: string) =>
  petik(figur, /<tr>(<th scope="row">.*?)<\/tr>/gs).map((tr) => petik(tr, /<t[hd][^>]*>(.*?)<\/t[hd]>/gs).map(tanpaEntitas));
/** `1.234,5` → 1234.5; words are left as they are. */
const bilangan = (sel: string) => (/^-?[\d.]+(,\d+)?$/.test(sel) ? Number(sel.replaceAll('.', '').replace(',', '.')) : sel);

test('tiap angka awal dan angka kemudian pada gambar ada di catatannya, dengan tahunnya', () => {
  let digambar = 0;
  for (const { jalur, isi, html } of CATATAN) {
    const figur = bagan(html, 'sebelum-sesudah') ?? '';
    const [pertama] = baris(figur);
    const temuan = tanpaEntitas(/<p class="bagan__temuan">(.*?)<\/p>/.exec(figur)?.[1] ?? '');
    // The finding tells both figures of the first result, each with its year.
    for (const [n, tahun] of pertama ? [pertama.slice(2, 4), pertama.slice(4, 6)] : []) {
      // Money may be shortened to juta and miliar.
      const kata = pertama![1]!.startsWith('Rp') ? '[\\d.,]+' : n!.replace(/.* /, '').replaceAll('.', '\\.');
      assert.ok(temuan.startsWith(pertama![0]!), `${jalur}: ${temuan}`);
      assert.match(temuan, new RegExp(`(?<![\\d.,])${kata}(?![\\d.,]*\\d)[^(]*\\((?:tahun )?${tahun!.replace(/ .*/, '')}`), jalur);
    }
    for (const [indikator, , awal, tahunAwal, akhir, tahun] of baris(bagan(html, 'sebelum-sesudah') ?? '')) {
      digambar++;
      const cocok = (isi.hasil ?? []).some(
        (h) =>
          h.indikator === indikator &&
          (typeof bilangan(awal!) !== 'number' || Math.abs(h.awal! - (bilangan(awal!) as number)) < 0.01) &&
          (typeof bilangan(akhir!) !== 'number' || Math.abs(h.nilai! - (bilangan(akhir!) as number)) < 0.01) &&
          tahunAwal!.startsWith(h.tahunAwal === undefined ? 'belum diketahui' : String(h.tahunAwal)) &&
          tahun!.startsWith(h.tahun === undefined ? 'belum diketahui' : String(h.tahun)),
      );
      assert.ok(cocok, `${jalur}: ${indikator} ${awal} ${akhir} tidak ada di catatannya`);
    }
  }
  assert.ok(digambar > 20, `hanya ${digambar} pasangan digambar`);
});

test('hasil yang punya kedua angka digambar, atau disebut sebabnya tidak', () => {
  for (const { jalur, isi, html } of CATATAN) {
    const figur = bagan(html, 'sebelum-sesudah');
    if (!figur) continue;
    const digambar = new Set(baris(figur).map((b) => b[0]));
    const teks = tanpaEntitas(figur);
    for (const h of isi.hasil ?? []) {
      if (h.awal === undefined || h.nilai === undefined || digambar.has(h.indikator)) continue;
      assert.match(
        teks.slice(teks.indexOf('Tidak digambar')),
        new RegExp(`“${h.indikator.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}”`),
        jalur,
      );
    }
  }
});

test('tiap jumlah pada gambar biaya ada di catatannya, dan tidak ada jumlah yang ditambahkan', () => {
  let digambar = 0;
  for (const { jalur, isi, html } of CATATAN) {
    const rincian = isi.biaya?.rincian ?? [];
    const semua = baris(bagan(html, 'rentang-biaya') ?? '');
    for (const [, , , dari, sampai] of semua) {
      digambar++;
      assert.ok(
        rincian.some((b) => b.rupiah === bilangan(dari!) && (b.rupiahAtas ?? '') === bilangan(sampai!)),
        `${jalur}: ${dari} tidak ada di catatannya`,
      );
    }
    // Two amounts of one kind and unit are always drawn.
    const pengeluaran = rincian.filter((b) => ['awal', 'tahunan', 'satuan', 'kumulatif'].includes(b.jenis));
    const sebanding = [...Map.groupBy(pengeluaran, (b) => `${b.jenis} ${b.per?.toLowerCase()}`).values()]
      .filter((g) => g.length > 1)
      .flat();
    assert.equal(semua.length, sebanding.length, jalur);
    // A least and a most only of what is worded as one thing, but for how many, when and who says so.
    const hal = (b: { untuk: string }) => b.untuk.replace(/,? menurut.*|, berlaku.*/, '').replace(/ \(.*?\)| [\d.]+/g, '').toLowerCase(); // prettier-ignore
    const kelompok = [...Map.groupBy(sebanding, (b) => `${b.jenis} ${b.per?.toLowerCase()}`).values()];
    const temuan = /<p class="bagan__temuan">(.*?)<\/p>/.exec(bagan(html, 'rentang-biaya') ?? '')?.[1] ?? '';
    const satuHal = kelompok.filter((g) => new Set(g.map(hal)).size === 1).length;
    assert.equal(temuan.match(/\(\d+ jumlah\)|\d+ jumlah yang urutannya/g)?.length ?? 0, satuHal, `${jalur}: ${temuan}`);
  }
  assert.ok(digambar > 10, `hanya ${digambar} jumlah digambar`);
});
