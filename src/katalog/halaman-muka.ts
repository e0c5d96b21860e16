/** What the home page shows: the way in, what spread, what is measured, where, how much. */
import type { InovasiKatalog, Katalog } from '../domain/katalog.ts';
import { DIKETAHUI } from '../domain/diketahui.ts';
import { ditiru } from '../domain/pemakaian.ts';
import { bandingTeks } from '../domain/temuan.ts';
import { angka } from '../text/angka.ts';
import { PESAN_MUKA } from '../text/pesan/muka.ts';
import { pilihanTema } from './cocok.ts';
import { angkaNasional, daftarKosakata, daftarProvinsi, type AngkaNasional, type ButirDaftar } from './daftar.ts';
import { bobotHasil, kartu, type Kartu } from './kartu.ts';
import type { SumberBernomor } from '../domain/daftar-rujukan.ts';

const BANYAK_KARTU = 6;
const BANYAK_KAIN = 12;

export interface HalamanMuka {
  pengantar: string;
  /** Regions whose cloths are sewn together below the search box: those with most innovations. */
  kain: string[];
  temaPimpinan: ButirDaftar[];
  /** Problems from which the finder begins. */
  pilihanTema: ReturnType<typeof pilihanTema>;
  jumlahTema: number;
  menyebar: Kartu[];
  berangka: Kartu[];
  provinsi: { nama: string; jalur: string; jumlah: number }[];
  angka: AngkaNasional[];
  sumber: SumberBernomor[];
}

export function halamanMuka(k: Katalog): HalamanMuka {
  const tema = daftarKosakata(k, 'tema').filter((t) => t.jumlah > 0);
  const nasional = angkaNasional(k);
  // Distinct regions that copied it; equal counts: fuller records first.
  const peniru = (i: InovasiKatalog) => i.relasi.filter(ditiru).length;
  const menyebar = urut(
    k.inovasi.filter((i) => peniru(i) > 0),
    (i) => peniru(i) + i.kelengkapan.terpenuhi / 100,
  ).slice(0, BANYAK_KARTU);
  const kuat = (i: InovasiKatalog) =>
    Math.max(-Infinity, ...(i.isi.hasil ?? []).filter((h) => h.awal !== undefined && h.atribusi === 'inovasi').map(bobotHasil));
  const berangka = urut(
    k.inovasi.filter((i) => kuat(i) > 0 && !menyebar.includes(i)),
    (i) => kuat(i) + i.kelengkapan.terpenuhi / 100,
  ).slice(0, BANYAK_KARTU);
  return {
    pengantar: pengantar(k),
    kain: daerahTerbanyak(k),
    temaPimpinan: tema.filter((t) => t.pimpinan),
    pilihanTema: pilihanTema(k),
    jumlahTema: tema.length,
    menyebar: menyebar.map((i) => kartu(i, k)),
    berangka: berangka.map((i) => kartu(i, k)),
    provinsi: daftarProvinsi(k).filter((p) => p.jumlah > 0),
    angka: [
      ...nasional.butir,
      { angka: angka(k.inovasi.length), arti: PESAN_MUKA.tercatat, rujukan: [] },
      {
        angka: angka([...k.daerah.values()].filter((d) => d.indeks.isi.length > 0).length),
        arti: PESAN_MUKA.berindeks,
        rujukan: [],
      },
    ],
    sumber: nasional.sumber,
  };
}

/** Counted as the facets of the catalogue count, so that both say the same. */
function pengantar(k: Katalog): string {
  const banyak = (uji: (i: InovasiKatalog) => boolean) => angka(k.inovasi.filter(uji).length);
  return PESAN_MUKA.pengantar({
    inovasi: angka(k.inovasi.length),
    daerah: angka(new Set(k.inovasi.map((i) => i.daerah.kode)).size),
    biaya: banyak(DIKETAHUI.biaya),
    hasil: banyak(DIKETAHUI.hasil),
    ditiru: banyak(DIKETAHUI.ditiru),
  });
}

function daerahTerbanyak(k: Katalog): string[] {
  return [...k.daerah.values()]
    .filter((d) => d.inovasi.length > 0)
    .sort((a, b) => b.inovasi.length - a.inovasi.length || bandingTeks(a.kode, b.kode))
    .slice(0, BANYAK_KAIN)
    .map((d) => d.kode);
}

function urut(inovasi: readonly InovasiKatalog[], nilai: (i: InovasiKatalog) => number): InovasiKatalog[] {
  return [...inovasi].sort((a, b) => nilai(b) - nilai(a) || bandingTeks(a.id, b.id));
}
