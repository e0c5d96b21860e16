/** What the browser tests share: one served site, one Chromium, and pages that remember what went wrong. */
import { after, before } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
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

/** Opens the catalogue with this query string and waits for its results. */
export async function bukaCari(ruang: Ruang, halaman: Page, kueri: string): Promise<string[]> {
  await halaman.goto(`${ruang.alamat}inovasi/${kueri}`);
  return hasilSiap(halaman);
}

const STANDAR = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds at two widths and in two colour schemes. */
export async function temuanAxe(halaman: Page): Promise<string[]> {
  const temuan: string[] = [];
  for (const width of [360, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await halaman.setViewportSize({ width, height: 800 });
      await halaman.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { violations } = await new AxeBuilder({ page: halaman }).withTags(STANDAR).analyze();
      for (const v of violations) {
        for (const n of v.nodes.slice(0, 3)) {
          temuan.push(
            `${width} px ${colorScheme}: ${v.id}: ${n.target.join(' ')}: ${n.failureSummary?.replace(/\s+/g, ' ').slice(0, 160) ?? ''}`,
          );
        }
      }
    }
  }
  return temuan;
}
