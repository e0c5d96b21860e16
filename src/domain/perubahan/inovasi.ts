/** What a proposal does to the innovations: label, completeness, kematangan. Also to those whose own file it leaves alone. */
import type { InovasiKatalog, Katalog } from '../katalog.ts';
import { nilaiKematangan } from '../kematangan/daerah.ts';
import type { IdSyarat, Label } from '../label.ts';
import { jalurInovasi } from '../jalur.ts';

export interface Ukuran {
  label: Label;
  terpenuhi: number;
  seluruh: number;
  /** The newest published value. */
  kematangan?: { nilai: number; maks: number; edisi: string };
}

export interface PerubahanInovasi {
  id: string;
  nama: string;
  daerah: string;
  halaman: string;
  dulu?: Ukuran;
  kini: Ukuran;
  /** Checks that are met now and were not; the other way round. */
  datang: IdSyarat[];
  pergi: IdSyarat[];
}

/** New innovations, and those of which something differs; in the order of their ids. */
export function perubahanInovasi(dulu: Katalog | undefined, kini: Katalog | undefined): PerubahanInovasi[] {
  if (!kini) return [];
  return kini.inovasi.flatMap((i) => {
    const lama = dulu?.perId.get(i.id);
    const sebelum = lama && ukuran(lama, dulu!);
    const sesudah = ukuran(i, kini);
    const [punya, dapat] = [syarat(lama), syarat(i)];
    const datang = dapat.filter((s) => !punya.includes(s));
    const pergi = punya.filter((s) => !dapat.includes(s));
    const tetap = sebelum && JSON.stringify(sebelum) === JSON.stringify(sesudah) && datang.length === 0 && pergi.length === 0;
    if (tetap) return [];
    return [
      {
        id: i.id,
        nama: i.isi.nama,
        daerah: i.daerah.nama,
        halaman: jalurInovasi(i),
        ...(sebelum && { dulu: sebelum }),
        kini: sesudah,
        datang,
        pergi,
      },
    ];
  });
}

const syarat = (i: InovasiKatalog | undefined): IdSyarat[] => (i?.kelengkapan.syarat ?? []).filter((s) => s.terpenuhi).map((s) => s.id);

function ukuran(i: InovasiKatalog, k: Katalog): Ukuran {
  const [m] = nilaiKematangan(i.isi, k);
  return {
    label: i.label,
    terpenuhi: i.kelengkapan.terpenuhi,
    seluruh: i.kelengkapan.seluruh,
    ...(m && { kematangan: { nilai: m.nilai, maks: m.maks, edisi: m.edisi } }),
  };
}
