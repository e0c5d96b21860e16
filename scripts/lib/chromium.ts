/** Finds a Chromium that runs, or installs one. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser, type LaunchOptions } from 'playwright';
import { AKAR, PROGRAM } from './proses.ts';

const NAMA = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MENIT = 60_000;
const adalahRoot = process.getuid?.() === 0;

/** Path of a Chromium. @throws Error that says in Indonesian what to do when there is none and none can be installed. */
export function cariChromium(lapor: (kalimat: string) => void = console.log): string {
  const diberi = process.env.CHROMIUM_PATH;
  if (diberi) {
    if (berjalan(diberi)) return diberi;
    throw new Error(`CHROMIUM_PATH menunjuk ke ${diberi}, tetapi program itu tidak dapat dijalankan. Perbaiki, atau hapus variabelnya.`);
  }
  return (
    adaDiMesin() ?? (pasangDebian(lapor) ? adaDiMesin() : undefined) ?? (pasangPlaywright(lapor) ? adaDiMesin() : undefined) ?? gagal()
  );
}

function adaDiMesin(): string | undefined {
  const diPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMA.map((nama) => join(folder, nama)));
  return [...diPath, milikPlaywright()].find((p) => p !== undefined && berkasAda(p) && berjalan(p));
}

function berkasAda(jalur: string): boolean {
  return statSync(jalur, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** On Ubuntu `chromium-browser` may be a stub that only names a snap, so existing is not enough. */
function berjalan(jalur: string): boolean {
  return spawnSync(jalur, ['--version'], { stdio: 'ignore', timeout: MENIT / 2 }).status === 0;
}

function milikPlaywright(): string | undefined {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

function pasangDebian(lapor: (kalimat: string) => void): boolean {
  if (!adalahRoot || !existsSync('/usr/bin/apt-get')) return false;
  lapor('Chromium belum ada; memasang paket Debian (apt-get install chromium) ...');
  const apt = (...argumen: string[]) =>
    execFileSync('apt-get', argumen, {
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: 10 * MENIT,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  try {
    apt('update', '-q');
    apt('install', '-y', '-q', '--no-install-recommends', 'chromium');
    return true;
  } catch {
    return false;
  }
}

function pasangPlaywright(lapor: (kalimat: string) => void): boolean {
  lapor('Chromium belum ada; mengunduh milik Playwright (playwright install chromium) ...');
  const argumen = [PROGRAM.playwright, 'install', ...(adalahRoot && process.platform === 'linux' ? ['--with-deps'] : []), 'chromium'];
  return spawnSync(process.execPath, argumen, { cwd: AKAR, stdio: ['ignore', 'ignore', 'inherit'], timeout: 10 * MENIT }).status === 0;
}

function gagal(): never {
  throw new Error(
    'Chromium tidak ditemukan dan tidak dapat dipasang. Pilih salah satu:\n' +
      '  - pasang Chromium atau Google Chrome (Debian/Ubuntu: sudo apt-get install chromium);\n' +
      '  - npx playwright install chromium;\n' +
      '  - bila sudah ada di tempat lain: CHROMIUM_PATH=/jalur/ke/chromium npm test',
  );
}

/** Quiet and without calls of its own; a root user has no sandbox to offer. */
export function pilihanPeluncuran(executablePath: string): LaunchOptions {
  return {
    executablePath,
    headless: true,
    args: [
      ...(adalahRoot ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-background-networking',
      '--no-first-run',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
    ],
  };
}

/** A running browser; close it. */
export function bukaChromium(): Promise<Browser> {
  return chromium.launch(pilihanPeluncuran(cariChromium()));
}
