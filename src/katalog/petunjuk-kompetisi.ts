/** Recorded innovations held against the typed rules of a competition. */
import { kaliIkut } from '../domain/kompetisi/ikut.ts';
import { petunjuk, type HasilSyarat, type JenisSyarat, type SebabSyarat } from '../domain/kompetisi/syarat.ts';
import { jalurDaerah, jalurInovasi } from '../domain/jalur.ts';
import type { InovasiKatalog, Katalog } from '../domain/katalog.ts';
import type { SyaratKompetisi } from '../domain/schema/nasional.ts';
import { PESAN_SYARAT_IKUT as P } from '../text/pesan/kompetisi.ts';

interface DaerahSyarat {
  nama: string;
  jalur: string;
  jumlah: number;
  /** Empty where all regions together have too many to name. */
  inovasi: { nama: string; jalur: string; rincian: string }[];
}

export interface SyaratTampil {
  aturan: string;
  teks: string;
  rujukan: number[];
  /** Every innovation counts once. */
  hitung: { hasil: string; id: HasilSyarat; jumlah: number; teks: string }[];
  /** Those that the rule decides for: fit, or (where the rule can only exclude) entered often enough already. */
  daftar: { judul: string; daerah: DaerahSyarat[] };
}

/** More innovations than this are counted by region instead of named: nobody reads thousands of names. */
const PALING_BANYAK = 500;
const URUTAN: readonly HasilSyarat[] = ['memenuhi', 'tidak-memenuhi', 'belum-diketahui'];

export function syaratTampil(id: string, k: Katalog, rujuk: (id: readonly string[]) => number[]): SyaratTampil[] {
  const syarat = k.kompetisi.get(id)!.syarat;
  if (!syarat) return [];
  const hasil = k.inovasi.map((i) => ({ i, petunjuk: petunjuk(i, { id, syarat }, k.tanggal) }));
  return (Object.keys(syarat) as JenisSyarat[]).map((jenis) => {
    const semua = hasil.map(({ i, petunjuk }) => ({ i, ...petunjuk[jenis]! }));
    const kelompok = Map.groupBy(semua, (x) => `${x.hasil} ${x.sebab}`);
    const dipilih = semua.filter((x) => x.hasil === (jenis === 'palingBanyakIkut' ? 'tidak-memenuhi' : 'memenuhi')).map((x) => x.i);
    return {
      aturan: P.aturan(syarat[jenis]!.tahun),
      teks: tulis(jenis, syarat, k.tanggal),
      rujukan: rujuk(syarat[jenis]!.sumber),
      hitung: [...kelompok.values()]
        .sort((a, b) => URUTAN.indexOf(a[0]!.hasil) - URUTAN.indexOf(b[0]!.hasil) || b.length - a.length)
        .map((x) => hitung(x[0]!.hasil, x[0]!.sebab, x.length)),
      daftar: {
        judul: (jenis === 'palingBanyakIkut' ? P.bukaKali : P.buka)(dipilih.length),
        daerah: perDaerah(dipilih, id),
      },
    };
  });
}

const hitung = (id: HasilSyarat, sebab: SebabSyarat, jumlah: number) => ({
  id,
  hasil: P.hasil[id],
  jumlah,
  teks: P.butir(jumlah, P.sebab[sebab]),
});

function tulis(jenis: JenisSyarat, s: SyaratKompetisi, tanggal: string): string {
  if (jenis === 'jendelaPenerapan') {
    const { mulai, selesai, atauDikembangkan = false } = s.jendelaPenerapan!;
    return P.jendela(mulai, selesai, atauDikembangkan);
  }
  return jenis === 'umurPalingSedikit' ? P.umur(s.umurPalingSedikit!.lamaTahun, tanggal) : P.kali(s.palingBanyakIkut!.kali);
}

function perDaerah(inovasi: readonly InovasiKatalog[], id: string): DaerahSyarat[] {
  return [...Map.groupBy(inovasi, (i) => i.daerah)].map(([d, daftar]) => ({
    nama: d.nama,
    jalur: jalurDaerah(d),
    jumlah: daftar.length,
    inovasi: (inovasi.length > PALING_BANYAK ? [] : daftar).map((i) => {
      const kali = kaliIkut(i, id);
      return {
        nama: i.isi.nama,
        jalur: jalurInovasi(i),
        rincian: [i.isi.mulai && P.mulai(i.isi.mulai), kali > 0 && P.pernah(kali)].filter(Boolean).join(', '),
      };
    }),
  }));
}
