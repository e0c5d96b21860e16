/** Answers → the files of a new record: the record itself, and what its region's folder still lacks. */
import { JENIS, type JenisBerkas } from '../../domain/schema/index.ts';
import { skemaMedan, type SkemaMedan } from '../../domain/skema-medan.ts';
import { keSlug } from '../../domain/slug.ts';
import { tulisMedan } from '../rapi/gaya-yaml.ts';
import { rapikanJson } from '../rapi/json.ts';
import type { Acuan } from './jawab.ts';
import { komentarMedan } from './komentar.ts';
import { otomatis, type JenisBaru, type Tanya } from './tanya.ts';

export interface BerkasBaru {
  /** Below the content root. */
  jalur: string;
  isi: string;
}

export interface BahanBaru {
  jenis: JenisBaru;
  daerah: { kode: string; nama: string; folder: string };
  /** Option → value, as `jawab` made it; undefined ones may be there. */
  nilai: ReadonlyMap<string, unknown>;
  tanya: readonly Tanya[];
  /** Day on which the record is made, `YYYY-MM-DD`. */
  hari: string;
  /** Name of the file without ending; made from the record's name when left out. */
  nama?: string | undefined;
  /** Without remarks about optional fields. */
  ringkas: boolean;
  acuan: Acuan;
  /** Files of the region that are there already. */
  ada: { daerah: boolean; opd: boolean };
}

/** The record comes last: what it leans on is written before it. */
export function berkasBaru(b: BahanBaru): BerkasBaru[] {
  const skema = skemaMedan(b.jenis);
  const nilai = new Map(b.nilai);
  const opd = opdBaru(b, nilai);
  const isi = susun(skema, [], nilai, b) as Record<string, unknown>;
  const folder = `daerah/${b.daerah.folder}`;
  return [
    ...(b.ada.daerah ? [] : [json('daerah', `${folder}/daerah.json`, { kode: b.daerah.kode, nama: b.daerah.nama, ditambahkan: b.hari })]),
    ...(opd.length > 0 ? [json('opd', `${folder}/opd.json`, { opd })] : []),
    (JENIS[b.jenis] as JenisBerkas).bagian
      ? { jalur: `${folder}/${b.jenis}/${namaBerkas(b, isi)}.md`, isi: markdown(b, skema, isi) }
      : json(b.jenis, b.jenis === 'kontak' ? `${folder}/kontak.json` : `${folder}/${b.jenis}/${namaBerkas(b, isi)}.json`, isi),
  ];
}

const json = (jenis: JenisBaru | 'daerah' | 'opd', jalur: string, isi: object): BerkasBaru => ({
  jalur,
  isi: rapikanJson(JSON.stringify(isi), skemaMedan(jenis)),
});

/** After the record's own name; a copy is named after the innovation that it copies. */
function namaBerkas(b: BahanBaru, isi: Record<string, unknown>): string {
  const judul = b.nama ?? String(isi.nama ?? isi.judul ?? String(isi.inovasi ?? b.jenis).replace(/^.*\//, ''));
  return keSlug(judul).slice(0, 80).replace(/-+$/, '');
}

/** The record as the schema orders it: answers, today, and the one source behind all of it. */
function susun(s: SkemaMedan, jalan: readonly (string | 0)[], nilai: ReadonlyMap<string, unknown>, b: BahanBaru): unknown {
  const isi: Record<string, unknown> = {};
  for (const [nama, anak] of Object.entries(s.properties ?? {})) {
    const di = [...jalan, nama];
    const wajib = s.required?.includes(nama) === true;
    const x = satu(anak, di, wajib, nilai, b);
    if (x !== undefined) isi[nama] = x;
  }
  return Object.keys(isi).length ? isi : undefined;
}

function satu(s: SkemaMedan, di: readonly (string | 0)[], wajib: boolean, nilai: ReadonlyMap<string, unknown>, b: BahanBaru): unknown {
  if (di.length === 1 && di[0] === 'ditambahkan') return b.hari;
  if (otomatis(s, di)) {
    if (di.at(-1) === 'id' && !wajib) return undefined;
    if (di.at(-1) === 'id') return di[0] === 'sumber' ? idSumber(nilai) : keSlug(String(nilai.get('unit') ?? ''));
    return wajib || di.length > 1 ? [idSumber(nilai)] : undefined;
  }
  const t = b.tanya.find((x) => x.jalan.length > 0 && x.jalan.join('.') === di.join('.'));
  if (t) return nilai.get(t.bendera);
  const isi = s.type === 'array' ? s.items : s;
  const ditanya = b.tanya.some((x) => x.jalan.length > di.length && di.every((k, i) => x.jalan[i] === k));
  if (isi?.type !== 'object' || !ditanya) return undefined;
  const x = susun(isi, s.type === 'array' ? [...di, 0] : di, nilai, b);
  return x !== undefined && s.type === 'array' ? [x] : x;
}

/** Short name of the source, after its publisher. */
function idSumber(nilai: ReadonlyMap<string, unknown>): string {
  return (
    keSlug(String(nilai.get('sumber-penerbit') ?? ''))
      .slice(0, 40)
      .replace(/-+$/, '') || 'sumber'
  );
}

/** Offices named by a region that has no opd.json: they get one, and the record their ids. */
function opdBaru(b: BahanBaru, nilai: Map<string, unknown>): object[] {
  const disebut = nilai.get('opd');
  if (b.ada.opd || disebut === undefined) return [];
  const nama = (Array.isArray(disebut) ? disebut : [disebut]) as string[];
  nilai.set('opd', Array.isArray(disebut) ? nama.map(keSlug) : keSlug(nama[0]!));
  return nama.map((n) => ({ id: keSlug(n), nama: n, jenis: jenisOpd(n, b.acuan) }));
}

/** By the first word of its name, where the vocabulary has that word; else its last value, "lainnya". */
function jenisOpd(nama: string, a: Acuan): string {
  const id = (a.kosakata.get('jenis-opd') ?? []).map((p) => p.id);
  const slug = keSlug(nama);
  return id.find((x) => slug === x || slug.startsWith(`${x}-`)) ?? id.at(-1) ?? 'lainnya';
}

function markdown(b: BahanBaru, skema: SkemaMedan, isi: Record<string, unknown>): string {
  const { judul, bagian } = JENIS[b.jenis] as JenisBerkas;
  const kepala = b.ringkas
    ? []
    : [
        `# ${judul} baru. Baris yang diawali # boleh diisi: hapus # di depannya lalu isi, atau biarkan.`,
        '# Yang tidak diketahui tidak ditulis. sumber: [id] pada sebuah fakta menunjuk id di daftar sumber di bawah.',
        `# Bagian yang dikenal sesudah tanda --- penutup, berurutan: ${bagian!.dikenal.map((j) => `## ${j}`).join(', ')}.`,
        '',
      ];
  const medan = Object.entries(skema.properties ?? {}).flatMap(([nama, s]) => {
    if (nama === 'sumber' && !b.ringkas) return [`# Pada tiap sumber boleh juga: ${pilihanSumber(s)}.`, ...tulisMedan(nama, isi[nama])];
    if (isi[nama] !== undefined) return tulisMedan(nama, isi[nama]);
    return b.ringkas ? [] : komentarMedan(nama, s, b.acuan, idSumber(b.nilai));
  });
  const badan = b.tanya
    .filter((t) => t.bagian !== undefined)
    .flatMap((t) => ['', `## ${t.bagian}`, '', `${String(b.nilai.get(t.bendera) ?? '').trim()}[^${idSumber(b.nilai)}]`]);
  return `${['---', ...kepala, ...medan, '---', ...badan].join('\n')}\n`;
}

const pilihanSumber = (s: SkemaMedan): string =>
  Object.keys(s.items?.properties ?? {})
    .filter((k) => !s.items?.required?.includes(k))
    .join(', ');
