/** Predikat and awards, recounted from content/daerah/<folder>/indeks.json. */
import { test } from 'node:test';
import { tempat, type Gambar } from '../bantu/figur-jadi.ts';
import { catatanHilang, denganCatatan, tanpaCatatanSkor, type BarisFakta } from '../bantu/hitung-indeks.ts';
import { kosakata, type DaerahMentah } from '../bantu/isi-mentah.ts';
import { namaPendek } from '../bantu/tulis-id.ts';
import { beda, tanpaSalah, ujiTabel } from '../bantu/uji-bagan.ts';

const KELAS = kosakata('predikat');
const label = (id: string) => KELAS.find((k) => k.id === id)!.label;
/** `Sangat Inovatif` → `SI`. */
const singkat = (id: string) => label(id).replace(/(\S)\S*\s*/g, '$1');

/** Lists of nominees and awards of one kind or the other are not known to be won. */
const BELUM_TENTU = /\b(nomin\w*|finalis|besar|daftar|atau)\b/i;
const terinovatif = (award: string) => /terinovatif/i.test(award) && !BELUM_TENTU.test(award);
const artiPenghargaan = (semua: string) => (semua.split('; ').some(terinovatif) ? 'terinovatif' : 'penghargaan');

interface Tahun {
  tahun: number;
  predikat: string[];
  ragu: boolean;
  bintang: boolean;
  penghargaan: string[];
  fakta: DaerahMentah['indeks'];
}

function perTahun(d: DaerahMentah): Tahun[] {
  const fakta = d.indeks.filter((f) => f.predikat ?? f.penghargaan);
  return [...new Set(fakta.map((f) => f.tahun))].sort().map((tahun) => {
    const setahun = fakta.filter((f) => f.tahun === tahun);
    const penghargaan = setahun.flatMap((f) => f.penghargaan ?? []);
    return {
      tahun,
      predikat: [...new Set(setahun.flatMap((f) => f.predikat ?? []))],
      ragu: setahun.some((f) => f.predikat && !setahun.some((g) => g.predikat === f.predikat && !g.tahunDiragukan)),
      bintang: penghargaan.some((p) => p.startsWith('IGA') && terinovatif(p)),
      penghargaan,
      fakta: setahun,
    };
  });
}

const baris = (daftar: readonly DaerahMentah[]): BarisFakta[] =>
  daftar.flatMap((d) =>
    perTahun(d).map((t) => ({
      sel: [
        d.nama,
        t.ragu ? `${t.tahun} ragu` : String(t.tahun),
        t.predikat.map(label).join(' / ') || undefined,
        t.penghargaan.join('; ') || undefined,
      ],
      fakta: tanpaCatatanSkor(t.fakta),
    })),
  );

test('predikat: yang dicatat tentang satu tahun tertulis di bawah gambarnya', () => {
  tanpaSalah(
    tempat('predikat').flatMap(({ l, f }) => catatanHilang(f.catatan, baris(l.daftar)).map((c) => `${l.nama}: tidak tertulis: ${c}`)),
  );
});

const berpredikat = (d: DaerahMentah) => d.indeks.some((f) => f.predikat);

ujiTabel({
  id: 'predikat',
  layak: (daftar) => daftar.some((d) => perTahun(d).length > 0),
  baris: (daftar) => denganCatatan(baris(daftar)),
  // Awards tell of no predikat.
  data: (daftar) => ({ ada: daftar.filter(berpredikat).length, seluruh: daftar.length }),
  arti: ([nama, tahun, predikat, penghargaan, ...catatan]) => [
    nama!,
    tahun!.slice(0, 4) + (tahun!.length > 4 ? ' ragu' : ''),
    predikat!.split(' / ').sort().join(' / '),
    penghargaan === '∅' ? '∅' : artiPenghargaan(penghargaan!),
    ...catatan,
  ],
});

test('predikat: temuan menyebut berapa daerah, atau predikat terakhir', () => {
  tanpaSalah(
    tempat('predikat').flatMap(({ l, f }) => {
      const semua = l.daftar.map(perTahun);
      const terbaik = KELAS[0]!;
      const pernah = semua.filter((x) => x.some((t) => t.predikat.includes(terbaik.id))).length;
      const juara = semua.filter((x) => x.some((t) => t.bintang)).length;
      const diketahui = l.daftar.filter(berpredikat).length;
      const terakhir = semua[0]!.findLast((t) => t.predikat.length > 0);
      const harus =
        l.jenis === 'kelompok'
          ? [
              ...(diketahui
                ? [`${diketahui} daerah yang predikatnya diketahui`, pernah ? `${pernah} pernah` : 'belum ada', terbaik.label]
                : []),
              ...(juara ? [`${juara} dari ${l.daftar.length} daerah`] : []),
            ]
          : terakhir
            ? [l.daftar[0]!.nama, ...terakhir.predikat.map(label), `(${terakhir.tahun}${terakhir.ragu ? ',' : ')'}`]
            : [l.daftar[0]!.nama];
      return harus.filter((h) => !f.temuan.includes(h)).map((h) => `${l.nama}: temuan tanpa "${h}": ${f.temuan}`);
    }),
  );
});

/** Centre of a star: its uppermost point lies above it. */
function bintang(g: Gambar): { x: number; y: number }[] {
  return [...g.svg.matchAll(/<polygon points="([\d.-]+),([\d.-]+) [^"]*" fill="var\(--sogan\)"/g)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y) + 5,
  }));
}

const terdekat = <T>(daftar: readonly T[], jarak: (t: T) => number) => daftar.toSorted((a, b) => jarak(a) - jarak(b))[0]!;

/** What stands in each cell of the drawing: words, doubt and stars, by year above and region beside. */
function petakGambar(g: Gambar, semua: readonly DaerahMentah[]): string[] {
  // A single row has no name.
  const daftar = semua.filter((d) => perTahun(d).length > 0);
  const tahun = g.teks.filter((t) => t.y === 11 && /^\d{4}$/.test(t.isi));
  const atas = [
    ...new Set([...g.svg.matchAll(/<rect x="[^"]*" y="([\d.]+)" width="[^"]*" height="3[34]"/g)].map(([, y]) => Math.floor(Number(y)))),
  ];
  const nama = g.teks
    .filter((t) => t.x === 0 && t.tebal === '600')
    .map((t) => daftar.find((d) => namaPendek(d.nama).startsWith(t.isi.replace('…', '')))!.nama);
  const isi = [
    ...g.teks.filter((t) => t.tebal === '700').map((t) => ({ x: t.x, y: t.y - 4, isi: t.isi })),
    ...bintang(g).map((b) => ({ ...b, isi: '*' })),
  ];
  const perPetak = Map.groupBy(isi, (i) => {
    const baris = atas.findIndex((y) => i.y > y && i.y < y + 34);
    return baris < 0 ? 'kunci' : `${nama[baris] ?? daftar[0]!.nama} ${terdekat(tahun, (t) => Math.abs(t.x - i.x)).isi}`;
  });
  perPetak.delete('kunci');
  return [...perPetak].map(
    ([petak, isi]) =>
      `${petak}: ${isi
        .flatMap((i) => i.isi.split(' '))
        .sort()
        .join(' ')}`,
  );
}

test('predikat: tiap petak gambar memuat predikat, keraguan, dan bintang tahun itu', () => {
  tanpaSalah(
    tempat('predikat').flatMap(({ l, f }) =>
      f.gambar.flatMap((g) => {
        const ada = petakGambar(g, l.daftar);
        const harus = l.daftar.flatMap((d) =>
          perTahun(d).map((t) => {
            const isi = (kata: (id: string) => string) => [
              ...t.predikat.flatMap((id) => kata(id).split(' ')),
              ...(t.ragu ? ['?'] : []),
              ...(t.bintang ? ['*'] : []),
            ];
            const petak = (kata: (id: string) => string) => `${d.nama} ${t.tahun}: ${isi(kata).sort().join(' ')}`;
            // Words where they fit, initials where not.
            return isi(label).length === 0 ? '' : ada.includes(petak(label)) ? petak(label) : petak(singkat);
          }),
        );
        return beda(ada, harus.filter(Boolean), `${l.nama}: petak`);
      }),
    ),
  );
});
