/**
 * Replications recounted. One relation is a pair of innovation and adopter, whoever tells of it. It is a copy in use
 * when its furthest step is use, nothing newer says that it stopped, the side that says so has renewed its word, and a
 * file or the origin itself calls it a copy. All else is another relation.
 */
import { tanggalAcuan } from '../../src/reader/tanggal.ts';
import { DAERAH, kosakata, REPLIKASI, type DaerahMentah, type Langkah } from './isi-mentah.ts';

type Pihak = 'penerima' | 'asal' | 'publik';
export type Suara = 'dua-pihak' | Pihak;
export const SUARA: readonly Suara[] = ['dua-pihak', 'penerima', 'asal', 'publik'];

export type KeadaanHitung = 'berjalan' | 'uji-coba' | 'kesepakatan' | 'penjajakan' | 'ditunda' | 'berhenti';

export interface Pasangan {
  inovasi: string;
  asal: string;
  penerima: string;
  /** Where it stands: what never ran and was put off is no stop. */
  keadaan: KeadaanHitung;
  /** Voice of the furthest step. */
  suara: Suara;
  /** False where every file calls it merely similar and the origin is silent. */
  dinyatakan: boolean;
  kedaluwarsa: boolean;
  langkah: { langkah: string; kelompok: string; tanggal?: string | undefined }[];
  /** Voice of a copy in use; absent for another relation. */
  dipakai?: Suara;
  sumber: string[];
}

const HARI_INI = tanggalAcuan();
const TANGGA = new Map(kosakata('langkah-replikasi').map((l) => [l.id, l]));
const nomor = (l: Langkah) => TANGGA.get(l.langkah)!.nomor!;
const kelompok = (l: Langkah) => TANGGA.get(l.langkah)!.kelompok!;
const BERAT: Record<Pihak, number> = { penerima: 3, asal: 2, publik: 1 };

interface Kata {
  pihak: Pihak;
  tanggal?: string | undefined;
  langkah: boolean;
}

/** The newer word holds, as far as both dates tell; of one time a stop holds among steps, otherwise the weightier voice. */
function mengalahkan(pakai: Kata, henti: Kata): boolean {
  if (!pakai.tanggal || !henti.tanggal) return !pakai.langkah && BERAT[pakai.pihak] > BERAT[henti.pihak];
  const sama = Math.min(pakai.tanggal.length, henti.tanggal.length);
  const [p, h] = [pakai.tanggal.slice(0, sama), henti.tanggal.slice(0, sama)];
  if (p !== h) return p > h;
  return !(pakai.langkah && henti.langkah) && BERAT[pakai.pihak] > BERAT[henti.pihak];
}

const lewat = (l: Langkah) => l.berlakuSampai !== undefined && HARI_INI > l.berlakuSampai;

function satuPasangan(asal: string, penerima: string, inovasi: string): Pasangan {
  const berkas = REPLIKASI.filter((r) => r.inovasi === inovasi && r.penerima === penerima);
  const pengakuan = DAERAH.flatMap((d) => d.inovasi).find((i) => i.id === inovasi)!.pengakuan;
  const langkah = [
    ...berkas.flatMap((b) => b.langkah.map((l) => ({ l, pihak: b.suara as Pihak }))),
    ...pengakuan.filter((p) => p.penerima === penerima).map((l) => ({ l: l as Langkah, pihak: 'asal' as Pihak })),
  ];
  const keadaan = berkas.flatMap((b) =>
    b.keadaan ? [{ pihak: b.suara as Pihak, tanggal: b.keadaan.per, langkah: false, nilai: b.keadaan.nilai }] : [],
  );
  const sebagaiKata = ({ l, pihak }: (typeof langkah)[number]): Kata => ({ pihak, tanggal: l.tanggal, langkah: true });
  const pakai: Kata[] = [
    ...langkah.filter((x) => kelompok(x.l) === 'penerapan').map(sebagaiKata),
    ...keadaan.filter((k) => k.nilai === 'berjalan'),
  ];
  const tetap = (henti: Kata) => !pakai.some((p) => mengalahkan(p, henti));
  const berlaku = langkah.filter((x) => kelompok(x.l) !== 'berhenti' || tetap(sebagaiKata(x)));
  const [terjauh] = (berlaku.length ? berlaku : langkah).toSorted((a, b) => nomor(b.l) - nomor(a.l) || BERAT[b.pihak] - BERAT[a.pihak]);
  const setara = berlaku.filter((x) => kelompok(x.l) === kelompok(terjauh!.l));
  const bersuara = new Set(setara.map((x) => x.pihak));
  const dua = bersuara.has('penerima') && bersuara.has('asal');
  const pihak: Pihak[] = dua ? ['penerima', 'asal'] : [terjauh!.pihak];
  const henti = keadaan.filter((k) => /henti/.test(k.nilai));
  const kelompokJauh = kelompok(terjauh!.l);
  const pernah = kelompokJauh === 'penerapan' && henti.some(tetap);
  const tertunda = henti.some((k) => !langkah.some((x) => k.tanggal && x.l.tanggal && pastiSesudah(x.l.tanggal, k.tanggal)));
  const berdiri: KeadaanHitung =
    pernah || kelompokJauh === 'berhenti'
      ? 'berhenti'
      : kelompokJauh === 'penerapan'
        ? terjauh!.l.langkah === 'berjalan'
          ? 'berjalan'
          : 'uji-coba'
        : tertunda
          ? 'ditunda'
          : (kelompokJauh as KeadaanHitung);
  const dinyatakan = berkas.some((b) => b.hubungan === 'dinyatakan') || langkah.some((x) => x.pihak === 'asal');
  const segar = pihak.every((p) => setara.some((x) => x.pihak === p && !lewat(x.l)));
  const dipakai = (berdiri === 'berjalan' || berdiri === 'uji-coba') && segar && dinyatakan;
  const suara: Suara = dua ? 'dua-pihak' : terjauh!.pihak;
  return {
    inovasi,
    asal,
    penerima,
    keadaan: berdiri,
    suara,
    dinyatakan,
    kedaluwarsa: !segar,
    langkah: langkah.map(({ l }) => ({ langkah: l.langkah, kelompok: kelompok(l), tanggal: l.tanggal })),
    ...(dipakai && { dipakai: suara }),
    sumber: langkah.flatMap((x) => x.l.sumber),
  };
}

/** Dates may be coarse: the common part decides. */
function pastiSesudah(a: string, b: string): boolean {
  const sama = Math.min(a.length, b.length);
  return a.slice(0, sama) > b.slice(0, sama);
}

/** Every pair that some voice tells of. */
export const PASANGAN: readonly Pasangan[] = DAERAH.flatMap((d) =>
  d.inovasi.flatMap((i) => {
    const penerima = new Set([
      ...REPLIKASI.filter((r) => r.inovasi === i.id).map((r) => r.penerima),
      ...i.pengakuan.map((p) => p.penerima),
    ]);
    return [...penerima].map((p) => satuPasangan(d.kode, p, i.id));
  }),
);

export interface Sisi {
  /** Copies in use, in the order of `SUARA`. */
  dipakai: number[];
  lain: number;
  sumber: string[];
}

export function sisi(d: DaerahMentah, arah: 'menerima' | 'memberi'): Sisi {
  const milik = PASANGAN.filter((p) => (arah === 'memberi' ? p.asal : p.penerima) === d.kode);
  return {
    dipakai: SUARA.map((s) => milik.filter((p) => p.dipakai === s).length),
    lain: milik.filter((p) => !p.dipakai).length,
    sumber: milik.flatMap((p) => p.sumber),
  };
}
