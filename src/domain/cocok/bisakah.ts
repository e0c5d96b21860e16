/**
 * "Bisakah daerah saya?": typed prerequisites of an innovation held against facts of a region. What is not known is
 * neither met nor failed; it becomes a question that the visitor answers.
 */
import type { DaerahBanding } from '../banding/bahan.ts';
import { nilaiKonteks, seriKonteks, type IndikatorKonteks } from '../banding/konteks.ts';

/** One of the schema's `prasyarat[].uji`. */
export interface UjiFakta {
  /** Id of the vocabulary `fakta-daerah`. */
  fakta: string;
  syarat: 'minimal' | 'maksimal' | 'sama' | 'ada';
  nilai?: number | string | boolean;
}

export interface PrasyaratUji {
  teks: string;
  /** False where it helps but is not necessary. */
  wajib?: boolean;
  uji?: UjiFakta;
}

/** What is known of one fact of a region; the ends of a number differ where sources do. */
export interface FaktaDaerah {
  nilai: { rendah: number; tinggi: number } | string | boolean;
  tahun?: number;
  /** Institution and method, where the fact was measured. */
  metode?: string;
}

export type Keadaan = 'terpenuhi' | 'belum' | 'belum-diketahui';

export interface HasilUji {
  keadaan: Keadaan;
  /** What was tested against; absent where nothing is known, or where there was no test. */
  fakta?: FaktaDaerah;
  /** How much a number is short of, or above, what is asked; only for `belum`. */
  selisih?: number;
}

/** Facts that the site itself knows of regions; every other id is looked up among what the region declared. */
const TERUKUR: Record<string, IndikatorKonteks> = {
  penduduk: 'penduduk',
  kepadatan: 'kepadatan',
  kemiskinan: 'kemiskinan',
  stunting: 'stunting',
};

type Daerah = Pick<DaerahBanding, 'jenis' | 'penduduk' | 'tahunPenduduk' | 'luasKm2' | 'sumberDasar' | 'konteks' | 'fiskal' | 'kapasitas'>;

/** @param fakta id of the vocabulary `fakta-daerah`. Undefined where nothing is known: absence of a fact is not a "no". */
export function faktaDaerah(d: Daerah, fakta: string): FaktaDaerah | undefined {
  const indikator = TERUKUR[fakta];
  if (indikator) {
    // Of one region every series counts one: the newest comes first.
    const [seri] = seriKonteks([d], indikator);
    const nilai = seri && nilaiKonteks(d, indikator, seri);
    return (
      seri &&
      nilai && {
        nilai: { rendah: nilai.rendah, tinggi: nilai.tinggi },
        tahun: seri.tahun,
        ...(seri.metode && { metode: seri.metode }),
      }
    );
  }
  if (fakta === 'luas') return d.luasKm2 === undefined ? undefined : { nilai: { rendah: d.luasKm2, tinggi: d.luasKm2 } };
  if (fakta === 'jenis') return { nilai: d.jenis };
  if (fakta === 'tertinggal') {
    // The list names those that are; of the others it does not say "no" here.
    const t = d.konteks.find((f) => f.indikator === 'tertinggal');
    return t && { nilai: true, ...(t.tahun !== undefined && { tahun: t.tahun }), metode: t.metode };
  }
  if (fakta === 'kapasitas-fiskal')
    return d.fiskal && { nilai: d.fiskal.kelas, ...(d.fiskal.tahun !== undefined && { tahun: d.fiskal.tahun }) };
  const [k] = (d.kapasitas ?? []).filter((f) => f.fakta === fakta).sort((a, b) => (b.tahun ?? 0) - (a.tahun ?? 0));
  if (!k) return undefined;
  const nilai = typeof k.nilai === 'number' ? { rendah: k.nilai, tinggi: k.nilai } : k.nilai;
  return { nilai, ...(k.tahun !== undefined && { tahun: k.tahun }) };
}

/** One prerequisite against one region. Where sources differ so that the answer would differ, nothing is decided. */
export function ujiPrasyarat(p: PrasyaratUji, d: Daerah): HasilUji {
  const { uji } = p;
  const fakta = uji && faktaDaerah(d, uji.fakta);
  if (!uji || !fakta) return { keadaan: 'belum-diketahui' };
  const keadaan = bandingkan(uji, fakta.nilai);
  const selisih = keadaan === 'belum' ? kurang(uji, fakta.nilai) : undefined;
  return { keadaan, fakta, ...(selisih !== undefined && { selisih }) };
}

function bandingkan({ syarat, nilai }: UjiFakta, ada: FaktaDaerah['nilai']): Keadaan {
  const putus = (ya: boolean): Keadaan => (ya ? 'terpenuhi' : 'belum');
  if (syarat === 'ada') return putus(typeof ada === 'object' ? ada.tinggi > 0 : ada !== false && ada !== '');
  if (nilai === undefined) return 'belum-diketahui';
  if (typeof ada !== 'object')
    return syarat === 'sama' ? putus(String(ada).toLowerCase() === String(nilai).toLowerCase()) : 'belum-diketahui';
  const batas = Number(nilai);
  if (typeof nilai !== 'number' || !Number.isFinite(batas)) return 'belum-diketahui';
  const lolos = (x: number) => (syarat === 'minimal' ? x >= batas : syarat === 'maksimal' ? x <= batas : x === batas);
  const kedua = [lolos(ada.rendah), lolos(ada.tinggi)];
  return kedua[0] === kedua[1] ? putus(kedua[0]!) : 'belum-diketahui';
}

/** To the nearer end, so that the gap is never told larger than it is. */
function kurang({ syarat, nilai }: UjiFakta, ada: FaktaDaerah['nilai']): number | undefined {
  if (typeof ada !== 'object' || typeof nilai !== 'number') return undefined;
  if (syarat === 'minimal') return nilai - ada.tinggi;
  if (syarat === 'maksimal') return ada.rendah - nilai;
  return undefined;
}
