/** `npm run anggaran`: holds the built site against the budgets. Exit 1 when one is exceeded. */
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { alamatSitus } from '../src/reader/alamat.ts';
import { angka } from '../src/text/angka.ts';
import { argumen } from './lib/argumen.ts';
import { timbangSemua, type BobotHalaman } from './lib/bobot-halaman.ts';
import { bacaCatatan } from './lib/catatan-bangun.ts';
import { AKAR, jalankan } from './lib/proses.ts';
import { denganSitus } from './lib/situs-peramban.ts';
import { kataCari, ukurCari } from './lib/ukur-cari.ts';

const KB = 1000;
/** Budgets for the real content. Lighthouse is no dependency and is not measured here. */
const BATAS = {
  halamanInovasi: 30 * KB,
  /** A page with a tool on it; what writes .docx comes when asked for. */
  surat: 50 * KB,
  beranda: 60 * KB,
  /** Forms; schemas and rules come with the step that checks. */
  usul: 60 * KB,
  kematangan: 60 * KB,
  /** Before a file is chosen; what reads it comes then. */
  usulLembar: 60 * KB,
  /** Text and charts; its pictures come as one scrolls, and are held in tests/situs/panduan.test.ts. */
  panduan: 40 * KB,
  bandingkan: 120 * KB,
  /** Facts that a page fetches once its visitor chooses something; the design's measure of a page leaves them out. */
  faktaDaerah: 45 * KB,
  /** The finder's innovations, beside the facts of regions. */
  faktaPencari: (45 + 30) * KB,
  cari: 250 * KB,
  huruf: 40 * KB,
  bangunDetik: 30,
  periksaDetik: 2,
};

/** First match wins; `undefined` means the page has no budget of its own. */
const JENIS_HALAMAN: [nama: string, pola: RegExp, batas?: number, batasData?: number][] = [
  ['beranda', /^$/, BATAS.beranda],
  ['bandingkan', /^bandingkan\/$/, BATAS.bandingkan, BATAS.faktaDaerah],
  ['bandingkan per kelompok', /^bandingkan\/[^/]+\/$/, BATAS.bandingkan],
  ['cari yang cocok', /^replikasi\/cari\/$/, BATAS.bandingkan, BATAS.faktaPencari],
  ['katalog', /^inovasi\/$/],
  ['katalog per daftar', /^inovasi\/daftar\//],
  ['kontak replikasi', /^inovasi\/[^/]+\/[^/]+\/replikasi\/$/, BATAS.halamanInovasi],
  ['surat inovasi', /^inovasi\/[^/]+\/[^/]+\/replikasi\/surat\/$/, BATAS.surat],
  ['naskah kosong', /^replikasi\/surat\//, BATAS.surat],
  ['inovasi', /^inovasi\/[^/]+\/[^/]+\/$/, BATAS.halamanInovasi],
  ['bandingkan inovasi', /^bandingkan\/inovasi\//, BATAS.bandingkan],
  ['buku replikasi', /^replikasi\/$/, BATAS.bandingkan],
  ['daftar daerah', /^daerah\/$/],
  ['daerah', /^daerah\/[^/]+\/$/],
  ['perangkat daerah', /^daerah\/[^/]+\/opd\//],
  ['rencana', /^rencana\//],
  ['panduan', /^panduan\//, BATAS.panduan],
  ['kematangan', /^kematangan\//, BATAS.kematangan],
  ['usul dari lembar', /^usul\/lembar\/$/, BATAS.usulLembar],
  ['usulan', /^usul\//, BATAS.usul],
  ['kebutuhan', /^kebutuhan\//],
  ['kompetisi', /^kompetisi\//],
  ['tema', /^tema\//],
  ['urusan', /^urusan\//],
  ['lainnya', /./],
];

const { folder, base } = argumen(
  { folder: { type: 'string', default: 'dist' }, base: { type: 'string' } },
  'npm run anggaran -- [--folder dist] [--base /sub/]',
);
const akar = join(AKAR, folder);
const dasar = base ?? alamatSitus().dasar;
let lewat = 0;

const kb = (byte: number) => `${angka(byte / KB, 1)} kB`;

function baris(nama: string, nilai: string, ukuran: number | undefined, batas: number | undefined, satuan: (n: number) => string): void {
  const melewati = ukuran !== undefined && batas !== undefined && ukuran > batas;
  if (melewati) lewat++;
  const hasil =
    batas === undefined
      ? ''
      : ukuran === undefined
        ? `batas ${satuan(batas)}: belum diketahui`
        : `batas ${satuan(batas)}: ${melewati ? 'LEWAT' : 'baik'}`;
  console.log(`  ${nama.padEnd(26)} ${nilai.padEnd(58)} ${hasil}`);
}

function laporHalaman(): void {
  console.log('Halaman (HTML + CSS + JS, gzip, tanpa huruf)');
  const perJenis = Map.groupBy(timbangSemua(akar, dasar), (h) => JENIS_HALAMAN.find(([, pola]) => pola.test(h.jalur))![0]);
  for (const [nama, , batas, batasData] of JENIS_HALAMAN) {
    const halaman = (perJenis.get(nama) ?? []).map((h) => ({ ...h, byte: h.byte - h.data })).sort((a, b) => a.byte - b.byte);
    const terbesar = halaman.at(-1);
    if (!terbesar) continue;
    const tengah: BobotHalaman = halaman[Math.floor(halaman.length / 2)]!;
    const nilai = `${angka(halaman.length)} hal., tengah ${kb(tengah.byte)}, terbesar ${kb(terbesar.byte)} (JS ${kb(terbesar.js)})`;
    baris(nama, nilai, terbesar.byte, batas, kb);
    if (batas !== undefined && terbesar.byte > batas) console.log(`    terbesar: /${terbesar.jalur}`);
    const data = Math.max(...halaman.map((h) => h.data));
    if (data > 0) baris('  data yang menyusul', kb(data), data, batasData, kb);
  }
}

async function laporCari(): Promise<void> {
  console.log('\nPencarian, hasil pertama, tembolok kosong');
  const ukur = async (peramban: Browser, alamat: string) => {
    let huruf = 0;
    for (const kata of kataCari(akar)) {
      const u = await ukurCari(peramban, alamat, kata);
      huruf = Math.max(huruf, u.byteHuruf);
      baris(`"${kata}"`, `${kb(u.byte)}, ${u.permintaan} permintaan, ${angka(u.detik)} dtk`, u.byte, BATAS.cari, kb);
    }
    baris('huruf yang terunduh', kb(huruf), huruf, BATAS.huruf, kb);
  };
  await denganSitus(akar, ukur, dasar);
}

async function laporWaktu(): Promise<void> {
  console.log('\nWaktu');
  const detik = (n: number) => `${angka(n, 1)} dtk`;
  const bangun = bacaCatatan();
  baris(
    'bangun terakhir',
    bangun
      ? `${detik(bangun.detik)}, ${angka(bangun.halaman)} halaman, ${angka(bangun.byte / 1e6, 1)} MB`
      : 'npm run build belum dijalankan',
    bangun?.detik,
    BATAS.bangunDetik,
    detik,
  );
  const periksa = await jalankan(['scripts/periksa.ts'], { sunyi: true });
  baris('periksa', detik(periksa.detik), periksa.detik, BATAS.periksaDetik, detik);
}

try {
  laporHalaman();
  await laporCari();
  await laporWaktu();
  console.log(lewat ? `\n${lewat} anggaran terlewati.` : '\nSemua anggaran dipatuhi.');
  process.exitCode = lewat ? 1 : 0;
} catch (e) {
  console.error((e as Error).message);
  process.exitCode = 2;
}
