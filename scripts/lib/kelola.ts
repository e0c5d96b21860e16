/** The editor over a clone on this computer: Decap's own git server behind the server of the built site, so that one address serves both. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { request, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { layani, type Peladen } from './peladen.ts';
import { AKAR } from './proses.ts';

/** Asked for by the pages; only this server has it. */
const SETEMPAT = 'kelola/setempat.json';
const PROKSI = 'kelola/proksi';
const FOLDER_PAKET = join(AKAR, 'scripts/kelola');
const SERVER = join(FOLDER_PAKET, 'node_modules/decap-server/dist/index.js');
const SIAP_MS = 20_000;

export interface PilihanKelola {
  /** Clone whose `content/` is edited. */
  repo: string;
  /** Built site, with the editor in it. */
  situs: string;
  dasar?: string;
  port?: number;
  cobaPort?: number;
}

export interface PeladenKelola extends Peladen {
  /** Branch on which proposals are based. */
  cabang: string;
}

/** Where something is missing, what to do about it. */
export class BelumSiap extends Error {}

/** @throws BelumSiap with a sentence for the person at the keyboard */
export async function layaniKelola({ repo, situs, dasar = '/', port = 0, cobaPort = 0 }: PilihanKelola): Promise<PeladenKelola> {
  if (!existsSync(SERVER)) throw new BelumSiap('Paket penyunting belum dipasang: npm ci --prefix scripts/kelola --ignore-scripts');
  if (!existsSync(join(situs, 'kelola/sunting/index.html')))
    throw new BelumSiap(`Situs di ${situs} dibangun tanpa penyunting. Jalankan: npm run build`);
  const cabang = cabangBersih(resolve(repo));
  const proksi = await mulaiProksi(resolve(repo));
  try {
    const peladen = await layani({
      folder: situs,
      dasar,
      port,
      cobaPort,
      tambahan: (jalur, req, res) => {
        if (jalur === SETEMPAT) {
          res.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify({ proksi: PROKSI, cabang }));
          return true;
        }
        if (jalur !== PROKSI) return false;
        teruskan(req, res, proksi.port);
        return true;
      },
    });
    return {
      ...peladen,
      cabang,
      tutup: async () => {
        await peladen.tutup();
        await hentikan(proksi.anak);
      },
    };
  } catch (e) {
    await hentikan(proksi.anak);
    throw e;
  }
}

/**
 * The branch that is checked out. Decap's server switches branches in the working folder and commits everything it finds there, so
 * changes that are not committed would end in somebody's proposal.
 */
function cabangBersih(repo: string): string {
  const git = (...arg: string[]) => execFileSync('git', arg, { cwd: repo, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  let akar: string;
  let cabang: string;
  try {
    akar = git('rev-parse', '--show-toplevel');
    cabang = git('branch', '--show-current');
  } catch {
    throw new BelumSiap(`${repo} bukan klon git.`);
  }
  if (resolve(akar) !== repo) throw new BelumSiap(`Pilih folder akar klonnya: --repo ${akar}`);
  if (cabang === '' || cabang.startsWith('cms/'))
    throw new BelumSiap('Pindah dahulu ke cabang yang menjadi dasar usulan, misalnya: git switch main');
  if (git('status', '--porcelain') !== '')
    throw new BelumSiap('Ada perubahan yang belum direkam di klon itu. Rekam (git commit) atau simpan dahulu (git stash -u).');
  return cabang;
}

async function mulaiProksi(repo: string): Promise<{ anak: ChildProcess; port: number }> {
  const port = await portBebas();
  const anak = spawn(process.execPath, [SERVER], {
    cwd: FOLDER_PAKET,
    env: { ...process.env, MODE: 'git', GIT_REPO_DIRECTORY: repo, BIND_HOST: '127.0.0.1', PORT: String(port), LOG_LEVEL: 'error' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let galat = '';
  anak.stderr.setEncoding('utf8').on('data', (s: string) => (galat += s));
  process.once('exit', () => anak.kill());
  const batas = Date.now() + SIAP_MS;
  while (!(await menjawab(port))) {
    if (anak.exitCode !== null || Date.now() > batas) {
      await hentikan(anak);
      throw new BelumSiap(`Peladen git penyunting tidak mau mulai. ${galat.trim()}`);
    }
    await new Promise((r) => setTimeout(r, 100));
  }
  return { anak, port };
}

const hentikan = (anak: ChildProcess): Promise<void> =>
  new Promise((selesai) => {
    if (anak.exitCode !== null || anak.signalCode !== null) return selesai();
    anak.once('exit', () => selesai());
    anak.kill();
  });

function portBebas(): Promise<number> {
  return new Promise((selesai, gagal) => {
    const s = createServer();
    s.once('error', gagal).listen(0, '127.0.0.1', () => {
      const { port } = s.address() as AddressInfo;
      s.close(() => selesai(port));
    });
  });
}

const menjawab = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/api/v1`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{"action":"info"}',
  }).then(
    (r) => r.ok,
    () => false,
  );

/** Only pages of this very server may write: another page in the same browser sends another origin. */
function teruskan(req: IncomingMessage, res: ServerResponse, port: number): void {
  const { origin, host } = req.headers;
  if (req.method !== 'POST' || origin !== `http://${host}` || !/^(?:localhost|127\.0\.0\.1):\d+$/.test(host ?? '')) {
    res.writeHead(403).end();
    return;
  }
  const ke = request(
    { host: '127.0.0.1', port, path: '/api/v1', method: 'POST', headers: { 'content-type': req.headers['content-type'] ?? '' } },
    (jawab) => {
      res.writeHead(jawab.statusCode ?? 502, { 'Content-Type': jawab.headers['content-type'] ?? 'application/json' });
      jawab.pipe(res);
    },
  );
  ke.on('error', () => res.writeHead(502).end());
  req.pipe(ke);
}
