/** What was hard, what may go wrong, and which documents tell more. */
import type { Inovasi } from '../domain/schema/inovasi.ts';
import { tanggalIndonesia } from '../text/angka.ts';
import { PESAN_INOVASI } from '../text/pesan/inovasi.ts';
import type { Seksi } from './syarat-inovasi.ts';

type Kata = (vocab: string, id: string) => string;
type Perujuk = (id: readonly string[] | undefined) => number[];

export function butirHambatan(isi: Inovasi, kata: Kata, rujuk: Perujuk): Seksi['butir'] {
  return (isi.penghambat ?? []).map((h) => ({
    teks: PESAN_INOVASI.jalanKeluar(h.teks, h.jalanKeluar),
    kepala: kata('sebab', h.sebab),
    rujukan: rujuk(h.sumber),
  }));
}

/** Obstacles, risks, what one would do otherwise; empty groups fall away. */
export function seksiHambatan(isi: Inovasi, kata: Kata, rujuk: Perujuk): Seksi[] {
  return [
    { judul: PESAN_INOVASI.hambatan, butir: butirHambatan(isi, kata, rujuk) },
    {
      judul: PESAN_INOVASI.risiko,
      butir: (isi.risiko ?? []).map((r) => ({ teks: PESAN_INOVASI.caraMengatasi(r.teks, r.mitigasi), rujukan: rujuk(r.sumber) })),
    },
    { judul: PESAN_INOVASI.bilaMengulang, butir: (isi.jikaMengulang ?? []).map((x) => ({ teks: x.teks, rujukan: rujuk(x.sumber) })) },
  ].filter((s) => s.butir.length > 0);
}

export function butirDokumen(isi: Inovasi, kata: Kata, rujuk: Perujuk): Seksi['butir'] {
  return (isi.dokumen ?? []).map((d) => ({
    teks: [d.judul, d.nomor && PESAN_INOVASI.nomor(d.nomor), d.tanggal && tanggalIndonesia(d.tanggal), d.catatan]
      .filter(Boolean)
      .join(', '),
    kepala: kata('jenis-dokumen', d.jenis),
    tautan: d.url,
    rujukan: rujuk(d.sumber),
  }));
}
