/** Where a page sends those who can complete it: the editor of its file, or the editors of this site. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { susunKatalog } from '../../src/domain/katalog.ts';
import { halamanInovasi } from '../../src/katalog/halaman-inovasi.ts';
import { halamanReplikasi } from '../../src/katalog/halaman-replikasi.ts';
import { periksaIsi } from '../../src/reader/periksa.ts';
import { tulisIsi } from '../bantu/folder-sementara.ts';
import { isiLengkap } from '../bantu/isi-lengkap.ts';
import { FOLDER, INOVASI, TANGGAL_UJI } from '../bantu/isi-minimal.ts';

function katalog(t: TestContext, situs: object, catatan: (teks: string) => string = (x) => x) {
  const isi = isiLengkap();
  isi['situs.json'] = JSON.stringify({ ...(JSON.parse(isi['situs.json']!) as object), ...situs });
  isi[INOVASI] = catatan(isi[INOVASI]!);
  const { entri, temuan } = periksaIsi(tulisIsi(t, isi), TANGGAL_UJI);
  assert.deepEqual(temuan, []);
  const k = susunKatalog(entri, TANGGAL_UJI);
  return { k, i: k.perId.get(`${FOLDER}/lumbung-desa`)! };
}
const BERKAS = `content/daerah/${FOLDER}/inovasi/lumbung-desa.md`;

test('with a repository: its editor for exactly this file', (t) => {
  const { k, i } = katalog(t, { repositori: { jenis: 'forgejo', url: 'https://git.example/a/isi', cabang: 'main' } });
  assert.equal(halamanInovasi(i, k, '/').sunting, `https://git.example/a/isi/_edit/main/${BERKAS}`);
  assert.equal(halamanReplikasi(i, k, 'https://uji.example').meja.data.saluran.repositori?.jenis, 'forgejo');
});

test('each open check leads to the file that lacks it; a region without contacts gets a new one', (t) => {
  const { k, i: asli } = katalog(t, { repositori: { jenis: 'forgejo', url: 'https://git.example/a/isi', cabang: 'main' } });
  const syarat = asli.kelengkapan.syarat.map((s) => ({ ...s, terpenuhi: false }));
  const i = { ...asli, kelengkapan: { ...asli.kelengkapan, syarat } };
  const ke = (x: typeof i) => new Map(halamanInovasi(x, k, '/').belumDiketahui.map((s) => [s.id, s.sunting]));
  const terbuka = ke(i);
  assert.ok(terbuka.size > 1 && terbuka.has('kontak'));
  for (const [id, alamat] of terbuka)
    assert.equal(alamat, `https://git.example/a/isi/_edit/main/${id === 'kontak' ? `content/daerah/${FOLDER}/kontak.json` : BERKAS}`, id);
  const tanpaKontak = { ...i, daerah: { ...i.daerah, kontak: { ...i.daerah.kontak, isi: [] } } };
  assert.match(ke(tanpaKontak).get('kontak')!, /\/_new\/main\/content\/daerah\/[^/]+\/\?filename=kontak\.json&value=/);
});

test('without one: the path of the file and the coordinator, by mail where one is told', (t) => {
  const tanpa = katalog(t, {});
  const h = halamanInovasi(tanpa.i, tanpa.k, '/');
  assert.deepEqual([h.sunting, h.berkas, h.redaksi], [undefined, BERKAS, 'Redaksi uji']);
  assert.ok(h.belumDiketahui.every((s) => s.sunting === undefined));
  const dengan = katalog(t, { koordinator: { unit: 'Redaksi uji', surel: 'redaksi@uji.example' } });
  assert.equal(halamanInovasi(dengan.i, dengan.k, '/').redaksi, 'redaksi@uji.example');
});

test('visit days and "full until" lead the contact page; a day that has passed says nothing', (t) => {
  const bantuan = (sampai: string) => (teks: string) =>
    teks.replace(
      '\nditambahkan:',
      `\nbantuan:\n  hariKunjungan:\n    hari: [selasa, kamis]\n  penuhSampai: '${sampai}'\n  kapasitasPerTahun: 6\n  sumber: [laporan]\nditambahkan:`,
    );
  const kunjungan = (sampai: string) => {
    const { k, i } = katalog(t, {}, bantuan(sampai));
    return halamanReplikasi(i, k, 'https://uji.example');
  };
  const h = kunjungan('2027-01-31');
  assert.deepEqual(h.kunjungan, { hari: 'selasa dan kamis', penuh: '31 Januari 2027', kapasitas: '6 daerah per tahun' });
  assert.deepEqual(h.bantuan, [], 'nothing is said twice');
  assert.equal(kunjungan(TANGGAL_UJI).kunjungan?.penuh, '22 November 2026', 'the day itself is still full');
  assert.equal(kunjungan('2026-11-21').kunjungan?.penuh, undefined);
  const { k, i } = katalog(t, {});
  assert.equal(halamanReplikasi(i, k, 'https://uji.example').kunjungan, undefined);
});
