/**
 * Which innovations may answer a need, in which order, and why.
 *
 * A candidate shares a theme with the need and comes from another region. The order, each rule deciding only between
 * equals of those before it: fewer limits that are surely missed; more themes in common; more words in common; more
 * regions that copied it; the fuller record; its id. So a fact more never lowers a candidate, unless that fact says that
 * a limit of the need is missed; and a limit of which nothing is known counts neither as kept nor as missed.
 */
import { kelompokBiaya, type KelompokBiaya } from './cocok/biaya.ts';
import { biayaTiruan, cukupKoneksi, KONEKSI } from './cocok/calon.ts';
import type { InovasiKatalog } from './katalog.ts';
import { ditiru } from './pemakaian.ts';
import type { Kebutuhan } from './schema/daerah.ts';
import { lebihLengkap } from './serupa-inovasi.ts';

export type HasilBatas = 'terpenuhi' | 'lewat' | 'belum-diketahui';
export type IdBatas = 'biaya' | 'koneksi' | 'waktu';

export interface Kecocokan {
  inovasi: InovasiKatalog;
  /** Themes in common, in the order of the need; at least one. */
  tema: string[];
  /** Words of the need that name, summary, results or target group of the innovation hold. */
  kata: string[];
  /** Only the limits that the need sets. */
  batas: Partial<Record<IdBatas, HasilBatas>>;
  /** Regions that copied it. */
  peniru: number;
}

/** Shorter words tell too little. */
const KATA_TERPENDEK = 4;

function kataTeks(teks: string): Set<string> {
  return new Set((teks.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []).filter((x) => x.length >= KATA_TERPENDEK));
}

/** Words by which a need can be recognised. @param abaikan words that stand in every text */
function kataKebutuhan(n: Pick<Kebutuhan, 'judul' | 'ringkasan'>, abaikan: ReadonlySet<string>): string[] {
  return [...kataTeks(`${n.judul} ${n.ringkasan}`)].filter((x) => !abaikan.has(x));
}

const BATAS_BIAYA: Record<KelompokBiaya, HasilBatas> = { diketahui: 'terpenuhi', ditanyakan: 'belum-diketahui', 'di-atas': 'lewat' };

function batasKoneksi(i: InovasiKatalog, punya: string): HasilBatas {
  const [perlu, ada] = [i.isi.koneksi?.kebutuhan, punya].map((x) => KONEKSI.find((k) => k === x));
  if (!perlu || !ada) return 'belum-diketahui';
  return cukupKoneksi(perlu, ada) ? 'terpenuhi' : 'lewat';
}

function batasWaktu(i: InovasiKatalog, bulan: number): HasilBatas {
  const lama = i.isi.waktu?.bulanHinggaPenerapan;
  return lama === undefined ? 'belum-diketahui' : lama <= bulan ? 'terpenuhi' : 'lewat';
}

function periksaBatas(i: InovasiKatalog, b: Kebutuhan['batas']): Kecocokan['batas'] {
  return {
    ...(b?.biayaMaks !== undefined && { biaya: BATAS_BIAYA[kelompokBiaya({ biaya: biayaTiruan(i) }, b.biayaMaks).kelompok] }),
    ...(b?.koneksi !== undefined && { koneksi: batasKoneksi(i, b.koneksi) }),
    ...(b?.bulan !== undefined && { waktu: batasWaktu(i, b.bulan) }),
  };
}

/**
 * All innovations that may answer the need, the likeliest first; the order of `calon` does not matter.
 * @param daerah kode of the region that has the need: its own innovations are left out
 */
export function cocokKebutuhan(
  n: Pick<Kebutuhan, 'judul' | 'ringkasan' | 'tema' | 'batas'>,
  daerah: string,
  calon: readonly InovasiKatalog[],
  abaikan: ReadonlySet<string>,
): Kecocokan[] {
  const dicari = kataKebutuhan(n, abaikan);
  const lewat = (c: Kecocokan) => Object.values(c.batas).filter((b) => b === 'lewat').length;
  return calon
    .filter((i) => i.daerah.kode !== daerah && i.isi.tema.some((t) => n.tema.includes(t)))
    .map((inovasi): Kecocokan => {
      const { isi } = inovasi;
      const hasil = (isi.hasil ?? []).map((h) => h.indikator);
      const ada = kataTeks([isi.nama, isi.kepanjangan, isi.ringkasan, ...(isi.sasaran ?? []), ...hasil].filter(Boolean).join(' '));
      return {
        inovasi,
        tema: n.tema.filter((t) => isi.tema.includes(t)),
        kata: dicari.filter((x) => ada.has(x)),
        batas: periksaBatas(inovasi, n.batas),
        peniru: inovasi.relasi.filter(ditiru).length,
      };
    })
    .sort(
      (a, b) =>
        lewat(a) - lewat(b) ||
        b.tema.length - a.tema.length ||
        b.kata.length - a.kata.length ||
        b.peniru - a.peniru ||
        lebihLengkap(a.inovasi, b.inovasi),
    );
}
