/** Words of similar regions: why they are alike, and by how much. */
import type { Serupa, TanpaSerupa } from '../../domain/banding/serupa.ts';
import { angka } from '../angka.ts';

export const PESAN_SERUPA = {
  /** Below a list of similar regions; `jenis` is kabupaten, kota or provinsi. */
  arti: (jenis: string, bobotKemiskinan: number) =>
    `Jarak 0 berarti sama. Jarak 1 berarti rata-rata terpaut satu simpangan baku di antara semua ${jenis}, pada ${sumbuSerupa(bobotKemiskinan)}`,
  tanpa: {
    'bukan-otonom': (nama: string) =>
      `${nama} bukan daerah otonom, jadi tidak dicarikan daerah serupa. Kabupaten dan kota administrasi di Jakarta juga tidak diusulkan bagi daerah lain.`,
    'tanpa-penduduk': (nama: string) => `Penduduk dan luas ${nama} belum diketahui di Lumbung, jadi daerah serupanya tidak dapat dihitung.`,
  } satisfies Record<TanpaSerupa, (nama: string) => string>,
} as const;

/** What the distance counts; population and density always weigh 1. */
function sumbuSerupa(bobotKemiskinan: number): string {
  if (bobotKemiskinan === 0) return 'logaritma jumlah penduduk dan logaritma kepadatan; kemiskinan tidak dihitung.';
  const bobot = bobotKemiskinan === 1 ? '' : `, dengan kemiskinan berbobot ${angka(bobotKemiskinan)}`;
  return `logaritma jumlah penduduk, logaritma kepadatan, dan persentase kemiskinan${bobot}.`;
}

/** `jarak 0,21` */
export function jarakSerupa(s: Pick<Serupa, 'jarak'>): string {
  return `jarak ${angka(s.jarak)}`;
}

/** `penduduk 1,1 kali`, `kepadatan 0,9 kali`, `kemiskinan 11,2% banding 10,9%, 2025`; the base comes second. */
export function alasanSerupa(s: Serupa): string[] {
  return [
    `penduduk ${kali(s.penduduk.kali)}`,
    `kepadatan ${kali(s.kepadatan.kali)}`,
    ...(s.kemiskinan === 'diabaikan' ? [] : [kemiskinan(s.kemiskinan)]),
    ...(s.berbatasan ? ['berbatasan darat'] : []),
  ];
}

function kali(n: number): string {
  return `${angka(n, n < 0.1 ? 2 : n < 10 ? 1 : 0)} kali`;
}

function kemiskinan(k: Exclude<Serupa['kemiskinan'], 'diabaikan'>): string {
  if (k === 'belum-diketahui') return 'kemiskinan tidak dihitung: belum diketahui untuk tahun dan metode yang sama';
  return `kemiskinan ${angka(k.nilai)}% banding ${angka(k.acuan)}%, ${k.tahun}`;
}
