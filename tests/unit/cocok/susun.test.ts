/** The finder: what must hold in any world, and the points in a small one. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { DaerahBanding } from '../../../src/domain/banding/bahan.ts';
import { KELOMPOK_BIAYA } from '../../../src/domain/cocok/biaya.ts';
import type { Calon } from '../../../src/domain/cocok/calon.ts';
import { BATAS_SERUPA, Sekitar } from '../../../src/domain/cocok/lingkar.ts';
import { nilai, type Keinginan } from '../../../src/domain/cocok/nilai.ts';
import { carikan, type HasilCocok } from '../../../src/domain/cocok/susun.ts';
import { daerahUji } from '../../bantu/bagan-uji.ts';
import { calonSembarang, calonUji, keinginanSembarang } from '../../bantu/cocok-uji.ts';
import { duniaUji } from '../../bantu/dunia-banding.ts';

interface Dunia {
  daerah: DaerahBanding[];
  calon: Calon[];
  ingin: Keinginan;
  saya: DaerahBanding;
  sekitar: Sekitar;
}
const dunia: fc.Arbitrary<Dunia> = fc.tuple(duniaUji, fc.nat(11), keinginanSembarang).chain(([daerah, n, ingin]) => {
  const saya = daerah[n % daerah.length]!;
  return calonSembarang(daerah).map((calon) => ({ daerah, calon, ingin, saya, sekitar: new Sekitar({ daerah }, saya) }));
});
const alamat = (daftar: readonly { calon: Calon }[]) => daftar.map((t) => t.calon.alamat);
const semua = (h: HasilCocok) => KELOMPOK_BIAYA.flatMap((k) => h.kelompok[k]);
const urut = (h: HasilCocok) =>
  semua(h)
    .sort((a, b) => b.nilai - a.nilai || (a.calon.alamat < b.calon.alamat ? -1 : 1))
    .map((t) => t.calon.alamat);

test('every answer stands in exactly one place, and nothing else stands there', () => {
  fc.assert(
    fc.property(dunia, ({ calon, ingin, sekitar }) => {
      const h = carikan(calon, ingin, sekitar);
      const ada = [...alamat(semua(h)), ...h.sudahDitiru.map((c) => c.alamat), ...h.milikSendiri.map((c) => c.alamat)].sort();
      const menjawab = calon.filter((c) => ingin.tema === undefined || c.tema.includes(ingin.tema)).map((c) => c.alamat);
      assert.deepEqual(ada, menjawab.sort());
    }),
  );
});

test('own innovations and copies that run are not offered to the region', () => {
  fc.assert(
    fc.property(dunia, ({ calon, ingin, saya, sekitar }) => {
      for (const { calon: c } of semua(carikan(calon, ingin, sekitar))) {
        assert.notEqual(c.asal, saya.kode);
        assert.ok(!c.peniru.some((p) => p.kode === saya.kode));
      }
    }),
  );
});

test('the order does not depend on the order of the input', () => {
  fc.assert(
    fc.property(dunia, ({ calon, ingin, sekitar }) => {
      assert.deepEqual(carikan([...calon].reverse(), ingin, sekitar), carikan(calon, ingin, sekitar));
    }),
  );
});

test('a ceiling moves between groups: nothing comes, nothing goes, nobody overtakes', () => {
  fc.assert(
    fc.property(dunia, fc.integer({ min: 1, max: 2_000_000_000 }), ({ calon, ingin, sekitar }, plafon) => {
      const { biaya: _, ...bebas } = ingin;
      const tanpa = carikan(calon, bebas, sekitar);
      const dengan = carikan(calon, { ...bebas, biaya: plafon }, sekitar);
      assert.deepEqual(urut(dengan), urut(tanpa));
      assert.deepEqual(tanpa.kelompok['di-atas'], []);
      // What is unknown never counts as within; it is above only by an amount that is known.
      const takDiketahui = new Set(alamat(tanpa.kelompok.ditanyakan));
      assert.ok(dengan.kelompok.diketahui.every((t) => !takDiketahui.has(t.calon.alamat)));
      assert.ok(dengan.kelompok['di-atas'].every((t) => t.biaya.seluruh.some((b) => b.rupiah > plafon)));
    }),
  );
});

test('more evidence never lowers a rank', () => {
  const bukti: ((c: Calon, kode: string) => Calon)[] = [
    (c) => ({ ...c, hasil: c.hasil === 0 ? 1 : 2 }),
    (c) => ({ ...c, penghargaan: c.penghargaan + 1 }),
    (c, kode) => ({ ...c, peniru: [...c.peniru, { kode, suara: 'publik' }] }),
    (c, kode) => ({ ...c, peniru: [...c.peniru, { kode, suara: 'dua-pihak' }] }),
    (c) => ({ ...c, peniru: c.peniru.map((p) => ({ ...p, suara: 'dua-pihak' as const })) }),
    (c) => ({ ...c, uji: [...c.uji, { teks: 'Berjenis daerah', uji: { fakta: 'jenis', syarat: 'ada' as const } }] }),
  ];
  fc.assert(
    fc.property(dunia, fc.constantFrom(...bukti), fc.nat(9), fc.nat(11), ({ daerah, calon, ingin, saya, sekitar }, tambah, n, d) => {
      const lain = daerah.filter((x) => x.kode !== saya.kode);
      const c = calon[n % Math.max(1, calon.length)];
      if (!c) return;
      const lebih = tambah(c, lain[d % lain.length]!.kode);
      assert.ok(nilai(lebih, ingin, sekitar).nilai >= nilai(c, ingin, sekitar).nilai);
      const letak = (daftar: readonly Calon[]) => urut(carikan(daftar, ingin, sekitar)).indexOf(c.alamat);
      const sebelum = letak(calon);
      if (sebelum < 0) return;
      assert.ok(letak(calon.map((x) => (x === c ? lebih : x))) <= sebelum);
    }),
    { numRuns: 400 },
  );
});

test('unknown is neither met nor failed: it stands between, and gives no point', () => {
  const saya = daerahUji('98.09', 'Kabupaten Saya', { penduduk: 500_000, tahunPenduduk: 2024, luasKm2: 1000 });
  const sekitar = new Sekitar({ daerah: [saya] }, saya);
  const poin = (fakta: string, min: number) =>
    nilai(
      calonUji('kabupaten-a/x', { asal: '99.01', prasyarat: 1, uji: [{ teks: 'Syarat', uji: { fakta, syarat: 'minimal', nilai: min } }] }),
      {},
      sekitar,
    );
  const [terpenuhi, belum, gelap] = [poin('penduduk', 400_000), poin('penduduk', 600_000), poin('internet-desa', 100)];
  const tanpa = nilai(calonUji('kabupaten-a/x', { asal: '99.01', prasyarat: 1 }), {}, sekitar).nilai;
  assert.equal(gelap.nilai, tanpa);
  assert.ok(terpenuhi.nilai > tanpa && belum.nilai < tanpa);
  assert.ok(gelap.terbuka.includes('uji') && !terpenuhi.terbuka.includes('uji'));
  assert.ok(!gelap.butir.some((b) => b.hal === 'terpenuhi' || b.hal === 'belum'));
  for (const batas of [{ koneksi: 'luring' }, { bulan: 6 }, { jenis: 'digital' }, { dana: 'apbn' }] as Keinginan[])
    assert.equal(nilai(calonUji('kabupaten-a/x'), batas, undefined).nilai, nilai(calonUji('kabupaten-a/x'), {}, undefined).nilai);
});

describe('a small world', () => {
  const kembar = { penduduk: 500_000, tahunPenduduk: 2024, luasKm2: 1000 };
  const saya = daerahUji('98.01', 'Kabupaten Saya', { ...kembar, tetangga: ['98.02'] });
  const daerah = [
    saya,
    daerahUji('98.02', 'Kabupaten Tetangga', { penduduk: 5_000_000, luasKm2: 500, tetangga: ['98.01'] }),
    daerahUji('97.01', 'Kabupaten Kembar', { ...kembar, pulau: 'Maluku' }),
    daerahUji('97.02', 'Kabupaten Jauh', { penduduk: 9000, luasKm2: 40_000, pulau: 'Maluku' }),
    daerahUji('96.01', 'Kabupaten Sepulau', { penduduk: 4_000_000, luasKm2: 300 }),
  ];
  const sekitar = new Sekitar({ daerah }, saya);
  const poin = (c: Partial<Calon>, ingin: Keinginan = {}) =>
    nilai(calonUji('kabupaten-x/y', { asal: '97.02', ...c }), ingin, sekitar).nilai;

  test('rings: alike, province, island, elsewhere', () => {
    assert.deepEqual(
      ['97.01', '98.02', '96.01', '97.02'].map((k) => sekitar.lingkar(k)),
      ['serupa', 'provinsi', 'pulau', 'nasional'],
    );
    assert.deepEqual(sekitar.terdekat(['97.02', '97.01', '98.02']), { lingkar: 'serupa', kode: ['97.01'] });
    assert.ok(BATAS_SERUPA > 0);
  });

  test('points as the table tells them', () => {
    const dasar = poin({});
    assert.equal(dasar, 4);
    assert.equal(poin({ asal: '97.01' }), 20);
    assert.equal(poin({ asal: '98.02' }), 12 + 4);
    assert.equal(poin({ asal: '96.01' }), 8);
    assert.equal(poin({ peniru: [{ kode: '97.01', suara: 'penerima' }] }), 20 + 4);
    assert.equal(poin({ tema: ['pangan', 'air'] }, { tema: 'pangan' }), dasar + 40);
    assert.equal(poin({ tema: ['pangan', 'air'] }, { tema: 'air' }), dasar + 30);
    assert.equal(poin({}, { teks: new Map([['kabupaten-x/y', 0.5]]) }), dasar + 20);
    assert.deepEqual(
      [1, 2].map((hasil) => poin({ hasil: hasil as 1 | 2 })),
      [dasar + 8, dasar + 12],
    );
    assert.deepEqual(
      [1, 2, 4, 9].map((penghargaan) => poin({ penghargaan })),
      [3, 4, 6, 6].map((n) => dasar + n),
    );
    assert.equal(poin({ peniru: Array.from({ length: 5 }, () => ({ kode: '97.02', suara: 'dua-pihak' as const })) }), dasar + 18);
    assert.deepEqual(
      (['luring', 'sesekali', 'daring'] as const).map((koneksi) => poin({ koneksi }, { koneksi: 'sesekali' })),
      [dasar + 5, dasar + 5, dasar - 10],
    );
    assert.deepEqual(
      [6, 7].map((bulan) => poin({ bulan }, { bulan: 6 })),
      [dasar + 5, dasar - 10],
    );
    const berdana = { biaya: [{ jenis: 'awal' as const, rupiah: 1, dana: ['apbn'] }] };
    assert.deepEqual(
      ['apbn', 'dana-desa'].map((dana) => poin(berdana, { dana })),
      [dasar + 5, dasar],
    );
    // Where it ended it is in use no longer: neither the origin's nearness counts.
    assert.equal(poin({ berakhir: true, asal: '97.01' }), -15);
    assert.equal(poin({ berakhir: true, asal: '97.01', peniru: [{ kode: '97.02', suara: 'publik' }] }), dasar + 3 - 15);
  });

  test('the search widens, and counts how far: nothing alike, one in the province, one on another island', () => {
    const h = carikan(
      [calonUji('kabupaten-t/a', { asal: '98.02' }), calonUji('kabupaten-j/b', { asal: '97.02' })],
      { tema: 'pangan' },
      sekitar,
    );
    assert.deepEqual(h.lingkar, { serupa: 0, provinsi: 1, pulau: 0, nasional: 1 });
    assert.deepEqual(alamat(h.kelompok.ditanyakan), ['kabupaten-t/a', 'kabupaten-j/b']);
  });

  test('a step of the own region on the way is told, and the innovation stays offered', () => {
    for (const keadaan of ['kesepakatan', 'serupa', 'uji-coba', 'lama'] as const) {
      const h = carikan([calonUji('kabupaten-j/b', { asal: '97.02', relasi: [{ kode: '98.01', keadaan }] })], {}, sekitar);
      assert.deepEqual([h.kelompok.ditanyakan[0]?.keadaanSendiri?.keadaan, h.sudahDitiru], [keadaan, []]);
    }
    const ditiru = calonUji('kabupaten-j/b', { asal: '97.02', peniru: [{ kode: '98.01', suara: 'publik' }] });
    assert.deepEqual(carikan([ditiru], {}, sekitar).sudahDitiru, [ditiru]);
  });

  test('without a region nothing is near, and nothing is own', () => {
    const h = carikan([calonUji('kabupaten-s/a', { asal: '98.01' })], {}, undefined);
    assert.equal(h.lingkar, undefined);
    assert.deepEqual(alamat(h.kelompok.ditanyakan), ['kabupaten-s/a']);
    assert.equal(h.kelompok.ditanyakan[0]!.nilai, 0);
  });
});
