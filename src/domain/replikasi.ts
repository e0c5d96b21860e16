/** Joins the voices of the ledger into one relation per pair of innovation and adopter. */
import type { z } from 'zod';
import { ambil, type Entri } from './entri.ts';
import { BOBOT, membantah, urutkanLangkah, type Kabar, type SatuSuara } from './riwayat-relasi.ts';
import type { Dokumen, Sumber } from './schema/dasar.ts';
import type { Kosakata } from './schema/kosakata.ts';
import type { ReplikasiPublik, replikasiDaerah } from './schema/replikasi.ts';
import { lebihLambat } from './tanggal.ts';
import { bandingTeks } from './temuan.ts';

/** Who says so. Two sides outweigh one side, one side outweighs the public record. */
export type Suara = 'dua-pihak' | SatuSuara;

export interface LangkahRelasi {
  langkah: string;
  tanggal?: string | undefined;
  keterangan?: string | undefined;
  /** The paper behind the step, as far as a record names one. */
  dokumen?: Dokumen | undefined;
  suara: SatuSuara;
  /** Last day on which this word holds without being renewed. */
  berlakuSampai?: string | undefined;
  sumber: Sumber[];
}

export interface Relasi {
  inovasi: string;
  /** Kode of the adopter. */
  penerima: string;
  /** Voice of the furthest step; `dua-pihak` when both sides have a step in its group. */
  suara: Suara;
  /** In time order; undated steps keep their place in the ladder. */
  langkah: LangkahRelasi[];
  /** The furthest step that is known; of several on one rung, that of the weightiest voice, and of its steps the latest. */
  terakhir: LangkahRelasi;
  /** penjajakan, kesepakatan, penerapan or berhenti: group of the furthest step, or berhenti once it ended. */
  kelompok: string;
  /** True when a side that `suara` names has not renewed its word in time. */
  kedaluwarsa: boolean;
  /** Present where an adopter or the public record wrote a file; the adopter's comes first. */
  catatan: (z.infer<typeof replikasiDaerah> | ReplikasiPublik)[];
}

interface Bahan {
  penerima: Entri<'replikasi'>[];
  asal: LangkahRelasi[];
  publik: Entri<'replikasiPublik'>[];
}

/** Number and group of each step. */
type Tangga = ReadonlyMap<string, { nomor: number; kelompok: string }>;

/** All relations, ordered by innovation and adopter. `tanggal` is the day of the build, `YYYY-MM-DD`. */
export function susunRelasi(entri: readonly Entri[], langkahReplikasi: Kosakata, tanggal: string): Relasi[] {
  const bahan = new Map<string, Bahan>();
  const untuk = (inovasi: string, kode: string) => {
    const kunci = `${inovasi} ${kode}`;
    let b = bahan.get(kunci);
    if (!b) bahan.set(kunci, (b = { penerima: [], asal: [], publik: [] }));
    return b;
  };
  for (const e of ambil(entri, 'replikasi')) untuk(e.isi.inovasi, kodeFolder(e.folder!)).penerima.push(e);
  for (const e of ambil(entri, 'replikasiPublik')) untuk(e.isi.inovasi, e.isi.penerima).publik.push(e);
  for (const e of ambil(entri, 'inovasi')) {
    for (const p of e.isi.pengakuan ?? []) {
      untuk(`${e.folder}/${e.nama}`, p.penerima).asal.push({
        langkah: p.langkah,
        tanggal: p.tanggal,
        keterangan: p.catatan,
        dokumen: p.dokumen,
        suara: 'asal',
        berlakuSampai: p.berlakuSampai,
        sumber: pilihSumber(e.isi.sumber, p.sumber),
      });
    }
  }
  const tangga = new Map(langkahReplikasi.nilai.map((n) => [n.id, { nomor: n.nomor ?? 0, kelompok: n.kelompok ?? 'penjajakan' }]));
  return [...bahan]
    .map(([kunci, b]) => satuRelasi(kunci, b, tangga, tanggal))
    .sort((a, b) => bandingTeks(a.inovasi, b.inovasi) || bandingTeks(a.penerima, b.penerima));
}

function satuRelasi(kunci: string, b: Bahan, tangga: Tangga, hariIni: string): Relasi {
  const [inovasi, penerima] = kunci.split(' ') as [string, string];
  const nomor = (l: LangkahRelasi) => tangga.get(l.langkah)?.nomor ?? 0;
  const kelompok = (l: LangkahRelasi) => tangga.get(l.langkah)?.kelompok ?? 'penjajakan';
  const langkah = urutkanLangkah([...langkahBerkas('penerima', b.penerima), ...b.asal, ...langkahBerkas('publik', b.publik)], nomor);

  const keadaan = [...keadaanBerkas('penerima', b.penerima), ...keadaanBerkas('publik', b.publik)];
  const kabar = (l: LangkahRelasi): Kabar => ({ dari: 'langkah', suara: l.suara, tanggal: l.tanggal });
  const pakai = [...langkah.filter((l) => kelompok(l) === 'penerapan').map(kabar), ...keadaan.filter((k) => k.nilai === 'berjalan')];
  const terbantah = (henti: Kabar) => pakai.some((p) => membantah(p, henti));
  // A stop that later use follows was a pause.
  const tanpaJeda = langkah.filter((l) => kelompok(l) !== 'berhenti' || !terbantah(kabar(l)));
  const tetap = tanpaJeda.length ? tanpaJeda : langkah;
  const terjauh = tetap.reduce((m, l) => ((nomor(l) - nomor(m) || BOBOT[l.suara] - BOBOT[m.suara]) >= 0 ? l : m));
  // What never ran cannot stop: a promise that was put off stays a promise.
  const berhenti = kelompok(terjauh) === 'penerapan' && keadaan.some((k) => keadaanBerhenti(k.nilai) && !terbantah(k));

  const setara = tetap.filter((l) => kelompok(l) === kelompok(terjauh));
  const duaPihak = setara.some((l) => l.suara === 'penerima') && setara.some((l) => l.suara === 'asal');
  const pihak: SatuSuara[] = duaPihak ? ['penerima', 'asal'] : [terjauh.suara];
  const lewat = (l: LangkahRelasi) => l.berlakuSampai !== undefined && lebihLambat(hariIni, l.berlakuSampai);
  return {
    inovasi,
    penerima,
    suara: duaPihak ? 'dua-pihak' : terjauh.suara,
    langkah,
    terakhir: terjauh,
    kelompok: berhenti ? 'berhenti' : kelompok(terjauh),
    kedaluwarsa: pihak.some((p) => setara.filter((l) => l.suara === p).every(lewat)),
    catatan: [...b.penerima.map((e) => e.isi), ...b.publik.map((e) => e.isi)],
  };
}

function langkahBerkas(suara: SatuSuara, daftar: readonly Entri<'replikasi' | 'replikasiPublik'>[]): LangkahRelasi[] {
  return daftar.flatMap(({ isi }) =>
    isi.langkah.map((l) => ({
      langkah: l.langkah,
      tanggal: l.tanggal,
      keterangan: l.keterangan,
      dokumen: l.dokumen,
      suara,
      berlakuSampai: isi.berlakuSampai,
      sumber: pilihSumber(isi.sumber, l.sumber),
    })),
  );
}

function keadaanBerkas(suara: SatuSuara, daftar: readonly Entri<'replikasi' | 'replikasiPublik'>[]): (Kabar & { nilai: string })[] {
  return daftar.flatMap(({ isi: { keadaan: k } }) => (k ? [{ dari: 'keadaan' as const, suara, nilai: k.nilai, tanggal: k.per }] : []));
}

/** True for a state in which a copy no longer runs. */
export function keadaanBerhenti(nilai: string | undefined): boolean {
  return nilai === 'dihentikan' || nilai === 'terhenti-sementara';
}

/** `33.16-kabupaten-blora` → `33.16`. */
export function kodeFolder(folder: string): string {
  return folder.slice(0, folder.indexOf('-'));
}

/** The sources with these ids, in the order of the ids. */
export function pilihSumber(daftar: readonly Sumber[] | undefined, id: readonly string[] | undefined): Sumber[] {
  return (id ?? []).flatMap((i) => daftar?.find((s) => s.id === i) ?? []);
}
