/** Words that all charts over years share. */
import { angka, daftarKata } from '../angka.ts';

export type Arah = 'naik' | 'turun' | 'tetap' | 'tak-jelas';

/** Where a figure went, its words, and the first and last year of it. */
export interface Gerak {
  arah: Arah;
  kata: string;
  dari: number;
  ke: number;
}

export const PESAN_BAGAN_TITIK = {
  /** How firm a figure is; also the cell of the table. */
  mutu: {
    dilaporkan: 'diumumkan atau dilaporkan',
    sementara: 'sementara',
    mandiri: 'pengukuran mandiri',
    diragukan: 'tahunnya diragukan',
  },
  /** One letter beside the mark. */
  huruf: { sementara: 's', mandiri: 'm', diragukan: '?' },
  /** In the key: what a mark looks like, in words, and what it means. */
  kunci: {
    daerah: 'Bentuk dan warna tanda = daerah',
    daerahSedaftar: 'Bentuk dan warna tanda = daerah, hanya di dalam satu daftar',
    metode: 'Bentuk dan warna tanda = cara ukur',
    kosong: (label: string, huruf: string | undefined) => `tanda kosong${huruf ? ` dengan huruf ${huruf}` : ''}: ${label}`,
    balokKosong: (label: string, huruf: string | undefined) =>
      `balok bertepi putus${huruf ? `, angkanya berhuruf ${huruf}` : ''}: ${label}`,
    rentang: 'dua tanda bersambung: sumber menyebut angka berbeda',
    balokRentang: 'ujung bertepi putus: sumber menyebut angka berbeda',
    putus: 'garis putus-putus: menuju angka sementara',
  },
  batas: (singkat: string, kelas: string) => `${singkat}: batas bawah ${kelas} tahun itu`,
  takDiketahui: 'belum diketahui',
  /** Remarks below the picture. */
  sela: 'Garis hanya menghubungkan tahun yang berurutan; tahun tanpa tanda belum diketahui.',
  berbeda: 'Bila sumber menyebut angka yang berbeda untuk tahun yang sama, semuanya digambar sebagai rentang.',
  /** `nama` is formatted. */
  ragu: (nama: string, tahun: number, alasan: string) => `${nama}, ${tahun}: ${alasan}`,
  daerahnya: 'daerah',
  /** A remark of the record on some figures, each named with its region and year. */
  catatanAngka: (angkanya: readonly string[], catatan: string) => `${daftarKata(angkanya)}: ${catatan}`,
  catatanDiTabel: (jumlah: number) => `${angka(jumlah)} angka punya catatan; baca kolom Catatan pada tabel.`,
  /** Joins the values of one year: `70,78 atau 77,73`. */
  atau: 'atau',
  /** From one figure to another; both are formatted with their years. */
  gerak: (arah: Arah, awal: string, akhir: string) => {
    if (arah === 'tetap') return `tetap dari ${awal} ke ${akhir}`;
    if (arah === 'tak-jelas') return `tidak jelas arahnya karena sumber berbeda, dari ${awal} ke ${akhir}`;
    return `${arah} dari ${awal} ke ${akhir}`;
  },
  /** `3 naik dan 1 turun`, `semuanya naik`; what does not occur is not said. */
  arah: (semua: readonly Arah[]) => {
    const kata = { naik: 'naik', turun: 'turun', tetap: 'tetap', 'tak-jelas': 'tidak jelas arahnya' };
    const [sama, ...lain] = new Set(semua);
    if (sama && lain.length === 0) return `semuanya ${kata[sama]}`;
    return daftarKata(
      (['naik', 'turun', 'tetap', 'tak-jelas'] as const).flatMap((a) => {
        const jumlah = semua.filter((x) => x === a).length;
        return jumlah === 0 ? [] : [`${angka(jumlah)} ${kata[a]}`];
      }),
    );
  },
  /**
   * How many regions have a figure, and where it went; never who is best. `hal` is what is counted, with a capital.
   */
  beberapa: (p: { hal: string; sisipan?: string; ada: number; seluruh: number; gerak: readonly (Gerak & { nama: string })[] }) => {
    const awal = `${p.hal} diketahui untuk ${angka(p.ada)} dari ${angka(p.seluruh)} daerah${p.sisipan ?? ''}`;
    const [satu, ...lain] = p.gerak;
    if (!satu) return `${awal}; ${PESAN_BAGAN_TITIK.tanpaArah}.`;
    if (lain.length === 0) return `${awal}; yang dapat dibandingkan antartahun hanya ${satu.nama}: ${satu.kata}.`;
    return `${awal}; dari ${angka(p.gerak.length)} yang dapat dibandingkan antartahun, ${PESAN_BAGAN_TITIK.arah(p.gerak.map((g) => g.arah))} (${PESAN_BAGAN_TITIK.kurun(p.gerak)}).`;
  },
  /** Why figures of more than one year tell no direction. */
  tanpaArah: 'arahnya tidak disebut karena angka terakhirnya tidak bersambung dengan tahun sebelumnya',
  /** Years of several movements, which may differ from region to region. */
  kurun: (semua: readonly Gerak[]) => {
    const [dari, ke] = [Math.min(...semua.map((g) => g.dari)), Math.max(...semua.map((g) => g.ke))];
    const sama = semua.every((g) => g.dari === dari && g.ke === ke);
    return `${dari} sampai ${ke}${sama ? '' : ', masing-masing menurut rentetan tahun terakhirnya'}`;
  },
  /** Names, or how many where they are many. */
  daerah: (nama: readonly string[], lain: string) => (nama.length > 6 ? `${angka(nama.length)} ${lain}` : daftarKata(nama)),
} as const;
