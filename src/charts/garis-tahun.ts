/** Lines over years, one a region, with that year's cuts behind them where there are any. */
import { ticks } from 'd3-array';
import { angka } from '../text/angka.ts';
import type { Keterangan, Pilihan, Tabel } from './bagan.ts';
import { barisAmbang, garisAmbang, legendaAmbang, type AmbangTahun } from './ambang.ts';
import { legenda } from './legenda.ts';
import { judulDaerah, legendaTitik } from './legenda-titik.ts';
import { panelGaris } from './panel-garis.ts';
import { bulatkanUjung, lurus } from './skala.ts';
import { svg } from './svg.ts';
import { rendah, tabelTitik, tinggi, type DeretTahun, type KelompokTitik } from './titik.ts';

export interface ModelGarisTahun extends Keterangan {
  jenis: 'garis-tahun';
  data: {
    /** Years of the axis, none left out. */
    tahun: readonly number[];
    deret: readonly DeretTahun[];
    kelompok: readonly KelompokTitik[];
    /** Counts begin at zero; scores do not need to. */
    dariNol: boolean;
    ambang: readonly AmbangTahun[];
    /** Heads of the table: region, year, value, group. */
    kepala: readonly string[];
  };
}

/** Ends of the axis, and about `jumlah` round values inside it that get a line. */
export function sumbuNilai(nilai: readonly number[], dariNol: boolean, jumlah = 4): { ujung: [number, number]; garis: number[] } {
  const [min, maks] = [Math.min(...nilai), Math.max(...nilai)];
  if (dariNol) {
    // From zero the highest value is the top: a round end above it would only flatten the rest.
    return { ujung: [0, maks || 1], garis: ticks(0, maks || 1, jumlah) };
  }
  // Equal values still need some room around them.
  const ruang = min === maks ? Math.max(1, Math.abs(min) * 0.1) : 0;
  const ujung = bulatkanUjung([min - ruang, maks + ruang], jumlah);
  return { ujung, garis: ticks(...ujung, jumlah) };
}

export function garisTahun(m: ModelGarisTahun, p: Pilihan): string {
  const { tahun, deret, kelompok, ambang } = m.data;
  const nilai = [
    ...deret.flatMap((d) => d.titik.flatMap((t) => [rendah(t), tinggi(t)])),
    ...ambang.flatMap((a) => a.kelas.map((k) => k.min)),
  ];
  const { ujung, garis } = sumbuNilai(nilai, m.data.dariNol);
  const panel = panelGaris({
    deret,
    kelompok,
    tahun,
    kiri: 0,
    atas: 4,
    lebar: p.lebar,
    tinggi: p.lebar < 480 ? 190 : 240,
    skala: (atas, bawah) => lurus(ujung, [bawah, atas]),
    garis: () => garis,
    kata: (n) => angka(n),
    label: m.n.ada + m.n.tanpa === 1 ? 'titik' : 'ujung',
    belakang: (x, y) => garisAmbang(ambang, x, y),
  });
  const batas = barisAmbang(ambang, panel.x, panel.bawah + 15);
  const tanda = legendaTitik(deret, kelompok);
  const kunci = legenda([...legendaAmbang(ambang), ...tanda], batas.bawah + 20, p.lebar, {
    judul: tanda.length > 0 ? judulDaerah(deret) : undefined,
  });
  return svg(
    { lebar: p.lebar, tinggi: kunci.bawah, awalan: p.awalan, judul: m.judul, uraian: m.temuan },
    ...panel.isi,
    ...batas.isi,
    ...kunci.isi,
  );
}

export function tabelGarisTahun({ data }: ModelGarisTahun): Tabel {
  return tabelTitik(
    data.deret.map((d) => ({ nama: d.daerah.nama, titik: d.titik })),
    data.kelompok,
    data.kepala,
  );
}
