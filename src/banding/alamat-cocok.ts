/** What a visitor looks for, as the query of the address and back. Anything odd in an address is left out, never an error. */
import { KONEKSI, type Koneksi } from '../domain/cocok/calon.ts';

export interface KeadaanCocok {
  /** Slug of the visitor's region. */
  daerah?: string;
  /** Id of a theme. */
  tema?: string;
  /** Free text. */
  kueri?: string;
  /** Ceiling in whole rupiah. */
  biaya?: number;
  /** Id of the vocabulary `sumber-dana`. */
  dana?: string;
  koneksi?: Koneksi;
  bulan?: number;
  jenis?: string;
  /** Addresses of a short list that somebody shares, in its order, each once. */
  daftar?: readonly string[];
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const INOVASI = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Longer texts are pasted by mistake. */
const MAKS_KUERI = 200;
/** Line breaks, controls, and halves of letters. */
const BUKAN_TEKS = /[\p{Cc}\p{Cs}\p{Cn}\s]+/gu;
const MAKS_DAFTAR = 40;

export function bacaKeadaanCocok(q: URLSearchParams): KeadaanCocok {
  const id = (nama: string) => {
    const s = (q.get(nama) ?? '').trim().toLowerCase();
    return ID.test(s) ? s : undefined;
  };
  const bilangan = (nama: string, paling: number) => {
    const n = /^\d+$/.test(q.get(nama) ?? '') ? Number(q.get(nama)) : 0;
    return n > 0 && n <= paling ? n : undefined;
  };
  const kueri = (q.get('q') ?? '').slice(0, MAKS_KUERI).replace(BUKAN_TEKS, ' ').trim();
  const daftar = [...new Set(q.getAll('i').map((a) => a.trim().toLowerCase()))].filter((a) => INOVASI.test(a)).slice(0, MAKS_DAFTAR);
  const isi = {
    daerah: id('d'),
    tema: id('tema'),
    kueri: kueri || undefined,
    biaya: bilangan('biaya', 1e15),
    dana: id('dana'),
    koneksi: KONEKSI.find((k) => k === q.get('koneksi')),
    bulan: bilangan('bulan', 240),
    jenis: id('jenis'),
    daftar: daftar.length ? daftar : undefined,
  };
  return Object.fromEntries(Object.entries(isi).filter(([, v]) => v !== undefined)) as KeadaanCocok;
}

/** `?d=kabupaten-blora&tema=stunting-gizi&biaya=200000000`, or nothing for the bare page. */
export function tulisKeadaanCocok(k: KeadaanCocok): string {
  const p = new URLSearchParams();
  const isi = { d: k.daerah, tema: k.tema, q: k.kueri, biaya: k.biaya, dana: k.dana, koneksi: k.koneksi, bulan: k.bulan, jenis: k.jenis };
  for (const [nama, nilai] of Object.entries(isi)) if (nilai !== undefined && nilai !== '') p.set(nama, String(nilai));
  // Slashes stay readable.
  const daftar = (k.daftar ?? []).map((a) => `i=${a}`);
  const teks = [p.toString(), ...daftar].filter(Boolean).join('&');
  return teks ? `?${teks}` : '';
}
