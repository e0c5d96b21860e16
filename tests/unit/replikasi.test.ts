/** The ledger: voices joined per pair, steps in order, and steps that are no adoption. */
import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import fc from 'fast-check';
import { susunKatalog, type Katalog } from '../../src/domain/katalog.ts';
import { keadaanBerhenti, kodeFolder, pilihSumber, susunRelasi, type Relasi } from '../../src/domain/replikasi.ts';
import { lebihLambat } from '../../src/domain/tanggal.ts';
import { bacaIsi } from '../../src/reader/baca.ts';
import { tulisIsi } from '../bantu/folder-sementara.ts';
import { isiLengkap } from '../bantu/isi-lengkap.ts';
import { DAERAH, FOLDER, INOVASI, TANGGAL_UJI, teksJson, type IsiUji } from '../bantu/isi-minimal.ts';

const ASAL = `${FOLDER}/lumbung-desa`;
const PENERIMA = 'daerah/98.02-kabupaten-jagung/replikasi/lumbung-desa.json';
const PUBLIK = 'publik/replikasi/lumbung-desa-kabupaten-jagung.json';

interface Langkah {
  langkah: string;
  tanggal?: string;
}
interface Pengakuan extends Langkah {
  berlakuSampai?: string;
}

function catatan(langkah: readonly Langkah[], lain: object = {}): string {
  const sumber = [{ id: 'berita', judul: 'B', penerbit: 'K', jenis: 'contoh' }];
  return teksJson({
    inovasi: ASAL,
    hubungan: 'contoh',
    langkah: langkah.map((l) => ({ ...l, sumber: ['berita'] })),
    ditambahkan: '2026-01-20',
    sumber,
    ...lain,
  });
}

/** Content in which 98.02 copies `lumbung-desa` as the given files tell. */
function isi(berkas: Partial<Record<'penerima' | 'publik', string>> & { pengakuan?: readonly Pengakuan[] }): IsiUji {
  const hasil = isiLengkap();
  delete hasil[PENERIMA];
  delete hasil['publik/replikasi/lumbung-desa-kota-sorgum.json'];
  if (berkas.penerima) hasil[PENERIMA] = berkas.penerima;
  if (berkas.publik) hasil[PUBLIK] = berkas.publik;
  if (berkas.pengakuan) {
    const yaml = berkas.pengakuan
      .map((p) => {
        const sampai = p.berlakuSampai ? `    berlakuSampai: '${p.berlakuSampai}'\n` : '';
        return `  - penerima: '98.02'\n    langkah: ${p.langkah}\n    tanggal: '${p.tanggal ?? '2024'}'\n${sampai}    sumber: [laporan]\n`;
      })
      .join('');
    hasil[INOVASI] = hasil[INOVASI]!.replace('ditambahkan:', `pengakuan:\n${yaml}ditambahkan:`);
  }
  return hasil;
}

function katalog(t: TestContext, berkas: Parameters<typeof isi>[0]): Katalog {
  const { entri, temuan } = bacaIsi(tulisIsi(t, isi(berkas)));
  assert.deepEqual(temuan, []);
  return susunKatalog(entri, TANGGAL_UJI);
}

function relasi(t: TestContext, berkas: Parameters<typeof isi>[0]): Relasi | undefined {
  return katalog(t, berkas).relasi.find((r) => r.inovasi === ASAL && r.penerima === '98.02');
}

/** Label of the innovation that 98.02 copies. */
const labelAsal = (t: TestContext, berkas: Parameters<typeof isi>[0]) => katalog(t, berkas).perId.get(ASAL)!.label;

const JALAN = [{ langkah: 'berjalan', tanggal: '2025' }];
const umum = (langkah: readonly Langkah[], lain: object = {}) => catatan(langkah, { penerima: '98.02', ...lain });

describe('voices', () => {
  test('each alone and both sides together', (t) => {
    assert.equal(relasi(t, { penerima: catatan(JALAN) })?.suara, 'penerima');
    assert.equal(relasi(t, { pengakuan: JALAN })?.suara, 'asal');
    assert.equal(relasi(t, { publik: umum(JALAN) })?.suara, 'publik');
    assert.equal(relasi(t, { penerima: catatan(JALAN), pengakuan: JALAN })?.suara, 'dua-pihak');
    assert.equal(relasi(t, { penerima: catatan(JALAN), publik: umum(JALAN) })?.suara, 'penerima');
    assert.equal(relasi(t, {}), undefined);
  });
  test('both sides count only for what both have seen: a visit that the origin remembers confirms no use', (t) => {
    const kunjungan = [{ langkah: 'studi-tiru', tanggal: '2024-02' }];
    const berkas = { penerima: catatan(JALAN), pengakuan: kunjungan };
    assert.equal(relasi(t, berkas)?.suara, 'penerima');
    assert.equal(labelAsal(t, berkas), 'terdaftar');
    const keduanya = { penerima: catatan(JALAN), pengakuan: [...kunjungan, { langkah: 'uji-coba', tanggal: '2024-09' }] };
    assert.equal(relasi(t, keduanya)?.suara, 'dua-pihak');
    assert.equal(labelAsal(t, keduanya), 'sudah');
    // The furthest step is the origin's own, and the adopter has only signed.
    assert.equal(relasi(t, { penerima: catatan([{ langkah: 'mou' }]), pengakuan: JALAN })?.suara, 'asal');
    assert.equal(relasi(t, { penerima: catatan([{ langkah: 'pks' }]), pengakuan: [{ langkah: 'mou' }] })?.suara, 'dua-pihak');
  });
  test('the furthest step speaks; on the same rung a side outweighs the public record', (t) => {
    const jauh = relasi(t, { penerima: catatan([{ langkah: 'mou', tanggal: '2023' }]), publik: umum(JALAN) })!;
    assert.deepEqual([jauh.suara, jauh.terakhir.langkah], ['publik', 'berjalan']);
    const sama = relasi(t, { penerima: catatan([{ langkah: 'berjalan', tanggal: '2024' }]), publik: umum(JALAN) })!;
    assert.deepEqual([sama.suara, sama.terakhir.suara, sama.terakhir.tanggal], ['penerima', 'penerima', '2024']);
  });
  test('one pair is one relation, with every step, its voice and its sources', (t) => {
    const r = relasi(t, {
      penerima: catatan([{ langkah: 'uji-coba', tanggal: '2024-09' }]),
      pengakuan: [{ langkah: 'studi-tiru', tanggal: '2024-02' }],
      publik: umum(JALAN),
    })!;
    assert.deepEqual(
      r.langkah.map((l) => [l.langkah, l.suara, l.sumber[0]!.id]),
      [
        ['studi-tiru', 'asal', 'laporan'],
        ['uji-coba', 'penerima', 'berita'],
        ['berjalan', 'publik', 'berita'],
      ],
    );
    assert.equal(r.catatan.length, 2);
    assert.ok(!('penerima' in r.catatan[0]!), "the adopter's record comes first");
  });
});

describe('steps', () => {
  test('an undated step keeps its place in the ladder', (t) => {
    const r = relasi(t, {
      penerima: catatan([
        { langkah: 'mou' },
        { langkah: 'studi-tiru', tanggal: '2023' },
        { langkah: 'berjalan', tanggal: '2024' },
        { langkah: 'minat' },
      ]),
    })!;
    assert.deepEqual(
      r.langkah.map((l) => l.langkah),
      ['studi-tiru', 'minat', 'mou', 'berjalan'],
    );
  });
  test('dated steps stand by date whatever the order of the files', (t) => {
    const langkah = fc.record({
      langkah: fc.constantFrom('studi-tiru', 'mou', 'uji-coba', 'berjalan'),
      tanggal: fc.option(fc.constantFrom('2021', '2022-05', '2022-06', '2022', '2023', '2023-07-01'), { nil: undefined }),
    });
    const { entri } = bacaIsi(tulisIsi(t, isi({ publik: umum(JALAN) })));
    const tangga = entri.find((e) => e.jalur === 'kosakata/langkah-replikasi.json')!.isi as Parameters<typeof susunRelasi>[1];
    const contoh = entri.find((e) => e.jalur === PUBLIK)!;
    fc.assert(
      fc.property(fc.array(langkah, { minLength: 1, maxLength: 6 }), (daftar) => {
        const urut = (d: typeof daftar) =>
          susunRelasi(
            [{ ...contoh, isi: { ...contoh.isi, langkah: d.map((l) => ({ ...l, sumber: ['berita'] })) } } as typeof contoh],
            tangga,
            TANGGAL_UJI,
          )[0]!.langkah.map((l) => `${l.langkah} ${l.tanggal ?? ''}`);
        assert.deepEqual(urut(daftar), urut([...daftar].reverse()));
        const tanggal = urut(daftar).map((x) => x.split(' ')[1]!);
        tanggal.forEach((a, i) => tanggal.slice(i + 1).forEach((b) => assert.ok(!lebihLambat(a, b), `${a} stands before ${b}`)));
      }),
    );
  });
  test('a visit, a promise or a signed paper is never an adoption', (t) => {
    for (const langkah of ['studi-tiru', 'minat', 'janji'])
      assert.equal(relasi(t, { penerima: catatan([{ langkah }]) })?.kelompok, 'penjajakan');
    for (const langkah of ['mou', 'pks']) assert.equal(relasi(t, { penerima: catatan([{ langkah }]) })?.kelompok, 'kesepakatan');
    for (const langkah of ['uji-coba', 'berjalan']) assert.equal(relasi(t, { penerima: catatan([{ langkah }]) })?.kelompok, 'penerapan');
  });
  test('a later visit does not take an adoption back', (t) =>
    assert.equal(relasi(t, { penerima: catatan([...JALAN, { langkah: 'studi-tiru', tanggal: '2026' }]) })?.terakhir.langkah, 'berjalan'));
  test('a stop ends it, by step or by state; a later date of use was a pause', (t) => {
    assert.equal(relasi(t, { penerima: catatan([...JALAN, { langkah: 'berhenti', tanggal: '2026' }]) })?.kelompok, 'berhenti');
    assert.equal(relasi(t, { penerima: catatan(JALAN, { keadaan: { nilai: 'dihentikan' } }) })?.kelompok, 'berhenti');
    const ditunda = catatan([{ langkah: 'janji', tanggal: '2023' }], { keadaan: { nilai: 'terhenti-sementara', per: '2023' } });
    assert.equal(relasi(t, { penerima: ditunda })?.kelompok, 'penjajakan', 'what never ran cannot stop');
    const lagi = relasi(t, {
      penerima: catatan([
        { langkah: 'berhenti', tanggal: '2023' },
        { langkah: 'berjalan', tanggal: '2025' },
      ]),
    })!;
    assert.deepEqual([lagi.kelompok, lagi.terakhir.langkah], ['penerapan', 'berjalan']);
  });
  test('a stop known by year alone is no pause of a use in the same year, and the other way round', (t) => {
    const kelompok = (jalan: string, henti: string) =>
      relasi(t, {
        penerima: catatan([{ langkah: 'berjalan', tanggal: jalan }]),
        publik: umum([{ langkah: 'berhenti', tanggal: henti }]),
      })?.kelompok;
    assert.equal(kelompok('2024-03', '2024'), 'berhenti');
    assert.equal(kelompok('2024', '2024-03'), 'berhenti');
    assert.equal(kelompok('2025', '2024-12-31'), 'penerapan');
  });
  test('steps of one year, some dated more closely, stand by the ladder', (t) => {
    const r = relasi(t, {
      penerima: catatan([
        { langkah: 'berjalan', tanggal: '2024' },
        { langkah: 'uji-coba', tanggal: '2024-09' },
        { langkah: 'studi-tiru', tanggal: '2024-11-03' },
        { langkah: 'berhenti', tanggal: '2025' },
      ]),
      publik: umum([{ langkah: 'mou', tanggal: '2024' }]),
    })!;
    assert.deepEqual(
      r.langkah.map((l) => l.langkah),
      ['mou', 'uji-coba', 'studi-tiru', 'berjalan', 'berhenti'],
    );
  });
  test('the newest word on its state holds', (t) => {
    const dihentikan = (per: string) => umum([{ langkah: 'uji-coba', tanggal: '2019' }], { keadaan: { nilai: 'dihentikan', per } });
    const berjalan = (per: string) => catatan([{ langkah: 'uji-coba', tanggal: '2019' }], { keadaan: { nilai: 'berjalan', per } });
    const kelompok = (penerima: string, publik: string) => relasi(t, { penerima, publik })?.kelompok;
    assert.equal(kelompok(berjalan('2025'), dihentikan('2021')), 'penerapan');
    assert.equal(kelompok(catatan(JALAN), dihentikan('2021')), 'penerapan');
    assert.equal(kelompok(berjalan('2021'), dihentikan('2025')), 'berhenti');
    assert.equal(kelompok(catatan([{ langkah: 'berjalan', tanggal: '2020' }]), dihentikan('2021')), 'berhenti');
    const henti = umum([
      { langkah: 'berjalan', tanggal: '2020' },
      { langkah: 'berhenti', tanggal: '2021' },
    ]);
    assert.equal(kelompok(berjalan('2023'), henti), 'penerapan');
    const tidakTahu = catatan([{ langkah: 'uji-coba' }], { keadaan: { nilai: 'tidak-diketahui', per: '2025' } });
    assert.equal(kelompok(tidakTahu, dihentikan('2021')), 'berhenti', '"unknown" is no word');
  });
  test('at one date the adopter outweighs the origin, and the origin the public record', (t) => {
    const keadaan = (nilai: string) => ({ keadaan: { nilai, per: '2024' } });
    const coba = [{ langkah: 'uji-coba', tanggal: '2019' }];
    const publik = umum(coba, keadaan('dihentikan'));
    assert.equal(relasi(t, { penerima: catatan(coba, keadaan('berjalan')), publik })?.kelompok, 'penerapan');
    assert.equal(relasi(t, { pengakuan: [{ langkah: 'berjalan', tanggal: '2024' }], publik })?.kelompok, 'penerapan');
    const penerima = catatan(coba, keadaan('dihentikan'));
    assert.equal(relasi(t, { penerima, publik: umum(coba, keadaan('berjalan')) })?.kelompok, 'berhenti');
    assert.equal(relasi(t, { penerima, pengakuan: [{ langkah: 'berjalan', tanggal: '2024' }] })?.kelompok, 'berhenti');
    const takBertanggal = umum(coba, { keadaan: { nilai: 'dihentikan' } });
    assert.equal(
      relasi(t, { penerima: catatan(JALAN), publik: takBertanggal })?.kelompok,
      'berhenti',
      'a step says nothing of an undated stop',
    );
  });
  test('states that mean it no longer runs', () =>
    assert.deepEqual(['berjalan', 'dihentikan', 'terhenti-sementara', undefined].map(keadaanBerhenti), [false, true, true, false]));
});

describe('claims that nobody renews', () => {
  const penerima = (berlakuSampai?: string) => catatan(JALAN, berlakuSampai ? { berlakuSampai } : {});
  const basi = (t: TestContext, berkas: Parameters<typeof isi>[0]) => relasi(t, berkas)!.kedaluwarsa;

  test('a claim lapses the day after its last', (t) => {
    assert.deepEqual(
      [undefined, '2026-11-23', TANGGAL_UJI, '2026-11-21'].map((sampai) => basi(t, { penerima: penerima(sampai) })),
      [false, false, false, true],
    );
    assert.equal(basi(t, { publik: umum(JALAN, { berlakuSampai: '2025-01-01' }) }), true);
  });
  test('two sides hold only while both do; then the label goes', (t) => {
    for (const [sampaiPenerima, sampaiAsal, harapan] of [
      ['2027-01-01', '2027-01-01', 'sudah'],
      ['2026-01-01', '2027-01-01', 'terdaftar'],
      ['2027-01-01', '2026-01-01', 'terdaftar'],
    ] as const) {
      const berkas = { penerima: penerima(sampaiPenerima), pengakuan: [{ ...JALAN[0]!, berlakuSampai: sampaiAsal }] };
      assert.equal(labelAsal(t, berkas), harapan, `${sampaiPenerima} ${sampaiAsal}`);
      assert.equal(basi(t, berkas), harapan === 'terdaftar');
    }
  });
  test('one renewed word of a side is enough, and an old visit that lapsed spoils nothing', (t) => {
    const lama = { langkah: 'berjalan', tanggal: '2022', berlakuSampai: '2024-01-01' };
    const kunjungan = { langkah: 'studi-tiru', tanggal: '2020', berlakuSampai: '2021-01-01' };
    assert.equal(basi(t, { penerima: penerima(), pengakuan: [lama, kunjungan, ...JALAN] }), false);
    assert.equal(basi(t, { penerima: penerima(), pengakuan: [lama, kunjungan] }), true);
    assert.equal(basi(t, { penerima: penerima(), pengakuan: [kunjungan] }), false);
  });
});

test('an agreement over several innovations and regions counts once and is no relation', (t) => {
  const berkas = isi({});
  const jalur = `${DAERAH}/kesepakatan/pks-jagung.json`;
  berkas[jalur] = berkas[jalur]!.replace(`"${ASAL}"`, `"${ASAL}", "${FOLDER}/benih-matang"`);
  delete berkas['publik/kesepakatan/lumbung-tiga-daerah.json'];
  const { entri, temuan } = bacaIsi(tulisIsi(t, berkas));
  assert.deepEqual(temuan, []);
  const k = susunKatalog(entri, TANGGAL_UJI);
  assert.deepEqual(
    k.kesepakatan.map((x) => [x.id, x.pihak.length, x.inovasi?.length]),
    [[`${FOLDER}/pks-jagung`, 2, 2]],
  );
  assert.deepEqual(
    k.relasi.filter((r) => r.inovasi === ASAL),
    [],
  );
});

test('small helpers', () => {
  assert.equal(kodeFolder('98.01-kabupaten-padi'), '98.01');
  const a = { id: 'a', judul: 'A', penerbit: 'P', jenis: 'contoh' };
  assert.deepEqual(pilihSumber([a], ['b', 'a']), [a]);
  assert.deepEqual(pilihSumber(undefined, ['a']), []);
});
