/** No chart goes unchecked: each has a test that recounts it, stands where its regions are, and cites what it lists. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { LINGKUP, semuaFigur } from '../bantu/figur-jadi.ts';
import { DAERAH } from '../bantu/isi-mentah.ts';
import { beda, tanpaSalah } from '../bantu/uji-bagan.ts';
import { DIST, petik, semuaHalaman, tanpaEntitas } from './alat.ts';

/** Charts whose figures a test beside this one recounts from the content. */
const DIHITUNG = [
  'predikat',
  'peringkat',
  'skor-iid',
  'jumlah-inovasi',
  'jumlah-nasional',
  'campuran-tema',
  'replikasi-suara',
  'wafel-opd',
  'campuran-urusan',
  'campuran-tahapan',
  'campuran-jenis',
  'konteks-penduduk',
  'konteks-kepadatan',
  'konteks-kemiskinan',
  'konteks-stunting',
  'konteks-tahun-kemiskinan',
  'konteks-tahun-stunting',
  'spine',
  'sebelum-sesudah',
  'rentang-biaya',
  'peta',
  'peta-daerah',
  'peta-provinsi',
  'peta-alur',
  'matriks-asal',
  'lini-masa',
  'lini-masa-inovasi',
  'rincian-kematangan',
  'strip-kematangan',
];

/** Drawn from an invented plan in a guide, which no content holds; `tests/unit/rencana/panduan.test.ts` reads it. */
const CONTOH = ['contoh-jadwal'];

test('setiap bagan di situs angkanya dihitung ulang oleh sebuah uji', () => {
  const halaman = semuaFigur().map((f) => f.id);
  const csv = readdirSync(join(DIST, 'data/bagan')).map((b) => b.replace(/\.csv$/, ''));
  const asing = [...new Set([...halaman, ...csv])].filter((id) => ![...DIHITUNG, ...CONTOH].includes(id));
  tanpaSalah(beda(asing, [], 'bagan tanpa uji'));
});

test('halaman banding setiap provinsi memuat semua kabupaten dan semua kota, masing-masing sendiri', () => {
  const harus = DAERAH.filter((p) => p.jenis === 'provinsi').flatMap((p) => {
    const anggota = DAERAH.filter((d) => d.kode.startsWith(`${p.kode}.`));
    // Census figures alone make no page.
    if (!anggota.some((d) => d.indeks.length > 0 || d.inovasi.length > 0)) return [];
    return ['kabupaten', 'kota'].flatMap((jenis) => {
      const sejenis = anggota.filter((d) => d.jenis === jenis).map((d) => d.kode);
      return sejenis.length > 1 ? [`bandingkan/${p.slug}/#${jenis}: ${sejenis.join(' ')}`] : [];
    });
  });
  const ada = LINGKUP.filter((l) => l.nama.startsWith('bandingkan/provinsi-')).map((l) => `${l.nama}: ${l.daftar.map((d) => d.kode).join(' ')}`); // prettier-ignore
  tanpaSalah(beda(ada, harus, 'kelompok'));
});

test('halaman banding setiap provinsi menyebut setiap kabupaten dan kotanya, juga yang sendirian', () => {
  const halaman = semuaHalaman(join(DIST, 'bandingkan')).filter((h) => h.jalur.startsWith('provinsi-'));
  tanpaSalah(
    halaman.flatMap(({ jalur, html }) => {
      const p = DAERAH.find((d) => `${d.slug}/` === jalur)!;
      return DAERAH.filter((d) => d.kode.startsWith(`${p.kode}.`) && !html.includes(`/daerah/${d.slug}/"`)).map(
        (d) => `${jalur}: ${d.nama}`,
      );
    }),
  );
});

const FIGUR = semuaFigur().map(({ jalur, isi }) => ({ nama: `${jalur}#${petik(isi, /id="([^"]*)"/g)[0]}`, isi }));

test('setiap nomor sumber di tabel ada di daftar sumber, dan setiap tahun di tabel di dalam tahun bagan', () => {
  tanpaSalah(
    FIGUR.flatMap(({ nama, isi }) => {
      const banyak = petik(isi, /<ol class="bagan__sumber">(.*?)<\/ol>/gs).flatMap((ol) => petik(ol, /<li>(.*?)<\/li>/gs)).length;
      const nomor = petik(isi, /<td>((?:\d+, )*\d*)<\/td><\/tr>/g).flatMap((s) => s.split(', ').filter(Boolean).map(Number));
      const rentang = petik(isi, /data-tahun="([^"]*)"/g).flatMap((t) => (t.match(/\b\d{4}\b/g) ?? []).map(Number));
      const tahun = petik(isi, /<td>(\d{4})\b[^<]*<\/td>/g).map(Number);
      return [
        ...nomor.filter((n) => n < 1 || n > banyak).map((n) => `${nama}: sumber ${n} dari ${banyak}`),
        ...tahun
          .filter((t) => t < Math.min(...rentang) || t > Math.max(...rentang))
          .map((t) => `${nama}: tahun ${t} di luar ${rentang.join(' sampai ')}`),
      ];
    }),
  );
});

test('uraian gambar adalah temuannya, dan kutipannya memuat temuan itu', () => {
  tanpaSalah(
    FIGUR.flatMap(({ nama, isi }) => {
      const temuan = petik(isi, /<p class="bagan__temuan">(.*?)<\/p>/gs)[0]!;
      const uraian = petik(isi, /<desc[^>]*>(.*?)<\/desc>/gs);
      const kutipan = petik(isi, /<p class="bagan__kutipan">(.*?)<\/p>/gs)[0] ?? '';
      return [
        ...uraian.filter((u) => u !== temuan).map((u) => `${nama}: uraian ${u}`),
        ...(tanpaEntitas(kutipan).startsWith(tanpaEntitas(temuan)) ? [] : [`${nama}: kutipan ${kutipan}`]),
      ];
    }),
  );
});
