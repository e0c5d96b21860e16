/** One region among those of its kind in its province, recounted from content/wilayah with quantiles of its own. */
import { test } from 'node:test';
import { tempat } from '../bantu/figur-jadi.ts';
import { CUKUP, kuantil, milik, seri, type Indikator } from '../bantu/hitung-konteks.ts';
import { DAERAH, type DaerahMentah } from '../bantu/isi-mentah.ts';
import { angkaDalam, bacaAngka, tulisAngka } from '../bantu/tulis-id.ts';
import { beda, tanpaSalah, ujiTabel } from '../bantu/uji-bagan.ts';

/** Words by which tables and findings name an indicator, and how exactly the drawing writes it. */
const INDIKATOR: { id: Indikator; kata: RegExp; desimal: 0 | 1 | 2; persen?: boolean }[] = [
  { id: 'kemiskinan', kata: /miskin/i, desimal: 2 },
  { id: 'stunting', kata: /stunting/i, desimal: 2 },
  { id: 'penduduk', kata: /jumlah penduduk/i, desimal: 0 },
  { id: 'kepadatan', kata: /kepadatan/i, desimal: 1 },
];
/** Quartiles of fewer are hardly more than the members themselves. */
const TERKECIL = 5;

interface Baris {
  indikator: (typeof INDIKATOR)[number];
  tahun: number;
  sendiri: number[];
  /** Lowest, quartiles, highest. */
  sebaran: number[];
  ada: number;
  sumber: string[];
}

const perKelompok = Map.groupBy(DAERAH, (d) => `${d.kode.slice(0, 2)} ${d.jenis}`);
const kelompok = (d: DaerahMentah) => perKelompok.get(`${d.kode.slice(0, 2)} ${d.jenis}`)!.filter((x) => x !== d);

/** What is known of the group by one series; of a member whose sources differ there is no one figure. */
function calon(d: DaerahMentah, indikator: (typeof INDIKATOR)[number]): Baris[] {
  const lain = kelompok(d);
  return seri(lain, indikator.id).map((s) => {
    const anggota = lain.map((x) => milik(x, indikator.id, s)).filter((x) => x.nilai.length === 1);
    const sendiri = milik(d, indikator.id, s);
    const nilai = anggota.map((x) => x.nilai[0]!);
    const sebaran = nilai.length ? [0, 0.25, 0.5, 0.75, 1].map((p) => kuantil(nilai, p)) : [];
    return {
      indikator,
      tahun: s.tahun,
      sendiri: sendiri.nilai,
      sebaran,
      ada: nilai.length,
      sumber: [...sendiri.sumber, ...anggota.flatMap((x) => x.sumber)],
    };
  });
}

const ingat = new Map<DaerahMentah, Baris[]>();

/** Rows of one region's chart. */
function semuaBaris(d: DaerahMentah): Baris[] {
  let b = ingat.get(d);
  if (!b) ingat.set(d, (b = INDIKATOR.flatMap((i) => pilihan(d, i) ?? [])));
  return b;
}

/** The newest series of which enough is known, one that knows the region itself before one that does not. */
function pilihan(d: DaerahMentah, indikator: (typeof INDIKATOR)[number]): Baris | undefined {
  const cukup = calon(d, indikator).filter((c) => c.ada / kelompok(d).length >= CUKUP).toSorted((a, b) => b.tahun - a.tahun); // prettier-ignore
  return cukup.find((c) => c.sendiri.length > 0) ?? cukup[0];
}

const ujung = (n: number[]) => [...new Set([n[0]!, n.at(-1)!])];

ujiTabel({
  id: 'spine',
  layak: ([d, ...lain]) => lain.length === 0 && d!.jenis !== 'provinsi' && kelompok(d!).length >= TERKECIL && semuaBaris(d!).length > 0,
  baris: ([d]) =>
    semuaBaris(d!).map((b) => ({
      sel: [
        b.indikator.id,
        String(b.tahun),
        b.sendiri.length > 1 ? b.sendiri.map((n) => tulisAngka(n)).join(' sampai ') : b.sendiri[0],
        ...b.sebaran.map(() => 'kuartil'),
        `${b.ada} dari ${kelompok(d!).length}`,
      ],
      sumber: b.sumber,
    })),
  arti: ([indikator, tahun, sendiri, ...sebaran]) => [
    INDIKATOR.find((i) => i.kata.test(indikator!))?.id ?? indikator!,
    tahun!,
    sendiri!.replace(/%$/, ''),
    ...sebaran.slice(0, -1).map(() => 'kuartil'),
    angkaDalam(sebaran.at(-1)!).join(' dari '),
  ],
  data: ([d]) => ({ ada: Math.max(...semuaBaris(d!).map((b) => b.ada)), seluruh: kelompok(d!).length }),
  tanpaKalimat: true,
});

test('spine: terendah, kuartil, median, dan tertinggi sama dengan hitungan sendiri', () => {
  tanpaSalah(
    tempat('spine').flatMap(({ l, f }) =>
      semuaBaris(l.daftar[0]!).flatMap((b, n) => {
        const ada = f.baris[n]!.sel.slice(3, 8).map(bacaAngka);
        // Printed with two decimals.
        const sama = b.sebaran.every((x, i) => Math.abs(ada[i]! - x) <= 0.005 + 1e-9);
        return sama ? [] : [`${l.nama}: ${b.indikator.id} ${ada.join(' ')}, seharusnya ${b.sebaran.join(' ')}`];
      }),
    ),
  );
});

test('spine: temuan menyebut banyaknya pembanding, dan menaruh daerah di sisi median yang benar', () => {
  const LETAK: Record<string, (n: number[], median: number) => boolean> = {
    'di bawah atau di atas median': (n, m) => n[0]! <= m && n.at(-1)! >= m && n.length > 1,
    'di atas median': (n, m) => n[0]! > m,
    'di bawah median': (n, m) => n.at(-1)! < m,
    'tepat di median': (n, m) => n.length === 1 && n[0] === m,
  };
  tanpaSalah(
    tempat('spine').flatMap(({ l, f }) => {
      const bagian = f.temuan.split(`${l.daftar[0]!.nama} `).at(-1)!.split('; ');
      const banyak = kelompok(l.daftar[0]!).length;
      if (angkaDalam(f.temuan)[0] !== banyak) return [`${l.nama}: kelompoknya ${banyak}: ${f.temuan}`];
      return semuaBaris(l.daftar[0]!).flatMap((b) => {
        const milikDia = bagian.filter((x) => (b.indikator.id === 'kemiskinan' ? /kemiskinan/ : b.indikator.kata).test(x));
        if (b.sendiri.length === 0) return milikDia.length ? [`${l.nama}: ${b.indikator.id} tidak diketahui, tetapi disebut`] : [];
        const letak = Object.keys(LETAK).find((k) => milikDia[0]?.startsWith(k) ?? false);
        const benar = letak !== undefined && milikDia.length === 1 && LETAK[letak]!(b.sendiri, b.sebaran[2]!);
        return benar ? [] : [`${l.nama}: ${b.indikator.id} ${b.sendiri.join()} lawan median ${b.sebaran[2]}: ${f.temuan}`];
      });
    }),
  );
});

test('spine: yang di bawah ambang 80 % tidak digambar, dan catatan menyebut berapa yang diketahui', () => {
  tanpaSalah(
    tempat('spine').flatMap(({ l, f }) =>
      INDIKATOR.filter((i) => !pilihan(l.daftar[0]!, i)).flatMap((i) => {
        const terisi = calon(l.daftar[0]!, i)[0]?.ada ?? 0;
        const baris = f.catatan.split('\n').find((c) => i.kata.test(c) && c.includes(`${terisi} dari ${kelompok(l.daftar[0]!).length}`));
        return baris ? [] : [`${l.nama}: catatan tidak menyebut ${i.id} ${terisi} dari ${kelompok(l.daftar[0]!).length}: ${f.catatan}`];
      }),
    ),
  );
});

test('spine: angka di gambar sama dengan isi', () => {
  tanpaSalah(
    tempat('spine').flatMap(({ l, f }) =>
      f.gambar.flatMap((g) => {
        const baris = semuaBaris(l.daftar[0]!);
        const mulai = g.teks.flatMap((t, n) => (t.tebal === '600' && t.x === 0 ? [n] : []));
        const banyak = beda([String(mulai.length)], [String(baris.length)], `${l.nama}: banyak baris`);
        return baris.reduce<string[]>((salah, b, n) => {
          const isi = g.teks.slice(mulai[n], mulai[n + 1]).map((t) => t.isi);
          const tulis = (x: number) => tulisAngka(x, b.indikator.desimal);
          const { 0: min, 2: median, 4: maks } = b.sebaran;
          const harus = [
            String(b.tahun),
            `${b.ada} dari ${kelompok(l.daftar[0]!).length}`,
            ...[min!, median!, maks!, ...(b.sendiri.length ? ujung(b.sendiri) : [])].map(tulis),
          ];
          const ada = isi.flatMap((t) => [...angkaDalam(t).map((x) => tulis(x)), t]);
          const hilang = harus.filter((h) => !ada.includes(h) && !isi.some((t) => t.includes(h)));
          return [...salah, ...hilang.map((h) => `${l.nama}: ${b.indikator.id} tanpa ${h}: ${isi.join(' | ')}`)];
        }, banyak);
      }),
    ),
  );
});

/** Numbers of an attribute list, in the order in which they are asked for. */
const ukuran = (svg: string, pola: RegExp) => [...svg.matchAll(pola)].map((m) => m.slice(1).map(Number));

test('spine: pita dari terendah ke tertinggi, kotak dari kuartil ke kuartil, garis di median', () => {
  tanpaSalah(
    tempat('spine').flatMap(({ l, f }) =>
      f.gambar.flatMap((g) => {
        const pita = ukuran(g.svg, /<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="6"/g);
        const kotak = ukuran(g.svg, /<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="15"/g);
        const garis = ukuran(g.svg, /<line x1="([\d.]+)" x2="\1"[^>]*stroke-width="2"/g);
        return semuaBaris(l.daftar[0]!).flatMap((b, n) => {
          // Regions differ in size by powers of ten.
          const log = (b.indikator.id === 'penduduk' || b.indikator.id === 'kepadatan') && Math.min(b.sebaran[0]!, ...b.sendiri) > 0;
          const [min, q1, median, q3, maks] = b.sebaran.map((x) => (log ? Math.log(x) : x)) as [number, number, number, number, number];
          const [[awal, lebar], [kiri, lebarKotak], [tengah]] = [pita[n]!, kotak[n]!, garis[n]!] as [number[], number[], number[]];
          const x = (v: number) => awal! + 1 + (maks > min ? (v - min) / (maks - min) : 0) * (lebar! - 2);
          const harus = [x(q1) - 1, x(q3) + 1, x(median)];
          const ada = [kiri!, kiri! + lebarKotak!, tengah!];
          return harus.every((h, i) => Math.abs(h - ada[i]!) < 0.5) ? [] : [`${l.nama}: ${b.indikator.id} digambar di ${ada.join(' ')}, seharusnya ${harus.join(' ')}`]; // prettier-ignore
        });
      }),
    ),
  );
});
