/** Groups around one region from which a visitor picks whom to compare it with. */
import type { BahanBanding, DaerahBanding } from './bahan.ts';
import { daerahSerupa, halanganSerupa, type PilihanSerupa, type Serupa, type TanpaSerupa } from './serupa.ts';

export const JENIS_KELOMPOK = ['serupa', 'provinsi', 'tetangga', 'pulau'] as const;
export type JenisKelompok = (typeof JENIS_KELOMPOK)[number];

export interface Kelompok {
  /** Of the kind of the base, without it; similar ones in the order of their likeness, others in the order of their kode. */
  sejenis: { daerah: DaerahBanding; serupa?: Serupa }[];
  /** Of other kinds: shown apart, because kinds are never ranked together. */
  lain: DaerahBanding[];
  /** Why there are no similar regions. */
  tanpaSerupa?: TanpaSerupa;
}

export function susunKelompok(b: Pick<BahanBanding, 'daerah'>, acuan: DaerahBanding, jenis: JenisKelompok, p: PilihanSerupa): Kelompok {
  if (jenis === 'serupa') {
    const tanpaSerupa = halanganSerupa(acuan);
    return {
      sejenis: daerahSerupa(b, acuan, p).map((serupa) => ({ daerah: serupa.daerah, serupa })),
      lain: [],
      ...(tanpaSerupa && { tanpaSerupa }),
    };
  }
  const anggota = b.daerah.filter((d) => d.kode !== acuan.kode && SEANGGOTA[jenis](d, acuan));
  return {
    sejenis: anggota.filter((d) => d.jenis === acuan.jenis).map((daerah) => ({ daerah })),
    lain: anggota.filter((d) => d.jenis !== acuan.jenis),
  };
}

const SEANGGOTA: Record<Exclude<JenisKelompok, 'serupa'>, (d: DaerahBanding, acuan: DaerahBanding) => boolean> = {
  provinsi: (d, acuan) => d.jenis !== 'provinsi' && acuan.jenis !== 'provinsi' && kodeProvinsi(d) === kodeProvinsi(acuan),
  tetangga: (d, acuan) => acuan.tetangga.includes(d.kode),
  // An island is large: only its regions of the same kind.
  pulau: (d, acuan) => d.pulau === acuan.pulau && d.jenis === acuan.jenis,
};

/** `33.16` → `33`; of a province its own kode. */
export function kodeProvinsi(d: Pick<DaerahBanding, 'kode'>): string {
  return d.kode.split('.')[0]!;
}

/**
 * The members with which a comparison begins: all where they fit, otherwise those most like the base (by population and
 * density), then those of other kinds.
 * @param paling most members, the base not counted
 */
export function awalKelompok(b: Pick<BahanBanding, 'daerah'>, acuan: DaerahBanding, k: Kelompok, paling: number): DaerahBanding[] {
  const sejenis = k.sejenis.map((s) => s.daerah);
  const berurut = k.sejenis.some((s) => s.serupa) || sejenis.length <= paling;
  if (!berurut) {
    const urutan = new Map(daerahSerupa(b, acuan, { bobotKemiskinan: 0 }).map((s, n) => [s.daerah.kode, n]));
    const letak = (d: DaerahBanding) => urutan.get(d.kode) ?? urutan.size;
    sejenis.sort((x, y) => letak(x) - letak(y));
  }
  return [...sejenis, ...k.lain].slice(0, paling);
}
