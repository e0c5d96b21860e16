/** Made-up plans and the vocabularies they speak of. */
import type { DaerahKatalog, Katalog } from '../../src/domain/katalog.ts';
import type { Daerah, Opd, Rencana } from '../../src/domain/schema/daerah.ts';
import { daerahKatalogUji } from './inovasi-uji.ts';

const kosakata = (nilai: readonly { id: string; label: string; kelompok?: string }[]) => ({
  judul: 'Uji',
  keterangan: 'Uji.',
  nilai: [...nilai],
});

export const kosakataRencana = {
  kosakata: new Map([
    [
      'status-rencana',
      kosakata([
        { id: 'gagasan', label: 'Gagasan' },
        { id: 'dihentikan', label: 'Dihentikan' },
        { id: 'rancangan', label: 'Rancangan' },
        { id: 'inisiatif', label: 'Inisiatif' },
        { id: 'uji-coba', label: 'Uji coba' },
        { id: 'penerapan', label: 'Penerapan' },
      ]),
    ],
    [
      'status-langkah',
      kosakata([
        { id: 'belum', label: 'Belum mulai' },
        { id: 'berjalan', label: 'Berjalan' },
        { id: 'selesai', label: 'Selesai' },
        { id: 'tertunda', label: 'Tertunda' },
      ]),
    ],
    [
      'jenis-opd',
      kosakata([
        { id: 'dinas', label: 'Dinas', kelompok: 'perangkat-daerah' },
        { id: 'puskesmas', label: 'Puskesmas' },
        { id: 'desa', label: 'Desa' },
      ]),
    ],
  ]),
} satisfies Pick<Katalog, 'kosakata'>;

export function langkahUji(mulai: string, selesai: string, status: string, lain: Partial<Rencana['langkah'][number]> = {}) {
  return { kegiatan: 'Merancang', mulai, selesai, status, ...lain };
}

export function rencanaUji(isi: Partial<Rencana> = {}, slug = 'rencana'): DaerahKatalog['rencana'][number] {
  return {
    slug,
    bagian: [],
    isi: {
      nama: 'Lumbung Apung',
      ringkasan: 'Lumbung di atas air.',
      tahun: 2026,
      opd: ['dinas-pertanian'],
      tema: ['pangan'],
      status: 'rancangan',
      langkah: [langkahUji('2026-10', '2027-02', 'berjalan')],
      ditambahkan: '2026-01-20',
      sumber: [{ id: 'rai', judul: 'RAI Dinas Pertanian', penerbit: 'Dinas Pertanian', jenis: 'contoh', tanggal: '2026-01' }],
      ...isi,
    },
  };
}

/** A region with these plans. */
export function daerahRencana(rencana: DaerahKatalog['rencana'], opd: Opd[] = [], lengkap?: Daerah['lengkap']): DaerahKatalog {
  const d = daerahKatalogUji();
  return {
    ...d,
    rencana,
    opd: { isi: opd, sumber: [] },
    profil: { isi: { kode: d.kode, nama: d.nama, ditambahkan: '2026-01-01', ...(lengkap && { lengkap }) }, sumber: [] },
  };
}
