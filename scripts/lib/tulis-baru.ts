/** The last step of `npm run baru`. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Temuan } from '../../src/domain/temuan.ts';
import type { BerkasBaru } from '../../src/format/rangka/berkas.ts';
import { alamatTerbitDi } from '../../src/reader/alamat.ts';
import { daftarBerkas } from '../../src/reader/berkas.ts';
import { periksaBerkas } from '../../src/reader/periksa.ts';
import { barisTemuan, laporan, penjelasan } from '../../src/text/lapor.ts';
import { AKAR } from './proses.ts';
import { tulisSkema } from './tulis-skema.ts';

/**
 * Checks the tree with the new files in it; only then writes, and says what comes next.
 * @param dulu findings without the new files: old faults of others stop nobody @param hari day of the check, `YYYY-MM-DD`
 * @returns exit code: 1 when nothing was written
 */
export function tulisBaru(akar: string, baru: readonly BerkasBaru[], dulu: readonly Temuan[], hari: string): 0 | 1 {
  const awalan = `${akar.replace(/\/+$/, '')}/`;
  const ada = baru.find((b) => existsSync(join(akar, b.jalur)));
  if (ada) {
    console.error(`${awalan}${ada.jalur} sudah ada, jadi tidak ditulis. Ubah berkas itu, atau beri nama lain dengan --berkas.`);
    return 1;
  }
  const jalur = new Set(baru.map((b) => b.jalur));
  const { temuan, entri } = periksaBerkas([...daftarBerkas(akar), ...baru.map((b) => ({ jalur: b.jalur, baca: () => b.isi }))], hari);
  const sudah = new Set(dulu.map((t) => barisTemuan(t)));
  const galat = temuan.filter((t) => t.tingkat === 'galat' && !sudah.has(barisTemuan(t)));
  if (galat.length) {
    console.error(
      `${laporan(galat, awalan)}\n\n${penjelasan(galat, alamatTerbitDi(akar))}\n\nTidak ada yang ditulis. Perbaiki jawabannya, lalu jalankan lagi.`,
    );
    return 1;
  }
  for (const b of baru) {
    mkdirSync(dirname(join(akar, b.jalur)), { recursive: true });
    writeFileSync(join(akar, b.jalur), b.isi, { flag: 'wx' });
    console.log(`Ditulis: ${awalan}${b.jalur}`);
  }
  for (const t of temuan.filter((x) => jalur.has(x.berkas))) console.log(barisTemuan(t, awalan));
  // So that the editor completes the new file at once.
  if (resolve(akar) === join(AKAR, 'content'))
    tulisSkema(
      AKAR,
      akar,
      entri,
      daftarBerkas(akar).map((b) => b.jalur),
    );
  const catatan = baru.at(-1)!.jalur;
  console.log('\nLangkah berikutnya:');
  console.log(
    catatan.endsWith('.md')
      ? `  1. Buka ${awalan}${catatan}; isi medan pilihan yang diketahui.`
      : `  1. Buka ${awalan}${catatan}; medan lain yang boleh diisi muncul sebagai saran di VS Code.`,
  );
  console.log('  2. npm run rapikan -- --sejak main, lalu npm run periksa -- --sejak main.\n  3. Kirim sebagai pull request.');
  return 0;
}
