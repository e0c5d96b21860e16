/** The self-assessment and the simulation without a script: the whole newest edition to read and print, doubts and sources of all. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { AKAR } from '../../scripts/lib/proses.ts';
import { timbangSemua } from '../../scripts/lib/bobot-halaman.ts';
import type { BahanKematangan } from '../../src/domain/kematangan/bahan.ts';
import { rumusBerlaku, simulasiIid } from '../../src/domain/kematangan/iid.ts';
import { urutEdisi } from '../../src/domain/kematangan/urutan.ts';
import { susunKatalog } from '../../src/domain/katalog.ts';
import { bacaIsi } from '../../src/reader/baca.ts';
import { akarIsi, tanggalAcuan } from '../../src/reader/tanggal.ts';
import { lolos } from '../../src/text/lolos.ts';
import { PESAN_BUTIR, PESAN_UJI } from '../../src/text/pesan/kematangan-uji.ts';
import { rentang } from '../../src/text/pesan/kematangan-simulasi.ts';
import { bacaJson, DASAR, DIST, petik, semuaHalaman, tanpaEntitas } from './alat.ts';

const katalog = susunKatalog(bacaIsi(join(AKAR, akarIsi())).entri, tanggalAcuan());
const halaman = new Map(semuaHalaman(DIST).map((h) => [h.jalur, h.html]));
const uji = halaman.get('kematangan/')!;
const simulasi = halaman.get('kematangan/simulasi/')!;
const [terbaru, ...lain] = urutEdisi(katalog.edisi.values());
/** Words as they are read, without marks. */
const terbaca = (html: string) => tanpaEntitas(html.replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' ');

test('lembar kosong memuat tiap indikator edisi terbaru: tingkat, bobot, wajib, dan bukti', () => {
  const butir = new Map(
    [...uji.matchAll(/<fieldset class="butir" id="indikator-([^"]+)".*?<\/fieldset>/gs)].map((m) => [m[1]!, terbaca(m[0])]),
  );
  assert.deepEqual([...butir.keys()].sort(), terbaru!.indikator.map((i) => i.id).sort());
  for (const i of terbaru!.indikator) {
    const teks = butir.get(i.id)!;
    for (const t of [i.nama, PESAN_BUTIR.bobot(i.bobot), ...i.tingkat, i.bukti!]) assert.ok(teks.includes(t), `${i.id}: ${t}`);
    assert.equal(teks.includes(`· ${PESAN_BUTIR.wajib}`), i.wajib, i.id);
  }
  // Nothing is answered beforehand, and nothing that needs a script stands there to press.
  assert.ok([...uji.matchAll(/<input type="radio" name="t-[^>]*checked/g)].every((m) => m[0].includes('value=""')));
  assert.match(uji, /<section class="ringkas"[^>]*\shidden/);
});

test('tiap edisi menyebut keraguannya dan sumbernya', () => {
  const teks = terbaca(uji);
  for (const e of [terbaru!, ...lain]) {
    assert.ok(teks.includes(PESAN_UJI.keyakinan[e.keyakinan]), e.edisi);
    if (e.catatan) assert.ok(teks.includes(e.catatan), e.edisi);
    for (const s of e.sumber) assert.ok(uji.includes(lolos(s.judul)), s.id);
  }
});

test('berkas untuk peramban memuat semua edisi; halaman di dalam anggarannya', () => {
  const bahan = bacaJson<BahanKematangan>(DIST, 'kematangan/bahan.json');
  assert.deepEqual(
    bahan.edisi.map((e) => e.edisi),
    [terbaru!, ...lain].map((e) => e.edisi),
  );
  assert.ok(bahan.upaya.length > 0);
  for (const h of timbangSemua(DIST, DASAR).filter((x) => x.jalur.startsWith('kematangan/')))
    assert.ok(h.byte <= 60_000, `${h.jalur} ${h.byte}`);
});

test('simulasi tanpa skrip: rumus, contoh yang dihitung, yang tidak termasuk, dan tahun tanpa simulasi', () => {
  const teks = terbaca(simulasi);
  const { rumus } = katalog.nasional;
  for (const r of rumusBerlaku(rumus)) {
    for (const t of r.tidakTermasuk) assert.ok(teks.includes(t), t);
    const urusan = r.jumlahInovasi.urusanDasar;
    const contoh = simulasiIid(r, { jumlah: r.pembagi * 5, rerata: 90, spd: 45, ...(urusan !== undefined && { urusanDasar: urusan }) });
    assert.ok(teks.includes(rentang(contoh)), r.edisi);
    assert.ok(teks.includes(rentang(simulasiIid(r, { jumlah: r.pembagi * 5, rerata: 90 }))), r.edisi);
  }
  for (const t of rumus!.tanpaSimulasi!) assert.ok(teks.includes(t.teks), t.teks);
  assert.equal(petik(simulasi, /(<section class="bagian rumus-iid")/g).length, rumusBerlaku(rumus).length);
  assert.match(simulasi, /data-simulasi=/);
});
