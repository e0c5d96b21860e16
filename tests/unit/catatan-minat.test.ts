/** The entry made after a letter of interest: the checker takes it as it is. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { susunKatalog } from '../../src/domain/katalog.ts';
import { catatMinat } from '../../src/katalog/catat-minat.ts';
import { berkasMinat, langkahMinat, teksCatatanMinat, type Minat } from '../../src/format/catatan-minat.ts';
import { periksaIsi } from '../../src/reader/periksa.ts';
import { PESAN_MINAT } from '../../src/text/pesan/minat.ts';
import { barisTemuan } from '../../src/text/lapor.ts';
import { tulisIsi } from '../bantu/folder-sementara.ts';
import { FOLDER, TANGGAL_UJI, type IsiUji } from '../bantu/isi-minimal.ts';
import { isiBerkosakata } from '../bantu/kosakata-nyata.ts';

const MINAT: Minat = {
  inovasi: `${FOLDER}/benih-matang`,
  namaInovasi: 'Benih "Matang"',
  daerah: 'Kabupaten Jagung',
  tanggal: '2026-11-20',
  hari: '2026-11-22',
};
const isiUji = () => isiBerkosakata(['hubungan-replikasi', 'jenis-dokumen', 'jenis-sumber', 'langkah-replikasi']);

function periksa(t: TestContext, isi: IsiUji) {
  const { entri, temuan } = periksaIsi(tulisIsi(t, isi), TANGGAL_UJI);
  assert.deepEqual(
    temuan.map((x) => barisTemuan(x)),
    [],
  );
  return susunKatalog(entri, TANGGAL_UJI);
}

for (const [nama, m] of Object.entries({
  'the least that is known': MINAT,
  'with number and office': { ...MINAT, nomor: '005/12/2026', unit: 'Bappeda Kabupaten Jagung' },
})) {
  test(`${nama}: valid, and one step of interest in the adopter's voice`, (t) => {
    const letak = berkasMinat('98.02-kabupaten-jagung', 'benih-matang');
    assert.ok(letak.startsWith('content/'));
    const k = periksa(t, { ...isiUji(), [letak.slice('content/'.length)]: teksCatatanMinat(m) });
    const r = k.relasi.find((x) => x.penerima === '98.02' && x.inovasi === m.inovasi)!;
    assert.deepEqual(
      [r.suara, r.kelompok, r.terakhir.langkah, r.terakhir.tanggal, r.kedaluwarsa],
      ['penerima', 'penjajakan', 'minat', '2026-11-20', false],
    );
    assert.equal(r.terakhir.berlakuSampai, '2027-11-20');
    assert.equal(r.terakhir.sumber[0]!.penerbit, m.unit ?? 'Pemerintah Kabupaten Jagung');
  });
}

test('added to a record that is there, step and source fit into its lists', (t) => {
  const isi = isiUji();
  const berkas = 'daerah/98.02-kabupaten-jagung/replikasi/lumbung-desa.json';
  const lama = JSON.parse(isi[berkas]!) as { langkah: unknown[]; sumber: unknown[] };
  const { langkah, sumber } = langkahMinat({ ...MINAT, inovasi: `${FOLDER}/lumbung-desa` });
  isi[berkas] = JSON.stringify({ ...lama, langkah: [...lama.langkah, langkah], sumber: [...lama.sumber, sumber] });
  periksa(t, isi);
});

test('two origins with one slug: the records of one adopter lie in two files', (t) => {
  const k = periksa(t, isiUji());
  const i = k.perId.get(`${FOLDER}/lumbung-desa`)!;
  const lain = { ...i, id: `98.02-kabupaten-jagung/${i.slug}`, daerah: k.daerah.get('98.02')! };
  assert.equal(catatMinat(i, k).slug, i.slug);
  const berdua = { ...k, inovasi: [...k.inovasi, lain] };
  assert.deepEqual(
    [i, lain].map((x) => catatMinat(x, berdua).slug),
    [i, lain].map((x) => `${i.slug}-${x.daerah.slug}`),
  );
});

test('what is told of an agreement names its end once that is past', (t) => {
  const isi = isiUji();
  const berkas = 'publik/kesepakatan/lumbung-tiga-daerah.json';
  const lama = JSON.parse(isi[berkas]!) as object;
  const id = `${FOLDER}/benih-matang`;
  const catat = (berlakuSampai: string) => {
    isi[berkas] = JSON.stringify({ ...lama, inovasi: [id], berlakuSampai });
    const k = periksa(t, isi);
    return catatMinat(k.perId.get(id)!, k).tercatat['kota-sorgum'];
  };
  assert.equal(catat('2028')?.berakhir, undefined);
  const lewat = catat('2025-04-02')!;
  assert.equal(lewat.berakhir, '2 April 2025');
  assert.match(PESAN_MINAT.sudahDisebut('Kota Sorgum', lewat), /\([a-z -]+, berakhir 2 April 2025\)/);
});
