/** The ledger: voices joined per pair, steps in order, and steps that are no adoption. */
import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import fc from 'fast-check';
import { susunKatalog } from '../../src/domain/katalog.ts';
import { keadaanBerhenti, kodeFolder, pilihSumber, susunRelasi, type Relasi } from '../../src/domain/replikasi.ts';
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
function isi(berkas: Partial<Record<'penerima' | 'publik', string>> & { pengakuan?: readonly Langkah[] }): IsiUji {
  const hasil = isiLengkap();
  delete hasil[PENERIMA];
  delete hasil['publik/replikasi/lumbung-desa-kota-sorgum.json'];
  if (berkas.penerima) hasil[PENERIMA] = berkas.penerima;
  if (berkas.publik) hasil[PUBLIK] = berkas.publik;
  if (berkas.pengakuan) {
    const yaml = berkas.pengakuan
      .map((p) => `  - penerima: '98.02'\n    langkah: ${p.langkah}\n    tanggal: '${p.tanggal ?? '2024'}'\n    sumber: [laporan]\n`)
      .join('');
    hasil[INOVASI] = hasil[INOVASI]!.replace('ditambahkan:', `pengakuan:\n${yaml}ditambahkan:`);
  }
  return hasil;
}

function relasi(t: TestContext, berkas: Parameters<typeof isi>[0]): Relasi | undefined {
  const { entri, temuan } = bacaIsi(tulisIsi(t, isi(berkas)));
  assert.deepEqual(temuan, []);
  return susunKatalog(entri, TANGGAL_UJI).relasi.find((r) => r.inovasi === ASAL && r.penerima === '98.02');
}

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
      tanggal: fc.option(fc.constantFrom('2021', '2022-05', '2023', '2023-07-01'), { nil: undefined }),
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
          )[0]!.langkah.map((l) => `${l.langkah} ${l.tanggal ?? ''}`);
        assert.deepEqual(urut(daftar), urut([...daftar].reverse()));
        const tanggal = urut(daftar)
          .map((x) => x.split(' ')[1])
          .filter(Boolean);
        assert.deepEqual(tanggal, [...tanggal].sort());
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
    const lagi = relasi(t, {
      penerima: catatan([
        { langkah: 'berhenti', tanggal: '2023' },
        { langkah: 'berjalan', tanggal: '2025' },
      ]),
    })!;
    assert.deepEqual([lagi.kelompok, lagi.terakhir.langkah], ['penerapan', 'berjalan']);
  });
  test('states that mean it no longer runs', () =>
    assert.deepEqual(['berjalan', 'dihentikan', 'terhenti-sementara', undefined].map(keadaanBerhenti), [false, true, true, false]));
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
