/** The page of the self-assessment: the newest edition as a sheet, what is known of all editions, and the file that the script reads. */
import { AMBANG_KEMATANGAN } from '../domain/kematangan/skor.ts';
import { perVariabel, urutEdisi, type Variabel } from '../domain/kematangan/urutan.ts';
import type { Katalog } from '../domain/katalog.ts';
import type { BahanKematangan } from '../domain/kematangan/bahan.ts';
import type { EdisiKematangan } from '../domain/schema/kosakata.ts';
import { tanggalIndonesia } from '../text/angka.ts';
import { DaftarRujukan, perujuk, type SumberBernomor } from '../domain/daftar-rujukan.ts';

export interface EdisiTampil {
  edisi: EdisiKematangan;
  rujukan: number[];
}

export interface HalamanKematangan {
  /** The newest first; the sheet is of the first. */
  edisi: EdisiTampil[];
  variabel: Variabel[];
  /** Regions whose stated target is the line, with the day on which they set it. */
  garis: { nilai: number; maks: number; daerah: string[]; rujukan: number[] };
  sumber: SumberBernomor[];
}

export function halamanKematangan(k: Katalog): HalamanKematangan {
  const rujukan = new DaftarRujukan();
  const edisi = urutEdisi(k.edisi.values()).map((e) => ({ edisi: e, rujukan: rujukan.nomor(e.sumber) }));
  const garis = daerahBersasaran(k, rujukan);
  return { edisi, garis, variabel: edisi[0] ? perVariabel(edisi[0].edisi) : [], sumber: rujukan.daftar };
}

function daerahBersasaran(k: Katalog, rujukan: DaftarRujukan): HalamanKematangan['garis'] {
  const ada = [...k.daerah.values()].flatMap((d) =>
    (d.profil?.isi.target ?? [])
      .filter((t) => t.perihal === 'kematangan' && t.nilai === AMBANG_KEMATANGAN.nilai)
      .map((t) => ({
        nama: t.ditetapkan === undefined ? d.nama : `${d.nama} (${tanggalIndonesia(t.ditetapkan)})`,
        rujukan: perujuk(rujukan, d.profil!.sumber)(t.sumber),
      })),
  );
  return { ...AMBANG_KEMATANGAN, daerah: ada.map((x) => x.nama), rujukan: [...new Set(ada.flatMap((x) => x.rujukan))] };
}

export function bahanKematangan(k: Katalog): BahanKematangan {
  return { edisi: urutEdisi(k.edisi.values()), upaya: k.kosakata.get('kelas-upaya')?.nilai ?? [] };
}
