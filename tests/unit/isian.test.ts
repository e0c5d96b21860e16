/** What the owner answers becomes pieces of the record that the checker takes, whatever was typed. */
import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { susunKatalog } from '../../src/domain/katalog.ts';
import type { IdSyarat } from '../../src/domain/label.ts';
import { ISIAN, KOSAKATA_ISIAN, type IdIsian, type MedanIsian } from '../../src/format/isian-medan.ts';
import { gabung, susunIsian, type Jawaban } from '../../src/format/isian-susun.ts';
import { idSumberBaru, teksIsian, teksKontak, type BahanTeks } from '../../src/format/isian-teks.ts';
import { tulisYaml } from '../../src/format/yaml-tulis.ts';
import { pilihanIsian } from '../../src/katalog/meja-replikasi.ts';
import { periksaIsi } from '../../src/reader/periksa.ts';
import { LABEL_ISIAN } from '../../src/text/pesan/isian.ts';
import { barisTemuan } from '../../src/text/lapor.ts';
import { tulisIsi } from '../bantu/folder-sementara.ts';
import { DAERAH, FOLDER, INOVASI, TANGGAL_UJI, type IsiUji } from '../bantu/isi-minimal.ts';
import { isiBerkosakata } from '../bantu/kosakata-nyata.ts';

const HARI = TANGGAL_UJI;
const ID = 'keterangan-pelaksana';
const SEMUA = Object.keys(ISIAN) as IdIsian[];
const konteks = { ada: new Set<string>(), hari: HARI };
const isiUji = () => isiBerkosakata([...KOSAKATA_ISIAN, 'jenis-sumber', 'langkah-replikasi', 'peran-kontak', 'tingkat-kontak']);

/** A record with nothing but what must be there, so that every question is open. */
const POLOS = `---
nama: Inovasi Polos
ringkasan: Baru namanya yang diketahui.
urusan: pertanian
tema: [pangan]
ditambahkan: '2026-01-20'
sumber:
  - id: laporan
    judul: Laporan
    penerbit: Koran Rekaan
    jenis: contoh
---

## Cara kerja

Warga bekerja bersama. [^laporan]
`;

const kosakata = (t: TestContext, isi: IsiUji) => {
  const { entri } = periksaIsi(tulisIsi(t, isi), HARI);
  return { ...pilihanIsian(susunKatalog(entri, HARI)), opd: [['dinas-pertanian', 'Dinas Pertanian'] as [string, string]] };
};

/** A plain answer for each kind of field. */
function jawab(m: MedanIsian, pilihan: Record<string, [string, string][]>): string | string[] {
  const daftar = (pilihan[m.dari ?? ''] ?? []).map(([id]) => id);
  const contoh: Record<MedanIsian['jenis'], string | string[]> = {
    teks: m.id === 'url' ? 'https://padikab.example/sop.docx' : `Jawaban: "${m.id}" # 'satu'`,
    panjang: 'Baris satu.\nBaris *dua* <b> [x](javascript:y) 3.',
    baris: m.id === 'anggaranRkpd' ? '2026\n2027' : 'Pertama\n\n- Kedua: dua',
    angka: '12',
    rupiah: 'Rp36.000.000',
    tahun: m.id === 'tahunAwal' ? '2022' : '2024',
    tanggal: '2025-06',
    hari: '2027-01-31',
    pilih: daftar[0] ?? '',
    centang: daftar.slice(0, 2),
    ya: 'ya',
  };
  return contoh[m.jenis];
}
const jawabSemua = (id: IdIsian, pilihan: Record<string, [string, string][]>): Jawaban =>
  Object.fromEntries(ISIAN[id].medan.filter((m) => m.id !== 'unitLain').map((m) => [m.id, jawab(m, pilihan)]));

/** Pastes the pieces as the remarks say: keys replaced whole, source at the end of its list, sections in their order. */
function tempel(berkas: string, b: BahanTeks): string {
  const t = teksIsian(b);
  const [, depan, badan] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(berkas)!;
  const baru = t.medan === '' ? {} : (load(t.medan) as Record<string, unknown>);
  const kepala = depan!.replace(/^sumber:\n(?: .*\n?)*/m, (sumber) => (t.sumber ? `${sumber.replace(/\n?$/, '\n')}${t.sumber}\n` : sumber));
  const tanpaLama = Object.keys(baru).reduce((s, k) => s.replace(new RegExp(`^${k}:.*\\n(?:[ -].*\\n)*`, 'm'), ''), `${kepala}\n`);
  return `---\n${t.medan}\n${tanpaLama}---\n\n${t.bagian}${badan}`;
}

const bahan = (ubah: Partial<BahanTeks>): BahanTeks => ({
  potongan: [],
  pengakuan: [],
  lama: {},
  idSumber: ID,
  sumber: { judul: 'Keterangan pelaksana', penerbit: 'Dinas Pertanian' },
  hari: HARI,
  ...ubah,
});

const temuan = (t: TestContext, isi: IsiUji) => periksaIsi(tulisIsi(t, isi), HARI).temuan.map((x) => barisTemuan(x));

describe('each group, filled', () => {
  for (const id of SEMUA) {
    test(`${id}: passes the checker, and answers its question`, (t) => {
      const isi = isiUji();
      const hasil = susunIsian(id, jawabSemua(id, kosakata(t, isi)), ID, konteks);
      assert.equal(hasil.jenis, 'isi', JSON.stringify(hasil));
      if (hasil.jenis !== 'isi') return;
      const berkas = `${DAERAH}/inovasi/polos.md`;
      isi[berkas] = tempel(POLOS, bahan({ potongan: [hasil.potongan] }));
      assert.deepEqual(temuan(t, isi), [], isi[berkas]);
      const k = susunKatalog(periksaIsi(tulisIsi(t, isi), HARI).entri, HARI);
      const syarat = k.perId.get(`${FOLDER}/polos`)!.kelengkapan.syarat.find((s) => s.id === (id as IdSyarat));
      assert.ok(!syarat || syarat.terpenuhi, `${id} is still open`);
    });
    test(`${id}: every field has a label`, () => {
      assert.deepEqual(
        Object.keys(LABEL_ISIAN[id]),
        ISIAN[id].medan.map((m) => m.id),
      );
    });
  }
});

test('all at once into one record: every check but the contact is met', (t) => {
  const isi = isiUji();
  const pilihan = kosakata(t, isi);
  const potongan = SEMUA.flatMap((id) => {
    const h = susunIsian(id, jawabSemua(id, pilihan), ID, konteks);
    return h.jenis === 'isi' ? [h.potongan] : [];
  });
  assert.equal(potongan.length, SEMUA.length);
  const berkas = `${DAERAH}/inovasi/polos.md`;
  isi[berkas] = tempel(
    POLOS,
    bahan({ potongan, pengakuan: [{ penerima: '98.02', langkah: 'berjalan', tanggal: '2025', berlakuSampai: '2027-11-22' }] }),
  );
  assert.deepEqual(temuan(t, isi), [], isi[berkas]);
  const i = susunKatalog(periksaIsi(tulisIsi(t, isi), HARI).entri, HARI).perId.get(`${FOLDER}/polos`)!;
  assert.deepEqual(
    i.kelengkapan.syarat.filter((s) => !s.terpenuhi && s.id !== 'kontak').map((s) => s.id),
    [],
  );
  assert.equal(i.relasi.find((r) => r.penerima === '98.02')?.suara, 'asal');
});

test('a step without a day is acknowledged without one, and passes the checker', (t) => {
  const isi = isiUji();
  const berkas = `${DAERAH}/inovasi/polos.md`;
  isi[berkas] = tempel(POLOS, bahan({ pengakuan: [{ penerima: '98.02', langkah: 'berjalan', berlakuSampai: '2027-11-22' }] }));
  assert.deepEqual(temuan(t, isi), [], isi[berkas]);
  const k = susunKatalog(periksaIsi(tulisIsi(t, isi), HARI).entri, HARI);
  const r = k.perId.get(`${FOLDER}/polos`)!.relasi.find((x) => x.penerima === '98.02')!;
  assert.deepEqual([r.suara, r.terakhir.tanggal], ['asal', undefined]);
});

test('the same step acknowledged again is renewed in its place, with the day and the sources it had', () => {
  const lama = [
    { penerima: '98.02', langkah: 'minat', tanggal: '2024-01' },
    { penerima: '98.02', langkah: 'berjalan', tanggal: '2025', berlakuSampai: '2026-01-01', sumber: ['laporan'] },
  ];
  const t = teksIsian(
    bahan({ lama: { pengakuan: lama }, pengakuan: [{ penerima: '98.02', langkah: 'berjalan', berlakuSampai: '2027-11-22' }] }),
  );
  assert.deepEqual((load(t.medan) as { pengakuan: unknown }).pengakuan, [lama[0], { ...lama[1], berlakuSampai: '2027-11-22' }]);
});

test('what the record has comes back with the new, and confirming several copies keeps earlier ones', (t) => {
  const isi = isiUji();
  const hasilLama = {
    hasil: [
      {
        indikator: 'Gabah tersimpan',
        satuan: 'ton',
        nilai: 120,
        nilaiAtas: 150,
        tahun: 2024,
        awal: 10,
        tahunAwal: 2022,
        atribusi: 'inovasi',
        sumber: ['laporan'],
      },
    ],
  };
  const bukti = susunIsian(
    'bukti',
    { indikator: 'Beras', nilai: '1.250,5', satuan: 'ton', tahun: '2025', atribusi: 'inovasi' },
    ID,
    konteks,
  );
  assert.equal(bukti.jenis, 'isi');
  if (bukti.jenis !== 'isi') return;
  const lama = { ...hasilLama, diperbarui: '2026-02-01', pengakuan: [{ penerima: '98.71', langkah: 'minat', tanggal: '2025-01' }] };
  const b = bahan({
    potongan: [bukti.potongan],
    pengakuan: [
      { penerima: '98.02', langkah: 'berjalan', tanggal: '2025' },
      { penerima: '98', langkah: 'mou', tanggal: HARI },
    ],
    lama,
  });
  assert.deepEqual(teksIsian(b).diganti.sort(), ['diperbarui', 'hasil', 'pengakuan']);
  isi[INOVASI] = tempel(isi[INOVASI]!, b);
  assert.deepEqual(temuan(t, isi), [], isi[INOVASI]);
  const i = susunKatalog(periksaIsi(tulisIsi(t, isi), HARI).entri, HARI).perId.get(`${FOLDER}/lumbung-desa`)!;
  assert.deepEqual(
    i.isi.hasil!.map((h) => h.nilai),
    [120, 1250.5],
  );
  assert.deepEqual(
    i.isi.pengakuan!.map((p) => p.penerima),
    ['98.71', '98.02', '98'],
  );
  assert.equal(i.relasi.find((r) => r.penerima === '98.02')!.suara, 'dua-pihak');
});

test('confirmations alone cite nothing, so no source is left over', () => {
  const t = teksIsian(bahan({ pengakuan: [{ penerima: '98.02', langkah: 'berjalan', tanggal: '2025' }] }));
  assert.equal(t.sumber, '');
  assert.match(t.medan, /^pengakuan:\n {2}- penerima: '98\.02'\n/);
  assert.deepEqual(teksIsian(bahan({})), { medan: '', diganti: [], sumber: '', bagian: '' });
});

test('a contact that its office confirms passes the checker and counts', (t) => {
  for (const lama of [true, false]) {
    const isi = isiUji();
    const berkas = `${DAERAH}/kontak.json`;
    const k = JSON.parse(isi[berkas]!) as { kontak: { id: string }[]; sumber: object[] };
    const c = lama
      ? { id: 'bappeda', lama: true as const }
      : {
          id: 'pelaksana-lumbung-desa',
          lama: false as const,
          unit: 'Dinas Pertanian',
          inovasi: `${FOLDER}/lumbung-desa`,
          telepon: '(0296) 531028',
        };
    const baru = JSON.parse(teksKontak(c, 'laporan', HARI)) as { id: string };
    k.kontak = lama ? k.kontak.map((x) => (x.id === baru.id ? { ...x, ...baru } : x)) : [...k.kontak, baru];
    isi[berkas] = JSON.stringify(k);
    assert.deepEqual(temuan(t, isi), []);
  }
});

describe('what is not an answer', () => {
  test('nothing typed is nothing; half a group names what it lacks', () => {
    assert.deepEqual(susunIsian('tim', {}, ID, konteks), { jenis: 'kosong' });
    assert.deepEqual(susunIsian('tim', { peran: '  ', jumlah: '' }, ID, konteks), { jenis: 'kosong' });
    assert.deepEqual(susunIsian('tim', { peran: 'Petugas' }, ID, konteks), { jenis: 'kurang', medan: ['jumlah'] });
    for (const kosong of ['-', '?', 'belum ada', 'N/A'])
      assert.deepEqual(susunIsian('tim', { peran: kosong, jumlah: '2' }, ID, konteks), { jenis: 'kurang', medan: ['peran'] });
  });
  test('numbers, years and dates that cannot be are named', () => {
    const salah: [IdIsian, Jawaban, string][] = [
      ['tim', { peran: 'Petugas', jumlah: 'dua' }, 'jumlah'],
      ['tim', { peran: 'Petugas', jumlah: '0' }, 'jumlah'],
      ['keadaan', { nilai: 'berjalan', per: '2025-02-30' }, 'per'],
      ['keadaan', { nilai: 'berjalan', per: '2027' }, 'per'],
      ['biaya', { jenis: 'awal', rupiah: 'sejuta', untuk: 'x' }, 'rupiah'],
      ['biaya', { jenis: 'awal', rupiah: '36.5', untuk: 'x' }, 'rupiah'],
      ['biaya', { jenis: 'awal', rupiah: '200', untuk: 'x' }, 'rupiah'],
      ['waktu', { bulanHinggaUjiCoba: '-3' }, 'bulanHinggaUjiCoba'],
      ['dokumen', { jenis: 'sop', judul: 'SOP', url: 'javascript:alert(1)' }, 'url'],
      ['bukti', { indikator: 'A', nilai: '1', satuan: 'b', tahun: '2020', tahunAwal: '2021', atribusi: 'inovasi' }, 'tahunAwal'],
      ['kunjungan', { catatan: 'pagi' }, 'hari'],
    ];
    for (const [id, j, medan] of salah)
      assert.deepEqual(susunIsian(id, j, ID, konteks), { jenis: 'kurang', medan: [medan] }, JSON.stringify(j));
  });
  test('money is read as on the finder: with words, and small amounts too', () => {
    for (const [rupiah, n] of [
      ['200 juta', 200_000_000],
      ['Rp36.000.000,-', 36_000_000],
      ['2.500', 2500],
    ] as const) {
      const h = susunIsian('biaya', { jenis: 'awal', rupiah, untuk: 'x' }, ID, konteks);
      const rincian = h.jenis === 'isi' && (h.potongan.medan['biaya'] as { rincian: { rupiah: number }[] }).rincian;
      assert.equal(rincian && rincian[0]!.rupiah, n, rupiah);
    }
  });
  test('what the record has is not asked again', () => {
    const h = susunIsian('identitas', { mulai: '2020', jenis: 'digital' }, ID, { ...konteks, ada: new Set(['mulai']) });
    assert.deepEqual(h.jenis === 'isi' && h.potongan.medan, { jenis: 'digital' });
  });
  test('an office that the list lacks becomes a remark, never an invented id', () => {
    const h = susunIsian('identitas', { unitLain: 'Puskesmas "Baru"' }, ID, konteks);
    assert.equal(h.jenis, 'isi');
    if (h.jenis === 'isi') {
      assert.deepEqual(h.potongan.medan, {});
      assert.match(teksIsian(bahan({ potongan: [h.potongan] })).medan, /^# .*opd\.json/);
    }
  });
});

describe('whatever people type', () => {
  const arbTeks = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          "'",
          '"',
          ': ',
          ' #',
          '- ',
          '\n',
          '{',
          '[',
          '&a',
          '*a',
          '!',
          '%',
          '@',
          '`',
          '\u0000',
          '\u0085',
          '\u2028',
          '\ufeff',
          '😀',
          '1',
          'yes',
          'null',
          '~',
          'a',
        ),
      )
      .map((x) => x.join('')),
  );
  test('YAML reads back what was written', () => {
    const arb = fc.letrec((ikat) => ({
      nilai: fc.oneof(
        { depthSize: 'small' },
        arbTeks,
        fc.integer(),
        fc.boolean(),
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => (Object.is(x, -0) ? 0 : x)),
        fc.array(ikat('butir'), { minLength: 1, maxLength: 4 }),
        ikat('peta'),
      ),
      butir: fc.oneof(arbTeks, fc.integer(), ikat('peta')),
      peta: fc.dictionary(fc.stringMatching(/^[a-z][a-zA-Z]{0,8}$/), ikat('nilai'), { minKeys: 1, maxKeys: 4 }),
    })).peta as fc.Arbitrary<Record<string, unknown>>;
    fc.assert(
      fc.property(arb, (isi) => assert.deepEqual(load(tulisYaml(isi)), JSON.parse(JSON.stringify(isi)))),
      { numRuns: 500 },
    );
  });
  test('answers give valid YAML whose texts are one trimmed line, or nothing', () => {
    fc.assert(
      fc.property(arbTeks, arbTeks, (tanya, jawaban) => {
        const h = susunIsian('tanya-jawab', { tanya, jawab: jawaban }, ID, konteks);
        if (h.jenis !== 'isi') return;
        const isi = load(teksIsian(bahan({ potongan: [h.potongan] })).medan) as { tanyaJawab: { tanya: string; jawab: string }[] };
        const satu = isi.tanyaJawab[0]!;
        for (const x of [satu.tanya, satu.jawab]) assert.ok(x !== '' && x === x.trim() && !/[\n\r]/.test(x) && !/<[a-z]/i.test(x), x);
      }),
    );
  });
});

test('lists grow, mappings join, sources are named once', () => {
  assert.deepEqual(gabung({ a: [{ x: 1 }], sumber: ['l'], c: { d: 1 } }, { a: [{ x: 2 }], sumber: ['l', 'k'], c: { e: 2 } }), {
    a: [{ x: 1 }, { x: 2 }],
    sumber: ['l', 'k'],
    c: { d: 1, e: 2 },
  });
});

test('the id of the owner’s word is free', () => {
  assert.equal(idSumberBaru(['laporan']), ID);
  assert.equal(idSumberBaru([ID, `${ID}-2`]), `${ID}-3`);
});
