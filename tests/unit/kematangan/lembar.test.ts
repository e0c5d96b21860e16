/** Sheets as they are kept, records as they are read, files as they are written. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { nomorUpaya } from '../../../src/domain/kematangan/bahan.ts';
import { bacaKematangan } from '../../../src/domain/kematangan/catatan.ts';
import { bacaLembar, kunciLembar, lembarKosong, rapikanNama, type Lembar } from '../../../src/domain/kematangan/lembar.ts';
import { skorKematangan } from '../../../src/domain/kematangan/skor.ts';
import { perVariabel, urutEdisi } from '../../../src/domain/kematangan/urutan.ts';
import { inovasi } from '../../../src/domain/schema/inovasi.ts';
import { GalatFormat } from '../../../src/format/galat-format.ts';
import { csvKematangan, potonganKematangan } from '../../../src/format/kematangan-keluar.ts';
import { bacaTempelan, barisKe } from '../../../src/format/kematangan-masuk.ts';
import { PESAN_POTONGAN } from '../../../src/text/pesan/kematangan-bawa.ts';
import { edisiNyata, rincianSembarang, upayaNyata } from '../../bantu/edisi-nyata.ts';

const e2026 = edisiNyata('2026');
const e2023 = edisiNyata('2023');
const edisi = ['lama', '2023', 'transisi', '2026'].map(edisiNyata);
const urut = urutEdisi(edisi);

const lembar = (jawaban: Lembar['jawaban'], lain: Partial<Lembar> = {}): Lembar => ({ ...lembarKosong('2026', 'SILAT'), jawaban, ...lain });

/** A record with this piece in its front matter, and the source that its editor adds. */
function dalamCatatan(potongan: string): unknown {
  return bacaTempelan(
    [
      '---',
      'nama: Contoh',
      'ringkasan: Contoh ringkasan.',
      'urusan: kesehatan',
      'tema: [stunting]',
      potongan.trimEnd(),
      "ditambahkan: '2026-01-20'",
      'sumber:',
      `  - id: ${PESAN_POTONGAN.sumber}`,
      '    judul: Lembar penilaian',
      '    penerbit: Bappeda',
      '    jenis: dokumen',
      '---',
      '',
      '## Cara kerja',
    ].join('\n'),
  );
}

describe('sheets', () => {
  test('one edition and one name are one sheet, however spelt', () => {
    assert.equal(kunciLembar('2026', '  Silat  Desa '), kunciLembar('2026', 'SILAT desa'));
    assert.notEqual(kunciLembar('2026', 'silat'), kunciLembar('2023', 'silat'));
    assert.equal(rapikanNama(`${'a'.repeat(159)} b`).length, 159);
  });

  test('what was kept comes back; what nobody could have answered does not', () => {
    fc.assert(
      fc.property(rincianSembarang(e2026), fc.subarray(e2026.indikator.map((i) => i.id)), (jawaban, bukti) => {
        const l = lembar(jawaban, { bukti, tetap: bukti });
        assert.deepEqual(bacaLembar(JSON.parse(JSON.stringify(l)), e2026), l);
      }),
    );
    const rusak = {
      edisi: '2026',
      nama: 'x',
      jawaban: { regulasi: 4, sdm: 1.5, video: '2', asing: 1, monev: 2 },
      bukti: 'x',
      tetap: ['asing', 'video'],
    };
    assert.deepEqual(bacaLembar(rusak, e2026), { ...lembarKosong('2026', 'x'), jawaban: { monev: 2 }, tetap: ['video'] });
    for (const x of [null, [], 'x', 1, {}, { edisi: '2023', nama: 'x' }, { edisi: '2026' }]) assert.equal(bacaLembar(x, e2026), undefined);
  });

  test('anything that stands there is read without an error', () => {
    fc.assert(
      fc.property(fc.anything(), (x) => {
        const l = bacaLembar(x, e2026);
        if (l) skorKematangan(e2026, l.jawaban);
        const c = bacaKematangan(x, urut, '2026');
        for (const p of c?.penilaian ?? []) skorKematangan(edisiNyata(p.edisi), p.jawaban);
      }),
    );
  });

  test('editions stand the newest first, indicators by variable, none lost', () => {
    assert.deepEqual(
      urut.map((e) => e.edisi),
      ['2026', 'transisi', '2023', 'lama'],
    );
    for (const e of edisi) {
      const v = perVariabel(e);
      assert.deepEqual(v.flatMap((x) => x.indikator.map((i) => i.id)).sort(), e.indikator.map((i) => i.id).sort());
      assert.equal(new Set(v.map((x) => x.nama)).size, v.length);
    }
  });

  test('effort as the edition judges it; unjudged counts as the heaviest', () => {
    const upaya = [
      { id: 'berkas', label: 'a', nomor: 1 },
      { id: 'keputusan', label: 'b', nomor: 2 },
      { id: 'kegiatan', label: 'c', nomor: 3 },
      { id: 'anggaran', label: 'd', nomor: 4 },
      { id: 'di-luar-kendali', label: 'e', nomor: 5 },
    ];
    const nyata = upayaNyata(e2026);
    for (const i of e2026.indikator) for (const t of [1, 2, 3]) assert.equal(nomorUpaya({ edisi, upaya }, e2026)(i.id, t), nyata(i.id, t));
    const tanpa = { ...e2026, indikator: e2026.indikator.map(({ upaya: _, ...i }) => i) };
    assert.equal(nomorUpaya({ edisi, upaya }, tanpa)('video', 1), 5);
    assert.equal(nomorUpaya({ edisi, upaya: [] }, e2026)('video', 1), 1);
  });
});

describe('records', () => {
  test('the edition at hand comes first, then the newest; the newest year of it', () => {
    const isi = {
      nama: 'Silat',
      kematangan: [
        { edisi: '2023', tahun: 2023, rincian: { monev: 1 } },
        { edisi: 2026, rincian: { monev: 3, asing: 1, video: 9 } },
        { edisi: '2023', tahun: 2024, rincian: { monev: 2 } },
        { edisi: '2026', nilai: 95, maks: 111 },
        { edisi: '2031', rincian: {} },
      ],
    };
    const c = bacaKematangan(isi, urut, '2023')!;
    assert.deepEqual(
      c.penilaian.map((p) => [p.edisi, p.tahun, p.jawaban, p.diabaikan]),
      [
        ['2023', 2024, { monev: 2 }, []],
        ['2023', 2023, { monev: 1 }, []],
        ['2026', undefined, { monev: 3 }, ['asing', 'video']],
      ],
    );
    assert.deepEqual([c.nama, c.tanpaRincian, c.edisiAsing], ['Silat', [{ edisi: '2026', nilai: 95, maks: 111 }], ['2031']]);
    assert.equal(bacaKematangan(isi, urut, '2026')!.penilaian[0]!.edisi, '2026');
  });

  test('a pasted record may be whole, its front matter alone, or a piece; from any editor', () => {
    const potongan = "kematangan:\n  - edisi: '2026'\n    rincian:\n      monev: 2\n";
    for (const teks of [
      potongan,
      `---\n${potongan}---\n\n## Cara kerja\n`,
      `\uFEFF---\r\n${potongan.replaceAll('\n', '\r\n')}---\r\n`,
      `\n\n---\n${potongan}---`,
    ])
      assert.deepEqual(bacaKematangan(bacaTempelan(teks), urut, '2026')!.penilaian[0]!.jawaban, { monev: 2 }, JSON.stringify(teks));
  });

  test('what cannot be read says where', () => {
    for (const [teks, baris] of [
      ['---\nnama: Silat\nkematangan: [\n---\n', 4],
      ['nama: Silat\n\tx: 1\n', 2],
    ] as const)
      assert.throws(
        () => bacaTempelan(teks),
        (g) => g instanceof GalatFormat && barisKe(g.teks!, g.offset) <= baris && g.saran !== '',
        teks,
      );
    assert.throws(() => bacaTempelan('---\nnama: x\n'), { aturan: 'front-matter' });
    assert.throws(() => bacaTempelan('hanya kalimat'), GalatFormat);
  });
});

describe('files', () => {
  test('the piece is a valid field of a record once its source stands there, and reads back the same', () => {
    fc.assert(
      fc.property(rincianSembarang(e2023), fc.string({ unit: 'grapheme' }), (jawaban, nama) => {
        fc.pre(Object.keys(jawaban).length > 0);
        const isi = dalamCatatan(potonganKematangan(e2023, { ...lembarKosong('2023', nama), jawaban }));
        const catatan = inovasi.parse(isi);
        const [k] = catatan.kematangan!;
        assert.deepEqual(k!.rincian, jawaban);
        assert.deepEqual([k!.edisi, k!.nilai, k!.maks], ['2023', skorKematangan(e2023, jawaban).nilai, e2023.maks]);
        assert.ok(catatan.sumber.some((s) => s.id === k!.sumber[0]));
        assert.deepEqual(bacaKematangan(isi, urut, '2026')!.penilaian[0]!.jawaban, jawaban);
      }),
    );
  });

  test('a name cannot break out of its remark', () => {
    const isi = dalamCatatan(potonganKematangan(e2026, lembar({ monev: 1 }, { nama: 'a\nnama: lain\u2028label: x' })));
    assert.equal(inovasi.parse(isi).nama, 'Contoh');
  });

  test('the table has a row for every indicator; unanswered is not 0; a formula stays text', () => {
    const [kepala, ...baris] = csvKematangan(e2026, lembar({ monev: 0, video: 2 }, { nama: '=1+1', bukti: ['video'] }))
      .trimEnd()
      .split('\r\n');
    const kolom = kepala!.split(',');
    assert.equal(baris.length, e2026.indikator.length);
    const [keadaan, tingkat] = [kolom.indexOf('keadaan'), kolom.indexOf('tingkat')];
    const sel = (id: string) => baris.find((b) => b.includes(`,${id},`))!.split(',');
    assert.deepEqual([sel('monev')[keadaan], sel('monev')[tingkat]], ['dijawab', '0']);
    assert.deepEqual([sel('video')[keadaan], sel('video')[tingkat]], ['dijawab', '2']);
    assert.deepEqual([sel('sdm')[keadaan], sel('sdm')[tingkat]], ['belum dijawab', '']);
    assert.ok(baris.every((b) => b.startsWith("'=1+1,")));
    assert.match(
      baris.find((b) => b.includes(',video,'))!,
      /,ya$/,
    );
  });
});
