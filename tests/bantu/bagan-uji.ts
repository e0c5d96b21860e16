/** Small made-up worlds for tests of comparisons: a base that is valid, one thing changed at a time. */
import type { BahanBanding, DaerahBanding, IndeksBanding, KonteksBanding } from '../../src/domain/banding/bahan.ts';

export function daerahUji(kode: string, nama: string, ubah: Partial<DaerahBanding> = {}): DaerahBanding {
  return {
    kode,
    nama,
    slug: nama.toLowerCase().replaceAll(' ', '-'),
    jenis: nama.startsWith('Kota') ? 'kota' : 'kabupaten',
    otonom: true,
    pulau: 'Jawa',
    tetangga: [],
    sumberDasar: [0],
    konteks: [],
    indeks: [],
    cakupan: [],
    inovasi: { jumlah: 0, tema: {}, urusan: {}, jenis: {}, tahapan: {} },
    memberi: { ditiru: {}, lain: 0, sumber: [] },
    menerima: { ditiru: {}, lain: 0, sumber: [] },
    ...ubah,
  };
}

export function indeksUji(tahun: number, ubah: Partial<IndeksBanding> = {}): IndeksBanding {
  return { tahun, sumber: [0], ...ubah };
}

export function bahanUji(daerah: readonly DaerahBanding[], ubah: Partial<BahanBanding> = {}): BahanBanding {
  return {
    tanggal: '2026-11-22',
    sumber: [
      { judul: 'Sumber satu', penerbit: 'Penerbit', tanggal: '2025-12', url: 'https://contoh.go.id/1' },
      { judul: 'Sumber dua', penerbit: 'Penerbit lain' },
    ],
    daerah: [...daerah],
    nasional: [],
    ambang: [],
    kata: {
      predikat: {
        'sangat-inovatif': 'Sangat Inovatif',
        inovatif: 'Inovatif',
        'kurang-inovatif': 'Kurang Inovatif',
        'tidak-dapat-dinilai': 'Tidak Dapat Dinilai',
      },
    },
    ...ubah,
  };
}

export function konteksUji(
  indikator: string,
  tahun: number | undefined,
  nilai: number,
  ubah: Partial<KonteksBanding> = {},
): KonteksBanding {
  return { indikator, nilai, ...(tahun !== undefined && { tahun }), metode: 'Survei', sumber: [0], ...ubah };
}
