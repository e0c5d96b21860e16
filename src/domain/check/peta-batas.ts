import { cacatGeometri, titikBusur, titikWajar, wilayahPeta } from '../batas.ts';
import { ambil, type Entri } from '../entri.ts';
import type { Aturan, Temu } from './aturan.ts';
import { saranTerdekat } from './bantu.ts';

/** Codes that one finding names before it only counts the others. */
const SEBUT = 8;

export const petaBatas: Aturan = {
  id: 'peta-batas',
  kalimat: 'Batas wilayah di peta memakai kode yang ada, sekali saja, dengan koordinat WGS84 di Indonesia.',
  *jalankan(k) {
    const pemilik = new Map<string, string>();
    for (const entri of ambil(k.entri, 'peta')) {
      yield* geometri(entri);
      yield* koordinat(entri);
      const kode = wilayahPeta(entri.isi).map((w) => w.kode);
      const unik = [...new Set(kode)];
      const asing = unik.filter((x) => k.kode.size > 0 && !k.kode.has(x));
      if (asing.length > 0)
        yield {
          entri,
          jalan: ['objects'],
          tingkat: 'peringatan',
          pesan: `${sebut(asing)} tidak ada di daftar wilayah, jadi tidak digambar`,
          saran: saranTerdekat(asing[0]!, k.kode, 'isi `id` dengan kode wilayah Kemendagri, misalnya "33.16"'),
        };
      const ganda = unik.filter((x) => kode.indexOf(x) !== kode.lastIndexOf(x));
      if (ganda.length > 0)
        yield {
          entri,
          jalan: ['objects'],
          tingkat: 'peringatan',
          pesan: `${sebut(ganda)} ada lebih dari sekali; semua bagiannya digambar sebagai satu wilayah`,
          saran: 'gabungkan bagian-bagian itu menjadi satu MultiPolygon, atau perbaiki kodenya',
        };
      const lain = unik.filter((x) => pemilik.has(x));
      if (lain.length > 0)
        yield {
          entri,
          jalan: ['objects'],
          tingkat: 'peringatan',
          pesan: `${sebut(lain)} sudah ada di ${pemilik.get(lain[0]!)}; yang di berkas ini tidak dipakai`,
          saran: 'simpan satu saja di antara keduanya',
        };
      for (const x of unik) if (!pemilik.has(x)) pemilik.set(x, entri.jalur);
    }
  },
};

function sebut(kode: readonly string[]): string {
  const awal = kode.slice(0, SEBUT).map((x) => `"${x}"`);
  return `kode ${awal.join(', ')}${kode.length > SEBUT ? ` dan ${kode.length - SEBUT} lainnya` : ''}`;
}

function* geometri(entri: Entri<'peta'>): Generator<Temu> {
  const wilayah = wilayahPeta(entri.isi);
  if (wilayah.length === 0)
    yield { entri, jalan: ['objects'], pesan: 'tidak ada satu wilayah pun di dalamnya', saran: 'ekspor ulang berkasnya, atau hapus' };
  for (const w of wilayah) {
    const cacat = cacatGeometri(w.geometri, entri.isi.arcs.length);
    if (cacat === 'nomor')
      yield {
        entri,
        jalan: [...w.jalan, 'arcs'],
        pesan: `wilayah "${w.kode}" menunjuk busur yang tidak ada`,
        saran: `berkas ini hanya punya ${entri.isi.arcs.length} busur; ekspor ulang berkasnya`,
      };
    if (cacat === 'tingkat')
      yield {
        entri,
        jalan: [...w.jalan, 'arcs'],
        pesan: `susunan busur wilayah "${w.kode}" tidak sesuai ${w.geometri.type}`,
        saran: 'ekspor ulang berkasnya',
      };
  }
}

/** The first point that lies elsewhere tells what is wrong with the whole file. */
function* koordinat(entri: Entri<'peta'>): Generator<Temu> {
  for (const nomor of entri.isi.arcs.keys()) {
    const titik = titikBusur(entri.isi, nomor).find((t) => titikWajar(t) !== 'ya');
    if (!titik) continue;
    yield {
      entri,
      jalan: ['arcs', nomor],
      pesan: `koordinat [${titik.map((n) => Math.round(n * 100) / 100).join(', ')}] di luar Indonesia`,
      saran:
        titikWajar(titik) === 'tertukar'
          ? 'bujur ditulis dahulu, lalu lintang; tukar urutannya'
          : 'pakai derajat WGS84 (EPSG:4326), bujur lalu lintang; ubah proyeksinya dahulu',
    };
    return;
  }
}
