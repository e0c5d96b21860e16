/** Records → sheet → records: what the catalogue holds survives the way through a workbook as people write one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ambil } from '../../../src/domain/entri.ts';
import { bacaBuku } from '../../../src/format/lembar/baca.ts';
import { petakan } from '../../../src/format/lembar/peta.ts';
import { susunLembar } from '../../../src/format/lembar/susun.ts';
import { belah } from '../../../src/format/front-matter.ts';
import { uraiYaml } from '../../../src/format/yaml.ts';
import { bacaIsi } from '../../../src/reader/baca.ts';
import { tanggalIndonesia } from '../../../src/text/angka.ts';
import { keXlsx } from '../../bantu/lembar-uji.ts';
import { bahanUji, KOSAKATA_UJI, SUMBER_UJI } from './alat.ts';

const MEDAN = ['nama', 'ringkasan', 'urusan', 'tema', 'jenis', 'bentuk', 'tahapan', 'inisiator', 'mulai', 'ujiCoba'] as const;
type Isi = Record<(typeof MEDAN)[number], string | string[] | undefined>;
const label = (kosa: keyof typeof KOSAKATA_UJI, id: string | undefined) => KOSAKATA_UJI[kosa].find((n) => n.id === id)?.label ?? null;
const hari = (t: string | undefined) => (t === undefined ? null : tanggalIndonesia(t));

test('every innovation of the catalogue', async () => {
  const inovasi = ambil(bacaIsi('content').entri, 'inovasi')
    // Names within one region differ; over all regions some are twins. A name with a bracket is parted on purpose.
    .filter((e, i, semua) => semua.findIndex((x) => x.isi.nama.toLowerCase() === e.isi.nama.toLowerCase()) === i && !/\(/.test(e.isi.nama));
  const baris = inovasi.map(({ isi }) => [
    isi.nama,
    isi.ringkasan,
    label('urusan', isi.urusan),
    isi.tema.map((t) => label('tema', t)).join('; '),
    label('jenis', isi.jenis),
    label('bentuk', isi.bentuk),
    label('tahapan', isi.tahapan),
    label('inisiator', isi.inisiator),
    hari(isi.mulai),
    hari(isi.ujiCoba),
    'Langkah pertama.\nLangkah kedua.',
  ]);
  const kepala = [
    'Nama',
    'Ringkasan',
    'Urusan',
    'Tema',
    'Jenis',
    'Bentuk',
    'Tahapan',
    'Inisiator',
    'Waktu penerapan',
    'Waktu uji coba',
    'Rancang bangun',
  ];
  const [lembar] = await bacaBuku('uji.xlsx', await keXlsx([kepala.with(0, 'Nama inovasi'), ...baris]));
  const h = susunLembar(lembar!, petakan(lembar!, KOSAKATA_UJI), bahanUji(), { sumber: SUMBER_UJI });
  assert.deepEqual(
    h.baris.flatMap((b) => (b.status === 'siap' ? [] : [[b.nama, b.masalah.map((m) => m.pesan)]])),
    [],
  );
  assert.ok(inovasi.length > 150);
  const perJalur = new Map(h.berkas.map((b) => [b.jalur, b.isi]));
  inovasi.forEach(({ isi }, i) => {
    const hasil = uraiYaml(belah(perJalur.get(h.baris[i]!.jalur!)!).yaml).nilai as Isi;
    for (const m of MEDAN) assert.deepEqual(hasil[m], isi[m], `${isi.nama}: ${m}`);
  });
});
