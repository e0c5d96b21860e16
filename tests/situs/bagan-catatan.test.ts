/** What is on record here: themes of the innovations of content/daerah/<folder>/inovasi, and published coverage of offices. */
import { test } from 'node:test';
import { tabelSemua, tempat } from '../bantu/figur-jadi.ts';
import { DAERAH, kosakata, type DaerahMentah, type FaktaCakupan } from '../bantu/isi-mentah.ts';
import { cocokNama } from '../bantu/gambar-deret.ts';
import { angkaDalam, bacaAngka, tanggalKata, tulisAngka } from '../bantu/tulis-id.ts';
import { beda, tanpaSalah, ujiTabel } from '../bantu/uji-bagan.ts';

type Daftar = readonly DaerahMentah[];

const TEMA = kosakata('tema');
/** Regions with a column of their own; more of them become one column together. */
const KOLOM = 6;
/** A page of one region lists fewer innovations instead of drawing them. */
const TERKECIL = 4;

const tercatat = (daftar: Daftar) => daftar.filter((d) => d.inovasi.length > 0);
const inovasi = (daftar: Daftar) => daftar.reduce((n, d) => n + d.inovasi.length, 0);
const bertema = (d: DaerahMentah, tema: string) => d.inovasi.filter((i) => i.tema.includes(tema)).length;

/** Counts of each theme that occurs: of each region, or of all together; and their sum. */
function perTema(daftar: Daftar): { label: string; kolom: number[]; jumlah: number }[] {
  return TEMA.flatMap(({ id, label }) => {
    const semua = tercatat(daftar).map((d) => bertema(d, id));
    const jumlah = semua.reduce((a, b) => a + b, 0);
    return jumlah > 0 ? [{ label, kolom: daftar.length > KOLOM ? [jumlah] : semua, jumlah }] : [];
  });
}

type Inovasi = DaerahMentah['inovasi'][number];

/** Counts of each region and value that it has. */
function perDaerah(nama: string, nilai: (i: Inovasi) => readonly (string | undefined)[]): { sel: (string | number)[]; sumber: string[] }[] {
  return DAERAH.flatMap((d) =>
    kosakata(nama).flatMap(({ id, label }) => {
      const jumlah = d.inovasi.filter((i) => nilai(i).includes(id)).length;
      return jumlah > 0 ? [{ sel: [d.nama, label, jumlah], sumber: [] }] : [];
    }),
  );
}

for (const nama of ['urusan', 'tahapan', 'jenis'] as const)
  test(`campuran-${nama}: berkas semua daerah sama dengan isi`, () => {
    const baris = (b: { sel: readonly (string | number)[] }) => b.sel.join(' | ');
    tanpaSalah(beda(tabelSemua(`campuran-${nama}`).map(baris), perDaerah(nama, (i) => [i[nama]]).map(baris), nama));
  });

const SUMBER_SENDIRI = /^Daftar inovasi di Lumbung/;

ujiTabel({
  id: 'campuran-tema',
  layak: (daftar) => inovasi(daftar) >= (daftar.length === 1 ? TERKECIL : 1),
  baris: (daftar) => perTema(daftar).map((t) => ({ sel: [t.label, ...t.kolom, ...(t.kolom.length > 1 ? [t.jumlah] : [])], sumber: [] })),
  barisSemua: () => perDaerah('tema', (i) => i.tema),
  data: (daftar) => ({ ada: inovasi(daftar), seluruh: inovasi(daftar) }),
  // The record is its own source.
  sumberSendiri: SUMBER_SENDIRI,
  angkaKalimat: () => [],
});

test('campuran-tema: tiap kolom tabel adalah daerah yang inovasinya tercatat', () => {
  tanpaSalah(
    tempat('campuran-tema')
      .filter(({ l }) => l.daftar.length <= KOLOM)
      .flatMap(({ l, f }) => {
        const nama = tercatat(l.daftar).map((d) => d.nama);
        return beda([f.kepala.slice(1, nama.length + 1).join()], [nama.join()], `${l.nama}: kolom`);
      }),
  );
});

test('campuran-tema: temuan menyebut jumlah inovasi, daerah, dan tema terbanyak', () => {
  tanpaSalah(
    tempat('campuran-tema').flatMap(({ l, f }) => {
      const tema = perTema(l.daftar).map((t) => t.jumlah).sort((a, b) => b - a); // prettier-ignore
      const ada = tercatat(l.daftar).length;
      const harus = [inovasi(l.daftar), ...(ada > 1 ? [ada] : []), ...tema.slice(0, 3), ...(tema.length > 3 ? [tema.length - 3] : [])];
      return angkaDalam(f.temuan).join(' ') === harus.join(' ') ? [] : [`${l.nama}: temuan bukan ${harus.join(' ')}: ${f.temuan}`];
    }),
  );
});

/** Bars with their counts in the order of drawing; a count without a bar stands for nothing, or for several values together. */
const BALOK = /(?:<rect[^>]* width="([\d.]+)"[^>]*\/>)?<text[^>]*>([\d.]+)<\/text>/g;

test('campuran-tema: angka dan panjang balok di gambar sama dengan tabel', () => {
  tanpaSalah(
    tempat('campuran-tema').flatMap(({ l, f }) =>
      f.gambar.flatMap((g) => {
        const kolom = perTema(l.daftar)[0]!.kolom.length;
        const tabel = f.baris.map((b) => b.sel.slice(1, kolom + 1).map(bacaAngka));
        const balok = [...g.svg.matchAll(BALOK)].map(([, lebar, n]) => ({ lebar: Number(lebar ?? 0), n: bacaAngka(n!) }));
        const baris = balok.length / kolom;
        // Rarer values share the last row.
        const utuh = baris === tabel.length ? baris : baris - 1;
        const sisa = tabel.slice(utuh);
        const harus = [...tabel.slice(0, utuh), ...(sisa.length ? [sisa[0]!.map((_, n) => sisa.reduce((a, b) => a + b[n]!, 0))] : [])];
        const satuan = balok.slice(0, utuh * kolom).filter((b) => b.lebar > 1).map((b) => (b.lebar + 1) / b.n); // prettier-ignore
        return [
          ...beda([balok.map((b) => b.n).join(' ')], [harus.flat().join(' ')], `${l.nama}: balok`),
          ...(Math.max(...satuan) - Math.min(...satuan) > 0.2 ? [`${l.nama}: panjang balok tidak sebanding: ${satuan.join(' ')}`] : []),
        ];
      }),
    ),
  );
});

/** Facts that say the same of one day are one. */
function cakupan(d: DaerahMentah): FaktaCakupan[] {
  const sama = (a: FaktaCakupan, b: FaktaCakupan) =>
    a.tanggal === b.tanggal && a.opdBerinovasi === b.opdBerinovasi && a.opdSeluruh === b.opdSeluruh;
  return d.cakupan
    .filter((f, n) => d.cakupan.findIndex((x) => sama(x, f)) === n)
    .map((f) => ({ ...f, sumber: d.cakupan.filter((x) => sama(x, f)).flatMap((x) => x.sumber) }));
}

ujiTabel({
  id: 'wafel-opd',
  layak: (daftar) => daftar.some((d) => d.cakupan.length > 0),
  baris: (daftar) =>
    daftar.flatMap((d) =>
      cakupan(d).map((f) => ({ sel: [d.nama, tanggalKata(f.tanggal), f.opdBerinovasi, f.opdSeluruh], sumber: f.sumber })),
    ),
  tanpaKalimat: true,
});

/** How many marks one path draws. */
const tanda = (svg: string, pola: RegExp) => [...svg.matchAll(pola)].reduce((n, [jalur]) => n + jalur.split('M').length - 1, 0);

test('wafel-opd: banyak tanda, tulisan di gambar, dan temuan sama dengan isi', () => {
  tanpaSalah(
    tempat('wafel-opd').flatMap(({ l, f }) => {
      const fakta = l.daftar.flatMap((d) => cakupan(d).map((c) => ({ nama: d.nama, ...c })));
      const [berinovasi, seluruh] = [fakta.reduce((n, c) => n + c.opdBerinovasi, 0), fakta.reduce((n, c) => n + c.opdSeluruh, 0)];
      const kata = fakta.map((c) => `${tulisAngka(c.opdBerinovasi)} dari ${tulisAngka(c.opdSeluruh)}`);
      const banyak = new Set(fakta.map((c) => c.nama)).size > KOLOM;
      return [
        ...f.gambar.flatMap((g) => [
          // One mark of each kind explains itself in the key.
          ...beda(
            [tanda(g.svg, / d="M[^"]*z" fill="var\(--nila\)"/g), tanda(g.svg, / d="M[^"]*z" fill="none"/g)].map(String),
            [berinovasi + 1, seluruh - berinovasi + 1].map(String),
            `${l.nama}: banyak tanda`,
          ),
          ...fakta
            .filter(
              (c, n) =>
                !g.teks.some(
                  (t, i) => t.isi === `${kata[n]}, ${tanggalKata(c.tanggal)}` && g.teks.slice(0, i).some((x) => cocokNama(x.isi, c.nama)),
                ),
            )
            .map((c) => `${l.nama}: gambar tanpa ${c.nama} ${c.tanggal}`),
        ]),
        ...kata.filter((k) => !banyak && !f.temuan.includes(k)).map((k) => `${l.nama}: temuan tanpa ${k}: ${f.temuan}`),
      ];
    }),
  );
});
