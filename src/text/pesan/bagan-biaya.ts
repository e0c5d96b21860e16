/** Words of the chart of amounts of money. */
import { angka, daftarKata } from '../angka.ts';

const kecil = (teks: string) => teks.charAt(0).toLowerCase() + teks.slice(1);

export const PESAN_BAGAN_BIAYA = {
  judul: 'Biaya yang diketahui, berdampingan',
  satuan: 'rupiah',
  apaJumlah: 'jumlah biaya',
  apaInovasi: 'inovasi',
  kepala: ['Inovasi', 'Jenis biaya', 'Untuk', 'Dari (Rp)', 'Sampai (Rp)', 'Ketepatan', 'Waktu', 'Sumber dana', 'Catatan'],
  asal: 'daerah asal',
  peniru: 'peniru',
  /** `jenis` is empty where all scales are alike. */
  skala: (kelipatanSepuluh: boolean, jenis: readonly string[]) => {
    const isi = kelipatanSepuluh ? 'tiap garis tegak sepuluh kali garis sebelumnya' : 'skalanya mulai dari nol';
    const awal = jenis.length ? `${daftarKata(jenis)}: ${isi}` : isi;
    return `${awal.charAt(0).toUpperCase()}${awal.slice(1)}.`;
  },
  tanpaJumlah: 'Jumlah di sini tidak ditambahkan satu sama lain.',
  jenisBerbeda: 'Jenis biaya yang berbeda tidak dapat dibandingkan.',
  /** Heading of amounts of one kind and unit. */
  kelompok: (jenis: string, per: string | undefined) => (per ? `${jenis} per ${per}` : jenis),
  /** Name of a row, where rows of several innovations stand together. */
  milik: (inovasi: string, daerah: string) => `${inovasi}, ${daerah}`,
  /** Name of a row that an adopter paid. */
  olehPeniru: (untuk: string, daerah: string) => `${untuk} (peniru: ${daerah})`,
  /** When, and who paid. */
  rincian: (bagian: readonly (string | undefined)[]) => bagian.filter(Boolean).join(' · '),
  dari: (dana: string) => `dari ${dana}`,
  /** Ends of a span beyond which an amount may lie. */
  atauLebih: (jumlah: string) => `${jumlah} atau lebih`,
  atauKurang: (jumlah: string) => `${jumlah} atau kurang`,
  /** The span of each group, where it has one; parts are formatted. */
  temuan: (kelompok: readonly { judul: string; ujung?: { dari: string; sampai: string }; jumlah: number }[]) =>
    `Yang diketahui: ${daftarKata(
      kelompok.map(({ judul, ujung, jumlah }) => {
        if (!ujung) return `${kecil(judul)} ${angka(jumlah)} jumlah yang urutannya belum dapat dipastikan`;
        const { dari, sampai } = ujung;
        return `${kecil(judul)} ${dari === sampai ? `semuanya ${dari}` : `${dari} sampai ${sampai}`} (${angka(jumlah)} jumlah)`;
      }),
    )}.`,
  catatan: (nama: string, teks: string) => `${nama}: ${teks}`,
  /** Amounts that have nothing to be held against. */
  tunggal: (jenis: readonly string[]) => `Belum ada pembanding bagi ${daftarKata(jenis.map(kecil))}, jadi tidak digambar.`,
} as const;
