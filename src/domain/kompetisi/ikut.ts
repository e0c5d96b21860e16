/** Who entered a competition before, joined from the records of innovations, the lists of winners and the index facts. */
import type { DaerahKatalog, InovasiKatalog, Katalog } from '../katalog.ts';
import type { FaktaIndeks } from '../schema/daerah.ts';
import type { Inovasi } from '../schema/inovasi.ts';
import type { Kompetisi, Pemenang } from '../schema/nasional.ts';
import { bandingTeks } from '../temuan.ts';

export type Penghargaan = NonNullable<Inovasi['penghargaan']>[number];

/** One entry of an innovation, as its record tells it. */
export interface Ikut {
  inovasi: InovasiKatalog;
  penghargaan: Penghargaan;
}

/** One published award of a region that no list of winners holds. */
export interface FaktaPenghargaan {
  daerah: DaerahKatalog;
  tahun: number;
  teks: string;
  diragukan: boolean;
  /** Ids in the region's file of index facts. */
  sumber: string[];
}

/** Newest first; what has no year stands last. */
const terbaru = (a: number | undefined, b: number | undefined) => (b ?? 0) - (a ?? 0);

/** Every entry on record by competition, the newest first; entries that name no competition of ours under `undefined`. */
export function semuaIkut(k: Pick<Katalog, 'inovasi'>): Map<string | undefined, Ikut[]> {
  const semua = k.inovasi.flatMap((inovasi) => (inovasi.isi.penghargaan ?? []).map((penghargaan) => ({ inovasi, penghargaan })));
  const urut = semua.sort((a, b) => terbaru(a.penghargaan.tahun, b.penghargaan.tahun) || bandingTeks(a.inovasi.id, b.inovasi.id));
  return Map.groupBy(urut, (x) => x.penghargaan.kompetisi);
}

/** Editions of a competition in which an innovation is on record; entries without a year count as one when nothing else is known. */
export function kaliIkut(i: Pick<InovasiKatalog, 'isi'>, kompetisi: string): number {
  const ikut = (i.isi.penghargaan ?? []).filter((p) => p.kompetisi === kompetisi);
  const tahun = new Set(ikut.flatMap((p) => p.tahun ?? []));
  return tahun.size || Math.min(1, ikut.length);
}

/** Lists of winners of a competition, the newest first, categories by name. */
export function daftarPemenang(pemenang: Pemenang | undefined, kompetisi: string): Pemenang['daftar'] {
  return (pemenang?.daftar ?? [])
    .filter((d) => d.kompetisi === kompetisi)
    .sort((a, b) => b.tahun - a.tahun || bandingTeks(a.kategori, b.kategori));
}

/** True when an index fact tells of this competition: its text begins with the short or the full name. */
export function menyebutAjang(teks: string, k: Pick<Kompetisi, 'nama' | 'singkatan'>): boolean {
  return [k.singkatan, k.nama].some((n) => n !== undefined && teks.startsWith(n) && !/^[\p{L}\p{N}]/u.test(teks.slice(n.length)));
}

/** Being nominated is another thing than to win. */
const nominasi = (teks: string) => /nomina|finalis/i.test(teks);

/** True when the list already tells what this fact tells of the region. */
function sudahDalamDaftar(f: FaktaIndeks, kode: string, daftar: Pemenang['daftar']): boolean {
  return daftar.some(
    (d) =>
      d.tahun === f.tahun &&
      d.daerah.includes(kode) &&
      (nominasi(d.kategori) ? nominasi(f.penghargaan!) : f.penghargaan!.toLowerCase().endsWith(d.kategori.toLowerCase())),
  );
}

/** Awards of regions from their index facts, without what the lists of winners say already; equal facts are one, the newest first. */
export function faktaPenghargaan(k: Pick<Katalog, 'daerah' | 'nasional'>, id: string, ajang: Kompetisi): FaktaPenghargaan[] {
  const daftar = daftarPemenang(k.nasional.pemenang, id);
  const hasil = new Map<string, FaktaPenghargaan>();
  for (const d of k.daerah.values())
    for (const f of d.indeks.isi) {
      if (f.penghargaan === undefined || !menyebutAjang(f.penghargaan, ajang) || sudahDalamDaftar(f, d.kode, daftar)) continue;
      const kunci = `${d.kode}|${f.tahun}|${f.penghargaan}`;
      const ada = hasil.get(kunci);
      if (ada) {
        ada.sumber.push(...f.sumber);
        ada.diragukan &&= f.tahunDiragukan !== undefined;
      } else
        hasil.set(kunci, {
          daerah: d,
          tahun: f.tahun,
          teks: f.penghargaan,
          diragukan: f.tahunDiragukan !== undefined,
          sumber: [...f.sumber],
        });
    }
  return [...hasil.values()].sort((a, b) => b.tahun - a.tahun || bandingTeks(a.daerah.kode, b.daerah.kode));
}

/** What was awarded, without the name of the competition and the year that stand above it. */
export function tanpaAjang(teks: string, a: Pick<Kompetisi, 'nama' | 'singkatan'>, tahun: number): string {
  const nama = [a.nama, a.singkatan].find((n) => n !== undefined && teks.startsWith(n)) ?? '';
  const sisa = teks
    .slice(nama.length)
    .replace(new RegExp(`^ ${tahun}`), '')
    .replace(/^[,:]? */, '');
  return sisa === '' ? teks : sisa.charAt(0).toUpperCase() + sisa.slice(1);
}
