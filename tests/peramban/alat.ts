/** What the browser tests share: one served site, one Chromium, and pages that remember what went wrong. */
import { after, before } from 'node:test';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { bukaChromium } from '../../scripts/lib/chromium.ts';
import { jenisHalaman } from '../../scripts/lib/jenis-halaman.ts';
import { layani, type Peladen } from '../../scripts/lib/peladen.ts';
import { bacaJson, DASAR, DIST } from '../situs/alat.ts';

export interface BarisData {
  id: string;
  nama: string;
  daerah: string;
  url: string;
}

export const DATA = bacaJson<BarisData[]>(DIST, 'data/inovasi.json');

/** One address for each kind of page, by its name. */
export const JENIS_HALAMAN: Record<string, string> = Object.fromEntries(jenisHalaman(DIST).map((j) => [j.nama, j.jalur]));

export interface Ruang {
  /** Of the site, ending in a slash. */
  alamat: string;
  peramban: Browser;
}

/** Serves dist and starts Chromium for the tests of one file. */
export function siapkanRuang(): Ruang {
  const ruang = {} as Ruang;
  let peladen: Peladen;
  before(async () => {
    peladen = await layani({ folder: DIST, dasar: DASAR });
    ruang.alamat = peladen.alamat;
    ruang.peramban = await bukaChromium();
  });
  after(async () => {
    await ruang.peramban.close();
    await peladen.tutup();
  });
  return ruang;
}

export interface Tab {
  konteks: BrowserContext;
  halaman: Page;
  /** Console errors, page errors, failed requests, requests to other hosts, violations of the policy. */
  masalah: string[];
}

/** Runs `kerja` in a fresh context and closes it. */
export async function denganTab<T>(ruang: Ruang, pilihan: BrowserContextOptions, kerja: (tab: Tab) => Promise<T>): Promise<T> {
  const konteks = await ruang.peramban.newContext({ locale: 'id-ID', viewport: { width: 1280, height: 800 }, ...pilihan });
  try {
    const halaman = await konteks.newPage();
    const masalah: string[] = [];
    const asal = new URL(ruang.alamat).origin;
    halaman.on('console', (p) => {
      if (p.type() === 'error' || p.type() === 'warning') masalah.push(`konsol: ${p.text()}`);
    });
    halaman.on('pageerror', (e) => masalah.push(`galat: ${e.message}`));
    halaman.on('requestfailed', (r) => {
      const sebab = r.failure()?.errorText ?? '';
      // A page that is left stops what it was loading.
      if (sebab !== 'net::ERR_ABORTED') masalah.push(`permintaan gagal: ${r.url()} ${sebab}`);
    });
    halaman.on('response', (r) => {
      if (r.status() >= 400) masalah.push(`${r.status()}: ${r.url()}`);
    });
    halaman.on('request', (r) => {
      if (!r.url().startsWith(asal) && !/^(data|blob):/.test(r.url())) masalah.push(`host lain: ${r.url()}`);
    });
    if (pilihan.javaScriptEnabled !== false) {
      await konteks.exposeFunction('catatCsp', (p: string) => masalah.push(`CSP: ${p}`));
      await halaman.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (e) => {
          (window as unknown as { catatCsp: (p: string) => void }).catatCsp(`${e.violatedDirective} ${e.blockedURI}`);
        });
      });
    }
    return await kerja({ konteks, halaman, masalah });
  } finally {
    await konteks.close();
  }
}

/** Waits until the catalogue shows the results of the search in its address. */
export async function hasilSiap(halaman: Page): Promise<string[]> {
  await halaman.waitForSelector('ol[data-hasil][data-siap]', { state: 'attached' });
  return halaman.locator('ol[data-hasil] > li').evaluateAll((li) => li.map((x) => x.getAttribute('data-id') ?? ''));
}
