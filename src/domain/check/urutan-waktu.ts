import { ambil, type Entri } from '../entri.ts';
import { semuaKelompok, type Jalan } from '../jelajah.ts';
import { lebihLambat } from '../tanggal.ts';
import type { Aturan, Temu } from './aturan.ts';

/** Fields that, side by side in one group, stand in this order of time. */
const PASANGAN: readonly (readonly [awal: string, akhir: string])[] = [
  ['ditambahkan', 'diperbarui'],
  ['ujiCoba', 'mulai'],
  ['mulai', 'selesai'],
  ['tahunAwal', 'tahun'],
  ['kumulatifSejak', 'tahun'],
  ['tahun', 'sampaiTahun'],
  ['tanggal', 'berlakuSampai'],
  ['tanggal', 'diakses'],
];

function waktu(nilai: unknown): string | undefined {
  return typeof nilai === 'string' || typeof nilai === 'number' ? String(nilai) : undefined;
}

function* pasangan(entri: Entri): Generator<Temu> {
  for (const { kelompok, jalan } of semuaKelompok(entri.isi)) {
    for (const [awal, akhir] of PASANGAN) {
      const [a, b] = [waktu(kelompok[awal]), waktu(kelompok[akhir])];
      if (a !== undefined && b !== undefined && lebihLambat(a, b)) {
        yield {
          entri,
          jalan: [...jalan, akhir],
          pesan: `\`${awal}\` ${a} lebih lambat dari \`${akhir}\` ${b}`,
          saran: 'tukar, atau perbaiki salah satunya',
        };
      }
    }
  }
}

/** Dated steps of a copy stand in the order in which they happened. */
function* langkah(entri: Entri<'replikasi'> | Entri<'replikasiPublik'>): Generator<Temu> {
  let sebelum: string | undefined;
  for (const [i, { tanggal }] of entri.isi.langkah.entries()) {
    if (tanggal === undefined) continue;
    const jalan: Jalan = ['langkah', i, 'tanggal'];
    if (sebelum !== undefined && lebihLambat(sebelum, tanggal))
      yield {
        entri: entri as Entri,
        jalan,
        pesan: `langkah ${tanggal} ditulis sesudah langkah ${sebelum}`,
        saran: 'urutkan langkah menurut tanggalnya',
      };
    sebelum = tanggal;
  }
}

export const urutanWaktu: Aturan = {
  id: 'urutan-waktu',
  kalimat: 'Pasangan tahun dan tanggal berurutan.',
  *jalankan(k) {
    for (const entri of k.entri) yield* pasangan(entri);
    for (const entri of [...ambil(k.entri, 'replikasi'), ...ambil(k.entri, 'replikasiPublik')]) yield* langkah(entri);
  },
};
