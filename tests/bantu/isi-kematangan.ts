/** The full content with the real editions, and a region whose innovations publish their kematangan in every way there is. */
import { edisiNyata } from './edisi-nyata.ts';
import { teksJson, type IsiUji } from './isi-minimal.ts';
import { isiBerkosakata } from './kosakata-nyata.ts';

export const JAGUNG = '98.02-kabupaten-jagung';

export interface KematanganUji {
  edisi: string;
  nilai: number;
  maks: number;
  tahun?: number;
  rincian?: Record<string, number>;
}

/** Σ weight × level, reckoned here and not by the site. */
function nilai(edisi: string, tahun: number | undefined, rincian: Record<string, number>): KematanganUji {
  const e = edisiNyata(edisi);
  const n = e.indikator.reduce((jumlah, i) => jumlah + Math.round(i.bobot * 100) * (rincian[i.id] ?? 0), 0) / 100;
  return { edisi, nilai: n, maks: e.maks, ...(tahun !== undefined && { tahun }), rincian };
}

const semua = (edisi: string, tingkat: number, kecuali: Record<string, number>, tanpa: readonly string[] = []) =>
  Object.fromEntries(
    edisiNyata(edisi)
      .indikator.filter((i) => !tanpa.includes(i.id))
      .map((i) => [i.id, kecuali[i.id] ?? tingkat]),
  );

/** Slug → name and what its record publishes. */
export const INOVASI_KEMATANGAN: Record<string, { nama: string; kematangan: KematanganUji[] }> = {
  'gudang-kering': {
    nama: 'Gudang Kering',
    kematangan: [nilai('2026', 2026, semua('2026', 2, { regulasi: 0, replikasi: 3, video: 3, anggaran: 1 }))],
  },
  'pasar-jagung': {
    nama: 'Pasar Jagung',
    kematangan: [
      { edisi: '2023', nilai: 74, maks: 111, tahun: 2023 },
      { edisi: '2026', nilai: 95, maks: 111, tahun: 2026 },
    ],
  },
  'lapak-lama': { nama: 'Lapak Lama', kematangan: [{ edisi: 'lama', nilai: 132, maks: 150, tahun: 2021 }] },
  'pupuk-antar': {
    nama: 'Pupuk Antar ke Rumah Petani di Seluruh Kecamatan Terpencil',
    kematangan: [nilai('2023', undefined, semua('2023', 2, {}, ['video', 'jejaring']))],
  },
  'bibit-unggul': {
    nama: 'Bibit Unggul',
    kematangan: [nilai('2026', 2026, semua('2026', 3, { replikasi: 0, video: 0 }))],
  },
  'sawah-terang': { nama: 'Sawah Terang', kematangan: [] },
};

function catatan(nama: string, kematangan: readonly KematanganUji[]): string {
  const nilai = kematangan.map(
    (m) =>
      `  - edisi: '${m.edisi}'\n    nilai: ${m.nilai}\n    maks: ${m.maks}\n${m.tahun ? `    tahun: ${m.tahun}\n` : ''}${
        m.rincian
          ? `    rincian:\n${Object.entries(m.rincian)
              .map(([id, t]) => `      ${id}: ${t}\n`)
              .join('')}`
          : ''
      }    sumber: [nilai]\n`,
  );
  return `---
nama: ${nama}
ringkasan: Petani jagung terbantu.
urusan: pertanian
tema: [pangan]
${nilai.length ? `kematangan:\n${nilai.join('')}` : ''}ditambahkan: '2026-01-20'
sumber:
  - id: nilai
    judul: Nilai kematangan ${nama}
    penerbit: Pemerintah Kabupaten Jagung
    jenis: contoh
    url: https://jagung.example/${encodeURIComponent(nama)}
---

## Cara kerja

Petugas mendatangi petani. [^nilai]
`;
}

export function isiKematangan(): IsiUji {
  const edisi = ['lama', '2023', 'transisi', '2026'].map((e) => {
    const x = edisiNyata(e);
    return [`kosakata/kematangan/${e}.json`, teksJson({ ...x, sumber: x.sumber.map((s) => ({ ...s, jenis: 'contoh' })) })];
  });
  const dasar = isiBerkosakata(['kelas-upaya', 'perihal-target', 'status-target']);
  const profil = JSON.parse(dasar[`daerah/${JAGUNG}/daerah.json`]!) as { sumber: object[] };
  const target = {
    perihal: 'kematangan',
    teks: 'Setiap inovasi bernilai kematangan paling sedikit 90.',
    tahun: 2027,
    nilai: 90,
    hasil: { status: 'belum-diketahui' },
    sumber: ['target'],
  };
  const sumberTarget = { id: 'target', judul: 'Berita target', penerbit: 'Koran Jagung', jenis: 'contoh', url: 'https://jagung.example/t' };
  return {
    ...dasar,
    ...Object.fromEntries(edisi),
    [`daerah/${JAGUNG}/daerah.json`]: teksJson({ ...profil, target: [target], sumber: [...profil.sumber, sumberTarget] }),
    ...Object.fromEntries(
      Object.entries(INOVASI_KEMATANGAN).map(([slug, x]) => [`daerah/${JAGUNG}/inovasi/${slug}.md`, catatan(x.nama, x.kematangan)]),
    ),
  };
}
