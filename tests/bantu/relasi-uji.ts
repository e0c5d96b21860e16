/** Relations of the ledger made up for tests: one line says who, how far, when and in whose voice. */
import type { LangkahRelasi, Relasi } from '../../src/domain/replikasi.ts';
import type { Katalog } from '../../src/domain/katalog.ts';
import type { Sumber } from '../../src/domain/schema/dasar.ts';

const KELOMPOK: Record<string, string> = {
  mou: 'kesepakatan',
  pks: 'kesepakatan',
  'uji-coba': 'penerapan',
  berjalan: 'penerapan',
  berhenti: 'berhenti',
};

export const SUMBER_UJI: Sumber = {
  id: 'berita',
  judul: 'Berita',
  penerbit: 'Koran',
  jenis: 'berita',
  tanggal: '2024',
  url: 'https://koran.example/berita',
};

type Catatan = Partial<Relasi['catatan'][number]>;

export function langkahUji(langkah: string, tanggal?: string, lain: Partial<LangkahRelasi> = {}): LangkahRelasi {
  return { langkah, tanggal, suara: 'publik', sumber: [SUMBER_UJI], ...lain };
}

/** A declared copy told of by the public record, unless told otherwise; the last step is the furthest. */
export function relasiUji(
  inovasi: string,
  penerima: string,
  langkah: LangkahRelasi[],
  lain: Partial<Omit<Relasi, 'catatan'>> & { catatan?: Catatan } = {},
): Relasi {
  const { catatan, ...sisa } = lain;
  const terakhir = langkah.at(-1)!;
  return {
    inovasi,
    penerima,
    suara: 'publik',
    langkah,
    terakhir,
    kelompok: KELOMPOK[terakhir.langkah] ?? 'penjajakan',
    kedaluwarsa: false,
    catatan: [
      {
        penerima,
        inovasi,
        hubungan: 'dinyatakan',
        langkah: [],
        ditambahkan: '2026-01-01',
        sumber: [SUMBER_UJI],
        ...catatan,
      } as Relasi['catatan'][number],
    ],
    ...sisa,
  };
}

export function kesepakatanUji(
  asal: string,
  pihak: string[],
  inovasi: string[],
  lain: Partial<Katalog['kesepakatan'][number]> = {},
): Katalog['kesepakatan'][number] {
  return {
    id: 'naskah',
    judul: 'Naskah',
    jenis: 'mou',
    tanggal: '2024-02-01',
    asal,
    pihak: pihak.map((kode) => ({ kode })),
    inovasi,
    lingkup: 'Uji',
    dasar: ['berita'],
    ditambahkan: '2026-01-01',
    sumber: [SUMBER_UJI],
    ...lain,
  };
}
