/** Made-up content with plans at every stage, and a region that declares its lists complete. */
import { isiBerkosakata } from './kosakata-nyata.ts';
import { DAERAH, FOLDER, INOVASI, teksJson, type IsiUji } from './isi-minimal.ts';

const opd = (id: string, nama: string, jenis: string, lain: object = {}) => ({ id, nama, jenis, ...lain });

/** Six perangkat daerah, of which two have innovations; units, a village, a former name. */
const OPD = [
  opd('dinas-pertanian', 'Dinas Pertanian', 'dinas', { namaLama: ['Dinas Pangan dan Kebun'], singkatan: 'Distan' }),
  opd('uptd-benih', 'UPTD Benih', 'upt', { induk: 'dinas-pertanian' }),
  opd('dinas-kesehatan', 'Dinas Kesehatan', 'dinas'),
  opd('puskesmas-padi', 'Puskesmas Padi', 'puskesmas', { induk: 'dinas-kesehatan' }),
  opd('badan-riset', 'Badan Riset dan Inovasi Daerah', 'badan'),
  opd('inspektorat', 'Inspektorat', 'inspektorat'),
  opd('kecamatan-hulu', 'Kecamatan Hulu', 'kecamatan'),
  opd('dinas-pemberdayaan', 'Dinas Pemberdayaan Masyarakat dan Desa, Kependudukan dan Pencatatan Sipil', 'dinas'),
  opd('desa-lumbung', 'Desa Lumbung', 'desa'),
];

interface Rencana {
  nama: string;
  status: string;
  tahun?: number;
  opd: string[];
  /** Office of the step, start, end, state. */
  langkah: readonly (readonly [kegiatan: string, opd: string | undefined, mulai: string, selesai: string, status: string])[];
  lain?: string;
}

function berkasRencana(r: Rencana): string {
  const langkah = r.langkah.map(
    ([kegiatan, o, mulai, selesai, status]) =>
      `  - kegiatan: ${kegiatan}\n    mulai: '${mulai}'\n    selesai: '${selesai}'\n${o ? `    opd: ${o}\n` : ''}    status: ${status}\n`,
  );
  return `---
nama: ${r.nama}
ringkasan: Rencana rekaan untuk uji, agar warga desa tidak lagi menunggu lama.
tahun: ${r.tahun ?? 2026}
opd: [${r.opd.join(', ')}]
tema: [pangan]
status: ${r.status}
langkah:
${langkah.join('')}${r.lain ?? ''}ditambahkan: '2026-01-20'
diperbarui: '2026-11-02'
sumber:
  - id: rai
    judul: Rencana Aksi Inovasi 2026
    penerbit: Kabupaten Padi
    jenis: contoh
    tanggal: '2026-01'
---

## Masalah

Warga menunggu 3 hari. [^rai]

## Gagasan

Petugas datang ke desa.
`;
}

const dua = [
  ['Menyusun rancangan', 'dinas-pertanian', '2026-02', '2026-04', 'selesai'],
  ['Melatih penyuluh di semua kecamatan', undefined, '2026-05-02', '2026-10-15', 'berjalan'],
  ['Uji coba', 'uptd-benih', '2026-12', '2027', 'belum'],
] as const;

/** Name of the file → plan. */
export const RENCANA: Record<string, Rencana> = {
  'benih-keliling': {
    nama: 'Benih Keliling',
    status: 'gagasan',
    opd: ['uptd-benih'],
    langkah: [['Menulis gagasan', undefined, '2026', '2026', 'berjalan']],
  },
  'jemput-panen': {
    nama: 'Jemput Panen dari Sawah ke Lumbung Desa Terdekat',
    status: 'gagasan',
    opd: ['desa-lumbung', 'dinas-pertanian'],
    langkah: dua,
  },
  'lumbung-apung': {
    nama: 'Rencana Lumbung Apung',
    status: 'rancangan',
    opd: ['dinas-pertanian'],
    langkah: dua,
    lain: "targetTahapan: uji-coba\ndiajukan: '2026-01-15'\nanggaran:\n  rupiah: 50000000\n  tahun: 2027\n  sumberDana: [contoh]\n  sumber: [rai]\n",
  },
  'antre-daring': {
    nama: 'Antre Daring',
    status: 'uji-coba',
    opd: ['puskesmas-padi'],
    langkah: [['Uji coba di satu puskesmas', 'puskesmas-padi', '2026-08', '2026-09', 'tertunda']],
  },
  'lumbung-desa': {
    nama: 'Rencana Lumbung Desa',
    status: 'penerapan',
    tahun: 2022,
    opd: ['dinas-pertanian'],
    langkah: [['Membangun lumbung', undefined, '2022-03', '2022-12', 'selesai']],
    lain: `inovasi: ${FOLDER}/lumbung-desa\n`,
  },
  'kartu-pupuk': {
    nama: 'Kartu Pupuk',
    status: 'dihentikan',
    opd: ['dinas-pertanian'],
    langkah: [['Mencetak kartu', undefined, '2026-03', '2026-05', 'belum']],
    lain: 'sebabBerhenti:\n  - sebab: contoh\n    teks: Anggaran dialihkan.\n    jalanKeluar: Diusulkan lagi pada 2027.\n    sumber: [rai]\n',
  },
};

export function isiRencana(): IsiUji {
  const isi = isiBerkosakata(['jenis-opd', 'jenis-sumber', 'status-rencana', 'status-langkah']);
  isi[`${DAERAH}/opd.json`] = teksJson({ opd: OPD });
  isi[`${DAERAH}/daerah.json`] = teksJson({
    kode: '98.01',
    nama: 'Kabupaten Padi',
    lengkap: { opd: true, inovasi: true, rencana: [2026], per: '2026-10-31' },
    ditambahkan: '2026-01-20',
  });
  for (const [nama, r] of Object.entries(RENCANA)) isi[`${DAERAH}/rencana/${nama}.md`] = berkasRencana(r);
  isi[INOVASI] = isi[INOVASI]!.replace('opd: [dinas-pertanian]', 'opd: [dinas-pertanian, puskesmas-padi]');
  return isi;
}
