/** Which column holds which field: found by its heading, corrected by hand, checked against what the column holds. */
import { rata } from '../../text/cocok-nama.ts';
import type { KosakataLembar } from './bahan.ts';
import { cariKepala, cocokKepala, kepalaPada, menurun, type CocokKepala, type Kepala } from './kepala.ts';
import { cocokkan } from './kosakata.ts';
import { NAMA_MEDAN, tentangMedan, type NamaMedan, type TujuanKolom } from './medan.ts';
import { bersih } from './nilai.ts';
import { hurufKolom, type Lembar } from './tipe.ts';

export interface Kolom {
  indeks: number;
  huruf: string;
  judul: string;
  tujuan: TujuanKolom;
  /** Why it goes there; `tangan` where a person said so. */
  cara: CocokKepala['cara'] | 'tangan' | 'tidak-dikenal' | 'kembar';
  /** Beginnings of what it holds; none of a column with personal data. */
  contoh: string[];
}

export interface PetaLembar {
  kepala: Kepala;
  kolom: Kolom[];
  /** Fields without which no row can pass and that no column holds. */
  kurang: NamaMedan[];
  /** The headings stand below one another, so that no row is an innovation. */
  menurun: boolean;
}

/** By letter (`C`) or by heading: the field, `abaikan` or `pribadi`. */
export type PetaTangan = Readonly<Record<string, string>>;

const CONTOH = 2;
/** Rows that tell what a column holds. */
const CUPLIKAN = 60;
const YAKIN: Record<CocokKepala['cara'], number> = { persis: 3, memuat: 2, mirip: 1 };

export const tujuanSah = (t: string): t is TujuanKolom => t === 'abaikan' || t === 'pribadi' || (NAMA_MEDAN as string[]).includes(t);

/**
 * @param tangan corrections; they win
 * @param barisKepala number of the heading row where a person named it
 */
export function petakan(lembar: Lembar, kosakata: KosakataLembar, tangan: PetaTangan = {}, barisKepala?: number): PetaLembar {
  const disebut = barisKepala === undefined ? -1 : lembar.baris.findIndex((b) => b.nomor === barisKepala);
  const kepala = disebut >= 0 ? kepalaPada(lembar.baris, disebut) : cariKepala(lembar.baris);
  const isi = lembar.baris.slice(kepala.akhir + 1, kepala.akhir + 1 + CUPLIKAN);
  const menurutJudul = new Map(Object.entries(tangan).map(([k, v]) => [rata(k), v]));
  const kolom: Kolom[] = kepala.judul.flatMap((judul, indeks): Kolom[] => {
    const contoh = isi.map((b) => bersih(b.sel[indeks]).replace(/\s+/g, ' ').slice(0, 60)).filter(Boolean);
    if (!judul && contoh.length === 0) return [];
    const huruf = hurufKolom(indeks);
    const olehOrang = tangan[huruf] ?? menurutJudul.get(rata(judul));
    const dasar = { indeks, huruf, judul, contoh: [...new Set(contoh)].slice(0, CONTOH) };
    if (olehOrang !== undefined && tujuanSah(olehOrang)) return [{ ...dasar, tujuan: olehOrang, cara: 'tangan' }];
    const c = cocokKepala(judul);
    return [c ? { ...dasar, ...c } : { ...dasar, tujuan: 'abaikan', cara: 'tidak-dikenal' }];
  });
  satuKolomSatuMedan(kolom);
  tukarJenisBentuk(kolom, isi, kosakata);
  for (const k of kolom) if (k.tujuan === 'pribadi') k.contoh = [];
  const ada = new Set(kolom.map((k) => k.tujuan));
  const kurang = NAMA_MEDAN.filter((n) => tentangMedan(n).wajib && !ada.has(n));
  return { kepala, kolom, kurang, menurun: kurang.length > 0 && menurun(lembar.baris) };
}

/** The surest column keeps a field, among equals the first one; what a person said is surest. */
function satuKolomSatuMedan(kolom: Kolom[]): void {
  const bobot = (k: Kolom) => (k.cara === 'tangan' ? 4 : (YAKIN[k.cara as CocokKepala['cara']] ?? 0));
  for (const medan of NAMA_MEDAN) {
    const calon = kolom.filter((k) => k.tujuan === medan).sort((a, b) => bobot(b) - bobot(a) || a.indeks - b.indeks);
    for (const k of calon.slice(1)) [k.tujuan, k.cara] = ['abaikan', 'kembar'];
  }
}

/** Some systems name "jenis" what the form names "bentuk" and the other way round (domain rules, section 9); the values tell. */
function tukarJenisBentuk(kolom: Kolom[], isi: Lembar['baris'], kosakata: KosakataLembar): void {
  const cari = (t: TujuanKolom) => kolom.find((k) => k.tujuan === t && k.cara !== 'tangan');
  const [jenis, bentuk] = [cari('jenis'), cari('bentuk')];
  const kena = (k: Kolom, kosa: 'jenis' | 'bentuk') => isi.filter((b) => cocokkan(kosa, kosakata[kosa], bersih(b.sel[k.indeks])).id).length;
  const terbalik = (k: Kolom | undefined, sini: 'jenis' | 'bentuk', sana: 'jenis' | 'bentuk') =>
    k !== undefined && kena(k, sana) > kena(k, sini);
  const [a, b] = [terbalik(jenis, 'jenis', 'bentuk'), terbalik(bentuk, 'bentuk', 'jenis')];
  if (jenis && a && (!bentuk || b)) jenis.tujuan = 'bentuk';
  if (bentuk && b && (!jenis || a)) bentuk.tujuan = 'jenis';
}
