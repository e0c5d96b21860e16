/** Which region somebody may mean whose typing fits no name: a slip or two away from it. */
import type { BahanBanding } from '../domain/banding/bahan.ts';
import { bandingTeks } from '../domain/temuan.ts';
import { jarak } from '../domain/terdekat.ts';
import { rata } from '../text/cocok-nama.ts';
import { usulDari, type UsulDaerah } from './cari-daerah.ts';

/** Shorter, a slip makes another name. */
const PANJANG_MIN = 4;
const JENIS = /^(kab|kabupaten|kota|prov|provinsi)( administrasi)? /;

/** Most slips, by the length of what was typed. */
const batasSalah = (panjang: number) => (panjang <= 5 ? 1 : panjang <= 9 ? 2 : 3);

/**
 * The nearest names, those as near as one another together, at most `batas`. The kind ("kab", "kota") need not be
 * spelt out, but where it is, regions of that kind go first.
 */
export function daerahMirip(b: Pick<BahanBanding, 'daerah'>, ketik: string, batas: number): UsulDaerah[] {
  const dicari = rata(ketik);
  const pokok = tanpaJenis(dicari);
  if (pokok.length < PANJANG_MIN) return [];
  const salah = batasSalah(pokok.length);
  const jenis = dicari === pokok ? undefined : dicari.slice(0, 3);
  const calon = b.daerah.flatMap((daerah) => {
    const nama = rata(daerah.nama);
    const isi = tanpaJenis(nama);
    // Spaces are often left out or put in; a name need not be typed to its end, but then its beginning must be right.
    const utuh = Math.min(jarak(pokok, isi, salah), jarak(pokok.replaceAll(' ', ''), isi.replaceAll(' ', ''), salah));
    const awal = isi.length > pokok.length + 1 && isi[0] === pokok[0] ? jarak(pokok, isi.slice(0, pokok.length), salah) + 0.5 : Infinity;
    const jauh = Math.min(utuh, awal);
    const jenisLain = jenis !== undefined && !nama.startsWith(jenis);
    return jauh <= salah ? [{ daerah, jauh: jauh + (jenisLain ? 0.25 : 0) }] : [];
  });
  calon.sort((x, y) => x.jauh - y.jauh || bandingTeks(x.daerah.nama, y.daerah.nama));
  const dekat = calon.filter((c) => c.jauh < calon[0]!.jauh + 1).slice(0, batas);
  return usulDari(
    b,
    dekat.map((c) => c.daerah),
  );
}

const tanpaJenis = (nama: string) => nama.replace(JENIS, '');
