import { kodeProvinsi } from '../domain/banding/kelompok.ts';
/** Model of the dot map: where innovations are on record, or where some chosen regions lie. */
import type { KalimatBagan } from '../charts/bagan.ts';
import type { DasarPeta } from '../charts/peta.ts';
import type { ModelPetaTitik, TitikPeta } from '../charts/peta-titik.ts';
import type { BahanBanding, DaerahBanding } from '../domain/banding/bahan.ts';
import { jarakKm, NUSANTARA, type JendelaPeta } from '../domain/banding/jendela.ts';
import { jalurDaerah } from '../domain/jalur.ts';
import { tanggalIndonesia } from '../text/angka.ts';
import { PESAN_BAGAN_PETA as P } from '../text/pesan/bagan-peta.ts';
import { daerahBagan, namaPendek, SERI_PALING_BANYAK, SumberSatuBagan } from './dasar.ts';

/** Lowest number of each class of regions; that of provinces is in `peta-petak.ts`. */
export const KELAS_DAERAH = [1, 2, 4, 8] as const;

export interface OpsiPetaTitik {
  /** At build from `dasarNasional` or `dasarJendela` of `src/katalog/peta.ts`; a browser gets it from there as JSON. */
  dasar: DasarPeta;
  /** Default: all of Indonesia. `jendelaTitik` makes one around some regions. */
  jendela?: JendelaPeta;
  /** Regions that stand out with mark, colour and name; up to six (more are drawn like the rest). They need not be in `daftar`. */
  sorot?: readonly DaerahBanding[];
  /** Where a page holds more than one dot map. */
  id?: string;
  judul?: string;
  /** `di Jawa Tengah`; part of the finding. */
  lingkup?: string;
}

/**
 * @param daftar regions drawn by the number of their innovations on record; provinces have no point and stay in the table.
 * With an empty list, or with no others than the chosen ones, the map tells where those lie.
 */
export function modelPetaTitik(b: BahanBanding, daftar: readonly DaerahBanding[], o: OpsiPetaTitik): ModelPetaTitik | KalimatBagan {
  const sumber = new SumberSatuBagan(b);
  const sorot = o.sorot && o.sorot.length <= SERI_PALING_BANYAK ? o.sorot : [];
  const kodeSorot = new Set(sorot.map((d) => d.kode));
  const lain = [...daftar, ...(o.sorot ?? [])].filter((d) => !kodeSorot.has(d.kode));
  const namaProvinsi = new Map(b.daerah.filter((d) => d.jenis === 'provinsi').map((d) => [d.kode, d.nama.replace(/^Provinsi /, '')]));
  const seri = daerahBagan(sorot);
  const satu = (d: DaerahBanding, seriKe?: number): TitikPeta => ({
    daerah: { kode: d.kode, nama: d.nama, pendek: namaPendek(d.nama), ...(seriKe !== undefined && { seri: seriKe }) },
    jalur: jalurDaerah(d),
    provinsi: namaProvinsi.get(kodeProvinsi(d)) ?? '',
    ...(d.titik && { titik: d.titik }),
    nilai: d.inovasi.jumlah,
    sumber: [0, ...sumber.letak(d.sumberDasar).map((n) => n + 1)],
  });
  const titik = [...lain.map((d) => satu(d)), ...sorot.map((d, n) => satu(d, seri[n]!.seri))];
  const letakSaja = lain.length === 0 && sorot.length > 0;
  const ada = titik.filter((t) => t.nilai > 0).length;
  const umum = { id: o.id ?? 'peta', judul: o.judul ?? (letakSaja ? P.judulDipilih : P.judul) };
  if (letakSaja && !sorot.some((d) => d.titik))
    return { ...umum, jenis: 'kalimat', kalimat: P.hanyaProvinsi(sorot.map((d) => d.nama)), sumber: [] };
  return {
    ...umum,
    jenis: 'peta-titik',
    temuan: letakSaja ? temuanLetak(sorot, titik) : P.tercatat(ada, titik.length, apa([...lain, ...sorot]), o.lingkup),
    satuan: letakSaja ? P.satuanLetak : P.satuan,
    tahun: P.per(tanggalIndonesia(b.tanggal)),
    n: letakSaja
      ? { ada: titik.filter((t) => t.titik).length, tanpa: titik.filter((t) => !t.titik).length, apa: P.apaUmum }
      : { ada, tanpa: titik.length - ada, apa: apa([...lain, ...sorot]), kata: P.kosong },
    sumber: [{ judul: P.sumberCatatan, penerbit: P.penerbitCatatan, tanggal: b.tanggal }, ...sumber.daftar, ...o.dasar.sumber],
    catatan: [...takTergambar([...lain, ...sorot]), ...o.dasar.catatan],
    data: { jendela: o.jendela ?? NUSANTARA, dasar: o.dasar.tingkat, titik, kelas: KELAS_DAERAH },
  };
}

function apa(daftar: readonly DaerahBanding[]): string {
  return daftar.some((d) => d.jenis === 'provinsi') ? P.apaUmum : P.apaDaerah;
}

/** What the picture leaves out and the table keeps. */
function takTergambar(daftar: readonly DaerahBanding[]): string[] {
  const provinsi = daftar.filter((d) => d.jenis === 'provinsi' && d.inovasi.jumlah > 0).length;
  const tanpa = daftar.filter((d) => d.jenis !== 'provinsi' && !d.titik).map((d) => namaPendek(d.nama));
  return [...(provinsi ? [P.provinsiTanpaTitik(provinsi)] : []), ...(tanpa.length ? [P.tanpaTitik(tanpa)] : [])];
}

function temuanLetak(sorot: readonly DaerahBanding[], titik: readonly TitikPeta[]): string {
  const provinsi = [...new Set(titik.map((t) => t.provinsi))];
  if (sorot.length === 1) return P.satuLetak(sorot[0]!.nama, provinsi[0]!);
  const pasangan = sorot.flatMap((x, n) =>
    sorot.slice(n + 1).flatMap((y) => (x.titik && y.titik ? [{ x, y, km: jarakKm(x.titik, y.titik) }] : [])),
  );
  const terjauh = pasangan.sort((p, q) => q.km - p.km)[0];
  // Points lie somewhere inside their regions: nothing finer than ten kilometres is known.
  const jauh = terjauh && P.terjauh(namaPendek(terjauh.x.nama), namaPendek(terjauh.y.nama), Math.round(terjauh.km / 10) * 10);
  return [P.letak(sorot.length, provinsi), jauh].filter(Boolean).join(' ');
}
