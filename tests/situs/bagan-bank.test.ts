/** Charts of the replication bank, recounted: flows between regions, origins by place of the adopter, steps in time. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cariFigur } from '../bantu/figur-jadi.ts';
import { PASANGAN, type Pasangan } from '../bantu/hitung-relasi.ts';
import { DAERAH, kosakata, sumberDikenal } from '../bantu/isi-mentah.ts';
import { angkaDalam, tanggalKata } from '../bantu/tulis-id.ts';
import { beda, tanpaSalah } from '../bantu/uji-bagan.ts';
import { petik, tanpaEntitas } from './alat.ts';

const perKode = new Map(DAERAH.map((d) => [d.kode, d]));
const nama = (kode: string) => perKode.get(kode)!.nama;
const pulau = (kode: string) => perKode.get(kode.slice(0, 2))!.pulau;
const provinsi = (kode: string) => perKode.get(kode.slice(0, 2))!.nama.replace('Provinsi ', '');
const dipakai = (p: Pasangan) => (p.keadaan === 'berjalan' || p.keadaan === 'uji-coba') && !p.kedaluwarsa;
const unik = (s: readonly string[]) => [...new Set(s.map(sumberDikenal))].sort();

/** The chart stands once, on the page of the bank. */
function satu(id: string) {
  const ada = cariFigur(id);
  assert.deepEqual(ada.map((x) => x.jalur), ['replikasi/']); // prettier-ignore
  return ada[0]!;
}

const ARUS = [...Map.groupBy(PASANGAN, (p) => `${p.asal} ${p.penerima}`)].map(([kunci, milik]) => {
  const [dari, ke] = kunci.split(' ') as [string, string];
  const pakai = milik.filter(dipakai);
  return { dari, ke, milik, kata: pakai.some((p) => p.dinyatakan) ? 'replikasi' : pakai.length ? 'hal serupa' : 'belum' };
});

test('peta-alur: tabel memuat setiap pasangan daerah, berapa hubungan, dipakai atau belum, dan sumbernya', () => {
  const { f } = satu('peta-alur');
  const ada = f.baris.map((b) => `${b.sel[0]} ${b.sel[1]} ${b.sel[3]} ${b.sel[4]} ${b.sumber.join()}`);
  tanpaSalah(beda(ada, ARUS.map((a) => `${nama(a.dari)} ${nama(a.ke)} ${a.milik.length} ${a.kata} ${unik(a.milik.flatMap((p) => p.sumber)).join()}`), 'arus')); // prettier-ignore
});

test('peta-alur: temuan dan gambar menyebut jumlah yang dihitung ulang', () => {
  const { f, isi } = satu('peta-alur');
  const lintas = ARUS.filter((a) => a.dari.slice(0, 2) !== a.ke.slice(0, 2)).length;
  const perAsal = [...Map.groupBy(ARUS, (a) => a.dari)].map(([kode, a]) => ({ kode, n: a.length })).sort((a, b) => b.n - a.n);
  assert.deepEqual(angkaDalam(f.temuan), [ARUS.length, ARUS.filter((a) => a.kata === 'replikasi').length, lintas, perAsal[0]!.n]);
  assert.ok(
    perAsal.filter((x) => x.n === perAsal[0]!.n).some((x) => f.temuan.includes(nama(x.kode))),
    f.temuan,
  );
  assert.deepEqual(f.data, { ada: ARUS.length, seluruh: ARUS.length });
  const gambar = isi.split('<div class="bagan__gambar').slice(1);
  assert.equal(gambar.length, 2);
  for (const svg of gambar) {
    // One arc for each pair of which both sides lie somewhere, one title for each region.
    assert.equal(svg.match(/<path d="M[-\d. ]+Q/g)?.length, ARUS.length);
    const judul = petik(svg, /<g data-jalur="[^"]*"><title>(.*?)<\/title>/g).map(tanpaEntitas);
    tanpaSalah(
      beda(
        judul.map((j) => `${j.split(':')[0]} ${angkaDalam(j.split(':')[1]!).join(' ')}`),
        [...new Set(ARUS.flatMap((a) => [a.dari, a.ke]))].map((k) => `${nama(k)} ${[ARUS.filter((a) => a.dari === k).length, ARUS.filter((a) => a.ke === k).length].filter(Boolean).join(' ')}`), // prettier-ignore
        'titik',
      ),
    );
  }
});

test('matriks-asal: tabel, temuan, dan gambar sama dengan isi', () => {
  const { f } = satu('matriks-asal');
  const letak = (p: Pasangan) => (p.asal.slice(0, 2) === p.penerima.slice(0, 2) ? 'Provinsi sendiri' : pulau(p.penerima));
  const harus = [...Map.groupBy(PASANGAN, (p) => `${provinsi(p.asal)} | ${letak(p)}`)].map(([k, p]) => `${k} | ${p.filter(dipakai).length} | ${p.length}`); // prettier-ignore
  tanpaSalah(beda(f.baris.map((b) => b.sel.join(' | ')), harus, 'matriks')); // prettier-ignore
  const sendiri = PASANGAN.filter((p) => letak(p) === 'Provinsi sendiri').length;
  const luar = PASANGAN.filter((p) => pulau(p.asal) !== pulau(p.penerima)).length;
  assert.deepEqual(angkaDalam(f.temuan), [PASANGAN.length, sendiri, PASANGAN.length - sendiri - luar, luar]);
  const sel = harus.map((h) => h.split(' | ').slice(2).map(Number)).map(([d, n]) => (d! > 0 ? `${d}/${n}` : `${n}`)); // prettier-ignore
  for (const g of f.gambar) tanpaSalah(beda(g.teks.map((t) => t.isi).filter((t) => /^\d+(\/\d+)?$/.test(t)), sel, 'gambar')); // prettier-ignore
});

const LABEL = new Map(kosakata('langkah-replikasi').map((l) => [l.id, l]));
const PALING_SEDIKIT = 3;

/** Of these pairs: rows of the table, one for each dated step. */
const barisLangkah = (milik: readonly Pasangan[]) =>
  milik.flatMap((p) => p.langkah.flatMap((l) => (l.tanggal ? [`${nama(p.penerima)} | ${LABEL.get(l.langkah)!.label} | ${tanggalKata(l.tanggal)}`] : []))); // prettier-ignore

test('lini-masa: setiap langkah bertanggal dari inovasi yang punya cukup langkah, dan tidak ada yang lain', () => {
  const { f } = satu('lini-masa');
  const semua = [...Map.groupBy(PASANGAN, (p) => p.inovasi).values()];
  const tampil = semua.filter((m) => barisLangkah(m).length >= PALING_SEDIKIT);
  tanpaSalah(beda(f.baris.map((b) => b.sel.slice(1).join(' | ')), tampil.flatMap(barisLangkah), 'langkah')); // prettier-ignore
  const penerapan = tampil.flat().flatMap((p) => p.langkah).filter((l) => l.tanggal && l.kelompok === 'penerapan').length; // prettier-ignore
  const tahun = tampil.flat().flatMap((p) => p.langkah.flatMap((l) => (l.tanggal ? [Number(l.tanggal.slice(0, 4))] : []))); // prettier-ignore
  assert.deepEqual(angkaDalam(f.temuan), [f.baris.length, tampil.length, Math.min(...tahun), Math.max(...tahun), penerapan]);
  const tanpa = PASANGAN.flatMap((p) => p.langkah).filter((l) => !l.tanggal).length;
  assert.deepEqual(f.data, { ada: f.baris.length, seluruh: f.baris.length + tanpa });
});

test('lini-masa di halaman inovasi: setiap langkah bertanggal penerimanya', () => {
  const ada = cariFigur('lini-masa-inovasi');
  const harus = [...Map.groupBy(PASANGAN, (p) => p.inovasi)].filter(([, m]) => barisLangkah(m).length >= PALING_SEDIKIT);
  const jalur = (id: string) => `inovasi/${perKode.get(id.split('-')[0]!)!.slug}/${id.split('/')[1]}/`;
  tanpaSalah(beda(ada.map((x) => x.jalur), harus.map(([id]) => jalur(id)), 'halaman')); // prettier-ignore
  tanpaSalah(ada.flatMap((x) => beda(x.f.baris.map((b) => b.sel.slice(1).join(' | ')), barisLangkah(harus.find(([id]) => jalur(id) === x.jalur)![1]), x.jalur))); // prettier-ignore
});
