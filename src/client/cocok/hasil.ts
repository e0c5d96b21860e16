/** The results: groups by cost, each with its cards; what is not offered, and why. */
import { tulisKeadaanCocok, type KeadaanCocok } from '../../banding/alamat-cocok.ts';
import type { CalonTampil } from '../../banding/padat-cocok.ts';
import { KELOMPOK_BIAYA, type KelompokBiaya } from '../../domain/cocok/biaya.ts';
import type { HasilCocok, Tawaran } from '../../domain/cocok/susun.ts';
import { angka } from '../../text/angka.ts';
import { KELOMPOK_COCOK, PESAN_COCOK, PESAN_HASIL_COCOK as P } from '../../text/pesan/cocok.ts';
import { alamat } from '../ambil.ts';
import { tautanKe, tombol, unsur } from '../unsur.ts';
import { kartuCalon, type SekitarKartu } from './kartu.ts';

/** Cards of a group at once. */
const SEKALIGUS = 8;

export function kelompokHasil(h: HasilCocok<CalonTampil>, plafon: number | undefined, s: SekitarKartu): HTMLElement[] {
  return KELOMPOK_BIAYA.filter((k) => h.kelompok[k].length > 0).map((k) => satuKelompok(k, h.kelompok[k], plafon, s));
}

function satuKelompok(k: KelompokBiaya, isi: readonly Tawaran<CalonTampil>[], plafon: number | undefined, s: SekitarKartu): HTMLElement {
  const { judul, arti } = KELOMPOK_COCOK[k];
  const kepala = `${judul(plafon)} (${angka(isi.length)})`;
  const badan = [unsur('p', 'keterangan', arti), ...deret(isi, s)];
  // What is too dear stays at hand, folded away.
  const kelompok =
    k === 'di-atas'
      ? unsur('details', 'lipat', unsur('summary', '', unsur('h3', '', kepala)), ...badan)
      : unsur('section', 'kelompok-cocok', unsur('h3', '', kepala), ...badan);
  kelompok.dataset['kelompokBiaya'] = k;
  return kelompok;
}

function deret(isi: readonly Tawaran<CalonTampil>[], s: SekitarKartu): HTMLElement[] {
  const ol = unsur('ol', 'calon-daftar');
  const baris = unsur('p', 'tombol-baris');
  const tambah = () => {
    const dari = ol.childElementCount;
    const baru = isi.slice(dari, dari + SEKALIGUS).map((t) => kartuCalon(t, s));
    ol.append(...baru);
    const sisa = isi.length - ol.childElementCount;
    baris.replaceChildren(...(sisa > 0 ? [tombol('tombol tombol--kedua', PESAN_COCOK.lagi(Math.min(SEKALIGUS, sisa)), lanjut)] : []));
    return baru[0];
  };
  // The button that was pressed is gone: the first new card is read next.
  const lanjut = () => tambah()?.querySelector('a')?.focus();
  tambah();
  return [ol, baris];
}

/** Innovations that answer and are not offered: run as a copy already, or the region's own. */
export function takDitawarkan(h: HasilCocok<CalonTampil>): HTMLElement[] {
  const bagian = (judul: string, arti: string, isi: readonly CalonTampil[]) =>
    unsur(
      'section',
      'kelompok-cocok',
      unsur('h3', '', `${judul} (${angka(isi.length)})`),
      unsur('p', 'keterangan', arti),
      unsur('ul', 'lajur-nama', ...isi.map((c) => unsur('li', '', tautanKe(alamat(`inovasi/${c.alamat}/`), c.nama)))),
    );
  return [
    ...(h.sudahDitiru.length ? [bagian(P.sudahDitiru, P.artiSudah, h.sudahDitiru)] : []),
    ...(h.milikSendiri.length ? [bagian(P.milikSendiri, P.artiMilik, h.milikSendiri)] : []),
  ];
}

/** Nothing answers: which of the wishes to let go of, and where to tell of the need. */
export function tanpaHasil(keadaan: KeadaanCocok): HTMLElement {
  const { tema: _, ...tanpaTema } = keadaan;
  const { kueri: _q, ...tanpaKueri } = keadaan;
  const jalan = [
    keadaan.tema !== undefined && keadaan.kueri !== undefined && tautanKe(tulisKeadaanCocok(tanpaTema) || location.pathname, P.tanpaTema),
    keadaan.kueri !== undefined && tautanKe(tulisKeadaanCocok(tanpaKueri) || location.pathname, P.tanpaKueri),
    tautanKe(alamat('kebutuhan/'), P.kebutuhan),
  ].filter((x) => x !== false);
  return unsur(
    'div',
    'kosong',
    unsur('p', '', unsur('strong', '', P.kosong)),
    unsur('p', '', P.saranKosong),
    unsur('ul', '', ...jalan.map((a) => unsur('li', '', a))),
  );
}
