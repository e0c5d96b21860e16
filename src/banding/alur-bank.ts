/** Models of where copies go: flows between regions on the map, and a matrix of provinces of origin by place of the adopter. */
import type { KalimatBagan, SumberBagan } from '../charts/bagan.ts';
import type { ModelMatriksAsal } from '../charts/matriks-asal.ts';
import type { DasarPeta } from '../charts/peta.ts';
import type { Arus, ModelPetaAlur, TitikAlur } from '../charts/peta-alur.ts';
import { dinyatakanTiruan } from '../domain/bank/keadaan.ts';
import { NUSANTARA } from '../domain/banding/jendela.ts';
import { jalurDaerah } from '../domain/jalur.ts';
import type { DaerahKatalog, Katalog } from '../domain/katalog.ts';
import { kodeFolder, type Relasi } from '../domain/replikasi.ts';
import { bandingTeks } from '../domain/temuan.ts';
import { tanggalIndonesia } from '../text/angka.ts';
import { PESAN_BAGAN } from '../text/pesan/bagan.ts';
import { PESAN_BANK } from '../text/pesan/bank.ts';
import { PESAN_MATRIKS_ASAL as M, PESAN_PETA_ALUR as P, type RagamArus } from '../text/pesan/bagan-alur.ts';
import { namaPendek } from './dasar.ts';
import { SumberGabungan, sumberRingkas } from './sumber-gabungan.ts';

type Buku = Pick<Katalog, 'relasi' | 'daerah' | 'perId' | 'tanggal'>;

/** Use that no one has renewed in time is no use. */
function ragam(r: Relasi): RagamArus {
  if (r.kelompok !== 'penerapan' || r.kedaluwarsa) return 'lain';
  return dinyatakanTiruan(r) ? 'tiruan' : 'serupa';
}
const TERKUAT: readonly RagamArus[] = ['tiruan', 'serupa', 'lain'];

const sumberRelasi = (r: Relasi) => r.langkah.flatMap((l) => l.sumber.map(sumberRingkas));
const kosong = (id: string, judul: string): KalimatBagan => ({
  jenis: 'kalimat',
  id,
  judul,
  kalimat: PESAN_BANK.belumTercatat,
  sumber: [],
});

export function modelPetaAlur(k: Buku, dasar: DasarPeta): ModelPetaAlur | KalimatBagan {
  if (k.relasi.length === 0) return kosong('peta-alur', P.judul);
  const sumber = new SumberGabungan();
  const perPasangan = Map.groupBy(k.relasi, (r) => `${kodeFolder(r.inovasi)} ${r.penerima}`);
  const arus = [...perPasangan.entries()]
    .sort(([a], [b]) => bandingTeks(a, b))
    .map(([kunci, relasi]): Arus => {
      const [dari, ke] = kunci.split(' ').map((kode) => k.daerah.get(kode)!) as [DaerahKatalog, DaerahKatalog];
      return {
        dari: dari.kode,
        ke: ke.kode,
        namaDari: dari.nama,
        namaKe: ke.nama,
        jalurDari: jalurDaerah(dari),
        inovasi: relasi.map((r) => k.perId.get(r.inovasi)!.isi.nama),
        ragam: TERKUAT.find((t) => relasi.some((r) => ragam(r) === t))!,
        jumlah: relasi.length,
        sumber: sumber.letak(relasi.flatMap(sumberRelasi)),
      };
    });
  const titik = titikAlur(k, arus);
  const terbanyak = palingSering(arus);
  const lintas = arus.filter((a) => k.daerah.get(a.dari)!.kodeProvinsi !== k.daerah.get(a.ke)!.kodeProvinsi).length;
  return {
    id: 'peta-alur',
    jenis: 'peta-alur',
    judul: P.judul,
    temuan: P.temuan(arus.length, arus.filter((a) => a.ragam === 'tiruan').length, lintas, terbanyak.nama, terbanyak.jumlah),
    satuan: P.satuan,
    tahun: PESAN_BAGAN.semuaTahun(tanggalIndonesia(k.tanggal)),
    n: { ada: arus.length, tanpa: 0, apa: P.apa },
    sumber: [...sumber.daftar, ...dasar.sumber],
    catatan: [...(titik.some((t) => k.daerah.get(t.kode)!.jenis === 'provinsi') ? [P.provinsi] : []), P.pemberita, ...dasar.catatan],
    data: { jendela: NUSANTARA, dasar: dasar.tingkat, titik, arus },
  };
}

/** The origins of most pairs, all of them where they are equal. */
function palingSering(arus: readonly Arus[]): { nama: string[]; jumlah: number } {
  const perAsal = [...Map.groupBy(arus, (a) => a.namaDari)].map(([nama, a]) => ({ nama, n: a.length }));
  const jumlah = Math.max(...perAsal.map((x) => x.n));
  return { nama: perAsal.filter((x) => x.n === jumlah).map((x) => x.nama), jumlah };
}

/** Regions of both sides that lie somewhere; a province in the middle of its kabupaten and kota. */
function titikAlur(k: Buku, arus: readonly Arus[]): TitikAlur[] {
  const kode = [...new Set(arus.flatMap((a) => [a.dari, a.ke]))].sort(bandingTeks);
  return kode.flatMap((x): TitikAlur[] => {
    const d = k.daerah.get(x)!;
    const titik = d.titik ?? tengah([...k.daerah.values()].filter((a) => a.kodeProvinsi === x).flatMap((a) => (a.titik ? [a.titik] : [])));
    if (!titik) return [];
    const banyak = (sisi: 'dari' | 'ke') => arus.filter((a) => a[sisi] === x).length;
    return [
      { kode: x, nama: d.nama, pendek: namaPendek(d.nama), jalur: jalurDaerah(d), titik, memberi: banyak('dari'), menerima: banyak('ke') },
    ];
  });
}

function tengah(titik: readonly (readonly [number, number])[]): readonly [number, number] | undefined {
  if (titik.length === 0) return undefined;
  const rata = (n: 0 | 1) => Math.round((titik.reduce((j, t) => j + t[n], 0) / titik.length) * 1000) / 1000;
  return [rata(0), rata(1)];
}

export function modelMatriksAsal(k: Buku): ModelMatriksAsal | KalimatBagan {
  if (k.relasi.length === 0) return kosong('matriks-asal', M.judul);
  const sumber: SumberBagan[] = [{ ...M.sumber, tanggal: k.tanggal }];
  const semua = k.relasi.map((r) => {
    const [asal, penerima] = [k.perId.get(r.inovasi)!.daerah, k.daerah.get(r.penerima)!];
    const sendiri = asal.kodeProvinsi === penerima.kodeProvinsi;
    return { provinsi: asal.kodeProvinsi, asal, penerima, letak: sendiri ? M.sendiri : penerima.pulau, dipakai: ragam(r) !== 'lain' };
  });
  const kolom = [M.sendiri, ...new Set([...k.daerah.values()].map((d) => d.pulau))].filter((x) => semua.some((s) => s.letak === x));
  const perProvinsi = [...Map.groupBy(semua, (s) => s.provinsi)].sort(([a, x], [b, y]) => y.length - x.length || bandingTeks(a, b));
  const banyak = (uji: (s: (typeof semua)[number]) => boolean) => semua.filter(uji).length;
  return {
    id: 'matriks-asal',
    jenis: 'matriks-asal',
    judul: M.judul,
    temuan: M.temuan(
      banyak((s) => s.letak === M.sendiri),
      banyak((s) => s.letak !== M.sendiri && s.asal.pulau === s.penerima.pulau),
      banyak((s) => s.asal.pulau !== s.penerima.pulau),
      semua.length,
    ),
    satuan: M.satuan,
    tahun: PESAN_BAGAN.semuaTahun(tanggalIndonesia(k.tanggal)),
    n: { ada: semua.length, tanpa: 0, apa: M.apa },
    sumber,
    catatan: [M.artiDipakai],
    data: {
      kolom,
      baris: perProvinsi.map(([kode, milik]) => ({
        nama: milik[0]!.asal.provinsi,
        pendek: k.daerah.get(kode)?.singkatan ?? milik[0]!.asal.provinsi,
        sel: kolom.map((x) => {
          const isi = milik.filter((s) => s.letak === x);
          return isi.length === 0 ? undefined : { dipakai: isi.filter((s) => s.dipakai).length, semua: isi.length, sumber: [0] };
        }),
      })),
    },
  };
}
