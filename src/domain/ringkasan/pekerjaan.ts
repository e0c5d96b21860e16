/** What a region can do next with its records: computed from what is missing, never a judgement of the region. */
import { dinyatakanTiruan } from '../bank/keadaan.ts';
import type { DaerahKatalog, InovasiKatalog } from '../katalog.ts';
import { kontakSegar, type IdSyarat } from '../label.ts';
import { bandingTeks } from '../temuan.ts';

export interface PekerjaanDaerah {
  /** Facts that most of its records still lack, the most frequent first; at most three. */
  kurang: { syarat: IdSyarat; inovasi: number }[];
  /** Declared copies, given or taken, that its own folder has not told of yet. */
  belumDikonfirmasi: { memberi: number; menerima: number };
  /** True when no office contact was confirmed within twelve months. */
  kontakBasi: boolean;
  /** Records with the fewest facts, at most three; those that lack nothing are left out. */
  palingTipis: InovasiKatalog[];
}

const SEBANYAK = 3;

/** @param tanggal day of the build, `YYYY-MM-DD` */
export function pekerjaanDaerah(d: DaerahKatalog, tanggal: string): PekerjaanDaerah {
  const kurang = new Map<IdSyarat, number>();
  for (const i of d.inovasi) for (const s of i.kelengkapan.syarat) if (!s.terpenuhi) kurang.set(s.id, (kurang.get(s.id) ?? 0) + 1);
  const memberi = d.inovasi.flatMap((i) => i.relasi).filter(dinyatakanTiruan);
  return {
    kurang: [...kurang]
      // A confirmed contact is one task for the whole region, told apart.
      .filter(([id]) => id !== 'kontak')
      .sort(([a, m], [b, n]) => n - m || bandingTeks(a, b))
      .slice(0, SEBANYAK)
      .map(([syarat, inovasi]) => ({ syarat, inovasi })),
    belumDikonfirmasi: {
      memberi: memberi.filter((r) => r.suara !== 'dua-pihak' && r.suara !== 'asal').length,
      menerima: d.menerima.filter((r) => dinyatakanTiruan(r) && r.suara !== 'dua-pihak' && r.suara !== 'penerima').length,
    },
    kontakBasi: !d.kontak.isi.some((c) => kontakSegar(c, tanggal)),
    palingTipis: [...d.inovasi]
      .filter((i) => i.kelengkapan.terpenuhi < i.kelengkapan.seluruh)
      .sort((a, b) => a.kelengkapan.terpenuhi - b.kelengkapan.terpenuhi || bandingTeks(a.id, b.id))
      .slice(0, SEBANYAK),
  };
}
