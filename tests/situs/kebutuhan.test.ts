/** Needs: each has its page, both ways lead there, and nothing is offered to its owner. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { AKAR } from '../../scripts/lib/proses.ts';
import { jalurDaerah, jalurInovasi, jalurKebutuhan } from '../../src/domain/jalur.ts';
import { susunKatalog } from '../../src/domain/katalog.ts';
import { kebutuhanSetema, semuaKebutuhan } from '../../src/domain/kebutuhan.ts';
import { bacaIsi } from '../../src/reader/baca.ts';
import { akarIsi, tanggalAcuan } from '../../src/reader/tanggal.ts';
import { tanggalIndonesia } from '../../src/text/angka.ts';
import { PESAN_KEBUTUHAN } from '../../src/text/pesan/kebutuhan.ts';
import { DASAR, DIST, petik, semuaHalaman, tanpaEntitas, tautanHalaman, uraiCsv } from './alat.ts';

const katalog = susunKatalog(bacaIsi(join(AKAR, akarIsi())).entri, tanggalAcuan());
const kebutuhan = semuaKebutuhan(katalog);
const halaman = new Map(semuaHalaman(DIST).map((h) => [h.jalur, h.html]));
/** Text without marks. */
const teks = (html: string) => tanpaEntitas(html.replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' ');

test('tiap kebutuhan punya satu halaman, disebut di daftar dan di halaman daerahnya', () => {
  assert.ok(kebutuhan.length > 0);
  assert.deepEqual([...halaman.keys()].filter((j) => /^kebutuhan\/./.test(j)).sort(), kebutuhan.map(jalurKebutuhan).sort());
  for (const n of kebutuhan)
    for (const di of ['kebutuhan/', jalurDaerah(n.daerah)])
      assert.ok(tautanHalaman(halaman.get(di)!).includes(DASAR + jalurKebutuhan(n)), `${di} tidak menautkan ${n.slug}`);
});

test('halaman kebutuhan menyebut sumber, keadaan daerah dengan tahun dan caranya, dan inovasi daerah lain saja', () => {
  for (const n of kebutuhan) {
    const html = halaman.get(jalurKebutuhan(n))!;
    for (const s of n.isi.sumber) assert.ok(teks(html).includes(s.judul), `${n.slug}: sumber ${s.judul}`);
    for (const indikator of ['kemiskinan', 'stunting']) {
      const fakta = n.daerah.konteks.isi.filter((f) => f.indikator === indikator && f.nilai !== undefined);
      const terbaru = fakta.toSorted((a, b) => (b.tahun ?? 0) - (a.tahun ?? 0))[0];
      if (terbaru) {
        const seri = fakta.filter((f) => f.tahun === terbaru.tahun && f.lembaga === terbaru.lembaga && f.metode === terbaru.metode);
        const ujung = [...new Set([Math.min, Math.max].map((u) => u(...seri.map((f) => f.nilai!))))];
        const harus = `${ujung.map((x) => String(x).replace('.', ',')).join(' sampai ')}% (${terbaru.tahun})`;
        assert.ok(teks(html).includes(harus), `${n.slug}: ${indikator} ${harus}`);
        assert.ok(teks(html).includes(terbaru.metode ?? terbaru.lembaga), `${n.slug}: cara ${indikator}`);
      } else assert.ok(html.includes(PESAN_KEBUTUHAN.belumDiketahui), `${n.slug}: ${indikator} tidak disebut belum diketahui`);
    }
    const calon = petik(html, /data-id="([^"]+)"/g);
    const boleh = katalog.inovasi.filter((i) => i.daerah !== n.daerah && i.isi.tema.some((t) => n.isi.tema.includes(t))).map((i) => i.id);
    assert.equal(calon.length, Math.min(12, boleh.length), n.slug);
    assert.deepEqual(
      calon.filter((id) => !boleh.includes(id)),
      [],
      n.slug,
    );
    for (const t of n.isi.tema)
      assert.ok(tautanHalaman(html).includes(`${DASAR}replikasi/cari/?d=${n.daerah.slug}&tema=${t}`), `${n.slug}: pencari untuk ${t}`);
  }
});

test('yang terbuka menyebut harinya; yang masanya lewat tidak disebut terbuka, dan tidak disebut dicari', () => {
  const daftar = halaman.get('kebutuhan/')!;
  const [dicari = '', lewat = ''] = daftar.split('id="kebutuhan-lewat"');
  for (const n of kebutuhan) {
    const isi = teks(halaman.get(jalurKebutuhan(n))!);
    assert.ok(isi.includes(PESAN_KEBUTUHAN.disebutPada(tanggalIndonesia(n.isi.tanggal))), n.slug);
    const habis = n.isi.berlakuSampai !== undefined && n.isi.berlakuSampai < katalog.tanggal;
    assert.equal(/Terbuka(?! pada \d)/.test(isi), false, `${n.slug}: terbuka tanpa hari`);
    assert.equal(isi.includes('Terbuka pada'), n.isi.status === 'terbuka' && !habis, n.slug);
    assert.ok((habis ? lewat : dicari).includes(jalurKebutuhan(n)), `${n.slug}: bagian daftar`);
  }
});

test('halaman inovasi menyebut kebutuhan daerah lain yang setema, dan tidak menyebut yang lain', () => {
  let disebut = 0;
  for (const i of katalog.inovasi) {
    const tautan = new Set(
      tautanHalaman(halaman.get(jalurInovasi(i))!).filter((t) => t.startsWith(`${DASAR}kebutuhan/`) && t !== `${DASAR}kebutuhan/`),
    );
    const setema = kebutuhanSetema(i, katalog).map((n) => DASAR + jalurKebutuhan(n));
    assert.deepEqual([...tautan], setema.slice(0, 2), i.id);
    disebut += tautan.size;
  }
  assert.ok(disebut > 0);
});

test('data kebutuhan dapat diunduh', () => {
  const [kepala = [], ...baris] = uraiCsv(readFileSync(join(DIST, 'data/kebutuhan.csv'), 'utf8'));
  const id = kepala.indexOf('id');
  assert.deepEqual(baris.map((b) => b[id]!).sort(), kebutuhan.map((n) => `${n.daerah.folder}/${n.slug}`).sort());
});
