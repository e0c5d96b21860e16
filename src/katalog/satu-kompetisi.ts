/** Everything the page of one competition says. */
import { tanpaAjang, type FaktaPenghargaan, type Ikut } from '../domain/kompetisi/ikut.ts';
import { jalurDaerah, jalurInovasi } from '../domain/jalur.ts';
import type { DaerahKatalog, Katalog } from '../domain/katalog.ts';
import type { Kompetisi, Pemenang } from '../domain/schema/nasional.ts';
import { PESAN_AJANG as P, PESAN_KOMPETISI } from '../text/pesan/kompetisi.ts';
import type { Kalimat } from './fakta-inovasi.ts';
import { jadwalTampil, type BarisJadwal } from './jadwal-kompetisi.ts';
import { jumlahAcara } from './kalender-kompetisi.ts';
import { kartuAjang, tercatat, type KartuAjang } from './kompetisi.ts';
import { syaratTampil, type SyaratTampil } from './petunjuk-kompetisi.ts';
import { DaftarRujukan, perujuk, type SumberBernomor } from '../domain/daftar-rujukan.ts';

interface Tempat {
  kode: string;
  nama: string;
  jalur: string;
}

export interface KriteriaTampil {
  keterangan: string;
  baris: { nama: string; bobot?: number | undefined; rujukan: number[] }[];
  berbobot: boolean;
}

export interface IkutTampil {
  tahun: string;
  butir: { id: string; nama: string; jalur: string; daerah: Tempat; capaian: string; bagiDaerah: boolean; rujukan: number[] }[];
}

export interface PemenangTampil {
  tahun: number;
  daftar: { judul: string; daerah: Tempat[]; lengkap: string; catatan?: string | undefined; rujukan: number[] }[];
}

export interface HalamanKompetisi extends Omit<KartuAjang, 'peserta'> {
  url?: string | undefined;
  peserta: Kalimat[];
  kriteria: KriteriaTampil[];
  jadwal: { akan: BarisJadwal[]; sudah: BarisJadwal[] };
  tanpaAkan: string;
  kalender?: { jalur: string; arti: string } | undefined;
  syarat: SyaratTampil[];
  edisi: (Kalimat & { tahun: number })[];
  ikut: IkutTampil[];
  pemenang: PemenangTampil[];
  fakta: { judul: string; kelompok: { apa: string; daerah: Tempat[] }[] }[];
  catatan: Kalimat[];
  sumber: SumberBernomor[];
}

export function halamanKompetisi(id: string, k: Katalog): HalamanKompetisi {
  const a = k.kompetisi.get(id)!;
  const r = new DaftarRujukan();
  const rujuk = perujuk(r, a.sumber);
  const t = tercatat(k, id);
  const acara = jumlahAcara(k, id);
  const kalimat = (x: { teks: string; sumber: string[] }): Kalimat => ({ teks: x.teks, rujukan: rujuk(x.sumber) });
  return {
    ...kartuAjang(id, k),
    url: a.url,
    peserta: (a.peserta ?? []).map(kalimat),
    syarat: syaratTampil(id, k, rujuk),
    kriteria: kriteria(a.kriteria ?? [], rujuk),
    jadwal: jadwalTampil(a.jadwal ?? [], k.tanggal, rujuk),
    tanpaAkan: P.tanpaAkan(k.tanggal),
    kalender:
      acara.seluruh > 0
        ? { jalur: `kompetisi/${id}/jadwal.ics`, arti: PESAN_KOMPETISI.artiKalender(acara.seluruh, acara.lewat) }
        : undefined,
    edisi: (a.edisi ?? []).toSorted((x, y) => y.tahun - x.tahun).map((e) => ({ ...kalimat(e), tahun: e.tahun })),
    ikut: perTahun(t.ikut, r),
    pemenang: pemenang(t.pemenang, k, perujuk(r, k.nasional.pemenang?.sumber ?? [])),
    fakta: fakta(t.fakta, a),
    catatan: (a.catatan ?? []).map(kalimat),
    sumber: r.daftar,
  };
}

const tempat = (d: DaerahKatalog): Tempat => ({ kode: d.kode, nama: d.nama, jalur: jalurDaerah(d) });

/** Criteria of one year and one remark belong together. */
function kriteria(daftar: NonNullable<Kompetisi['kriteria']>, rujuk: (id: readonly string[]) => number[]): KriteriaTampil[] {
  return [...Map.groupBy(daftar, (x) => P.kriteriaTahun(x.tahun, x.keterangan))].map(([keterangan, baris]) => ({
    keterangan,
    baris: baris.map((x) => ({ nama: x.nama, bobot: x.bobot, rujukan: rujuk(x.sumber) })),
    berbobot: baris.some((x) => x.bobot !== undefined),
  }));
}

function perTahun(ikut: readonly Ikut[], r: DaftarRujukan): IkutTampil[] {
  return [...Map.groupBy(ikut, (x) => x.penghargaan.tahun)].map(([tahun, daftar]) => ({
    tahun: tahun === undefined ? P.tanpaTahun : String(tahun),
    butir: daftar.map(({ inovasi: i, penghargaan: p }) => ({
      id: i.id,
      nama: i.isi.nama,
      jalur: jalurInovasi(i),
      daerah: tempat(i.daerah),
      capaian: p.capaian,
      bagiDaerah: p.untukDaerah ?? false,
      rujukan: perujuk(r, i.isi.sumber)(p.sumber),
    })),
  }));
}

function pemenang(daftar: Pemenang['daftar'], k: Katalog, rujuk: (id: readonly string[]) => number[]): PemenangTampil[] {
  return [...Map.groupBy(daftar, (d) => d.tahun)].map(([tahun, isi]) => ({
    tahun,
    daftar: isi.map((d) => ({
      judul: P.daftar(d.kategori, d.daerah.length),
      daerah: d.daerah.flatMap((kode) => k.daerah.get(kode) ?? []).map(tempat),
      lengkap: d.lengkap === undefined ? P.lengkapTakDiketahui : d.lengkap ? P.lengkap : P.tidakLengkap,
      catatan: d.catatan,
      rujukan: rujuk(d.sumber),
    })),
  }));
}

function fakta(daftar: readonly FaktaPenghargaan[], a: Kompetisi): HalamanKompetisi['fakta'] {
  return [...Map.groupBy(daftar, (f) => f.tahun)].map(([tahun, isi]) => ({
    judul: P.faktaTahun(tahun, new Set(isi.map((f) => f.daerah)).size),
    kelompok: [...Map.groupBy(isi, (f) => `${tanpaAjang(f.teks, a, tahun)}${f.diragukan ? ` (${P.diragukan})` : ''}`)].map(([apa, x]) => ({
      apa,
      daerah: x.map((f) => tempat(f.daerah)),
    })),
  }));
}
