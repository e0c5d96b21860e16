/** Words of the chart of amounts of money. */
import { angka, daftarKata } from '../angka.ts';
import { awalBesar, awalKecil } from '../huruf.ts';

/** What the finding tells of amounts of one kind. */
export interface RingkasanBiaya {
  judul: string;
  jumlah: number;
  /** Least and most; only of amounts for one thing whose order is known. */
  ujung?: { dari: string; sampai: string };
  /** Each amount with what it is for, where they pay for different things. */
  berbeda?: string[];
}

export const PESAN_BAGAN_BIAYA = {
  judul: 'Biaya yang diketahui, berdampingan',
  satuan: 'rupiah',
  apaJumlah: 'jumlah biaya',
  apaInovasi: 'inovasi',
  kepala: ['Inovasi', 'Jenis biaya', 'Untuk', 'Dari (Rp)', 'Sampai (Rp)', 'Ketepatan', 'Waktu', 'Sumber dana', 'Catatan'],
  asal: 'daerah asal',
  peniru: 'daerah yang mereplikasi',
  /** `jenis` is empty where all scales are alike. */
  skala: (kelipatanSepuluh: boolean, jenis: readonly string[]) => {
    const isi = kelipatanSepuluh ? 'tiap garis tegak sepuluh kali garis sebelumnya' : 'skalanya mulai dari nol';
    const awal = jenis.length ? `${daftarKata(jenis)}: ${isi}` : isi;
    return `${awalBesar(awal)}.`;
  },
  tanpaJumlah: 'Jumlah di sini tidak ditambahkan satu sama lain.',
  jenisBerbeda: 'Jenis biaya yang berbeda tidak dapat dibandingkan.',
  /** Heading of amounts of one kind and unit. */
  kelompok: (jenis: string, per: string | undefined) => (per ? `${jenis} per ${per}` : jenis),
  /** Name of a row, where rows of several innovations stand together. */
  milik: (inovasi: string, daerah: string) => `${inovasi}, ${daerah}`,
  /** Name of a row that an adopter paid. */
  olehPeniru: (untuk: string, daerah: string) => `${untuk} (replikasi: ${daerah})`,
  /** When, and who paid. */
  rincian: (bagian: readonly (string | undefined)[]) => bagian.filter(Boolean).join(' · '),
  dari: (dana: string) => `dari ${dana}`,
  /** Ends of a span beyond which an amount may lie. */
  atauLebih: (jumlah: string) => `${jumlah} atau lebih`,
  atauKurang: (jumlah: string) => `${jumlah} atau kurang`,
  /** One amount and what it is for. The first word keeps its capitals where it is an abbreviation. */
  jumlahUntuk: (jumlah: string, untuk: string) => `${jumlah} untuk ${/^\p{Lu}\p{Ll}/u.test(untuk) ? awalKecil(untuk) : untuk}`,
  jumlahPada: (jumlah: string, inovasi: string) => `${jumlah} pada ${inovasi}`,
  /** The span of each group, where it has one; two amounts for two things one by one. Parts are formatted. */
  temuan: (kelompok: readonly RingkasanBiaya[]) =>
    `Yang diketahui: ${daftarKata(
      kelompok.map(({ judul, ujung, jumlah, berbeda }) => {
        if (berbeda && kelompok.length === 1 && jumlah === 2) return `${awalKecil(judul)} ${daftarKata(berbeda)}`;
        if (berbeda) return `${awalKecil(judul)} ${angka(jumlah)} jumlah untuk hal yang berbeda`;
        if (!ujung) return `${awalKecil(judul)} ${angka(jumlah)} jumlah yang urutannya belum dapat dipastikan`;
        const { dari, sampai } = ujung;
        return `${awalKecil(judul)} ${dari === sampai ? `semuanya ${dari}` : `${dari} sampai ${sampai}`} (${angka(jumlah)} jumlah)`;
      }),
    )}.`,
  catatan: (nama: string, teks: string) => `${nama}: ${teks}`,
  /** Amounts that have nothing to be held against. */
  tunggal: (jenis: readonly string[]) => `Belum ada pembanding bagi ${daftarKata(jenis.map(awalKecil))}, jadi tidak digambar.`,
} as const;
