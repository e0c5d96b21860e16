/** What the search knows of one innovation: its words by field. The index, the dictionary and the suggestions share it. */
import { jalurDaerah, jalurInovasi } from '../domain/jalur.ts';
import { labelKosakata, nilaiKosakata, type InovasiKatalog, type Katalog } from '../domain/katalog.ts';
import { keTeks } from '../format/markdown.ts';
import type { Tujuan } from './kamus.ts';

export interface Bahan {
  id: string;
  jalur: string;
  nama: string;
  daerah: string;
  ringkasan: string;
  /** Expansion of the acronym and other names. */
  alias: string[];
  /** Region and province. */
  tempat: string[];
  tema: string[];
  /** Urusan and offices, their former names too. */
  urusan: string[];
  /** Sections of the body as plain text. */
  bagian: string[];
  /** Sentences of the front matter: results, awards, prerequisites, steps. */
  fakta: string[];
  /** Share of the record's facts that are known, 0 to 1. */
  lengkap: number;
}

export function bahanCari(i: InovasiKatalog, k: Katalog): Bahan {
  const { isi, daerah } = i;
  const berlabel = (nama: string, id: string) => [labelKosakata(k, nama, id), ...(nilaiKosakata(k, nama, id)?.alias ?? [])];
  return {
    id: i.id,
    jalur: `/${jalurInovasi(i)}`,
    nama: isi.nama,
    daerah: daerah.nama,
    ringkasan: isi.ringkasan,
    alias: [isi.kepanjangan, ...(isi.namaLain ?? [])].filter((x) => x !== undefined),
    tempat: [daerah.nama, daerah.provinsi],
    tema: isi.tema.flatMap((t) => berlabel('tema', t)),
    urusan: [
      ...[isi.urusan, ...(isi.urusanLain ?? [])].flatMap((u) => berlabel('urusan', u)),
      ...i.opd.flatMap((o) => [o.nama, ...(o.namaLama ?? [])]),
    ],
    bagian: i.bagian.map((b) => keTeks(b.teks)),
    fakta: [
      ...(isi.sasaran ?? []),
      ...(isi.hasil ?? []).map((h) => h.indikator),
      ...(isi.penghargaan ?? []).map((p) => `${p.nama} ${p.tahun ?? ''} ${p.capaian}`),
      ...(isi.prasyarat ?? []).map((p) => p.teks),
      ...(isi.langkah ?? []).map((l) => l.teks),
    ],
    lengkap: i.kelengkapan.terpenuhi / i.kelengkapan.seluruh,
  };
}

/** All texts of a record, for the dictionary. */
export function teksBahan(b: Bahan): string[] {
  return [b.nama, ...b.alias, b.ringkasan, ...b.tempat, ...b.tema, ...b.urusan, ...b.bagian, ...b.fakta];
}

const tanpaJenis = (nama: string) => nama.replace(/^(?:Kabupaten|Kota|Provinsi) /, '');

/** Regions, themes and urusan, each with the phrases that people type for them. */
export function tujuanKatalog(k: Katalog): (Tujuan & { frasa: string[] })[] {
  const perProvinsi = new Map<string, number>();
  for (const i of k.inovasi) perProvinsi.set(i.daerah.kodeProvinsi, (perProvinsi.get(i.daerah.kodeProvinsi) ?? 0) + 1);
  const daerah = [...k.daerah.values()].map((d) => {
    // A province answers for its kabupaten and kota.
    const jumlah = d.jenis === 'provinsi' ? (perProvinsi.get(d.kode) ?? 0) : d.inovasi.length;
    // `Bandung` alone means both kabupaten and kota; the words before it are read by the plan.
    return { jenis: 'daerah' as const, nama: d.nama, jalur: jalurDaerah(d), jumlah, frasa: [tanpaJenis(d.nama)] };
  });
  const berkosakata = (nama: 'tema' | 'urusan', milik: (i: InovasiKatalog) => readonly string[]) =>
    (k.kosakata.get(nama)?.nilai ?? []).map((n) => ({
      jenis: nama,
      nama: n.label,
      jalur: `${nama}/${n.id}/`,
      jumlah: k.inovasi.filter((i) => milik(i).includes(n.id)).length,
      frasa: [n.label, ...(n.alias ?? [])],
    }));
  return [
    ...daerah,
    ...berkosakata('tema', (i) => i.isi.tema),
    ...berkosakata('urusan', (i) => [i.isi.urusan, ...(i.isi.urusanLain ?? [])]),
  ];
}
