/** Ranks over years, first on top: one frame for each list of ranks, and a plain list of those that stand alone. */
import { angka } from '../text/angka.ts';
import { PESAN_BAGAN_PERINGKAT as P } from '../text/pesan/bagan-peringkat.ts';
import type { Keterangan, Pilihan, Tabel } from './bagan.ts';
import { denganCatatan } from './kolom-catatan.ts';
import { legenda } from './legenda.ts';
import { judulDaerah, legendaTitik } from './legenda-titik.ts';
import { panelGaris } from './panel-garis.ts';
import { akar } from './skala.ts';
import { svg, teks, warnaSeri } from './svg.ts';
import { lukisTitik, tinggi, type DeretTahun, type KelompokTitik, type NilaiTitik, type TitikTahun } from './titik.ts';
import { bungkus, pangkas } from './ukur-teks.ts';

export interface NilaiPeringkat extends NilaiTitik {
  /** How many were ranked, as sources say; more than one where they differ. */
  dari: readonly number[];
}

export interface TitikPeringkatBagan extends TitikTahun {
  nilai: readonly NilaiPeringkat[];
}

export interface DeretPeringkatBagan extends DeretTahun {
  titik: readonly TitikPeringkatBagan[];
}

/** Ranks of one list: one kind, one scope. */
export interface DaftarPeringkat {
  /** `Peringkat IID`, `Urutan IGA`, or that the kind is not told. */
  jenis: string;
  lingkup: string;
  deret: readonly DeretPeringkatBagan[];
}

export interface ModelPeringkat extends Keterangan {
  jenis: 'peringkat';
  data: {
    /** Years of all axes, none left out. */
    tahun: readonly number[];
    /** Lists with at least two ranks. */
    panel: readonly DaftarPeringkat[];
    /** Lists with one rank: nothing stands beside it. */
    lepas: readonly DaftarPeringkat[];
    kelompok: readonly KelompokTitik[];
  };
}

const GARIS = [1, 5, 10, 25, 50, 100, 200, 300, 400, 500];
/** Between two frames side by side, and below one. */
const SELA = 32;

export function peringkat(m: ModelPeringkat, p: Pilihan): string {
  const { panel, lepas, kelompok } = m.data;
  const kolom = p.lebar >= 640 ? 2 : 1;
  const isi: string[] = [];
  let y = 0;
  const lajur = Math.min(kolom, panel.length);
  const lebar = (p.lebar - SELA * (lajur - 1)) / lajur;
  for (let n = 0; n < panel.length; n += lajur) {
    const sebaris = panel.slice(n, n + lajur).map((daftar, i) => satuPanel(m, daftar, { kiri: i * (lebar + SELA), atas: y, lebar }));
    isi.push(...sebaris.flatMap((s) => s.isi));
    y = Math.max(...sebaris.map((s) => s.bawah)) + SELA - 4;
  }
  if (lepas.length > 0) {
    const daftar = daftarLepas(lepas, kelompok, y + 2, p.lebar, kolom);
    isi.push(...daftar.isi);
    y = daftar.bawah + 16;
  }
  const semua = [...panel, ...lepas].flatMap((d) => d.deret);
  const kunci = legenda(legendaTitik(semua, kelompok), y, p.lebar, { judul: judulDaerah(semua) });
  return svg({ lebar: p.lebar, tinggi: kunci.bawah, awalan: p.awalan, judul: m.judul, uraian: m.temuan }, ...isi, ...kunci.isi);
}

function satuPanel(
  m: ModelPeringkat,
  daftar: DaftarPeringkat,
  p: { kiri: number; atas: number; lebar: number },
): { isi: string[]; bawah: number } {
  const judul = bungkus(P.daftar(daftar.jenis, daftar.lingkup), p.lebar, 2, 12);
  const terbesar = Math.max(10, ...daftar.deret.flatMap((d) => d.titik.map(tinggi)));
  const batas = GARIS.find((g) => g >= terbesar) ?? terbesar;
  const hasil = panelGaris({
    deret: daftar.deret,
    kelompok: m.data.kelompok,
    tahun: m.data.tahun,
    kiri: p.kiri,
    atas: p.atas + judul.length * 15 + 4,
    lebar: p.lebar,
    tinggi: batas <= 10 ? 110 : batas <= 100 ? 150 : 200,
    // The root leaves room where ranks are near the top, without making one place there the whole picture.
    skala: (atas, bawah) => akar([1, batas], [atas, bawah]),
    garis: (y) => garisPeringkat(batas, y),
    kata: (n) => angka(n),
    label: m.n.ada + m.n.tanpa === 1 ? 'titik' : 'ujung',
  });
  const sisa = hasil.tanpaNama > 0 ? bungkus(P.tanpaNama(hasil.tanpaNama), p.lebar, 2, 11) : [];
  return {
    isi: [
      ...judul.map((b, n) => teks(p.kiri, p.atas + 11 + n * 15, b, { 'font-weight': 700 })),
      ...hasil.isi,
      ...sisa.map((b, n) => teks(p.kiri, hasil.bawah + 18 + n * 14, b, { 'font-size': 11, fill: 'var(--tinta-2)' })),
    ],
    bawah: hasil.bawah + sisa.length * 15,
  };
}

/** Lines need room for their numbers; the last one is always there, and so is the first. */
function garisPeringkat(batas: number, y: (nilai: number) => number): number[] {
  const garis = GARIS.filter((g) => g <= batas).reduceRight<number[]>((a, g) => (a.length && y(a[0]!) - y(g) < 15 ? a : [g, ...a]), []);
  if (garis[0] !== 1) garis.splice(0, 1, 1);
  return garis;
}

function daftarLepas(
  lepas: readonly DaftarPeringkat[],
  kelompok: readonly KelompokTitik[],
  atas: number,
  lebar: number,
  kolom: number,
): { isi: string[]; bawah: number } {
  const isi = bungkus(P.lepas, lebar, 2, 12).map((b, n) => teks(0, atas + 10 + n * 15, b, { 'font-weight': 700 }));
  const ruang = (lebar - SELA * (kolom - 1)) / kolom;
  const bawah = Array.from({ length: kolom }, () => atas + isi.length * 15 + 14);
  for (const { jenis, lingkup, deret } of lepas)
    for (const { daerah, titik } of deret)
      for (const t of titik) {
        // The shorter column takes the next one, so that both end at about the same height.
        const k = bawah.indexOf(Math.min(...bawah));
        const [x, y] = [k * (ruang + SELA), bawah[k]!];
        const nilai = [...new Set(t.nilai.map((n) => angka(n.nilai)))].join('–');
        const uraian = bungkus(P.daftar(jenis, lingkup), ruang - 26, 3, 11);
        isi.push(
          ...lukisTitik({ x: x + 6, y1: y - 4, y2: y - 4 }, kelompok[t.kelompok]!, daerah.seri, 4.5),
          teks(x + 26, y, pangkas(P.satu(nilai, daerah.pendek, t.tahun), ruang - 26), { 'font-weight': 600, fill: warnaSeri(daerah.seri) }),
          ...uraian.map((b, n) => teks(x + 26, y + 15 + n * 14, b, { 'font-size': 11, fill: 'var(--tinta-2)' })),
        );
        bawah[k] = y + uraian.length * 14 + 25;
      }
  return { isi, bawah: Math.max(...bawah) - 14 };
}

export function tabelPeringkat({ data }: ModelPeringkat): Tabel {
  const baris = [...data.panel, ...data.lepas].flatMap(({ jenis, lingkup, deret }) =>
    deret.flatMap(({ daerah, titik }) =>
      titik.flatMap((t) =>
        t.nilai.map(({ nilai, dari, sumber, catatan }) => ({
          sel: [
            daerah.nama,
            String(t.tahun),
            nilai,
            dari.length > 1 ? dari.map((n) => angka(n)).join(' / ') : dari[0],
            jenis,
            lingkup,
            data.kelompok[t.kelompok]!.label,
          ],
          sumber,
          catatan,
        })),
      ),
    ),
  );
  return denganCatatan(P.kepala, baris);
}
