/** What the form "Catat minat ini" needs to know of one innovation. */
import { antara, type Antara } from '../domain/bank/antara.ts';
import { labelKosakata, type InovasiKatalog, type Katalog } from '../domain/katalog.ts';
import { berkasMinat, catatanMinat } from '../format/catatan-minat.ts';
import { tanggalIndonesia } from '../text/angka.ts';
import { PESAN_MINAT } from '../text/pesan/minat.ts';
import { saluran, type Saluran } from './saluran.ts';

export interface Tercatat {
  /** The furthest step, or the kind of the agreement. */
  langkah: string;
  /** Last day of the latest agreement, where all that were signed are past. */
  berakhir?: string;
  /** The region itself tells of it. */
  sendiri: boolean;
}

export interface CatatMinat {
  /** `<folder>/<slug>`. */
  inovasi: string;
  /** Name of the record's file: the slug of the innovation, with its region where another innovation has the same slug. */
  slug: string;
  nama: string;
  /** Slug of the region that owns it. */
  asal: string;
  /** Regions of which the ledger or an agreement already tells, by slug. */
  tercatat: Record<string, Tercatat>;
  saluran: Saluran;
  contoh: { letak: string; isi: string };
}

export function catatMinat(i: InovasiKatalog, k: Katalog): CatatMinat {
  const P = PESAN_MINAT.kosong;
  const nama = slugGanda(k).has(i.slug) ? `${i.slug}-${i.daerah.slug}` : i.slug;
  const contoh = catatanMinat({ inovasi: i.id, namaInovasi: i.isi.nama, daerah: P.daerah, tanggal: k.tanggal, hari: k.tanggal });
  return {
    inovasi: i.id,
    slug: nama,
    nama: i.isi.nama,
    asal: i.daerah.slug,
    tercatat: Object.fromEntries(
      [...antara(i, k.kesepakatan, k.tanggal)].flatMap(([kode, a]) => {
        const [d, apa] = [k.daerah.get(kode), tercatat(a, k)];
        return d && apa ? [[d.slug, apa] as const] : [];
      }),
    ),
    saluran: saluran(k),
    contoh: {
      letak: berkasMinat(P.folder, nama),
      isi: JSON.stringify({ ...contoh, berlakuSampai: undefined }, null, 2).replaceAll(k.tanggal, P.tanggal),
    },
  };
}

function tercatat({ keadaan, relasi: r, kesepakatan: [naskah], berakhir }: Antara, k: Katalog): Tercatat | undefined {
  // An agreement says more than a visit or a wish of the ledger.
  const dariNaskah = naskah && (!r || (keadaan === 'kesepakatan' && r.kelompok !== 'kesepakatan'));
  const langkah = dariNaskah
    ? labelKosakata(k, 'jenis-kesepakatan', naskah.jenis)
    : r && labelKosakata(k, 'langkah-replikasi', r.terakhir.langkah);
  if (langkah === undefined) return undefined;
  return {
    langkah,
    ...(berakhir && { berakhir: tanggalIndonesia(berakhir) }),
    sendiri: (r?.catatan ?? []).some((c) => !('penerima' in c)),
  };
}

const ganda = new WeakMap<Katalog, ReadonlySet<string>>();

/** Slugs that several regions use: the records of one adopter would overwrite each other. Made once per catalogue. */
function slugGanda(k: Katalog): ReadonlySet<string> {
  let g = ganda.get(k);
  if (!g) {
    ganda.set(k, (g = new Set([...Map.groupBy(k.inovasi, (i) => i.slug)].flatMap(([slug, milik]) => (milik.length > 1 ? [slug] : [])))));
  }
  return g;
}
