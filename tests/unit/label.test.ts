/** Completeness and label: what counts, and what must never count. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { kelengkapan, kontakSegar, label, type BahanLabel } from '../../src/domain/label.ts';
import type { Relasi, Suara } from '../../src/domain/replikasi.ts';
import type { Kontak } from '../../src/domain/schema/daerah.ts';
import type { Inovasi } from '../../src/domain/schema/inovasi.ts';

const TANGGAL = '2026-11-22';
const s = ['laporan'];
const DASAR: Inovasi = {
  nama: 'Lumbung',
  ringkasan: 'Menyimpan gabah.',
  urusan: 'pertanian',
  tema: ['pangan'],
  ditambahkan: '2026-01-20',
  sumber: [{ id: 'laporan', judul: 'L', penerbit: 'P', jenis: 'contoh' }],
};
const KONTAK: Kontak = {
  id: 'bappeda',
  unit: 'Bappeda',
  peran: 'koordinator-inovasi',
  tingkat: 'dikonfirmasi',
  dikonfirmasi: '2026-06-01',
};

/** Every fact that some check asks for, each apart. */
const FAKTA: Partial<Inovasi>[] = [
  { opd: ['dinas'] },
  { jenis: 'digital' },
  { jenis: 'non-digital' },
  { bentuk: 'layanan' },
  { tahapan: 'penerapan' },
  { mulai: '2023' },
  { status: { nilai: 'berjalan', per: '2026' } },
  { sasaran: ['Petani'] },
  { langkah: [{ teks: 'Bangun lumbung', sumber: s }] },
  { komponenInti: [{ teks: 'Lumbung', sumber: s }] },
  { biaya: { rincian: [{ jenis: 'awal', rupiah: 1, untuk: 'kayu', sumber: s }] } },
  { waktu: { bulanHinggaPenerapan: 3, sumber: s } },
  { tim: [{ peran: 'Penjaga', jumlah: 2, sumber: s }] },
  { dasarHukum: [{ jenis: 'sk', nomor: '1', sumber: s }] },
  { prasyarat: [{ jenis: 'lahan', teks: 'Lahan', sumber: s }] },
  { koneksi: { kebutuhan: 'luring', sumber: s } },
  { koneksi: { kebutuhan: 'tidak-diketahui', sumber: s } },
  { hak: { izin: 'bebas', sumber: s } },
  { dokumen: [{ jenis: 'sop', judul: 'SOP', dapatDisunting: true, sumber: s }] },
  { hasil: [{ indikator: 'Gabah', satuan: 'ton', nilai: 1, tahun: 2024, atribusi: 'inovasi', sumber: s }] },
  { keberlanjutan: { pemilikProses: 'Dinas', sumber: s } },
  { penghambat: [{ sebab: 'dana', teks: 'Kurang', sumber: s }] },
  { bantuan: { model: ['mandiri'], sumber: s } },
];
const BAGIAN = ['Masalah', 'Cara kerja', 'Hasil', 'Pelajaran', 'Keberlanjutan'].map((judul) => ({
  judul,
  baris: 1,
  teks: 'Isi.',
  barisTeks: 2,
}));

function bahan(isi: Partial<Inovasi>, lain: Partial<BahanLabel> = {}): BahanLabel {
  return { isi: { ...DASAR, ...isi }, bagian: [], kontak: [], relasi: [], tanggal: TANGGAL, ...lain };
}
const LENGKAP = bahan(
  Object.assign({}, ...FAKTA.filter((f) => f.jenis !== 'non-digital' && f.koneksi?.kebutuhan !== 'tidak-diketahui')) as Partial<Inovasi>,
  { bagian: BAGIAN, kontak: [KONTAK] },
);

function relasi(suara: Suara, langkah: [string, Exclude<Suara, 'dua-pihak'>][], lain: Partial<Relasi> = {}): Relasi {
  const semua = langkah.map(([nama, dari]) => ({ langkah: nama, suara: dari, sumber: [] }));
  const terakhir = semua.at(-1)!;
  const kelompok =
    terakhir.langkah === 'berjalan' || terakhir.langkah === 'uji-coba'
      ? 'penerapan'
      : terakhir.langkah === 'berhenti'
        ? 'berhenti'
        : 'penjajakan';
  return { inovasi: 'x', penerima: '98.02', suara, langkah: semua, terakhir, kelompok, kedaluwarsa: false, catatan: [], ...lain };
}
const BERJALAN = relasi('dua-pihak', [['berjalan', 'penerima']]);
const hasilTerukur = [{ indikator: 'Gabah', satuan: 'ton', nilai: 2, awal: 1, atribusi: 'inovasi', sumber: s }];
const catatan = (lain: object) =>
  [
    { inovasi: 'x', hubungan: 'contoh', langkah: [], ditambahkan: '2026-01-01', sumber: [], hasil: hasilTerukur, ...lain },
  ] as Relasi['catatan'];
const labelDari = (b: BahanLabel) => label(b, kelengkapan(b));

describe('completeness', () => {
  test('an almost empty record says what is missing, by field', () => {
    const k = kelengkapan(bahan({}));
    assert.equal(k.terpenuhi, 0);
    assert.equal(k.seluruh, 18);
    assert.deepEqual(k.syarat.find((x) => x.id === 'dokumen')?.medan, ['dokumen']);
  });
  test('a full record fulfils everything', () => {
    const k = kelengkapan(LENGKAP);
    assert.deepEqual(
      k.syarat.filter((x) => !x.terpenuhi),
      [],
    );
    assert.equal(k.terpenuhi, k.seluruh);
  });
  test('connectivity is not asked of what is not digital', () =>
    assert.equal(
      kelengkapan(bahan({ jenis: 'non-digital' })).syarat.some((x) => x.id === 'koneksi'),
      false,
    ));
  test('"unknown" is no answer', () => {
    const k = kelengkapan(
      bahan({
        koneksi: { kebutuhan: 'tidak-diketahui', sumber: s },
        hak: { izin: 'tidak-diketahui', sumber: s },
        status: { nilai: 'tidak-diketahui', per: '2026' },
      }),
    );
    assert.equal(k.terpenuhi, 0);
  });
  test('an empty section is no section', () =>
    assert.equal(
      kelengkapan(bahan({ sasaran: ['Petani'] }, { bagian: [{ judul: 'Masalah', baris: 1, teks: '', barisTeks: 2 }] })).terpenuhi,
      0,
    ));

  test('adding a fact never makes a check fail and never lowers the share', () => {
    const kurang = (b: BahanLabel) =>
      new Set(
        kelengkapan(b)
          .syarat.filter((x) => !x.terpenuhi)
          .map((x) => x.id),
      );
    fc.assert(
      fc.property(fc.subarray(FAKTA), fc.subarray(BAGIAN), fc.constantFrom(...FAKTA), fc.boolean(), (ada, bagian, tambahan, berkontak) => {
        const awal = Object.assign({}, ...ada) as Partial<Inovasi>;
        const kunci = Object.keys(tambahan)[0] as keyof Inovasi;
        fc.pre(!(kunci in awal)); // a fact is added, not exchanged
        const lain = { bagian, kontak: berkontak ? [KONTAK] : [] };
        const [sebelum, sesudah] = [bahan(awal, lain), bahan({ ...awal, ...tambahan }, lain)];
        const [a, b] = [kelengkapan(sebelum), kelengkapan(sesudah)];
        for (const id of kurang(sesudah)) assert.ok(kurang(sebelum).has(id), `${id} after ${kunci}`);
        assert.ok(b.terpenuhi / b.seluruh >= a.terpenuhi / a.seluruh, kunci);
      }),
      { numRuns: 500 },
    );
  });
});

describe('contact', () => {
  test('fresh for twelve months, to the day', () => {
    const segar = (dikonfirmasi: string | undefined) => kontakSegar({ ...KONTAK, dikonfirmasi }, TANGGAL);
    assert.deepEqual(['2025-11-21', '2025-11-22', '2026-11-22', '2026-11-23', undefined].map(segar), [false, true, true, false, false]);
  });
  test('a stale contact takes the label away', () => {
    assert.equal(labelDari(LENGKAP), 'siap');
    assert.equal(labelDari({ ...LENGKAP, tanggal: '2027-06-02' }), 'terdaftar');
  });
});

describe('label', () => {
  test('without facts: terdaftar; complete: siap', () => {
    assert.equal(labelDari(bahan({})), 'terdaftar');
    assert.equal(labelDari(LENGKAP), 'siap');
  });
  test('every single missing check keeps the label at terdaftar', () => {
    for (const { id } of kelengkapan(LENGKAP).syarat) {
      const k = kelengkapan(LENGKAP);
      const tanpa = { ...k, terpenuhi: k.terpenuhi - 1 };
      assert.equal(label(LENGKAP, tanpa), 'terdaftar', id);
    }
  });
  test('one copy that both sides confirm and that runs: sudah', () => assert.equal(labelDari(bahan({}, { relasi: [BERJALAN] })), 'sudah'));
  test('three such and one measured by the adopter: terbukti', () => {
    assert.equal(labelDari(bahan({}, { relasi: [BERJALAN, BERJALAN, BERJALAN] })), 'sudah');
    assert.equal(labelDari(bahan({}, { relasi: [BERJALAN, BERJALAN, { ...BERJALAN, catatan: catatan({}) }] })), 'terbukti');
  });
  test('one side, a trial, a stop or a stopped state is not enough', () => {
    const tidakCukup: Relasi[] = [
      relasi('penerima', [['berjalan', 'penerima']]),
      relasi('asal', [['berjalan', 'asal']]),
      relasi('dua-pihak', [['uji-coba', 'penerima']]),
      relasi('dua-pihak', [
        ['berjalan', 'penerima'],
        ['berhenti', 'asal'],
      ]),
      { ...BERJALAN, kelompok: 'berhenti' },
      { ...BERJALAN, kedaluwarsa: true },
    ];
    for (const r of tidakCukup) assert.equal(labelDari(bahan({}, { relasi: [r] })), 'terdaftar');
  });
  test('what only the public record says never raises the label', () => {
    const mou: Relasi = relasi('dua-pihak', [
      ['mou', 'penerima'],
      ['berjalan', 'publik'],
    ]);
    assert.equal(labelDari(bahan({}, { relasi: [mou] })), 'terdaftar');
    assert.equal(labelDari(bahan({}, { relasi: [BERJALAN, BERJALAN, { ...BERJALAN, catatan: catatan({ penerima: '98.02' }) }] })), 'sudah');
    const publik = fc
      .array(fc.constantFrom('studi-tiru', 'mou', 'uji-coba', 'berjalan', 'berhenti'), { minLength: 1, maxLength: 4 })
      .map((l) =>
        relasi(
          'publik',
          l.map((n) => [n, 'publik']),
          { catatan: catatan({ penerima: '98.02' }) },
        ),
      );
    fc.assert(
      fc.property(
        fc.array(publik, { maxLength: 5 }),
        fc.constantFrom([], [BERJALAN], [BERJALAN, BERJALAN, BERJALAN]),
        fc.constantFrom(bahan({}), LENGKAP),
        (umum, pihak, b) => {
          assert.equal(labelDari({ ...b, relasi: [...pihak, ...umum] }), labelDari({ ...b, relasi: pihak }));
        },
      ),
    );
  });
});
