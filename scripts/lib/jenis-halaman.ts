/** The kinds of pages of a built site, one address for each: what the pictures and the browser tests go through. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { semuaBerkas } from './folder.ts';

export interface JenisHalaman {
  nama: string;
  /** Below the site: `daerah/kabupaten-blora/`, `404.html`. */
  jalur: string;
  /** Pages that people file on paper. */
  cetak?: boolean;
}

interface Baris {
  url: string;
  kelengkapan: number;
}

/** Kinds that the site has no page of are left out. A few addresses are named, because they are rich in a useful way. */
export function jenisHalaman(folder: string): JenisHalaman[] {
  const jalur = semuaBerkas(folder)
    .filter((b) => b.endsWith('.html'))
    .map((b) => b.replace(/(^|\/)index\.html$/, '$1'));
  const ada = new Set(jalur);
  const pertama = (pola: RegExp, uji: (j: string) => boolean = () => true) => jalur.find((j) => pola.test(j) && uji(j));
  const bila = (j: string) => (ada.has(j) ? j : undefined);

  const inovasi = jalur.filter((j) => /^inovasi\/(?!daftar\/)[^/]+\/[^/]+\/$/.test(j));
  const berinovasi = new Set(inovasi.map((j) => j.split('/')[1]));
  // What is written counts: a drawing makes no long record.
  const besar = (j: string) =>
    readFileSync(join(folder, j, 'index.html'), 'utf8').replace(/<figure class="bagan".*?<\/figure>/gs, '').length;
  const panjang = inovasi.reduce<string | undefined>((a, b) => (a === undefined || besar(b) > besar(a) ? b : a), undefined);

  const calon: [nama: string, jalur: string | undefined, cetak?: boolean][] = [
    ['beranda', ''],
    ['katalog', 'inovasi/'],
    ['hasil pencarian', 'inovasi/?q=stunting'],
    ['salah ketik', 'inovasi/?q=stuntng+desa'],
    ['hasil tersaring', 'inovasi/?tema=sampah&hasil=ya&urut=nama'],
    ['tanpa hasil', 'inovasi/?q=paspor+kilat+legalisir'],
    ['inovasi kaya', bila('inovasi/kabupaten-blora/silat/') ?? inovasi[0], true],
    ['inovasi yang ditiru', bila('inovasi/kabupaten-sumedang/simpati/')],
    ['inovasi tipis', palingTipis(folder, inovasi)],
    ['inovasi panjang', panjang, true],
    ['kematangan inovasi', pertama(/^inovasi\/[^/]+\/[^/]+\/kematangan\/$/), true],
    ['banding inovasi', bila('bandingkan/inovasi/'), true],
    [
      'banding inovasi pilihan',
      bila('inovasi/kabupaten-blora/silat/') && 'bandingkan/inovasi/?i=kabupaten-blora/silat&i=kabupaten-sumedang/simpati',
    ],
    ['kontak replikasi', bila('inovasi/kabupaten-blora/silat/replikasi/') ?? pertama(/\/replikasi\/$/), true],
    ['surat inovasi', bila('inovasi/kabupaten-sumedang/simpati/replikasi/surat/') ?? pertama(/\/replikasi\/surat\/$/), true],
    [
      'surat terisi',
      bila('inovasi/kabupaten-sumedang/simpati/replikasi/surat/') &&
        'inovasi/kabupaten-sumedang/simpati/replikasi/surat/?d=kabupaten-blora',
    ],
    ['daftar naskah', bila('replikasi/surat/'), true],
    ['naskah kosong', bila('replikasi/surat/rab/'), true],
    ['kontak tanpa saluran', panjang && bila(`${panjang}replikasi/`)],
    ['daerah kaya', bila('daerah/kabupaten-blora/') ?? pertama(/^daerah\/[^/]+\/$/), true],
    ['ringkasan pimpinan', bila('daerah/kabupaten-blora/ringkasan/') ?? pertama(/^daerah\/[^/]+\/ringkasan\/$/), true],
    ['daerah tanpa catatan', pertama(/^daerah\/kabupaten-[^/]+\/$/, (j) => !berinovasi.has(j.split('/')[1]))],
    ['provinsi', bila('daerah/provinsi-jawa-tengah/') ?? pertama(/^daerah\/provinsi-[^/]+\/$/)],
    ['daftar daerah', 'daerah/'],
    ['bandingkan', bila('bandingkan/'), true],
    ['bandingkan pilihan', bila('bandingkan/') && 'bandingkan/?d=kabupaten-blora,kota-bandung,kabupaten-tidak-ada'],
    ['bandingkan serupa', bila('bandingkan/') && 'bandingkan/?d=kabupaten-blora,kabupaten-ngawi&kelompok=serupa&acuan=kabupaten-blora'],
    ['bandingkan provinsi', bila('bandingkan/provinsi-jawa-tengah/') ?? pertama(/^bandingkan\/[^/]+\/$/)],
    ['buku replikasi', bila('replikasi/'), true],
    ['buku replikasi tersaring', bila('replikasi/') && 'replikasi/?langkah=berjalan&provinsi=35'],
    ['kebutuhan', 'kebutuhan/'],
    ['satu kebutuhan', bila('kebutuhan/kabupaten-bojonegoro/stunting/') ?? pertama(/^kebutuhan\/[^/]+\/[^/]+\/$/), true],
    ['kompetisi', bila('kompetisi/')],
    ['satu kompetisi', bila('kompetisi/iga/') ?? pertama(/^kompetisi\/[^/]+\/$/), true],
    ['target daerah', bila('sasaran/'), true],
    ['cari yang cocok', bila('replikasi/cari/')],
    [
      'cari yang cocok, terisi',
      bila('replikasi/cari/') && 'replikasi/cari/?d=kabupaten-blora&tema=stunting-gizi&biaya=200000000&dana=apbd-kabkota&koneksi=sesekali',
      true,
    ],
    ['perangkat daerah', bila('daerah/kabupaten-muara-enim/opd/dinas-kesehatan/') ?? pertama(/^daerah\/[^/]+\/opd\/[^/]+\/$/)],
    ['papan rencana', bila('rencana/'), true],
    ['satu rencana', pertama(/^rencana\/[^/]+\/[^/]+\/$/), true],
    ['daftar panduan', bila('panduan/')],
    ['panduan bergambar', bila('panduan/kontribusi-pertama/'), true],
    ['panduan berbagan', bila('panduan/membaca-halaman-daerah/')],
    ['panduan berdaftar periksa', bila('panduan/serah-terima/'), true],
    ['panduan rencana', bila('panduan/rencana-aksi/')],
    ['arti pesan', bila('panduan/galat/')],
    ['satu pesan', bila('panduan/galat/tipe/'), true],
    ['daftar tema', 'tema/'],
    ['tema', bila('tema/stunting/') ?? pertama(/^tema\/[^/]+\/$/)],
    ['daftar urusan', 'urusan/'],
    ['urusan', pertama(/^urusan\/[^/]+\/$/)],
    ['daftar berhalaman', bila('inovasi/daftar/2/') ?? bila('inovasi/daftar/1/')],
    ['kematangan', bila('kematangan/'), true],
    ['kematangan, edisi lain', bila('kematangan/') && 'kematangan/?edisi=2023'],
    ['kematangan dari catatan', bila('inovasi/kabupaten-blora/silat/') && 'kematangan/?i=kabupaten-blora/silat'],
    ['simulasi indeks', bila('kematangan/simulasi/'), true],
    ['usul', bila('usul/')],
    ['usul inovasi', bila('usul/inovasi/')],
    [
      'sunting inovasi',
      bila('inovasi/kabupaten-blora/silat/') && 'usul/inovasi/?berkas=content/daerah/33.16-kabupaten-blora/inovasi/silat.md',
    ],
    ['usul replikasi', bila('usul/replikasi/')],
    ['usul kebutuhan', bila('usul/kebutuhan/')],
    ['usul rencana', bila('usul/rencana/')],
    ['usul kesepakatan', bila('usul/kesepakatan/')],
    ['pembenaran', bila('usul/pembenaran/')],
    [
      'pembenaran terisi',
      bila('usul/pembenaran/') && 'usul/pembenaran/?inovasi=32.11-kabupaten-sumedang/simpati&penerima=81.71&sebagai=asal',
    ],
    ['koreksi', bila('usul/koreksi/') && 'usul/koreksi/?berkas=content/kosakata/tema.json&halaman=/tema/'],
    ['usul lembar', bila('usul/lembar/')],
    ['penyunting', bila('kelola/')],
    ['data', 'data/'],
    ['tentang', 'tentang/'],
    ['kesiapan', 'tentang/kesiapan/'],
    ['tidak ditemukan', '404.html'],
  ];
  return calon.flatMap(([nama, j, cetak]) => (j === undefined ? [] : [{ nama, jalur: j, ...(cetak && { cetak }) }]));
}

/** The innovation of which least is known. */
function palingTipis(folder: string, inovasi: readonly string[]): string | undefined {
  const berkas = join(folder, 'data/inovasi.json');
  if (!existsSync(berkas)) return inovasi[0];
  const baris = JSON.parse(readFileSync(berkas, 'utf8')) as Baris[];
  const tipis = baris.sort((a, b) => a.kelengkapan - b.kelengkapan)[0];
  return inovasi.find((j) => tipis?.url.endsWith(`/${j}`));
}
