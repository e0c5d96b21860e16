/** Holds the words of a drawing against its frame and against each other, by the widths that the drawing reckons with. */
import assert from 'node:assert/strict';
import { LEBAR, type Bagan } from '../../src/charts/bagan.ts';
import { gambar } from '../../src/charts/gambar.ts';
import { UKURAN_HURUF } from '../../src/charts/svg.ts';
import { lebarTeks } from '../../src/charts/ukur-teks.ts';

interface Kotak {
  isi: string;
  kiri: number;
  kanan: number;
  atas: number;
  bawah: number;
}

const LOLOS: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

export function kotakTeks(svg: string): Kotak[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, atribut, mentah]) => {
    const baca = (nama: string) => new RegExp(`(?:^| )${nama}="([^"]*)"`).exec(atribut!)?.[1];
    const isi = mentah!.replace(/&[#\w]+;/g, (m) => LOLOS[m] ?? m);
    const ukuran = Number(baca('font-size') ?? UKURAN_HURUF);
    const [x, y, lebar] = [Number(baca('x')), Number(baca('y')), lebarTeks(isi, ukuran)];
    const kiri = x - { start: 0, middle: lebar / 2, end: lebar }[baca('text-anchor') ?? 'start']!;
    return { isi, kiri, kanan: kiri + lebar, atas: y - ukuran * 0.8, bawah: y + ukuran * 0.2 };
  });
}

/** @throws AssertionError that names the words which leave the picture or touch each other, at either width */
export function cocokTeks(bagan: Bagan): void {
  for (const lebar of Object.values(LEBAR)) {
    const svg = gambar(bagan, { lebar, awalan: 'g' });
    const [, w, h] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)!.map(Number) as [number, number, number];
    const kotak = kotakTeks(svg);
    const luar = kotak.filter((k) => k.kiri < -0.5 || k.kanan > w + 0.5 || k.atas < -0.5 || k.bawah > h + 0.5);
    assert.deepEqual(luar, [], `teks keluar dari gambar selebar ${lebar}`);
    const tindih = kotak.flatMap((a, n) =>
      kotak
        .slice(n + 1)
        .filter((b) => a.kiri < b.kanan && b.kiri < a.kanan && a.atas < b.bawah && b.atas < a.bawah)
        .map((b) => `${a.isi} × ${b.isi}`),
    );
    assert.deepEqual(tindih, [], `teks bertumpuk di gambar selebar ${lebar}`);
  }
}
