/** The finder: innovations that answer a wish, ranked, in groups by what is known of their cost. Deterministic. */
import { bandingTeks } from '../temuan.ts';
import { kelompokBiaya, type BiayaTerkelompok, type KelompokBiaya } from './biaya.ts';
import type { Calon, RelasiCalon } from './calon.ts';
import type { Lingkar, Sekitar } from './lingkar.ts';
import { nilai, type Keinginan, type Penilaian } from './nilai.ts';

export interface Tawaran<C extends Calon = Calon> extends Penilaian {
  calon: C;
  biaya: BiayaTerkelompok;
  /** What the ledger and the agreements know of it and the visitor's own region. */
  keadaanSendiri?: RelasiCalon;
}

export interface HasilCocok<C extends Calon = Calon> {
  /** Best first; equal points in the order of their addresses. */
  kelompok: Record<KelompokBiaya, Tawaran<C>[]>;
  /** What the visitor's region already runs as a copy, by address. */
  sudahDitiru: C[];
  /** Answers of the region's own: not offered to their owner. */
  milikSendiri: C[];
  /** How many of the ranked are in use in which nearest ring; absent without a region. */
  lingkar?: Record<Lingkar, number>;
}

/** Neither theme nor text: everything answers. */
export function menjawab(c: Calon, ingin: Pick<Keinginan, 'tema' | 'teks'>): boolean {
  return (ingin.tema === undefined || c.tema.includes(ingin.tema)) && (ingin.teks === undefined || (ingin.teks.get(c.alamat) ?? 0) > 0);
}

export function carikan<C extends Calon>(semua: readonly C[], ingin: Keinginan, sekitar: Sekitar | undefined): HasilCocok<C> {
  const saya = sekitar?.acuan.kode;
  // Only a declared copy is no news to its region: of something alike, or tried, it may still want the original.
  const berjalan = (c: C) => c.peniru.some((p) => p.kode === saya);
  const urut = semua.filter((c) => menjawab(c, ingin)).sort((a, b) => bandingTeks(a.alamat, b.alamat));
  const ditawarkan = urut.filter((c) => c.asal !== saya && !berjalan(c));
  const tawaran = ditawarkan
    .map((calon): Tawaran<C> => {
      const keadaan = calon.relasi.find((r) => r.kode === saya);
      return {
        calon,
        ...nilai(calon, ingin, sekitar),
        biaya: kelompokBiaya(calon, ingin.biaya),
        ...(keadaan && { keadaanSendiri: keadaan }),
      };
    })
    .sort((a, b) => b.nilai - a.nilai);
  const dalam = (k: KelompokBiaya) => tawaran.filter((t) => t.biaya.kelompok === k);
  return {
    kelompok: { diketahui: dalam('diketahui'), ditanyakan: dalam('ditanyakan'), 'di-atas': dalam('di-atas') },
    sudahDitiru: urut.filter((c) => c.asal !== saya && berjalan(c)),
    milikSendiri: urut.filter((c) => c.asal === saya),
    ...(sekitar && { lingkar: hitungLingkar(tawaran) }),
  };
}

function hitungLingkar(tawaran: readonly Tawaran[]): Record<Lingkar, number> {
  const n: Record<Lingkar, number> = { serupa: 0, provinsi: 0, pulau: 0, nasional: 0 };
  for (const b of tawaran.flatMap((t) => t.butir)) if (b.hal === 'pemakaian') n[b.lingkar]++;
  return n;
}
