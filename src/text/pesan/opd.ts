/** Offices of a region and their innovations: "satu OPD satu inovasi". Numbers come plain; dates are formatted. */
import { angka, daftarKata } from '../angka.ts';

const persen = (n: number, dari: number) => `${angka((100 * n) / dari, 0)}%`;

export const PESAN_OPD = {
  judul: 'Perangkat daerah dan inovasinya',
  /** Only what is here; no share of the whole. */
  tercatat: (t: { inovasi: number; tanpaOpd: number; opd: number; lain: number }) => {
    if (t.inovasi === 0) return 'Belum ada inovasi yang tercatat di Lumbung.';
    const awal = `Tercatat di Lumbung: ${angka(t.inovasi)} inovasi`;
    if (t.tanpaOpd === t.inovasi) return `${awal}; perangkat daerahnya belum tercatat.`;
    const dari = daftarKata([
      ...(t.opd > 0 ? [`${angka(t.opd)} perangkat daerah`] : []),
      ...(t.lain > 0 ? [`${angka(t.lain)} unit lain`] : []),
    ]);
    return t.tanpaOpd === 0
      ? `${awal} dari ${dari}.`
      : `${awal}. ${angka(t.inovasi - t.tanpaOpd)} di antaranya dari ${dari}; pada ${angka(t.tanpaOpd)} inovasi lain perangkat daerahnya belum tercatat.`;
  },
  takLengkap: 'Daftar ini belum dinyatakan lengkap oleh daerahnya. Yang tidak disebut di sini belum tentu tidak berinovasi.',
  /** A share that the region's own declaration allows. */
  hitung: (berinovasi: number, seluruh: number, per: string, palingSedikit: boolean) =>
    `${palingSedikit ? 'Paling sedikit ' : ''}${angka(berinovasi)} dari ${angka(seluruh)} perangkat daerah punya inovasi (${persen(berinovasi, seluruh)}), menurut daftar yang dinyatakan lengkap oleh daerah ini per ${per}.`,
  palingSedikit: (tanpa: number) =>
    `${angka(tanpa)} inovasi belum menyebut perangkat daerahnya, jadi perangkat daerah tanpa inovasi belum dapat disebut.`,
  belum: 'Belum ada inovasi',
  /** Above that list. */
  menurutDaftar: (per: string) => `Menurut daftar yang dinyatakan lengkap per ${per}.`,
  diterbitkan: 'Angka yang diterbitkan',
  /** How units count. */
  unitDihitung:
    'Inovasi puskesmas, UPT, dan unit lain dihitung juga bagi induknya. Unit itu sendiri tidak dihitung sebagai perangkat daerah. Inovasi bersama dihitung satu kali bagi setiap perangkat daerahnya.',
  dahulu: (nama: readonly string[]) => `dahulu ${daftarKata(nama)}`,
  bukanPerangkat: 'bukan perangkat daerah',
  unitnya: 'Unit di bawahnya',
} as const;

/** The page of one office. */
export const PESAN_HALAMAN_OPD = {
  judul: (opd: string, daerah: string) => `${opd}, ${daerah}`,
  deskripsi: (opd: string, daerah: string, inovasi: number) =>
    `${opd} ${daerah}: ${inovasi > 0 ? `${angka(inovasi)} inovasi tercatat di Lumbung` : 'inovasi'}, unit, rencana aksi, dan kontak kantor.`,
  jenis: 'Jenis',
  induk: 'Bagian dari',
  singkatan: 'Singkatan',
  dahulu: 'Nama lama',
  catatan: 'Catatan',
  sekilas: 'Sekilas',
  inovasi: 'Inovasi',
  inovasiUnit: 'Inovasi unit di bawahnya',
  /** Which units made it. */
  pelaksana: (unit: readonly string[]) => `Unit: ${daftarKata(unit)}`,
  /** What is recorded, with units. */
  jumlah: (sendiri: number, unit: number) =>
    sendiri + unit === 0
      ? 'Belum ada inovasi kantor ini yang tercatat di Lumbung.'
      : `${angka(sendiri + unit)} inovasi tercatat di Lumbung${unit === 0 ? '' : `, ${sendiri === 0 ? '' : `${angka(unit)} di antaranya `}dari unit di bawahnya`}.`,
  takLengkap: 'Daftar inovasi daerah ini belum dinyatakan lengkap; kantor ini mungkin punya lebih banyak.',
  lengkapPer: (per: string) => `Daftar inovasi daerah ini dinyatakan lengkap per ${per}.`,
  rencana: 'Rencana aksi inovasi',
  unit: 'Unit di bawahnya',
  kontak: 'Kontak',
  tanpaKontak: 'Kontak kantor ini belum diketahui.',
  kontakDaerah: (daerah: string) => `Kantor lain di ${daerah}`,
  semua: (daerah: string) => `Semua perangkat daerah ${daerah}`,
} as const;
