/** Empty records to fill in with any editor of texts, for those whose browser runs no script: written as `npm run baru` writes. */
import type { Katalog } from '../domain/katalog.ts';
import { JENIS, type JenisBerkas } from '../domain/schema/index.ts';
import { berkasBaru } from '../format/rangka/berkas.ts';
import { bentukTanggal, type Acuan, type Pilihan } from '../format/rangka/jawab.ts';
import { daftarTanya, type Tanya } from '../format/rangka/tanya.ts';
import { FOLDER_KOSONG } from '../format/usulan/berkas.ts';
import { JENIS_USULAN, type JenisUsulan } from '../format/usulan/borang.ts';
import { PESAN_KERANGKA as P } from '../text/pesan/kerangka.ts';
import { labelMedan } from '../text/pesan/usulan-medan.ts';

/** Kinds of files as they are named below `/usul/contoh/`. */
export const namaKerangka = (jenis: JenisUsulan): string => `${jenis}.${(JENIS[jenis] as JenisBerkas).bagian ? 'md' : 'json'}`;

/** Path below the site. */
export const jalurKerangka = (jenis: JenisUsulan): string => `usul/contoh/${namaKerangka(jenis)}`;

/** One for each form. */
export const daftarKerangka = (): { jalur: string; nama: string }[] =>
  JENIS_USULAN.map((jenis) => ({ jalur: jalurKerangka(jenis), nama: P.nama[jenis] }));

/** Of the vocabularies alone: regions, offices and innovations are too many to choose from in a remark. */
function acuan(k: Pick<Katalog, 'kosakata'>): Acuan {
  const kosakata = new Map([...k.kosakata].map(([nama, v]) => [nama, v.nilai.map((n): Pilihan => ({ id: n.id, label: n.label }))]));
  return { kosakata, daerah: [], inovasi: [], kesepakatan: [], kompetisi: [], edisi: [] };
}

/** What stands where only the region knows: what a vocabulary offers first, today, or words that ask to be replaced. */
function tempat(t: Tanya, jenis: JenisUsulan, a: Acuan, hari: string): unknown {
  const { skema: s } = t;
  if (t.bagian !== undefined) return P.bagian;
  if (s.kosakata !== undefined) return a.kosakata.get(s.kosakata)?.[0]?.id;
  if (s.rujukan !== undefined && s.rujukan !== 'sumber') return P.rujukan[s.rujukan] ?? s.rujukan;
  // A plan is made for a year to come.
  if (s.type === 'integer' || s.type === 'number') return Number(hari.slice(0, 4)) + 1;
  if (bentukTanggal(s)) return hari;
  if (t.bendera === 'sumber-penerbit') return P.penerbit;
  return P.ganti(t.keterangan ?? labelMedan(t.jalan.filter((x) => x !== 0).join('.'), jenis));
}

/** A record that holds what its kind must have, with what it may have as remarks, where its format has any. */
export function kerangka(jenis: JenisUsulan, k: Pick<Katalog, 'kosakata' | 'tanggal'>): string {
  const a = acuan(k);
  const tanya = daftarTanya(jenis);
  const nilai = new Map(
    tanya
      .filter((t) => t.wajib)
      .map((t) => {
        const x = tempat(t, jenis, a, k.tanggal);
        return [t.bendera, t.banyak ? [x] : x];
      }),
  );
  const daerah = { kode: '', nama: '', folder: FOLDER_KOSONG };
  return berkasBaru({ jenis, daerah, nilai, tanya, hari: k.tanggal, ringkas: false, acuan: a, ada: { daerah: true, opd: true } }).at(-1)!
    .isi;
}
