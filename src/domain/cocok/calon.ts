/** What the finder weighs of an innovation, cut out of its record. Optional facts are left out where nothing is known. */
import { antara, type KeadaanAntara } from '../bank/antara.ts';
import { alamatInovasi } from '../jalur.ts';
import type { InovasiKatalog, Katalog } from '../katalog.ts';
import { keadaanBerhenti, type Suara } from '../replikasi.ts';
import type { PrasyaratUji, UjiFakta } from './bisakah.ts';

/** How much internet an innovation needs, from none to always. */
export const KONEKSI = ['luring', 'sesekali', 'daring'] as const;
export type Koneksi = (typeof KONEKSI)[number];

/** True when the internet that there is suffices. */
export function cukupKoneksi(perlu: Koneksi, ada: Koneksi): boolean {
  return KONEKSI.indexOf(perlu) <= KONEKSI.indexOf(ada);
}

/** Kinds of money that a copy has to spend; what was received, saved or passed on never counts. */
const BIAYA_TIRUAN = ['awal', 'tahunan', 'satuan'] as const;

export interface BiayaCalon {
  jenis: (typeof BIAYA_TIRUAN)[number];
  /** Whole rupiah; `atas` is the upper end of a range. */
  rupiah: number;
  atas?: number;
  /** Id of the vocabulary `ketepatan`. */
  ketepatan?: string;
  tahun?: number;
  /** What one amount pays for, where it is not the whole. */
  per?: string;
  /** Ids of the vocabulary `sumber-dana`: who paid. */
  dana?: string[];
}

/** Anything but a copy that runs. */
export type KeadaanLain = Exclude<KeadaanAntara, 'tiruan'>;

export interface RelasiCalon {
  kode: string;
  keadaan: KeadaanLain;
  /** Last day of the latest agreement, where all that were signed are past. */
  berakhir?: string;
}

export interface Calon {
  /** `kabupaten-blora/silat` */
  alamat: string;
  /** Kode of its region. */
  asal: string;
  /** Ids; the first is its main theme. */
  tema: string[];
  jenis?: string;
  koneksi?: Koneksi;
  /** Months until it was in use. */
  bulan?: number;
  biaya: BiayaCalon[];
  /** Prerequisites on record. */
  prasyarat: number;
  /** Those of them that facts of a region can answer. */
  uji: (PrasyaratUji & { uji: UjiFakta })[];
  /** Results in numbers that somebody claims for it: 0 none, 1 a number, 2 a number beside its starting point. */
  hasil: 0 | 1 | 2;
  /** Awards of its own, not of its region. */
  penghargaan: number;
  /** Where declared copies run, by a word that nobody let lapse, and who says so. */
  peniru: { kode: string; suara: Suara }[];
  /** What else the ledger and the agreements know of other regions and it. */
  relasi: RelasiCalon[];
  /** Known to run no longer where it began. */
  berakhir?: boolean;
}

/** `k.tanggal` is the day of the build. */
export function susunCalon(i: InovasiKatalog, k: Pick<Katalog, 'kesepakatan' | 'tanggal'>): Calon {
  const { isi } = i;
  const lain = [...antara(i, k.kesepakatan, k.tanggal)];
  const [alamat] = alamatInovasi(i);
  const hasil = (isi.hasil ?? []).filter((h) => h.nilai !== undefined && h.atribusi !== 'bukan-dampak');
  const koneksi = KONEKSI.find((k) => k === isi.koneksi?.kebutuhan);
  const status = isi.status?.nilai;
  return {
    alamat: `${alamat!.daerah}/${alamat!.slug}`,
    asal: i.daerah.kode,
    tema: isi.tema,
    ...(isi.jenis && { jenis: isi.jenis }),
    ...(koneksi && { koneksi }),
    ...(isi.waktu?.bulanHinggaPenerapan !== undefined && { bulan: isi.waktu.bulanHinggaPenerapan }),
    biaya: biayaTiruan(i),
    prasyarat: (isi.prasyarat ?? []).length,
    uji: (isi.prasyarat ?? []).flatMap(({ teks, wajib, uji }) =>
      uji ? [{ teks, ...(wajib !== undefined && { wajib }), uji: salinUji(uji) }] : [],
    ),
    hasil: hasil.some((h) => h.awal !== undefined) ? 2 : hasil.length > 0 ? 1 : 0,
    penghargaan: (isi.penghargaan ?? []).filter((p) => !p.untukDaerah).length,
    peniru: lain.flatMap(([kode, a]) => (a.keadaan === 'tiruan' && a.relasi ? [{ kode, suara: a.relasi.suara }] : [])),
    relasi: lain.flatMap(([kode, { keadaan, berakhir }]) =>
      keadaan === 'tiruan' ? [] : [{ kode, keadaan, ...(berakhir && { berakhir }) }],
    ),
    ...((status === 'berganti' || keadaanBerhenti(status)) && { berakhir: true }),
  };
}

/** Costs on record that a copy would have too. */
export function biayaTiruan(i: Pick<InovasiKatalog, 'isi'>): BiayaCalon[] {
  return (i.isi.biaya?.rincian ?? []).flatMap((b) => {
    const jenis = BIAYA_TIRUAN.find((j) => j === b.jenis);
    const dana = b.sumberDana?.filter((d) => d !== 'tidak-disebut');
    if (!jenis) return [];
    return {
      jenis,
      rupiah: b.rupiah,
      ...(b.rupiahAtas !== undefined && { atas: b.rupiahAtas }),
      ...(b.ketepatan !== undefined && { ketepatan: b.ketepatan }),
      ...(b.tahun !== undefined && { tahun: b.tahun }),
      ...(b.per !== undefined && { per: b.per }),
      ...(dana?.length && { dana }),
    };
  });
}

/** The test of a prerequisite without keys that hold nothing. */
export function salinUji(u: { fakta: string; syarat: UjiFakta['syarat']; nilai?: UjiFakta['nilai'] | undefined }): UjiFakta {
  return { fakta: u.fakta, syarat: u.syarat, ...(u.nilai !== undefined && { nilai: u.nilai }) };
}
