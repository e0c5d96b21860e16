/** How long the comparison page takes from a visitor's choice to the drawn charts, on a slowed processor. */
import type { Browser, Page } from 'playwright';

export interface UkuranBanding {
  /** Milliseconds until the charts in sight are painted, one for each change. */
  tampak: number[];
  /** Until the last chart of the page is painted. */
  semua: number[];
}

export interface PilihanUkur {
  /** Of the site, ending in a slash. */
  alamat: string;
  layar: { width: number; height: number };
  /** How many times slower the processor is made. */
  lambat: number;
  putaran: number;
}

const ENAM = [
  'kabupaten-blora',
  'kabupaten-mojokerto',
  'kabupaten-bojonegoro',
  'kabupaten-muara-enim',
  'kabupaten-banyuwangi',
  'kabupaten-sumedang',
];

/** Changes by their kind: a region taken away, a region added, a whole group of six put in the place of another, the first change of a visit. */
export async function ukurBanding(peramban: Browser, p: PilihanUkur): Promise<Map<string, UkuranBanding>> {
  const hasil = new Map<string, UkuranBanding>();
  const catat = (jenis: string, u: { tampak: number; semua: number }) => {
    const h = hasil.get(jenis) ?? { tampak: [], semua: [] };
    h.tampak.push(u.tampak);
    h.semua.push(u.semua);
    hasil.set(jenis, h);
  };
  await denganHalaman(peramban, p, `?d=${ENAM.join()}`, async (halaman) => {
    await siap(halaman);
    for (let n = 0; n < p.putaran; n++) {
      const nama = await halaman
        .locator('.keping a')
        .nth(n % ENAM.length)
        .innerText();
      catat('hapus satu (6 → 5)', await tekan(halaman, `.keping:nth-child(${(n % ENAM.length) + 1}) button`));
      await halaman.locator('#tambah-daerah').fill(nama.replace('.', ''));
      await halaman.locator('[role=option]').first().waitFor();
      catat('tambah satu (5 → 6)', await tekan(halaman, '[role=option]'));
    }
  });
  await denganHalaman(peramban, p, `?d=${ENAM.join()}&kelompok=tetangga&acuan=${ENAM[0]}`, async (halaman) => {
    await siap(halaman);
    for (let n = 0; n < p.putaran; n++)
      for (const k of ['serupa', 'provinsi', 'pulau']) catat('ganti kelompok (6 → 6)', await tekan(halaman, `[name=kelompok][value=${k}]`));
  });
  for (let n = 0; n < p.putaran; n++)
    await denganHalaman(peramban, p, '', async (halaman) => {
      await siap(halaman);
      catat('pertama, dengan mengambil data', await tekan(halaman, '.keping button'));
    });
  return hasil;
}

async function denganHalaman(peramban: Browser, p: PilihanUkur, kueri: string, kerja: (halaman: Page) => Promise<void>): Promise<void> {
  const konteks = await peramban.newContext({ viewport: p.layar, locale: 'id-ID' });
  try {
    const halaman = await konteks.newPage();
    const cdp = await konteks.newCDPSession(halaman);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: p.lambat });
    await halaman.goto(`${p.alamat}bandingkan/${kueri}`, { waitUntil: 'networkidle' });
    await kerja(halaman);
  } finally {
    await konteks.close();
  }
}

async function siap(halaman: Page): Promise<void> {
  await halaman.waitForSelector('[data-papan][data-siap=semua]', { state: 'attached' });
  // What the page still does after it is ready is not counted against the change.
  await halaman.waitForTimeout(300);
}

/** Clicks within the page, so that no way through the test's own process is counted. */
async function tekan(halaman: Page, pemilih: string): Promise<{ tampak: number; semua: number }> {
  const hasil = await halaman.evaluate(async (s) => {
    const papan = document.querySelector<HTMLElement>('[data-papan]')!;
    const tujuan = document.querySelector<HTMLElement>(s)!;
    delete papan.dataset['siap'];
    const mulai = performance.now();
    /** After the next picture has been painted: this task comes before the timer with which the page goes on to the rest. */
    const dilukis = () =>
      new Promise<void>((selesai) => requestAnimationFrame(() => void scheduler.postTask(() => selesai(), { priority: 'user-blocking' })));
    const tunggu = (nilai: RegExp) =>
      new Promise<void>((selesai) => {
        const lihat = () => (nilai.test(papan.dataset['siap'] ?? '') ? (pengamat.disconnect(), selesai()) : undefined);
        const pengamat = new MutationObserver(lihat);
        pengamat.observe(papan, { attributes: true });
        lihat();
      });
    const tampak = tunggu(/./)
      .then(dilukis)
      .then(() => performance.now() - mulai);
    const semua = tunggu(/semua/)
      .then(dilukis)
      .then(() => performance.now() - mulai);
    tujuan.click();
    return { tampak: await tampak, semua: await semua };
  }, pemilih);
  await siap(halaman);
  return hasil;
}
