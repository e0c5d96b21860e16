/** Holds what the built site says in a chart against what was recounted from the content, wherever the chart stands. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { DIST } from '../situs/alat.ts';
import { LINGKUP, tabelSemua, tempat, type BarisJadi, type FigurJadi, type Lingkup } from './figur-jadi.ts';
import { DAERAH, sumberDikenal, type DaerahMentah } from './isi-mentah.ts';
import { angkaDalam, namaPendek, tulisAngka } from './tulis-id.ts';

/** One row that the table must have; a number is written as its medium writes numbers. */
export interface BarisHitung {
  sel: (string | number | undefined)[];
  sumber: readonly string[];
}

type Daftar = readonly DaerahMentah[];

export interface Hitungan {
  id: string;
  baris: (daftar: Daftar) => BarisHitung[];
  /** Rows of the file of all regions, where it has others than the picture. */
  barisSemua?: () => BarisHitung[];
  /** What "Data: n dari m" must say; regions with at least one row of all regions, unless told otherwise. */
  data?: (daftar: Daftar) => { ada: number; seluruh: number };
  /** Whether the data carry a picture. */
  layak: (daftar: Daftar) => boolean;
  /** What the words of some cells mean, so that wording may change: the same for both sides. */
  arti?: (sel: string[]) => string[];
  /** Sources that the chart cites beside those of its rows. */
  sumberLain?: (daftar: Daftar) => readonly string[];
  /** Line of the record itself, where the chart counts it: the only source, of every row. */
  sumberSendiri?: RegExp;
  /** Charts of which no sentence stands where there is no picture. */
  tanpaKalimat?: boolean;
  /** Numbers that the sentence instead of a picture must tell; those of all rows, unless told otherwise. */
  angkaKalimat?: (daftar: Daftar) => number[];
}

const KOSONG = '∅';

/** Fails with the first few of the differences, each on a line. */
export function tanpaSalah(salah: readonly string[]): void {
  assert.ok(salah.length === 0, `${salah.length} berbeda dari isi:\n${salah.slice(0, 8).join('\n')}`);
}

/** What is in one list and not in the other, each as often as it is. */
export function beda(ada: readonly string[], harus: readonly string[], apa: string): string[] {
  const sisa = [...ada];
  const kurang = harus.filter((h) => {
    const n = sisa.indexOf(h);
    if (n >= 0) sisa.splice(n, 1);
    return n < 0;
  });
  return [...kurang.map((x) => `${apa}: tidak ada: ${x}`), ...sisa.map((x) => `${apa}: seharusnya tidak ada: ${x}`)];
}

const unik = (sumber: readonly string[]) => [...new Set(sumber.map(sumberDikenal))].sort();
const satu = (sel: readonly string[], sumber: readonly string[]) => `${sel.join(' | ')} « ${sumber.join(' , ')}`;

function bedaTabel(h: Hitungan, ada: readonly BarisJadi[], daftar: Daftar, tulis: (n: number) => string, apa: string): string[] {
  const arti = h.arti ?? ((sel: string[]) => sel);
  const sumber = (b: BarisJadi) => (h.sumberSendiri ? b.sumber.filter((s) => !h.sumberSendiri!.test(s)) : b.sumber);
  const jadi = ada.map((b) => satu(arti(b.sel.map((s) => (s === '' || s === 'belum diketahui' ? KOSONG : s))), sumber(b)));
  const harus = h
    .baris(daftar)
    .map((b) => satu(arti(b.sel.map((s) => (typeof s === 'number' ? tulis(s) : (s ?? KOSONG)))), unik(b.sumber)));
  return beda(jadi, harus, apa);
}

function bedaData(h: Hitungan, { data }: FigurJadi, { daftar, nama }: Lingkup): string[] {
  const bernama = new Set(h.baris(daftar).map((b) => b.sel[0]));
  const { ada, seluruh } = h.data?.(daftar) ?? { ada: daftar.filter((d) => bernama.has(d.nama)).length, seluruh: daftar.length };
  return data.ada === ada && data.seluruh === seluruh
    ? []
    : [`${nama}: Data ${data.ada} dari ${data.seluruh}, seharusnya ${ada} dari ${seluruh}`];
}

/** Tests of everything that all charts share: table, CSV, numbers with and without data, sources, and where they stand. */
export function ujiTabel(h: Hitungan): void {
  test(`${h.id}: CSV semua daerah sama dengan isi`, () => {
    const layak = h.layak(DAERAH);
    assert.equal(existsSync(join(DIST, `data/bagan/${h.id}.csv`)), layak);
    if (layak) tanpaSalah(bedaTabel({ ...h, ...(h.barisSemua && { baris: h.barisSemua }) }, tabelSemua(h.id), DAERAH, String, 'CSV'));
  });

  test(`${h.id}: tabel di setiap halaman sama dengan isi`, () => {
    tanpaSalah(tempat(h.id).flatMap(({ l, f }) => bedaTabel(h, f.baris, l.daftar, tulisAngka, l.nama)));
  });

  test(`${h.id}: "Data: n dari m" dan jumlah sumber sama dengan isi`, () => {
    tanpaSalah(
      tempat(h.id).flatMap(({ l, f }) => {
        const sumber = unik([...h.baris(l.daftar).flatMap((b) => b.sumber), ...(h.sumberLain?.(l.daftar) ?? [])]);
        const ada = h.sumberSendiri && f.sumber.length === 1 ? f.sumber.filter((s) => !h.sumberSendiri!.test(s)) : f.sumber;
        return [...bedaData(h, f, l), ...beda(ada, sumber, `${l.nama}: sumber`)];
      }),
    );
  });

  test(`${h.id}: digambar hanya bila datanya cukup; bila tidak, kalimatnya menyebut semua angka`, () => {
    tanpaSalah(
      LINGKUP.flatMap((l) => {
        if (l.figur.has(h.id) !== h.layak(l.daftar)) return [`${l.nama}: ${l.figur.has(h.id) ? 'digambar' : 'tidak digambar'}`];
        if (l.figur.has(h.id) || l.jenis === 'daerah' || h.tanpaKalimat) return [];
        const kalimat = l.kalimat.get(h.id);
        if (kalimat === undefined) return [`${l.nama}: tanpa gambar dan tanpa kalimat`];
        const ada = angkaDalam(kalimat);
        const harus = h.angkaKalimat?.(l.daftar) ?? h.baris(l.daftar).flatMap((b) => b.sel.filter((s) => typeof s === 'number'));
        const nama = new Set(h.baris(l.daftar).map((b) => namaPendek(String(b.sel[0]))));
        return [...harus.filter((n) => !ada.includes(n)), ...[...nama].filter((n) => !kalimat.includes(n))].map(
          (x) => `${l.nama}: kalimat tidak menyebut ${x}`,
        );
      }),
    );
  });
}
