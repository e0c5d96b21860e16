/** Plans, agreements, both voices of the ledger, its confirmation, and offices that a list lacks: each becomes valid files. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { ambil } from '../../src/domain/entri.ts';
import type { Inovasi } from '../../src/domain/schema/inovasi.ts';
import { KUNCI_SUARA, susunUsulan, type Tempat } from '../../src/format/usulan/berkas.ts';
import { jenisUsulanBerkas } from '../../src/format/usulan/borang.ts';
import { letakTemuan } from '../../src/format/usulan/letak.ts';
import type { Isian } from '../../src/format/usulan/nilai.ts';
import { barisOpdBaru, denganOpdBaru, idOpd, opdMirip, tambahOpd, tanpaOpdBaru } from '../../src/format/usulan/opd-baru.ts';
import {
  berkasPihak,
  isianPembenaran,
  medanPembenaran,
  pihakRelasi,
  type Pihak,
  type RelasiUsul,
} from '../../src/format/usulan/pembenaran.ts';
import { periksaUsulan } from '../../src/format/usulan/periksa.ts';
import { borang, borangPembenaran } from '../../src/format/usulan/susunan.ts';
import { teksPembenaran } from '../../src/format/usulan/tulis-pembenaran.ts';
import { uraiCatatan, bacaCatatan } from '../../src/format/baca-catatan.ts';
import { jenisBerkas } from '../../src/domain/schema/index.ts';
import { akarIsi } from '../../src/reader/tanggal.ts';
import { bahanUsulan as bahan, BLORA, entriNyata, HARI_USULAN as HARI } from '../bantu/bahan-usulan.ts';

const SUMBER = [{ id: 'sumber-1', judul: 'Berita acara', penerbit: 'Bappeda', jenis: 'resmi' }];
const jalur = (berkas: readonly { jalur: string }[]) => berkas.map((b) => b.jalur);
const OPD_BLORA = bahan.opd[BLORA.folder]!;

test('a file tells which form opens it, and nothing else does', () => {
  for (const [berkas, jenis] of [
    ['content/daerah/33.16-kabupaten-blora/inovasi/silat.md', 'inovasi'],
    ['content/daerah/33.16-kabupaten-blora/rencana/a.md', 'rencana'],
    ['content/publik/replikasi/silat-kabupaten-grobogan.json', 'replikasi'],
    ['content/publik/kesepakatan/a.json', 'kesepakatan'],
    ['content/publik/inovasi/a.md', undefined],
    ['content/daerah/33.16-kabupaten-blora/opd.json', undefined],
    ['content/daerah/../replikasi/x/a.json', undefined],
    ['https://x.example/content/daerah/a/inovasi/b.md', undefined],
  ] as const)
    assert.equal(jenisUsulanBerkas(berkas), jenis, berkas);
});

describe('plans and agreements', () => {
  const RENCANA: Isian = {
    nama: 'Antar Obat',
    ringkasan: 'Kader mengantar obat kepada pasien lanjut usia.',
    tahun: '2027',
    opd: [OPD_BLORA[0]!],
    tema: ['energi'],
    status: 'gagasan',
    langkah: [{ kegiatan: 'Mendata pasien', mulai: '2027-01', selesai: '2027-03', status: 'belum' }],
    sumber: SUMBER,
    '## Masalah': 'Obat sering terlambat.',
    '## Masalah^': ['sumber-1'],
    '## Gagasan': 'Kader mengantar.',
    '## Gagasan^': ['sumber-1'],
  };

  test('a plan of a year that lies ahead is one valid file', () => {
    const berkas = susunUsulan(borang('rencana'), RENCANA, HARI, BLORA);
    assert.deepEqual(jalur(berkas), ['content/daerah/33.16-kabupaten-blora/rencana/antar-obat.md']);
    assert.deepEqual(periksaUsulan(berkas, bahan, HARI).temuan, []);
  });

  test('what contradicts itself is told in its step', () => {
    const isian = { ...RENCANA, langkah: [{ kegiatan: 'A', mulai: '2027-01', selesai: '2027-03', status: 'selesai' }] };
    const [berkas] = susunUsulan(borang('rencana'), isian, HARI, BLORA);
    const { temuan } = periksaUsulan([berkas!], bahan, HARI);
    const [t] = temuan;
    assert.equal(t?.aturan, 'rencana-wajar');
    assert.equal(letakTemuan(borang('rencana'), isian, t, berkas!.isi)?.jalan, 'langkah.0.status');
  });

  const KESEPAKATAN: Isian = {
    judul: 'Kerja sama SILAT',
    jenis: 'mou',
    tanggal: '2026-03',
    asal: '33.16',
    pihak: [{ kode: '33.15' }, { kode: '' }],
    inovasi: ['33.16-kabupaten-blora/silat', ''],
    lingkup: 'Pendampingan selama satu tahun.',
    dasar: ['sumber-1'],
    sumber: SUMBER,
  };
  test('an agreement lies with the region that tells of it, or with the public record', () => {
    for (const [suara, letak] of [
      ['sendiri', 'content/daerah/33.16-kabupaten-blora/kesepakatan/kerja-sama-silat.json'],
      ['publik', 'content/publik/kesepakatan/kerja-sama-silat.json'],
    ] as const) {
      const berkas = susunUsulan(borang('kesepakatan'), { ...KESEPAKATAN, [KUNCI_SUARA]: suara }, HARI, BLORA);
      assert.deepEqual(jalur(berkas), [letak]);
      assert.deepEqual(periksaUsulan(berkas, bahan, HARI).temuan, []);
      const { pihak, inovasi } = JSON.parse(berkas[0]!.isi) as { pihak: object[]; inovasi: string[] };
      assert.deepEqual([pihak, inovasi], [[{ kode: '33.15' }], ['33.16-kabupaten-blora/silat']]);
    }
  });
});

describe('an entry of the ledger', () => {
  const R = borang('replikasi');
  const ISI: Isian = {
    inovasi: '32.11-kabupaten-sumedang/simpati',
    hubungan: 'dinyatakan',
    langkah: [{ langkah: 'minat', tanggal: '2026-03', sumber: ['sumber-1'] }],
    sumber: SUMBER,
  };
  const WONOSOBO: Tempat = { kode: '33.07', nama: 'Kabupaten Wonosobo', folder: '33.07-kabupaten-wonosobo', ada: false };

  test('by the adopter it lies in its folder, from the public record apart and without a folder', () => {
    const sendiri = susunUsulan(R, { ...ISI, [KUNCI_SUARA]: 'sendiri' }, HARI, WONOSOBO);
    assert.deepEqual(jalur(sendiri), [
      'content/daerah/33.07-kabupaten-wonosobo/replikasi/simpati.json',
      'content/daerah/33.07-kabupaten-wonosobo/daerah.json',
    ]);
    const publik = susunUsulan(R, { ...ISI, [KUNCI_SUARA]: 'publik' }, HARI, WONOSOBO);
    assert.deepEqual(jalur(publik), ['content/publik/replikasi/simpati-kabupaten-wonosobo.json']);
    assert.deepEqual(Object.keys(JSON.parse(publik[0]!.isi) as object)[0], 'penerima');
    for (const berkas of [sendiri, publik]) assert.deepEqual(periksaUsulan(berkas, bahan, HARI).temuan, []);
  });

  test('without a region the public entry asks for it once, in its box', () => {
    const isian = { ...ISI, [KUNCI_SUARA]: 'publik' };
    const berkas = susunUsulan(R, isian, HARI);
    const { temuan } = periksaUsulan(berkas, bahan, HARI);
    assert.deepEqual(
      temuan.map((t) => letakTemuan(R, isian, t, '')?.jalan),
      ['tempat'],
    );
  });

  test('a pair that the ledger has is refused, and named', () => {
    const replikasi = ambil(entriNyata, 'replikasiPublik').map((e) => ({
      jalur: e.jalur,
      inovasi: e.isi.inovasi,
      penerima: e.isi.penerima,
    }));
    const ambon: Tempat = { kode: '81.71', nama: 'Kota Ambon', folder: '81.71-kota-ambon', ada: true };
    const publik = susunUsulan(R, { ...ISI, [KUNCI_SUARA]: 'publik' }, HARI, ambon);
    assert.deepEqual(
      periksaUsulan(publik, { ...bahan, replikasi }, HARI, []).temuan.map((t) => [t.aturan, t.pesan]),
      [['replikasi-wajar', 'pasangan ini sudah tercatat di publik/replikasi/simpati-kota-ambon.json']],
    );
    // The adopter's own word stands beside the public one.
    const sendiri = susunUsulan(R, { ...ISI, [KUNCI_SUARA]: 'sendiri' }, HARI, ambon);
    assert.deepEqual(periksaUsulan(sendiri, { ...bahan, replikasi }, HARI, []).temuan, []);
  });
});

describe('confirming an entry', () => {
  const B = borangPembenaran();
  const relasi: RelasiUsul[] = ambil(entriNyata, 'replikasiPublik').map((e) => ({
    inovasi: e.isi.inovasi,
    penerima: e.isi.penerima,
    suara: 'publik',
    langkah: e.isi.langkah.at(-1)!.langkah,
    ...(e.isi.langkah.at(-1)!.tanggal && { tanggal: e.isi.langkah.at(-1)!.tanggal! }),
    hubungan: e.isi.hubungan,
    berkas: [e.jalur],
  }));
  const simpati = relasi.find((r) => r.inovasi.endsWith('/simpati') && r.penerima === '81.71')!;
  const tulis = (r: RelasiUsul, pihak: Pihak, isian: Isian, lama: string | undefined, hari = HARI) =>
    teksPembenaran({ pihak, relasi: r, borang: B, sasaran: borang(pihak === 'asal' ? 'inovasi' : 'replikasi'), isian, lama, hari });
  const isiNyata = (j: string) => readFileSync(join(akarIsi(), j.slice('content/'.length)), 'utf8');
  const baca = (j: string, teks: string) => {
    const dalam = j.slice('content/'.length);
    const hasil = bacaCatatan(jenisBerkas(dalam)!, dalam, uraiCatatan(dalam, teks));
    assert.ok(hasil.entri, JSON.stringify(hasil.temuan));
    return hasil.entri;
  };

  test('a region is the origin of a pair, its adopter, or neither', () => {
    assert.equal(pihakRelasi(simpati, '32.11-kabupaten-sumedang'), 'asal');
    assert.equal(pihakRelasi(simpati, '81.71-kota-ambon'), 'penerima');
    assert.equal(pihakRelasi(simpati, '33.16-kabupaten-blora'), undefined);
  });

  test('the origin: every pair of the ledger, confirmed as it stands, keeps the record whole and valid', () => {
    for (const [n, r] of relasi.entries()) {
      const { jalur: j, ada } = berkasPihak(r, 'asal', '');
      assert.ok(ada);
      const lama = isiNyata(j);
      const isian = { ...isianPembenaran(r, 'asal', HARI), kantor: 'Bapperida' };
      const baru = tulis(r, 'asal', isian, lama);
      const [a, b] = [baca(j, lama), baca(j, baru)];
      const [x, y] = [a.isi as Inovasi, b.isi as Inovasi];
      const p = y.pengakuan!.find((q) => q.penerima === r.penerima && q.langkah === r.langkah)!;
      assert.deepEqual([p.tanggal, p.berlakuSampai], [r.tanggal, '2027-11-22'], j);
      assert.equal(y.sumber.find((s) => s.id === p.sumber![0])!.penerbit, 'Bapperida');
      assert.equal(y.diperbarui, HARI);
      // Nothing else has changed.
      const sisa = (i: Inovasi) =>
        JSON.stringify({ ...i, pengakuan: 0, diperbarui: 0, sumber: i.sumber.slice(0, x.sumber.length) }, (_, v: unknown) =>
          typeof v === 'string' ? v.replace(/\s+/g, ' ').trim() : v,
        );
      const urut = (t: string) => Object.entries(JSON.parse(t) as object).sort(([m], [n]) => (m < n ? -1 : 1));
      assert.deepEqual(urut(sisa(y)), urut(sisa(x)), j);
      assert.deepEqual(
        b.badan?.bagian.map((s) => s.judul),
        a.badan?.bagian.map((s) => s.judul),
      );
      // All rules take their time; a tenth of the pairs goes through them.
      if (n % 10 !== 0) continue;
      const { temuan } = periksaUsulan([{ jalur: j, isi: baru }], bahan, HARI, [j]);
      assert.deepEqual(
        temuan.filter((t) => t.tingkat === 'galat'),
        [],
        j,
      );
    }
  });

  test('given again a year later it renews: one acknowledgement, one source', () => {
    const { jalur: j } = berkasPihak(simpati, 'asal', '');
    const isian = { ...isianPembenaran(simpati, 'asal', HARI), kantor: 'Bapperida' };
    const sekali = tulis(simpati, 'asal', isian, isiNyata(j));
    const lagi = tulis(simpati, 'asal', { ...isian, berlakuSampai: '2028-11-22' }, sekali, '2027-11-22');
    const [a, b] = [baca(j, sekali).isi as Inovasi, baca(j, lagi).isi as Inovasi];
    assert.equal(b.pengakuan!.length, a.pengakuan!.length);
    assert.equal(b.sumber.length, a.sumber.length);
    assert.equal(b.pengakuan!.at(-1)!.berlakuSampai, '2028-11-22');
    assert.equal(b.sumber.at(-1)!.tanggal, '2027-11-22');
  });

  test('the adopter: a file of its own, then the same file renewed, then stopped', () => {
    const { jalur: j, ada } = berkasPihak(simpati, 'penerima', '81.71-kota-ambon');
    assert.deepEqual([j, ada], ['content/daerah/81.71-kota-ambon/replikasi/simpati.json', false]);
    const isian: Isian = {
      ...isianPembenaran(simpati, 'penerima', HARI),
      kantor: 'Bappeda',
      hubungan: 'dinyatakan',
      langkah: 'berjalan',
      tanggal: '2025-02',
      dokumen: { jenis: 'surat', judul: 'Surat Bappeda' },
      catatan: 'Di tiga kecamatan.',
    };
    const satu = tulis(simpati, 'penerima', isian, undefined);
    assert.deepEqual(periksaUsulan([{ jalur: j, isi: satu }], bahan, HARI).temuan, []);
    type Isi = {
      langkah: { langkah: string; tanggal?: string }[];
      keadaan: { nilai: string; per: string };
      sumber: object[];
      berlakuSampai: string;
    };
    const dua = tulis(simpati, 'penerima', isian, satu, '2027-01-05');
    const isi2 = baca(j, dua).isi as unknown as Isi;
    assert.deepEqual([isi2.langkah.length, isi2.sumber.length, isi2.keadaan.per], [1, 1, '2027-01-05']);
    const tiga = tulis(simpati, 'penerima', { ...isian, langkah: 'berhenti', tanggal: '2027-06' }, dua, '2027-07-01');
    const isi3 = baca(j, tiga).isi as unknown as Isi;
    assert.deepEqual(
      isi3.langkah.map((l) => [l.langkah, l.tanggal]),
      [
        ['berjalan', '2025-02'],
        ['berhenti', '2027-06'],
      ],
    );
    assert.deepEqual([isi3.keadaan.nilai, isi3.keadaan.per], ['dihentikan', '2027-07-01']);
    assert.deepEqual(periksaUsulan([{ jalur: j, isi: tiga }], bahan, '2027-07-01', [j]).temuan, []);
  });

  test('what the check says of the file stands at the field of the form', () => {
    const { jalur: j } = berkasPihak(simpati, 'asal', '');
    const isian = { ...isianPembenaran(simpati, 'asal', HARI), kantor: '', tanggal: 'kemarin', dokumen: { jenis: 'surat', judul: '' } };
    const isi = tulis(simpati, 'asal', isian, isiNyata(j));
    const { temuan } = periksaUsulan([{ jalur: j, isi }], bahan, HARI, [j]);
    const letak = temuan.map((t) => letakTemuan(B, isian, { ...t, medan: medanPembenaran(t.medan) }, isi)?.jalan);
    assert.deepEqual([...new Set(letak)].sort(), ['dokumen.judul', 'kantor', 'tanggal']);
  });
});

describe('offices that a list lacks', () => {
  test('every opd.json keeps what it holds, letter by letter, and ends with the new ones', () => {
    for (const folder of Object.keys(bahan.opd)) {
      const f = join(akarIsi(), 'daerah', folder, 'opd.json');
      if (!existsSync(f)) continue;
      const teks = readFileSync(f, 'utf8');
      assert.equal(tambahOpd(teks, []), teks, folder);
    }
    const jadi = JSON.parse(tambahOpd('{"opd":[{"id":"a"}],"sumber":[1]}', [{ id: 'b', nama: 'B', jenis: 'dinas' }])) as object;
    assert.deepEqual(jadi, { opd: [{ id: 'a' }, { id: 'b', nama: 'B', jenis: 'dinas' }], sumber: [1] });
  });

  test('with it the record is valid where the region has a list and where it has none', () => {
    const isian: Isian = {
      nama: 'Pasar Terang',
      ringkasan: 'Lampu surya di pasar desa.',
      urusan: 'perdagangan',
      tema: ['energi'],
      opd: ['dinas-lampu'],
      '## Cara kerja': 'Pedagang memasang lampu.',
      '## Cara kerja^': ['sumber-1'],
      sumber: SUMBER,
    };
    const kosong: Tempat = { kode: '33.07', nama: 'Kabupaten Wonosobo', folder: '33.07-kabupaten-wonosobo', ada: false };
    for (const tempat of [BLORA, kosong]) {
      const i = { ...isian };
      denganOpdBaru(i, tempat.folder, {
        id: 'dinas-lampu',
        nama: 'Dinas Lampu',
        jenis: 'dinas',
        ...(tempat === BLORA && { induk: OPD_BLORA[0]! }),
      });
      const j = `content/daerah/${tempat.folder}/opd.json`;
      const lama = tempat === BLORA ? readFileSync(join(akarIsi(), `daerah/${tempat.folder}/opd.json`), 'utf8') : undefined;
      const berkas = [
        ...susunUsulan(borang('inovasi'), i, HARI, tempat),
        { jalur: j, isi: tambahOpd(lama, barisOpdBaru(i, tempat.folder)) },
      ];
      assert.deepEqual(periksaUsulan(berkas, bahan, HARI, lama === undefined ? [] : [j]).temuan, []);
      tanpaOpdBaru(i, tempat.folder, 'dinas-lampu');
      assert.deepEqual(barisOpdBaru(i, tempat.folder), []);
    }
  });

  test('ids are slugs, and none that is taken', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.array(fc.constantFrom<string>('dinas', 'dinas-2', 'a')),
        (nama, ada) => {
          const id = idOpd(`Dinas ${nama}`, ada);
          assert.match(id, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
          assert.ok(id.length <= 80 && !ada.includes(id));
        },
      ),
    );
    assert.equal(idOpd('Dinas Kesehatan', ['dinas-kesehatan']), 'dinas-kesehatan-2');
  });

  test('another spelling of an office is found, another office is not', () => {
    const ada = [
      ['dinas-pendidikan-dan-kebudayaan', 'Dinas Pendidikan dan Kebudayaan'],
      ['dinas-kesehatan', 'Dinas Kesehatan'],
      ['puskesmas-jepon', 'Puskesmas Jepon'],
    ] as const;
    const mirip = (n: string) => opdMirip(n, ada).map(([id]) => id);
    assert.deepEqual(mirip('Dinas Pendidikan'), ['dinas-pendidikan-dan-kebudayaan']);
    assert.deepEqual(mirip('dinas kesehatn'), ['dinas-kesehatan']);
    assert.deepEqual(mirip('Puskesmas Blora'), []);
    assert.deepEqual(mirip('Dinas Perhubungan'), []);
    assert.deepEqual(mirip(' '), []);
  });
});
