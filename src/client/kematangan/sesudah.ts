/** What follows from the answers: evidence to gather, and what they are worth in another edition. */
import type { BahanKematangan } from '../../domain/kematangan/bahan.ts';
import { pindahEdisi, type Perpindahan } from '../../domain/kematangan/edisi.ts';
import type { Lembar } from '../../domain/kematangan/lembar.ts';
import type { EdisiKematangan } from '../../domain/schema/kosakata.ts';
import { PESAN_BUKTI, PESAN_PINDAH as P } from '../../text/pesan/kematangan-bawa.ts';
import { PESAN_BUTIR } from '../../text/pesan/kematangan-uji.ts';
import { tombol, unsur } from '../unsur.ts';

function kepala(id: string, judul: string, arti?: string): Node[] {
  const h = unsur('h3', '', judul);
  h.id = id;
  return arti === undefined ? [h] : [h, unsur('p', 'keterangan', arti)];
}

/** Evidence of everything at level 1 or above; what is not at hand first. */
export function gambarBukti(wadah: HTMLElement, e: EdisiKematangan, l: Lembar): void {
  const semua = e.indikator.filter((i) => (l.jawaban[i.id] ?? 0) > 0);
  const daftar = (judul: string, indikator: typeof semua, kelas: string): Node[] =>
    indikator.length === 0
      ? []
      : [
          unsur('h4', '', judul),
          unsur(
            'ul',
            `bukti-uji ${kelas}`,
            ...indikator.map((i) =>
              unsur(
                'li',
                '',
                unsur('strong', '', PESAN_BUKTI.tingkat(i.nama, l.jawaban[i.id]!)),
                unsur('span', '', i.bukti ?? PESAN_BUTIR.tanpaBukti),
              ),
            ),
          ),
        ];
  const ada = new Set(l.bukti);
  const kurang = semua.filter((i) => !ada.has(i.id));
  const lengkap = semua.filter((i) => ada.has(i.id));
  wadah.replaceChildren(
    ...kepala('bukti', PESAN_BUKTI.judul, PESAN_BUKTI.arti),
    ...(semua.length === 0 ? [unsur('p', '', PESAN_BUKTI.kosong)] : []),
    ...daftar(PESAN_BUKTI.kurang(kurang.length), kurang, 'bukti-uji--kurang'),
    ...daftar(PESAN_BUKTI.ada(lengkap.length), lengkap, 'bukti-uji--ada'),
  );
}

/** Hidden where nobody has compared this edition with another. @param lanjut the visitor goes on with the sure levels */
export function gambarPindah(
  wadah: HTMLElement,
  bahan: BahanKematangan,
  e: EdisiKematangan,
  l: Lembar,
  lanjut: (tujuan: EdisiKematangan, p: Perpindahan) => void,
): void {
  const ada = bahan.edisi.flatMap((tujuan) => {
    const p = pindahEdisi(e, tujuan, l.jawaban);
    return p ? [{ tujuan, p }] : [];
  });
  wadah.hidden = ada.length === 0;
  wadah.replaceChildren(
    ...kepala('pindah', P.judul),
    ...ada.flatMap(({ tujuan, p }) => (p.tingkat.length === 0 ? [unsur('p', '', P.kosong)] : satu(e, tujuan, p, () => lanjut(tujuan, p)))),
  );
}

function satu(e: EdisiKematangan, tujuan: EdisiKematangan, p: Perpindahan, lanjut: () => void): Node[] {
  const nama = new Map(tujuan.indikator.map((i) => [i.id, i.nama]));
  const kepalaTabel = [P.indikator, e.label, tujuan.label, P.keadaan].map((t) => {
    const th = unsur('th', '', t);
    th.scope = 'col';
    return th;
  });
  const baris = p.tingkat.map((t) => {
    const th = unsur('th', '', nama.get(t.indikator));
    th.scope = 'row';
    const pasti = t.dari === t.sampai;
    return unsur(
      'tr',
      pasti ? '' : 'pindah__ulang',
      th,
      unsur('td', '', String(t.asal)),
      unsur('td', '', P.rentang(t.dari, t.sampai)),
      unsur('td', '', !pasti ? P.nilaiUlang : t.dari === t.asal ? P.tetap : P.berubah),
    );
  });
  const gulir = unsur(
    'div',
    'gulir',
    unsur('table', 'tabel pindah', unsur('thead', '', unsur('tr', '', ...kepalaTabel)), unsur('tbody', '', ...baris)),
  );
  gulir.tabIndex = 0;
  gulir.setAttribute('role', 'group');
  gulir.setAttribute('aria-label', P.judul);
  return [
    unsur('p', '', unsur('strong', '', P.hasil(p.dari, p.sampai, p.maks))),
    unsur('p', 'keterangan', p.catatan),
    gulir,
    unsur('p', 'tombol-baris', tombol('tombol tombol--kedua', P.lanjut(tujuan.label), lanjut)),
    unsur('p', 'keterangan', P.artiLanjut(Object.keys(p.pasti).length)),
  ];
}
