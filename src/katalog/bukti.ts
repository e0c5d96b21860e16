/** What an innovation has to show at a glance: its strongest result, who copied it, what it costs, what it won. */
import { pengeluaran } from '../domain/banding/biaya.ts';
import type { InovasiKatalog, Katalog } from '../domain/katalog.ts';
import { ditiru } from '../domain/pemakaian.ts';
import { PESAN_BUKTI } from '../text/pesan/inovasi.ts';
import { biayaTampil, hasilTampil } from './fakta-inovasi.ts';
import { hasilTerkuat, nilaiHasil } from './kartu.ts';
import type { DaftarRujukan } from '../domain/daftar-rujukan.ts';

export interface ButirBukti {
  judul: string;
  nilai: string;
  arti: string;
  /** Id of the section of the page that tells the whole. */
  bagian: string;
  rujukan: number[];
}

/** "Top 45" is an award; a sentence explains why there is none, and stays in its section. */
const PANJANG_CAPAIAN = 40;

/** Only what is known; a record that knows nothing of this has no strip. */
export function bukti(
  i: InovasiKatalog,
  k: Katalog,
  kata: (vocab: string, id: string) => string,
  rujuk: (id: readonly string[] | undefined) => number[],
  daftar: DaftarRujukan,
): ButirBukti[] {
  const { isi } = i;
  const butir: ButirBukti[] = [];

  const hasil = hasilTerkuat(isi);
  if (hasil) {
    const t = hasilTampil(hasil, k, rujuk);
    // Sources that measured the same and differ must not hide behind the stronger number.
    const lain = (isi.hasil ?? []).filter((h) => h !== hasil && h.ukuran !== undefined && h.ukuran === hasil.ukuran);
    const nilaiLain = lain.flatMap((h) => nilaiHasil(k, h) ?? []);
    butir.push({
      judul: PESAN_BUKTI.hasil,
      nilai: t.nilai!,
      arti: PESAN_BUKTI.artiHasil({
        indikator: t.indikator,
        tahun: t.tahun,
        awal: t.awal,
        kaitan: hasil.atribusi === 'inovasi' ? undefined : kata('atribusi', hasil.atribusi),
        lain: nilaiLain.join(', '),
      }),
      bagian: 'hasil',
      rujukan: rujuk([hasil, ...lain].flatMap((h) => h.sumber)),
    });
  }

  const peniru = i.relasi.filter(ditiru);
  const tampil = peniru.length ? peniru : i.relasi;
  if (tampil.length > 0)
    butir.push({
      judul: PESAN_BUKTI.ditiru,
      nilai: PESAN_BUKTI.daerah(tampil.length),
      arti: peniru.length > 0 ? PESAN_BUKTI.meniru : PESAN_BUKTI.belumMeniru(i.relasi.every((r) => r.kelompok === 'penjajakan')),
      bagian: 'replikasi',
      rujukan: daftar.nomor(tampil.flatMap((r) => r.terakhir.sumber)),
    });

  const biaya = (isi.biaya?.rincian ?? []).find(pengeluaran);
  if (biaya) {
    const b = biayaTampil(biaya, kata, rujuk);
    butir.push({
      judul: PESAN_BUKTI.biaya,
      nilai: b.jumlah,
      arti: PESAN_BUKTI.artiBiaya(b.jenis, biaya.tahun),
      bagian: 'biaya',
      rujukan: b.rujukan,
    });
  }

  const penghargaan = (isi.penghargaan ?? []).find((p) => !p.untukDaerah && p.capaian.length <= PANJANG_CAPAIAN);
  if (penghargaan)
    butir.push({
      judul: PESAN_BUKTI.penghargaan,
      nilai: penghargaan.capaian,
      arti: [penghargaan.nama, penghargaan.tahun].filter(Boolean).join(' '),
      bagian: 'hasil',
      rujukan: rujuk(penghargaan.sumber),
    });
  return butir;
}
