/** Ranks, list by list, recounted from content/daerah/<folder>/indeks.json: kinds and scopes never stand on one scale. */
import { test } from 'node:test';
import { tempat, type Gambar, type TeksGambar } from '../bantu/figur-jadi.ts';
import { bedaTitik, bedaUjung, cocokNama, tahunSumbu } from '../bantu/gambar-deret.ts';
import { bedaLetak } from '../bantu/letak-gambar.ts';
import {
  angkaGerak,
  artiMutu,
  catatanHilang,
  denganCatatan,
  gerak,
  rentetan,
  tanpaCatatanSkor,
  titik,
  type BarisFakta,
  type Gerak,
  type Titik,
} from '../bantu/hitung-indeks.ts';
import type { DaerahMentah, FaktaIndeks } from '../bantu/isi-mentah.ts';
import { angkaDalam, tulisAngka } from '../bantu/tulis-id.ts';
import { beda, tanpaSalah, ujiTabel } from '../bantu/uji-bagan.ts';

type Daftar = readonly DaerahMentah[];

const DARI = /\s*\(dari ([\d.]+)\)/;
/** Of how many is told by some sources only, and `urutan IGA` says the kind again. */
/** IID is another measurement from 2021 on, so its ranks before are lists of their own. */
const lingkup = (f: FaktaIndeks) =>
  f.lingkup!.replace(DARI, '').replace(', urutan IGA', '') +
  (f.jenisPeringkat === 'iid' && f.tahun < 2021 ? ', pengukuran sebelum 2021' : '');
const dari = (f: FaktaIndeks) => Number(DARI.exec(f.lingkup!)?.[1]?.replaceAll('.', ''));
const jenis = (f: FaktaIndeks) => f.jenisPeringkat ?? 'tidak-disebut';

/** Ranks of one region in one list. */
interface Deret {
  daftar: string;
  jenis: string;
  lingkup: string;
  nama: string;
  titik: Titik[];
}

function deret(daftar: Daftar): Deret[] {
  return daftar.flatMap((d) => {
    const fakta = d.indeks.filter((f) => f.peringkat);
    const kunci = [...new Set(fakta.map((f) => `${jenis(f)} ${lingkup(f)}`))];
    return kunci.map((k) => {
      const milik = fakta.filter((f) => `${jenis(f)} ${lingkup(f)}` === k);
      return { daftar: k, jenis: jenis(milik[0]!), lingkup: lingkup(milik[0]!), nama: d.nama, titik: titik(milik, (f) => f.peringkat) };
    });
  });
}

/** Two figures of one region and year are no comparison. */
const banding = (semua: readonly Deret[]) => new Set(semua.flatMap((d) => d.titik.map((t) => `${d.nama} ${t.tahun}`))).size;
const perDaftar = (daftar: Daftar) => [...Map.groupBy(deret(daftar), (d) => d.daftar).values()];

const artiJenis = (kata: string) =>
  /tidak.disebut/i.test(kata) ? 'tidak-disebut' : /IGA/i.test(kata) ? 'iga' : /IID/i.test(kata) ? 'iid' : kata;

function baris(daftar: Daftar): BarisFakta[] {
  return deret(daftar).flatMap((d) =>
    d.titik.flatMap((t) =>
      t.nilai.map((n) => {
        const fakta = t.fakta.filter((f) => f.peringkat === n);
        const banyak = [...new Set(fakta.map(dari).filter(Boolean))];
        const status = d.jenis === 'tidak-disebut' && t.mutu === 'dilaporkan' ? 'tidak-disebut' : t.mutu;
        const dariBanyak = banyak.length > 1 ? banyak.map((x) => tulisAngka(x)).join(' / ') : banyak[0];
        return { sel: [d.nama, String(t.tahun), n, dariBanyak, d.jenis, d.lingkup, status], fakta: tanpaCatatanSkor(fakta) };
      }),
    ),
  );
}

test('peringkat: yang dicatat tentang satu peringkat tertulis di bawah gambarnya', () => {
  tanpaSalah(
    tempat('peringkat').flatMap(({ l, f }) => catatanHilang(f.catatan, baris(l.daftar)).map((c) => `${l.nama}: tidak tertulis: ${c}`)),
  );
});

ujiTabel({
  id: 'peringkat',
  layak: (daftar) => perDaftar(daftar).some((x) => banding(x) > 1),
  baris: (daftar) => denganCatatan(baris(daftar)),
  angkaKalimat: (daftar) => deret(daftar).flatMap((d) => d.titik.flatMap((t) => [...t.nilai, t.tahun])),
  arti: ([nama, tahun, n, banyak, jenisnya, lingkupnya, status, ...catatan]) => [
    nama!,
    tahun!,
    n!,
    banyak!,
    artiJenis(jenisnya!),
    lingkupnya!,
    status === 'tidak-disebut' ? status : artiMutu(status!),
    ...catatan,
  ],
});

/** Two ranks of a kind, or among a group, that is not told may be of two lists. */
const satuDaftar = (d: Deret) => d.jenis !== 'tidak-disebut' && !d.lingkup.includes('tidak disebut');

/** Over the last run of years without a gap; a smaller number is a rise. */
function gerakPeringkat(d: Deret): Gerak | undefined {
  const g = satuDaftar(d) ? gerak(rentetan(d.titik.filter((t) => t.mutu === 'dilaporkan'))) : undefined;
  return g && { ...g, arah: g.arah === 'naik' ? 'turun' : g.arah === 'turun' ? 'naik' : g.arah };
}

/** One of all, where one list of one year knows four in five of regions of one kind. */
function terdepan(daftar: Daftar): { nama: string; angka: number[] } | undefined {
  const [satu, ...lain] = perDaftar(daftar);
  if (!satu || lain.length > 0 || !satuDaftar(satu[0]!) || new Set(daftar.map((d) => d.jenis)).size > 1) return undefined;
  if (new Set(satu.flatMap((d) => d.titik.map((t) => t.tahun))).size > 1) return undefined;
  const pasti = satu.flatMap((d) => d.titik.filter((t) => t.mutu === 'dilaporkan' && t.nilai.length === 1).map((t) => ({ nama: d.nama, n: t.nilai[0]! }))).sort((a, b) => a.n - b.n); // prettier-ignore
  if (pasti.length < 2 || pasti[0]!.n === pasti[1]!.n || pasti.length / daftar.length < 0.8) return undefined;
  return { nama: pasti[0]!.nama, angka: [pasti.length, pasti[0]!.n, satu[0]!.titik[0]!.tahun] };
}

test('peringkat: temuan hanya menyebut gerak di dalam satu daftar, dan yang terdepan hanya bila boleh', () => {
  tanpaSalah(
    tempat('peringkat').flatMap(({ l, f }) => {
      const semua = deret(l.daftar);
      const ada = angkaDalam(f.temuan).join(' ');
      const salah = (harus: string) => [`${l.nama}: temuan bukan ${harus}: ${f.temuan}`];
      const g = semua.flatMap((d) => gerakPeringkat(d) ?? []);
      if (l.jenis === 'daerah') {
        const boleh = g.length
          ? g.map((x) => ({ angka: x.angka, kata: x.arah }))
          : semua.flatMap((d) => d.titik.map((t) => ({ angka: [...t.nilai, t.tahun], kata: '' })));
        // A list of ranks before the present measurement names the year of its change.
        return boleh.some((b) => [b.angka.join(' '), [...b.angka, 2021].join(' ')].includes(ada) && f.temuan.includes(b.kata))
          ? []
          : salah(boleh.map((b) => b.angka.join(' ')).join(' / '));
      }
      const depan = terdepan(l.daftar);
      const bernama = new Set(semua.map((d) => d.nama)).size;
      const daftar = perDaftar(l.daftar).length;
      const tahun = semua.flatMap((d) => d.titik.map((t) => t.tahun));
      const kurun = [...new Set([Math.min(...tahun), Math.max(...tahun)])];
      const harus = depan?.angka ?? [...kurun, ...angkaGerak(bernama, l.daftar.length, g, daftar > 1 ? [daftar] : [])];
      return ada.startsWith(harus.join(' ')) && (depan ? f.temuan.startsWith(depan.nama) : true) ? [] : salah(harus.join(' '));
    }),
  );
});

/** Words under each bold heading: one list each, and at last the ranks that stand alone. */
function panel(g: Gambar): { judul: string; teks: TeksGambar[] }[] {
  const hasil: { judul: string; teks: TeksGambar[] }[] = [];
  for (const [n, t] of g.teks.entries()) {
    const judul = t.tebal === '700' && t.ukuran === '';
    const sebelum = g.teks[n - 1];
    if (judul && !(sebelum?.tebal === '700' && sebelum.ukuran === '')) hasil.push({ judul: t.isi, teks: [] });
    else if (judul) hasil.at(-1)!.judul += ` ${t.isi}`;
    else hasil.at(-1)?.teks.push(t);
  }
  return hasil;
}

/** Pieces of line that a drawing must have: neighbouring years of one list, each with a final figure or one on the way to it. */
function ruas(d: Deret): number {
  if (!satuDaftar(d)) return 0;
  const simpul = new Map<number, string>();
  for (const t of d.titik) if (['dilaporkan', 'sementara'].includes(t.mutu) && !simpul.has(t.tahun)) simpul.set(t.tahun, t.mutu);
  return [...simpul].filter(([th, m]) => simpul.has(th + 1) && !(m === 'sementara' && simpul.get(th + 1) === 'dilaporkan')).length;
}

test('peringkat: garis hanya di antara tahun berurutan dari satu daftar yang diketahui siapa pesertanya', () => {
  tanpaSalah(
    tempat('peringkat').flatMap(({ l, f }) => {
      const harus = perDaftar(l.daftar).filter((x) => banding(x) > 1).flat().reduce((n, d) => n + ruas(d), 0); // prettier-ignore
      return f.gambar.flatMap((g) => {
        const ada = [...g.svg.matchAll(/<path d="M[\d. ]+L[\d. ]+"[^>]*stroke-width="1.8"|<polygon[^>]*fill-opacity=".22"/g)].length;
        return ada === harus ? [] : [`${l.nama}: ${ada} ruas garis, seharusnya ${harus}`];
      });
    }),
  );
});

test('peringkat: setiap daftar punya gambarnya sendiri dengan angkanya sendiri', () => {
  tanpaSalah(
    tempat('peringkat').flatMap(({ l, f }) =>
      f.gambar.flatMap((g) => {
        const daftar = perDaftar(l.daftar);
        const [bersama, lepas] = [daftar.filter((x) => banding(x) > 1), daftar.filter((x) => banding(x) === 1)];
        const akhir = tahunSumbu(bersama.flat()).at(-1)!;
        const gambar = panel(g);
        const milik = (judul: string) =>
          bersama.find((x) => artiJenis(judul.split(', ')[0]!) === x[0]!.jenis && judul.endsWith(`, ${x[0]!.lingkup}`)) ?? [];
        const urut = gambar.slice(0, bersama.length).map((p) => ({ ...p, deret: milik(p.judul) }));
        const salah = urut.flatMap(({ judul, teks, deret: x }) => {
          const apa = `${l.nama} ${judul}`;
          if (x.length === 0) return [`${apa}: bukan daftar dari isi`];
          return l.daftar.length === 1 ? bedaTitik(teks, x[0]!, apa, true) : bedaUjung({ teks }, x, akhir, apa);
        });
        const letak = bedaLetak(g.svg, urut.map((p) => p.deret), tahunSumbu(bersama.flat()), l.nama, Math.sqrt); // prettier-ignore
        const sendiri = gambar[bersama.length]?.teks.filter((t) => t.tebal === '600') ?? [];
        const harus = lepas.flatMap((x) =>
          x.flatMap((d) => d.titik.map((t) => ({ awal: t.nilai.map((n) => tulisAngka(n)).join('–'), nama: d.nama, tahun: t.tahun }))),
        );
        const hilang = harus.filter(
          (h) =>
            !sendiri.some(
              (t) =>
                t.isi.startsWith(`${h.awal} `) &&
                (t.isi.includes('…') || t.isi.endsWith(`(${h.tahun})`)) &&
                cocokNama(t.isi.slice(h.awal.length + 1).replace(/ \(\d{4}\)$/, ''), h.nama),
            ),
        );
        return [
          ...salah,
          ...letak,
          ...(new Set(urut.map((p) => p.deret)).size === bersama.length ? [] : [`${l.nama}: daftar digambar dua kali`]),
          ...hilang.map((h) => `${l.nama}: tidak tertulis ${h.awal} ${h.nama} ${h.tahun}`),
          ...beda(
            [String(gambar.length), String(sendiri.length)],
            [String(bersama.length + Math.min(1, lepas.length)), String(harus.length)],
            `${l.nama}: banyak gambar dan peringkat lepas`,
          ),
        ];
      }),
    ),
  );
});
