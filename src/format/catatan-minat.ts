/** The first entry of an adopter in the ledger, made after its letter of interest: `replikasi/<slug>.json`. */
import { BULAN_SUARA, geserBulan } from '../domain/tanggal.ts';

export interface Minat {
  /** `<folder>/<slug>` of the innovation. */
  inovasi: string;
  namaInovasi: string;
  /** Full name of the region that wrote, `Kabupaten Wonosobo`. */
  daerah: string;
  /** Office that signed, where it is told. */
  unit?: string | undefined;
  nomor?: string | undefined;
  /** Day of the letter, `YYYY-MM-DD`. */
  tanggal: string;
  /** Day on which the entry is made. */
  hari: string;
}

/** The letter as the only source of the entry. */
const SUMBER = 'surat-minat';

export function langkahMinat(m: Minat) {
  const judul = `Surat minat replikasi ${m.namaInovasi}`;
  return {
    langkah: {
      langkah: 'minat',
      tanggal: m.tanggal,
      dokumen: { jenis: 'surat', judul, ...(m.nomor && { nomor: m.nomor }), tanggal: m.tanggal, sumber: [SUMBER] },
      sumber: [SUMBER],
    },
    sumber: { id: SUMBER, judul, penerbit: m.unit ?? `Pemerintah ${m.daerah}`, jenis: 'resmi', tanggal: m.tanggal },
  };
}

/** The whole record, valid by the schema `replikasi`. */
export function catatanMinat(m: Minat) {
  const { langkah, sumber } = langkahMinat(m);
  return {
    inovasi: m.inovasi,
    hubungan: 'dinyatakan',
    langkah: [langkah],
    ...(m.unit && { unit: m.unit }),
    berlakuSampai: geserBulan(m.tanggal, BULAN_SUARA),
    ditambahkan: m.hari,
    sumber: [sumber],
  };
}

/** As it lies in git. */
export function teksCatatanMinat(m: Minat): string {
  return `${JSON.stringify(catatanMinat(m), null, 2)}\n`;
}

/** Where the region already keeps a record of this innovation: what to add to it, list by list. */
export function teksTambahanMinat(m: Minat): string {
  const { langkah, sumber } = langkahMinat(m);
  return `"langkah": [ …,\n${JSON.stringify(langkah, null, 2)}\n]\n\n"sumber": [ …,\n${JSON.stringify(sumber, null, 2)}\n]\n`;
}

/** Path from the root of the repository. @param folder of the region that wrote, @param slug of the innovation */
export function berkasMinat(folder: string, slug: string): string {
  return `content/daerah/${folder}/replikasi/${slug}.json`;
}
