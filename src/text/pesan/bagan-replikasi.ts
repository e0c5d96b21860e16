/** Words of the bars of replications given and received. */
import type { Suara } from '../../domain/replikasi.ts';
import { angka, daftarKata } from '../angka.ts';
import { sebutDaerah } from '../sebut.ts';
import { SUARA } from './label.ts';

/** Weightiest voice first: the order of segments, key and columns. */
export const URUTAN_SUARA: readonly Suara[] = ['dua-pihak', 'penerima', 'asal', 'publik'];

const SINGKAT: Record<Suara, string> = { 'dua-pihak': 'dua pihak', penerima: 'penerima', asal: 'asal', publik: 'publik' };

type PerSuara = Partial<Record<Suara, number>>;

export const PESAN_BAGAN_REPLIKASI = {
  belumTercatat: 'belum ada yang tercatat',
  judul: 'Replikasi yang diterima dan diberikan',
  satuan: 'hubungan replikasi yang tercatat di Lumbung',
  menerima: 'menerima',
  memberi: 'memberi',
  lain: 'hubungan lain',
  banyakDaerah: (n: number) => `${angka(n)} daerah`,
  kepala: ['Daerah', 'Arah', ...URUTAN_SUARA.map((s) => `Tiruan dipakai, ${SUARA[s].nama}`), 'Hubungan lain'],
  suara: (s: Suara) => SUARA[s].nama,
  /** Under a bar: `1 dua pihak, 9 lain`; number and voice stay on one line. */
  sisi: (ditiru: PerSuara, lain: number) => {
    const butir = [...URUTAN_SUARA.map((s) => [ditiru[s] ?? 0, SINGKAT[s]] as const), [lain, 'lain'] as const].filter(([n]) => n > 0);
    return butir.map(([n, kata]) => `${angka(n)} ${kata}`.replaceAll(' ', '\u00a0')).join(', ') || '0 tercatat';
  },
  /** What the data say of copies in use; the confirmed ones are told even when there are none. */
  temuan: (memberi: PerSuara, menerima: PerSuara) =>
    `Tiruan dipakai yang tercatat di Lumbung: ${arah('diberikan', memberi)}; ${arah('diterima', menerima)}.`,
  temuanKosong: (daerah: string, memberi: number, menerima: number) =>
    `Dari ${daerah} tercatat 0 tiruan yang dipakai, 0 dikonfirmasi dua pihak; hubungan lain: ${angka(memberi)} sebagai pemberi dan ${angka(menerima)} sebagai penerima.`,
  artiLain:
    'Hubungan lain: kunjungan, janji, kesepakatan, program serupa, yang berhenti, dan yang lama tidak diperbarui. Itu bukan tiruan yang dipakai.',
  duaSisi: 'Hubungan di antara daerah yang dibandingkan terhitung pada pemberi dan pada penerimanya.',
  tanpa: (daerah: readonly string[]) => `Dari ${sebutDaerah(daerah)} belum ada hubungan replikasi yang tercatat.`,
  tanpaSemua: (daerah: readonly string[]) => `Belum ada hubungan replikasi dari ${sebutDaerah(daerah)} yang tercatat di Lumbung.`,
} as const;

function arah(kata: string, n: PerSuara): string {
  const jumlah = URUTAN_SUARA.reduce((j, s) => j + (n[s] ?? 0), 0);
  if (jumlah === 0) return `${kata} 0`;
  const bagian = URUTAN_SUARA.filter((s) => s === 'dua-pihak' || n[s]).map((s) => `${angka(n[s] ?? 0)} ${SUARA[s].nama}`);
  return `${kata} ${angka(jumlah)} (${daftarKata(bagian)})`;
}
