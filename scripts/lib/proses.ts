/** Runs a Node program of this project as a child and tells what came of it. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { pantauMemori } from './memori.ts';

/** Folder of the repository: every child runs there, wherever the caller stands. */
export const AKAR = resolve(import.meta.dirname, '../..');

/** Programs of the dependencies, started by file so that no shell and no PATH is involved. */
export const PROGRAM = {
  astro: 'node_modules/astro/bin/astro.mjs',
  eslint: 'node_modules/eslint/bin/eslint.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  playwright: 'node_modules/playwright/cli.js',
} as const;

/** Astro sends no usage data and stays in the foreground. */
export const TENANG = { ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0', ASTRO_PREVIEW_BACKGROUND: '0' } as const;

export interface HasilProses {
  kode: number;
  /** stdout and stderr as they came, without colour codes. */
  keluaran: string;
  detik: number;
  /** Largest resident memory of any one process, in MB; only where /proc tells. */
  puncakMb?: number;
}

export interface PilihanProses {
  lingkungan?: NodeJS.ProcessEnv;
  /** Keep the output to yourself. */
  sunyi?: boolean;
  /** Lines that are not passed on; they stay in `keluaran`. */
  saring?: RegExp;
  ukurMemori?: boolean;
}

/** Runs `node ...argumen`; a program that cannot start counts as exit code 1. */
export async function jalankan(argumen: readonly string[], pilihan: PilihanProses = {}): Promise<HasilProses> {
  const mulai = performance.now();
  const anak = spawn(process.execPath, argumen, {
    cwd: AKAR,
    env: { ...process.env, ...TENANG, ...pilihan.lingkungan },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const hentikan = () => anak.kill();
  const keluarSebab = (sinyal: NodeJS.Signals) => {
    anak.kill(sinyal);
    process.exit(sinyal === 'SIGINT' ? 130 : 143);
  };
  process.once('exit', hentikan).once('SIGTERM', keluarSebab).once('SIGINT', keluarSebab);
  const berhentiPantau = pilihan.ukurMemori && anak.pid !== undefined ? pantauMemori(anak.pid) : undefined;

  let keluaran = '';
  const sisa: (() => void)[] = [];
  for (const [arus, tujuan] of [[anak.stdout, process.stdout] as const, [anak.stderr, process.stderr] as const]) {
    const teruskan = penyaring(tujuan, pilihan);
    sisa.push(() => teruskan('', true));
    arus.setEncoding('utf8').on('data', (potongan: string) => {
      keluaran += potongan;
      teruskan(potongan);
    });
  }
  const kode = await new Promise<number>((selesai) => {
    anak.on('error', (e) => {
      keluaran += e.message;
      selesai(1);
    });
    anak.on('close', (k) => selesai(k ?? 1));
  });
  for (const tulis of sisa) tulis();
  process.off('exit', hentikan).off('SIGTERM', keluarSebab).off('SIGINT', keluarSebab);
  const puncakMb = berhentiPantau?.();
  return {
    kode,
    keluaran: stripVTControlCharacters(keluaran),
    detik: (performance.now() - mulai) / 1000,
    ...(puncakMb !== undefined && { puncakMb }),
  };
}

/** Passes output on, by whole lines where some are to be left out. */
function penyaring(tujuan: NodeJS.WriteStream, { sunyi, saring }: PilihanProses): (potongan: string, akhir?: boolean) => void {
  if (sunyi) return () => undefined;
  if (!saring) return (potongan) => tujuan.write(potongan);
  let tertahan = '';
  return (potongan, akhir = false) => {
    const baris = (tertahan + potongan).split('\n');
    tertahan = akhir ? '' : baris.pop()!;
    const lolos = baris.filter((b) => !saring.test(b));
    if (lolos.length && !(akhir && lolos[0] === '')) tujuan.write(`${lolos.join('\n')}\n`);
  };
}
