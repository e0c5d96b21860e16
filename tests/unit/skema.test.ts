/** The table of kinds: one definition for build, checker and JSON Schema. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { z } from 'zod';
import { jelajah, medanDikenal, semuaKelompok, semuaTeks, tandaSkema, type Tanda } from '../../src/domain/jelajah.ts';
import { JENIS, jenisBerkas, type NamaJenis } from '../../src/domain/schema/index.ts';
import { isiLengkap } from '../bantu/isi-lengkap.ts';

interface Definisi {
  type: string;
  shape?: Record<string, z.ZodType>;
  catchall?: z.ZodType;
  element?: z.ZodType;
  innerType?: z.ZodType;
  keyType?: z.ZodType;
  valueType?: z.ZodType;
  items?: z.ZodType[];
  options?: z.ZodType[];
}

/** Paths of all schemas below one, with the schema. */
function* semuaSkema(skema: z.ZodType, jalan = ''): Generator<{ skema: z.ZodType; d: Definisi; jalan: string }> {
  const d = skema.def as unknown as Definisi;
  yield { skema, d, jalan };
  for (const [k, v] of Object.entries(d.shape ?? {})) yield* semuaSkema(v, `${jalan}.${k}`);
  for (const anak of [d.element, d.innerType, d.keyType, d.valueType, ...(d.items ?? []), ...(d.options ?? [])])
    if (anak) yield* semuaSkema(anak, `${jalan}*`);
}

const NAMA = Object.keys(JENIS) as NamaJenis[];

describe('each kind', () => {
  for (const nama of NAMA) {
    const { skema, contoh, judul } = JENIS[nama];
    test(nama, () => {
      assert.equal(jenisBerkas(contoh)?.jenis, nama, 'its example path is its own');
      assert.ok(judul.length > 0);
      const json = z.toJSONSchema(skema, { io: 'input' }) as { type: string; additionalProperties?: unknown };
      assert.equal(json.type, 'object');
      assert.equal(json.additionalProperties, false);
      for (const { d, jalan } of semuaSkema(skema)) {
        if (d.type === 'object')
          assert.equal((d.catchall?.def as Definisi | undefined)?.type, 'never', `${nama}${jalan} accepts unknown keys`);
        assert.ok(!['any', 'unknown', 'lazy', 'transform', 'pipe'].includes(d.type), `${nama}${jalan} is ${d.type}`);
      }
    });
  }
});

test('marks stand where the walk can find them', () => {
  for (const nama of NAMA) {
    for (const { skema, d, jalan } of semuaSkema(JENIS[nama].skema)) {
      const buta = d.type === 'union' ? (d.options ?? []) : [];
      for (const anak of buta)
        assert.deepEqual(
          tandaSkema(anak).filter((t) => t.kosakata ?? t.rujukan ?? t.waktu),
          [],
          `${nama}${jalan}`,
        );
      if (d.type === 'record')
        assert.deepEqual(
          tandaSkema(d.keyType!).filter((t) => t.kosakata ?? t.rujukan),
          [],
          `${nama}${jalan}`,
        );
      assert.ok(skema);
    }
  }
});

test('every list of sources can be cited: by fields, or in a body', () => {
  for (const nama of NAMA) {
    const medan = medanDikenal(JENIS[nama].skema, []);
    if (medan.includes('sumber') && !JENIS[nama].contoh.endsWith('.md'))
      assert.ok(
        tandaSkema(JENIS[nama].skema).some((t) => t.rujukan === 'sumber'),
        nama,
      );
  }
});

test('paths: folder and name', () => {
  assert.deepEqual(jenisBerkas('daerah/98.01-kabupaten-padi/inovasi/lumbung-desa.md'), {
    jenis: 'inovasi',
    folder: '98.01-kabupaten-padi',
    nama: 'lumbung-desa',
  });
  assert.equal(jenisBerkas('kosakata/sinonim.json')?.jenis, 'sinonim');
  assert.equal(jenisBerkas('kosakata/kematangan/2023.json')?.jenis, 'kematangan');
  for (const salah of [
    'daerah/98.01-kabupaten-padi/inovasi/a_b.md',
    'daerah/98.1-x/daerah.json',
    'daerah/98.01-Padi/daerah.json',
    'inovasi/a.md',
    'situs.json/x',
    '../situs.json',
    'daerah/98.01-a/inovasi/sub/a.md',
  ])
    assert.equal(jenisBerkas(salah), undefined, salah);
});

describe('walks', () => {
  const skema = z.strictObject({
    a: z.string().meta({ kosakata: 'tema' }),
    b: z.array(z.strictObject({ c: z.int().meta({ waktu: 'lampau' }).optional() })).optional(),
    d: z.record(z.string(), z.string().meta({ rujukan: 'opd' })).optional(),
    e: z.string().meta({ rujukan: 'kode' }).default('x'),
  });
  test('marks with their values and paths', () => {
    const temu: [Tanda, string | number, string][] = [];
    jelajah(skema, { a: 'x', b: [{}, { c: 2024 }], d: { k: 'v' }, e: 'y' }, (tanda, nilai, jalan) =>
      temu.push([tanda, nilai, jalan.join('.')]),
    );
    assert.deepEqual(temu, [
      [{ kosakata: 'tema' }, 'x', 'a'],
      [{ waktu: 'lampau' }, 2024, 'b.1.c'],
      [{ rujukan: 'opd' }, 'v', 'd.k'],
      [{ rujukan: 'kode' }, 'y', 'e'],
    ]);
  });
  test('known fields at a path', () => {
    assert.deepEqual(medanDikenal(skema, ['b', 0]), ['c']);
    assert.deepEqual(medanDikenal(skema, ['a']), []);
    assert.deepEqual(medanDikenal(JENIS.inovasi.skema, ['idLuar']), ['iid', 'sinovik', 'jippnas', 'tuxedovation', 'inoland']);
  });
  test('texts and groups of a value', () => {
    const nilai = { a: 'x', b: [{ c: 'y' }], d: null, e: 3 };
    assert.deepEqual(
      [...semuaTeks(nilai)],
      [
        { teks: 'x', jalan: ['a'] },
        { teks: 'y', jalan: ['b', 0, 'c'] },
      ],
    );
    assert.deepEqual(
      [...semuaKelompok(nilai)].map((k) => k.jalan),
      [[], ['b', 0]],
    );
  });
});

test('the test content shows every kind once', () => {
  const ada = new Set(Object.keys(isiLengkap()).map((j) => jenisBerkas(j)?.jenis));
  assert.deepEqual(
    NAMA.filter((n) => !ada.has(n)),
    [],
  );
});
