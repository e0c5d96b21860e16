/** IID scores and reported innovations over years, recounted from content/daerah/<folder>/indeks.json. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { cariFigur, tabelSemua, tempat, type Gambar, type Lingkup } from '../bantu/figur-jadi.ts';
import { bedaBatang, bedaBingkai, bedaTitik, bedaUjung, tahunSumbu, type Deret } from '../bantu/gambar-deret.ts';
import { bedaLetak, bedaTinggi } from '../bantu/letak-gambar.ts';
import {
  angkaGerak,
  artiMutu,
  barisTitik,
  catatanHilang,
  denganCatatan,
  gerak,
  rentetan,
  tanpaCatatanSkor,
  titik,
  type Titik,
} from '../bantu/hitung-indeks.ts';
import { AMBANG, NASIONAL, type DaerahMentah, type FaktaIndeks } from '../bantu/isi-mentah.ts';
import { angkaDalam, bacaAngka, tulisAngka } from '../bantu/tulis-id.ts';
import { beda, tanpaSalah, ujiTabel } from '../bantu/uji-bagan.ts';
import { DIST } from './alat.ts';

type Ambil = (f: FaktaIndeks) => number | undefined;
type Daftar = readonly DaerahMentah[];

const skor: Ambil = (f) => (f.skala === '0-100' ? f.skor : undefined);
const skorLama: Ambil = (f) => (f.skala === '0-100' ? undefined : f.skor);
const jumlah: Ambil = (f) => f.jumlahInovasi;

/** Regions with data; colours, and with them lines, are for six at most. */
const deret = (daftar: Daftar, ambil: Ambil) =>
  daftar.map((d) => ({ d, nama: d.nama, titik: titik(d.indeks, ambil) })).filter((x) => x.titik.length > 0);
const BERWARNA = 6;
const resmi = (t: readonly Titik[]) => t.filter((x) => x.mutu === 'dilaporkan');
const tahun = (t: readonly Titik[]) => [...new Set(t.map((x) => x.tahun))];
const baris = (daftar: Daftar, ambil: Ambil) => deret(daftar, ambil).flatMap((x) => barisTitik(x.d, x.titik, ambil)).map((b) => (ambil === jumlah ? { ...b, fakta: tanpaCatatanSkor(b.fakta as FaktaIndeks[]) } : b)); // prettier-ignore
const tabel = (daftar: Daftar, ambil: Ambil) => denganCatatan(baris(daftar, ambil));
const arti = ([nama, th, nilai, status, ...catatan]: string[]) => [nama!, th!, nilai!, artiMutu(status!), ...catatan];
const kelas = (th: number) =>
  AMBANG.filter((a) => a.skala === '0-100' && a.tahun.includes(th)).flatMap((a) => a.kelas.map((k) => k.min).filter((min) => min > 1));
const ambangSumbu = (daftar: Daftar) => {
  const sumbu = tahunSumbu(deret(daftar, skor));
  return AMBANG.filter((a) => a.skala === '0-100' && a.tahun.some((t) => sumbu.includes(t)));
};

ujiTabel({
  id: 'skor-iid',
  baris: (daftar) => tabel(daftar, skor),
  arti,
  layak: (daftar) => {
    const ada = deret(daftar, skor);
    return ada.length > BERWARNA || ada.some((x) => resmi(x.titik).length > 1);
  },
  sumberLain: (daftar) => [...ambangSumbu(daftar), ...daftar.flatMap((d) => d.indeks.filter((f) => skorLama(f)))].flatMap((f) => f.sumber),
  angkaKalimat: (daftar) => [...baris(daftar, skor), ...baris(daftar, skorLama)].map((b) => b.sel[2] as number),
});

ujiTabel({
  id: 'jumlah-inovasi',
  baris: (daftar) => tabel(daftar, jumlah),
  arti,
  // Two years of one region, or two regions in one year.
  layak: (daftar) => {
    const semua = deret(daftar, jumlah).map((x) => tahun(x.titik));
    return semua.some((t) => t.length > 1) || new Set(semua.flat()).size < semua.flat().length;
  },
});

const bulat = (n: readonly number[]) => n.map((x) => bacaAngka(tulisAngka(x)));

/** What the finding of one region, or of several, must tell. */
function bedaTemuan(l: Lingkup, temuan: string, semua: readonly Deret[], g: readonly ReturnType<typeof gerak>[]): string[] {
  const ada = g.flatMap((x) => x ?? []);
  // Without a direction, the last figure that stands.
  const satu = ada[0]?.angka ?? semua.flatMap(({ titik: t }) => (t.findLast((x) => x.mutu === 'dilaporkan') ?? t.at(-1)!)).flatMap((t) => [...t.nilai, t.tahun]); // prettier-ignore
  const harus = bulat(l.jenis === 'daerah' ? satu : angkaGerak(semua.length, l.daftar.length, ada)).join(' ');
  const arah = new Set(ada.map((x) => x.arah));
  const hilang = [...arah].filter((a) => !temuan.includes(a));
  return angkaDalam(temuan).join(' ') === harus && hilang.length === 0 ? [] : [`${l.nama}: temuan bukan ${harus} ${hilang.join()}: ${temuan}`]; // prettier-ignore
}

for (const [id, ambil] of [
  ['skor-iid', skor],
  ['jumlah-inovasi', jumlah],
] as const) {
  test(`${id}: yang dicatat tentang satu angka tertulis di bawah gambarnya`, () => {
    tanpaSalah(tempat(id).flatMap(({ l, f }) => catatanHilang(f.catatan, baris(l.daftar, ambil)).map((c) => `${l.nama}: tidak tertulis: ${c}`))); // prettier-ignore
  });
  // prettier-ignore
  test(`${id}: temuan menyebut arah dan angka yang dihitung ulang`, () => {
    tanpaSalah(
      tempat(id).flatMap(({ l, f }) => {
        const semua = deret(l.daftar, ambil);
        return bedaTemuan(l, f.temuan, semua, semua.map((x) => gerak(rentetan(resmi(x.titik))))); // prettier-ignore
      }),
    );
  });
}

const bedaBalok = (g: Gambar, d: Deret, apa: string) => [...bedaBatang(g, d, apa), ...bedaTinggi(g.svg, d, tahunSumbu([d]), apa)];

function bedaGambar(g: Gambar, l: Lingkup, semua: readonly Deret[], sumbu: number[]): string[] {
  return [
    ...bedaLetak(g.svg, l.daftar.length > BERWARNA ? semua.map((d) => [d]) : [semua], sumbu, l.nama),
    ...bedaKata(g, l, semua, sumbu),
  ];
}

function bedaKata(g: Gambar, l: Lingkup, semua: readonly Deret[], sumbu: number[]): string[] {
  if (l.jenis === 'daerah') return bedaTitik(tanpaAmbang(g), semua[0]!, l.nama);
  if (l.daftar.length > BERWARNA) return bedaBingkai(g, semua, l.nama);
  return bedaUjung(g, semua, sumbu.at(-1)!, l.nama);
}

/** Rows of cuts stand below the years. */
const tanpaAmbang = (g: Gambar) => g.teks.filter((t) => t.y <= Math.max(...g.teks.filter((x) => /^\d{4}$/.test(x.isi)).map((x) => x.y)));

test('skor-iid: angka di gambar sama dengan isi, dan skala lama tidak ikut', () => {
  tanpaSalah(
    tempat('skor-iid').flatMap(({ l, f }) => {
      const semua = deret(l.daftar, skor);
      const lama = baris(l.daftar, skorLama).map((b) => tulisAngka(b.sel[2] as number));
      const tertulis = f.gambar.flatMap((g) => g.teks.map((t) => t.isi)).filter((t) => lama.includes(t));
      const disebut = deret(l.daftar, skorLama).length <= BERWARNA ? lama.filter((n) => !f.catatan.includes(n)) : [];
      return [
        ...f.gambar.flatMap((g) => bedaGambar(g, l, semua, tahunSumbu(semua))),
        ...f.baris.filter((b) => bacaAngka(b.sel[2]!) > 100).map((b) => `${l.nama}: skor ${b.sel[2]}`),
        ...tertulis.map((n) => `${l.nama}: skor lama ${n} ada di gambar`),
        ...disebut.map((n) => `${l.nama}: catatan tidak menyebut skor lama ${n}`),
      ];
    }),
  );
});

test('skor-iid: batas kelas di bawah setiap tahun adalah batas tahun itu', () => {
  tanpaSalah(
    tempat('skor-iid').flatMap(({ l, f }) =>
      (l.daftar.length > BERWARNA ? [] : f.gambar).flatMap((g) =>
        tahunSumbu(deret(l.daftar, skor)).flatMap((th) => {
          const letak = g.teks.find((t) => t.isi === String(th));
          const ada = g.teks.filter((t) => letak && t.y > letak.y && t.rata === 'middle' && Math.abs(t.x - letak.x) < 2).map((t) => t.isi);
          return letak ? beda(ada, kelas(th).map((n) => tulisAngka(n)), `${l.nama} ${th}: batas`) : []; // prettier-ignore
        }),
      ),
    ),
  );
});

test('jumlah-inovasi: angka di gambar sama dengan isi', () => {
  tanpaSalah(
    tempat('jumlah-inovasi').flatMap(({ l, f }) => {
      const semua = deret(l.daftar, jumlah);
      return f.gambar.flatMap((g) => (l.jenis === 'daerah' ? bedaBalok(g, semua[0]!, l.nama) : bedaGambar(g, l, semua, tahunSumbu(semua))));
    }),
  );
});

test('jumlah-nasional: setiap angka nasional sama dengan content/nasional/total.json', () => {
  const nasional = (indikator: string) => titik(NASIONAL.filter((f) => f.indikator === indikator), (f) => f.nilai); // prettier-ignore
  const [inovasi, pemda] = [nasional('inovasi-dilaporkan'), nasional('pemda-melapor')];
  assert.ok(inovasi.length > 1, 'total.json tidak lagi memuat inovasi-dilaporkan');
  const angkaTahun = [...inovasi, ...pemda].flatMap((t) => t.nilai.map((n) => `${t.tahun} ${n}`));
  const csv = existsSync(join(DIST, 'data/bagan/jumlah-nasional.csv')) ? tabelSemua('jumlah-nasional') : undefined;
  tanpaSalah([
    ...(csv ? beda(csv.map((b) => b.sel.slice(1, 3).join(' ')), angkaTahun, 'CSV') : []), // prettier-ignore
    ...cariFigur('jumlah-nasional').flatMap(({ jalur, f }) => [
      ...beda(f.baris.map((b) => `${b.sel[1]} ${bacaAngka(b.sel[2]!)}`), angkaTahun, jalur), // prettier-ignore
      ...beda(angkaDalam(f.temuan).map(String), [inovasi, pemda].flatMap((t) => gerak(t)?.angka ?? []).map(String), `${jalur}: temuan`), // prettier-ignore
      ...f.gambar.flatMap((g) => bedaBalok(g, { nama: jalur, titik: inovasi }, jalur)),
    ]),
  ]);
});
