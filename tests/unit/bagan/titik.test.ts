/** Which figures make one point, which points a line may join, and where a series went. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dariLingkup, deretPeringkat, kunciLingkup } from '../../../src/domain/banding/peringkat.ts';
import { metodeTerpanjang, ruasKonteks, titikKonteks } from '../../../src/domain/banding/konteks-tahun.ts';
import { dapatDibandingkan, skorDaerah } from '../../../src/domain/banding/skor.ts';
import { mutuFakta, perubahan, rentetanTerakhir, ruasTitik, titikPerTahun } from '../../../src/domain/banding/titik.ts';
import { daerahUji, indeksUji, konteksUji } from '../../bantu/bagan-uji.ts';

const jumlah = (...fakta: Parameters<typeof indeksUji>[]) =>
  titikPerTahun(
    fakta.map((f) => indeksUji(...f)),
    'jumlah',
  );

describe('points', () => {
  test('sources that agree are one value, sources that differ are two, and what is less firm stands apart', () => {
    const titik = jumlah(
      [2021, { jumlah: 199 }],
      [2021, { jumlah: 199, sumber: [1] }],
      [2021, { jumlah: 146, sumber: [2] }],
      [2021, { jumlah: 198, status: 'mandiri' }],
      [2020, { jumlah: 0 }],
      [2022, {}],
    );
    assert.deepEqual(titik, [
      { tahun: 2020, mutu: 'dilaporkan', nilai: [{ nilai: 0, sumber: [0] }], alasan: [] },
      { tahun: 2021, mutu: 'dilaporkan', nilai: [{ nilai: 146, sumber: [2] }, { nilai: 199, sumber: [0, 1] }], alasan: [] }, // prettier-ignore
      { tahun: 2021, mutu: 'mandiri', nilai: [{ nilai: 198, sumber: [0] }], alasan: [] },
    ]);
  });

  test('a remark stays with its value; one on the score says nothing of other figures of the fact', () => {
    const fakta = [
      indeksUji(2022, { skor: 77.73, skala: '0-100', jumlah: 53, catatan: 'Mungkin skor IGA.' }),
      indeksUji(2022, { skor: 70.78, skala: '0-100' }),
      indeksUji(2023, { jumlah: 60, catatan: 'Laporan sementara.' }),
    ];
    const catatan = (medan: 'skor' | 'jumlah') => titikPerTahun(fakta, medan).flatMap((t) => t.nilai.map((n) => n.catatan));
    assert.deepEqual(catatan('skor'), [undefined, ['Mungkin skor IGA.']]);
    assert.deepEqual(catatan('jumlah'), [undefined, ['Laporan sementara.']]);
  });

  test('a doubtful year outweighs the status, and an unknown status is not final', () => {
    assert.equal(mutuFakta({ diragukan: 'mungkin 2023', status: 'dilaporkan' }), 'diragukan');
    assert.equal(mutuFakta({ status: 'baru' }), 'sementara');
    assert.equal(mutuFakta({}), 'dilaporkan');
  });

  test('the old scale never stands among scores of 0 to 100', () => {
    const s = skorDaerah({ indeks: [indeksUji(2020, { skor: 59, skala: 'poin-lama' }), indeksUji(2021, { skor: 50.42, skala: '0-100' })] });
    assert.deepEqual(
      s.titik.map((t) => t.tahun),
      [2021],
    );
    assert.deepEqual(
      s.lama.map((t) => t.tahun),
      [2020],
    );
    assert.equal(dapatDibandingkan(s.titik), false);
  });
});

describe('joins', () => {
  const sambungan = (...t: [number, 'dilaporkan' | 'sementara' | 'mandiri' | 'diragukan'][]) =>
    ruasTitik(t.map(([tahun, mutu]) => ({ tahun, mutu }))).map((r) => `${t[r.dari]![0]}${r.putus ? '--' : '-'}${t[r.ke]![0]}`);

  test('neighbouring years only', () => {
    assert.deepEqual(sambungan([2020, 'dilaporkan'], [2021, 'dilaporkan'], [2023, 'dilaporkan']), ['2020-2021']);
  });

  test('a broken line leads to a provisional figure, and none leads back from it', () => {
    assert.deepEqual(sambungan([2022, 'dilaporkan'], [2023, 'sementara'], [2024, 'sementara'], [2025, 'dilaporkan']), [
      '2022--2023',
      '2023--2024',
    ]);
  });

  test('self-measured and doubtful figures are joined to nothing; beside a reported one the provisional gives way', () => {
    assert.deepEqual(sambungan([2021, 'mandiri'], [2022, 'dilaporkan'], [2023, 'diragukan'], [2024, 'dilaporkan']), []);
    assert.deepEqual(sambungan([2021, 'dilaporkan'], [2022, 'dilaporkan'], [2022, 'sementara']), ['2021-2022']);
  });
});

describe('direction', () => {
  test('from the first to the last reported figure; overlapping ranges tell none', () => {
    const naik = jumlah([2021, { jumlah: 10 }], [2022, { jumlah: 5 }], [2023, { jumlah: 12 }], [2024, { jumlah: 1, status: 'sementara' }]);
    assert.equal(perubahan(naik)?.arah, 'naik');
    assert.equal(perubahan(naik)?.akhir.tahun, 2023);
    assert.equal(perubahan(jumlah([2021, { jumlah: 5 }], [2022, { jumlah: 5 }]))?.arah, 'tetap');
    assert.equal(perubahan(jumlah([2021, { jumlah: 5 }], [2022, { jumlah: 4 }], [2022, { jumlah: 6 }]))?.arah, 'tak-jelas');
    assert.equal(perubahan(jumlah([2021, { jumlah: 5 }], [2022, { jumlah: 3 }], [2022, { jumlah: 4 }]))?.arah, 'turun');
    assert.equal(perubahan(jumlah([2021, { jumlah: 5 }], [2022, { jumlah: 9, status: 'mandiri' }])), undefined);
  });

  test('the last run ends at a gap', () => {
    const tahun = (...t: number[]) => rentetanTerakhir(jumlah(...t.map((n): [number, { jumlah: number }] => [n, { jumlah: n }])));
    assert.deepEqual(
      tahun(2018, 2019, 2021, 2022, 2023).map((t) => t.tahun),
      [2021, 2022, 2023],
    );
    // Of what stands alone at last, no earlier run tells the direction.
    assert.deepEqual(
      tahun(2018, 2019, 2021).map((t) => t.tahun),
      [2021],
    );
    assert.deepEqual(tahun(), []);
  });
});

describe('ranks', () => {
  test('how many were ranked and the words of the kind do not part a list; all else does', () => {
    assert.equal(kunciLingkup('kabupaten nasional (dari 415)'), 'kabupaten nasional');
    assert.equal(kunciLingkup('kabupaten nasional, urutan IGA'), 'kabupaten nasional');
    for (const l of ['kabupaten nasional, pengukuran mandiri sementara', 'semua daerah di laman IID per 18 Desember 2020'])
      assert.equal(kunciLingkup(l), l);
    assert.equal(dariLingkup('kabupaten dan kota se-Aceh (dari 23)'), 23);
    assert.equal(dariLingkup('kabupaten nasional'), undefined);
  });

  test('kinds and lists stay apart, and each value keeps how many were ranked', () => {
    const fakta = (tahun: number, peringkat: number, jenisPeringkat: string | undefined, lingkup: string) =>
      indeksUji(tahun, { peringkat, lingkup, ...(jenisPeringkat && { jenisPeringkat }) });
    const deret = deretPeringkat({
      indeks: [
        fakta(2021, 4, 'iid', 'kabupaten nasional'),
        fakta(2021, 4, 'iid', 'kabupaten nasional (dari 415)'),
        fakta(2022, 4, 'iga', 'kabupaten nasional, urutan IGA'),
        fakta(2023, 12, undefined, 'kabupaten nasional'),
        fakta(2023, 1, 'iid', 'kota nasional'),
      ],
    });
    assert.deepEqual(
      deret.map((d) => [d.jenis, d.lingkup, d.titik.map((t) => t.nilai.map((n) => [n.nilai, ...n.dari]))]),
      [
        ['iid', 'kabupaten nasional', [[[4, 415]]]],
        ['iga', 'kabupaten nasional', [[[4]]]],
        ['tidak-disebut', 'kabupaten nasional', [[[12]]]],
        ['iid', 'kota nasional', [[[1]]]],
      ],
    );
  });
});

test('context figures are joined within one named method alone', () => {
  const d = daerahUji('99.01', 'Kabupaten Uji', {
    konteks: [
      konteksUji('stunting', 2021, 30, { metode: 'A' }),
      konteksUji('stunting', 2022, 28, { metode: 'A' }),
      konteksUji('stunting', 2023, 25, { metode: 'B' }),
      konteksUji('stunting', 2022, 31, { metode: 'A atau B' }),
      konteksUji('stunting', 2023, 11, { metode: 'A atau B' }),
      konteksUji('stunting', 2024, 10, { metode: 'A atau B' }),
    ],
  });
  const titik = titikKonteks(d, 'stunting');
  assert.deepEqual(
    ruasKonteks(titik).map((r) => [titik[r.dari]!.nilai[0]!.nilai, titik[r.ke]!.nilai[0]!.nilai]),
    [[30, 28]],
  );
  assert.deepEqual(
    metodeTerpanjang(titik).map((t) => t.tahun),
    [2021, 2022],
  );
});
