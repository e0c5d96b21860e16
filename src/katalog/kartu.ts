/** The card of an innovation: its strongest known facts, never a row of blanks. */
import { labelKosakata, type InovasiKatalog, type Katalog } from '../domain/katalog.ts';
import type { Label } from '../domain/label.ts';
import type { Hasil } from '../domain/schema/dasar.ts';
import { jalurInovasi } from '../domain/jalur.ts';
import { angka, rupiah } from '../text/angka.ts';

export interface Kartu {
  id: string;
  jalur: string;
  nama: string;
  kepanjangan?: string | undefined;
  daerah: string;
  ringkasan: string;
  tema: string[];
  label: Label;
  /** At most two short facts, the strongest first. */
  fakta: string[];
}

/** `sekitar 4.000 anak`, `12 sampai 15 unit`, `8,27%`. */
export function nilaiHasil(k: Pick<Katalog, 'kosakata'>, h: Pick<Hasil, 'nilai' | 'nilaiAtas' | 'ketepatan' | 'satuan'>): string | undefined {
  if (h.nilai === undefined) return undefined;
  return nilaiBersatuan(k, h.nilai, h.satuan, h.ketepatan, h.nilaiAtas);
}

export function nilaiBersatuan(k: Pick<Katalog, 'kosakata'>, nilai: number, satuan: string, ketepatan?: string, atas?: number): string {
  const rentang = atas === undefined ? angka(nilai) : `${angka(nilai)} sampai ${angka(atas)}`;
  const depan = ketepatan ? `${labelKosakata(k, 'ketepatan', ketepatan)} ` : '';
  // "Rp per kg" → Rp300 per kg; "%" and "% penduduk" stick to the number.
  if (/^Rp\b/.test(satuan)) return `${depan}${rupiah(nilai)}${atas === undefined ? '' : ` sampai ${rupiah(atas)}`}${satuan.slice(2)}`;
  return `${depan}${rentang}${satuan.startsWith('%') ? '' : ' '}${satuan}`;
}

/** How much a result tells a stranger: an outcome with a baseline first, context last. */
export function bobotHasil(h: Hasil): number {
  const atribusi = { inovasi: 4, berkontribusi: 3, klaim: 2, program: 2, 'tidak-disebut': 1, 'bukan-dampak': -5 }[h.atribusi] ?? 0;
  return atribusi + (h.nilai !== undefined ? 2 : -3) + (h.awal !== undefined ? 2 : 0) + (h.tahun !== undefined ? 1 : 0);
}

/** Whose word a result is, where it is more than a measured result of the innovation alone. */
const EKOR: Record<string, string> = { klaim: 'menurut pelaksana', program: 'hasil seluruh program' };

/** `Kepemilikan akta: dari 86 menjadi 94% (2019)`. */
function faktaHasil(h: Hasil, nilai: string): string {
  const dari = h.awal !== undefined && h.atribusi !== 'bukan-dampak' ? `dari ${/^Rp\b/.test(h.satuan) ? rupiah(h.awal) : angka(h.awal)} menjadi ` : '';
  const keterangan = [h.tahun, EKOR[h.atribusi]].filter(Boolean).join(', ');
  return `${h.indikator}: ${dari}${nilai}${keterangan ? ` (${keterangan})` : ''}`;
}

export function kartu(i: InovasiKatalog, k: Katalog): Kartu {
  const { isi } = i;
  const fakta: string[] = [];
  const hasil = [...(isi.hasil ?? [])].sort((a, b) => bobotHasil(b) - bobotHasil(a))[0];
  const nilai = hasil && bobotHasil(hasil) > 0 ? nilaiHasil(k, hasil) : undefined;
  if (hasil && nilai) fakta.push(faktaHasil(hasil, nilai));
  const dipakai = i.relasi.filter((r) => r.kelompok === 'penerapan').length;
  if (dipakai) fakta.push(`Dipakai atau dicoba di ${dipakai} daerah lain menurut sumber`);
  const penghargaan = (isi.penghargaan ?? []).filter((p) => !p.untukDaerah)[0];
  if (penghargaan) fakta.push(`${penghargaan.capaian}, ${penghargaan.nama}${penghargaan.tahun ? ` ${penghargaan.tahun}` : ''}`);
  if (fakta.length === 0 && isi.mulai) fakta.push(`Sejak ${isi.mulai.slice(0, 4)}`);
  return {
    id: i.id,
    jalur: jalurInovasi(i),
    nama: isi.nama,
    kepanjangan: isi.kepanjangan,
    daerah: i.daerah.nama,
    ringkasan: isi.ringkasan,
    tema: isi.tema.map((t) => labelKosakata(k, 'tema', t)),
    label: i.label,
    fakta: fakta.slice(0, 2),
  };
}
