/** Published facts of the index, and what was aimed at. */
import { perujuk, type DaftarRujukan } from '../../domain/daftar-rujukan.ts';
import { labelKosakata, type DaerahKatalog, type Katalog } from '../../domain/katalog.ts';
import type { FaktaIndeks } from '../../domain/schema/daerah.ts';
import { angka, tanggalIndonesia } from '../../text/angka.ts';
import { PESAN_INDEKS } from '../../text/pesan/indeks.ts';
import { PESAN_RINGKASAN as P } from '../../text/pesan/ringkasan.ts';
import type { SusunBaris } from './daerah.ts';
import { satuIsi, type IsiLaporan } from './laporan.ts';

/** Years that one page has room for; older ones stand on the region's page. */
const TAHUN_INDEKS = 4;

/** The statements of each year, the newest first: what differs stands side by side, what several sources say stands once. */
export function tahunIndeks(d: DaerahKatalog, k: Katalog, r: DaftarRujukan): { tahun: number; fakta: FaktaIndeks[]; isi: IsiLaporan[] }[] {
  const rujuk = perujuk(r, d.indeks.sumber);
  return [...Map.groupBy(d.indeks.isi, (f) => f.tahun)]
    .sort(([a], [b]) => b - a)
    .map(([tahun, fakta]) => ({ tahun, fakta, isi: pernyataan(fakta, k, rujuk) }));
}

export const barisIndeks: SusunBaris = (d, k, r) => {
  const tahun = Map.groupBy(d.indeks.isi, (f) => f.tahun);
  const tampil = [...tahun.keys()].sort((a, b) => b - a).slice(0, TAHUN_INDEKS);
  // Sources of years that are not shown take no number.
  const terpotong = { ...d, indeks: { ...d.indeks, isi: d.indeks.isi.filter((f) => tampil.includes(f.tahun)) } };
  const sisa = d.indeks.isi.length - terpotong.indeks.isi.length;
  return [
    ...tahunIndeks(terpotong, k, r).map((t) => {
      const catatan = [...new Set(t.fakta.flatMap((f) => [f.tahunDiragukan, f.catatan].filter((c) => c !== undefined)))].join(' ');
      return { hal: String(t.tahun), isi: t.isi, ...(catatan && { catatan }) };
    }),
    ...(sisa > 0 ? [satuIsi(P.lama, P.lebihLama(sisa), { jalur: `daerah/${d.slug}/#indeks` })] : []),
  ];
};

/** Statements of one year, by what they are about, each once. */
function pernyataan(fakta: readonly FaktaIndeks[], k: Katalog, rujuk: (id: readonly string[]) => number[]): IsiLaporan[] {
  return MEDAN.flatMap((medan) => {
    const perTeks = new Map<string, Set<number>>();
    for (const f of fakta) {
      const teks = medan(f, k);
      if (!teks) continue;
      const nomor = perTeks.get(teks) ?? new Set();
      for (const n of rujuk(f.sumber)) nomor.add(n);
      perTeks.set(teks, nomor);
    }
    return [...perTeks].map(([teks, nomor]) => ({ teks, rujukan: [...nomor].sort((a, b) => a - b) }));
  });
}

/** What a fact may state, the weightiest first. */
const MEDAN: readonly ((f: FaktaIndeks, k: Katalog) => string | undefined)[] = [
  (f, k) => ragu(f, f.predikat && labelKosakata(k, 'predikat', f.predikat)),
  (f, k) => ragu(f, f.skor === undefined ? undefined : P.skor(skorTertulis(f, k))),
  (f) => ragu(f, f.peringkat === undefined ? undefined : P.peringkat(f.peringkat, f.lingkup!)),
  (f) => ragu(f, f.penghargaan),
  (f) => ragu(f, f.jumlahInovasi === undefined ? undefined : P.dilaporkan(f.jumlahInovasi)),
];

/** The year that a source names may not be the year it means. */
function ragu(f: FaktaIndeks, teks: string | undefined): string | undefined {
  return teks && f.tahunDiragukan ? `${teks} ${PESAN_INDEKS.diragukan}` : teks;
}

function skorTertulis(f: FaktaIndeks, k: Katalog): string {
  const status = f.status && f.status !== 'dilaporkan' && `(${labelKosakata(k, 'status-skor', f.status).toLowerCase()})`;
  return [angka(f.skor!), f.skala === 'poin-lama' && PESAN_INDEKS.skalaLama, status].filter(Boolean).join(' ');
}

/** The aim with its source, and what became of it with its own. */
export const barisSasaran: SusunBaris = (d, k, r) => {
  const rujuk = perujuk(r, d.profil?.sumber ?? []);
  return (d.profil?.isi.target ?? []).map((t) => ({
    hal: P.tahun(t.tahun),
    isi: [
      { teks: t.teks, rujukan: rujuk(t.sumber) },
      { teks: P.status(labelKosakata(k, 'status-target', t.hasil.status), t.hasil.teks), rujukan: rujuk(t.hasil.sumber) },
    ],
    ...(t.ditetapkan && { catatan: P.ditetapkan(tanggalIndonesia(t.ditetapkan)) }),
  }));
};
