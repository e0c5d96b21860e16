/** How each picture of the guides comes about: a page, what is done there, what is shown. All that is typed is invented and says so. */
import type { Page } from 'playwright';
import type { NamaGambar } from '../../src/text/pesan/gambar-panduan.ts';
import { PESAN_BAWA } from '../../src/text/pesan/kematangan-bawa.ts';
import { PESAN_USUL_LEMBAR } from '../../src/text/pesan/usul-lembar.ts';
import { JUDUL_LANGKAH, PESAN_BORANG } from '../../src/text/pesan/usulan.ts';

export interface Resep {
  /** Below the site. */
  jalur: string;
  langkah?: (halaman: Page) => Promise<unknown>;
  /** What the picture shows: the first element that this selector finds. */
  bidik: string;
  /** The last element that is shown, where the subject is longer. */
  sampai?: string;
  /** Points around the subject, where not the usual ones. */
  tepi?: number;
  /** Cut after so many points. */
  tinggi?: number;
}

const SIMPATI = 'inovasi/kabupaten-sumedang/simpati/replikasi/';

export const RESEP: Record<NamaGambar, Resep> = {
  'usul-identitas': { jalur: 'usul/inovasi/', langkah: isiIdentitas, bidik: '.usul', sampai: '#u-ringkasan' },
  'usul-langkah': {
    jalur: 'usul/inovasi/',
    langkah: (h) => h.locator('.usul__daftar > summary').click(),
    bidik: '.usul__daftar',
    tinggi: 560,
  },
  'usul-galat': {
    jalur: 'usul/inovasi/',
    langkah: async (h) => {
      await isiIdentitas(h);
      await keLangkah(h, PESAN_BORANG.kirim);
      await h.locator('[data-ringkasan-galat]').waitFor();
    },
    bidik: '[data-ringkasan-galat]',
    tinggi: 520,
  },
  'usul-siap': { jalur: 'usul/inovasi/', langkah: isiSampaiSiap, bidik: '.usul__langkah', sampai: '.usul__langkah details' },
  'usul-berkas': { jalur: 'usul/inovasi/', langkah: isiSampaiSiap, bidik: '[data-berkas]', tinggi: 420 },
  'kaki-halaman': { jalur: 'inovasi/kabupaten-blora/silat/', bidik: '.kaki__akhir' },
  koreksi: {
    jalur: 'usul/koreksi/?berkas=content/daerah/33.16-kabupaten-blora/inovasi/silat.md&halaman=/inovasi/kabupaten-blora/silat/',
    langkah: async (h) => {
      await h.locator('#koreksi-salah').fill('(contoh) Tahun mulai tertulis 2021');
      await h.locator('#koreksi-benar').fill('(contoh) 2022');
      await h.locator('#koreksi-sumber').fill('(contoh) Laporan dinas, halaman 12');
    },
    bidik: '[data-koreksi]',
    sampai: '[data-koreksi] [type=submit]',
  },
  'inovasi-belum': { jalur: 'inovasi/kabupaten-blora/silat/', bidik: '[aria-labelledby=belum-diketahui]', tinggi: 560 },
  'lembar-kolom': { jalur: 'usul/lembar/', langkah: pilihLembar, bidik: '#langkah-kolom', sampai: '[data-peta] tbody tr:nth-child(3)' },
  'lembar-tanda-terima': {
    jalur: 'usul/lembar/',
    langkah: periksaLembar,
    bidik: '#langkah-hasil',
    sampai: '[data-lembar-hasil] .tombol-baris',
  },
  'lembar-baris': { jalur: 'usul/lembar/', langkah: periksaLembar, bidik: '.lembar-hasil', tinggi: 560 },
  'kematangan-butir': { jalur: 'kematangan/', langkah: jawabKematangan, bidik: '#indikator-regulasi', tepi: 0 },
  'kematangan-jalan': {
    jalur: 'kematangan/',
    langkah: async (h) => {
      await jawabKematangan(h);
      await h.locator('[data-jalan] li').nth(2).waitFor();
    },
    bidik: '[data-jalan]',
    sampai: '[data-jalan] li',
  },
  'kematangan-potongan': {
    jalur: 'kematangan/',
    langkah: async (h) => {
      await jawabKematangan(h);
      await h.getByText(PESAN_BAWA.lihat).first().click();
    },
    bidik: '.lembar__bawa',
    tinggi: 620,
  },
  'cocok-formulir': {
    jalur: 'replikasi/cari/?d=kabupaten-pacitan&tema=stunting-gizi&biaya=200000000',
    langkah: cocokSiap,
    bidik: '[data-cocok]',
  },
  'cocok-kartu': {
    jalur: 'replikasi/cari/?d=kabupaten-pacitan&tema=stunting-gizi&biaya=200000000',
    langkah: cocokSiap,
    bidik: '.calon',
    tinggi: 640,
  },
  bisakah: {
    jalur: SIMPATI,
    langkah: (h) => pilihDaerah(h, '#daerah-bisakah', 'pacitan'),
    bidik: '[data-bisakah]',
    tinggi: 640,
  },
  'surat-formulir': { jalur: `${SIMPATI}surat/?d=kabupaten-pacitan`, bidik: '[data-formulir]', sampai: '[data-rincian]' },
  'catat-minat': {
    jalur: SIMPATI,
    langkah: async (h) => {
      await h.locator('[data-minat] > summary').click();
      await pilihDaerah(h, '[data-minat] [data-ketik] input', 'pacitan');
      // Reads alike in every order of day and month.
      await h.locator('[data-minat] input[type=date]').fill('2026-03-03');
    },
    bidik: '[data-minat]',
    sampai: '[data-minat] [type=submit]',
  },
  'pembenaran-pilih': { jalur: 'usul/pembenaran/', langkah: pilihPasangan, bidik: '.usul', tinggi: 622 },
  'pembenaran-kata': {
    jalur: 'usul/pembenaran/',
    langkah: async (h) => {
      await pilihPasangan(h);
      await h.locator('.usul__layar input[type=radio]').first().check();
      await keLangkah(h, JUDUL_LANGKAH.kata);
      await h.locator('#u-kantor').fill('Dinas Kesehatan (contoh)');
    },
    bidik: '.usul__langkah',
    tinggi: 600,
  },
  'meja-klaim': { jalur: `${SIMPATI}#meja`, langkah: bukaMeja, bidik: '[data-meja] fieldset:has([data-klaim])', tinggi: 560 },
  'meja-kunjungan': { jalur: `${SIMPATI}#meja`, langkah: bukaMeja, bidik: '[data-kelompok=kunjungan]', tinggi: 178 },
};

/** Types a region and takes the first that is offered. */
async function pilihDaerah(h: Page, kotak: string, ketik: string): Promise<void> {
  await h.locator(kotak).fill(ketik);
  await h.locator('[role=option]').first().waitFor();
  await h.locator(kotak).press('Enter');
  await h.waitForFunction((k) => /^(Kabupaten|Kota) /.test(document.querySelector<HTMLInputElement>(k)!.value), kotak);
}

async function isiIdentitas(h: Page): Promise<void> {
  await h.locator('#usul-langkah').waitFor();
  await pilihDaerah(h, '#u-tempat', 'blora');
  await h.locator('#u-nama').fill('Pasar Terang (contoh)');
  await h.locator('#u-ringkasan').fill('Lampu surya di pasar desa bagi pedagang malam.');
}

async function keLangkah(h: Page, nama: string): Promise<void> {
  await h.locator('.usul__daftar > summary').click();
  await h.locator('.usul__daftar').getByRole('button', { name: nama }).click();
  await h.locator('#usul-langkah', { hasText: nama }).waitFor();
}

async function isiSampaiSiap(h: Page): Promise<void> {
  await isiIdentitas(h);
  await h.locator('#u-urusan').selectOption('perdagangan');
  await h.locator('#u-tema summary').click();
  await h.locator('#u-tema').getByLabel('Energi').first().check();
  await keLangkah(h, 'Sumber');
  await h.locator('#u-sumber-0-judul').fill('Keterangan tertulis dinas (contoh)');
  await h.locator('#u-sumber-0-penerbit').fill('Dinas Perdagangan (contoh)');
  await h.locator('#u-sumber-0-jenis').selectOption('resmi');
  await keLangkah(h, 'Cerita');
  await h.locator('#u-bagian-Cara-kerja').fill('Pedagang memasang 12 lampu bersama. Dinas memeriksanya 4 kali setahun.');
  await keLangkah(h, PESAN_BORANG.kirim);
  await h.locator('.usul__baik').waitFor();
}

async function pilihPasangan(h: Page): Promise<void> {
  await h.locator('#usul-langkah').waitFor();
  await pilihDaerah(h, '#u-tempat', 'sumedang');
  await h.locator('.usul__layar input[type=radio]').first().waitFor();
}

/** Forty invented rows, three of them to be mended. */
function lembarContoh(): string {
  const baris = Array.from({ length: 40 }, (_, i) => [
    `Inovasi Contoh ${i + 1}`,
    'Dinas Kesehatan',
    i === 4 ? 'Kesehatn' : 'Kesehatan',
    i === 11 ? '32 Maret 2024' : '12 Maret 2024',
    i === 30 ? '-' : 'Warga mendaftar, lalu petugas datang ke rumah (contoh).',
    'Warga dilayani lebih cepat (contoh).',
  ]);
  const judul = ['Nama Inovasi Daerah', 'Perangkat Daerah', 'Urusan Pemerintahan', 'Waktu Implementasi', 'Rancang Bangun', 'Sasaran akhir'];
  return [judul, ...baris].map((b) => b.join(';')).join('\r\n');
}

async function pilihLembar(h: Page): Promise<void> {
  const P = PESAN_USUL_LEMBAR;
  await h.getByLabel(P.daerah).fill('Kabupaten Blora');
  await h.getByLabel(P.daerah).press('Enter');
  await h.getByLabel(P.berkas).setInputFiles({ name: 'contoh.csv', mimeType: 'text/csv', buffer: Buffer.from(lembarContoh()) });
  const tujuan = h.getByLabel(P.menjadiUntuk('Sasaran akhir'));
  await tujuan.waitFor();
  await tujuan.selectOption({ label: 'Tujuan' });
}

async function periksaLembar(h: Page): Promise<void> {
  await pilihLembar(h);
  await h.getByLabel(PESAN_USUL_LEMBAR.sumberJudul).fill('Laporan Inovasi Daerah (contoh)');
  await h.getByRole('button', { name: PESAN_USUL_LEMBAR.periksa }).click();
  await h.locator('.lembar-ringkas').waitFor();
}

/** A made-up innovation a few steps below 90. */
async function jawabKematangan(h: Page): Promise<void> {
  await h.locator('[data-uji][data-siap]').waitFor({ state: 'attached' });
  await h.locator('#nama-inovasi').fill('Pasar Terang (contoh)');
  await h.locator('#nama-inovasi').press('Tab');
  const rendah: Record<string, number> = { regulasi: 1, anggaran: 1, replikasi: 0, video: 2 };
  for (const butir of await h.locator('[data-lembar] [data-indikator]').all()) {
    const id = (await butir.getAttribute('data-indikator'))!;
    await butir.locator(`input[type=radio][value="${rendah[id] ?? 2}"]`).check();
  }
}

async function cocokSiap(h: Page): Promise<void> {
  await h.waitForSelector('[data-hasil-cocok][data-siap]', { state: 'attached' });
}

async function bukaMeja(h: Page): Promise<void> {
  await h.locator('[data-pertanyaan] details').first().waitFor();
}
