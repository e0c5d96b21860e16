/** Poverty and stunting of regions, recounted from content/wilayah: one year and one method at a time. */
import { test } from 'node:test';
import { tempat, type Lingkup } from '../bantu/figur-jadi.ts';
import { bedaBingkai, cocokNama, tahunSumbu } from '../bantu/gambar-deret.ts';
import { CUKUP, faktaKonteks, milik, seri, type Indikator } from '../bantu/hitung-konteks.ts';
import { bedaLetak } from '../bantu/letak-gambar.ts';
import { angkaGerak, gerak, rentetan } from '../bantu/hitung-indeks.ts';
import type { DaerahMentah } from '../bantu/isi-mentah.ts';
import { angkaDalam, bacaAngka, namaPendek, tulisAngka } from '../bantu/tulis-id.ts';
import { beda, tanpaSalah, ujiTabel } from '../bantu/uji-bagan.ts';

type Daftar = readonly DaerahMentah[];

const INDIKATOR = ['kemiskinan', 'stunting'] as const;
const bulat = (n: number) => bacaAngka(tulisAngka(n));

/** What each region has of the fullest series. */
function nilai(daftar: Daftar, indikator: Indikator): { d: DaerahMentah; nilai: number[]; sumber: string[] }[] {
  const [s] = seri(daftar, indikator);
  return s ? daftar.map((d) => ({ d, ...milik(d, indikator, s) })) : [];
}

/** As bars stand: kind after kind, the highest first, the unknown last by kode. */
function berurutan<T extends { d: DaerahMentah; nilai: number[] }>(semua: readonly T[]): T[] {
  return [...Map.groupBy(semua, (x) => x.d.jenis).values()].flatMap((x) => {
    const [ada, tanpa] = [x.filter((y) => y.nilai.length > 0), x.filter((y) => y.nilai.length === 0)];
    return [
      ...ada.sort((a, b) => b.nilai.at(-1)! - a.nilai.at(-1)! || b.nilai[0]! - a.nilai[0]!),
      ...tanpa.sort((a, b) => (a.d.kode < b.d.kode ? -1 : 1)),
    ];
  });
}

function bedaUrutan(ada: readonly string[], harus: readonly string[], apa: string): string[] {
  const isi = beda(ada, harus, apa);
  const n = ada.findIndex((x, i) => x !== harus[i]);
  return isi.length > 0 || n < 0 ? isi : [`${apa}: baris ${n + 1} ${ada[n]}, seharusnya ${harus[n]}`];
}

for (const indikator of [...INDIKATOR, 'penduduk', 'kepadatan'] as const)
  ujiTabel({
    id: `konteks-${indikator}`,
    // A page of one region shows its figures over years and among its kind instead.
    layak: (daftar) => daftar.length > 1 && seri(daftar, indikator).length > 0,
    baris: (daftar) => {
      const semua = nilai(daftar, indikator);
      const rentang = semua.some((x) => x.nilai.length > 1);
      const tahun = String(seri(daftar, indikator)[0]?.tahun);
      return semua.map((x) => ({ sel: [x.d.nama, tahun, x.nilai[0], ...(rentang ? [x.nilai.at(-1)] : [])], sumber: x.sumber }));
    },
    data: (daftar) => ({ ada: nilai(daftar, indikator).filter((x) => x.nilai.length > 0).length, seluruh: daftar.length }),
    ...(indikator === 'stunting' && { tanpaKalimat: true }),
    angkaKalimat: () => [],
  });

for (const indikator of INDIKATOR) {
  test(`konteks-${indikator}: temuan menurut ambang 80 %, jenis demi jenis`, () => {
    tanpaSalah(
      tempat(`konteks-${indikator}`).flatMap(({ l, f }) => {
        const perJenis = Map.groupBy(nilai(l.daftar, indikator), (x) => x.d.jenis);
        return [...perJenis.values()].flatMap((x) => bedaUjung(x, f.temuan, l));
      }),
    );
  });

  test(`konteks-${indikator}: tulisan dan panjang balok di gambar sama dengan isi`, () => {
    tanpaSalah(
      tempat(`konteks-${indikator}`).flatMap(({ l, f }) =>
        f.gambar.flatMap((g) => {
          const mulai = g.teks.findIndex((t) => t.x === 0 && t.tebal === '600');
          const teks = g.teks.slice(mulai);
          const ada = teks.flatMap((t, n) =>
            n % 2 ? [] : [`${l.daftar.find((d) => cocokNama(t.isi, d.nama))?.nama ?? t.isi}: ${teks[n + 1]!.isi}`],
          );
          const semua = berurutan(nilai(l.daftar, indikator));
          const kata = (n: number[]) =>
            n.length ? `${[...new Set([n[0]!, n.at(-1)!])].map((x) => tulisAngka(x)).join(' sampai ')}%` : 'belum diketahui';
          const balok = [...g.svg.matchAll(/<rect[^>]* width="([\d.]+)" height="12"/g)].map(([, w]) => Number(w));
          const harus = semua.flatMap((x) => (x.nilai.length && x.nilai[0]! > 0 ? [x.nilai[0]!] : []));
          const terlebar = balok[harus.indexOf(Math.max(...harus))]! / Math.max(...harus);
          return [
            ...bedaUrutan(ada, semua.map((x) => `${x.d.nama}: ${kata(x.nilai)}`), l.nama), // prettier-ignore
            ...harus.filter((n, i) => !(Math.abs(balok[i]! - n * terlebar) < 0.2)).map((n) => `${l.nama}: panjang balok ${n}`),
          ];
        }),
      ),
    );
  });

  const titik = (d: DaerahMentah) => {
    const fakta = faktaKonteks(d, indikator);
    const kunci = [...new Set(fakta.map((f) => `${f.tahun} ${f.metode}`))].sort((a, b) => Number(a.slice(0, 4)) - Number(b.slice(0, 4)));
    return kunci.map((k) => {
      const [tahun, metode] = [Number(k.slice(0, 4)), k.slice(5)];
      return { tahun, metode, nilai: milik(d, indikator, { tahun, metode }).nilai };
    });
  };
  const tahun = (d: DaerahMentah) => new Set(titik(d).map((t) => t.tahun)).size;

  ujiTabel({
    id: `konteks-tahun-${indikator}`,
    layak: (daftar) => daftar.some((d) => tahun(d) > 1),
    baris: (daftar) =>
      daftar.flatMap((d) =>
        titik(d).flatMap((t) =>
          t.nilai.map((n) => ({
            sel: [d.nama, String(t.tahun), n, t.metode],
            sumber: faktaKonteks(d, indikator).filter((f) => f.tahun === t.tahun && f.metode === t.metode && f.nilai === n).flatMap((f) => f.sumber), // prettier-ignore
          })),
        ),
      ),
    tanpaKalimat: true,
  });

  test(`konteks-tahun-${indikator}: temuan hanya menyebut gerak di dalam satu metode`, () => {
    tanpaSalah(
      tempat(`konteks-tahun-${indikator}`).flatMap(({ l, f }) => {
        const ada = l.daftar.filter((d) => titik(d).length > 0);
        const g = ada.map((d) => {
          // A method that names two surveys, or none, may be two.
          const pasti = titik(d).filter((t) => !/ atau |tidak disebut/i.test(t.metode));
          const perMetode = [...Map.groupBy(pasti, (t) => t.metode).values()];
          return perMetode.map((t) => rentetan(t)).sort((a, b) => b.length - a.length).flatMap((t) => gerak(t) ?? []); // prettier-ignore
        });
        if (l.jenis === 'daerah') return bedaSatu(l, f.temuan, g[0]!);
        const semua = g.flatMap((x) => x[0] ?? []);
        const harus = angkaGerak(ada.length, l.daftar.length, semua).map(bulat).join(' ');
        return angkaDalam(f.temuan).join(' ') === harus ? [] : [`${l.nama}: temuan bukan ${harus}: ${f.temuan}`];
      }),
    );
  });

  test(`konteks-tahun-${indikator}: angka di setiap bingkai sama dengan isi`, () => {
    tanpaSalah(
      tempat(`konteks-tahun-${indikator}`).flatMap(({ l, f }) => {
        const deret = l.daftar.map((d) => ({ nama: d.nama, titik: titik(d) })).filter((x) => x.titik.length > 0);
        return f.gambar.flatMap((g) => [
          ...bedaBingkai(g, deret, l.nama),
          ...bedaLetak(g.svg, deret.map((d) => [d]), tahunSumbu(deret), l.nama), // prettier-ignore
        ]);
      }),
    );
  });
}

/** Of one kind: the ends with their regions only where enough are known; otherwise how many, and no region. */
function bedaUjung(anggota: { d: DaerahMentah; nilai: number[] }[], temuan: string, l: Lingkup): string[] {
  const ada = anggota.filter((x) => x.nilai.length > 0);
  const ujung = [Math.min(...ada.map((x) => x.nilai[0]!)), Math.max(...ada.map((x) => x.nilai.at(-1)!))].map((n) => tulisAngka(n));
  const disebut = ada.filter((x) => temuan.includes(`(${namaPendek(x.d.nama)})`));
  const salah = (apa: string) => [`${l.nama}: ${apa}: ${temuan}`];
  if (ada.length === 0) return temuan.includes('belum diketahui') ? [] : salah('temuan tanpa "belum diketahui"');
  if (!ujung.every((u) => temuan.includes(u))) return salah(`temuan tanpa ${ujung.join(' dan ')}`);
  if (ada.length < anggota.length && anggota.length > 1 && !temuan.includes(`${ada.length} dari ${anggota.length}`)) return salah(`temuan tanpa ${ada.length} dari ${anggota.length}`); // prettier-ignore
  if (ada.length / anggota.length < CUKUP) return disebut.length ? salah('temuan menyebut daerah di bawah ambang') : [];
  return disebut.flatMap((x) => (temuan.includes(`${tulisAngka(x.nilai[0]!)}% (${namaPendek(x.d.nama)})`) && ujung.includes(tulisAngka(x.nilai[0]!)) ? [] : salah(`${x.d.nama} bukan ujung`))); // prettier-ignore
}

function bedaSatu(l: Lingkup, temuan: string, g: { arah: string; angka: number[] }[]): string[] {
  const arah = ['naik', 'turun', 'tetap', 'tidak jelas'].filter((a) => temuan.includes(a));
  if (g.length === 0) return arah.length ? [`${l.nama}: temuan menyebut arah dari metode yang berbeda: ${temuan}`] : [];
  const cocok = g.some((x) => arah.includes(x.arah) && angkaDalam(temuan).join(' ') === x.angka.map(bulat).join(' '));
  return cocok ? [] : [`${l.nama}: temuan bukan ${g.map((x) => x.angka.join(' ')).join(' / ')}: ${temuan}`];
}
