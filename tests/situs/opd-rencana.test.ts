/** Offices and plans: each has its page, both ways lead there, and nothing is said to be missing where no region declared its lists complete. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { AKAR } from '../../scripts/lib/proses.ts';
import { jalurDaerah, jalurInovasi, jalurOpd, jalurRencana } from '../../src/domain/jalur.ts';
import { susunKatalog } from '../../src/domain/katalog.ts';
import { bacaIsi } from '../../src/reader/baca.ts';
import { akarIsi, tanggalAcuan } from '../../src/reader/tanggal.ts';
import { PESAN_OPD } from '../../src/text/pesan/opd.ts';
import { PESAN_PANDUAN_RENCANA } from '../../src/text/pesan/panduan-rencana.ts';
import { PESAN_RENCANA } from '../../src/text/pesan/rencana.ts';
import { DAERAH as MENTAH } from '../bantu/isi-mentah.ts';
import { DASAR, DIST, petik, semuaHalaman, tanpaEntitas, tautanHalaman, uraiCsv } from './alat.ts';

const katalog = susunKatalog(bacaIsi(join(AKAR, akarIsi())).entri, tanggalAcuan());
const daerah = [...katalog.daerah.values()];
const opd = daerah.flatMap((d) => d.opd.isi.map((o) => ({ o, d })));
const rencana = daerah.flatMap((d) => d.rencana.map((r) => ({ ...r, daerah: d })));
const halaman = new Map(semuaHalaman(DIST).map((h) => [h.jalur, h.html]));
/** Text without marks. */
const teks = (html: string) => tanpaEntitas(html.replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' ');
const tautan = new Map([...halaman].map(([jalur, html]) => [jalur, new Set(tautanHalaman(html))]));

test('tiap perangkat daerah punya satu halaman, dan halaman daerahnya menautkannya', () => {
  assert.ok(opd.length > 0);
  assert.deepEqual(
    [...halaman.keys()].filter((j) => /^daerah\/[^/]+\/opd\//.test(j)).sort(),
    opd.map(({ o, d }) => jalurOpd(d, o.id)).sort(),
  );
  for (const { o, d } of opd) assert.ok(tautan.get(jalurDaerah(d))!.has(DASAR + jalurOpd(d, o.id)), `${d.slug} tidak menautkan ${o.id}`);
});

test('halaman perangkat daerah memuat inovasinya dan inovasi unitnya, masing-masing satu kali, dan inovasi menautkannya kembali', () => {
  for (const { o, d } of opd) {
    const dibawah = new Set([o.id]);
    // Depth of the tree is small; as many rounds as there are offices surely suffice.
    for (const _ of d.opd.isi) for (const x of d.opd.isi) if (x.induk && dibawah.has(x.induk)) dibawah.add(x.id);
    const harus = d.inovasi.filter((i) => i.isi.opd?.some((id) => dibawah.has(id))).map((i) => i.id);
    assert.deepEqual(petik(halaman.get(jalurOpd(d, o.id))!, /data-id="([^"]+)"/g).sort(), harus.sort(), jalurOpd(d, o.id));
  }
  for (const i of katalog.inovasi)
    for (const o of i.opd) assert.ok(tautan.get(jalurInovasi(i))!.has(DASAR + jalurOpd(i.daerah, o.id)), `${i.id} tidak menautkan ${o.id}`);
});

test('tanpa pernyataan lengkap tidak ada perangkat daerah yang disebut belum berinovasi atau belum mengajukan', () => {
  for (const d of daerah) {
    const isi = teks(halaman.get(jalurDaerah(d))!);
    const lengkap = d.profil?.isi.lengkap;
    if (!(lengkap?.opd && lengkap.inovasi)) {
      assert.ok(!new RegExp(`<h3[^>]*>${PESAN_OPD.belum}</h3>`).test(halaman.get(jalurDaerah(d))!), `${d.nama}: ${PESAN_OPD.belum}`);
      assert.ok(!/perangkat daerah punya inovasi \(\d/.test(isi), `${d.nama}: bagian dihitung`);
    }
    if (!(lengkap?.opd && lengkap.rencana)) assert.ok(!isi.includes('Belum mengajukan'), d.nama);
  }
});

test('angka cakupan yang diterbitkan ada di halaman daerahnya dengan tanggalnya', () => {
  let banyak = 0;
  for (const d of MENTAH)
    for (const f of d.cakupan) {
      banyak++;
      assert.ok(
        teks(halaman.get(`daerah/${d.slug}/`)!).includes(`${f.opdBerinovasi} dari ${f.opdSeluruh} perangkat daerah sudah membuat inovasi`),
        d.nama,
      );
    }
  assert.ok(banyak > 0);
});

test('tiap rencana punya satu halaman, di papan dan di data; tanpa rencana papan mengatakannya', () => {
  assert.deepEqual([...halaman.keys()].filter((j) => /^rencana\/./.test(j)).sort(), rencana.map(jalurRencana).sort());
  const papan = halaman.get('rencana/')!;
  for (const r of rencana) assert.ok(tautan.get('rencana/')!.has(DASAR + jalurRencana(r)), r.slug);
  assert.equal(teks(papan).includes(PESAN_RENCANA.kosong), rencana.length === 0);
  const [kepala = [], ...baris] = uraiCsv(readFileSync(join(DIST, 'data/rencana.csv'), 'utf8'));
  assert.deepEqual(baris.map((b) => b[kepala.indexOf('id')]!).sort(), rencana.map((r) => `${r.daerah.folder}/${r.slug}`).sort());
});

test('daerah yang mewajibkan rencana aksi diceritakan dengan sumbernya, di papan dan di halaman daerahnya', () => {
  const wajib = daerah.filter((d) => d.profil?.isi.target?.some((t) => t.perihal === 'rencana-aksi'));
  assert.ok(wajib.length > 0);
  for (const d of wajib) {
    const { target = [], evaluasi = [], catatan = [], sumber = [] } = d.profil!.isi;
    const milik = target.filter((t) => t.perihal === 'rencana-aksi');
    const id = new Set(milik.flatMap((t) => t.sumber));
    const kalimat = [...milik, ...[...evaluasi, ...catatan].filter((x) => x.sumber.some((s) => id.has(s)))];
    assert.ok(kalimat.length > milik.length, `${d.nama}: hanya targetnya`);
    for (const jalur of ['rencana/', jalurDaerah(d)]) {
      const isi = teks(halaman.get(jalur)!);
      for (const x of kalimat) assert.ok(isi.includes(x.teks), `${jalur}: ${x.teks}`);
      for (const s of sumber.filter((x) => id.has(x.id))) assert.ok(isi.includes(s.judul), `${jalur}: sumber ${s.judul}`);
    }
  }
});

test('contoh dalam panduan selalu bertanda contoh, juga dalam bagan dan kutipannya', () => {
  const html = halaman.get('panduan/rencana-aksi/')!;
  const { contoh } = PESAN_PANDUAN_RENCANA;
  for (const pola of [
    /<h2 id="contoh[^"]*">[\s\S]*?<\/h2>/,
    /class="bagan__judul"[\s\S]*?<\/h4>/,
    /class="bagan__temuan"[\s\S]*?<\/p>/,
    /class="bagan__kutipan"[\s\S]*?<\/p>/,
  ])
    assert.ok(teks(pola.exec(html)![0]).includes(contoh), String(pola));
  assert.match(halaman.get('panduan/rencana-aksi/')!, /href="[^"]*usul\/contoh\/rencana\.md"/);
});
