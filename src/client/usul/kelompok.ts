/** Fields of a step: single ones, groups of fields, and rows as many as wanted. */
import type { Medan } from '../../format/usulan/medan.ts';
import { barisBaru, keNilai, type Isian } from '../../format/usulan/nilai.ts';
import { PESAN_BORANG as P } from '../../text/pesan/usulan.ts';
import { tombol, unsur } from '../unsur.ts';
import { gambarKendali } from './kendali.ts';
import { namaMedan, tampilGalat } from './kepala-medan.ts';
import { idMedan, idSumberBerikut, sumberIsian, type Konteks } from './konteks.ts';

const sumberPertama = (k: Konteks): string | undefined => sumberIsian(k.isian)[0]?.id;

/** @param awal path of the group they stand in, with a dot at its end; empty at the top */
export function gambarMedan(medan: readonly Medan[], isian: Isian, awal: string, k: Konteks): HTMLElement[] {
  return medan.flatMap((m) => {
    const jalan = awal + m.kunci;
    if (m.jenis === 'id') return [];
    if (m.jenis === 'kelompok') return [gambarKelompok(m, isian, jalan, k)];
    return [m.jenis === 'ulang' ? gambarUlang(m, isian, jalan, k) : gambarKendali(m, isian, jalan, k)];
  });
}

/** Something in it, or something wrong with it: then it stands open. */
const terbuka = (jalan: string, berisi: boolean, k: Konteks): boolean =>
  berisi || [...k.galat.keys()].some((g) => `${g}.`.startsWith(`${jalan}.`));

/** Rows of more fields than this fold those that are neither asked for nor known by most. */
const BARIS_PENDEK = 6;
const POKOK = new Set([
  'nilai',
  'tahun',
  'awal',
  'tahunAwal',
  'teks',
  'url',
  'tanggal',
  'nomor',
  'jumlah',
  'metode',
  'dokumen',
  'sumber',
  'penerbit',
]);

/** The fields of one row: first what must be told or mostly is, the rest folded while it is empty. */
function gambarBaris(medan: readonly Medan[], isian: Isian, awal: string, k: Konteks): HTMLElement[] {
  const pokok = (m: Medan) => m.wajib === true || POKOK.has(m.kunci) || terbuka(awal + m.kunci, keNilai([m], isian) !== undefined, k);
  const lain = medan.length > BARIS_PENDEK ? medan.filter((m) => !pokok(m)) : [];
  const depan = gambarMedan(
    medan.filter((m) => !lain.includes(m)),
    isian,
    awal,
    k,
  );
  if (!lain.length) return depan;
  return [
    ...depan,
    unsur('details', 'lipat usul__kelompok', unsur('summary', '', P.lain), unsur('div', 'usul__isi', ...gambarMedan(lain, isian, awal, k))),
  ];
}

function gambarKelompok(m: Medan, isian: Isian, jalan: string, k: Konteks): HTMLElement {
  const isi = (isian[m.kunci] ??= barisBaru(m.anak!, sumberPertama(k))) as Isian;
  const lipat = unsur('details', 'lipat usul__kelompok', unsur('summary', '', namaMedan(m)));
  lipat.id = idMedan(jalan);
  lipat.open = terbuka(jalan, keNilai(m.anak!, isi) !== undefined, k);
  const galat = tampilGalat(k, jalan, lipat, []);
  lipat.append(
    unsur(
      'div',
      'usul__isi',
      m.arti !== undefined && unsur('p', 'keterangan', m.arti),
      galat,
      ...gambarMedan(m.anak!, isi, `${jalan}.`, k),
    ),
  );
  return lipat;
}

function gambarUlang(m: Medan, isian: Isian, jalan: string, k: Konteks): HTMLElement {
  const baris = (isian[m.kunci] ??= []) as Isian[];
  const wadah = unsur('section', 'usul__ulang');
  const judul = unsur('h3', '', namaMedan(m));
  judul.id = idMedan(jalan);
  judul.tabIndex = -1;
  wadah.setAttribute('aria-labelledby', judul.id);
  const galat = tampilGalat(k, jalan, judul, []);
  const satu = baris.map((b, n) => {
    const nama = P.baris(m.label, n + 1);
    const set = unsur('fieldset', 'usul__baris', unsur('legend', '', nama), ...gambarBaris(m.anak!, b, `${jalan}.${n}.`, k));
    set.id = idMedan(`${jalan}.${n}`);
    set.tabIndex = -1;
    const hapus = tombol('tombol tombol--kedua', P.hapus(nama), () => {
      baris.splice(n, 1);
      // Paths of the rows below have moved.
      for (const g of [...k.galat.keys()]) if (g.startsWith(`${jalan}.`)) k.galat.delete(g);
      k.ubah();
      k.lukis(`${idMedan(jalan)}-tambah`);
      k.status.textContent = P.dihapus(nama);
    });
    // The first source is what everything else leans on.
    if (m.kunci !== 'sumber' || baris.length > 1 || jalan !== 'sumber') set.append(unsur('p', 'tombol-baris', hapus));
    return set;
  });
  const tambah = tombol('tombol tombol--kedua', P.tambahPendek, () => {
    baris.push(barisBaru(m.anak!, sumberPertama(k), idSumberBerikut(k.isian)));
    k.ubah();
    k.lukis(idMedan(`${jalan}.${baris.length - 1}`));
  });
  tambah.setAttribute('aria-label', P.tambah(m.label));
  tambah.id = `${idMedan(jalan)}-tambah`;
  wadah.append(
    judul,
    ...(m.arti === undefined ? [] : [unsur('p', 'keterangan', m.arti)]),
    ...(galat ? [galat] : []),
    ...satu,
    unsur('p', 'tombol-baris', tambah),
  );
  return wadah;
}
