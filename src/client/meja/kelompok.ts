/** One group of fields, once or as often as wanted; its answers become pieces of the record. */
import { ISIAN, type IdIsian } from '../../format/isian-medan.ts';
import { medanDitanya, susunIsian, type Potongan } from '../../format/isian-susun.ts';
import { LABEL_ISIAN } from '../../text/pesan/isian.ts';
import { PESAN_MEJA as P } from '../../text/pesan/meja.ts';
import { tombol, unsur } from '../unsur.ts';
import { gambarMedan, type Pilihan } from './medan.ts';

export interface Kelompok {
  nama: string;
  unsur: HTMLElement;
  /** Pieces of all filled entries, and labels of the fields that keep the others from being one. */
  susun: (sumber: string, hari: string) => { potongan: Potongan[]; kurang: string[] };
}

export function gambarKelompok(id: IdIsian, nama: string, pilihan: Pilihan, ada: ReadonlySet<string>): Kelompok {
  const label = (medan: string) => LABEL_ISIAN[id][medan] ?? medan;
  const isi: Record<string, () => string | string[]>[] = [];
  const wadah = unsur('div', 'isian__kelompok');
  const tambah = () => {
    const medan = medanDitanya(id, ada).map((m) => ({ id: m.id, ...gambarMedan(m, label(m.id), pilihan) }));
    isi.push(Object.fromEntries(medan.map((m) => [m.id, m.baca])));
    const satu = unsur('div', 'isian__satu', ...medan.map((m) => m.unsur));
    wadah.append(satu);
    return satu;
  };
  tambah();
  const lagi =
    ISIAN[id].ulang &&
    tombol('tombol tombol--kedua', P.tambahLagi, () => tambah().querySelector<HTMLElement>('input, select, textarea')?.focus());
  if (lagi) lagi.setAttribute('aria-label', `${P.tambahLagi}: ${nama}`);
  return {
    nama,
    unsur: unsur('div', '', wadah, lagi && unsur('p', 'tombol-baris', lagi)),
    susun: (sumber, hari) => {
      const hasil = isi.map((e) =>
        susunIsian(id, Object.fromEntries(Object.entries(e).map(([m, baca]) => [m, baca()])), sumber, { ada, hari }),
      );
      return {
        potongan: hasil.flatMap((h) => (h.jenis === 'isi' ? [h.potongan] : [])),
        kurang: [...new Set(hasil.flatMap((h) => (h.jenis === 'kurang' ? h.medan.map(label) : [])))],
      };
    },
  };
}
