/** Everything the owner answered as one text to paste into the record. */
import { PESAN_TEMPEL as P } from '../text/pesan/meja.ts';
import { gabung, type Potongan } from './isian-susun.ts';
import { butirYaml, tulisYaml } from './yaml-tulis.ts';

/** Acknowledgement of one adopter, as in the schema. */
export interface Pengakuan {
  penerima: string;
  langkah: string;
  /** Absent where the day of the step is not known. */
  tanggal?: string;
  berlakuSampai?: string;
}

export interface BahanTeks {
  potongan: readonly Potongan[];
  pengakuan: readonly Pengakuan[];
  /** Values of the keys that the record has and the answers touch; they come back together with the new ones. */
  lama: Readonly<Record<string, unknown>>;
  /** Id under which the owner's word is cited. */
  idSumber: string;
  /** Title and publisher of that word. */
  sumber: { judul: string; penerbit: string };
  /** Day of the answers, `YYYY-MM-DD`. */
  hari: string;
}

export interface TeksIsian {
  /** Keys of the front matter, each whole. */
  medan: string;
  /** Those of them that replace what stands in the record. */
  diganti: string[];
  /** Item for the list `sumber`; none where nothing cites it. */
  sumber: string;
  /** Sections of the text. */
  bagian: string;
}

/** Marks of Markdown in plain words of people. */
const lolosMarkdown = (teks: string) => teks.replace(/[\\`*_[\]<>#|~&!]/g, '\\$&');

export function teksIsian(b: BahanTeks): TeksIsian {
  let isi: Record<string, unknown> = {};
  for (const p of b.potongan) isi = gabung(isi, p.medan) as Record<string, unknown>;
  const jadi = Object.fromEntries(Object.entries(isi).map(([k, v]) => [k, gabung(b.lama[k], v)]));
  if (b.pengakuan.length) jadi['pengakuan'] = perbarui((b.lama['pengakuan'] ?? []) as Pengakuan[], b.pengakuan);
  const bagian = b.potongan.flatMap((p) => p.bagian);
  const catatan = b.potongan.flatMap((p) => p.catatan).map((c) => `# ${c}`);
  const ada = Object.keys(jadi).length + bagian.length > 0;
  const dikutip = bagian.length > 0 || JSON.stringify(b.potongan.map((p) => p.medan)).includes(`"sumber":["${b.idSumber}"]`);
  const butir = { id: b.idSumber, ...b.sumber, jenis: 'resmi', tanggal: b.hari };
  return {
    medan: [...catatan, ...(ada ? [tulisYaml({ ...jadi, diperbarui: b.hari })] : [])].join('\n'),
    diganti: [...Object.keys(jadi), 'diperbarui'].filter((k) => k in b.lama),
    sumber: dikutip ? butirYaml(butir, '  ').join('\n') : '',
    bagian: bagian.map((x) => `## ${x.judul}\n\n${lolosMarkdown(x.teks)}[^${b.idSumber}]\n`).join('\n'),
  };
}

/** A step of an adopter that the record already acknowledges is renewed in its place; others join the list. */
export function perbarui(lama: readonly Pengakuan[], baru: readonly Pengakuan[]): Pengakuan[] {
  const hasil = [...lama];
  for (const p of baru) {
    const letak = hasil.findLastIndex((x) => x.penerima === p.penerima && x.langkah === p.langkah);
    if (letak < 0) hasil.push(p);
    else hasil[letak] = { ...hasil[letak], ...p };
  }
  return hasil;
}

/** All pieces as one text, each under a remark that says where it goes; empty where there is none. */
export function teksTempel(t: TeksIsian, kontak: string): string {
  const bagian = [
    t.medan && [P.medan, ...(t.diganti.length ? [P.diganti(t.diganti)] : []), t.medan].join('\n'),
    t.sumber && `${P.sumber}\n${t.sumber}`,
    t.bagian && `${P.bagian}\n\n${t.bagian.trimEnd()}`,
    kontak && `${P.kontak}\n${kontak}`,
  ].filter(Boolean);
  return bagian.length ? `${bagian.join('\n\n')}\n` : '';
}

/** An office that confirms how it can be reached: an entry of `kontak.json`, or what to change in one. */
export type KontakBenar =
  | { id: string; lama: true }
  | { id: string; lama: false; unit: string; inovasi: string; telepon?: string | undefined; surel?: string | undefined };

/** As JSON to paste into `kontak.json`. A new entry cites the owner's word, which stands in that file's list of sources too. */
export function teksKontak(c: KontakBenar, idSumber: string, hari: string): string {
  const benar = { tingkat: 'dikonfirmasi', dikonfirmasi: hari };
  if (c.lama) return JSON.stringify({ id: c.id, ...benar }, null, 2);
  const { id, unit, inovasi, telepon, surel } = c;
  return JSON.stringify(
    {
      id,
      unit,
      peran: 'pemilik-inovasi',
      inovasi: [inovasi],
      ...(telepon && { telepon: [telepon] }),
      ...(surel && { surel }),
      ...benar,
      sumber: [idSumber],
    },
    null,
    2,
  );
}

/** An id that the record does not use yet. */
export function idSumberBaru(dipakai: readonly string[], pangkal = 'keterangan-pelaksana'): string {
  if (!dipakai.includes(pangkal)) return pangkal;
  for (let n = 2; ; n++) if (!dipakai.includes(`${pangkal}-${n}`)) return `${pangkal}-${n}`;
}
