/** The page of one need, and the list of all. */
import { nilaiKonteks, seriKonteks } from '../domain/banding/konteks.ts';
import { labelKosakata, type DaerahKatalog, type Katalog } from '../domain/katalog.ts';
import { semuaKebutuhan, type KebutuhanKatalog } from '../domain/kebutuhan.ts';
import type { IdBatas, Kecocokan } from '../domain/cocok-kebutuhan.ts';
import { keHtml } from '../format/markdown.ts';
import { rupiah, tanggalIndonesia } from '../text/angka.ts';
import { tulisNilai } from '../text/pesan/indikator-konteks.ts';
import { PESAN_ALASAN, PESAN_BATAS } from '../text/pesan/kebutuhan.ts';
import { kartu, type Kartu } from './kartu.ts';
import { barisKebutuhan, cocok, type BarisKebutuhan } from './kebutuhan.ts';
import { DaftarRujukan, perujuk, type SumberBernomor } from '../domain/daftar-rujukan.ts';
import { jalurKerangka } from './kerangka.ts';

/** Cards on the page of a need; the finder shows the others. */
const TAMPIL = 12;
/** What of the region stands beside every need, known or not. */
const INDIKATOR = ['kemiskinan', 'stunting'] as const;

export interface HalamanKebutuhan extends BarisKebutuhan {
  berlaku?: string | undefined;
  batas: string[];
  bagian: { judul: string; html: string }[];
  /** The newest figure of each indicator with its year and method; without `nilai` where none is known. */
  konteks: { nama: string; nilai?: string; metode?: string; rujukan: number[] }[];
  kartu: Kartu[];
  sumber: SumberBernomor[];
}

/** `dasar` is the base path of the site with a slash at its end. */
export function halamanKebutuhan(n: KebutuhanKatalog, k: Katalog, dasar: string): HalamanKebutuhan {
  const { isi } = n;
  const rujukan = new DaftarRujukan();
  const nomorId = new Map(isi.sumber.map((s) => [s.id, rujukan.nomor([s])[0]!]));
  const rujuk = perujuk(rujukan, n.daerah.konteks.sumber);
  const daftar = cocok(n, k);
  return {
    ...barisKebutuhan(n, k),
    berlaku: isi.berlakuSampai && tanggalIndonesia(isi.berlakuSampai),
    batas: [
      isi.batas?.biayaMaks !== undefined && PESAN_BATAS.biaya(rupiah(isi.batas.biayaMaks)),
      isi.batas?.koneksi !== undefined && PESAN_BATAS.koneksi(labelKosakata(k, 'koneksi', isi.batas.koneksi)),
      isi.batas?.bulan !== undefined && PESAN_BATAS.bulan(isi.batas.bulan),
    ].filter((x) => x !== false),
    bagian: n.bagian.filter((b) => b.teks !== '').map((b) => ({ judul: b.judul, html: keHtml(b.teks, nomorId, dasar) })),
    konteks: INDIKATOR.map((id) => terbaru(id, n.daerah, k, rujuk)),
    kartu: daftar.slice(0, TAMPIL).map((c) => ({ ...kartu(c.inovasi, k), fakta: alasan(c, k) })),
    sumber: rujukan.daftar,
  };
}

/** The newest series; where its sources differ, both ends. Figures stand here by their place in the list of facts. */
function terbaru(
  indikator: (typeof INDIKATOR)[number],
  d: DaerahKatalog,
  k: Katalog,
  rujuk: (id: readonly string[]) => number[],
): HalamanKebutuhan['konteks'][number] {
  const nama = labelKosakata(k, 'indikator-konteks', indikator);
  const { isi } = d.konteks;
  const bahan = {
    sumberDasar: [],
    konteks: isi.map(({ indikator, nilai, tahun, lembaga, metode }, letak) => ({
      indikator,
      ...(nilai !== undefined && { nilai }),
      ...(tahun !== undefined && { tahun }),
      metode: [lembaga, metode].filter(Boolean).join(', '),
      sumber: [letak],
    })),
  };
  const [seri] = seriKonteks([bahan], indikator);
  const nilai = seri && nilaiKonteks(bahan, indikator, seri);
  if (!seri || !nilai) return { nama, rujukan: [] };
  return {
    nama,
    nilai: `${tulisNilai(indikator, nilai)} (${seri.tahun})`,
    metode: seri.metode,
    rujukan: rujuk([...new Set(nilai.sumber.flatMap((letak) => isi[letak]!.sumber))]),
  };
}

/** Why it stands there, then what is known best of it. */
function alasan(c: Kecocokan, k: Katalog): string[] {
  const batas = (Object.entries(c.batas) as [IdBatas, NonNullable<Kecocokan['batas'][IdBatas]>][]).map(
    ([id, hasil]) => PESAN_ALASAN.batas[id][hasil],
  );
  return [
    PESAN_ALASAN.cocok(
      c.tema.map((t) => labelKosakata(k, 'tema', t)),
      c.kata,
    ),
    ...batas,
    ...kartu(c.inovasi, k).fakta.slice(0, 1),
  ];
}

export interface DaftarKebutuhan {
  dicari: BarisKebutuhan[];
  lewat: BarisKebutuhan[];
  /** Path of an empty record. */
  kerangka: string;
}

export function daftarKebutuhan(k: Katalog): DaftarKebutuhan {
  const semua = semuaKebutuhan(k).map((n) => barisKebutuhan(n, k));
  return {
    dicari: semua.filter((n) => n.dicari),
    lewat: semua.filter((n) => !n.dicari),
    kerangka: jalurKerangka('kebutuhan'),
  };
}

/** The need at an address below `/kebutuhan/`. */
export function kebutuhanDi(k: Katalog, alamat: Record<string, string | number | undefined>): KebutuhanKatalog | undefined {
  return semuaKebutuhan(k).find((n) => n.daerah.slug === alamat['daerah'] && n.slug === alamat['slug']);
}
