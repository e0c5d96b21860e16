import { ambil, type Entri } from '../entri.ts';
import type { Aturan, Temu } from './aturan.ts';
import { saranTerdekat } from './bantu.ts';

/** Weights have at most two decimals; sums of them differ by less than this. */
const SELISIH = 0.001;
const sama = (a: number, b: number) => Math.abs(a - b) <= SELISIH;

type Kematangan = NonNullable<Entri<'inovasi'>['isi']['kematangan']>[number];

function* nilai(entri: Entri, i: number, m: Kematangan, edisi: Entri<'kematangan'>['isi']): Generator<Temu> {
  if (m.maks !== edisi.maks)
    yield {
      entri,
      jalan: ['kematangan', i, 'maks'],
      pesan: `maksimum edisi ${m.edisi} adalah ${edisi.maks}, tertulis ${m.maks}`,
      saran: `tulis ${edisi.maks}, atau perbaiki edisinya`,
    };
  else if (m.nilai > edisi.maks)
    yield {
      entri,
      jalan: ['kematangan', i, 'nilai'],
      pesan: `nilai ${m.nilai} melampaui maksimum ${edisi.maks}`,
      saran: 'periksa angka atau edisinya',
    };
  if (!m.rincian) return;
  const bobot = new Map(edisi.indikator.map((x) => [x.id, x.bobot]));
  let jumlah = 0;
  let dikenal = true;
  for (const [id, tingkat] of Object.entries(m.rincian)) {
    if (!bobot.has(id)) {
      dikenal = false;
      yield {
        entri,
        jalan: ['kematangan', i, 'rincian', id],
        pesan: `indikator "${id}" tidak ada di edisi ${m.edisi}`,
        saran: saranTerdekat(id, bobot.keys(), `lihat kosakata/kematangan/${m.edisi}.json`),
      };
    }
    jumlah += (bobot.get(id) ?? 0) * tingkat;
  }
  if (dikenal && !sama(jumlah, m.nilai))
    yield {
      entri,
      jalan: ['kematangan', i, 'nilai'],
      pesan: `jumlah rincian ${Number(jumlah.toFixed(2))}, tertulis ${m.nilai}`,
      saran: 'perbaiki rincian atau nilainya',
    };
}

/** A map between editions speaks of indicators that both have, and of ranges that go upwards. */
function* perpindahan(entri: Entri<'kematangan'>, edisi: ReadonlyMap<string, Entri<'kematangan'>['isi']>): Generator<Temu> {
  for (const [p, { dari, indikator }] of (entri.isi.perpindahan ?? []).entries()) {
    const asal = edisi.get(dari);
    for (const [id, tingkat] of Object.entries(indikator)) {
      const jalan = ['perpindahan', p, 'indikator', id];
      const tanpa = [entri.isi, ...(asal ? [asal] : [])].find((e) => !e.indikator.some((x) => x.id === id));
      if (tanpa)
        yield { entri, jalan, pesan: `indikator "${id}" tidak ada di edisi ${tanpa.edisi}`, saran: 'hapus, atau perbaiki id indikatornya' };
      for (const [n, [rendah, tinggi]] of tingkat.entries())
        if (rendah > tinggi)
          yield {
            entri,
            jalan: [...jalan, n],
            pesan: `tingkat terendah ${rendah} melampaui yang tertinggi ${tinggi}`,
            saran: `tulis [${tinggi}, ${rendah}]`,
          };
    }
  }
}

export const kematanganCocok: Aturan = {
  id: 'kematangan-cocok',
  kalimat: 'Nilai kematangan cocok dengan edisi, maksimum, dan rinciannya.',
  *jalankan(k) {
    for (const entri of ambil(k.entri, 'inovasi')) {
      for (const [i, m] of (entri.isi.kematangan ?? []).entries()) {
        const edisi = k.edisi.get(m.edisi);
        if (edisi) yield* nilai(entri, i, m, edisi);
      }
    }
    for (const entri of ambil(k.entri, 'kematangan')) {
      if (entri.isi.edisi !== entri.nama)
        yield { entri, jalan: ['edisi'], pesan: `edisi "${entri.isi.edisi}" berbeda dari nama berkas`, saran: `tulis "${entri.nama}"` };
      const jumlah = entri.isi.indikator.reduce((n, x) => n + x.bobot * 3, 0);
      if (!sama(jumlah, entri.isi.maks))
        yield {
          entri,
          jalan: ['maks'],
          pesan: `jumlah bobot × 3 adalah ${Number(jumlah.toFixed(2))}, tertulis ${entri.isi.maks}`,
          saran: 'perbaiki bobot atau maks',
        };
      yield* perpindahan(entri, k.edisi);
    }
  },
};
