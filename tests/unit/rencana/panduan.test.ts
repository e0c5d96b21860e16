/** The guide: its example is a valid plan once it lies in a region. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { modelGantt } from '../../../src/banding/gantt-rencana.ts';
import { rencana } from '../../../src/domain/schema/daerah.ts';
import { belah } from '../../../src/format/front-matter.ts';
import { uraiYaml } from '../../../src/format/yaml.ts';
import { periksaIsi } from '../../../src/reader/periksa.ts';
import { barisTemuan } from '../../../src/text/lapor.ts';
import { BERKAS_CONTOH, CONTOH_LENGKAP, HARI_CONTOH, ISI_CONTOH, OPD_CONTOH } from '../../../src/text/pesan/panduan-rencana.ts';
import { tulisIsi } from '../../bantu/folder-sementara.ts';
import { DAERAH, TANGGAL_UJI, teksJson } from '../../bantu/isi-minimal.ts';
import { isiBerkosakata } from '../../bantu/kosakata-nyata.ts';
import { kosakataRencana } from '../../bantu/rencana-uji.ts';

const KOSAKATA = ['jenis-opd', 'jenis-sumber', 'status-rencana', 'status-langkah', 'sumber-dana', 'tahapan', 'urusan'];

/** Findings of a region with this plan and the offices it names, under the real vocabularies. */
function temuan(t: Parameters<typeof tulisIsi>[0], isiRencana: string, profil = '') {
  const isi = isiBerkosakata(KOSAKATA);
  const opd = Object.entries(OPD_CONTOH).map(([id, nama]) => ({ id, nama, jenis: 'dinas' }));
  const semula = (JSON.parse(isi[`${DAERAH}/opd.json`]!) as { opd: object[] }).opd;
  isi[`${DAERAH}/opd.json`] = teksJson({ opd: [...semula, ...opd] });
  if (profil) isi[`${DAERAH}/daerah.json`] = `{ "kode": "98.01", "nama": "Kabupaten Padi", ${profil}, "ditambahkan": "2026-01-20" }\n`;
  isi[`${DAERAH}/rencana/antar-obat.md`] = isiRencana;
  return periksaIsi(tulisIsi(t, isi), TANGGAL_UJI).temuan.map((x) => barisTemuan(x));
}

test('the example passes the checker, and so does the declaration', (t) => assert.deepEqual(temuan(t, ISI_CONTOH, CONTOH_LENGKAP), []));

test('the example says that it is one: a region that does not exist, names that tell', () => {
  assert.match(BERKAS_CONTOH, /\/99\.99-kabupaten-contoh\/rencana\//);
  assert.match(ISI_CONTOH, /^nama: .*\(contoh\)$/m);
  for (const nama of Object.values(OPD_CONTOH)) assert.match(nama, /Contoh/);
});

test('on its day one step of the example is behind, and the chart has every step', () => {
  const isi = rencana.parse(uraiYaml(belah(ISI_CONTOH).yaml).nilai);
  const m = modelGantt(isi, { ...kosakataRencana, tanggal: HARI_CONTOH }, (id) => OPD_CONTOH[id]);
  assert.equal(m.data.langkah.length, isi.langkah.length);
  assert.deepEqual(
    m.data.langkah.flatMap((l) => (l.lewat ? [l.kegiatan] : [])),
    ['Melatih kader di dua desa'],
  );
  assert.equal(m.data.hariIni, HARI_CONTOH);
  assert.ok(m.data.langkah.every((l) => l.opd !== undefined));
});
