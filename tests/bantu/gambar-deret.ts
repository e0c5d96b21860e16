/** Words in drawings over years: what is printed at points, at the ends of lines and on bars, held against points. */
import type { Gambar, TeksGambar } from './figur-jadi.ts';
import { namaPendek, tulisAngka } from './tulis-id.ts';
import { beda } from './uji-bagan.ts';

/** One region with its points in time order. */
export interface Deret {
  nama: string;
  titik: readonly { tahun: number; nilai: number[]; mutu?: string }[];
}

const TAHUN = /^\d{4}$/;
const ANGKA = /^\d+(\.\d{3})*(,\d+)?$/;

/** A name as drawn, which may be cut. */
export function cocokNama(tertulis: string, nama: string): boolean {
  return tertulis.endsWith('…') ? namaPendek(nama).startsWith(tertulis.slice(0, -1)) : tertulis === namaPendek(nama);
}

/** Value and year at the end of a line, with the name beside it. */
export function bedaUjung(g: { teks: readonly TeksGambar[] }, deret: readonly Deret[], tahunAkhir: number, apa: string): string[] {
  const harus = deret.map((d) => {
    const akhir = d.titik.find((t) => t.tahun === d.titik.at(-1)!.tahun)!;
    const nilai = [...new Set([akhir.nilai[0]!, akhir.nilai.at(-1)!])].map((n) => tulisAngka(n)).join('–');
    return `${nilai}${akhir.tahun === tahunAkhir ? '' : ` (${akhir.tahun})`} ${d.nama}`;
  });
  const ada = g.teks.flatMap((t, n) => {
    const nama = g.teks[n + 1];
    if (t.tebal !== '700' || t.ukuran !== '11' || !nama) return [];
    return [`${t.isi} ${deret.find((d) => cocokNama(nama.isi, d.nama))?.nama ?? nama.isi}`];
  });
  return beda(ada, harus, apa);
}

/** The words of each small frame, by region. */
export function bingkai(g: Gambar, nama: readonly string[]): Map<string, TeksGambar[]> {
  const hasil = new Map<string, TeksGambar[]>();
  for (let n = 0; n < g.teks.length;) {
    let judul = '';
    while (g.teks[n]?.tebal === '600') judul += `${judul && ' '}${g.teks[n++]!.isi}`;
    const isi: TeksGambar[] = [];
    while (g.teks[n] && g.teks[n]!.tebal !== '600') isi.push(g.teks[n++]!);
    hasil.set(nama.find((x) => cocokNama(judul, x)) ?? judul, isi);
  }
  return hasil;
}

const diTengah = (teks: readonly TeksGambar[]) => teks.filter((t) => t.rata === 'middle').map((t) => t.isi);

/** Values at the points of one series: of every year, or of the last where room is short; the outermost of each year. */
export function bedaTitik(teks: readonly TeksGambar[], d: Deret, apa: string, terkecilDiAtas = false): string[] {
  const tahun = [...new Set(d.titik.map((t) => t.tahun))];
  const semua = tahun.map((t) => {
    const nilai = d.titik.filter((x) => x.tahun === t).flatMap((x) => x.nilai);
    const ujung = [...new Set([Math.max(...nilai), Math.min(...nilai)])].map((n) => tulisAngka(n));
    return terkecilDiAtas ? ujung.reverse() : ujung;
  });
  const ada = diTengah(teks)
    .filter((t) => ANGKA.test(t) && !TAHUN.test(t))
    .join(' ');
  return ada === semua.flat().join(' ') || ada === semua.at(-1)!.join(' ') ? [] : [`${apa}: ${d.nama} tertulis ${ada}, seharusnya ${semua.flat().join(' ')}`]; // prettier-ignore
}

/** Every frame of small multiples, and that there is one for each region with data. */
export function bedaBingkai(g: Gambar, deret: readonly Deret[], apa: string): string[] {
  const isi = bingkai(g, deret.map((d) => d.nama)); // prettier-ignore
  return [
    ...beda([...isi.keys()], deret.map((d) => d.nama), `${apa}: bingkai`), // prettier-ignore
    ...deret.flatMap((d) => bedaTitik(isi.get(d.nama) ?? [], d, apa)),
  ];
}

const HURUF: Record<string, string> = { sementara: ' s', mandiri: ' m', diragukan: ' ?' };

/** Values above bars: all of them, year by year, with the letter of those that are not firm. */
export function bedaBatang(g: Gambar, d: Deret, apa: string): string[] {
  const ada = diTengah(g.teks)
    .filter((t) => !TAHUN.test(t))
    .join(', ');
  const harus = d.titik.flatMap((t) => t.nilai.map((n) => `${tulisAngka(n)}${HURUF[t.mutu ?? ''] ?? ''}`)).join(', ');
  return ada === harus ? [] : [`${apa}: batang ${ada}, seharusnya ${harus}`];
}

/** Years of an axis, all of them from the first to the last point. */
export function tahunSumbu(deret: readonly Deret[]): number[] {
  const semua = deret.flatMap((d) => d.titik.map((t) => t.tahun));
  const awal = Math.min(...semua);
  return Array.from({ length: Math.max(...semua) - awal + 1 }, (_, n) => awal + n);
}
