/** What is unknown is told once: of all, or of whom. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daftarBelum } from '../../src/banding/belum-diketahui.ts';
import { belumHtml } from '../../src/charts/daftar-belum.ts';
import { belumDiketahui } from '../../src/domain/banding/belum-diketahui.ts';
import { PESAN_BELUM as P } from '../../src/text/pesan/banding.ts';
import { daerahUji, indeksUji } from '../bantu/bagan-uji.ts';

const konteks = (indikator: string) => ({ indikator, nilai: 1, tahun: 2025, metode: 'm', sumber: [0] });
const penuh = daerahUji('98.01', 'Kabupaten Padi', {
  penduduk: 1,
  luasKm2: 1,
  konteks: [konteks('kemiskinan'), konteks('stunting')],
  indeks: [
    indeksUji(2024, { predikat: 'inovatif', skor: 50, skala: '0-100', peringkat: 1, jenisPeringkat: 'iid', lingkup: 'x', jumlah: 3 }),
  ],
  cakupan: [{ tanggal: '2024', berinovasi: 1, seluruh: 2, sumber: [0] }],
  inovasi: { jumlah: 1, tema: {}, urusan: {}, jenis: {}, tahapan: {} },
  memberi: { ditiru: { publik: 1 }, lain: 0, sumber: [0] },
});

test('nothing is missing where each is known once', () => {
  assert.deepEqual(belumDiketahui([penuh]), { semua: [], per: [] });
  assert.match(belumHtml(daftarBelum([penuh])), new RegExp(P.tidakAda));
});

test('each fact is missed by its own absence alone', () => {
  const tanpa = {
    predikat: { indeks: penuh.indeks.map(({ predikat: _, ...f }) => f) },
    skor: { indeks: penuh.indeks.map((f) => ({ ...f, skala: 'poin-lama' })) },
    peringkat: { indeks: penuh.indeks.map((f) => ({ ...f, jenisPeringkat: 'iga' })) },
    jumlah: { indeks: penuh.indeks.map(({ jumlah: _, ...f }) => f) },
    cakupan: { cakupan: [] },
    inovasi: { inovasi: { ...penuh.inovasi, jumlah: 0 } },
    replikasi: { memberi: { ditiru: {}, lain: 0, sumber: [] } },
    kemiskinan: { konteks: [konteks('stunting')] },
    stunting: { konteks: [konteks('kemiskinan')] },
  };
  for (const [hal, ubah] of Object.entries(tanpa)) assert.deepEqual(belumDiketahui([{ ...penuh, ...ubah }]).per[0]?.hal, [hal]);
  const { penduduk: _, ...tanpaPenduduk } = penuh;
  assert.deepEqual(belumDiketahui([tanpaPenduduk]).per[0]?.hal, ['penduduk']);
});

test('what all lack stands once, the rest beside its region, in the series of the charts', () => {
  const a = { ...penuh, cakupan: [], konteks: [konteks('kemiskinan')] };
  const b = { ...penuh, kode: '98.02', nama: 'Kota <Jagung>', cakupan: [] };
  const { semua, per } = daftarBelum([b, a]);
  assert.deepEqual(semua, [P.hal.cakupan]);
  assert.deepEqual(
    per.map((p) => [p.daerah.nama, p.daerah.seri, p.hal]),
    [['Kabupaten Padi', 1, [P.hal.stunting]]],
  );
  const html = belumHtml(daftarBelum([b, { ...penuh, kode: '98.03' }]));
  assert.ok(html.includes('Kota &lt;Jagung&gt;'));
});
