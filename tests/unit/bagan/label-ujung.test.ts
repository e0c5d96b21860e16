/** Names at last points: beside their own mark, clear of each other, of all marks and of the edge. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { modelJumlah } from '../../../src/banding/jumlah.ts';
import { modelPeringkat } from '../../../src/banding/peringkat.ts';
import { modelSkor } from '../../../src/banding/skor.ts';
import { LEBAR, type Bagan, type KalimatBagan } from '../../../src/charts/bagan.ts';
import { gambar } from '../../../src/charts/gambar.ts';
import type { DaerahBanding, IndeksBanding } from '../../../src/domain/banding/bahan.ts';
import { bahanUji, daerahUji, indeksUji } from '../../bantu/bagan-uji.ts';
import { pusatTanda } from '../../bantu/letak-gambar.ts';
import { cocokTeks, kotakTeks } from '../../bantu/teks-svg.ts';

const kab = (n: number, indeks: IndeksBanding[], nama = `Kabupaten Uji ${n}`) => daerahUji(`99.${String(n).padStart(2, '0')}`, nama, { indeks }); // prettier-ignore
const fakta = (tahun: number, nilai: number) =>
  indeksUji(tahun, { skor: nilai, skala: '0-100', jumlah: nilai, peringkat: nilai, jenisPeringkat: 'iid', lingkup: 'kabupaten nasional' });

const DUNIA: Record<string, DaerahBanding[]> = {
  'sama di tahun terakhir': Array.from({ length: 6 }, (_, n) => kab(n + 1, [fakta(2023, 50), fakta(2024, 50)])),
  'sama di puncak': Array.from({ length: 6 }, (_, n) => kab(n + 1, [fakta(2023, 1), fakta(2024, 1)])),
  'terakhir di tahun pertama': [kab(1, [fakta(2021, 40)]), kab(2, [fakta(2021, 41)]), kab(3, [fakta(2024, 60), fakta(2025, 40)])],
  'nama panjang': [
    kab(1, [fakta(2022, 9), fakta(2024, 3)], 'Kabupaten Pangkajene dan Kepulauan Selatan Sekali'),
    kab(2, [fakta(2022, 9), fakta(2023, 8)], 'Kabupaten Ogan Komering Ulu Selatan Sekali Benar'),
    kab(3, [fakta(2024, 4), fakta(2025, 4)]),
  ],
};

const LUKISAN: Record<string, (d: DaerahBanding[]) => Bagan | KalimatBagan> = {
  skor: (d) => modelSkor(bahanUji(d), d),
  jumlah: (d) => modelJumlah(bahanUji(d), d),
  peringkat: (d) => modelPeringkat(bahanUji(d), d),
};

for (const [apa, daerah] of Object.entries(DUNIA))
  for (const [jenis, lukis] of Object.entries(LUKISAN))
    test(`${jenis}, ${apa}: every region has its name beside its last mark`, () => {
      const m = lukis(daerah);
      assert.ok(m.jenis !== 'kalimat');
      cocokTeks(m);
      for (const lebar of Object.values(LEBAR)) {
        const svg = gambar(m, { lebar, awalan: 'g' });
        const tanda = pusatTanda(svg);
        const nilai = [...svg.matchAll(/<text[^>]*font-size="11"[^>]*font-weight="700"[^>]*>/g)];
        assert.equal(nilai.length, daerah.length, `label di gambar selebar ${lebar}`);
        for (const { isi, kiri, kanan, atas, bawah } of kotakTeks(svg))
          assert.ok(
            !tanda.some(([x, y]) => x > kiri && x < kanan && y > atas && y < bawah),
            `${isi} menutupi tanda di gambar selebar ${lebar}`,
          );
        // Those lines are up and down, so that none reads as a way from year to year.
        for (const [, x1, y1, x2, y2] of svg.matchAll(
          /d="M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)" stroke="var\(--tinta-2\)" stroke-width="0.7"/g,
        ))
          assert.ok(Math.abs(Number(x1) - Number(x2)) <= Math.max(20, Math.abs(Number(y1) - Number(y2))), `garis penunjuk ${x1} ke ${x2}`);
        assert.doesNotMatch(svg, /stroke-dasharray="1 3"/);
      }
    });
