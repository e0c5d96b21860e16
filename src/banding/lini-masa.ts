/** Model of the ledger's timeline: steps of innovations, or of the adopters of one innovation, in the years they were taken. */
import type { KalimatBagan } from '../charts/bagan.ts';
import type { BarisLini, LangkahLini, ModelLiniMasa } from '../charts/lini-masa.ts';
import { jalurDaerah, jalurInovasi } from '../domain/jalur.ts';
import { labelKosakata, nilaiKosakata, type InovasiKatalog, type Katalog } from '../domain/katalog.ts';
import type { Relasi } from '../domain/replikasi.ts';
import { bandingTeks } from '../domain/temuan.ts';
import { PESAN_LINI_MASA as P } from '../text/pesan/bagan-alur.ts';
import { PESAN_BANK } from '../text/pesan/bank.ts';
import { namaPendek, rentangTahun } from './dasar.ts';
import { SumberGabungan, sumberRingkas } from './sumber-gabungan.ts';

type Buku = Pick<Katalog, 'relasi' | 'daerah' | 'perId' | 'kosakata'>;

/** Fewer dated steps are a sentence, not a line in time. */
const LANGKAH_PALING_SEDIKIT = 3;

/** All innovations with enough dated steps, the earliest first. */
export function modelLiniMasa(k: Buku): ModelLiniMasa | KalimatBagan {
  const sumber = new SumberGabungan();
  const perInovasi = [...Map.groupBy(k.relasi, (r) => r.inovasi)];
  const baris = perInovasi.flatMap(([id, relasi]): BarisLini[] => {
    const i = k.perId.get(id)!;
    const langkah = relasi.flatMap((r) => langkahLini(r, k, sumber)).sort(urutTanggal);
    return langkah.length < LANGKAH_PALING_SEDIKIT ? [] : [{ nama: i.isi.nama, inovasi: i.isi.nama, langkah, jalur: jalurInovasi(i) }];
  });
  const tanpa = perInovasi.flatMap(([, relasi]) => relasi.flatMap((r) => r.langkah)).filter((l) => l.tanggal === undefined).length;
  // Relations there are, only too few days: that is not the same as none.
  if (baris.length === 0 && k.relasi.length > 0)
    return { jenis: 'kalimat', id: 'lini-masa', judul: P.judul, kalimat: P.kurangTanggal(LANGKAH_PALING_SEDIKIT), sumber: [] };
  return susun('lini-masa', P.judul, P.apaInovasi, baris, tanpa, sumber, [P.hanya(LANGKAH_PALING_SEDIKIT)]);
}

/** The adopters of one innovation, each in a row; undefined where there is too little to draw. */
export function modelLiniMasaInovasi(i: InovasiKatalog, k: Buku): ModelLiniMasa | undefined {
  const sumber = new SumberGabungan();
  const baris = i.relasi.flatMap((r): BarisLini[] => {
    const d = k.daerah.get(r.penerima)!;
    const langkah = langkahLini(r, k, sumber).sort(urutTanggal);
    return langkah.length === 0 ? [] : [{ nama: namaPendek(d.nama), inovasi: i.isi.nama, langkah, jalur: jalurDaerah(d) }];
  });
  const tanpa = i.relasi.flatMap((r) => r.langkah).filter((l) => l.tanggal === undefined).length;
  if (baris.reduce((n, b) => n + b.langkah.length, 0) < LANGKAH_PALING_SEDIKIT) return undefined;
  const m = susun('lini-masa-inovasi', P.judulSatu, P.apaDaerah, baris, tanpa, sumber, []);
  return m.jenis === 'kalimat' ? undefined : m;
}

function langkahLini(r: Relasi, k: Buku, sumber: SumberGabungan): LangkahLini[] {
  return r.langkah.flatMap((l) =>
    l.tanggal === undefined
      ? []
      : [
          {
            penerima: k.daerah.get(r.penerima)!.nama,
            langkah: labelKosakata(k, 'langkah-replikasi', l.langkah),
            kelompok: nilaiKosakata(k, 'langkah-replikasi', l.langkah)?.kelompok ?? 'penjajakan',
            tanggal: l.tanggal,
            sumber: sumber.letak(l.sumber.map(sumberRingkas)),
          },
        ],
  );
}

const urutTanggal = (a: LangkahLini, b: LangkahLini) => bandingTeks(a.tanggal, b.tanggal);

function susun(
  id: string,
  judul: string,
  apa: string,
  baris: readonly BarisLini[],
  tanpa: number,
  sumber: SumberGabungan,
  catatan: readonly string[],
): ModelLiniMasa | KalimatBagan {
  if (baris.length === 0) return { jenis: 'kalimat', id, judul, kalimat: PESAN_BANK.belumTercatat, sumber: [] };
  const langkah = baris.flatMap((b) => b.langkah);
  const tahun = langkah.map((l) => Number(l.tanggal.slice(0, 4)));
  const [awal, akhir] = [Math.min(...tahun), Math.max(...tahun)];
  return {
    id,
    jenis: 'lini-masa',
    judul,
    temuan: P.temuan(
      langkah.length,
      baris.length,
      apa,
      String(awal),
      String(akhir),
      langkah.filter((l) => l.kelompok === 'penerapan').length,
    ),
    satuan: P.satuan,
    tahun: rentangTahun(tahun),
    n: { ada: langkah.length, tanpa, apa: P.apa, ...(tanpa > 0 && { kata: P.tanpa }) },
    sumber: sumber.daftar,
    ...(catatan.length > 0 && { catatan }),
    data: { awal, akhir, baris: [...baris].sort((a, b) => bandingTeks(a.langkah[0]!.tanggal, b.langkah[0]!.tanggal)) },
  };
}
