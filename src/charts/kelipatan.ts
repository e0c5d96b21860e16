/** Small multiples: one small frame a region, all on the same axes. */
import { angka } from '../text/angka.ts';
import { garisAmbang, legendaAmbang, type AmbangTahun } from './ambang.ts';
import type { Keterangan, Pilihan, Tabel } from './bagan.ts';
import { sumbuNilai } from './garis-tahun.ts';
import { labelNilai } from './label-nilai.ts';
import { legenda } from './legenda.ts';
import { judulMetode, legendaTitik } from './legenda-titik.ts';
import { lurus } from './skala.ts';
import { svg, teks } from './svg.ts';
import { garisNilai, labelGaris, labelTahun, ruangLabel, sumbuTahun } from './sumbu-tahun.ts';
import { letakTitik, lukisRuas, lukisTitik, rendah, tabelTitik, tinggi, type DeretTahun, type KelompokTitik } from './titik.ts';
import { bungkus } from './ukur-teks.ts';

export interface ModelKelipatan extends Keterangan {
  jenis: 'kelipatan';
  data: {
    /** Years of all axes, none left out. */
    tahun: readonly number[];
    /** One frame each; no series number, since the frame says who it is. */
    panel: readonly DeretTahun[];
    kelompok: readonly KelompokTitik[];
    dariNol: boolean;
    ambang: readonly AmbangTahun[];
    /** Heads of the table: region, year, value, group. */
    kepala: readonly string[];
  };
}

const SELA = 14;
const TINGGI = 88;
/** Room inside the frame for marks and words at its ends. */
const TEPI_DALAM = 18;

interface Bingkai {
  kiri: number;
  atas: number;
  lebar: number;
  /** In the first column, where the axis has its words. */
  berlabel: boolean;
}

export function kelipatan(m: ModelKelipatan, p: Pilihan): string {
  const { panel } = m.data;
  const sumbu = sumbuBersama(m);
  const awal = ruangLabel(sumbu.garis.map((n) => angka(n)));
  const kolom = Math.min(panel.length, p.lebar >= 640 ? 4 : 2);
  const lebar = Math.min(260, (p.lebar - awal - SELA * (kolom - 1)) / kolom);
  const isi: string[] = [];
  let y = 0;
  for (let n = 0; n < panel.length; n += kolom) {
    const sebaris = panel.slice(n, n + kolom);
    const nama = sebaris.map((d) => bungkus(d.daerah.pendek, lebar, 2, 11));
    const baris = Math.max(...nama.map((b) => b.length));
    for (const [i, d] of sebaris.entries()) {
      const kiri = awal + i * (lebar + SELA);
      // Names stand on the frame, so a short one beside a long one begins lower.
      const geser = (baris - nama[i]!.length) * 14;
      isi.push(
        ...nama[i]!.map((b, k) => teks(kiri, y + 11 + geser + k * 14, b, { 'font-weight': 600, 'font-size': 11 })),
        ...satuBingkai(m, d, sumbu, { kiri, atas: y + baris * 14 + 2, lebar, berlabel: i === 0 }),
      );
    }
    y += baris * 14 + TINGGI + 36;
  }
  const kunci = legenda([...legendaAmbang(m.data.ambang), ...legendaTitik(panel, m.data.kelompok)], y + 2, p.lebar, {
    judul: judulMetode(m.data.kelompok),
  });
  return svg({ lebar: p.lebar, tinggi: kunci.bawah, awalan: p.awalan, judul: m.judul, uraian: m.temuan }, ...isi, ...kunci.isi);
}

/** One axis for all frames, around all that they show. */
function sumbuBersama({ data }: ModelKelipatan): ReturnType<typeof sumbuNilai> {
  const nilai = data.panel.flatMap((s) => s.titik.flatMap((t) => [rendah(t), tinggi(t)]));
  return sumbuNilai([...nilai, ...data.ambang.flatMap((a) => a.kelas.map((k) => k.min))], data.dariNol, 3);
}

function satuBingkai({ data }: ModelKelipatan, d: DeretTahun, { ujung, garis }: ReturnType<typeof sumbuNilai>, b: Bingkai): string[] {
  const { kelompok, ambang } = data;
  const y = lurus(ujung, [b.atas + TINGGI - TEPI_DALAM, b.atas + TEPI_DALAM]);
  const x = sumbuTahun(data.tahun, b.kiri, b.lebar);
  const [letak] = letakTitik([d], kelompok, x, y);
  const bentuk = (k: KelompokTitik) => k.bentuk ?? 0;
  return [
    garisNilai(
      garis.map((n) => y(n)),
      b.kiri,
      b.lebar,
    ),
    ...(b.berlabel
      ? labelGaris(
          garis.map((n) => ({ y: y(n), kata: angka(n) })),
          b.kiri - 4,
        )
      : []),
    ...garisAmbang(ambang, x, y),
    ...lukisRuas(d, letak!, 0),
    ...labelNilai(d.titik, letak!, (n) => angka(n), { langkah: x.langkah, kanan: b.kiri + b.lebar }),
    ...d.titik.flatMap((t, n) => lukisTitik(letak![n]!, kelompok[t.kelompok]!, bentuk(kelompok[t.kelompok]!), 3.4)),
    ...labelTahun(data.tahun, x, b.atas + TINGGI + 11),
  ];
}

export function tabelKelipatan({ data }: ModelKelipatan): Tabel {
  return tabelTitik(
    data.panel.map((d) => ({ nama: d.daerah.nama, titik: d.titik })),
    data.kelompok,
    data.kepala,
  );
}
