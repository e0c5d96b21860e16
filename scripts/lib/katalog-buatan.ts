/** A synthetic catalogue for load tests: real region names and vocabulary, invented innovations that say so. */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dump } from 'js-yaml';
import { keSlug } from '../../src/domain/slug.ts';
import type { Acak } from './acak.ts';

const KATA_NAMA = 'Surya Melati Cempaka Rajawali Nusa Bakti Tirta Lestari Mandiri Sigap Cermat Rukun Guyub Makmur Sentosa Pelita'.split(
  ' ',
);
const BENDA =
  'warga desa balita sampah pupuk air jalan pasar sekolah puskesmas kelurahan nelayan petani antrean arsip data pajak izin'.split(' ');
const KERJA = 'mendata menyalurkan memantau mendampingi mengantar memeriksa menghubungkan mempercepat mengolah menghitung'.split(' ');
const ALAT = 'aplikasi papan tulis kunjungan rumah layanan keliling kartu grup pesan formulir bank kelompok'.split(' ');
const WAKTU = 'setiap hari|setiap pekan|setiap bulan|dua kali setahun|saat panen|saat diminta'.split('|');

interface DaerahAsal {
  kode: string;
  nama: string;
}

export interface JumlahBuatan {
  inovasi: number;
  daerah: number;
}

/** Writes `banyak` innovations below `tujuan`, with the wilayah, vocabulary and situs.json of `asal`. */
export function tulisKatalogBuatan(asal: string, tujuan: string, banyak: number, acak: Acak): JumlahBuatan {
  for (const bagian of ['situs.json', 'wilayah', 'kosakata', 'kompetisi', 'nasional'])
    cpSync(join(asal, bagian), join(tujuan, bagian), { recursive: true });
  const kosakata = pembacaKosakata(join(asal, 'kosakata'));
  const daerah = bacaDaerah(join(asal, 'wilayah'));
  const perDaerah = Map.groupBy(
    // Squaring makes a few regions large and most small, as in life.
    Array.from({ length: banyak }, (_, i) => ({ i, d: daerah[Math.floor(acak.pecahan() ** 2 * daerah.length)]! })),
    ({ d }) => d,
  );
  for (const [d, butir] of perDaerah) {
    const folder = join(tujuan, 'daerah', `${d.kode}-${keSlug(d.nama)}`);
    tulis(join(folder, 'daerah.json'), `${JSON.stringify({ kode: d.kode, nama: d.nama, ditambahkan: '2024-01-15' }, null, 2)}\n`);
    tulis(
      join(folder, 'opd.json'),
      `${JSON.stringify({ opd: OPD.map((nama) => ({ id: keSlug(nama), nama, jenis: 'dinas' })) }, null, 2)}\n`,
    );
    for (const { i } of butir) {
      const nama = `${acak.pilih(KATA_NAMA)} ${acak.pilih(KATA_NAMA)} ${i + 1}`;
      tulis(join(folder, 'inovasi', `${keSlug(nama)}.md`), satuInovasi(nama, d, kosakata, acak));
    }
  }
  return { inovasi: banyak, daerah: perDaerah.size };
}

const OPD = ['Dinas Buatan Kesehatan', 'Dinas Buatan Pendidikan', 'Dinas Buatan Pertanian'];

function tulis(jalur: string, isi: string): void {
  mkdirSync(dirname(jalur), { recursive: true });
  writeFileSync(jalur, isi);
}

function bacaDaerah(folder: string): DaerahAsal[] {
  return readdirSync(folder)
    .sort()
    .flatMap((b) => (JSON.parse(readFileSync(join(folder, b), 'utf8')) as { daerah: DaerahAsal[] }).daerah);
}

/** Ids of a vocabulary, read once. */
function pembacaKosakata(folder: string): (nama: string) => string[] {
  const dibaca = new Map<string, string[]>();
  return (nama) => {
    let id = dibaca.get(nama);
    if (!id) {
      id = (JSON.parse(readFileSync(join(folder, `${nama}.json`), 'utf8')) as { nilai: { id: string }[] }).nilai.map((n) => n.id);
      dibaca.set(nama, id);
    }
    return id;
  };
}

/** Some records are rich and many are thin, as in the real catalogue. */
function satuInovasi(nama: string, d: DaerahAsal, kosakata: (nama: string) => string[], acak: Acak): string {
  const tahun = acak.bulat(2015, 2023);
  const kalimat = () => `Petugas ${acak.pilih(KERJA)} ${acak.pilih(BENDA)} dengan ${acak.pilih(ALAT)} ${acak.pilih(WAKTU)}.`;
  const alinea = (n: number) => Array.from({ length: n }, kalimat).join(' ');
  const sumber = ['berita', 'laporan'];
  const medan = {
    nama,
    kepanjangan: `Catatan buatan untuk uji beban ${nama}`,
    ringkasan: `Catatan buatan: ${acak.pilih(KERJA)} ${acak.pilih(BENDA)} dengan ${acak.pilih(ALAT)} di ${d.nama}.`,
    opd: [keSlug(acak.pilih(OPD))],
    urusan: acak.pilih(kosakata('urusan')),
    tema: acak.beberapa(kosakata('tema'), acak.bulat(1, 3)),
    jenis: acak.pilih(kosakata('jenis')),
    bentuk: acak.pilih(kosakata('bentuk')),
    tahapan: acak.pilih(kosakata('tahapan')),
    mulai: String(tahun),
    sasaran: [`Kelompok ${acak.pilih(BENDA)}`],
    hasil: Array.from({ length: acak.bulat(0, 3) }, () => ({
      indikator: `Jumlah ${acak.pilih(BENDA)} yang terlayani`,
      satuan: 'orang',
      nilai: acak.bulat(10, 90_000),
      awal: acak.bulat(1, 9),
      tahun,
      atribusi: acak.pilih(kosakata('atribusi')),
      sumber: ['berita'],
    })),
    prasyarat: Array.from({ length: acak.bulat(0, 4) }, () => ({
      jenis: acak.pilih(kosakata('jenis-prasyarat')),
      teks: kalimat(),
      sumber: ['laporan'],
    })),
    ...(acak.mujur(0.3) && {
      biaya: {
        rincian: [
          {
            jenis: acak.pilih(kosakata('jenis-biaya')),
            rupiah: acak.bulat(5, 900) * 1_000_000,
            tahun,
            untuk: kalimat(),
            sumber: ['laporan'],
          },
        ],
      },
    }),
    ditambahkan: '2024-01-15',
    sumber: sumber.map((id) => ({
      id,
      judul: `Sumber buatan ${id}: ${nama}`,
      penerbit: 'Kantor Berita Buatan',
      jenis: 'lainnya',
      tanggal: String(tahun),
    })),
  };
  const isi = Object.fromEntries(Object.entries(medan).filter(([, v]) => !(Array.isArray(v) && v.length === 0)));
  const badan = `## Masalah\n\n${alinea(acak.bulat(1, 3))}[^berita]\n\n## Cara kerja\n\n${alinea(acak.bulat(3, 12))}[^laporan][^berita]\n`;
  return `---\n${dump(isi, { lineWidth: -1 })}---\n\n${badan}`;
}
