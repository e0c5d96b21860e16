/** What a visitor compares, as the query of the address and back. Anything odd in an address is left out, never an error. */
import { JENIS_KELOMPOK, type JenisKelompok } from '../domain/banding/kelompok.ts';
import type { PilihanSerupa } from '../domain/banding/serupa.ts';

/** Weights of the poverty axis that a visitor chooses between. */
export const BOBOT_KEMISKINAN = [0, 0.5, 1, 2] as const;
export const BOBOT_BIASA = 1;
export const SARINGAN_SERUPA = ['tetangga', 'pulau', 'fiskal'] as const;

export interface KelompokDipilih {
  jenis: JenisKelompok;
  /** Slug of the region around which the group stands. */
  acuan: string;
  pilihan: PilihanSerupa;
}

export interface KeadaanBanding {
  /** Slugs in the order chosen, each once; absent until the visitor chooses. */
  daerah?: readonly string[];
  kelompok?: KelompokDipilih;
}

export function bacaKeadaan(q: URLSearchParams): KeadaanBanding {
  const d = q.get('d');
  const daerah = d === null ? undefined : [...new Set(d.split(',').flatMap((s) => rapikan(s) || []))];
  const jenis = JENIS_KELOMPOK.find((j) => j === q.get('kelompok'));
  const acuan = rapikan(q.get('acuan') ?? '') || daerah?.[0];
  const bobot = BOBOT_KEMISKINAN.find((b) => String(b) === q.get('bobot'));
  const hanya = (q.get('hanya') ?? '').split(',');
  const saringan = SARINGAN_SERUPA.filter((s) => hanya.includes(s)).map((s) => [s, true] as const);
  return {
    ...(daerah && { daerah }),
    ...(jenis &&
      acuan && { kelompok: { jenis, acuan, pilihan: { bobotKemiskinan: bobot ?? BOBOT_BIASA, ...Object.fromEntries(saringan) } } }),
  };
}

const rapikan = (slug: string) => slug.trim().toLowerCase();

/** `?d=kabupaten-blora,kota-batu&kelompok=serupa&acuan=kabupaten-blora`, or nothing for the state of the bare address. */
export function tulisKeadaan({ daerah, kelompok: k }: KeadaanBanding): string {
  const hanya = SARINGAN_SERUPA.filter((s) => k?.pilihan[s]);
  const serupa = k?.jenis === 'serupa';
  const bagian = [
    daerah && `d=${daerah.map(encodeURIComponent).join()}`,
    k && `kelompok=${k.jenis}&acuan=${encodeURIComponent(k.acuan)}`,
    serupa && k.pilihan.bobotKemiskinan !== BOBOT_BIASA && `bobot=${k.pilihan.bobotKemiskinan}`,
    serupa && hanya.length > 0 && `hanya=${hanya.join()}`,
  ].filter(Boolean);
  return bagian.length ? `?${bagian.join('&')}` : '';
}
