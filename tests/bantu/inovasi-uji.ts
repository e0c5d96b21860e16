/** Made-up innovations, joined as the catalogue joins them: a base that is valid, one thing changed at a time. */
import type { DaerahKatalog, InovasiKatalog, Katalog } from '../../src/domain/katalog.ts';
import { kelengkapan, label } from '../../src/domain/label.ts';
import type { Relasi } from '../../src/domain/replikasi.ts';
import type { Kontak } from '../../src/domain/schema/daerah.ts';
import type { Biaya, Hasil } from '../../src/domain/schema/dasar.ts';
import type { Inovasi } from '../../src/domain/schema/inovasi.ts';
import type { NilaiKosakata } from '../../src/domain/schema/kosakata.ts';
import { keSlug } from '../../src/domain/slug.ts';

export const TANGGAL = '2026-11-22';

export function daerahKatalogUji(kode = '98.01', nama = 'Kabupaten Padi'): DaerahKatalog {
  const kosong = { isi: [], sumber: [] };
  return {
    kode,
    nama,
    slug: keSlug(nama),
    folder: `${kode}-${keSlug(nama)}`,
    jenis: nama.startsWith('Kota') ? 'kota' : 'kabupaten',
    otonom: true,
    kodeProvinsi: '98',
    provinsi: 'Lumbung Raya',
    pulau: 'Rekaan',
    tetangga: [],
    konteks: kosong,
    sumberDasar: [],
    opd: kosong,
    kontak: kosong,
    indeks: kosong,
    cakupan: kosong,
    rencana: [],
    kebutuhan: [],
    inovasi: [],
    menerima: [],
  };
}

export function hasilUji(ubah: Partial<Hasil> = {}): Hasil {
  return { indikator: 'Gabah tersimpan', satuan: 'ton', nilai: 120, tahun: 2024, atribusi: 'inovasi', sumber: ['laporan'], ...ubah };
}

export function biayaUji(ubah: Partial<Biaya> = {}): Biaya {
  return { jenis: 'awal', rupiah: 20_000_000, tahun: 2024, untuk: 'bangunan lumbung', sumber: ['laporan'], ...ubah };
}

export function inovasiUji(
  slug: string,
  isi: Partial<Inovasi> = {},
  lain: { daerah?: DaerahKatalog; relasi?: Relasi[]; kontak?: Kontak[] } = {},
): InovasiKatalog {
  const { daerah = daerahKatalogUji(), relasi = [], kontak = [] } = lain;
  const penuh: Inovasi = {
    nama: slug.replaceAll('-', ' '),
    ringkasan: `Ringkasan ${slug}.`,
    urusan: 'pertanian',
    tema: ['pangan'],
    ditambahkan: '2026-01-20',
    sumber: [
      {
        id: 'laporan',
        judul: 'Laporan daerah',
        penerbit: 'Kabupaten Padi',
        jenis: 'contoh',
        tanggal: '2025-03',
        url: 'https://padi.example/1',
      },
      { id: 'berita', judul: 'Berita', penerbit: 'Koran', jenis: 'contoh' },
    ],
    ...isi,
  };
  const bahan = { isi: penuh, bagian: [], kontak, relasi, tanggal: TANGGAL };
  const lengkap = kelengkapan(bahan);
  return {
    id: `${daerah.folder}/${slug}`,
    slug,
    daerah,
    isi: penuh,
    bagian: [],
    opd: [],
    kontak,
    relasi,
    kelengkapan: lengkap,
    label: label(bahan, lengkap),
  };
}

const LABEL: Record<string, readonly NilaiKosakata[]> = {
  atribusi: [
    { id: 'inovasi', label: 'Inovasi ini' },
    { id: 'klaim', label: 'Klaim pelaksana' },
    { id: 'program', label: 'Program yang lebih luas' },
    { id: 'bukan-dampak', label: 'Bukan dampak' },
  ],
  ketepatan: ['sekitar', 'lebih-dari', 'kurang-dari', 'paling-banyak'].map((id) => ({ id, label: id.replace('-', ' ') })),
  'jenis-biaya': [
    { id: 'awal', label: 'Biaya awal' },
    { id: 'tahunan', label: 'Biaya tahunan' },
    { id: 'satuan', label: 'Biaya satuan' },
    { id: 'kumulatif', label: 'Biaya beberapa tahun' },
    { id: 'dihemat', label: 'Uang yang dihemat' },
  ],
  'sumber-dana': [
    { id: 'apbd-kabkota', label: 'APBD kabupaten/kota' },
    { id: 'mitra', label: 'Mitra atau CSR' },
    { id: 'tidak-disebut', label: 'Tidak disebut' },
  ],
  tema: [
    { id: 'pangan', label: 'Pangan', pimpinan: true },
    { id: 'air', label: 'Air', pimpinan: true },
    { id: 'wisata', label: 'Wisata' },
  ],
};

/** A catalogue of these innovations; of everything else only what they need. */
export function katalogUji(inovasi: readonly InovasiKatalog[]): Katalog {
  const daerah = new Map(inovasi.map((i) => [i.daerah.kode, i.daerah]));
  for (const i of inovasi) if (!i.daerah.inovasi.includes(i)) i.daerah.inovasi.push(i);
  return {
    tanggal: TANGGAL,
    situs: {
      nama: 'Lumbung Uji',
      semboyan: 'Cari.',
      deskripsi: 'Uji.',
      alamat: 'https://uji.example',
      lisensiIsi: 'CC BY 4.0',
    } as Katalog['situs'],
    daerah,
    inovasi,
    perId: new Map(inovasi.map((i) => [i.id, i])),
    batas: [],
    kosakata: new Map(Object.entries(LABEL).map(([nama, nilai]) => [nama, { judul: nama, keterangan: '', nilai: [...nilai] }])),
    edisi: new Map(),
    sinonim: { setara: [], arah: [], abaikan: [] },
    kompetisi: new Map(),
    relasi: inovasi.flatMap((i) => i.relasi),
    kesepakatan: [],
    nasional: {},
  };
}
