/** The cheapest way to the line, from the answers as they stand. */
import { kelasUpaya, nomorUpaya, type BahanKematangan } from '../../domain/kematangan/bahan.ts';
import { jalanTermurah, type Jalan, type LangkahJalan } from '../../domain/kematangan/jalan.ts';
import type { Lembar } from '../../domain/kematangan/lembar.ts';
import { ambangEdisi, jumlah, skorKematangan, TINGKAT_TERTINGGI } from '../../domain/kematangan/skor.ts';
import type { EdisiKematangan } from '../../domain/schema/kosakata.ts';
import { PESAN_JALAN as P } from '../../text/pesan/kematangan-bawa.ts';
import { tombol, unsur } from '../unsur.ts';

export interface PapanJalan {
  wadah: HTMLElement;
  bahan: BahanKematangan;
  /** The visitor holds an indicator, or lets it go again. */
  ubahTetap: (tetap: readonly string[]) => void;
}

/** Hidden where the line has no meaning on the scale of the edition. */
export function gambarJalan(p: PapanJalan, e: EdisiKematangan, l: Lembar): void {
  const garis = ambangEdisi(e);
  p.wadah.hidden = garis === undefined;
  if (garis === undefined) return p.wadah.replaceChildren();
  const judul = unsur('h3', '', P.judul(garis));
  judul.id = 'jalan';
  judul.tabIndex = -1;
  p.wadah.replaceChildren(judul, unsur('p', 'keterangan', P.arti), ...isi(p, e, l, garis), ...ditahan(p, e, l));
}

function isi(p: PapanJalan, e: EdisiKematangan, l: Lembar, garis: number): Node[] {
  if (Object.keys(l.jawaban).length === 0) return [unsur('p', '', P.awal)];
  const skor = skorKematangan(e, l.jawaban);
  const jalan = jalanTermurah(e, l.jawaban, { target: garis, upaya: nomorUpaya(p.bahan, e), tetap: new Set(l.tetap) });
  if (!jalan) return buntu(e, l, garis);
  if (jalan.banyak === 0) return [unsur('p', '', P.sampai(garis, jalan.nilai, e.maks))];
  return [
    unsur('p', 'jalan__ringkas', unsur('strong', '', P.banyak(jalan.banyak, jalan.nilai, e.maks))),
    ...(skor.belumDijawab.length > 0 ? [unsur('p', 'keterangan', P.dariNol(skor.belumDijawab.length))] : []),
    daftarLangkah(p, e, l, jalan),
  ];
}

function buntu(e: EdisiKematangan, l: Lembar, garis: number): Node[] {
  const tetap = new Set(l.tetap);
  const paling = jumlah(e.indikator.map((i) => i.bobot * (tetap.has(i.id) ? (l.jawaban[i.id] ?? 0) : TINGKAT_TERTINGGI)));
  const wajib = e.indikator.filter((i) => i.wajib && tetap.has(i.id) && (l.jawaban[i.id] ?? 0) === 0);
  return [unsur('p', '', wajib.length > 0 ? P.wajibDitahan(wajib.map((i) => i.nama)) : P.buntu(garis, paling))];
}

function daftarLangkah(p: PapanJalan, e: EdisiKematangan, l: Lembar, jalan: Jalan): HTMLElement {
  return unsur('ol', 'jalan', ...jalan.langkah.map((x) => langkah(p, e, l, x)));
}

function langkah(p: PapanJalan, e: EdisiKematangan, l: Lembar, x: LangkahJalan): HTMLElement {
  const i = e.indikator.find((n) => n.id === x.indikator)!;
  const tingkat = Array.from({ length: x.ke - x.dari }, (_, n) => x.dari + n + 1);
  const upaya = new Set(tingkat.map((t) => kelasUpaya(p.bahan, e, i.id, t)?.label).filter((u) => u !== undefined));
  const tahan = tombol('tombol-teks', P.tahan, () => ganti(p, [...l.tetap, i.id]));
  tahan.setAttribute('aria-label', P.tahanYang(i.nama));
  return unsur(
    'li',
    '',
    unsur(
      'p',
      'jalan__nama',
      unsur('strong', '', P.langkah(i.nama, l.jawaban[i.id], x.ke)),
      ' ',
      unsur('span', 'jalan__poin', P.poin(x.poin)),
    ),
    unsur('p', '', i.tingkat[x.ke - 1]),
    upaya.size > 0 && unsur('p', 'keterangan', `${P.upaya}: ${[...upaya].join('; ').toLowerCase()}.`),
    i.bukti !== undefined && unsur('p', 'keterangan', `${P.bukti}: ${i.bukti}`),
    tahan,
  );
}

function ditahan(p: PapanJalan, e: EdisiKematangan, l: Lembar): Node[] {
  if (l.tetap.length === 0) return [];
  const butir = e.indikator
    .filter((i) => l.tetap.includes(i.id))
    .map((i) => {
      const lepas = tombol('tombol-teks', P.lepas, () =>
        ganti(
          p,
          l.tetap.filter((t) => t !== i.id),
        ),
      );
      lepas.setAttribute('aria-label', P.lepasYang(i.nama));
      return unsur('li', '', `${i.nama} `, lepas);
    });
  return [unsur('h4', '', P.ditahan), unsur('ul', 'jalan__ditahan', ...butir)];
}

/** The button that was pressed is gone: the heading of what was reckoned anew takes its place. */
function ganti(p: PapanJalan, tetap: readonly string[]): void {
  p.ubahTetap(tetap);
  p.wadah.querySelector('h3')?.focus();
}
