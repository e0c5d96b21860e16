/** A small dictionary and an index in memory, for tests of the search. */
import { kunciRak, susunKamus, type BahanKamus, type KamusUmum } from '../../src/cari/kamus.ts';
import { akar, pecah } from '../../src/cari/kata.ts';
import { idf, type Jawaban, type Kena } from '../../src/cari/peringkat.ts';
import { bacaDaftarKata, Rak, type Perpustakaan } from '../../src/cari/rak.ts';
import { susunRencana, type Rencana } from '../../src/cari/rencana.ts';

export const DAERAH_UJI = [
  'Kabupaten Padi',
  'Kota Padi',
  'Kabupaten Jagung Barat',
  'Kabupaten Sorgum',
  'Kabupaten Cara',
  'Provinsi Lumbung Raya',
].map((nama) => ({
  jenis: 'daerah' as const,
  nama,
  jalur: `daerah/${nama.toLowerCase().replaceAll(' ', '-')}/`,
  jumlah: 1,
  frasa: [nama.replace(/^(?:Kabupaten|Kota|Provinsi) /, '')],
}));

export const TEMA_UJI = {
  jenis: 'tema' as const,
  nama: 'Air bersih',
  jalur: 'tema/air-bersih/',
  jumlah: 2,
  frasa: ['Air bersih', 'air minum'],
};

export const SINONIM_UJI: BahanKamus['sinonim'] = {
  setara: [
    ['stunting', 'tengkes'],
    ['ktp', 'kartu tanda penduduk'],
  ],
  arah: [
    { kata: ['anak kerdil', 'kuntet'], maksud: ['stunting'] },
    { kata: ['dirumahkan'], maksud: ['pemutusan kerja'] },
  ],
  abaikan: ['di', 'untuk', 'yang', 'cara', 'dan'],
};

export const TEKS_UJI = [
  'Penanganan stunting di posyandu desa',
  'Kartu tanda penduduk dicetak di rumah warga',
  'Pengelolaan sampah plastik oleh bank sampah sekolah',
  'Air bersih untuk desa kekeringan; pelayanan kesehatan keliling',
  'e-Sehati mencatat kesehatan ibu di Kabupaten Padi, serum dan jagun',
];

export function bahanUji(teks: readonly string[] = TEKS_UJI, lain: Partial<BahanKamus> = {}): BahanKamus {
  return {
    rekaman: teks.map((t) => ({ teks: [t], lengkap: 0.5 })),
    tujuan: [...DAERAH_UJI, TEMA_UJI],
    sinonim: SINONIM_UJI,
    ...lain,
  };
}

export interface KamusUji {
  umum: KamusUmum;
  pustaka: Perpustakaan;
  rencana(kueri: string): Promise<Rencana>;
}

export function kamusUji(bahan: BahanKamus = bahanUji()): KamusUji {
  const { umum, rak, huruf } = susunKamus(bahan);
  const raks = new Map([...rak].map(([nama, k]) => [nama, new Rak(k)]));
  const kata = new Map([...huruf].map(([h, d]) => [h, bacaDaftarKata(d)]));
  const pustaka: Perpustakaan = {
    rak: (kunci) => Promise.resolve(raks.get(kunciRak(kunci))),
    kata: (h) => Promise.resolve(kata.get(h) ?? new Map<string, number>()),
  };
  return { umum, pustaka, rencana: (kueri) => susunRencana(kueri, umum, pustaka) };
}

/** What an index of these texts answers: whole stems only; record `n` is `r0`, `r1`, … */
export function jawabanUji(kata: readonly string[], teks: readonly string[] = TEKS_UJI): Jawaban {
  const akarTeks = teks.map((t) => pecah(t).map(akar));
  return new Map(
    kata.map((k) => {
      const lokasi = akarTeks.map((a) => a.flatMap((x, i) => (x === akar(k) ? [i] : [])));
      const n = lokasi.filter((l) => l.length > 0).length;
      const kena = lokasi.flatMap((l, i): [string, Kena][] =>
        l.length ? [[`r${i}`, { skor: 5 * idf(teks.length, n), medan: [], lokasi: l }]] : [],
      );
      return [k, new Map(kena)];
    }),
  );
}
