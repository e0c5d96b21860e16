/** What is known of one innovation on each question, as facts with the numbers of their sources. The unknown is an empty list. */
import type { IdBaris } from '../domain/banding/baris-inovasi.ts';
import { labelKosakata, type InovasiKatalog, type Katalog } from '../domain/katalog.ts';
import { punyaSaluran } from '../domain/kontak.ts';
import { ditiru } from '../domain/pemakaian.ts';
import type { Biaya, Hasil } from '../domain/schema/dasar.ts';
import { angka, tanggalIndonesia } from '../text/angka.ts';
import { PESAN_SEL as P } from '../text/pesan/banding-inovasi.ts';
import { PESAN_FAKTA } from '../text/pesan/fakta.ts';
import { PESAN_BUKTI } from '../text/pesan/inovasi.ts';
import { LABEL } from '../text/pesan/label.ts';
import { biayaTampil, hasilTampil } from './fakta-inovasi.ts';
import { butirBantuan } from './halaman-replikasi.ts';
import { bobotHasil, nilaiHasil } from './kartu.ts';
import { butirDokumen, butirHambatan } from './pelajaran-inovasi.ts';
import { perujuk, type DaftarRujukan } from '../domain/daftar-rujukan.ts';
import { butirSyarat } from './syarat-inovasi.ts';

export interface Butir {
  kepala?: string | undefined;
  teks: string;
  rujukan: number[];
}

/** Vocabularies in which this value says that nothing is known. */
const TAK_DIKETAHUI = 'tidak-diketahui';

export function selInovasi(i: InovasiKatalog, k: Katalog, daftar: DaftarRujukan): Record<IdBaris, Butir[]> {
  const isi = tanpaTakDiketahui(i.isi);
  const rujuk = perujuk(daftar, isi.sumber);
  const kata = (vocab: string, id: string) => labelKosakata(k, vocab, id);
  const identitas = rujuk(isi.sumberIdentitas);
  const teks = (t: string | undefined, rujukan: number[] = []): Butir[] => (t ? [{ teks: t, rujukan }] : []);
  const gabung = (...t: readonly (string | undefined | false)[]) => t.filter(Boolean).join(', ');
  const biaya = (uji: (jenis: string) => boolean) =>
    (isi.biaya?.rincian ?? []).filter((b) => uji(b.jenis)).map((b) => satuBiaya(b, kata, rujuk));
  const s = butirSyarat({ ...i, isi }, k, rujuk);
  return {
    ringkasan: teks(isi.ringkasan),
    pelaksana: teks(i.opd.map((o) => o.nama).join('; ')),
    tahapan: teks(isi.tahapan && kata('tahapan', isi.tahapan), identitas),
    keadaan: teks(
      isi.status && P.berjalanPer(kata('status-hidup', isi.status.nilai), isi.status.per && tanggalIndonesia(isi.status.per)),
      rujuk(isi.status?.sumber),
    ),
    mulai: teks(
      gabung(isi.ujiCoba && P.ujiCoba(tanggalIndonesia(isi.ujiCoba)), isi.mulai && P.diterapkan(tanggalIndonesia(isi.mulai))),
      identitas,
    ),
    bidang: teks(gabung(kata('urusan', isi.urusan), ...isi.tema.map((t) => kata('tema', t)))),
    jenis: teks(gabung(isi.jenis && kata('jenis', isi.jenis), isi.bentuk && kata('bentuk', isi.bentuk))),
    hasil: hasil(isi.hasil ?? [], k, kata, rujuk),
    'biaya-awal': biaya((j) => j === 'awal'),
    'biaya-tahunan': biaya((j) => j === 'tahunan'),
    'biaya-lain': biaya((j) => j === 'satuan' || j === 'kumulatif'),
    waktu: s.waktu,
    tim: s.tim,
    pelatihan: s.pelatihan,
    'dasar-hukum': s.dasarHukum.map((d) => ({ ...d, kepala: d.teks ? d.kepala : undefined, teks: d.teks || d.kepala || '' })),
    prasyarat: s.prasyarat,
    koneksi: s.koneksi,
    perangkat: s.perangkat,
    ketergantungan: s.bergantung.map(({ teks: nama, rujukan }) => ({ teks: nama, rujukan })),
    hak: s.hak,
    dokumen: butirDokumen(isi, kata, rujuk),
    bantuan: butirBantuan(isi.bantuan, k).map((b) => ({ kepala: b.nama, teks: b.isi, rujukan: rujuk(isi.bantuan?.sumber) })),
    peniru: peniru(i, daftar, rujuk),
    hambatan: butirHambatan(isi, kata, rujuk),
    kontak: kontak(i, k, daftar),
    label: teks(P.label(LABEL[i.label].nama, i.kelengkapan.terpenuhi, i.kelengkapan.seluruh)),
  };
}

type Isi = InovasiKatalog['isi'];
type Kata = (vocab: string, id: string) => string;
type Perujuk = (id: readonly string[] | undefined) => number[];

/** The record without values that only say that a source was silent. */
function tanpaTakDiketahui(isi: Isi): Isi {
  const { status, koneksi, hak, ...sisa } = isi;
  return {
    ...sisa,
    ...(status && status.nilai !== TAK_DIKETAHUI && { status }),
    ...(koneksi && koneksi.kebutuhan !== TAK_DIKETAHUI && { koneksi }),
    ...(hak && { hak: hak.izin === TAK_DIKETAHUI ? { ...hak, izin: undefined } : hak }),
  };
}

/** Results that someone calls its own, the most telling first; figures for the same thing that differ are named together. */
function hasil(semua: readonly Hasil[], k: Katalog, kata: Kata, rujuk: Perujuk): Butir[] {
  const diukur = semua.filter((h) => h.nilai !== undefined && h.atribusi !== 'bukan-dampak').sort((a, b) => bobotHasil(b) - bobotHasil(a));
  const pertama = diukur.filter((h, n) => h.ukuran === undefined || diukur.findIndex((x) => x.ukuran === h.ukuran) === n);
  return pertama.map((h) => {
    const lain = semua.filter((x) => x !== h && x.ukuran !== undefined && x.ukuran === h.ukuran);
    const t = hasilTampil(h, k, rujuk);
    return {
      teks: P.hasil(
        t.nilai!,
        PESAN_BUKTI.artiHasil({
          indikator: t.indikator,
          tahun: t.tahun ?? PESAN_FAKTA.tahunTakDiketahui,
          awal: t.awal,
          kaitan: h.atribusi === 'inovasi' ? undefined : P.kaitan(kata('atribusi', h.atribusi)),
          lain: lain.flatMap((x) => nilaiHasil(k, x) ?? []).join(', '),
        }),
      ),
      rujukan: rujuk([h, ...lain].flatMap((x) => x.sumber)),
    };
  });
}

function satuBiaya(b: Biaya, kata: Kata, rujuk: Perujuk): Butir {
  const t = biayaTampil(b, kata, rujuk);
  return { teks: P.biaya(t.jumlah, t.teks, t.rincian), rujukan: t.rujukan };
}

/** Copies by voice, then what the origin claims without names. No relation and no claim is nothing known. */
function peniru(i: InovasiKatalog, daftar: DaftarRujukan, rujuk: Perujuk): Butir[] {
  const klaim = i.isi.klaimReplikasi ?? [];
  if (i.relasi.length + klaim.length === 0) return [];
  const meniru = i.relasi.filter(ditiru);
  const n = (suara: string) => meniru.filter((r) => r.suara === suara).length;
  const terhitung = klaim.find((x) => x.jumlah !== undefined);
  const lain = klaim.filter((x) => x !== terhitung);
  const rujukan = [...daftar.nomor(i.relasi.flatMap((r) => r.terakhir.sumber)), ...rujuk(terhitung?.sumber)];
  return [
    {
      teks: P.peniru({
        duaPihak: n('dua-pihak'),
        penerima: n('penerima'),
        asal: n('asal'),
        publik: n('publik'),
        ...(terhitung && { klaim: `${angka(terhitung.jumlah!)} ${terhitung.satuan}` }),
        lain: i.relasi.length - meniru.length,
      }),
      rujukan: [...new Set(rujukan)].sort((a, b) => a - b),
    },
    ...lain.map((x) => ({ teks: x.teks, rujukan: rujuk(x.sumber) })),
  ];
}

function kontak(i: InovasiKatalog, k: Katalog, daftar: DaftarRujukan): Butir[] {
  const rujuk = perujuk(daftar, i.daerah.kontak.sumber);
  return i.kontak.map((c) => {
    const tanggal = c.dikonfirmasi ?? c.tanggalSumber;
    const keterangan = punyaSaluran(c) ? tanggal && P.per(tanggalIndonesia(tanggal)) : P.tanpaSaluran;
    return { kepala: labelKosakata(k, 'tingkat-kontak', c.tingkat), teks: P.kontakPer(c.unit, keterangan), rujukan: rujuk(c.sumber) };
  });
}
