/** The last award of a region, for the sentence with which its page begins. */
import type { DaerahBanding } from '../domain/banding/bahan.ts';
import { sudahMenang } from '../domain/banding/predikat.ts';
import { kalimatPenghargaan } from '../text/pesan/indeks.ts';

/** Empty where none is on record: being nominated is no award. */
export function penghargaanTerakhir(d: Pick<DaerahBanding, 'indeks'>): string {
  const menang = d.indeks.filter((f) => f.penghargaan !== undefined && sudahMenang(f.penghargaan));
  const tahun = Math.max(...menang.map((f) => f.tahun));
  const terakhir = menang.filter((f) => f.tahun === tahun);
  const semua = [...new Set(terakhir.map((f) => f.penghargaan!))];
  // One source names the award, another the award and what it was for.
  const nama = semua.filter((n) => !semua.some((m) => m !== n && m.startsWith(n)));
  return nama.length
    ? kalimatPenghargaan(
        nama,
        tahun,
        terakhir.every((f) => f.diragukan !== undefined),
      )
    : '';
}
