/** Everything the page of one innovation says, in words ready to print. */
import { tulisPilihan } from '../banding/pilihan-inovasi.ts';
import { keadaanBank } from '../domain/bank/keadaan.ts';
import { ringkasSuara } from '../domain/bank/suara.ts';
import { pengeluaran } from '../domain/banding/biaya.ts';
import { labelKosakata, type InovasiKatalog, type Katalog } from '../domain/katalog.ts';
import { jalurDaerah, jalurInovasi, jalurOpd, jalurRencana } from '../domain/jalur.ts';
import { ditiru, serupa } from '../domain/pemakaian.ts';
import { asalRencana } from '../domain/rencana/rencana.ts';
import type { Hasil } from '../domain/schema/dasar.ts';
import { keHtml } from '../format/markdown.ts';
import { tanggalIndonesia } from '../text/angka.ts';
import { barisSuara } from '../text/pesan/bank.ts';
import { PESAN_FAKTA } from '../text/pesan/fakta.ts';
import { hitungan, PESAN_INOVASI, PESAN_SEKILAS, type HitunganRelasi } from '../text/pesan/inovasi.ts';
import { NAMA_SYARAT } from '../text/pesan/kesiapan.ts';
import type { JalanKontak } from '../text/pesan/kontak.ts';
import { LABEL } from '../text/pesan/label.ts';
import { PESAN_RENCANA } from '../text/pesan/rencana.ts';
import { pertanyaan } from '../text/pesan/syarat.ts';
import { alamatBanding, JALUR_BANDING } from './banding-inovasi.ts';
import { bukti, type ButirBukti } from './bukti.ts';
import { biayaTampil, hasilTampil, kelompokkan, type BiayaTampil, type Kalimat, type KelompokHasil } from './fakta-inovasi.ts';
import { pembuatIdHasil } from './id-hasil.ts';
import { dicariDaerah } from './kebutuhan.ts';
import { barisKesepakatan, type BarisKesepakatan } from './kesepakatan.ts';
import { jalurHitung, kematanganSekilas } from './kematangan-inovasi.ts';
import { jalanKontak } from './kontak.ts';
import { butirDokumen, seksiHambatan } from './pelajaran-inovasi.ts';
import { poinTampil } from './poin-replikasi.ts';
import { asalUsul, barisRelasi, type AsalUsul, type BarisRelasi } from './relasi.ts';
import { DaftarRujukan, perujuk, type SumberBernomor } from '../domain/daftar-rujukan.ts';
import { suntingSyarat } from './sunting-syarat.ts';
import { seksiSyarat, type Seksi } from './syarat-inovasi.ts';

export interface HalamanInovasi {
  id: string;
  jalur: string;
  /** Path of the comparison that begins with it. */
  banding: string;
  nama: string;
  kepanjangan?: string | undefined;
  namaLain: string[];
  ringkasan: string;
  daerah: { kode: string; nama: string; jalur: string; provinsi: string };
  label: { id: string; nama: string; arti: string };
  /** The best way to its offices. */
  jalanKontak: JalanKontak;
  /** The strongest that is known, for the head of the page. */
  bukti: ButirBukti[];
  /** Words, or links. */
  ciri: { nama: string; isi: string | undefined; daftar: { nama: string; jalur: string }[]; rujukan: number[] }[];
  /** Regions that look for something on its themes. */
  dicari: ReturnType<typeof dicariDaerah>;
  tema: { nama: string; jalur: string }[];
  masalah?: string | undefined;
  caraKerja: string;
  hasilProsa?: string | undefined;
  pelajaran?: string | undefined;
  keberlanjutan?: string | undefined;
  /** What it did, in the order of the record. */
  hasil: KelompokHasil[];
  /** Starting points and context: figures that no one claims as a result. */
  angkaLatar: KelompokHasil[];
  tingkatBukti?: string | undefined;
  penghargaan: Kalimat[];
  peringatan: Kalimat[];
  kronologi: (Kalimat & { tanggal: string })[];
  relasi: BarisRelasi[];
  /** Who says so, counted; absent where nothing is on record. */
  suara?: string | undefined;
  hitungan: string;
  /** Of a copy: what it copies. */
  asalUsul: AsalUsul[];
  /** What its papers are worth in the index; only where copies or agreements are on record. */
  poin?: Kalimat | undefined;
  kesepakatan: BarisKesepakatan[];
  klaim: Kalimat[];
  biaya: BiayaTampil[];
  /** Money received, saved, passed on or merely named: never a cost. */
  uangLain: BiayaTampil[];
  biayaCatatan: Kalimat[];
  langkah: (Kalimat & { rincian: string })[];
  /** Absent where the record publishes no value. */
  kematangan?: ReturnType<typeof kematanganSekilas>;
  /** Path of the self-assessment that opens this record. */
  hitung: string;
  syarat: Seksi[];
  hambatan: Seksi[];
  dokumen: Seksi[];
  tanyaJawab: { tanya: string; jawab: string }[];
  /** Short names of what is on record. */
  diketahui: string[];
  /** What is not, each as the question that asks for it, and the editor of the file that would answer. */
  belumDiketahui: { id: string; nama: string; tanya: string; sunting?: string | undefined }[];
  kelengkapan: { terpenuhi: number; seluruh: number };
  tipis: boolean;
  ditambahkan: string;
  diperbarui?: string | undefined;
  sumber: SumberBernomor[];
  deskripsi: string;
}

/** `dasar` is the base path of the site with a slash at its end. */
export function halamanInovasi(i: InovasiKatalog, k: Katalog, dasar: string): HalamanInovasi {
  const { isi } = i;
  const daftar = new DaftarRujukan();
  // The record's own list comes first, in its order, so that numbers match the file.
  const nomorId = new Map(isi.sumber.map((s) => [s.id, daftar.nomor([s])[0]!]));
  const rujuk = perujuk(daftar, isi.sumber);
  const kata = (vocab: string, id: string) => labelKosakata(k, vocab, id);
  const bagian = (judul: string) => {
    const b = i.bagian.find((x) => x.judul === judul);
    return b && keHtml(b.teks, nomorId, dasar);
  };
  const kalimat = (x: { teks: string; sumber?: string[] | undefined }): Kalimat => ({ teks: x.teks, rujukan: rujuk(x.sumber) });
  const idHasil = pembuatIdHasil();
  const satuHasil = (h: Hasil) => ({ ...hasilTampil(h, k, rujuk), id: idHasil(h) });
  const relasi = i.relasi.map((r) => barisRelasi(r, k, daftar));
  const kesepakatan = k.kesepakatan.filter((x) => x.inovasi?.includes(i.id)).map((x) => barisKesepakatan(x, k, daftar));

  return {
    id: i.id,
    jalur: jalurInovasi(i),
    banding: JALUR_BANDING + tulisPilihan([alamatBanding(i)]),
    nama: isi.nama,
    kepanjangan: isi.kepanjangan,
    namaLain: isi.namaLain ?? [],
    ringkasan: isi.ringkasan,
    daerah: { kode: i.daerah.kode, nama: i.daerah.nama, jalur: jalurDaerah(i.daerah), provinsi: i.daerah.provinsi },
    label: { id: i.label, ...LABEL[i.label] },
    jalanKontak: jalanKontak(i).jalan,
    bukti: bukti(i, k, kata, rujuk, daftar),
    ciri: ciri(i, kata, rujuk),
    dicari: dicariDaerah(i, k),
    tema: isi.tema.map((t) => ({ nama: kata('tema', t), jalur: `tema/${t}/` })),
    masalah: bagian('Masalah'),
    caraKerja: bagian('Cara kerja') ?? '',
    hasilProsa: bagian('Hasil'),
    pelajaran: bagian('Pelajaran'),
    keberlanjutan: bagian('Keberlanjutan'),
    hasil: kelompokkan(
      (isi.hasil ?? []).filter((h) => h.atribusi !== 'bukan-dampak'),
      satuHasil,
    ),
    angkaLatar: kelompokkan(
      (isi.hasil ?? []).filter((h) => h.atribusi === 'bukan-dampak'),
      satuHasil,
    ),
    tingkatBukti: isi.tingkatBukti && kata('tingkat-bukti', isi.tingkatBukti),
    penghargaan: (isi.penghargaan ?? []).map((p) => ({
      teks: `${PESAN_FAKTA.penghargaan(p)}${p.untukDaerah ? ` ${PESAN_INOVASI.bagiDaerah}` : ''}`,
      rujukan: rujuk(p.sumber),
    })),
    peringatan: (isi.peringatanData ?? []).map(kalimat),
    kronologi: (isi.kronologi ?? []).map((x) => ({ ...kalimat(x), tanggal: tanggalIndonesia(x.tanggal) })),
    relasi,
    suara: i.relasi.length > 0 ? barisSuara(ringkasSuara(i.relasi, isi.klaimReplikasi)) : undefined,
    hitungan: hitungan(hitunganRelasi(i)),
    asalUsul: asalUsul(i, k),
    poin: i.relasi.length + kesepakatan.length > 0 ? poinTampil(i, k, daftar) : undefined,
    kesepakatan,
    klaim: (isi.klaimReplikasi ?? []).map((x) => ({ teks: x.teks, rujukan: rujuk(x.sumber) })),
    biaya: (isi.biaya?.rincian ?? []).filter(pengeluaran).map((b) => biayaTampil(b, kata, rujuk)),
    uangLain: (isi.biaya?.rincian ?? []).filter((b) => !pengeluaran(b)).map((b) => biayaTampil(b, kata, rujuk)),
    biayaCatatan: (isi.biaya?.catatan ?? []).map(kalimat),
    langkah: (isi.langkah ?? []).map((l) => ({ ...kalimat(l), rincian: [l.pelaku, l.lama].filter(Boolean).join(', ') })),
    kematangan: kematanganSekilas(i, k),
    hitung: jalurHitung(i),
    syarat: seksiSyarat(i, k, rujuk),
    hambatan: seksiHambatan(isi, kata, rujuk),
    dokumen: [{ judul: PESAN_INOVASI.dokumen, butir: butirDokumen(isi, kata, rujuk) }].filter((s) => s.butir.length > 0),
    tanyaJawab: (isi.tanyaJawab ?? []).map(({ tanya, jawab }) => ({ tanya, jawab })),
    diketahui: i.kelengkapan.syarat.filter((s) => s.terpenuhi).map((s) => NAMA_SYARAT[s.id]),
    belumDiketahui: i.kelengkapan.syarat
      .filter((s) => !s.terpenuhi)
      .map((s) => ({ id: s.id, nama: NAMA_SYARAT[s.id], tanya: pertanyaan(s.id, isi), sunting: suntingSyarat(s, i, k) })),
    kelengkapan: { terpenuhi: i.kelengkapan.terpenuhi, seluruh: i.kelengkapan.seluruh },
    tipis: isi.tipis === true,
    ditambahkan: tanggalIndonesia(isi.ditambahkan),
    diperbarui: isi.diperbarui && tanggalIndonesia(isi.diperbarui),
    sumber: daftar.daftar,
    deskripsi: PESAN_INOVASI.deskripsi(isi.nama, i.daerah.nama, isi.ringkasan),
  };
}

/** Relations counted by how far they got. */
function hitunganRelasi(i: InovasiKatalog): HitunganRelasi {
  const n = (uji: (r: InovasiKatalog['relasi'][number]) => boolean) => i.relasi.filter(uji).length;
  return {
    meniru: n(ditiru),
    serupa: n(serupa),
    kesepakatan: n((r) => keadaanBank(r) === 'kesepakatan'),
    penjajakan: n((r) => keadaanBank(r) === 'penjajakan'),
    ditunda: n((r) => keadaanBank(r) === 'ditunda'),
    berhenti: n((r) => keadaanBank(r) === 'berhenti'),
  };
}

function ciri(
  i: InovasiKatalog,
  kata: (v: string, id: string) => string,
  rujuk: (id: readonly string[] | undefined) => number[],
): HalamanInovasi['ciri'] {
  const { isi } = i;
  const asal = rujuk(isi.sumberIdentitas);
  const hasil: (Partial<HalamanInovasi['ciri'][number]> & { nama: string })[] = [
    {
      nama: i.opd.length > 1 ? PESAN_SEKILAS.opd : PESAN_SEKILAS.pelaksana,
      daftar: i.opd.map((o) => ({ nama: o.nama, jalur: jalurOpd(i.daerah, o.id) })),
    },
    { nama: PESAN_RENCANA.lahirDari, daftar: asalRencana(i).map((r) => ({ nama: r.isi.nama, jalur: jalurRencana(r) })) },
    { nama: PESAN_SEKILAS.urusan, daftar: [{ nama: kata('urusan', isi.urusan), jalur: `urusan/${isi.urusan}/` }] },
    { nama: PESAN_SEKILAS.jenis, isi: isi.jenis && kata('jenis', isi.jenis) },
    { nama: PESAN_SEKILAS.bentuk, isi: isi.bentuk && kata('bentuk', isi.bentuk) },
    { nama: PESAN_SEKILAS.tahapan, isi: isi.tahapan && kata('tahapan', isi.tahapan) },
    { nama: PESAN_SEKILAS.ujiCoba, isi: isi.ujiCoba && tanggalIndonesia(isi.ujiCoba), rujukan: asal },
    { nama: PESAN_SEKILAS.mulai, isi: isi.mulai && tanggalIndonesia(isi.mulai), rujukan: asal },
    {
      nama: PESAN_SEKILAS.keadaan,
      isi:
        isi.status && PESAN_SEKILAS.keadaanPer(kata('status-hidup', isi.status.nilai), isi.status.per && tanggalIndonesia(isi.status.per)),
      rujukan: rujuk(isi.status?.sumber),
    },
    { nama: PESAN_SEKILAS.sasaran, isi: isi.sasaran?.join('; ') },
  ];
  return hasil.map((c) => ({ isi: undefined, daftar: [], rujukan: [], ...c })).filter((c) => c.isi || c.daftar.length > 0);
}
