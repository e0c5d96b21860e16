/** A sheet → files that pass the checks, and a receipt that says what became of every row. The core of both spreadsheet doors. */
import type { Inovasi } from '../../domain/schema/inovasi.ts';
import { keSlug } from '../../domain/slug.ts';
import { PESAN_LEMBAR as P } from '../../text/pesan/lembar.ts';
import { tulisMedan } from '../rapi/gaya-yaml.ts';
import { ID_SUMBER, type BahanLembar, type SumberLembar } from './bahan.ts';
import { susunBaris } from './baris.ts';
import { MEDAN_LEMBAR, type NamaMedan } from './medan.ts';
import { DaftarOpd } from './opd.ts';
import type { KonteksBaris, Masalah, Rancangan } from './pembaca.ts';
import { temuanAturan, temuanSkema, type TemuanCalon } from './periksa.ts';
import type { Kolom, PetaLembar } from './peta.ts';
import { bukanInovasi } from './lewat.ts';
import { PemberiSlug } from './pemberi-slug.ts';
import type { Lembar } from './tipe.ts';

/** A file of the proposal; `jalur` counts from the root of the repository. */
export interface BerkasUsulan {
  jalur: string;
  isi: string;
}

export interface HasilBaris {
  /** As the spreadsheet numbers it. */
  nomor: number;
  nama: string;
  status: 'siap' | 'perlu' | 'ada';
  /** File of the record, where there is or would be one. */
  jalur?: string;
  masalah: (Masalah & { kolom?: string })[];
  catatan: string[];
}

export interface HasilLembar {
  diterima: number;
  siap: number;
  perlu: number;
  ada: number;
  baris: HasilBaris[];
  berkas: BerkasUsulan[];
  /** Names of offices that the region did not have. */
  opdBaru: string[];
  /** Whole sentences about the sheet: dropped columns, skipped rows, what could not be read. */
  kabar: string[];
}

export interface PilihanSusun {
  sumber: SumberLembar;
  /** Replace records of the same name. */
  timpa?: boolean;
  /** Text of a file as it is now, by its path from the root of the repository. */
  lama?: (jalur: string) => string | undefined;
  /** Told after each row. */
  maju?: (selesai: number, semua: number) => void;
}

/** Field of the schema → field of the sheet, where the names differ. */
const MEDAN_SKEMA: Record<string, NamaMedan> = { kronologi: 'pengembangan', biaya: 'anggaran', hak: 'bolehDitiru', isi: 'rancangBangun' };

const kunciNama = (nama: string): string => keSlug(nama).replaceAll('-', '');

/** @throws never: what is wrong with the sheet is told in the result */
export function susunLembar(lembar: Lembar, peta: PetaLembar, bahan: BahanLembar, pilihan: PilihanSusun): HasilLembar {
  const { daerah } = bahan;
  const kolom = new Map<NamaMedan, Kolom>();
  for (const k of peta.kolom) if (k.tujuan !== 'abaikan' && k.tujuan !== 'pribadi') kolom.set(k.tujuan, k);
  const konteks: KonteksBaris = { bahan, sumber: pilihan.sumber, opd: new DaftarOpd(daerah), kolom, sejak1904: lembar.sejak1904 };

  const isi = lembar.baris.slice(peta.kepala.akhir + 1);
  const lewat = new Set(isi.filter((b) => bukanInovasi(b, kolom, peta)));
  const catatan = isi.filter((b) => !lewat.has(b));
  const rancangan = catatan.map((b, i) => {
    const r = susunBaris(b, konteks);
    pilihan.maju?.(i + 1, catatan.length);
    return r;
  });

  const akar = `content/daerah/${daerah.folder}`;
  const tercatat = new Map(daerah.inovasi.flatMap((i) => (i.namaLain ?? []).map((n) => [kunciNama(n), i] as const)));
  for (const i of daerah.inovasi) tercatat.set(kunciNama(i.nama), i);
  const slugBaru = new PemberiSlug(daerah.inovasi.map((i) => i.slug));
  const pertama = new Map<string, number>();
  const olahan = rancangan.map((r): Olahan => {
    const kunci = kunciNama(r.nama);
    const sebelum = kunci ? pertama.get(kunci) : undefined;
    if (sebelum !== undefined) r.masalah.push({ medan: 'nama', ...pesan(P.gandaDiLembar(sebelum)) });
    else if (kunci) pertama.set(kunci, r.nomor);
    const lama = sebelum === undefined ? tercatat.get(kunci) : undefined;
    const slug = lama?.slug ?? slugBaru.untuk(r.nama);
    const isi = { ...r.isi, ditambahkan: lama?.ditambahkan ?? bahan.tanggal, sumber: [{ id: ID_SUMBER, ...pilihan.sumber }] };
    return { r, slug, isi, lama, jalur: `${akar}/inovasi/${slug}.md` };
  });

  for (const o of olahan) {
    // What could not be read is missing in the record too; it is said once. Themes and summaries are drawn from other cells.
    const sudah = new Set(o.r.masalah.map((m) => m.medan));
    if (sudah.has('urusan')) sudah.add('tema');
    if (sudah.has('rancangBangun')) sudah.add('ringkasan');
    for (const t of temuanSkema(o.isi)) tambah(o.r, t, sudah);
  }
  const lolos = olahan.filter((o) => o.r.masalah.length === 0 && (!o.lama || pilihan.timpa));
  // New offices that only faulty rows name are not made, but the rules must know them.
  const semuaOpd = gabungOpd(bahan, konteks.opd, new Set(olahan.flatMap((o) => o.r.isi.opd ?? [])));
  const temuan = temuanAturan(
    lolos.map((o) => ({ slug: o.slug, isi: o.isi, badan: o.r.badan })),
    bahan,
    semuaOpd?.opd ?? [],
  );
  for (const o of lolos) for (const t of temuan.get(o.slug) ?? []) tambah(o.r, t, new Set());

  const berkas: BerkasUsulan[] = [];
  const opdDipakai = new Set<string>();
  const baris = olahan.map((o): HasilBaris => {
    const { r, jalur } = o;
    const masalah = r.masalah.map((m) => ({ ...m, ...(m.medan && { kolom: kolom.get(m.medan)?.judul ?? MEDAN_LEMBAR[m.medan].judul }) }));
    const dasar = { nomor: r.nomor, nama: r.nama, masalah, catatan: r.catatan };
    if (o.lama && !pilihan.timpa) return { ...dasar, masalah: [], catatan: [P.sudahAda(jalur)], status: 'ada', jalur };
    if (masalah.length > 0) return { ...dasar, status: 'perlu' };
    const teks = tulisCatatan(o, pilihan.lama?.(jalur), bahan.tanggal);
    if (teks === undefined) return { ...dasar, catatan: [P.sudahSama], status: 'ada', jalur };
    berkas.push({ jalur, isi: teks });
    for (const id of r.isi.opd ?? []) opdDipakai.add(id);
    return { ...dasar, status: 'siap', jalur };
  });

  const opdBaru = konteks.opd.baruDi(opdDipakai);
  if (opdBaru.length > 0) berkas.unshift({ jalur: `${akar}/opd.json`, isi: json(gabungOpd(bahan, konteks.opd, opdDipakai)!) });
  if (berkas.length > 0 && !daerah.profil)
    berkas.unshift({ jalur: `${akar}/daerah.json`, isi: json({ kode: daerah.kode, nama: daerah.nama, ditambahkan: bahan.tanggal }) });
  const hitung = (s: HasilBaris['status']) => baris.filter((b) => b.status === s).length;
  return {
    diterima: baris.length,
    siap: hitung('siap'),
    perlu: hitung('perlu'),
    ada: hitung('ada'),
    baris,
    berkas,
    opdBaru: opdBaru.map((o) => o.nama),
    kabar: kabarLembar(
      lembar,
      peta,
      [...lewat].map((b) => b.nomor),
      baris.length,
    ),
  };
}

interface Olahan {
  r: Rancangan;
  slug: string;
  isi: Partial<Inovasi>;
  lama: BahanLembar['daerah']['inovasi'][number] | undefined;
  jalur: string;
}

const pesan = ([pesan, saran]: readonly string[]) => ({ pesan: pesan!, saran: saran! });
const json = (x: object): string => `${JSON.stringify(x, null, 2)}\n`;

function tambah(r: Rancangan, t: TemuanCalon, sudah: ReadonlySet<string | undefined>): void {
  if (t.tingkat !== 'galat') return;
  const kunci = t.medan.split('.')[0]!;
  const medan = MEDAN_SKEMA[kunci] ?? (kunci in MEDAN_LEMBAR ? (kunci as NamaMedan) : undefined);
  if (medan !== undefined && sudah.has(medan)) return;
  r.masalah.push({ ...(medan && { medan }), aturan: t.aturan, pesan: t.pesan, saran: t.saran });
}

/** opd.json with the new offices among `dipakai`; what it held stays as it is. */
function gabungOpd(bahan: BahanLembar, daftar: DaftarOpd, dipakai: ReadonlySet<string>): BahanLembar['daerah']['opd'] {
  const baru = daftar.baruDi(dipakai);
  const ada = bahan.daerah.opd;
  return baru.length === 0 ? ada : { ...ada, opd: [...(ada?.opd ?? []), ...baru] };
}

/** Text of the record; undefined when the file says the same already. */
function tulisCatatan({ r, isi, lama }: Olahan, teksLama: string | undefined, tanggal: string): string | undefined {
  const { ditambahkan, sumber, ...lain } = isi;
  // As `npm run rapikan` writes it, so that tidying an import changes nothing and a second import finds its own files.
  const yaml = (medan: object) => Object.entries(medan).flatMap(([k, v]) => (v === undefined ? [] : tulisMedan(k, v)));
  const tulis = (diperbarui?: string) => `---\n${yaml({ ...lain, ditambahkan, diperbarui, sumber }).join('\n')}\n---\n\n${r.badan}`;
  if (teksLama === undefined) return tulis();
  if (tulis(lama?.diperbarui) === teksLama) return undefined;
  return tulis(tanggal);
}

function kabarLembar(lembar: Lembar, peta: PetaLembar, dilewati: readonly number[], baris: number): string[] {
  const judul = (uji: (k: Kolom) => boolean) => peta.kolom.filter(uji).map((k) => k.judul || k.huruf);
  const pribadi = judul((k) => k.tujuan === 'pribadi');
  const kembar = judul((k) => k.cara === 'kembar');
  const takDipakai = judul((k) => k.tujuan === 'abaikan' && k.cara === 'tidak-dikenal');
  return [
    ...(peta.menurun ? [P.menurun] : []),
    ...(peta.kurang.length ? [P.kolomKurang(peta.kurang.map((n) => MEDAN_LEMBAR[n].judul))] : []),
    ...(baris === 0 ? [P.tanpaBaris] : []),
    ...(pribadi.length ? [P.kolomPribadi(pribadi)] : []),
    ...(kembar.length ? [P.kolomKembar(kembar)] : []),
    ...(takDipakai.length ? [P.kolomTakDipakai(takDipakai)] : []),
    ...(dilewati.length > 0 ? [P.barisDilewati(dilewati)] : []),
    ...lembar.peringatan,
  ];
}
