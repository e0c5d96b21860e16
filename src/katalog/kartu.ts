/** The card of an innovation: its strongest known facts, never a row of blanks. */
import { labelKosakata, type InovasiKatalog, type Katalog } from '../domain/katalog.ts';
import { ditiru } from '../domain/pemakaian.ts';
import type { Biaya, Hasil } from '../domain/schema/dasar.ts';
import type { Inovasi } from '../domain/schema/inovasi.ts';
import { jalurInovasi } from '../domain/jalur.ts';
import { angka, rupiah } from '../text/angka.ts';
import { besaran } from '../text/besaran.ts';
import { PESAN_FAKTA, PESAN_KARTU } from '../text/pesan/fakta.ts';

export interface Kartu {
  id: string;
  jalur: string;
  nama: string;
  daerah: string;
  ringkasan: string;
  /** At most two short facts, the strongest first. */
  fakta: string[];
}

/** `sekitar 4.000 anak`, `12 sampai 15 unit`, `8,27%`. */
export function nilaiHasil(
  k: Pick<Katalog, 'kosakata'>,
  h: Pick<Hasil, 'nilai' | 'nilaiAtas' | 'ketepatan' | 'satuan'>,
): string | undefined {
  if (h.nilai === undefined) return undefined;
  return nilaiBersatuan(k, h.nilai, h.satuan, h.ketepatan, h.nilaiAtas);
}

export function nilaiBersatuan(k: Pick<Katalog, 'kosakata'>, nilai: number, satuan: string, ketepatan?: string, atas?: number): string {
  return besaran(nilai, satuan, { atas, ketepatan: ketepatan && labelKosakata(k, 'ketepatan', ketepatan) });
}

/** How much a result tells a stranger: an outcome with a baseline first, context last. */
export function bobotHasil(h: Hasil): number {
  const atribusi = { inovasi: 4, berkontribusi: 3, klaim: 2, program: 2, 'tidak-disebut': 1, 'bukan-dampak': -5 }[h.atribusi] ?? 0;
  return atribusi + (h.nilai !== undefined ? 2 : -3) + (h.awal !== undefined ? 2 : 0) + (h.tahun !== undefined ? 1 : 0);
}

/** Results to lead with: what a whole programme did, or mere context, stays in its section with its explanation. */
const LAYAK_KARTU = new Set(['inovasi', 'berkontribusi', 'klaim']);

/** The measured result that tells a stranger most. */
export function hasilTerkuat({ hasil = [] }: Pick<Inovasi, 'hasil'>): Hasil | undefined {
  return hasil.filter((h) => LAYAK_KARTU.has(h.atribusi) && h.nilai !== undefined).sort((a, b) => bobotHasil(b) - bobotHasil(a))[0];
}

/** `Kepemilikan akta: dari 86 menjadi 94% (2019)`. */
export function faktaHasil(h: Hasil, nilai: string): string {
  const dari = h.awal !== undefined ? PESAN_KARTU.dariMenjadi(/^Rp\b/.test(h.satuan) ? rupiah(h.awal) : angka(h.awal)) : '';
  const keterangan = [h.tahun, h.atribusi === 'klaim' && PESAN_KARTU.menurutPelaksana].filter(Boolean).join(', ');
  return `${h.indikator}: ${dari}${nilai}${keterangan ? ` (${keterangan})` : ''}`;
}

/** The first known amount that a copy would have to spend. */
function biayaKartu(i: InovasiKatalog): Biaya | undefined {
  const rincian = i.isi.biaya?.rincian ?? [];
  return rincian.find((b) => b.jenis === 'awal') ?? rincian.find((b) => b.jenis === 'tahunan');
}

export function kartu(i: InovasiKatalog, k: Katalog): Kartu {
  const { isi } = i;
  const fakta: string[] = [];
  const hasil = hasilTerkuat(isi);
  const nilai = hasil && nilaiHasil(k, hasil);
  if (hasil && nilai) fakta.push(faktaHasil(hasil, nilai));
  const peniru = i.relasi.filter(ditiru).length;
  if (peniru) fakta.push(PESAN_KARTU.ditiru(peniru));
  const biaya = biayaKartu(i);
  if (biaya) fakta.push(PESAN_KARTU.biaya(labelKosakata(k, 'jenis-biaya', biaya.jenis), rupiah(biaya.rupiah), biaya.tahun));
  const penghargaan = (isi.penghargaan ?? []).filter((p) => !p.untukDaerah)[0];
  if (penghargaan) fakta.push(PESAN_FAKTA.penghargaan(penghargaan));
  if (fakta.length === 0 && isi.mulai) fakta.push(PESAN_KARTU.sejak(isi.mulai.slice(0, 4)));
  return {
    id: i.id,
    jalur: jalurInovasi(i),
    nama: isi.nama,
    daerah: i.daerah.nama,
    ringkasan: isi.ringkasan,
    fakta: fakta.slice(0, 2),
  };
}
