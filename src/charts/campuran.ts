/** Mix bars: one row a value, one column a region; counts of what is on record, never shares. */
import type { KosakataCampuran } from '../domain/banding/campuran.ts';
import { angka } from '../text/angka.ts';
import { PESAN_BAGAN_CAMPURAN as P } from '../text/pesan/bagan-campuran.ts';
import type { DaerahBagan, Keterangan, Pilihan, Tabel } from './bagan.ts';
import { legenda } from './legenda.ts';
import { el, svg, tanda, teks, warnaSeri } from './svg.ts';
import { bungkus, lebarTeks, pangkas } from './ukur-teks.ts';

export interface BarisMatriks {
  nama: string;
  /** In the order of the columns. */
  jumlah: readonly number[];
}

export interface ModelCampuran extends Keterangan {
  jenis: 'campuran';
  data: {
    kosakata: KosakataCampuran;
    /** Regions, or one column for many together. */
    kolom: readonly Pick<DaerahBagan, 'nama' | 'pendek' | 'seri'>[];
    baris: readonly BarisMatriks[];
    /** Drawn as one row, listed in the table. */
    sisa: readonly BarisMatriks[];
    /** Innovations whose value is not known, by column. */
    tanpaNilai?: readonly number[];
  };
}

/** What a row tells of: a value, several values together, or innovations whose value is not known. */
type Ragam = 'nilai' | 'bersama' | 'kosong';

const TINGGI_BALOK = 11;
const BARIS_TEKS = 14;
const SELA = 10;

export function matriksCampuran(m: ModelCampuran, p: Pilihan): string {
  const { kolom, kosakata } = m.data;
  const disamping = p.lebar >= 560;
  const baris = semuaBaris(m);
  const lajurNama = disamping ? Math.min(kolom.length > 3 ? 200 : 270, Math.max(...baris.map((b) => lebarTeks(b.nama))) + 12) : 0;
  const lebarKolom = (p.lebar - lajurNama + SELA) / kolom.length;
  const x = (n: number) => lajurNama + n * lebarKolom;
  const terbanyak = Math.max(...baris.filter((b) => b.ragam !== 'bersama').flatMap((b) => b.jumlah));
  const lebarAngka = Math.max(...baris.flatMap((b) => b.jumlah.map((n) => lebarTeks(angka(n)))));
  const satuan = (lebarKolom - SELA - lebarAngka - 6) / terbanyak;
  const kepala = kepalaKolom(m, x, lebarKolom - SELA, p.lebar);
  const isi = [...kepala.isi];
  let y = kepala.bawah;
  for (const b of baris) {
    const nama = bungkus(b.nama, disamping ? lajurNama - 10 : p.lebar);
    isi.push(...nama.map((t, n) => teks(0, y + 11 + n * BARIS_TEKS, t, b.ragam === 'nilai' ? {} : { fill: 'var(--tinta-2)' })));
    const tinggiNama = nama.length * BARIS_TEKS;
    const atas = disamping ? y + 1 + (tinggiNama - BARIS_TEKS) / 2 : y + tinggiNama + 3;
    const tinggiBaris = disamping ? tinggiNama + 7 : tinggiNama + 24;
    // The line from which the bars start; in stacked rows it stops short of the names.
    const [garisAtas, garisBawah] = disamping ? [y - 3, y + tinggiBaris - 3] : [atas - 2, atas + TINGGI_BALOK + 2];
    for (const [n, jumlah] of b.jumlah.entries())
      isi.push(
        ...sel(jumlah, b.ragam, kolom[n]!.seri, x(n), atas, satuan),
        el('line', { x1: x(n), x2: x(n), y1: garisAtas, y2: garisBawah, stroke: 'var(--garis-kuat)' }),
      );
    y += tinggiBaris;
  }
  return svg({ lebar: p.lebar, tinggi: y, awalan: p.awalan, judul: P.judul(kosakata), uraian: m.temuan }, ...isi);
}

function semuaBaris(m: ModelCampuran): (BarisMatriks & { ragam: Ragam })[] {
  const { kosakata, kolom, baris, sisa, tanpaNilai } = m.data;
  const bersama = kolom.map((_, n) => sisa.reduce((jumlah, b) => jumlah + b.jumlah[n]!, 0));
  return [
    ...baris.map((b) => ({ ...b, ragam: 'nilai' as const })),
    ...(sisa.length ? [{ nama: P.lainnya(kosakata, sisa.length), jumlah: bersama, ragam: 'bersama' as const }] : []),
    ...(tanpaNilai ? [{ nama: P.tanpaNilai, jumlah: tanpaNilai, ragam: 'kosong' as const }] : []),
  ];
}

/** Names above the columns where they fit in two lines, otherwise marks there and the names in a key. */
function kepalaKolom(m: ModelCampuran, x: (n: number) => number, lebarKolom: number, lebar: number): { isi: string[]; bawah: number } {
  const { kolom } = m.data;
  const awal = (d: { seri?: number }) => (d.seri === undefined ? 0 : 15);
  const nama = kolom.map((d) => bungkus(d.pendek, lebarKolom - awal(d)));
  const muat = kolom.every((d, n) => nama[n]!.join(' ') === d.pendek);
  if (!muat) {
    const kunci = legenda(
      kolom.map((d) => ({ gambar: (kiri, bawah) => tanda(kiri + 6, bawah - 4, d.seri), kata: pangkas(d.pendek, lebar - 30, 11) })),
      11,
      lebar,
    );
    return { isi: [...kunci.isi, ...kolom.map((d, n) => tanda(x(n) + 6, kunci.bawah + 10, d.seri))], bawah: kunci.bawah + 24 };
  }
  const tinggi = Math.max(...nama.map((b) => b.length)) * BARIS_TEKS;
  return {
    isi: kolom.flatMap((d, n) => [
      d.seri === undefined ? '' : tanda(x(n) + 6, 7, d.seri),
      ...nama[n]!.map((t, i) => teks(x(n) + awal(d), 11 + i * BARIS_TEKS, t, { 'font-weight': 600 })),
    ]),
    bawah: tinggi + 8,
  };
}

function sel(jumlah: number, ragam: Ragam, seri: number | undefined, x: number, y: number, satuan: number): string[] {
  const warna = seri === undefined ? 'var(--nila)' : warnaSeri(seri);
  const isian =
    ragam === 'kosong' ? { fill: 'none', stroke: 'var(--garis-kuat)', 'stroke-dasharray': '2 3' } : { fill: warna, stroke: warna };
  // Several values together are a number only: their sum beside single values would look like the first of all.
  const lebar = ragam === 'bersama' ? 0 : jumlah * satuan;
  return [
    lebar > 0 ? el('rect', { x: x + 0.5, y: y + 0.5, width: Math.max(1, lebar - 1), height: TINGGI_BALOK - 1, ...isian }) : '',
    teks(x + lebar + 4, y + 9.5, angka(jumlah), jumlah > 0 ? { 'font-weight': 600 } : { fill: 'var(--tinta-2)', 'font-size': 11 }),
  ];
}

export function tabelCampuran(m: ModelCampuran): Tabel {
  const { kosakata, kolom, baris, sisa, tanpaNilai } = m.data;
  const semua = [...baris, ...sisa, ...(tanpaNilai ? [{ nama: P.tanpaNilai, jumlah: tanpaNilai }] : [])];
  const beberapa = kolom.length > 1;
  return {
    kepala: [P.kepala(kosakata), ...kolom.map((d) => d.nama), ...(beberapa ? [P.jumlah] : [])],
    baris: semua.map((b) => ({ sel: [b.nama, ...b.jumlah, ...(beberapa ? [b.jumlah.reduce((a, c) => a + c, 0)] : [])], sumber: [0] })),
  };
}
