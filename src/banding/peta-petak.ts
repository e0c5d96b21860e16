/** Models of the tile maps: provinces on their grid, kabupaten and kota of one province laid out from their points. */
import type { KalimatBagan } from '../charts/bagan.ts';
import type { ModelPetaPetak, PetakPeta } from '../charts/peta-petak.ts';
import type { BahanBanding, DaerahBanding } from '../domain/banding/bahan.ts';
import { jalurDaerah } from '../domain/jalur.ts';
import { tanggalIndonesia } from '../text/angka.ts';
import { PESAN_BAGAN_PETA as P } from '../text/pesan/bagan-peta.ts';
import { namaPendek, SumberSatuBagan } from './dasar.ts';
import { KELAS_DAERAH } from './peta-titik.ts';

/** Provinces hold the records of all their regions together. */
const KELAS_PROVINSI = [1, 5, 10, 20] as const;

/** All provinces; each counts what its kabupaten, kota and its own government have on record. */
export function modelPetakProvinsi(b: BahanBanding): ModelPetaPetak | KalimatBagan {
  const sumber = new SumberSatuBagan(b);
  const petak = b.daerah.flatMap((d): PetakPeta[] => {
    if (d.jenis !== 'provinsi' || !d.petak) return [];
    const anggota = b.daerah.filter((x) => x.kode.startsWith(d.kode));
    return [
      {
        ...satu(d, sumber),
        label: d.singkatan ?? namaPendek(d.nama),
        kelompok: d.pulau,
        letak: d.petak,
        nilai: anggota.reduce((n, x) => n + x.inovasi.jumlah, 0),
      },
    ];
  });
  return model(b, petak, sumber, {
    id: 'peta-provinsi',
    judul: P.judulProvinsi,
    apa: P.apaProvinsi,
    catatan: [P.isiProvinsi],
    susunan: 'kisi',
    kelas: KELAS_PROVINSI,
    kepala: P.kepalaProvinsi,
  });
}

/** @param kode of the province, `33` */
export function modelPetakDaerah(b: BahanBanding, kode: string): ModelPetaPetak | KalimatBagan {
  const sumber = new SumberSatuBagan(b);
  const provinsi = b.daerah.find((d) => d.kode === kode)?.nama.replace(/^Provinsi /, '') ?? '';
  const petak = b.daerah.flatMap((d): PetakPeta[] =>
    d.jenis === 'provinsi' || !d.kode.startsWith(`${kode}.`) || !d.titik
      ? []
      : [{ ...satu(d, sumber), label: labelPetak(d.nama), kelompok: provinsi, letak: d.titik, nilai: d.inovasi.jumlah }],
  );
  return model(b, petak, sumber, {
    id: 'peta-daerah',
    judul: P.judulDaerah(provinsi),
    apa: P.apaDaerah,
    lingkup: P.di(provinsi),
    catatan: [P.petakDihitung],
    susunan: 'titik',
    kelas: KELAS_DAERAH,
    kepala: P.kepala,
  });
}

/** The tile itself says that it is a kabupaten; a kota keeps its word. */
function labelPetak(nama: string): string {
  return nama
    .replace(/^Kabupaten /, '')
    .replace(/\bAdministrasi /, '')
    .replace(/\bKepulauan\b/, 'Kep.');
}

function satu(d: DaerahBanding, sumber: SumberSatuBagan): Omit<PetakPeta, 'label' | 'kelompok' | 'letak' | 'nilai'> {
  return {
    daerah: { kode: d.kode, nama: d.nama, pendek: namaPendek(d.nama) },
    ragam: d.jenis,
    jalur: jalurDaerah(d),
    sumber: [0, ...sumber.letak(d.sumberDasar).map((n) => n + 1)],
  };
}

function model(
  b: BahanBanding,
  petak: PetakPeta[],
  sumber: SumberSatuBagan,
  p: Pick<ModelPetaPetak, 'id' | 'judul' | 'catatan'> &
    Pick<ModelPetaPetak['data'], 'susunan' | 'kelas' | 'kepala'> & { apa: string; lingkup?: string },
): ModelPetaPetak | KalimatBagan {
  const ada = petak.filter((x) => x.nilai > 0).length;
  const umum = {
    id: p.id,
    judul: p.judul,
    sumber: [{ judul: P.sumberCatatan, penerbit: P.penerbitCatatan, tanggal: b.tanggal }, ...sumber.daftar],
  };
  if (petak.length === 0) return { ...umum, jenis: 'kalimat', kalimat: P.tanpaPetak };
  return {
    ...umum,
    jenis: 'peta-petak',
    temuan: P.tercatat(ada, petak.length, p.apa, p.lingkup),
    satuan: P.satuan,
    tahun: P.per(tanggalIndonesia(b.tanggal)),
    n: { ada, tanpa: petak.length - ada, apa: p.apa, kata: P.kosong },
    catatan: p.catatan ?? [],
    data: { susunan: p.susunan, petak, kelas: p.kelas, kepala: p.kepala },
  };
}
