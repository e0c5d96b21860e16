/** The page of the simulation: formulas of full confidence in words, with examples reckoned at build. */
import { rumusBerlaku, simulasiIid, type HasilIid, type MasukanIid, type Rumus } from '../domain/kematangan/iid.ts';
import { ambangTahun } from '../domain/kematangan/kelas.ts';
import { AMBANG_KEMATANGAN } from '../domain/kematangan/skor.ts';
import { labelKosakata, type Katalog } from '../domain/katalog.ts';
import type { Ambang } from '../domain/schema/nasional.ts';
import { DaftarRujukan, perujuk, type SumberBernomor } from '../domain/daftar-rujukan.ts';

export interface ContohSimulasi {
  masukan: MasukanIid;
  hasil: HasilIid;
}

export interface RumusTampil {
  rumus: Rumus;
  label: string;
  tahun: number;
  contoh: ContohSimulasi[];
  batas: { nama: string; min: number; maks?: number | undefined }[];
  rujukan: number[];
  rujukanBatas: number[];
}

/** What the script reckons with. */
export interface BahanSimulasi {
  rumus: { label: string; tahun: number; rumus: Rumus }[];
  ambang?: Ambang | undefined;
  predikat: Record<string, string>;
}

export interface HalamanSimulasi {
  rumus: RumusTampil[];
  tanpa: { tahun: number; teks: string }[];
  bahan: BahanSimulasi;
  sumber: SumberBernomor[];
}

export function halamanSimulasi(k: Katalog): HalamanSimulasi {
  const rujukan = new DaftarRujukan();
  const { rumus, ambang } = k.nasional;
  const rujuk = perujuk(rujukan, rumus?.sumber ?? []);
  const rujukAmbang = perujuk(rujukan, ambang?.sumber ?? []);
  const tampil = rumusBerlaku(rumus).map((r): RumusTampil => {
    const tahun = Math.max(...r.tahun);
    const batas = ambangTahun(ambang, tahun);
    return {
      rumus: r,
      label: k.edisi.get(r.edisi)?.label ?? r.edisi,
      tahun,
      contoh: contoh(r),
      batas: (batas?.kelas ?? []).map((c) => ({ nama: labelKosakata(k, 'predikat', c.predikat), min: c.min, maks: c.maks })),
      rujukan: rujuk([...r.sumber, ...(r.spd ?? []).flatMap((i) => i.sumber)]),
      rujukanBatas: rujukAmbang(batas?.sumber),
    };
  });
  return {
    rumus: tampil,
    tanpa: rumus?.tanpaSimulasi ?? [],
    bahan: {
      rumus: tampil.map(({ label, tahun, rumus }) => ({ label, tahun, rumus: ringkas(rumus) })),
      ambang: ambang && { ambang: ambang.ambang.filter((a) => tampil.some((t) => a.tahun.includes(t.tahun))), sumber: [] },
      predikat: Object.fromEntries((k.kosakata.get('predikat')?.nilai ?? []).map((n) => [n.id, n.label])),
    },
    sumber: rujukan.daftar,
  };
}

/** Made-up numbers: few innovations, many, too few services, and what is not known. */
function contoh(r: Rumus): ContohSimulasi[] {
  const rerata = Math.min(AMBANG_KEMATANGAN.nilai, r.maks.kematangan);
  const spd = Math.round((r.maks.spd * 5) / 7);
  const perlu = r.jumlahInovasi.urusanDasar;
  const banyak = r.pembagi * 5;
  const urusan = (n: number) => (perlu === undefined ? {} : { urusanDasar: n });
  const masukan: MasukanIid[] = [
    { jumlah: Math.ceil(r.pembagi / 2), rerata, spd, ...urusan(perlu ?? 0) },
    { jumlah: banyak, rerata, spd, ...urusan(perlu ?? 0) },
    ...(perlu === undefined ? [] : [{ jumlah: banyak, rerata, spd, urusanDasar: perlu - 1 }]),
    { jumlah: banyak, rerata },
  ];
  return masukan.map((m) => ({ masukan: m, hasil: simulasiIid(r, m) }));
}

/** Texts stand on the page already. */
function ringkas(r: Rumus): Rumus {
  const { tidakTermasuk: _, catatan: __, ...isi } = r;
  return { ...isi, tidakTermasuk: [], sumber: [], ...(r.spd && { spd: r.spd.map((i) => ({ ...i, nama: '', variabel: '', sumber: [] })) }) };
}
