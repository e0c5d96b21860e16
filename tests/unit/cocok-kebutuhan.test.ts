/** Innovations for a need: who is offered, in which order, and what the order never does. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { cocokKebutuhan, type Kecocokan } from '../../src/domain/cocok-kebutuhan.ts';
import type { InovasiKatalog } from '../../src/domain/katalog.ts';
import { kebutuhanSetema, masihDicari, semuaKebutuhan } from '../../src/domain/kebutuhan.ts';
import type { Kebutuhan } from '../../src/domain/schema/daerah.ts';
import type { Inovasi } from '../../src/domain/schema/inovasi.ts';
import { biayaUji, daerahKatalogUji, hasilUji, inovasiUji, TANGGAL } from '../bantu/inovasi-uji.ts';

const PADI = daerahKatalogUji();
const JAGUNG = daerahKatalogUji('98.02', 'Kabupaten Jagung');
const UMUM = new Set(['untuk', 'daerah']);
const kebutuhan = (ubah: Partial<Kebutuhan> = {}): Kebutuhan => ({
  judul: 'Gabah basah',
  ringkasan: 'Petani mencari cara mengeringkan gabah untuk lumbung.',
  tema: ['pangan', 'pasar'],
  status: 'terbuka',
  tanggal: '2026-05',
  ditambahkan: '2026-06-01',
  sumber: [{ id: 's', judul: 'S', penerbit: 'P', jenis: 'dokumen' }],
  ...ubah,
});
const cari = (n: Kebutuhan, calon: readonly InovasiKatalog[]) => cocokKebutuhan(n, PADI.kode, calon, UMUM);
const slug = (daftar: readonly Kecocokan[]) => daftar.map((c) => c.inovasi.slug);
const di = (nama: string, isi: Partial<Inovasi> = {}) => inovasiUji(nama, isi, { daerah: JAGUNG });

test('shared themes, then shared words, then the fuller record, then ids; own ones and other themes are left out', () => {
  const calon = [
    di('z-dua-tema', { tema: ['pasar', 'pangan'] }),
    di('b-polos'),
    di('a-polos'),
    di('c-lengkap', { hasil: [hasilUji({ indikator: 'Beras' })] }),
    di('d-kata', { ringkasan: 'Pengering gabah bagi petani.' }),
    di('lain', { tema: ['wisata'] }),
    inovasiUji('sendiri', {}, { daerah: PADI }),
  ];
  const hasil = cari(kebutuhan(), calon);
  assert.deepEqual(slug(hasil), ['z-dua-tema', 'd-kata', 'c-lengkap', 'a-polos', 'b-polos']);
  assert.deepEqual(hasil[0]!.tema, ['pangan', 'pasar']);
  assert.deepEqual(hasil[1]!.kata, ['gabah', 'petani']);
  assert.deepEqual(hasil[3]!.batas, {}, 'no limit is set, so none is judged');
});

test('each limit is kept, missed or unknown; only a limit that is surely missed ranks lower', () => {
  const n = kebutuhan({ batas: { biayaMaks: 50_000_000, koneksi: 'sesekali', bulan: 6 } });
  const s = ['laporan'];
  const calon = [
    di('murah', {
      biaya: { rincian: [biayaUji({ rupiah: 40_000_000 })] },
      koneksi: { kebutuhan: 'luring', sumber: s },
      waktu: { bulanHinggaPenerapan: 6, sumber: s },
    }),
    di('mahal', {
      biaya: { rincian: [biayaUji({ rupiah: 60_000_000 })] },
      koneksi: { kebutuhan: 'daring', sumber: s },
      waktu: { bulanHinggaPenerapan: 7, sumber: s },
    }),
    di('gelap', { koneksi: { kebutuhan: 'tidak-diketahui', sumber: s } }),
    di('rentang', { biaya: { rincian: [biayaUji({ rupiah: 40_000_000, rupiahAtas: 60_000_000 })] } }),
    di('tahunan', { biaya: { rincian: [biayaUji({ jenis: 'tahunan', rupiah: 40_000_000 })] } }),
    di('per-desa', { biaya: { rincian: [biayaUji({ rupiah: 90_000_000, per: 'kecamatan' })] } }),
  ];
  const batas = new Map(cari(n, calon).map((c) => [c.inovasi.slug, c.batas]));
  assert.deepEqual(batas.get('murah'), { biaya: 'terpenuhi', koneksi: 'terpenuhi', waktu: 'terpenuhi' });
  assert.deepEqual(batas.get('mahal'), { biaya: 'lewat', koneksi: 'lewat', waktu: 'lewat' });
  for (const nama of ['gelap', 'rentang', 'tahunan', 'per-desa']) assert.equal(batas.get(nama)!.biaya, 'belum-diketahui', nama);
  assert.equal(batas.get('gelap')!.koneksi, 'belum-diketahui');
  assert.equal(slug(cari(n, calon)).at(-1), 'mahal');
});

const arbIsi = fc.record(
  {
    tema: fc.subarray(['pangan', 'pasar', 'wisata'], { minLength: 1 }),
    ringkasan: fc.constantFrom('Pengering gabah.', 'Lumbung bagi petani.', 'Lain sama sekali.'),
    hasil: fc.constantFrom([hasilUji()], []),
    biaya: fc.constantFrom({ rincian: [biayaUji()] }, { rincian: [biayaUji({ rupiah: 90_000_000 })] }),
    mulai: fc.constant('2020'),
  },
  { requiredKeys: ['tema'] },
) as fc.Arbitrary<Partial<Inovasi>>;
const arbCalon = fc
  .array(fc.tuple(arbIsi, fc.boolean()), { minLength: 1, maxLength: 12 })
  .map((daftar) => daftar.map(([isi, sendiri], n) => inovasiUji(`x-${n}`, isi, { daerah: sendiri ? PADI : JAGUNG })));
const arbKebutuhan = fc.constantFrom(kebutuhan(), kebutuhan({ batas: { biayaMaks: 50_000_000 } }), kebutuhan({ tema: ['wisata'] }));

describe('whatever the catalogue holds', () => {
  test('the order does not depend on the order given; nobody is offered its own, and everyone shares a theme', () => {
    fc.assert(
      fc.property(arbKebutuhan, arbCalon, fc.nat(), (n, calon, putar) => {
        const k = putar % calon.length;
        const hasil = cari(n, calon);
        assert.deepEqual(slug(cari(n, [...calon.slice(k), ...calon.slice(0, k)])), slug(hasil));
        assert.ok(hasil.every((c) => c.inovasi.daerah !== PADI && c.tema.length > 0));
        assert.equal(hasil.length, calon.filter((i) => i.daerah !== PADI && i.isi.tema.some((t) => n.tema.includes(t))).length);
      }),
    );
  });

  test('one fact more, unless it says that a limit is missed, never lowers a candidate', () => {
    const s = ['laporan'];
    const fakta: Partial<Inovasi>[] = [
      { mulai: '2020', tahapan: 'penerapan', bentuk: 'layanan', jenis: 'digital', opd: ['x'] },
      { hasil: [hasilUji()] },
      { tim: [{ peran: 'Petugas', jumlah: 2, sumber: s }] },
      { biaya: { rincian: [biayaUji({ rupiah: 1 })] } },
      { koneksi: { kebutuhan: 'luring', sumber: s } },
    ];
    fc.assert(
      fc.property(arbKebutuhan, arbCalon, fc.nat(), fc.constantFrom(...fakta), (n, calon, yang, tambahan) => {
        const j = yang % calon.length;
        const lama = calon[j]!;
        if (Object.keys(tambahan).some((k) => k in lama.isi && k !== 'jenis')) return;
        const baru = inovasiUji(lama.slug, { ...lama.isi, ...tambahan }, { daerah: lama.daerah });
        const tempat = (daftar: Kecocokan[]) => slug(daftar).indexOf(lama.slug);
        assert.ok(tempat(cari(n, calon.with(j, baru))) <= tempat(cari(n, calon)));
      }),
    );
  });
});

describe('needs as a list', () => {
  const padi = { ...PADI, kebutuhan: [{ slug: 'lama', isi: kebutuhan({ tanggal: '2024' }), bagian: [] }] };
  const jagung = {
    ...JAGUNG,
    kebutuhan: [
      { slug: 'baru', isi: kebutuhan({ tanggal: '2026-01', tema: ['pangan', 'pasar'] }), bagian: [] },
      { slug: 'tutup', isi: kebutuhan({ status: 'ditutup', tanggal: '2025' }), bagian: [] },
      { slug: 'lewat', isi: kebutuhan({ berlakuSampai: '2026-11-21', tanggal: '2023' }), bagian: [] },
    ],
  };
  const k = { tanggal: TANGGAL, daerah: new Map([padi, jagung].map((d) => [d.kode, d])) };

  test('all are kept, the newest first; open means open and not past its day', () => {
    assert.deepEqual(
      semuaKebutuhan(k).map((n) => [n.slug, masihDicari(n, TANGGAL)]),
      [
        ['baru', true],
        ['tutup', false],
        ['lama', true],
        ['lewat', false],
      ],
    );
  });

  test('an innovation is told only of what other regions still look for', () => {
    const nama = (tema: string[], daerah = padi) => kebutuhanSetema(inovasiUji('i', { tema }, { daerah }), k).map((n) => n.slug);
    assert.deepEqual(nama(['pangan']), ['baru']);
    assert.deepEqual(nama(['pangan'], jagung), ['lama']);
    assert.deepEqual(nama(['wisata']), []);
  });
});
