/** `npm test [-- STEP ...]`: every check of the project, in order, up to the first step that fails. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { salahPakai, salahPilihan } from './lib/argumen.ts';
import { cariChromium } from './lib/chromium.ts';
import { AKAR, jalankan, PROGRAM } from './lib/proses.ts';
import { semuaBerkas } from './lib/folder.ts';

interface Hitungan {
  lulus: number;
  gagal: number;
}

interface Langkah {
  judul: string;
  jalankan: () => Promise<Hitungan>;
}

/** A step that passes or fails as a whole. */
const satu =
  (...perintah: string[][]) =>
  async (): Promise<Hitungan> => {
    for (const p of perintah) if ((await jalankan(p)).kode !== 0) return { lulus: 0, gagal: 1 };
    return { lulus: 1, gagal: 0 };
  };

/** One `node --test` run over these folders; the counts come from its TAP summary. */
const berkasUji =
  (...folder: string[]) =>
  async (): Promise<Hitungan> => {
    const berkas = folder.flatMap((f) => semuaBerkas(join(AKAR, f)).map((b) => `${f}/${b}`)).filter((b) => b.endsWith('.test.ts'));
    const tap = join(AKAR, '.uji/uji.tap');
    mkdirSync(join(AKAR, '.uji'), { recursive: true });
    rmSync(tap, { force: true });
    const pelapor = [
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=tap',
      `--test-reporter-destination=${tap}`,
    ];
    // Browser tests wait more than they compute, so two files at once pay off even on two cores.
    const { kode } = await jalankan(['--test', '--test-concurrency=2', '--test-timeout=300000', ...pelapor, ...berkas]);
    const ringkasan = readFileSync(tap, 'utf8');
    const baca = (nama: string) => Number(new RegExp(`^# ${nama} (\\d+)$`, 'm').exec(ringkasan)?.[1] ?? 0);
    const gagal = baca('fail') + baca('cancelled');
    return { lulus: baca('pass'), gagal: kode !== 0 ? Math.max(1, gagal) : gagal };
  };

const LANGKAH: Record<string, Langkah> = {
  prettier: { judul: 'Prettier: format', jalankan: satu([PROGRAM.prettier, '--check', '--log-level', 'warn', '.']) },
  eslint: { judul: 'ESLint: kebiasaan kode', jalankan: satu([PROGRAM.eslint, '.', '--max-warnings', '0']) },
  tipe: {
    judul: 'astro check: tipe, juga di scripts/ dan tests/',
    jalankan: satu([PROGRAM.astro, 'check', '--minimumFailingSeverity', 'warning']),
  },
  isi: { judul: 'Pemeriksa isi', jalankan: satu(['scripts/periksa.ts']) },
  unit: { judul: 'Uji unit', jalankan: berkasUji('tests/unit') },
  bangun: { judul: 'Bangun situs dari isi yang sebenarnya', jalankan: satu(['scripts/bangun.ts']) },
  situs: { judul: 'Uji situs jadi dan peramban', jalankan: berkasUji('tests/situs', 'tests/peramban') },
};

const PEMAKAIAN = `npm test [-- ${Object.keys(LANGKAH).join('|')} ...]`;

class LangkahAsing extends Error {}

function langkahDiminta(): string[] {
  try {
    const { positionals } = parseArgs({ allowPositionals: true, options: {} });
    const asing = positionals.find((p) => !(p in LANGKAH));
    if (asing) throw new LangkahAsing(`Langkah "${asing}" tidak dikenal.`);
    return positionals.length ? Object.keys(LANGKAH).filter((l) => positionals.includes(l)) : Object.keys(LANGKAH);
  } catch (e) {
    salahPakai(e instanceof LangkahAsing ? e.message : salahPilihan(e), PEMAKAIAN);
  }
}

const diminta = langkahDiminta();
const jumlah: Hitungan = { lulus: 0, gagal: 0 };
for (const [i, nama] of diminta.entries()) {
  const { judul, jalankan: kerjakan } = LANGKAH[nama]!;
  console.log(`\n=== ${i + 1}/${diminta.length} ${judul} (${nama})\n`);
  const mulai = performance.now();
  let hasil: Hitungan;
  try {
    // Found, or installed, before the tests: several of them run at once.
    if (nama === 'situs') process.env.CHROMIUM_PATH = cariChromium();
    hasil = await kerjakan();
  } catch (e) {
    console.error((e as Error).message);
    hasil = { lulus: 0, gagal: 1 };
  }
  jumlah.lulus += hasil.lulus;
  jumlah.gagal += hasil.gagal;
  console.log(`\n${hasil.gagal ? 'GAGAL' : 'Lulus'}: ${judul}, ${((performance.now() - mulai) / 1000).toFixed(1)} dtk`);
  if (hasil.gagal) break;
}
console.log(`\n${jumlah.lulus} passed, ${jumlah.gagal} failed`);
process.exitCode = jumlah.gagal ? 1 : 0;
