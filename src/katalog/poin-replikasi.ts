/** What the papers behind the copies of one innovation are worth in the index, as sentences with the source of the rule. */
import { poinReplikasi } from '../domain/bank/poin-iid.ts';
import type { InovasiKatalog, Katalog } from '../domain/katalog.ts';
import { urutEdisi } from '../domain/kematangan/urutan.ts';
import type { EdisiKematangan } from '../domain/schema/kosakata.ts';
import { PESAN_POIN as P } from '../text/pesan/tiruan.ts';
import type { Kalimat } from './fakta-inovasi.ts';
import { perujuk, type DaftarRujukan } from '../domain/daftar-rujukan.ts';

const indikator = (e: EdisiKematangan) => e.indikator.find((i) => i.id === 'replikasi');
const tahunEdisi = (e: EdisiKematangan) => Math.max(...e.tahun);

/** By the newest edition; where its window is not known, the newest known window is told beside it. */
export function poinTampil(i: InovasiKatalog, k: Katalog, rujukan: DaftarRujukan): Kalimat | undefined {
  const edisi = urutEdisi(k.edisi.values()).filter((e) => indikator(e));
  const [terbaru] = edisi;
  if (!terbaru) return undefined;
  const p = poinReplikasi(i.id, i.relasi, k.kesepakatan, terbaru, tahunEdisi(terbaru));
  const dihitung = new Set(p.bukti.filter((b) => b.sebab === undefined || b.sebab === 'di-luar-jendela').map((b) => b.penerima));
  const berjendela = edisi.find((e) => indikator(e)?.buktiReplikasi?.jendela);
  const jendela = berjendela && indikator(berjendela)!.buktiReplikasi!.jendela!;
  const ada = [
    P.ada(
      [...dihitung].map((kode) => k.daerah.get(kode)?.nama ?? kode),
      p.tertinggi.poin,
      p.maksKematangan,
    ),
    p.tingkat === undefined ? P.tanpaJendela(terbaru.label.toLowerCase()) : P.dihitung(p.tahun, p.tingkat, p.poin!),
    p.tingkat === undefined && jendela ? P.jendela(berjendela.label, jendela.dari, jendela.sampai) : '',
  ];
  const perluDinilai = new Set(p.bukti.filter((b) => b.sebab === 'perlu-dinilai' && !dihitung.has(b.penerima)).map((b) => b.penerima)).size;
  return {
    teks: [P.aturan, ...(dihitung.size > 0 ? ada : [P.belum]), perluDinilai > 0 && P.perluDinilai(perluDinilai)].filter(Boolean).join(' '),
    rujukan: perujuk(rujukan, terbaru.sumber)(indikator(terbaru)!.sumber.slice(0, 1)),
  };
}
