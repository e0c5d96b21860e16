/** No fault of a record is ever explained in English, and every explanation says what to write. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { pesanSkemaSemua } from '../../src/domain/pesan-skema.ts';
import { JENIS, jenisBerkas, type NamaJenis } from '../../src/domain/schema/index.ts';
import { belah } from '../../src/format/front-matter.ts';
import { uraiYaml } from '../../src/format/yaml.ts';
import { isiLengkap } from '../bantu/isi-lengkap.ts';

const INGGRIS =
  /\b(invalid|expected|received|required|must|should|too|unrecognized|input|string|number|boolean|array|object|undefined|null|nan|key|value|option|never)\b/i;

function pesan(skema: z.ZodType, nilai: unknown) {
  const hasil = skema.safeParse(nilai);
  return hasil.success ? [] : pesanSkemaSemua(hasil.error.issues, nilai, skema);
}

/** The words of a message without what it quotes from the record or names as a field. */
function tanpaKutipan(s: string): string {
  return s.replace(/"[^"]*"|`[^`]*`|dikenal di sini: .*|salah satu: .*/g, '');
}

const RACUN: unknown[] = [
  null,
  '',
  '-',
  ' x ',
  'ÄÖ',
  'x'.repeat(5000),
  0,
  -1,
  1.5,
  1e12,
  NaN,
  Infinity,
  true,
  [],
  {},
  [[]],
  [null],
  { x: 1 },
  '2024-02-30',
  'javascript:x',
  Array.from({ length: 50 }, () => 'x'),
];

/** Every value that differs from `nilai` in one place. */
function* rusak(nilai: unknown): Generator<unknown> {
  yield* RACUN;
  if (Array.isArray(nilai)) {
    for (const [i, x] of nilai.slice(0, 2).entries()) for (const y of rusak(x)) yield nilai.with(i, y);
  } else if (nilai && typeof nilai === 'object') {
    const isi = nilai as Record<string, unknown>;
    yield { ...isi, tidakDikenal: 1 };
    for (const k of Object.keys(isi)) {
      const { [k]: _, ...tanpa } = isi;
      yield tanpa;
      for (const y of rusak(isi[k])) yield { ...isi, [k]: y };
    }
  }
}

test('each kind of record with one place poisoned', () => {
  const sudah = new Set<NamaJenis>();
  let jumlah = 0;
  for (const [jalur, teks] of Object.entries(isiLengkap())) {
    const { jenis } = jenisBerkas(jalur)!;
    if (jenis === 'kosakata' && sudah.has(jenis)) continue;
    sudah.add(jenis);
    const nilai = jalur.endsWith('.md') ? uraiYaml(belah(teks).yaml).nilai : (JSON.parse(teks) as unknown);
    for (const x of rusak(nilai)) {
      for (const p of pesan(JENIS[jenis].skema, x)) {
        jumlah++;
        assert.doesNotMatch(tanpaKutipan(`${p.pesan}; ${p.saran}`), INGGRIS, `${jalur} ${p.jalan.join('.')}`);
        assert.ok(p.pesan.length > 3 && p.saran.length > 3, JSON.stringify(p));
        assert.match(p.aturan, /^[a-z-]+$/);
      }
    }
  }
  assert.equal(sudah.size, Object.keys(JENIS).length);
  assert.ok(jumlah > 2000, `only ${jumlah} messages`);
});

test('the message for each shape of schema', () => {
  const skema = z.strictObject({
    teks: z.string().optional(),
    jumlah: z.int().min(2).max(3).optional(),
    pasangan: z.tuple([z.number(), z.number()]).optional(),
    campur: z.union([z.number(), z.string()]).optional(),
    peta: z.record(z.string().regex(/^[a-z]+$/, 'huruf kecil saja'), z.int()).optional(),
    pilih: z.enum(['satu', 'dua']).optional(),
    dalam: z.array(z.strictObject({ wajib: z.boolean() })).optional(),
    asing: z.custom<Date>((x) => x instanceof Date).optional(),
  });
  const satu = (nilai: object) => pesan(skema, nilai).map((p) => `${p.jalan.join('.')}: ${p.pesan}; ${p.saran} [${p.aturan}]`);
  assert.deepEqual(satu({ teks: 33.1 }), ['teks: harus teks, tertulis 33.1; tulis satu teks saja [tipe]']);
  assert.deepEqual(satu({ jumlah: 1 }), ['jumlah: nilai 1 terlalu kecil; paling kecil 2 [terlalu-kecil]']);
  assert.deepEqual(satu({ jumlah: 2.5 }), [
    'jumlah: harus bilangan bulat, tertulis 2.5; tulis bilangan bulat tanpa tanda petik dan tanpa titik ribuan, misalnya 2024 [tipe]',
  ]);
  assert.deepEqual(satu({ pasangan: [1, 2, 3] }), ['pasangan: daftar ini paling banyak 2 butir; pilih yang terpenting [terlalu-banyak]']);
  assert.deepEqual(satu({ pasangan: 'x' }), ['pasangan: harus daftar, tertulis "x"; tulis sebagai daftar, misalnya [111.4, -7.0] [tipe]']);
  assert.deepEqual(satu({ campur: [] }), ['campur: harus teks, angka, atau true/false, tertulis daftar; tulis satu nilai saja [tipe]']);
  assert.deepEqual(satu({ peta: { A: 1 } }), ['peta.A: nama medan "A" tidak berbentuk benar; huruf kecil saja [medan-tidak-dikenal]']);
  assert.deepEqual(satu({ pilih: 'tiga' }), ['pilih: "tiga" bukan pilihan yang ada; pilih salah satu: satu, dua [pilihan]']);
  assert.deepEqual(satu({ dalam: [{ wajb: true }] }), [
    'dalam.0.wajib: medan wajib ini belum ada; tambahkan; isinya true atau false [medan-wajib]',
    'dalam.0.wajb: medan "wajb" tidak dikenal; mungkin maksudnya "wajib" [medan-tidak-dikenal]',
  ]);
  assert.deepEqual(satu({ asing: 'x' }), ['asing: "x" belum benar; perbaiki nilainya [isi-tidak-sah]']);
});
