/** Questions and answers behind `npm run baru`: they follow the schemas. */
import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { describe, test } from 'node:test';
import { skemaMedan, type SkemaMedan } from '../../../src/domain/skema-medan.ts';
import { jawab, lengkapi, pilih, SalahJawab, type Acuan } from '../../../src/format/rangka/jawab.ts';
import { komentarMedan } from '../../../src/format/rangka/komentar.ts';
import { daftarTanya, JENIS_BARU } from '../../../src/format/rangka/tanya.ts';
import { uraiYaml } from '../../../src/format/yaml.ts';
import { Dibatalkan, penanya } from '../../../scripts/lib/bertanya.ts';

const ACUAN: Acuan = {
  kosakata: new Map([
    [
      'tema',
      [
        { id: 'pangan', label: 'Pangan' },
        { id: 'air-bersih', label: 'Air bersih' },
      ],
    ],
  ]),
  daerah: [
    { id: '33.16', label: 'Kabupaten Blora' },
    { id: '35.16', label: 'Kabupaten Mojokerto' },
    { id: '35.76', label: 'Kota Mojokerto' },
  ],
  inovasi: [{ id: '33.16-kabupaten-blora/silat', label: 'SILAT' }],
  kesepakatan: [],
  kompetisi: [],
  edisi: [],
};

describe('questions', () => {
  test('every field that the schema requires is asked, filled by itself, or holds such fields', () => {
    for (const jenis of JENIS_BARU) {
      const tanya = daftarTanya(jenis);
      for (const nama of skemaMedan(jenis).required ?? []) {
        const ada = tanya.some((t) => t.jalan[0] === nama && t.wajib);
        assert.ok(ada || ['ditambahkan', 'dasar'].includes(nama), `${jenis}.${nama}`);
      }
    }
  });

  test('options are unique, lower case, and never those of the command itself', () => {
    for (const jenis of JENIS_BARU) {
      const bendera = daftarTanya(jenis).map((t) => t.bendera);
      assert.deepEqual([...new Set(bendera)], bendera);
      assert.deepEqual(
        bendera.filter((b) => !/^[a-z0-9-]+$/.test(b) || ['jenis', 'daerah', 'akar'].includes(b)),
        [],
      );
    }
    assert.ok(daftarTanya('kesepakatan').some((t) => t.bendera === 'jenis-kesepakatan'));
    assert.ok(daftarTanya('kontak').some((t) => t.bendera === 'unit' && t.wajib));
  });
});

describe('answers', () => {
  const tema = { skema: { type: 'string', kosakata: 'tema' } as SkemaMedan, banyak: true };
  test('ids, labels, names without their kind', () => {
    assert.deepEqual(jawab(tema, 'pangan, Air Bersih, pangan', ACUAN), ['pangan', 'air-bersih']);
    assert.equal(pilih(ACUAN.daerah, 'Kab. Blora'), '33.16');
    assert.equal(pilih(ACUAN.daerah, 'blora'), '33.16');
    assert.equal(pilih(ACUAN.inovasi, 'silat'), '33.16-kabupaten-blora/silat');
  });

  test('what is meant is not guessed where it is not sure', () => {
    assert.throws(
      () => pilih(ACUAN.daerah, 'Mojokerto'),
      (e) => e instanceof SalahJawab && /lebih dari satu: 35\.16 .* atau 35\.76/.test(e.message),
    );
    assert.throws(() => jawab(tema, 'pagan', ACUAN), /"pagan" tidak dikenal\. Mungkin maksudnya "pangan"\?/);
    assert.throws(() => jawab({ skema: { type: 'number' }, banyak: false }, '1.250.000', ACUAN), /bukan angka/);
    assert.equal(jawab(tema, '  ', ACUAN), undefined);
  });

  test('where the choices stand, when none is near', () => {
    const acuan = {
      kosakata: new Map([['tema', Array.from({ length: 20 }, (_, i) => ({ id: `tema-${i}`, label: `Tema ${i}` }))]]),
      opd: [],
    };
    const tolak = (skema: object, teks: string, pola: RegExp) =>
      assert.throws(
        () => jawab({ skema, banyak: true } as never, teks, acuan as never),
        (e) => e instanceof SalahJawab && pola.test(e.message),
      );
    tolak({ kosakata: 'tema' }, 'air', /^"air" tidak dikenal\. Daftarnya di content\/kosakata\/tema\.json\.$/);
    tolak({ rujukan: 'opd' }, 'Bappeda', /perangkat daerah baru ditambahkan dulu di sana\.$/);
    assert.throws(() => pilih([], ' '), /^Error: Ini wajib diisi\.$|Ini wajib diisi/);
  });

  test('what the schema says of a text is said at once', () => {
    const mulai = { skema: skemaMedan('inovasi').properties!.mulai!, banyak: false };
    assert.throws(() => jawab(mulai, 'Mei 2024', ACUAN), /"Mei 2024" bukan tanggal\. Tulis '2024', '2024-07', atau '2024-07-10'\./);
    assert.equal(jawab(mulai, '2024-05', ACUAN), '2024-05');
    assert.throws(
      () => jawab({ skema: skemaMedan('inovasi').properties!.nama!, banyak: false }, 'a'.repeat(121), ACUAN),
      /Paling panjang 120 huruf; ini 121/,
    );
  });

  test('free texts keep their commas', () => {
    assert.deepEqual(jawab({ skema: { type: 'string' }, banyak: true }, 'Guru, murid; Warga', ACUAN), ['Guru, murid', 'Warga']);
  });

  test('of many choices the first letters are waited for', () => {
    const banyak = Array.from({ length: 61 }, (_, i) => ({ id: `a${i}`, label: `Label ${i}` }));
    assert.deepEqual(lengkapi(banyak, ''), [[], '']);
    assert.equal(lengkapi(banyak.slice(1), '')[0].length, 60);
    assert.deepEqual(lengkapi(banyak, 'a60')[0], ['a60']);
  });

  test('completion by id, by label, by a word of the label, of the last item', () => {
    assert.deepEqual(lengkapi(ACUAN.daerah, '33'), [['33.16'], '33']);
    assert.deepEqual(lengkapi(ACUAN.daerah, 'blo'), [['Kabupaten Blora'], 'blo']);
    assert.deepEqual(lengkapi(ACUAN.kosakata.get('tema')!, 'pangan, ai'), [['air-bersih'], 'ai']);
    assert.equal(lengkapi(ACUAN.daerah, '')[0].length, 3);
  });

  test('a wrong answer is said and asked again', async () => {
    const [masuk, keluar] = [new PassThrough(), new PassThrough()];
    const p = penanya(masuk, keluar);
    const janji = p.tanya('Daerah', (teks) => pilih(ACUAN.daerah, teks), ACUAN.daerah);
    // Pasted at once, the second line before its question.
    masuk.write('bogor\nblora\nlagi\n');
    assert.equal(await janji, '33.16');
    assert.equal(await p.tanya('Nama', (teks) => teks), 'lagi');
    masuk.end();
    await assert.rejects(
      p.tanya('Habis', (teks) => teks),
      Dibatalkan,
    );
    p.tutup();
    const teks = String(keluar.read());
    assert.match(teks, /33\.16 \(Kabupaten Blora\), 35\.16/);
    assert.match(teks, /"bogor" tidak dikenal/);
    assert.equal(teks.match(/Daerah: /g)?.length, 2);
  });
});

test('remarks are YAML once the number sign is gone, and name every field of the schema', () => {
  for (const jenis of ['inovasi', 'kebutuhan', 'rencana'] as const) {
    const medan = Object.entries(skemaMedan(jenis).properties!);
    const baris = medan.flatMap(([nama, s]) => komentarMedan(nama, s, ACUAN, 'laporan'));
    assert.ok(baris.every((b) => b.startsWith('# ')));
    const isi = uraiYaml(`${baris.map((b) => b.slice(2)).join('\n')}\n`).nilai as Record<string, unknown>;
    assert.deepEqual(
      Object.keys(isi),
      medan.map(([nama]) => nama),
    );
  }
  assert.deepEqual(komentarMedan('tema', skemaMedan('inovasi').properties!.tema!, ACUAN, 'x'), [
    '# tema: [] # pilih: pangan (Pangan), air-bersih (Air bersih)',
  ]);
});
