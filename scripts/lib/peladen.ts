/** A static server for a built site, at the root or below a path, like the hosts it is meant for. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import sirv from 'sirv';

export interface Peladen {
  /** With the base, ending in a slash. */
  alamat: string;
  tutup(): Promise<void>;
}

export interface PilihanPeladen {
  folder: string;
  /** Path of the site, `/` or `/sub/dir/`. */
  dasar?: string;
  /** 0 takes any free port. */
  port?: number;
  /** Try this many following ports when the first is taken. */
  cobaPort?: number;
  /** Answers what is no file of the site. @param jalur below the base, without a slash in front @returns false to leave it to the site */
  tambahan?: (jalur: string, req: IncomingMessage, res: ServerResponse) => boolean;
}

/** @throws Error when the folder holds no site or no port is free. */
export async function layani({ folder, dasar = '/', port = 0, cobaPort = 0, tambahan }: PilihanPeladen): Promise<Peladen> {
  const akar = resolve(folder);
  if (!existsSync(join(akar, 'index.html'))) throw new Error(`Belum ada situs di ${folder}. Jalankan dahulu: npm run build`);
  const awalan = dasar.replace(/\/*$/, '');
  // `dev` reads files anew: a build that ends while this runs is served at once.
  const berkas = sirv(akar, {
    dev: true,
    etag: true,
    extensions: ['html'],
    dotfiles: false,
    setHeaders: (res) => res.setHeader('X-Content-Type-Options', 'nosniff'),
  });
  const tidakAda = (res: ServerResponse) => {
    const halaman = join(akar, '404.html');
    res.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(existsSync(halaman) ? readFileSync(halaman) : 'Tidak ditemukan');
  };
  const server = createServer((req, res) => {
    const [jalur = '/', cari] = (req.url ?? '/').split('?', 2) as [string, string | undefined];
    if (!`${jalur}/`.startsWith(`${awalan}/`)) return tidakAda(res);
    const dalam = jalur.slice(awalan.length);
    if (tambahan?.(dalam.replace(/^\//, ''), req, res)) return;
    if (!dalam.endsWith('/') && adaFolder(akar, dalam)) {
      return void res.writeHead(301, { Location: `${jalur}/${cari === undefined ? '' : `?${cari}`}` }).end();
    }
    req.url = dalam + (cari === undefined ? '' : `?${cari}`);
    berkas(req, res, () => tidakAda(res));
  });
  const didapat = await dengarkan(server, port, cobaPort);
  return {
    alamat: `http://localhost:${didapat}${awalan}/`,
    tutup: () =>
      new Promise((selesai) => {
        server.close(() => selesai());
        server.closeAllConnections();
      }),
  };
}

function adaFolder(akar: string, jalur: string): boolean {
  try {
    const tujuan = resolve(akar, `.${decodeURIComponent(jalur) || '/'}`);
    return tujuan.startsWith(akar) && statSync(tujuan).isDirectory();
  } catch {
    return false;
  }
}

async function dengarkan(server: ReturnType<typeof createServer>, port: number, cobaPort: number): Promise<number> {
  for (let p = port; ; p++) {
    try {
      await new Promise<void>((siap, gagal) => {
        server.once('error', gagal).listen(p, '127.0.0.1', () => {
          server.off('error', gagal);
          siap();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (e) {
      const terpakai = (e as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!terpakai || p >= port + cobaPort)
        throw new Error(terpakai ? `Port ${p} sedang dipakai; pilih yang lain dengan --port.` : (e as Error).message, { cause: e });
    }
  }
}
