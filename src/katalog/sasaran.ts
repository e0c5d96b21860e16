/** Targets and agreements of a region: what was aimed at, where it came from, what is published since. */
import { labelKosakata, type DaerahKatalog, type Katalog } from '../domain/katalog.ts';
import { berindeks, faktaSasaran, type Target } from '../domain/sasaran.ts';
import type { FaktaIndeks } from '../domain/schema/daerah.ts';
import { tanggalIndonesia } from '../text/angka.ts';
import { PESAN_SASARAN as P } from '../text/pesan/sasaran.ts';
import type { Kalimat } from './fakta-inovasi.ts';
import { perujuk, type DaftarRujukan } from '../domain/daftar-rujukan.ts';

export interface TargetTampil extends Kalimat {
  /** What it is about, for which year, and when it was said. */
  rincian: string;
  status: { id: string; nama: string };
  hasil?: Kalimat | undefined;
  /** Published facts before and in that year; undefined where no published figure is about such a target. */
  terbit?: { sebelum: Kalimat[]; padaTahun: Kalimat[] } | undefined;
}

export interface SasaranDaerah {
  target: TargetTampil[];
  perjanjian: { judul: string; tanggal?: string | undefined; isi: string[]; rujukan: number[] }[];
  evaluasi: (Kalimat & { tanggal?: string | undefined })[];
  catatan: Kalimat[];
}

export function sasaranDaerah(d: DaerahKatalog, k: Katalog, r: DaftarRujukan): SasaranDaerah {
  const profil = d.profil?.isi;
  const rujuk = perujuk(r, d.profil?.sumber ?? []);
  return {
    target: (profil?.target ?? []).map((t) => targetTampil(t, d, k, r)),
    perjanjian: (profil?.perjanjian ?? []).map((p) => ({
      judul: p.judul,
      tanggal: p.tanggal && tanggalIndonesia(p.tanggal),
      isi: p.isi,
      rujukan: rujuk(p.sumber),
    })),
    evaluasi: (profil?.evaluasi ?? []).map((e) => ({
      teks: e.teks,
      tanggal: e.tanggal && tanggalIndonesia(e.tanggal),
      rujukan: rujuk(e.sumber),
    })),
    catatan: (profil?.catatan ?? []).map((c) => ({ teks: c.teks, rujukan: rujuk(c.sumber) })),
  };
}

function targetTampil(t: Target, d: DaerahKatalog, k: Katalog, r: DaftarRujukan): TargetTampil {
  const rujuk = perujuk(r, d.profil?.sumber ?? []);
  const rujukIndeks = perujuk(r, d.indeks.sumber);
  const f = faktaSasaran(t, d.indeks.isi);
  const tulis = (fakta: readonly FaktaIndeks[]): Kalimat[] =>
    [...Map.groupBy(fakta, (x) => P.fakta(x.tahun, isiFakta(t.perihal, x, k)))].map(([teks, sama]) => ({
      teks,
      rujukan: rujukIndeks(sama.flatMap((x) => x.sumber)),
    }));
  return {
    teks: t.teks,
    rincian: P.rincian(t.perihal === 'lainnya' ? undefined : labelKosakata(k, 'perihal-target', t.perihal), t.tahun, t.ditetapkan),
    rujukan: rujuk(t.sumber),
    terbit: berindeks(t.perihal) ? { sebelum: tulis(f.sebelum), padaTahun: tulis(f.padaTahun) } : undefined,
    status: { id: t.hasil.status, nama: labelKosakata(k, 'status-target', t.hasil.status) },
    hasil: t.hasil.teks === undefined ? undefined : { teks: t.hasil.teks, rujukan: rujuk(t.hasil.sumber ?? []) },
  };
}

/** The part of a fact that a target is about; a rank is never without its scope. */
function isiFakta(perihal: string, f: FaktaIndeks, k: Katalog): string {
  const ragu = f.tahunDiragukan === undefined ? [] : [P.diragukan];
  switch (perihal) {
    case 'peringkat-iid':
      return [P.peringkat(f.peringkat!, f.lingkup), f.jenisPeringkat === 'tidak-disebut' && P.jenisTakDisebut, ...ragu]
        .filter(Boolean)
        .join('; ');
    case 'predikat':
      return [labelKosakata(k, 'predikat', f.predikat!), ...ragu].join('; ');
    case 'jumlah-inovasi':
      return [P.jumlahInovasi(f.jumlahInovasi!), ...ragu].join('; ');
    default:
      return [f.penghargaan!.replace(/^(.*?)(?: \d{4})\b/, '$1'), ...ragu].join('; ');
  }
}
