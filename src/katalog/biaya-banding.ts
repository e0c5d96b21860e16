/** Money of an innovation as plain data for charts, its vocabulary in words: that of the origin, then that of real adopters. */
import type { BiayaBanding } from '../banding/rentang-biaya.ts';
import type { InovasiKatalog, Katalog } from '../domain/katalog.ts';
import { pengeluaran } from '../domain/banding/biaya.ts';
import { pilihSumber } from '../domain/replikasi.ts';
import type { Biaya, Sumber } from '../domain/schema/dasar.ts';
import { namaDana } from './fakta-inovasi.ts';

const TERBUKA: Record<string, 'atas' | 'bawah'> = { 'lebih-dari': 'atas', 'kurang-dari': 'bawah', 'paling-banyak': 'bawah' };

/** @param nomor places of these sources in the list that the amounts point into */
export function biayaBanding(
  i: Pick<InovasiKatalog, 'isi' | 'relasi'>,
  k: Pick<Katalog, 'daerah'>,
  kata: (vocab: string, id: string) => string,
  nomor: (sumber: readonly Sumber[]) => number[],
): BiayaBanding[] {
  const satu = (b: Biaya, sumber: readonly Sumber[], peniru?: string): BiayaBanding => {
    const dana = namaDana(b, kata);
    const terbuka = b.ketepatan && TERBUKA[b.ketepatan];
    return {
      jenis: b.jenis,
      nama: kata('jenis-biaya', b.jenis),
      ...(b.per && { per: b.per }),
      dari: b.rupiah,
      ...(b.rupiahAtas !== undefined && { sampai: b.rupiahAtas }),
      ...(b.ketepatan && { ketepatan: kata('ketepatan', b.ketepatan) }),
      ...(terbuka && { terbuka }),
      ...(b.tahun !== undefined && { tahun: b.tahun }),
      ...(b.sampaiTahun !== undefined && { sampaiTahun: b.sampaiTahun }),
      ...(dana && { dana }),
      untuk: b.untuk,
      ...(b.catatan && { catatan: b.catatan }),
      ...(peniru !== undefined && { peniru }),
      sumber: nomor(pilihSumber(sumber, b.sumber)),
    };
  };
  return [
    ...(i.isi.biaya?.rincian ?? []).filter(pengeluaran).map((b) => satu(b, i.isi.sumber)),
    ...i.relasi.flatMap((r) =>
      r.catatan.flatMap((c) =>
        (c.biayaNyata ?? []).filter(pengeluaran).map((b) => satu(b, c.sumber, k.daerah.get(r.penerima)?.nama ?? r.penerima)),
      ),
    ),
  ];
}
