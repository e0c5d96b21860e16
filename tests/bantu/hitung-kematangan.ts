/** Kematangan recounted from the files of a content folder, and held against what a built site says of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { semuaBerkas } from '../../scripts/lib/folder.ts';
import { petik, tanpaEntitas, uraiCsv } from '../situs/alat.ts';
import { bacaAngka, tulisAngka } from './tulis-id.ts';

interface Nilai {
  edisi: string;
  nilai: number;
  maks: number;
  tahun?: number;
  rincian?: Record<string, number>;
}
interface Edisi {
  label: string;
  tahun: number[];
  indikator: { id: string; nama: string; bobot: number; wajib: boolean }[];
}
interface CatatanMentah {
  id: string;
  jalur: string;
  daerah: string;
  nilai: Nilai[];
}

function bacaEdisi(isi: string): Map<string, Edisi> {
  const folder = join(isi, 'kosakata/kematangan');
  return new Map(
    readdirSync(folder).map((b) => [b.replace('.json', ''), JSON.parse(readFileSync(join(folder, b), 'utf8')) as Edisi] as const),
  );
}

function bacaCatatan(isi: string, edisi: Map<string, Edisi>): CatatanMentah[] {
  const tahun = (n: Nilai) => n.tahun ?? Math.max(...edisi.get(n.edisi)!.tahun);
  return semuaBerkas(join(isi, 'daerah')).flatMap((b) => {
    const [, folder, daerah, slug] = /^([\d.]+-([^/]+))\/inovasi\/(.+)\.md$/.exec(b) ?? [];
    if (folder === undefined) return [];
    const depan = load(readFileSync(join(isi, 'daerah', b), 'utf8').split(/^---$/m)[1]!) as { kematangan?: Nilai[] };
    const nilai = [...(depan.kematangan ?? [])].sort((x, y) => tahun(y) - tahun(x));
    return [{ id: `${folder}/${slug}`, jalur: `inovasi/${daerah}/${slug}/`, daerah: daerah!, nilai }];
  });
}

const polos = (html: string) => tanpaEntitas(html.replace(/<(?:svg|script)\b.*?<\/(?:svg|script)>/gs, ' ').replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' '); // prettier-ignore
const seksi = (html: string) => /<section class="bagian" aria-label(?:ledby)?="[Kk]ematangan".*?<\/section>/s.exec(html)?.[0];
const figur = (html: string, id: string) => new RegExp(`<figure class="bagan" id="bagan-${id}".*?</figure>`, 's').exec(html)?.[0];
const barisTabel = (html: string) =>
  petik(html, /<tr>(<th scope="row">.*?)<\/tr>/gs).map((tr) => petik(tr, /<t[hd][^>]*>(.*?)<\/t[hd]>/gs).map((s) => polos(s).trim()));
const bulat = (n: number) => Math.round(n * 100) / 100;

/** @returns what the pages of innovations and regions and the table say otherwise than the files, and how many values there are */
export function bedaKematangan(isi: string, situs: string): { salah: string[]; nilai: number } {
  const edisi = bacaEdisi(isi);
  const catatan = bacaCatatan(isi, edisi);
  const baca = (jalur: string) => readFileSync(join(situs, jalur, 'index.html'), 'utf8');
  const salah = [
    ...catatan.flatMap((c) =>
      bedaInovasi(c, baca(c.jalur), edisi, c.nilai.length > 0 ? baca(`${c.jalur}kematangan`) : undefined).map((x) => `${c.jalur}: ${x}`),
    ),
    ...[...Map.groupBy(catatan, (c) => c.daerah)].flatMap(([d, semua]) => bedaDaerah(semua, baca(`daerah/${d}`)).map((x) => `${d}: ${x}`)),
    ...bedaCsv(catatan, join(situs, 'data/kematangan.csv')),
  ];
  return { salah, nilai: catatan.reduce((n, c) => n + c.nilai.length, 0) };
}

function bedaInovasi(c: CatatanMentah, muka: string, edisi: Map<string, Edisi>, html = muka): string[] {
  const salah: string[] = [];
  const harus = (benar: boolean, apa: string) => void (benar || salah.push(apa));
  const bagian = seksi(html);
  harus(html.includes(`kematangan/?i=${c.jalur.slice('inovasi/'.length, -1)}"`), 'tanpa tautan hitung');
  const [n, ...lain] = c.nilai;
  if (!n) {
    harus(bagian === undefined && !html.includes(`${c.jalur}kematangan/`), 'ada bagian kematangan tanpa nilai');
    harus(polos(html).includes('Kematangan Belum diketahui.'), 'tidak disebut belum diketahui');
    return salah;
  }
  if (!bagian) return ['tanpa bagian kematangan'];
  const teks = polos(bagian);
  harus(html.includes(`${c.jalur}"`), 'tidak kembali ke inovasinya');
  const e = edisi.get(n.edisi)!;
  const asal = (x: Nilai) =>
    `${tulisAngka(x.nilai)} dari ${tulisAngka(x.maks)} menurut ${edisi.get(x.edisi)!.label.toLowerCase()}, ${x.tahun ? `penilaian tahun ${x.tahun}` : 'tahun penilaian belum diketahui'}`;
  harus(muka.includes(`${c.jalur}kematangan/"`) && polos(muka).includes(asal(n)), 'halaman inovasinya tidak menyebut nilai dan jalannya');
  for (const x of c.nilai) harus(teks.includes(asal(x)), `tidak menyebut ${asal(x)}`);
  harus(teks.includes('Nilai lain yang diterbitkan') === lain.length > 0, 'nilai lain');
  harus(teks.includes('hanya nilai totalnya') === (n.rincian === undefined), 'tanpa rincian');
  const garis = n.maks !== 111 ? 'Garis 90 tidak berlaku' : n.nilai >= 90 ? 'mencapai garis 90' : `masih perlu ${tulisAngka(bulat(90 - n.nilai))} poin`; // prettier-ignore
  harus(teks.includes(garis), `tidak menyebut "${garis}"`);
  if (n.rincian) salah.push(...bedaRincian(n, n.rincian, e, bagian, teks));
  else harus(figur(html, 'rincian-kematangan') === undefined && !teks.includes('Jalan terpendek'), 'ada rincian dari nilai total');
  return salah;
}

function bedaRincian(n: Nilai, rincian: Record<string, number>, e: Edisi, bagian: string, teks: string): string[] {
  const salah: string[] = [];
  const tabel = new Map(barisTabel(figur(bagian, 'rincian-kematangan') ?? '').map((b) => [b[0]!, b]));
  for (const i of e.indikator) {
    const t = rincian[i.id];
    const harus = [i.wajib ? 'ya' : 'tidak', tulisAngka(i.bobot), ...(t === undefined ? ['belum diketahui', 'belum diketahui'] : [String(t), tulisAngka(bulat(t * i.bobot))])]; // prettier-ignore
    const ada = tabel.get(i.nama)?.slice(2, 6) ?? [];
    if (ada.join() !== harus.join()) salah.push(`tabel ${i.nama}: ${ada.join()}, seharusnya ${harus.join()}`);
    const kata = t === undefined ? 'yang belum dijawab' : 'yang masih tingkat 0';
    const kalimat = [...teks.matchAll(/Indikator wajib (yang [^:]+): ([^.]+)\./g)].find(([, apa]) => apa === kata)?.[2] ?? '';
    if (i.wajib && !t && !kalimat.includes(i.nama)) salah.push(`tidak menyebut wajib ${i.nama}`);
    if ((!i.wajib || t) && kalimat.split(/, (?:dan )?| dan /).includes(i.nama)) salah.push(`menyebut wajib ${i.nama}`);
  }
  if (tabel.size !== e.indikator.length) salah.push(`tabel ${tabel.size} baris`);
  const tingkat = { ...rincian };
  for (const l of petik(bagian, /<ol class="langkah">(.*?)<\/ol>/gs).flatMap((ol) => petik(ol, /<li>(.*?)<\/li>/gs).map(polos))) {
    const i = e.indikator.find((x) => l.trim().startsWith(`${x.nama}: `))!;
    const [, dari, ke] = /dari tingkat (\d) ke tingkat (\d)/.exec(l) ?? [];
    if (dari !== undefined && Number(dari) !== rincian[i.id]) salah.push(`langkah ${l}`);
    if (dari === undefined && rincian[i.id] !== undefined) salah.push(`langkah ${l}`);
    tingkat[i.id] = Number(ke ?? /capai tingkat (\d)/.exec(l)![1]);
  }
  const sesudah = bulat(e.indikator.reduce((s, i) => s + i.bobot * (tingkat[i.id] ?? 0), 0));
  const kosong = (r: Record<string, number>) => e.indikator.some((i) => i.wajib && !r[i.id]);
  const disebut = /nilainya menjadi ([\d.,]+) dari/.exec(teks)?.[1];
  const perlu = n.maks === 111 && (n.nilai < 90 || kosong(rincian));
  if ((disebut !== undefined) !== perlu) salah.push(`jalan ${perlu ? 'tidak ada' : 'ada'}`);
  if (disebut !== undefined && (bacaAngka(disebut) !== sesudah || sesudah < 90 || kosong(tingkat)))
    salah.push(`jalan sampai ${sesudah}, disebut ${disebut}`);
  return salah;
}

function bedaDaerah(semua: readonly CatatanMentah[], html: string): string[] {
  const bagian = seksi(html);
  if (!bagian) return ['tanpa bagian kematangan'];
  const terbaru = semua.flatMap((c) => c.nilai[0] ?? []);
  const strip = figur(html, 'strip-kematangan');
  if (terbaru.length === 0) return strip || /di bawah 90|mencapai 90/.test(polos(bagian)) ? ['menyebut garis 90 tanpa satu nilai pun'] : [];
  const banyak = (uji: (n: Nilai) => boolean) => terbaru.filter(uji).length;
  const harus = [
    [banyak((n) => n.maks === 111 && n.nilai < 90), 'di bawah 90'],
    [banyak((n) => n.maks === 111 && n.nilai >= 90), 'mencapai 90'],
    [banyak((n) => n.maks !== 111), 'memakai skala lain'],
    [semua.length - terbaru.length, 'belum diketahui'],
  ] as const;
  const temuan = polos(petik(strip ?? '', /<p class="bagan__temuan">(.*?)<\/p>/gs)[0] ?? '');
  const disebut = (kata: string) => Number(new RegExp(`(\\d+)(?: inovasi)? ${kata}`).exec(temuan)?.[1] ?? 0);
  const baris = barisTabel(strip ?? '').map((b) => b[3]).sort().join(); // prettier-ignore
  const angka = terbaru.map((n) => tulisAngka(n.nilai)).sort().join(); // prettier-ignore
  return [
    ...harus.filter(([n, kata]) => disebut(kata) !== n).map(([n, kata]) => `${disebut(kata)} ${kata}, seharusnya ${n}`),
    ...(baris === angka ? [] : [`tabel ${baris}, seharusnya ${angka}`]),
  ];
}

function bedaCsv(catatan: readonly CatatanMentah[], berkas: string): string[] {
  const [kepala = [], ...baris] = uraiCsv(readFileSync(berkas, 'utf8').replace(/^\uFEFF/, ''));
  const kolom = (b: string[], nama: string) => b[kepala.indexOf(nama)] ?? '';
  const ada = baris.map((b) => ['inovasi', 'edisi', 'tahun', 'nilai', 'maks', 'terbaru', 'rincian'].map((k) => kolom(b, k)).join('|')).sort(); // prettier-ignore
  const harus = catatan
    .flatMap((c) =>
      c.nilai.map(
        (n, urutan) =>
        [c.id, n.edisi, n.tahun ?? '', n.nilai, n.maks, urutan === 0, Object.entries(n.rincian ?? {}).map(([id, t]) => `${id} ${t}`).join('; ')].join('|'), // prettier-ignore
      ),
    )
    .sort();
  return ada.join('\n') === harus.join('\n') ? [] : [`kematangan.csv: ${ada.length} baris, seharusnya ${harus.length}`];
}
