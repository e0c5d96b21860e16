/** Everything the page of one innovation says, in words ready to print. */
import { labelKosakata, type InovasiKatalog, type Katalog } from '../domain/katalog.ts';
import { jalurDaerah, jalurInovasi } from '../domain/jalur.ts';
import { ditiru, serupa } from '../domain/pemakaian.ts';
import { keHtml } from '../format/markdown.ts';
import { tanggalIndonesia } from '../text/angka.ts';
import { LABEL, pertanyaan } from '../text/pesan.ts';
import { biayaTampil, hasilTampil, kelompokkan, type BiayaTampil, type Kalimat, type KelompokHasil } from './fakta-inovasi.ts';
import { barisKesepakatan, type BarisKesepakatan } from './kesepakatan.ts';
import { barisRelasi, type BarisRelasi } from './relasi.ts';
import { DaftarRujukan, perujuk, type SumberBernomor } from './rujukan.ts';
import { seksiSyarat, type Seksi } from './syarat-inovasi.ts';

export interface HalamanInovasi {
  id: string;
  jalur: string;
  nama: string;
  kepanjangan?: string | undefined;
  namaLain: string[];
  ringkasan: string;
  daerah: { nama: string; jalur: string; provinsi: string };
  label: { id: string; nama: string; arti: string };
  /** One line under the summary: who, since when, still running? */
  singkat: string;
  ciri: { nama: string; isi: string; jalur?: string; rujukan: number[] }[];
  /** Path of the record in the repository. */
  berkas: string;
  tema: { nama: string; jalur: string }[];
  masalah?: string | undefined;
  caraKerja: string;
  hasilProsa?: string | undefined;
  pelajaran?: string | undefined;
  keberlanjutan?: string | undefined;
  /** What it did; the strongest ties to the innovation first. */
  hasil: KelompokHasil[];
  /** Starting points and context: figures that no one claims as a result. */
  angkaLatar: KelompokHasil[];
  tingkatBukti?: string | undefined;
  penghargaan: Kalimat[];
  peringatan: Kalimat[];
  kronologi: (Kalimat & { tanggal: string })[];
  relasi: BarisRelasi[];
  hitungan: string;
  kesepakatan: BarisKesepakatan[];
  klaim: Kalimat[];
  biaya: BiayaTampil[];
  /** Money received, saved, passed on or merely named: never a cost. */
  uangLain: BiayaTampil[];
  biayaCatatan: Kalimat[];
  langkah: (Kalimat & { rincian: string })[];
  syarat: Seksi[];
  hambatan: Seksi[];
  dokumen: Seksi[];
  tanyaJawab: { tanya: string; jawab: string }[];
  belumDiketahui: string[];
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
  const relasi = i.relasi.map((r) => barisRelasi(r, k, daftar));
  const kesepakatan = k.kesepakatan.filter((x) => x.inovasi?.includes(i.id)).map((x) => barisKesepakatan(x, k, daftar));

  return {
    id: i.id,
    jalur: jalurInovasi(i),
    nama: isi.nama,
    kepanjangan: isi.kepanjangan,
    namaLain: isi.namaLain ?? [],
    ringkasan: isi.ringkasan,
    daerah: { nama: i.daerah.nama, jalur: jalurDaerah(i.daerah), provinsi: i.daerah.provinsi },
    label: { id: i.label, ...LABEL[i.label] },
    singkat: singkat(i, kata),
    ciri: ciri(i, kata, rujuk),
    berkas: `content/daerah/${i.daerah.folder}/inovasi/${i.slug}.md`,
    tema: isi.tema.map((t) => ({ nama: kata('tema', t), jalur: `tema/${t}/` })),
    masalah: bagian('Masalah'),
    caraKerja: bagian('Cara kerja') ?? '',
    hasilProsa: bagian('Hasil'),
    pelajaran: bagian('Pelajaran'),
    keberlanjutan: bagian('Keberlanjutan'),
    hasil: kelompokkan(
      (isi.hasil ?? []).filter((h) => h.atribusi !== 'bukan-dampak'),
      (h) => hasilTampil(h, k, rujuk),
    ),
    angkaLatar: kelompokkan(
      (isi.hasil ?? []).filter((h) => h.atribusi === 'bukan-dampak'),
      (h) => hasilTampil(h, k, rujuk),
    ),
    tingkatBukti: isi.tingkatBukti && kata('tingkat-bukti', isi.tingkatBukti),
    penghargaan: (isi.penghargaan ?? []).map((p) => ({
      teks: `${p.nama}${p.tahun ? ` ${p.tahun}` : ''}: ${p.capaian}${p.untukDaerah ? ' (penghargaan bagi daerah)' : ''}`,
      rujukan: rujuk(p.sumber),
    })),
    peringatan: (isi.peringatanData ?? []).map(kalimat),
    kronologi: (isi.kronologi ?? []).map((x) => ({ ...kalimat(x), tanggal: tanggalIndonesia(x.tanggal) })),
    relasi,
    hitungan: hitungan(i),
    kesepakatan,
    klaim: (isi.klaimReplikasi ?? []).map((x) => ({ teks: x.teks, rujukan: rujuk(x.sumber) })),
    biaya: (isi.biaya?.rincian ?? []).filter((b) => PENGELUARAN.has(b.jenis)).map((b) => biayaTampil(b, kata, rujuk)),
    uangLain: (isi.biaya?.rincian ?? []).filter((b) => !PENGELUARAN.has(b.jenis)).map((b) => biayaTampil(b, kata, rujuk)),
    biayaCatatan: (isi.biaya?.catatan ?? []).map(kalimat),
    langkah: (isi.langkah ?? []).map((l) => ({ ...kalimat(l), rincian: [l.pelaku, l.lama].filter(Boolean).join(', ') })),
    syarat: seksiSyarat(i, k, rujuk),
    hambatan: [
      {
        judul: 'Hambatan',
        butir: (isi.penghambat ?? []).map((h) => ({
          ...kalimat(h),
          teks: h.jalanKeluar ? `${h.teks} Jalan keluar: ${h.jalanKeluar}` : h.teks,
          kepala: kata('sebab', h.sebab),
        })),
      },
      {
        judul: 'Risiko',
        butir: (isi.risiko ?? []).map((r) => ({ ...kalimat(r), teks: r.mitigasi ? `${r.teks} Cara mengatasi: ${r.mitigasi}` : r.teks })),
      },
      { judul: 'Bila mengulang', butir: (isi.jikaMengulang ?? []).map(kalimat) },
    ].filter((s) => s.butir.length > 0),
    dokumen: [
      {
        judul: 'Dokumen',
        butir: (isi.dokumen ?? []).map((d) => ({
          teks: [d.judul, d.nomor && `nomor ${d.nomor}`, d.tanggal && tanggalIndonesia(d.tanggal), d.catatan].filter(Boolean).join(', '),
          kepala: kata('jenis-dokumen', d.jenis),
          tautan: d.url,
          rujukan: rujuk(d.sumber),
        })),
      },
    ].filter((s) => s.butir.length > 0),
    tanyaJawab: (isi.tanyaJawab ?? []).map(({ tanya, jawab }) => ({ tanya, jawab })),
    belumDiketahui: i.kelengkapan.syarat.filter((s) => !s.terpenuhi).map((s) => pertanyaan(s.id, isi)),
    kelengkapan: { terpenuhi: i.kelengkapan.terpenuhi, seluruh: i.kelengkapan.seluruh },
    tipis: isi.tipis === true,
    ditambahkan: tanggalIndonesia(isi.ditambahkan),
    diperbarui: isi.diperbarui && tanggalIndonesia(isi.diperbarui),
    sumber: daftar.daftar,
    deskripsi: `${isi.nama}, inovasi ${i.daerah.nama}. ${isi.ringkasan}`,
  };
}

/** Money that a copy has to spend. */
const PENGELUARAN = new Set(['awal', 'tahunan', 'satuan', 'kumulatif']);

function singkat(i: InovasiKatalog, kata: (v: string, id: string) => string): string {
  const { isi } = i;
  const keadaan = isi.status && isi.status.nilai !== 'tidak-diketahui' ? kata('status-hidup', isi.status.nilai).toLowerCase() : undefined;
  return [
    i.opd.map((o) => o.nama).join(' dan '),
    isi.mulai && `sejak ${tanggalIndonesia(isi.mulai)}`,
    keadaan && keadaan + (isi.status?.per ? ` menurut sumber per ${tanggalIndonesia(isi.status.per)}` : ''),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** "0 dikonfirmasi dua pihak · 5 disebut sumber publik. 2 menyatakan meniru, 1 kebijakan serupa ..." Only kinds that occur are named. */
function hitungan(i: InovasiKatalog): string {
  const n = (uji: (r: InovasiKatalog['relasi'][number]) => boolean) => i.relasi.filter(uji).length;
  const suara = [
    `${n((r) => r.suara === 'dua-pihak')} dikonfirmasi dua pihak`,
    `${n((r) => r.suara === 'penerima')} klaim penerima`,
    `${n((r) => r.suara === 'asal')} klaim asal`,
    `${n((r) => r.suara === 'publik')} disebut sumber publik`,
  ];
  const langkah = [
    `${n(ditiru)} sudah meniru`,
    `${n(serupa)} menjalankan hal serupa tanpa menyatakan meniru`,
    `${n((r) => r.kelompok === 'kesepakatan')} sampai kesepakatan`,
    `${n((r) => r.kelompok === 'penjajakan')} baru kunjungan, minat, atau janji`,
    `${n((r) => r.kelompok === 'berhenti')} berhenti`,
  ];
  const ada = (x: string) => !x.startsWith('0 ');
  return `${suara.filter((x, n) => n === 0 || ada(x)).join(' · ')}. ${langkah.filter(ada).join(', ')}.`;
}

function ciri(
  i: InovasiKatalog,
  kata: (v: string, id: string) => string,
  rujuk: (id: readonly string[] | undefined) => number[],
): HalamanInovasi['ciri'] {
  const { isi } = i;
  const asal = rujuk(isi.sumberIdentitas);
  const hasil: { nama: string; isi: string | undefined; jalur?: string; rujukan?: number[] }[] = [
    { nama: i.opd.length > 1 ? 'Perangkat daerah' : 'Pelaksana', isi: i.opd.map((o) => o.nama).join('; ') || undefined },
    { nama: 'Urusan', isi: kata('urusan', isi.urusan), jalur: `urusan/${isi.urusan}/` },
    { nama: 'Jenis', isi: isi.jenis && kata('jenis', isi.jenis) },
    { nama: 'Bentuk', isi: isi.bentuk && kata('bentuk', isi.bentuk) },
    { nama: 'Tahapan', isi: isi.tahapan && kata('tahapan', isi.tahapan) },
    { nama: 'Uji coba', isi: isi.ujiCoba && tanggalIndonesia(isi.ujiCoba), rujukan: asal },
    { nama: 'Mulai', isi: isi.mulai && tanggalIndonesia(isi.mulai), rujukan: asal },
    {
      nama: 'Keadaan',
      isi:
        isi.status &&
        kata('status-hidup', isi.status.nilai) + (isi.status.per ? ` (menurut sumber per ${tanggalIndonesia(isi.status.per)})` : ''),
      rujukan: rujuk(isi.status?.sumber),
    },
    { nama: 'Sasaran', isi: isi.sasaran?.join('; ') },
  ];
  return hasil.flatMap((c) => (c.isi ? [{ ...c, isi: c.isi, rujukan: c.rujukan ?? [] }] : []));
}
