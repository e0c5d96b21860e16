/** The page of readiness: its examples say what the checks count; completeness falls into one band. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { susunKatalog } from '../../src/domain/katalog.ts';
import { PITA_KELENGKAPAN, pitaKelengkapan, URUTAN_LABEL, type IdSyarat } from '../../src/domain/label.ts';
import { KOSAKATA_ISIAN } from '../../src/format/isian-medan.ts';
import { periksaIsi } from '../../src/reader/periksa.ts';
import { NAMA_SYARAT, PENJELASAN_SYARAT } from '../../src/text/pesan/kesiapan.ts';
import { LABEL, PITA } from '../../src/text/pesan/label.ts';
import { barisTemuan } from '../../src/text/lapor.ts';
import { tulisIsi } from '../bantu/folder-sementara.ts';
import { DAERAH, FOLDER, TANGGAL_UJI, type IsiUji } from '../bantu/isi-minimal.ts';
import { isiBerkosakata } from '../bantu/kosakata-nyata.ts';

const SEMUA = Object.keys(PENJELASAN_SYARAT) as IdSyarat[];

/** A record with this check's example pasted in as the page says: fields above, sections below. */
function catatan(id: IdSyarat): string {
  const { di, contoh } = PENJELASAN_SYARAT[id];
  const [medan = '', ...bagian] = di === 'inovasi' ? contoh.split(/\n*(?=^## )/m) : [''];
  return `---
nama: Uji Contoh
ringkasan: Rekaan untuk uji.
urusan: kesehatan
tema: [kesehatan]
ditambahkan: '2026-01-20'
${medan}
sumber:
  - id: laporan
    judul: Laporan
    penerbit: Koran Rekaan
    jenis: contoh
---

${bagian.join('\n\n')}

## Cara kerja

Petugas bekerja. [^laporan]
`;
}

test('each example passes the checker and meets its check, and without it the check is open', (t) => {
  const isi = isiBerkosakata([...KOSAKATA_ISIAN, 'peran-kontak', 'tingkat-kontak']);
  const opd = JSON.parse(isi[`${DAERAH}/opd.json`]!) as { opd: object[] };
  opd.opd.push({ id: 'dinas-kesehatan', nama: 'Dinas Kesehatan', jenis: 'contoh' });
  isi[`${DAERAH}/opd.json`] = JSON.stringify(opd);
  const kontak = JSON.parse(isi[`${DAERAH}/kontak.json`]!) as { kontak: object[] };
  kontak.kontak = [JSON.parse(PENJELASAN_SYARAT.kontak.contoh) as object];
  const berkasKontak = JSON.stringify(kontak);
  // The contact belongs to whoever names its office.
  const isiKontak: IsiUji = {
    ...isi,
    [`${DAERAH}/kontak.json`]: berkasKontak.replace(
      '"peran":"pemilik-inovasi"',
      `"peran":"pemilik-inovasi","inovasi":["${FOLDER}/contoh-kontak"]`,
    ),
  };
  for (const id of SEMUA) isiKontak[`${DAERAH}/inovasi/contoh-${id}.md`] = catatan(id).replace('Uji Contoh', `Uji ${id}`);
  const { temuan, entri } = periksaIsi(tulisIsi(t, isiKontak), TANGGAL_UJI);
  assert.deepEqual(
    temuan.map((x) => barisTemuan(x)),
    [],
  );
  const k = susunKatalog(entri, TANGGAL_UJI);
  // The page names them in the order in which they are counted.
  assert.deepEqual(
    Object.keys(NAMA_SYARAT),
    k.perId.get(`${FOLDER}/contoh-koneksi`)!.kelengkapan.syarat.map((s) => s.id),
  );
  assert.deepEqual(SEMUA, Object.keys(NAMA_SYARAT));
  for (const id of SEMUA) {
    const punya = k.perId.get(`${FOLDER}/contoh-${id}`)!.kelengkapan.syarat;
    assert.equal(punya.find((s) => s.id === id)?.terpenuhi, true, id);
    const lain = k.perId.get(`${FOLDER}/contoh-${id === 'waktu' ? 'tim' : 'waktu'}`)!.kelengkapan.syarat;
    assert.equal(lain.find((s) => s.id === id)?.terpenuhi, false, `${id} without its example`);
  }
});

test('a band holds what it says, and more facts never lead to a lower band', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), fc.nat(30), (seluruh, n) => {
      const terpenuhi = Math.min(n, seluruh);
      const pita = pitaKelengkapan({ terpenuhi, seluruh });
      if (pita === 'lengkap') assert.equal(terpenuhi, seluruh);
      else assert.ok(terpenuhi >= Number(pita) && terpenuhi < seluruh);
      if (terpenuhi < seluruh) {
        const naik = pitaKelengkapan({ terpenuhi: terpenuhi + 1, seluruh });
        assert.ok(PITA_KELENGKAPAN.indexOf(naik) <= PITA_KELENGKAPAN.indexOf(pita));
      }
    }),
  );
  assert.deepEqual(Object.keys(PITA).sort(), [...PITA_KELENGKAPAN].sort());
  assert.deepEqual(Object.keys(LABEL).sort(), [...URUTAN_LABEL].sort());
});
