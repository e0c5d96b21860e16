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
  kepala: ['Daerah', 'Arah', ...URUTAN_SUARA.map((s) => `Replikasi dipakai, ${SUARA[s].nama}`), 'Hubungan lain'],
  suara: (s: Suara) => SUARA[s].nama,
  /** Under a bar: `1 dua pihak, 9 lain`; number and voice stay on one line. */
  sisi: (ditiru: PerSuara, lain: number) => {
    const butir = [...URUTAN_SUARA.map((s) => [ditiru[s] ?? 0, SINGKAT[s]] as const), [lain, 'lain'] as const].filter(([n]) => n > 0);
    return butir.map(([n, kata]) => `${angka(n)} ${kata}`.replaceAll(' ', '\u00a0')).join(', ') || '0 tercatat';
  },
  /** Copies in use that a side gave or received; the confirmed ones are told even when there are none. */
  temuan: (memberi: PerSuara, menerima: PerSuara) => {
    const bagian = [sisi('diberikan', memberi), sisi('diterima', menerima)].filter((b) => b !== undefined);
    const sepihak = [memberi, menerima].some((n) => jumlah(n) > (n['dua-pihak'] ?? 0));
    return `Replikasi yang dipakai dan tercatat di Lumbung: ${daftarKata(bagian)}${sepihak ? '; yang lain menurut satu pihak atau sumber publik' : ''}.`;
  },
  temuanKosong: (daerah: string, memberi: number, menerima: number) => {
    const lain = [memberi > 0 && `${angka(memberi)} sebagai pemberi`, menerima > 0 && `${angka(menerima)} sebagai penerima`].filter(
      (b) => b !== false,
    );
    return `Dari ${daerah} belum tercatat replikasi yang dipakai; hubungan lain: ${daftarKata(lain)}.`;
  },
  artiLain:
    'Hubungan lain: kunjungan, janji, kesepakatan, program serupa, yang berhenti, dan yang lama tidak diperbarui. Itu bukan replikasi yang dipakai.',
  duaSisi: 'Hubungan di antara daerah yang dibandingkan terhitung pada pemberi dan pada penerimanya.',
  tanpa: (daerah: readonly string[]) => `Dari ${sebutDaerah(daerah)} belum ada hubungan replikasi yang tercatat.`,
  tanpaSemua: (daerah: readonly string[]) => `Belum ada hubungan replikasi dari ${sebutDaerah(daerah)} yang tercatat di Lumbung.`,
} as const;

function jumlah(n: PerSuara): number {
  return URUTAN_SUARA.reduce((j, s) => j + (n[s] ?? 0), 0);
}

/** How many of one side, and how many of them both sides confirm; nothing of a side without any. */
function sisi(kata: string, n: PerSuara): string | undefined {
  return jumlah(n) === 0 ? undefined : `${angka(jumlah(n))} ${kata} (${angka(n['dua-pihak'] ?? 0)} ${SUARA['dua-pihak'].nama})`;
}
