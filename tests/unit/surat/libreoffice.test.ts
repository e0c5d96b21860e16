/** .docx opened by LibreOffice: every paper becomes a PDF of the pages that it should have. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { keDocx } from '../../../src/surat/docx.ts';
import { susunNaskah } from '../../../src/surat/semua.ts';
import { ID_NASKAH, type IdNaskah } from '../../../src/text/pesan/naskah.ts';
import { TERISI } from '../../bantu/surat-uji.ts';

/** Pages of each paper, filled with the made-up facts. */
const HALAMAN: Record<IdNaskah, number> = {
  minat: 2,
  'tindak-lanjut': 2,
  balasan: 2,
  'nota-kesepakatan': 2,
  'perjanjian-kerja-sama': 3,
  kak: 2,
  rab: 1,
  'sk-tim': 2,
  jadwal: 1,
  pernyataan: 1,
};

function adaSoffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const ada = adaSoffice();
if (!ada && process.env.CI === 'true') throw new Error('soffice tidak ada: pasang libreoffice-writer-nogui (lihat .ci/run).');

test(
  'LibreOffice opens every paper',
  { skip: ada ? false : 'soffice tidak ada; pasang LibreOffice Writer untuk menjalankan uji ini' },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'surat-'));
    try {
      for (const id of ID_NASKAH)
        writeFileSync(join(folder, `${id}.docx`), new Uint8Array(await (await keDocx(susunNaskah(id, TERISI))).arrayBuffer()));
      const profil = `-env:UserInstallation=${pathToFileURL(join(folder, 'profil')).href}`;
      const berkas = ID_NASKAH.map((id) => join(folder, `${id}.docx`));
      for (const ke of ['pdf', 'txt:Text (encoded):UTF8'])
        execFileSync('soffice', [profil, '--headless', '--convert-to', ke, '--outdir', folder, ...berkas], {
          stdio: 'ignore',
          timeout: 240_000,
        });
      const halaman = (id: IdNaskah) => readFileSync(join(folder, `${id}.pdf`), 'latin1').match(/\/Type\s*\/Page\b/g)?.length;
      assert.deepEqual(Object.fromEntries(ID_NASKAH.map((id) => [id, halaman(id)])), HALAMAN);
      const teks = readFileSync(join(folder, 'minat.txt'), 'utf8');
      for (const apa of ['WALI KOTA JAGUNG', 'Yth. Bupati Padi', '1. Berapa biaya awalnya?', '3. Apakah masih berjalan?'])
        assert.ok(teks.includes(apa), `${apa} tidak ada:\n${teks}`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
