/** Joins the voices of the ledger into one relation per pair of innovation and adopter. */
import type { z } from 'zod';
import { ambil, type Entri } from './entri.ts';
import type { Sumber } from './schema/dasar.ts';
import type { Kosakata } from './schema/kosakata.ts';
import type { ReplikasiPublik, replikasiDaerah } from './schema/replikasi.ts';
import { bandingTeks } from './temuan.ts';

/** Who says so. Two sides outweigh one side, one side outweighs the public record. */
export type Suara = 'dua-pihak' | 'penerima' | 'asal' | 'publik';

export interface LangkahRelasi {
  langkah: string;
  tanggal?: string | undefined;
  keterangan?: string | undefined;
  suara: Exclude<Suara, 'dua-pihak'>;
  sumber: Sumber[];
}

export interface Relasi {
  inovasi: string;
  /** Kode of the adopter. */
  penerima: string;
  suara: Suara;
  /** In time order; undated steps keep their place in the ladder. */
  langkah: LangkahRelasi[];
  /** The last step that is known. */
  terakhir: LangkahRelasi;
  /** penjajakan, kesepakatan, penerapan or berhenti: group of the furthest step, or berhenti once it ended. */
  kelompok: string;
  /** Present where an adopter or the public record wrote a file; the adopter's comes first. */
  catatan: (z.infer<typeof replikasiDaerah> | ReplikasiPublik)[];
}

interface Bahan {
  penerima: Entri<'replikasi'>[];
  asal: LangkahRelasi[];
  publik: Entri<'replikasiPublik'>[];
}

/** All relations, ordered by innovation and adopter. */
export function susunRelasi(entri: readonly Entri[], langkahReplikasi: Kosakata): Relasi[] {
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
      untuk(`${e.folder}/${e.nama}`, p.penerima).asal.push({ langkah: p.langkah, tanggal: p.tanggal, keterangan: p.catatan, suara: 'asal', sumber: pilihSumber(e.isi.sumber, p.sumber) });
    }
  }
  const tangga = new Map(langkahReplikasi.nilai.map((n) => [n.id, { nomor: n.nomor ?? 0, kelompok: n.kelompok ?? 'penjajakan' }]));
  return [...bahan].map(([kunci, b]) => satuRelasi(kunci, b, tangga)).sort((a, b) => bandingTeks(a.inovasi, b.inovasi) || bandingTeks(a.penerima, b.penerima));
}

function satuRelasi(kunci: string, b: Bahan, tangga: ReadonlyMap<string, { nomor: number; kelompok: string }>): Relasi {
  const [inovasi, penerima] = kunci.split(' ') as [string, string];
  const dari = (suara: 'penerima' | 'publik', daftar: Entri<'replikasi' | 'replikasiPublik'>[]): LangkahRelasi[] =>
    daftar.flatMap(({ isi }) =>
      isi.langkah.map((l) => ({ langkah: l.langkah, tanggal: l.tanggal, keterangan: l.keterangan, suara, sumber: pilihSumber(isi.sumber, l.sumber) })),
    );
  const nomor = (l: LangkahRelasi) => tangga.get(l.langkah)?.nomor ?? 0;
  const langkah = urutkan([...dari('penerima', b.penerima), ...b.asal, ...dari('publik', b.publik)], nomor);
  const kelompok = (l: LangkahRelasi) => tangga.get(l.langkah)?.kelompok ?? 'penjajakan';
  // A stop that a later date of use follows was a pause.
  const jeda = (l: LangkahRelasi) => kelompok(l) === 'berhenti' && l.tanggal !== undefined && langkah.some((x) => kelompok(x) === 'penerapan' && x.tanggal !== undefined && x.tanggal > l.tanggal!);
  const terjauh = langkah.filter((l) => !jeda(l)).reduce((m, l) => (nomor(l) >= nomor(m) ? l : m));
  const catatan = [...b.penerima.map((e) => e.isi), ...b.publik.map((e) => e.isi)];
  const berhenti = catatan.some((c) => keadaanBerhenti(c.keadaan?.nilai));
  const suara: Suara = b.penerima.length && b.asal.length ? 'dua-pihak' : b.penerima.length ? 'penerima' : b.asal.length ? 'asal' : 'publik';
  return {
    inovasi,
    penerima,
    suara,
    langkah,
    terakhir: terjauh,
    kelompok: berhenti ? 'berhenti' : kelompok(terjauh),
    catatan,
  };
}

/** Dated steps by date; an undated one stands before the first dated step that is further up the ladder. */
function urutkan(langkah: readonly LangkahRelasi[], nomor: (l: LangkahRelasi) => number): LangkahRelasi[] {
  const hasil = langkah.filter((l) => l.tanggal).sort((x, y) => bandingTeks(x.tanggal!, y.tanggal!) || nomor(x) - nomor(y));
  for (const l of langkah.filter((x) => !x.tanggal).sort((x, y) => nomor(x) - nomor(y))) {
    const tempat = hasil.findIndex((x) => nomor(x) > nomor(l));
    hasil.splice(tempat < 0 ? hasil.length : tempat, 0, l);
  }
  return hasil;
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
