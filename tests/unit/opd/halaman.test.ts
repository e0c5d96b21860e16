/** What the pages say of offices: never a share nor an office without innovation unless the region declares its lists complete. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { susunKatalog } from '../../../src/domain/katalog.ts';
import { kontakOpd } from '../../../src/domain/opd/kontak.ts';
import { halamanOpd } from '../../../src/katalog/halaman-opd.ts';
import { halamanPapan, halamanRencana } from '../../../src/katalog/halaman-rencana.ts';
import { opdDaerah } from '../../../src/katalog/opd-daerah.ts';
import { rencanaTampil } from '../../../src/katalog/rencana.ts';
import { rencanaDaerah } from '../../../src/domain/rencana/rencana.ts';
import type { Kontak } from '../../../src/domain/schema/daerah.ts';
import { bahanCari } from '../../../src/cari/bahan.ts';
import { bacaIsi } from '../../../src/reader/baca.ts';
import { PESAN_OPD } from '../../../src/text/pesan/opd.ts';
import { tulisIsi } from '../../bantu/folder-sementara.ts';
import { DAERAH, FOLDER, TANGGAL_UJI, type IsiUji } from '../../bantu/isi-minimal.ts';
import { isiRencana, RENCANA } from '../../bantu/isi-rencana.ts';

function katalog(t: Parameters<typeof tulisIsi>[0], ubah?: (isi: IsiUji) => void) {
  const isi = isiRencana();
  ubah?.(isi);
  const k = susunKatalog(bacaIsi(tulisIsi(t, isi)).entri, TANGGAL_UJI);
  return { k, d: k.daerah.get('98.01')! };
}

const tanpaPernyataan = (isi: IsiUji) => {
  isi[`${DAERAH}/daerah.json`] = isi[`${DAERAH}/daerah.json`]!.replace('"inovasi": true', '"inovasi": false').replace(
    '"rencana": [\n      2026\n    ],',
    '',
  );
};

test('a declared region: the share, who has none, units below their induk, former names', (t) => {
  const { k, d } = katalog(t);
  const o = opdDaerah(d, k, () => [1]);
  assert.match(o.pokok, /^2 dari 6 perangkat daerah punya inovasi \(33%\).* per 31 Oktober 2026\.$/);
  assert.deepEqual(
    o.belum!.opd.map((x) => x.nama),
    [
      'Badan Riset dan Inovasi Daerah',
      'Inspektorat',
      'Kecamatan Hulu',
      'Dinas Pemberdayaan Masyarakat dan Desa, Kependudukan dan Pencatatan Sipil',
    ],
  );
  const tani = o.kelompok.find((g) => g.nama === 'Dinas Pertanian')!;
  assert.equal(tani.dahulu, 'dahulu Dinas Pangan dan Kebun');
  assert.deepEqual(
    tani.unit.map((u) => [u.nama, u.inovasi.map((i) => i.nama)]),
    [['UPTD Benih', ['Benih Matang']]],
  );
  assert.equal(o.fakta.length, 1, 'what was published stays beside it');
});

test('without the declaration neither share nor list, whatever is recorded', (t) => {
  const { k, d } = katalog(t, tanpaPernyataan);
  const o = opdDaerah(d, k, () => []);
  assert.equal(o.pokok, 'Tercatat di Lumbung: 2 inovasi dari 2 perangkat daerah.');
  assert.equal(o.belum, undefined);
  assert.equal(o.batas, PESAN_OPD.takLengkap);
  const { pengajuan } = rencanaTampil(d, k);
  assert.deepEqual(
    pengajuan.map((p) => [p.kalimat.includes('tercatat di Lumbung'), p.belum]),
    [
      [true, undefined],
      [true, undefined],
    ],
  );
});

test('sentences of what is recorded', () => {
  const kata = (inovasi: number, tanpaOpd: number, opd: number, lain: number) => PESAN_OPD.tercatat({ inovasi, tanpaOpd, opd, lain });
  assert.equal(kata(0, 0, 0, 0), 'Belum ada inovasi yang tercatat di Lumbung.');
  assert.equal(kata(3, 3, 0, 0), 'Tercatat di Lumbung: 3 inovasi; perangkat daerahnya belum tercatat.');
  assert.equal(kata(8, 0, 4, 1), 'Tercatat di Lumbung: 8 inovasi dari 4 perangkat daerah dan 1 unit lain.');
  assert.equal(
    kata(8, 4, 0, 2),
    'Tercatat di Lumbung: 8 inovasi. 4 di antaranya dari 2 unit lain; pada 4 inovasi lain perangkat daerahnya belum tercatat.',
  );
});

test('the page of an office: its own and its units’ innovations once, its plans, its contacts', (t) => {
  const { k, d } = katalog(t);
  const h = halamanOpd(
    d.opd.isi.find((o) => o.id === 'dinas-pertanian')!,
    d,
    k,
  );
  assert.equal(h.jumlah, '2 inovasi tercatat di Lumbung, 1 di antaranya dari unit di bawahnya.');
  assert.deepEqual(
    [h.inovasi.map((x) => x.nama), h.inovasiUnit.map((x) => [x.nama, x.fakta[0]])],
    [['Lumbung Desa'], [['Benih Matang', 'Unit: UPTD Benih']]],
  );
  assert.equal(
    h.rencana.length,
    Object.values(RENCANA).filter((r) => r.opd.some((o) => ['dinas-pertanian', 'uptd-benih'].includes(o))).length,
  );
  const unit = halamanOpd(
    d.opd.isi.find((o) => o.id === 'puskesmas-padi')!,
    d,
    k,
  );
  assert.deepEqual([unit.induk?.nama, unit.jumlah], ['Dinas Kesehatan', '1 inovasi tercatat di Lumbung.']);
});

test('contacts of an office: by reference, else by id or the whole name, never by a part of it', () => {
  const c = (id: string, unit: string, opd?: string) => ({ id, unit, peran: 'x', tingkat: 'x', ...(opd && { opd }) }) as Kontak;
  const semua = [
    c('satu', 'Kantor', 'dinas-kesehatan'),
    c('dinas-kesehatan', 'Dinkes'),
    c('tiga', 'Dinas Kesehatan Kabupaten Padi'),
    c('empat', 'Dinas Kesehatan Hewan Kabupaten Padi'),
    c('lima', 'Dinas Kesehatan', 'dinas-lain'),
  ];
  const milik = kontakOpd(
    { nama: 'Kabupaten Padi', kontak: { isi: semua, sumber: [] } },
    { id: 'dinas-kesehatan', nama: 'Dinas Kesehatan' },
  );
  assert.deepEqual(
    milik.map((x) => x.id),
    ['satu', 'dinas-kesehatan', 'tiga'],
  );
});

test('an old name of an office finds its innovations', (t) => {
  const { k } = katalog(t);
  assert.ok(bahanCari(k.perId.get(`${FOLDER}/lumbung-desa`)!, k).urusan.includes('Dinas Pangan dan Kebun'));
});

test('a plan that became an innovation leads there; one that was stopped says why', (t) => {
  const { k, d } = katalog(t);
  const h = (slug: string) =>
    halamanRencana(
      rencanaDaerah(d).find((r) => r.slug === slug)!,
      k,
      '/',
    );
  assert.equal(h('lumbung-desa').inovasi?.jalur, 'inovasi/kabupaten-padi/lumbung-desa/');
  assert.deepEqual([h('kartu-pupuk').status.henti, h('kartu-pupuk').sebab.length], [true, 1]);
  assert.match(h('lumbung-apung').anggaran!.teks, /^Rp50 juta \(2027\), dari /);
  assert.equal(h('antre-daring').anggaran, undefined);
});

test('the board holds every plan once, the stopped ones apart', (t) => {
  const { k } = katalog(t);
  const { papan, jumlah } = halamanPapan(k);
  const nama = (kolom: typeof papan.jalur) => kolom.flatMap((c) => c.kartu.map((x) => x.nama));
  assert.equal(jumlah, Object.keys(RENCANA).length);
  assert.deepEqual(
    [...nama(papan.jalur), ...nama(papan.henti)].sort(),
    Object.values(RENCANA)
      .map((r) => r.nama)
      .sort(),
  );
  assert.deepEqual(nama(papan.henti), ['Kartu Pupuk']);
});
