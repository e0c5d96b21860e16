/** Which records a proposal adds, changes, moves and removes, and what in them. */
import type { Entri } from '../entri.ts';
import { jalurDaerah, jalurInovasi, jalurKebutuhan } from '../jalur.ts';
import type { Katalog } from '../katalog.ts';
import { kodeFolder } from '../replikasi.ts';
import { samaNilai } from '../sama-nilai.ts';
import { JENIS, jenisBerkas, type NamaJenis } from '../schema/index.ts';
import { bandingTeks } from '../temuan.ts';
import type { Keadaan } from './perubahan.ts';

export type Nasib = 'baru' | 'berubah' | 'pindah' | 'dihapus';

export interface PerubahanCatatan {
  /** Below the content root. */
  jalur: string;
  nasib: Nasib;
  /** Of a file that moved: where it was. */
  dari?: string;
  /** Name of the record for people; the path where the record cannot be read. */
  nama: string;
  jenis?: NamaJenis;
  /** Address of its page, below the base. */
  halaman?: string;
  /** Of a changed record: top-level fields and sections (`## Hasil`) that differ. */
  medan: string[];
}

export function perubahanCatatan(dulu: Keadaan, kini: Keadaan): PerubahanCatatan[] {
  const [lama, baru] = [perJalur(dulu), perJalur(kini)];
  const hilang = new Set([...dulu.berkas.keys()].filter((j) => !kini.berkas.has(j)));
  /** A record of the same kind that went away and says the same, or at least bears the same name. */
  const asalPindah = (jalur: string, e: Entri | undefined): string | undefined => {
    const jenis = jenisBerkas(jalur)?.jenis;
    const sejenis = [...hilang].filter((j) => jenisBerkas(j)?.jenis === jenis);
    return (
      sejenis.find((j) => dulu.berkas.get(j) === kini.berkas.get(jalur)) ??
      (e && namaIsi(e) !== undefined ? sejenis.find((j) => namaIsi(lama.get(j)) === namaIsi(e)) : undefined)
    );
  };
  const hasil: PerubahanCatatan[] = [];
  for (const [jalur, tanda] of kini.berkas) {
    if (!dulu.berkas.has(jalur)) {
      const dari = asalPindah(jalur, baru.get(jalur));
      if (dari !== undefined) hilang.delete(dari);
      hasil.push({
        ...sebut(jalur, baru.get(jalur), kini.katalog),
        nasib: dari === undefined ? 'baru' : 'pindah',
        ...(dari !== undefined && { dari }),
        medan: dari === undefined ? [] : medanBeda(lama.get(dari), baru.get(jalur)),
      });
    } else if (dulu.berkas.get(jalur) !== tanda)
      hasil.push({
        ...sebut(jalur, baru.get(jalur) ?? lama.get(jalur), kini.katalog),
        nasib: 'berubah',
        medan: medanBeda(lama.get(jalur), baru.get(jalur)),
      });
  }
  for (const jalur of hilang) hasil.push({ ...sebut(jalur, lama.get(jalur), dulu.katalog), nasib: 'dihapus', medan: [] });
  return hasil.sort((a, b) => bandingTeks(a.jalur, b.jalur));
}

const perJalur = (k: Keadaan) => new Map(k.entri.map((e) => [e.jalur, e]));

const namaIsi = (e: Entri | undefined) => (e?.isi as { nama?: string } | undefined)?.nama;

function medanBeda(lama: Entri | undefined, baru: Entri | undefined): string[] {
  if (!lama || !baru) return [];
  const [a, b] = [lama.isi as Record<string, unknown>, baru.isi as Record<string, unknown>];
  const medan = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((k) => !samaNilai(a[k], b[k]));
  const bagian = (e: Entri) => new Map((e.badan?.bagian ?? []).map((x) => [x.judul, x.teks]));
  const [s, t] = [bagian(lama), bagian(baru)];
  return [...medan, ...[...new Set([...s.keys(), ...t.keys()])].filter((j) => s.get(j) !== t.get(j)).map((j) => `## ${j}`)];
}

/** What people call the record, and where it is read. */
function sebut(
  jalur: string,
  e: Entri | undefined,
  k: Katalog | undefined,
): Pick<PerubahanCatatan, 'jalur' | 'nama' | 'jenis' | 'halaman'> {
  const cocok = jenisBerkas(jalur);
  if (!cocok) return { jalur, nama: jalur };
  const { jenis, folder, nama } = cocok;
  const daerah = folder === undefined ? undefined : k?.daerah.get(kodeFolder(folder));
  const dasar = { jalur, jenis };
  const judul = JENIS[jenis].judul;
  const isi = e?.isi as { nama?: string; judul?: string; inovasi?: unknown; penerima?: string } | undefined;
  if ((jenis === 'replikasi' || jenis === 'replikasiPublik') && typeof isi?.inovasi === 'string') {
    const asal = k?.perId.get(isi.inovasi);
    const penerima = daerah ?? k?.daerah.get(isi.penerima ?? '');
    return {
      ...dasar,
      nama: `${asal?.isi.nama ?? isi.inovasi} di ${penerima?.nama ?? isi.penerima ?? folder}`,
      ...(asal && { halaman: jalurInovasi(asal) }),
    };
  }
  if (jenis === 'inovasi' && daerah && nama) return { ...dasar, nama: isi?.nama ?? nama, halaman: jalurInovasi({ slug: nama, daerah }) };
  if (jenis === 'kebutuhan' && daerah && nama)
    return { ...dasar, nama: isi?.judul ?? nama, halaman: jalurKebutuhan({ slug: nama, daerah }) };
  if (daerah) return { ...dasar, nama: isi?.nama ?? isi?.judul ?? `${judul} ${daerah.nama}`, halaman: jalurDaerah(daerah) };
  return { ...dasar, nama: isi?.nama ?? isi?.judul ?? judul };
}
