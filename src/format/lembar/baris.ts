/** One row → a draft of one innovation, with what is wrong and what was decided for the reader. */
import type { Inovasi } from '../../domain/schema/inovasi.ts';
import { dugaanPribadi } from '../../domain/check/data-pribadi.ts';
import { keSlug } from '../../domain/slug.ts';
import { rupiah } from '../../text/angka.ts';
import { rata } from '../../text/cocok-nama.ts';
import { PESAN_LEMBAR as P } from '../../text/pesan/lembar.ts';
import { ID_SUMBER, type BahanLembar, type KosakataLembar, type SumberLembar } from './bahan.ts';
import { cocokkan } from './kosakata.ts';
import { MEDAN_LEMBAR, type NamaMedan } from './medan.ts';
import { belahRancangBangun, kalimatPertama, keBadan } from './naskah.ts';
import { bersih, butir, galatRumus, sebaris, uraiTanggal, uraiUang, uraiYaTidak } from './nilai.ts';
import type { DaftarOpd } from './opd.ts';
import type { Kolom } from './peta.ts';
import { taksirTema } from './tema.ts';
import { SEL_MAKS, type BarisLembar, type Sel } from './tipe.ts';

export interface Masalah {
  medan?: NamaMedan;
  pesan: string;
  saran: string;
}

export interface Rancangan {
  nomor: number;
  nama: string;
  isi: Partial<Inovasi>;
  badan: string;
  masalah: Masalah[];
  catatan: string[];
  /** Cells that were dropped because they look like personal data. */
  pribadi: number;
}

export interface KonteksBaris {
  bahan: BahanLembar;
  sumber: SumberLembar;
  opd: DaftarOpd;
  /** Columns that hold a field, by field. */
  kolom: ReadonlyMap<NamaMedan, Kolom>;
  sejak1904: boolean;
}

/** Longest summary (schema of an innovation). */
const RINGKASAN_MAKS = 260;
/** Letters beside a number that make a cell more than that number. */
const HURUF_LAIN = 15;

/** True when the cell holds little else than what looks like a person's number or address. */
function hanyaPribadi(teks: string): boolean {
  let sisa = teks;
  let ada = false;
  for (const d of dugaanPribadi(teks)) {
    ada = true;
    sisa = sisa.slice(0, d.indeks) + ' '.repeat(d.panjang) + sisa.slice(d.indeks + d.panjang);
  }
  return ada && sisa.replace(/[^\p{L}]/gu, '').length < HURUF_LAIN;
}

/** Reads the cells of one row by field and keeps what is wrong with them. */
class Pembaca {
  readonly r: Rancangan;
  readonly #sel = new Map<NamaMedan, Sel>();
  readonly #k: KonteksBaris;

  constructor(baris: BarisLembar, k: KonteksBaris) {
    this.#k = k;
    this.r = { nomor: baris.nomor, nama: '', isi: {}, badan: '', masalah: [], catatan: [], pribadi: 0 };
    for (const [medan, kolom] of k.kolom) {
      const s = baris.sel[kolom.indeks] ?? null;
      if (s === null) continue;
      if (galatRumus(s)) this.salah(medan, P.selGalat(String(s).trim()));
      else if (typeof s === 'string' && s.length > SEL_MAKS) this.salah(medan, P.selPanjang(s.length, SEL_MAKS));
      else if (typeof s !== 'boolean' && hanyaPribadi(bersih(s))) {
        this.r.pribadi++;
        this.r.catatan.push(P.selPribadi(this.judul(medan)));
      } else this.#sel.set(medan, s);
    }
  }

  judul(medan: NamaMedan): string {
    return this.#k.kolom.get(medan)?.judul ?? MEDAN_LEMBAR[medan].judul;
  }
  salah(medan: NamaMedan, [pesan, saran]: readonly string[]): undefined {
    this.r.masalah.push({ medan, pesan: pesan!, saran: saran! });
    return undefined;
  }
  sel(medan: NamaMedan): Sel {
    return this.#sel.get(medan) ?? null;
  }
  satu(medan: NamaMedan): string | undefined {
    return sebaris(this.sel(medan)) || undefined;
  }
  panjang(medan: NamaMedan): string {
    return bersih(this.sel(medan));
  }
  tanggal(medan: NamaMedan): string | undefined {
    const teks = this.satu(medan);
    if (teks === undefined) return undefined;
    return uraiTanggal(this.sel(medan), this.#k.sejak1904) ?? this.salah(medan, P.bukanTanggal(teks.slice(0, 60)));
  }
  uang(medan: NamaMedan): number | undefined {
    const teks = this.satu(medan);
    // The form says 0 where it means nothing.
    if (teks === undefined || /^(?:rp\.?)?\s*0+(?:[.,]0+)*$/i.test(teks)) return undefined;
    return uraiUang(this.sel(medan)) ?? this.salah(medan, P.bukanUang(teks.slice(0, 60)));
  }
  yaTidak(medan: NamaMedan): boolean | undefined {
    const teks = this.satu(medan);
    if (teks === undefined) return undefined;
    return uraiYaTidak(this.sel(medan)) ?? this.salah(medan, P.bukanYaTidak(teks.slice(0, 60)));
  }
  satuKosakata(medan: NamaMedan, kosa: keyof KosakataLembar, teks: string | undefined): string | undefined {
    if (teks === undefined) return undefined;
    const nilai = this.#k.bahan.kosakata[kosa];
    const c = cocokkan(kosa, nilai, teks);
    if (c.id) return c.id;
    const pilihan = nilai.length <= 6 ? P.pilihSatu(nilai.map((n) => n.label)) : P.lihatDaftar;
    return this.salah(medan, [P.bukanKosakata(teks.slice(0, 60), kosa), c.saran ? P.mungkin(c.saran) : pilihan]);
  }
}

/** "Kab. Blora", "Pemkab Blora", "33.16": the chosen region, however it is written. */
function daerahSama(teks: string, d: BahanLembar['daerah']): boolean {
  const n = rata(teks)
    .replace(/^(?:pemerintah|pemda|pemerintah daerah) /, '')
    .replace(/^(?:pem)?kab /, 'kabupaten ')
    .replace(/^(?:pem)?kot(?:a)? /, 'kota ')
    .replace(/^(?:pem)?prov /, 'provinsi ')
    .replace(/^daerah /, '');
  const nama = rata(d.nama);
  return n === nama || n === rata(d.kode) || n === d.kode.replace('.', '') || n === nama.replace(/^(?:kabupaten|kota|provinsi) /, '');
}

/** "SILAT (Sistem Informasi Layanan ...)" → name and what it stands for. */
function namaDanKepanjangan(nama: string, kepanjangan: string | undefined): [string, string | undefined] {
  const m = /^(.{2,60}?)\s*\(([^()]{8,200})\)$/.exec(nama);
  return m && kepanjangan === undefined && /\p{L}.*\s.*\p{L}/u.test(m[2]!) ? [m[1]!, m[2]] : [nama, kepanjangan];
}

export function susunBaris(baris: BarisLembar, k: KonteksBaris): Rancangan {
  const b = new Pembaca(baris, k);
  const { r } = b;
  const kosa = k.bahan.kosakata;
  const sumber = [ID_SUMBER];

  const [nama, kepanjangan] = namaDanKepanjangan(b.satu('nama') ?? '', b.satu('kepanjangan'));
  r.nama = nama;
  if (!nama) b.salah('nama', P.namaKosong);
  else if (!keSlug(nama)) b.salah('nama', P.namaTanpaHuruf);
  const milik = b.satu('daerah');
  if (milik !== undefined && !daerahSama(milik, k.bahan.daerah)) b.salah('daerah', P.daerahLain(milik.slice(0, 60), k.bahan.daerah.nama));

  const urusan = b.satuKosakata('urusan', 'urusan', b.satu('urusan'));
  if (b.satu('urusan') === undefined) b.salah('urusan', [P.urusanKosong, P.lihatDaftar]);
  const rancang = belahRancangBangun(b.panjang('rancangBangun'));
  if (!rancang.caraKerja && !b.r.masalah.some((m) => m.medan === 'rancangBangun')) b.salah('rancangBangun', P.caraKerjaKosong);
  const ringkasan = bacaRingkasan(b, rancang.caraKerja);
  const tujuan = b.panjang('tujuan');
  const manfaat = b.panjang('manfaat');

  const opd = bacaOpd(b, k.opd);
  const tema = bacaTema(b, kosa, `${nama} ${kepanjangan ?? ''} ${ringkasan ?? ''}`, urusan);
  const tahapan = b.satuKosakata('tahapan', 'tahapan', b.satu('tahapan'));
  const inisiator = b.satuKosakata('inisiator', 'inisiator', b.satu('inisiator'));
  const [mulai, ujiCoba, pengembangan] = [b.tanggal('mulai'), b.tanggal('ujiCoba'), b.tanggal('pengembangan')];
  const sasaran = butir(b.sel('sasaran')).slice(0, 20);
  const urusanLain = butir(b.sel('urusanLain'))
    .map((u) => b.satuKosakata('urusanLain', 'urusan', u))
    .filter((u) => u !== undefined && u !== urusan) as string[];
  const [awal, tahunan, anggaran] = [b.uang('biayaAwal'), b.uang('biayaTahunan'), b.uang('anggaran')];
  const rincian = [
    ...(awal === undefined ? [] : [{ jenis: 'awal', rupiah: awal, untuk: P.biayaAwal, sumber }]),
    ...(tahunan === undefined ? [] : [{ jenis: 'tahunan', rupiah: tahunan, untuk: P.biayaTahunan, sumber }]),
  ];
  const catatan = anggaran === undefined ? [] : [{ teks: P.anggaranBelumJelas(rupiah(anggaran)), sumber }];
  const boleh = b.yaTidak('bolehDitiru');
  const berisi = <T>(daftar: T[]): T[] | undefined => (daftar.length > 0 ? daftar : undefined);

  r.isi = tanpaKosong({
    nama: nama || undefined,
    kepanjangan,
    ringkasan,
    opd: berisi(opd),
    urusan,
    urusanLain: berisi([...new Set(urusanLain)]),
    tema,
    jenis: b.satuKosakata('jenis', 'jenis', b.satu('jenis')),
    bentuk: b.satuKosakata('bentuk', 'bentuk', b.satu('bentuk')),
    tahapan,
    inisiator,
    klasifikasi: b.satuKosakata('klasifikasi', 'klasifikasi', b.satu('klasifikasi')),
    ujiCoba,
    mulai,
    kronologi: pengembangan === undefined ? undefined : [{ tanggal: pengembangan, teks: P.pengembangan, sumber }],
    sumberIdentitas: [tahapan, inisiator, mulai, ujiCoba, sasaran[0]].some((x) => x !== undefined) ? sumber : undefined,
    sasaran: berisi(sasaran),
    biaya: rincian.length || catatan.length ? tanpaKosong({ rincian: berisi(rincian), catatan: berisi(catatan) }) : undefined,
    hak: boleh === undefined ? undefined : { bolehReplikasiUlang: boleh, sumber },
  });
  r.badan = keBadan({
    Masalah: [b.panjang('masalah'), rancang.masalah, tujuan && `${P.tujuan}: ${tujuan}`],
    'Cara kerja': [rancang.caraKerja],
    Hasil: [manfaat && `${P.manfaat}: ${manfaat}`, b.panjang('hasil')],
    Pelajaran: [b.panjang('pelajaran')],
    Keberlanjutan: [b.panjang('keberlanjutan')],
  });
  return r;
}

function bacaRingkasan(b: Pembaca, caraKerja: string): string | undefined {
  const tertulis = b.satu('ringkasan');
  if (tertulis !== undefined) {
    if (tertulis.length > RINGKASAN_MAKS) b.r.catatan.push(P.ringkasanDipotong);
    return kalimatPertama(tertulis, RINGKASAN_MAKS);
  }
  for (const [medan, teks] of [
    ['tujuan', b.satu('tujuan')],
    ['manfaat', b.satu('manfaat')],
    ['rancangBangun', caraKerja],
  ] as const) {
    if (!teks) continue;
    b.r.catatan.push(P.ringkasanDiambil(b.judul(medan)));
    return kalimatPertama(teks.replace(/^(?:[-•*]|\d{1,2}[.)])\s*/, ''), RINGKASAN_MAKS);
  }
  return undefined;
}

function bacaTema(b: Pembaca, kosa: KosakataLembar, teks: string, urusan: string | undefined): string[] | undefined {
  const tertulis = butir(b.sel('tema'));
  if (tertulis.length > 5) return b.salah('tema', P.temaBanyak(tertulis.length));
  if (tertulis.length > 0) {
    const id = tertulis.map((t) => b.satuKosakata('tema', 'tema', t));
    return id.includes(undefined) ? undefined : [...new Set(id as string[])];
  }
  const taksiran = taksirTema(kosa.tema, b.satu('tematik') ?? '', teks, urusan);
  if (taksiran.length === 0) return urusan === undefined ? undefined : b.salah('tema', P.temaKosong);
  b.r.catatan.push(P.temaDitaksir(taksiran.map((id) => kosa.tema.find((t) => t.id === id)!.label)));
  return taksiran;
}

function bacaOpd(b: Pembaca, daftar: DaftarOpd): string[] {
  const id = new Set<string>();
  // "Dibuat oleh" names an office in some applications and a person in others.
  const mungkinOrang = /dibuat oleh/i.test(b.judul('opd'));
  for (const nama of butir(b.sel('opd'))) {
    const o = daftar.baca(nama);
    if (o.id) {
      id.add(o.id);
      if (o.dibaca) b.r.catatan.push(P.opdDibaca(nama, o.dibaca));
    } else if (mungkinOrang) {
      b.r.pribadi++;
      b.r.catatan.push(P.orangDibuang(b.judul('opd')));
    } else b.salah('opd', P.bukanOpd(nama.slice(0, 60)));
  }
  return [...id];
}

/** Without the keys that hold nothing, so that the record says only what is known. */
function tanpaKosong<T extends object>(x: T): T {
  return Object.fromEntries(Object.entries(x).filter(([, v]) => v !== undefined)) as T;
}
