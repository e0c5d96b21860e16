/** What a proposal does to the ledger: pairs of innovation and adopter whose step or voice differs. */
import type { Katalog } from '../katalog.ts';
import type { Relasi, Suara } from '../replikasi.ts';

export interface KeadaanRelasi {
  /** Label of the furthest step. */
  langkah: string;
  suara: Suara;
}

export interface PerubahanRelasi {
  inovasi: string;
  penerima: string;
  dulu?: KeadaanRelasi;
  kini?: KeadaanRelasi;
}

/** In the order of the ledger; pairs that went away come last. */
export function perubahanRelasi(dulu: Katalog | undefined, kini: Katalog | undefined): PerubahanRelasi[] {
  const [lama, baru] = [perPasangan(dulu), perPasangan(kini)];
  return [...new Set([...baru.keys(), ...lama.keys()])].flatMap((kunci) => {
    const [a, b] = [lama.get(kunci), baru.get(kunci)];
    const [sebelum, sesudah] = [a && keadaan(a, dulu!), b && keadaan(b, kini!)];
    if (JSON.stringify(sebelum) === JSON.stringify(sesudah)) return [];
    const k = (b ? kini : dulu)!;
    const { inovasi, penerima } = (b ?? a)!;
    return [
      {
        inovasi: k.perId.get(inovasi)?.isi.nama ?? inovasi,
        penerima: k.daerah.get(penerima)?.nama ?? penerima,
        ...(sebelum && { dulu: sebelum }),
        ...(sesudah && { kini: sesudah }),
      },
    ];
  });
}

const perPasangan = (k: Katalog | undefined) => new Map((k?.relasi ?? []).map((r) => [`${r.inovasi} ${r.penerima}`, r]));

function keadaan(r: Relasi, k: Katalog): KeadaanRelasi {
  const nama = k.kosakata.get('langkah-replikasi')?.nilai.find((n) => n.id === r.terakhir.langkah)?.label ?? r.terakhir.langkah;
  return { langkah: nama, suara: r.suara };
}
