/** The public data files as rows: one place for names, order and meaning of the fields. */
import type { Katalog } from '../domain/katalog.ts';
import { ditiru } from '../domain/pemakaian.ts';
import { pilihSumber } from '../domain/replikasi.ts';
import type { Kontak } from '../domain/schema/daerah.ts';
import type { Biaya, Hasil, Sumber } from '../domain/schema/dasar.ts';
import { JENIS, type NamaJenis } from '../domain/schema/index.ts';
import { skemaJson } from '../domain/skema-json.ts';
import { jalurDaerah, jalurInovasi } from '../domain/jalur.ts';

type Sel = string | number | boolean | undefined;

/** A column: its name, what it means, how to get it from a row. */
export interface Kolom<T> {
  nama: string;
  arti: string;
  nilai: (x: T) => Sel | string[];
}

export interface TabelData<T> {
  kolom: readonly Kolom<T>[];
  baris: readonly T[];
}

/** Lists become one cell with semicolons. */
export function selCsv(v: Sel | string[]): Sel {
  return Array.isArray(v) ? v.join('; ') : v;
}

/** `dasar` is the base path with a slash at its end. */
export function dataInovasi(k: Katalog, dasar: string): TabelData<Katalog['inovasi'][number]> {
  return {
    baris: k.inovasi,
    kolom: [
      { nama: 'id', arti: 'folder daerah dan nama berkas', nilai: (i) => i.id },
      { nama: 'nama', arti: 'nama inovasi', nilai: (i) => i.isi.nama },
      { nama: 'kepanjangan', arti: 'kepanjangan nama', nilai: (i) => i.isi.kepanjangan },
      { nama: 'daerah', arti: 'nama daerah', nilai: (i) => i.daerah.nama },
      { nama: 'kode', arti: 'kode wilayah Kemendagri', nilai: (i) => i.daerah.kode },
      { nama: 'provinsi', arti: 'nama provinsi', nilai: (i) => i.daerah.provinsi },
      { nama: 'ringkasan', arti: 'apa yang dilakukan dan untuk siapa', nilai: (i) => i.isi.ringkasan },
      { nama: 'opd', arti: 'perangkat daerah pelaksana', nilai: (i) => i.opd.map((o) => o.nama) },
      { nama: 'urusan', arti: 'id urusan utama', nilai: (i) => i.isi.urusan },
      { nama: 'tema', arti: 'id tema', nilai: (i) => i.isi.tema },
      { nama: 'jenis', arti: 'digital atau non-digital', nilai: (i) => i.isi.jenis },
      { nama: 'bentuk', arti: 'id bentuk inovasi', nilai: (i) => i.isi.bentuk },
      { nama: 'tahapan', arti: 'inisiatif, uji-coba, atau penerapan', nilai: (i) => i.isi.tahapan },
      { nama: 'mulai', arti: 'saat mulai diterapkan', nilai: (i) => i.isi.mulai },
      { nama: 'label', arti: 'label kesiapan, dihitung', nilai: (i) => i.label },
      { nama: 'kelengkapan', arti: 'keterangan yang terisi', nilai: (i) => i.kelengkapan.terpenuhi },
      { nama: 'kelengkapan_seluruh', arti: 'keterangan yang ditanyakan', nilai: (i) => i.kelengkapan.seluruh },
      { nama: 'jumlah_hasil', arti: 'banyaknya hasil terukur yang tercatat', nilai: (i) => i.isi.hasil?.length ?? 0 },
      { nama: 'jumlah_relasi', arti: 'banyaknya daerah lain pada buku replikasi, langkah apa pun', nilai: (i) => i.relasi.length },
      {
        nama: 'jumlah_peniru',
        arti: 'di antaranya yang menyatakan meniru dan mencoba atau memakainya, menurut sumber',
        nilai: (i) => i.relasi.filter(ditiru).length,
      },
      { nama: 'url', arti: 'alamat halaman pada situs ini', nilai: (i) => dasar + jalurInovasi(i) },
      { nama: 'sumber', arti: 'alamat sumber', nilai: (i) => i.isi.sumber.flatMap((s) => (s.url ? [s.url] : [])) },
    ],
  };
}

export function dataIndeks(
  k: Katalog,
): TabelData<{ d: Katalog['inovasi'][number]['daerah']; f: Katalog['inovasi'][number]['daerah']['indeks']['isi'][number] }> {
  return {
    baris: [...k.daerah.values()].flatMap((d) => d.indeks.isi.map((f) => ({ d, f }))),
    kolom: [
      { nama: 'kode', arti: 'kode wilayah Kemendagri', nilai: ({ d }) => d.kode },
      { nama: 'daerah', arti: 'nama daerah', nilai: ({ d }) => d.nama },
      { nama: 'tahun', arti: 'tahun indeks menurut sumber', nilai: ({ f }) => f.tahun },
      { nama: 'tahun_diragukan', arti: 'alasan bila tahunnya diragukan', nilai: ({ f }) => f.tahunDiragukan },
      { nama: 'skor', arti: 'skor sebagaimana diumumkan', nilai: ({ f }) => f.skor },
      { nama: 'skala', arti: '0-100 atau poin-lama (sampai 2020)', nilai: ({ f }) => f.skala },
      { nama: 'status', arti: 'dilaporkan, sementara, atau mandiri', nilai: ({ f }) => f.status },
      { nama: 'peringkat', arti: 'peringkat', nilai: ({ f }) => f.peringkat },
      { nama: 'jenis_peringkat', arti: 'iid atau iga', nilai: ({ f }) => f.jenisPeringkat },
      { nama: 'lingkup', arti: 'di antara siapa peringkat itu', nilai: ({ f }) => f.lingkup },
      { nama: 'predikat', arti: 'predikat sebagaimana diumumkan', nilai: ({ f }) => f.predikat },
      { nama: 'jumlah_inovasi', arti: 'banyaknya inovasi yang dilaporkan', nilai: ({ f }) => f.jumlahInovasi },
      { nama: 'penghargaan', arti: 'penghargaan pada tahun itu', nilai: ({ f }) => f.penghargaan },
      { nama: 'catatan', arti: 'catatan', nilai: ({ f }) => f.catatan },
      { nama: 'sumber', arti: 'judul dan alamat sumber', nilai: ({ d, f }) => sumberTeks(d.indeks.sumber, f.sumber) },
    ],
  };
}

export function dataReplikasi(k: Katalog): TabelData<Katalog['relasi'][number]> {
  return {
    baris: k.relasi,
    kolom: [
      { nama: 'inovasi', arti: 'id inovasi asal', nilai: (r) => r.inovasi },
      { nama: 'kode_penerima', arti: 'kode daerah penerima', nilai: (r) => r.penerima },
      { nama: 'penerima', arti: 'nama daerah penerima', nilai: (r) => k.daerah.get(r.penerima)?.nama },
      { nama: 'suara', arti: 'siapa yang menyatakan', nilai: (r) => r.suara },
      { nama: 'hubungan', arti: 'dinyatakan meniru, kebijakan serupa, pelaksana sama ...', nilai: (r) => r.catatan[0]?.hubungan },
      { nama: 'langkah_terakhir', arti: 'langkah terjauh yang diketahui', nilai: (r) => r.terakhir.langkah },
      { nama: 'tanggal', arti: 'tanggal langkah itu, sejauh diketahui', nilai: (r) => r.terakhir.tanggal },
      { nama: 'kelompok', arti: 'penjajakan, kesepakatan, penerapan, atau berhenti', nilai: (r) => r.kelompok },
      {
        nama: 'langkah',
        arti: 'semua langkah dengan tanggalnya',
        nilai: (r) => r.langkah.map((l) => `${l.langkah} ${l.tanggal ?? ''}`.trim()),
      },
      {
        nama: 'sumber',
        arti: 'alamat sumber',
        nilai: (r) => [...new Set(r.langkah.flatMap((l) => l.sumber.flatMap((s) => (s.url ? [s.url] : []))))],
      },
    ],
  };
}

/** Titles and addresses of the sources with these ids. */
function sumberTeks(daftar: readonly Sumber[], id: readonly string[] | undefined): string[] {
  return pilihSumber(daftar, id).map((s) => (s.url ? `${s.judul} <${s.url}>` : `${s.judul}, ${s.penerbit}`));
}

/** Every measured result, one row each. */
export function dataHasil(k: Katalog): TabelData<{ i: Katalog['inovasi'][number]; h: Hasil }> {
  return {
    baris: k.inovasi.flatMap((i) => (i.isi.hasil ?? []).map((h) => ({ i, h }))),
    kolom: [
      { nama: 'inovasi', arti: 'id inovasi', nilai: ({ i }) => i.id },
      { nama: 'indikator', arti: 'apa yang diukur', nilai: ({ h }) => h.indikator },
      { nama: 'satuan', arti: 'satuan', nilai: ({ h }) => h.satuan },
      { nama: 'nilai', arti: 'angka hasil', nilai: ({ h }) => h.nilai },
      { nama: 'nilai_atas', arti: 'batas atas bila rentang', nilai: ({ h }) => h.nilaiAtas },
      { nama: 'ketepatan', arti: 'sekitar, lebih-dari ...; kosong bila tepat', nilai: ({ h }) => h.ketepatan },
      { nama: 'tahun', arti: 'tahun hasil', nilai: ({ h }) => h.tahun },
      { nama: 'awal', arti: 'angka pembanding', nilai: ({ h }) => h.awal },
      { nama: 'tahun_awal', arti: 'tahun angka pembanding', nilai: ({ h }) => h.tahunAwal },
      { nama: 'atribusi', arti: 'kaitan dengan inovasi', nilai: ({ h }) => h.atribusi },
      { nama: 'cakupan', arti: 'wilayah atau kelompok yang diukur', nilai: ({ h }) => h.cakupan },
      { nama: 'metode', arti: 'cara mengukur', nilai: ({ h }) => h.metode },
      { nama: 'ukuran', arti: 'sama pada angka yang saling bertentangan', nilai: ({ h }) => h.ukuran },
      { nama: 'catatan', arti: 'catatan', nilai: ({ h }) => h.catatan },
      { nama: 'sumber', arti: 'judul dan alamat sumber', nilai: ({ i, h }) => sumberTeks(i.isi.sumber, h.sumber) },
    ],
  };
}

/** Every amount of money, one row each. Kinds are never to be summed. */
export function dataUang(k: Katalog): TabelData<{ i: Katalog['inovasi'][number]; b: Biaya }> {
  return {
    baris: k.inovasi.flatMap((i) => (i.isi.biaya?.rincian ?? []).map((b) => ({ i, b }))),
    kolom: [
      { nama: 'inovasi', arti: 'id inovasi', nilai: ({ i }) => i.id },
      { nama: 'jenis', arti: 'awal, tahunan, satuan, diterima ...', nilai: ({ b }) => b.jenis },
      { nama: 'rupiah', arti: 'jumlah dalam rupiah', nilai: ({ b }) => b.rupiah },
      { nama: 'rupiah_atas', arti: 'batas atas bila rentang', nilai: ({ b }) => b.rupiahAtas },
      { nama: 'ketepatan', arti: 'sekitar, lebih-dari ...; kosong bila tepat', nilai: ({ b }) => b.ketepatan },
      { nama: 'per', arti: 'satuan bila bukan jumlah seluruhnya', nilai: ({ b }) => b.per },
      { nama: 'tahun', arti: 'tahun', nilai: ({ b }) => b.tahun },
      { nama: 'sampai_tahun', arti: 'tahun terakhir bila mencakup beberapa tahun', nilai: ({ b }) => b.sampaiTahun },
      { nama: 'untuk', arti: 'untuk apa', nilai: ({ b }) => b.untuk },
      { nama: 'sumber_dana', arti: 'siapa yang membayar', nilai: ({ b }) => b.sumberDana },
      { nama: 'catatan', arti: 'catatan', nilai: ({ b }) => b.catatan },
      { nama: 'sumber', arti: 'judul dan alamat sumber', nilai: ({ i, b }) => sumberTeks(i.isi.sumber, b.sumber) },
    ],
  };
}

/** Offices, with where each contact is known from. */
export function dataKontak(k: Katalog): TabelData<{ d: Katalog['inovasi'][number]['daerah']; c: Kontak }> {
  return {
    baris: [...k.daerah.values()].flatMap((d) => d.kontak.isi.map((c) => ({ d, c }))),
    kolom: [
      { nama: 'kode', arti: 'kode wilayah Kemendagri', nilai: ({ d }) => d.kode },
      { nama: 'daerah', arti: 'nama daerah', nilai: ({ d }) => d.nama },
      { nama: 'unit', arti: 'nama kantor', nilai: ({ c }) => c.unit },
      { nama: 'peran', arti: 'koordinator atau pemilik inovasi', nilai: ({ c }) => c.peran },
      { nama: 'inovasi', arti: 'id inovasi', nilai: ({ c }) => c.inovasi },
      { nama: 'alamat', arti: 'alamat kantor', nilai: ({ c }) => c.alamat },
      { nama: 'telepon', arti: 'telepon kantor', nilai: ({ c }) => c.telepon },
      { nama: 'surel', arti: 'surel dinas', nilai: ({ c }) => c.surel },
      { nama: 'situs', arti: 'situs', nilai: ({ c }) => c.situs },
      { nama: 'tingkat', arti: 'dari mana kontak diketahui', nilai: ({ c }) => c.tingkat },
      { nama: 'dikonfirmasi', arti: 'terakhir dibenarkan kantornya', nilai: ({ c }) => c.dikonfirmasi },
      { nama: 'tanggal_sumber', arti: 'tanggal sumber', nilai: ({ c }) => c.tanggalSumber },
      { nama: 'sumber', arti: 'judul dan alamat sumber', nilai: ({ d, c }) => sumberTeks(d.kontak.sumber, c.sumber) },
    ],
  };
}

export function dataKesepakatan(k: Katalog): TabelData<Katalog['kesepakatan'][number]> {
  return {
    baris: k.kesepakatan,
    kolom: [
      { nama: 'id', arti: 'nama berkas', nilai: (x) => x.id },
      { nama: 'judul', arti: 'judul kesepakatan', nilai: (x) => x.judul },
      { nama: 'jenis', arti: 'id jenis kesepakatan', nilai: (x) => x.jenis },
      { nama: 'tanggal', arti: 'tanggal, sejauh diketahui', nilai: (x) => x.tanggal },
      { nama: 'kode_asal', arti: 'kode daerah pemilik inovasi', nilai: (x) => x.asal },
      { nama: 'kode_mitra', arti: 'kode daerah mitra', nilai: (x) => x.pihak.map((p) => p.kode) },
      { nama: 'inovasi', arti: 'id inovasi yang dicakup', nilai: (x) => x.inovasi ?? [] },
      { nama: 'lingkup', arti: 'apa yang disepakati', nilai: (x) => x.lingkup },
      { nama: 'pelaksanaan', arti: 'yang diketahui tentang pelaksanaannya', nilai: (x) => x.pelaksanaan },
      { nama: 'sumber', arti: 'alamat sumber', nilai: (x) => x.sumber.flatMap((s) => (s.url ? [s.url] : [])) },
    ],
  };
}

/** One downloadable table: CSV for all, JSON where it is named. */
export interface Unduhan {
  nama: string;
  judul: string;
  json?: boolean;
  tabel: TabelTerbuka;
}

/** A table whose row type is closed over. */
export interface TabelTerbuka {
  kolom: readonly { nama: string; arti: string }[];
  jumlah: number;
  csv(): (Sel | string[])[][];
}

function terbuka<T>({ kolom, baris }: TabelData<T>): TabelTerbuka {
  return { kolom, jumlah: baris.length, csv: () => baris.map((x) => kolom.map((c) => c.nilai(x))) };
}

export function unduhan(k: Katalog, dasar: string): Unduhan[] {
  return [
    { nama: 'inovasi', judul: 'Inovasi', json: true, tabel: terbuka(dataInovasi(k, dasar)) },
    { nama: 'hasil', judul: 'Hasil', tabel: terbuka(dataHasil(k)) },
    { nama: 'biaya', judul: 'Biaya dan angka uang lain', tabel: terbuka(dataUang(k)) },
    { nama: 'replikasi', judul: 'Buku replikasi', tabel: terbuka(dataReplikasi(k)) },
    { nama: 'kesepakatan', judul: 'Kesepakatan antardaerah', tabel: terbuka(dataKesepakatan(k)) },
    { nama: 'kontak', judul: 'Kontak kantor', tabel: terbuka(dataKontak(k)) },
    { nama: 'indeks', judul: 'Indeks Inovasi Daerah', tabel: terbuka(dataIndeks(k)) },
  ];
}

/** Regions with the facts of their context; sources as titles. */
export function dataDaerah(k: Katalog, dasar: string): object[] {
  return [...k.daerah.values()].map((d) => ({
    kode: d.kode,
    nama: d.nama,
    jenis: d.jenis,
    otonom: d.otonom,
    kode_provinsi: d.kodeProvinsi,
    provinsi: d.provinsi,
    pulau: d.pulau,
    ...(d.penduduk !== undefined && { penduduk: d.penduduk }),
    ...(d.luasKm2 !== undefined && { luas_km2: d.luasKm2 }),
    ...(d.titik && { titik: d.titik }),
    tetangga: d.tetangga,
    konteks: d.konteks.isi.map(({ sumber, ...f }) => ({
      ...f,
      sumber: d.konteks.sumber.filter((s) => sumber.includes(s.id)).map((s) => s.url ?? s.judul),
    })),
    jumlah_inovasi_tercatat: d.inovasi.length,
    url: dasar + jalurDaerah(d),
  }));
}

export function keObjek<T>({ kolom, baris }: TabelData<T>): Record<string, Sel | string[]>[] {
  return baris.map((x) => Object.fromEntries(kolom.map((c) => [c.nama, c.nilai(x)] as const).filter(([, v]) => v !== undefined)));
}

/** Kinds of files whose JSON Schema is published, with their titles. */
export const SKEMA = (Object.keys(JENIS) as NamaJenis[]).map((jenis) => ({
  jenis,
  judul: JENIS[jenis].judul,
  skema: () => skemaJson(jenis),
}));
