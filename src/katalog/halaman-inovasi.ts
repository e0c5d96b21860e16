/** Everything the page of one innovation says, in words ready to print. */
import { labelKosakata, type InovasiKatalog, type Katalog } from '../domain/katalog.ts';
import type { Biaya, Hasil } from '../domain/schema/dasar.ts';
import { jalurInovasi } from '../domain/jalur.ts';
import { keHtml, keTeks } from '../format/markdown.ts';
import { angka, rupiah, tanggalIndonesia } from '../text/angka.ts';
import { LABEL, SYARAT } from '../text/pesan.ts';
import { nilaiBersatuan, nilaiHasil } from './kartu.ts';
import { barisKesepakatan, type BarisKesepakatan } from './kesepakatan.ts';
import { barisRelasi, type BarisRelasi } from './relasi.ts';
import { DaftarRujukan, perujuk, type SumberBernomor } from './rujukan.ts';

/** A sentence with the numbers of its sources. */
export interface Kalimat {
  teks: string;
  rujukan: number[];
}

export interface HasilTampil {
  indikator: string;
  nilai?: string | undefined;
  tahun?: string | undefined;
  awal?: string | undefined;
  rincian: { nama: string; isi: string }[];
  catatan?: string | undefined;
  rujukan: number[];
}

/** Results of one measure; more than one member means the sources differ. */
export interface KelompokHasil {
  berbeda: boolean;
  hasil: HasilTampil[];
}

export interface BiayaTampil extends Kalimat {
  jenis: string;
  jumlah: string;
  rincian: string;
}

export interface Seksi {
  judul: string;
  butir: (Kalimat & { kepala?: string | undefined; tautan?: string | undefined })[];
}

export interface HalamanInovasi {
  id: string;
  jalur: string;
  nama: string;
  kepanjangan?: string | undefined;
  namaLain: string[];
  ringkasan: string;
  daerah: { nama: string; jalur: string; provinsi: string };
  label: { id: string; nama: string; arti: string };
  ciri: { nama: string; isi: string; jalur?: string }[];
  tema: { nama: string; jalur: string }[];
  masalah?: string | undefined;
  caraKerja: string;
  hasilProsa?: string | undefined;
  pelajaran?: string | undefined;
  keberlanjutan?: string | undefined;
  hasil: KelompokHasil[];
  tingkatBukti?: string | undefined;
  penghargaan: Kalimat[];
  peringatan: Kalimat[];
  kronologi: (Kalimat & { tanggal: string })[];
  relasi: BarisRelasi[];
  kesepakatan: BarisKesepakatan[];
  klaim: Kalimat[];
  biaya: BiayaTampil[];
  biayaCatatan: Kalimat[];
  langkah: (Kalimat & { rincian: string })[];
  syarat: Seksi[];
  hambatan: Seksi[];
  dokumen: Seksi[];
  tanyaJawab: { tanya: string; jawab: string }[];
  belumDiketahui: { nama: string; tanya: string }[];
  kelengkapan: { terpenuhi: number; seluruh: number };
  tipis: boolean;
  ditambahkan: string;
  diperbarui?: string | undefined;
  sumber: SumberBernomor[];
  deskripsi: string;
}

const kalimatkan = (s: string) => s.charAt(0).toUpperCase() + s.slice(1);

export function halamanInovasi(i: InovasiKatalog, k: Katalog): HalamanInovasi {
  const { isi } = i;
  const daftar = new DaftarRujukan();
  // The record's own list comes first, in its order, so that numbers match the file.
  const nomorId = new Map(isi.sumber.map((s) => [s.id, daftar.nomor([s])[0]!]));
  const rujuk = perujuk(daftar, isi.sumber);
  const kata = (vocab: string, id: string) => labelKosakata(k, vocab, id);
  const bagian = (judul: string) => {
    const b = i.bagian.find((x) => x.judul === judul);
    return b && keHtml(b.teks, nomorId);
  };
  const kalimat = (x: { teks: string; sumber?: string[] | undefined }): Kalimat => ({ teks: x.teks, rujukan: rujuk(x.sumber) });
  const relasi = i.relasi.map((r) => barisRelasi(r, k, daftar));

  return {
    id: i.id,
    jalur: jalurInovasi(i),
    nama: isi.nama,
    kepanjangan: isi.kepanjangan,
    namaLain: isi.namaLain ?? [],
    ringkasan: isi.ringkasan,
    daerah: { nama: i.daerah.nama, jalur: `daerah/${i.daerah.slug}/`, provinsi: i.daerah.provinsi },
    label: { id: i.label, ...LABEL[i.label] },
    ciri: ciri(i, kata),
    tema: isi.tema.map((t) => ({ nama: kata('tema', t), jalur: `tema/${t}/` })),
    masalah: bagian('Masalah'),
    caraKerja: bagian('Cara kerja') ?? '',
    hasilProsa: bagian('Hasil'),
    pelajaran: bagian('Pelajaran'),
    keberlanjutan: bagian('Keberlanjutan'),
    hasil: kelompokkan(isi.hasil ?? [], (h) => hasilTampil(h, k, rujuk)),
    tingkatBukti: isi.tingkatBukti && kata('tingkat-bukti', isi.tingkatBukti),
    penghargaan: (isi.penghargaan ?? []).map((p) => ({
      teks: `${p.nama}${p.tahun ? ` ${p.tahun}` : ''}: ${p.capaian}${p.untukDaerah ? ' (penghargaan bagi daerah)' : ''}`,
      rujukan: rujuk(p.sumber),
    })),
    peringatan: (isi.peringatanData ?? []).map(kalimat),
    kronologi: (isi.kronologi ?? []).map((x) => ({ ...kalimat(x), tanggal: tanggalIndonesia(x.tanggal) })),
    relasi,
    kesepakatan: k.kesepakatan.filter((x) => x.inovasi?.includes(i.id)).map((x) => barisKesepakatan(x, k, daftar)),
    klaim: (isi.klaimReplikasi ?? []).map((x) => ({ teks: x.teks, rujukan: rujuk(x.sumber) })),
    biaya: (isi.biaya?.rincian ?? []).map((b) => biayaTampil(b, kata, rujuk)),
    biayaCatatan: (isi.biaya?.catatan ?? []).map(kalimat),
    langkah: (isi.langkah ?? []).map((l) => ({ ...kalimat(l), rincian: [l.pelaku, l.lama].filter(Boolean).join(', ') })),
    syarat: seksiSyarat(i, k, rujuk),
    hambatan: [
      { judul: 'Hambatan', butir: (isi.penghambat ?? []).map((h) => ({ ...kalimat(h), kepala: kata('sebab', h.sebab) })) },
      { judul: 'Risiko', butir: (isi.risiko ?? []).map((r) => ({ ...kalimat(r), teks: r.mitigasi ? `${r.teks} Cara mengatasi: ${r.mitigasi}` : r.teks })) },
      { judul: 'Bila mengulang', butir: (isi.jikaMengulang ?? []).map(kalimat) },
    ].filter((s) => s.butir.length > 0),
    dokumen: [
      {
        judul: 'Dokumen',
        butir: (isi.dokumen ?? []).map((d) => ({
          teks: [d.judul, d.nomor && `nomor ${d.nomor}`, d.tahun, d.catatan].filter(Boolean).join(', '),
          kepala: kata('jenis-dokumen', d.jenis),
          tautan: d.url,
          rujukan: rujuk(d.sumber),
        })),
      },
    ].filter((s) => s.butir.length > 0),
    tanyaJawab: (isi.tanyaJawab ?? []).map(({ tanya, jawab }) => ({ tanya, jawab })),
    belumDiketahui: i.kelengkapan.syarat.filter((s) => !s.terpenuhi).map((s) => SYARAT[s.id]),
    kelengkapan: { terpenuhi: i.kelengkapan.terpenuhi, seluruh: i.kelengkapan.seluruh },
    tipis: isi.tipis === true,
    ditambahkan: tanggalIndonesia(isi.ditambahkan),
    diperbarui: isi.diperbarui && tanggalIndonesia(isi.diperbarui),
    sumber: daftar.daftar,
    deskripsi: `${isi.nama}, inovasi ${i.daerah.nama}. ${isi.ringkasan}`,
  };
}

function ciri(i: InovasiKatalog, kata: (v: string, id: string) => string): HalamanInovasi['ciri'] {
  const { isi } = i;
  const hasil: { nama: string; isi: string | undefined; jalur?: string }[] = [
    { nama: i.opd.length > 1 ? 'Perangkat daerah' : 'Pelaksana', isi: i.opd.map((o) => o.nama).join('; ') || undefined },
    { nama: 'Urusan', isi: kata('urusan', isi.urusan), jalur: `urusan/${isi.urusan}/` },
    { nama: 'Jenis', isi: isi.jenis && kata('jenis', isi.jenis) },
    { nama: 'Bentuk', isi: isi.bentuk && kata('bentuk', isi.bentuk) },
    { nama: 'Tahapan', isi: isi.tahapan && kata('tahapan', isi.tahapan) },
    { nama: 'Mulai', isi: isi.mulai && tanggalIndonesia(isi.mulai) },
    { nama: 'Uji coba', isi: isi.ujiCoba && tanggalIndonesia(isi.ujiCoba) },
    {
      nama: 'Keadaan',
      isi: isi.status && kata('status-hidup', isi.status.nilai) + (isi.status.per ? ` (menurut sumber per ${tanggalIndonesia(isi.status.per)})` : ''),
    },
    { nama: 'Sasaran', isi: isi.sasaran?.join('; ') },
  ];
  return hasil.filter((c): c is { nama: string; isi: string } => !!c.isi);
}

function hasilTampil(h: Hasil, k: Katalog, rujuk: (id: string[]) => number[]): HasilTampil {
  const rincian = [
    { nama: 'Kaitan dengan inovasi', isi: labelKosakata(k, 'atribusi', h.atribusi) },
    { nama: 'Cakupan', isi: h.cakupan },
    { nama: 'Cara mengukur', isi: h.metode },
  ].filter((r): r is { nama: string; isi: string } => !!r.isi);
  const waktu = h.tahun === undefined ? undefined : h.kumulatifSejak && h.kumulatifSejak !== h.tahun ? `${h.kumulatifSejak} sampai ${h.tahun}` : String(h.tahun);
  return {
    indikator: h.indikator,
    nilai: nilaiHasil(k, h),
    tahun: waktu,
    awal: h.awal === undefined ? undefined : `${nilaiBersatuan(k, h.awal, h.satuan)}${h.tahunAwal ? ` (${h.tahunAwal})` : ''}`,
    rincian,
    catatan: h.catatan,
    rujukan: rujuk(h.sumber),
  };
}

/** Results of one `ukuran` stand together at the place of the first. */
function kelompokkan(hasil: readonly Hasil[], tampil: (h: Hasil) => HasilTampil): KelompokHasil[] {
  const kelompok = Map.groupBy(hasil, (h, n) => h.ukuran ?? `#${n}`);
  return [...kelompok.values()].map((daftar) => ({ berbeda: daftar.length > 1, hasil: daftar.map(tampil) }));
}

function biayaTampil(b: Biaya, kata: (v: string, id: string) => string, rujuk: (id: string[]) => number[]): BiayaTampil {
  const depan = b.ketepatan ? `${kata('ketepatan', b.ketepatan)} ` : '';
  const jumlah = `${depan}${rupiah(b.rupiah)}${b.rupiahAtas ? ` sampai ${rupiah(b.rupiahAtas)}` : ''}${b.per ? ` per ${b.per}` : ''}`;
  const waktu = b.tahun ? `${b.tahun}${b.sampaiTahun ? ` sampai ${b.sampaiTahun}` : ''}` : 'tahun belum diketahui';
  const dana = (b.sumberDana ?? []).map((s) => kata('sumber-dana', s)).join(', ');
  return { jenis: kata('jenis-biaya', b.jenis), jumlah, teks: kalimatkan(b.untuk), rincian: [waktu, dana && `dari ${dana}`, b.catatan].filter(Boolean).join('; '), rujukan: rujuk(b.sumber) };
}

/** "Could we?": what must be there, grouped; empty groups fall away. */
function seksiSyarat(i: InovasiKatalog, k: Katalog, rujuk: (id: readonly string[] | undefined) => number[]): Seksi[] {
  const { isi } = i;
  const kata = (vocab: string, id: string) => labelKosakata(k, vocab, id);
  const k1 = (x: { teks: string; sumber?: string[] | undefined }) => ({ teks: x.teks, rujukan: rujuk(x.sumber) });
  const seksi: Seksi[] = [
    { judul: 'Prasyarat', butir: (isi.prasyarat ?? []).map((p) => ({ ...k1(p), kepala: kata('jenis-prasyarat', p.jenis) })) },
    {
      judul: 'Tim',
      butir: (isi.tim ?? []).map((t) => ({
        teks: t.jumlah === undefined ? t.peran : `${t.peran}: ${nilaiBersatuan(k, t.jumlah, 'orang', t.ketepatan, t.jumlahAtas)}${t.keahlian ? `; ${t.keahlian}` : ''}`,
        rujukan: rujuk(t.sumber),
      })),
    },
    {
      judul: 'Waktu penyiapan',
      butir: isi.waktu
        ? [
            {
              teks: [
                isi.waktu.bulanHinggaUjiCoba !== undefined && `${angka(isi.waktu.bulanHinggaUjiCoba)} bulan sampai uji coba`,
                isi.waktu.bulanHinggaPenerapan !== undefined && `${angka(isi.waktu.bulanHinggaPenerapan)} bulan sampai penerapan`,
                isi.waktu.catatan,
              ]
                .filter(Boolean)
                .join('; '),
              rujukan: rujuk(isi.waktu.sumber),
            },
          ]
        : [],
    },
    {
      judul: 'Pelatihan',
      butir: isi.pelatihan ? [{ teks: [isi.pelatihan.hari && `${angka(isi.pelatihan.hari)} hari`, isi.pelatihan.catatan].filter(Boolean).join('; '), rujukan: rujuk(isi.pelatihan.sumber) }] : [],
    },
    {
      judul: 'Dasar hukum',
      butir: (isi.dasarHukum ?? []).map((d) => ({
        teks: [d.nomor && `Nomor ${d.nomor}`, d.tahun && `Tahun ${d.tahun}`, d.tentang && `tentang ${d.tentang}`].filter(Boolean).join(' ') + (d.catatan ? `. ${d.catatan}` : ''),
        kepala: kata('jenis-regulasi', d.jenis),
        tautan: d.url,
        rujukan: rujuk(d.sumber),
      })),
    },
    { judul: 'Regulasi yang masih perlu dibuat', butir: (isi.regulasiPerluDibuat ?? []).map(k1) },
    { judul: 'Kewenangan', butir: isi.kewenangan ? [k1(isi.kewenangan)] : [] },
    {
      judul: 'Internet dan perangkat',
      butir: [
        ...(isi.koneksi ? [{ teks: [isi.koneksi.catatan, isi.koneksi.mbps && `paling sedikit ${angka(isi.koneksi.mbps)} Mbps`].filter(Boolean).join('; '), kepala: kata('koneksi', isi.koneksi.kebutuhan), rujukan: rujuk(isi.koneksi.sumber) }] : []),
        ...(isi.perangkat ?? []).map(k1),
        ...(isi.server ? [{ ...k1(isi.server), kepala: 'Server' }] : []),
        ...(isi.integrasi ?? []).map((x) => ({ ...k1(x), kepala: 'Terhubung dengan' })),
        ...(isi.bergantungPada ?? []).map((x) => ({ teks: x.nama, kepala: `Bergantung pada (${kata('jenis-ketergantungan', x.jenis).toLowerCase()})`, rujukan: rujuk(x.sumber) })),
      ],
    },
    { judul: 'Bagian yang tidak boleh dihilangkan', butir: (isi.komponenInti ?? []).map(k1) },
    { judul: 'Bagian yang boleh disesuaikan', butir: (isi.komponenAdaptif ?? []).map((x) => ({ ...k1(x), teks: x.ragam ? `${x.teks}: ${x.ragam}` : x.teks })) },
    { judul: 'Hak dan izin', butir: isi.hak ? hak(isi.hak, kata, rujuk) : [] },
    { judul: 'Kelompok rentan', butir: (isi.kelompokRentan ?? []).map(k1) },
  ];
  return seksi.map((s) => ({ ...s, butir: s.butir.filter((b) => b.teks || b.kepala) })).filter((s) => s.butir.length > 0);
}

function hak(h: NonNullable<InovasiKatalog['isi']['hak']>, kata: (v: string, id: string) => string, rujuk: (id: string[]) => number[]): Seksi['butir'] {
  const rujukan = rujuk(h.sumber);
  const butir: [string, string | undefined][] = [
    ['Izin meniru', h.izin && kata('izin-replikasi', h.izin)],
    ['Pemilik', h.pemilik],
    ['Lisensi', h.lisensi],
    ['HAKI', h.haki],
    ['Boleh ditiru lagi oleh peniru', h.bolehReplikasiUlang === undefined ? undefined : h.bolehReplikasiUlang ? 'ya' : 'tidak'],
    ['Wajib menyebut asal', h.wajibAtribusi === undefined ? undefined : h.wajibAtribusi ? 'ya' : 'tidak'],
    ['Catatan', h.catatan],
  ];
  const hasil: Seksi['butir'] = butir.flatMap(([kepala, teks]) => (teks ? [{ kepala, teks, rujukan }] : []));
  if (h.repo) hasil.push({ kepala: 'Kode', teks: h.repo, tautan: h.repo, rujukan });
  return hasil;
}

/** Plain text of the way it works, for JSON-LD and data files. */
export function teksBagian(i: InovasiKatalog, judul: string): string | undefined {
  const b = i.bagian.find((x) => x.judul === judul);
  return b && keTeks(b.teks);
}
