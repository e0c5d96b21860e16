/** Where a page sends those who can complete it: the editor of its file, or the editors of this site. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { susunKatalog } from '../../src/domain/katalog.ts';
import { halamanInovasi } from '../../src/katalog/halaman-inovasi.ts';
import { halamanReplikasi } from '../../src/katalog/halaman-replikasi.ts';
import { suntingHalaman, suntingInovasi } from '../../src/katalog/sunting-halaman.ts';
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
  const s = suntingInovasi(k, '/inovasi/kabupaten-uji/lumbung-desa/', i);
  assert.equal(s.sunting, `https://git.example/a/isi/_edit/main/${BERKAS}`);
  const lapor = new URL(s.lapor);
  assert.equal(lapor.pathname, '/a/isi/issues/new');
  assert.ok(lapor.searchParams.get('body')!.includes(BERKAS));
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

test('without one: the form that opens the file, and the form for corrections; both carry it along', (t) => {
  const tanpa = katalog(t, {});
  const h = halamanInovasi(tanpa.i, tanpa.k, '/');
  assert.ok(h.belumDiketahui.every((s) => s.sunting === undefined));
  const halaman = '/inovasi/kabupaten-uji/lumbung-desa/';
  assert.deepEqual(suntingInovasi(tanpa.k, halaman, tanpa.i), {
    sunting: `usul/inovasi/?berkas=${BERKAS}`,
    lapor: `usul/koreksi/?berkas=${BERKAS}&halaman=${halaman}`,
  });
  // A kind of file that no form holds is changed by hand.
  assert.equal(
    suntingHalaman(tanpa.k, '/tema/', 'content/kosakata/tema.json', 12).sunting,
    'usul/koreksi/?berkas=content/kosakata/tema.json&baris=12&halaman=/tema/#sunting',
  );
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
