/** Charts of the bank: flows, origins by place, steps in time; odd worlds too. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { modelMatriksAsal, modelPetaAlur } from '../../../src/banding/alur-bank.ts';
import { modelLiniMasa, modelLiniMasaInovasi } from '../../../src/banding/lini-masa.ts';
import { LEBAR, type Bagan } from '../../../src/charts/bagan.ts';
import { gambar, tabel } from '../../../src/charts/gambar.ts';
import type { DaerahKatalog, InovasiKatalog, Katalog } from '../../../src/domain/katalog.ts';
import type { Relasi } from '../../../src/domain/replikasi.ts';
import { cocokPotret } from '../../bantu/potret-bagan.ts';
import { langkahUji as l, relasiUji } from '../../bantu/relasi-uji.ts';
import { cocokTeks } from '../../bantu/teks-svg.ts';

const DASAR = {
  tingkat: [{ perDerajat: 10, darat: 'M1000 40h100v60h-100z' }],
  sumber: [{ judul: 'Darat', penerbit: 'Atlas' }],
  catatan: [],
};
const LANGKAH: [string, string][] = [
  ['studi-tiru', 'penjajakan'],
  ['minat', 'penjajakan'],
  ['janji', 'penjajakan'],
  ['mou', 'kesepakatan'],
  ['uji-coba', 'penerapan'],
  ['berjalan', 'penerapan'],
  ['berhenti', 'berhenti'],
];

/** Kode, name, island group, point. */
type D = [kode: string, nama: string, pulau: string, titik?: [number, number]];
const PROVINSI: D[] = [
  ['98', 'Provinsi Lumbung Raya', 'Jawa'],
  ['99', 'Provinsi Seberang', 'Bali dan Nusa Tenggara'],
];
const KABUPATEN: D[] = [
  ['98.01', 'Kabupaten Padi', 'Jawa', [107, -7]],
  ['98.02', 'Kabupaten Jagung', 'Jawa', [110, -7.4]],
  ['98.71', 'Kota Sorgum', 'Jawa', [112.5, -7.2]],
  ['99.01', 'Kabupaten Ubi', 'Bali dan Nusa Tenggara', [118, -8.5]],
];

function dunia(relasi: Relasi[], daerah: D[] = [...PROVINSI, ...KABUPATEN]): Katalog {
  const peta = new Map(
    daerah.map(([kode, nama, pulau, titik]) => {
      const provinsi = PROVINSI.find(([p]) => p === kode.slice(0, 2))!;
      const d = {
        kode,
        nama,
        pulau,
        jenis: kode.length === 2 ? 'provinsi' : 'kabupaten',
        slug: nama.toLowerCase().replaceAll(' ', '-'),
        kodeProvinsi: kode.slice(0, 2),
        provinsi: provinsi[1].replace('Provinsi ', ''),
        ...(kode.length === 2 && { singkatan: provinsi[1].split(' ')[1]! }),
        ...(titik && { titik }),
      };
      return [kode, d as unknown as DaerahKatalog];
    }),
  );
  const id = [...new Set(relasi.map((r) => r.inovasi))];
  const inovasi = id.map(
    (i) =>
      ({
        id: i,
        slug: i.split('/')[1]!,
        daerah: peta.get(i.slice(0, 5))!,
        isi: { nama: `Inovasi ${i.split('/')[1]}` },
        relasi: relasi.filter((r) => r.inovasi === i),
      }) as unknown as InovasiKatalog,
  );
  return {
    tanggal: '2026-11-22',
    relasi,
    daerah: peta,
    inovasi,
    perId: new Map(inovasi.map((i) => [i.id, i])),
    kosakata: new Map([
      [
        'langkah-replikasi',
        { judul: 'L', keterangan: 'L', nilai: LANGKAH.map(([x, kelompok]) => ({ id: x, label: `Langkah ${x}`, kelompok })) },
      ],
    ]),
  } as unknown as Katalog;
}

const A = '98.01-kabupaten-padi/a';
const B = '99.01-kabupaten-ubi/b';
const RELASI = [
  relasiUji(A, '98.02', [l('minat', '2023'), l('berjalan', '2024-03-05')]),
  relasiUji(A, '98.71', [l('studi-tiru', '2023'), l('uji-coba', '2024-08')], { catatan: { hubungan: 'pelaksana-sama' } }),
  relasiUji(A, '99', [l('janji', '2022-05')]),
  relasiUji(B, '98.02', [l('mou')]),
];

function gambarKeduanya(m: Bagan): string[] {
  return Object.values(LEBAR).map((lebar) => gambar(m, { lebar, awalan: 'g' }));
}

describe('flow map', () => {
  test('pairs with the strongest of their relations; a province lies in the middle of its regions', () => {
    const m = modelPetaAlur(dunia(RELASI), DASAR);
    assert.equal(m.jenis, 'peta-alur');
    if (m.jenis !== 'peta-alur') return;
    assert.deepEqual(
      m.data.arus.map((a) => [a.dari, a.ke, a.ragam, a.jumlah]),
      [
        ['98.01', '98.02', 'tiruan', 1],
        ['98.01', '98.71', 'serupa', 1],
        ['98.01', '99', 'lain', 1],
        ['99.01', '98.02', 'lain', 1],
      ],
    );
    assert.deepEqual(m.data.titik.find((t) => t.kode === '99')!.titik, [118, -8.5]);
    assert.equal(m.temuan, 'Dari 4 pasangan daerah, 1 memakai replikasi dan 2 melintasi batas provinsi; yang paling sering menjadi asal Kabupaten Padi (3 pasangan).'); // prettier-ignore
    assert.deepEqual(tabel(m).baris[0]!.sel, ['Kabupaten Padi', 'Kabupaten Jagung', 'Inovasi a', 1, 'replikasi']);
    cocokTeks(m);
    cocokPotret('peta-alur', m);
    for (const svg of gambarKeduanya(m)) assert.equal(svg.match(/data-jalur="/g)!.length, m.data.titik.length);
  });

  test('use that nobody renews is drawn as no use', () => {
    const m = modelPetaAlur(dunia([relasiUji(A, '98.02', [l('berjalan')], { kedaluwarsa: true })]), DASAR);
    assert.deepEqual(m.jenis === 'peta-alur' && m.data.arus.map((a) => a.ragam), ['lain']);
  });

  test('a region without a point stays in the table', () => {
    const m = modelPetaAlur(
      dunia(RELASI, [...PROVINSI, ...KABUPATEN.map(([k, n, p, t]): D => (k === '98.71' ? [k, n, p] : [k, n, p, t!]))]),
      DASAR,
    );
    assert.equal(m.jenis === 'peta-alur' && m.data.titik.length, 4);
    assert.equal(tabel(m as Bagan).baris.length, 4);
    gambarKeduanya(m as Bagan);
  });
});

describe('origins by place', () => {
  test('own province, island groups; use before all', () => {
    const m = modelMatriksAsal(dunia(RELASI));
    assert.equal(m.jenis, 'matriks-asal');
    if (m.jenis !== 'matriks-asal') return;
    assert.deepEqual(m.data.kolom, ['Provinsi sendiri', 'Jawa', 'Bali dan Nusa Tenggara']);
    assert.equal(m.temuan, 'Dari 4 hubungan, 2 tetap di provinsi sendiri, 0 ke provinsi lain di pulau yang sama, dan 2 ke pulau lain.');
    assert.deepEqual(
      tabel(m).baris.map((b) => b.sel),
      [
        ['Lumbung Raya', 'Provinsi sendiri', 2, 2],
        ['Lumbung Raya', 'Bali dan Nusa Tenggara', 0, 1],
        ['Seberang', 'Jawa', 0, 1],
      ],
    );
    cocokPotret('matriks-asal', m);
  });
});

describe('steps in time', () => {
  test('a row for each innovation with enough dated steps; undated ones are counted, not drawn', () => {
    const m = modelLiniMasa(dunia(RELASI));
    assert.equal(m.jenis, 'lini-masa');
    if (m.jenis !== 'lini-masa') return;
    assert.deepEqual(
      m.data.baris.map((b) => [b.nama, b.langkah.length]),
      [['Inovasi a', 5]],
    );
    assert.deepEqual([m.n.ada, m.n.tanpa, m.tahun], [5, 1, '2022 sampai 2024']);
    assert.equal(m.temuan, '5 langkah bertanggal pada 1 inovasi, 2022 sampai 2024; 2 di antaranya uji coba atau berjalan.');
    assert.deepEqual(tabel(m).baris[0]!.sel, ['Inovasi a', 'Provinsi Seberang', 'Langkah janji', 'Mei 2022']);
    cocokTeks(m);
    cocokPotret('lini-masa', m);
    // Two steps of one kind in one year are one mark with their number, on a bar over that year.
    for (const svg of gambarKeduanya(m)) assert.match(svg, />×2</);
  });

  test('the adopters of one innovation, a row each; too little is no picture', () => {
    const k = dunia(RELASI);
    const m = modelLiniMasaInovasi(k.perId.get(A)!, k)!;
    assert.deepEqual(
      m.data.baris.map((b) => b.nama),
      ['Prov. Seberang', 'Kab. Jagung', 'Kota Sorgum'],
    );
    cocokTeks(m);
    assert.equal(modelLiniMasaInovasi(k.perId.get(B)!, k), undefined);
  });

  test('forty adopters in one year keep their words apart', () => {
    const banyak = Array.from({ length: 40 }, (_, n) =>
      relasiUji(`98.01-kabupaten-padi/i${n % 8}`, '98.02', [l('minat', `20${10 + (n % 16)}`), l('berhenti', '2026-01-02')]),
    );
    const m = modelLiniMasa(dunia(banyak));
    assert.equal(m.jenis, 'lini-masa');
    cocokTeks(m as Bagan);
  });
});

test('an empty ledger is a sentence three times', () => {
  for (const m of [modelPetaAlur(dunia([]), DASAR), modelMatriksAsal(dunia([])), modelLiniMasa(dunia([]))])
    assert.equal(m.jenis, 'kalimat');
});

test('relations with too few days are not told as none', () => {
  const kalimat = (relasi: Relasi[]) => {
    const m = modelLiniMasa(dunia(relasi));
    return m.jenis === 'kalimat' && m.kalimat;
  };
  const tanpaHari = kalimat([relasiUji(A, '98.02', [l('minat', '2024'), l('berjalan')])]);
  assert.match(tanpaHari || '', /langkah bertanggal/);
  assert.notEqual(tanpaHari, kalimat([]));
});
