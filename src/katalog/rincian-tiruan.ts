/** What is told of one copy beyond its steps: changes, results, cost, time, people, obstacles. Only what is known. */
import { lamaHinggaBerjalan } from '../domain/bank/lama.ts';
import { labelKosakata, type Katalog } from '../domain/katalog.ts';
import type { Relasi } from '../domain/replikasi.ts';
import type { Hambatan } from '../domain/schema/dasar.ts';
import { angka } from '../text/angka.ts';
import { PESAN_BANK } from '../text/pesan/bank.ts';
import { PESAN_FAKTA, PESAN_HASIL } from '../text/pesan/fakta.ts';
import { PESAN_INOVASI } from '../text/pesan/inovasi.ts';
import { PESAN_TIRUAN as P } from '../text/pesan/tiruan.ts';
import { biayaTampil, hasilTampil } from './fakta-inovasi.ts';
import { perujuk, type DaftarRujukan } from '../domain/daftar-rujukan.ts';

export interface ButirTiruan {
  judul: string;
  teks: string;
  rujukan: number[];
}

/** In the order in which a copier asks; the adopter's own file first. */
export function rincianTiruan(r: Relasi, k: Katalog, rujukan: DaftarRujukan): ButirTiruan[] {
  const kata = (vocab: string, id: string) => labelKosakata(k, vocab, id);
  const lama = lamaHinggaBerjalan(r);
  const butir = r.catatan.flatMap((c) => {
    const rujuk = perujuk(rujukan, c.sumber);
    const hambatan = (judul: string, daftar: readonly Hambatan[] | undefined) =>
      (daftar ?? []).map((h) => ({
        judul: P.bersebab(judul, kata('sebab', h.sebab)),
        teks: PESAN_INOVASI.jalanKeluar(h.teks, h.jalanKeluar),
        rujukan: rujuk(h.sumber),
      }));
    return [
      ...(c.perubahan ?? []).map((x) => ({
        judul: kata('nasib-komponen', x.nasib),
        teks: P.komponen(x.komponen, x.alasan),
        rujukan: rujuk(x.sumber),
      })),
      ...(c.hasil ?? []).map((x) => {
        const h = hasilTampil(x, k, rujuk);
        const nilai = [h.nilai, h.nilai && `(${h.tahun ?? PESAN_FAKTA.tahunTakDiketahui})`].filter(Boolean).join(' ');
        const awal = h.awal ? PESAN_HASIL.awal(h.awal, h.nilai !== undefined) : '';
        return { judul: P.hasil, teks: P.satuHasil(h.indikator, `${nilai}${awal}`, h.catatan), rujukan: h.rujukan };
      }),
      ...(c.biayaNyata ?? []).map((x) => {
        const b = biayaTampil(x, kata, rujuk);
        return { judul: P.biaya(b.jenis), teks: P.satuBiaya(b.jumlah, b.teks, b.rincian), rujukan: b.rujukan };
      }),
      ...(c.tim ?? []).map((x) => ({ judul: P.tim, teks: P.orang(x.peran, x.jumlah, x.jumlahAtas), rujukan: rujuk(x.sumber) })),
      ...(c.bulanHinggaBerjalan === undefined
        ? []
        : [
            {
              judul: P.waktu,
              teks: P.bulanHinggaBerjalan(angka(c.bulanHinggaBerjalan)),
              rujukan: rujuk(c.langkah.flatMap((l) => l.sumber)),
            },
          ]),
      ...hambatan(P.kendala, c.kendala),
      ...hambatan(P.sebabBerhenti, [...(c.sebabBerhenti ?? []), ...(c.keadaan?.sebab ?? [])]),
    ];
  });
  return [...butir, ...(lama ? [{ judul: P.waktu, teks: P.kalimat(PESAN_BANK.lamaHingga(lama)), rujukan: [] }] : [])];
}
