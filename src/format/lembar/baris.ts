/** One row → a draft of one innovation, with what is wrong and what was decided for the reader. */
import { keSlug } from '../../domain/slug.ts';
import { rupiah } from '../../text/angka.ts';
import { rata } from '../../text/cocok-nama.ts';
import { PESAN_LEMBAR as P } from '../../text/pesan/lembar.ts';
import { ID_SUMBER, type BahanLembar, type KosakataLembar } from './bahan.ts';
import { belahRancangBangun, kalimatPertama, keBadan } from './naskah.ts';
import { butir } from './nilai.ts';
import type { DaftarOpd } from './opd.ts';
import { Pembaca, type KonteksBaris, type Rancangan } from './pembaca.ts';
import { taksirTema } from './tema.ts';
import type { BarisLembar } from './tipe.ts';

/** Longest summary (schema of an innovation). */
const RINGKASAN_MAKS = 260;

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
  if (!nama && !b.bersalah('nama')) b.salah('nama', P.namaKosong);
  else if (nama && !keSlug(nama)) b.salah('nama', P.namaTanpaHuruf);
  const milik = b.satu('daerah');
  if (milik !== undefined && !daerahSama(milik, k.bahan.daerah)) b.salah('daerah', P.daerahLain(milik.slice(0, 60), k.bahan.daerah.nama));

  const urusan = b.satuKosakata('urusan', 'urusan', b.satu('urusan'));
  if (b.satu('urusan') === undefined && !b.bersalah('urusan')) b.salah('urusan', [P.urusanKosong, P.lihatDaftar]);
  const rancang = belahRancangBangun(b.panjang('rancangBangun'));
  if (!rancang.caraKerja && !b.bersalah('rancangBangun')) b.salah('rancangBangun', P.caraKerjaKosong);
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
    mulai,
    ujiCoba,
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
