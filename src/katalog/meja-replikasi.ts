/** What the owner's desk needs to know of one innovation: its open questions, what stands in its record, who is said to copy it. */
import { berkasInovasi, jalurPembenaran } from '../domain/jalur.ts';
import { labelKosakata, type InovasiKatalog, type Katalog } from '../domain/katalog.ts';
import type { LangkahRelasi, Suara } from '../domain/replikasi.ts';
import { lebihLambat } from '../domain/tanggal.ts';
import { bandingTeks } from '../domain/temuan.ts';
import { HARI, BUKAN_JAWABAN, KOSAKATA_ISIAN, TAK_MEMENUHI } from '../format/isian-medan.ts';
import { idSumberBaru } from '../format/isian-teks.ts';
import { tanggalIndonesia } from '../text/angka.ts';
import { NAMA_SYARAT } from '../text/pesan/kesiapan.ts';
import { SUARA } from '../text/pesan/label.ts';
import { PESAN_MEJA } from '../text/pesan/meja.ts';
import { pertanyaan } from '../text/pesan/syarat.ts';
import { saluran, type Saluran } from './saluran.ts';
import { awalBesar } from '../text/huruf.ts';

/** One region that someone says is interested or copies. */
export interface KlaimMeja {
  kode: string;
  nama: string;
  /** The form that confirms it, filled. */
  jalur: string;
  langkah: { id: string; nama: string };
  /** As exact as known. */
  tanggal?: string;
  tanggalTampil?: string;
  /** The owner has confirmed this very step, and its word still holds. */
  diakui: boolean;
  /** Last day of the owner's word on this step, where that is past. */
  lewat?: string;
}

export interface MejaReplikasi {
  klaim: { suara: string; arti: string; daftar: KlaimMeja[] }[];
  jumlahTanyaJawab: number;
  /** Travels to the browser as JSON. */
  data: {
    id: string;
    slug: string;
    nama: string;
    berkas: string;
    pertanyaan: { id: string; nama: string; tanya: string }[];
    /** Keys and sections of the record. */
    ada: string[];
    /** Values of the keys that answers may touch. */
    lama: Record<string, unknown>;
    idSumber: string;
    sumber: { judul: string; penerbit: string };
    opd: [id: string, nama: string][];
    kontak: [id: string, unit: string][];
    saluran: Saluran;
  };
}

/** Keys of the record that the forms may write although they are there. */
const KUNCI = [
  'status',
  'biaya',
  'waktu',
  'tim',
  'dasarHukum',
  'koneksi',
  'hak',
  'dokumen',
  'hasil',
  'keberlanjutan',
  'bantuan',
  'tanyaJawab',
  'pengakuan',
  'diperbarui',
] as const;
/** Those that are written whether or not a check is open. */
const SELALU: readonly string[] = ['bantuan', 'tanyaJawab', 'pengakuan', 'diperbarui'];
const URUTAN_SUARA: readonly Suara[] = ['dua-pihak', 'asal', 'penerima', 'publik'];

export function mejaReplikasi(i: InovasiKatalog, k: Katalog): MejaReplikasi {
  const { isi, daerah } = i;
  const terbuka = i.kelengkapan.syarat.filter((s) => !s.terpenuhi);
  const ditulis = new Set([...SELALU, ...terbuka.flatMap((s) => s.medan)]);
  const unit = i.opd[0]?.nama;
  return {
    klaim: URUTAN_SUARA.flatMap((suara) => {
      const daftar = i.relasi.filter((r) => r.suara === suara).map((r) => klaim(r, k));
      return daftar.length ? [{ suara: SUARA[suara].nama, arti: SUARA[suara].arti, daftar }] : [];
    }),
    jumlahTanyaJawab: isi.tanyaJawab?.length ?? 0,
    data: {
      id: i.id,
      slug: i.slug,
      nama: isi.nama,
      berkas: berkasInovasi(i),
      pertanyaan: terbuka.map(({ id }) => ({ id, nama: NAMA_SYARAT[id], tanya: pertanyaan(id, isi) })),
      ada: [
        ...(['opd', 'mulai', 'tahapan', 'jenis', 'bentuk', 'sasaran'] as const).filter((x) => isi[x] !== undefined),
        ...i.bagian.filter((b) => b.teks !== '').map((b) => `## ${b.judul}`),
      ],
      lama: Object.fromEntries(KUNCI.filter((x) => ditulis.has(x) && isi[x] !== undefined).map((x) => [x, isi[x]])),
      idSumber: idSumberBaru(isi.sumber.map((s) => s.id)),
      sumber: {
        judul: PESAN_MEJA.judulSumber(isi.nama),
        penerbit: unit === undefined ? `Pemerintah ${daerah.nama}` : unit.includes(daerah.nama) ? unit : `${unit} ${daerah.nama}`,
      },
      opd: isi.opd === undefined ? daerah.opd.isi.map((o) => [o.id, o.nama]) : [],
      kontak: i.kontak.map((c) => [c.id, c.unit]),
      saluran: saluran(k),
    },
  };
}

function klaim(r: InovasiKatalog['relasi'][number], k: Katalog): KlaimMeja {
  const { langkah, tanggal } = r.terakhir;
  const suara = r.langkah.filter((l) => l.suara === 'asal' && l.langkah === langkah);
  const basi = (l: LangkahRelasi) => l.berlakuSampai !== undefined && lebihLambat(k.tanggal, l.berlakuSampai);
  const lewat = suara
    .flatMap((l) => l.berlakuSampai ?? [])
    .sort(bandingTeks)
    .at(-1);
  return {
    kode: r.penerima,
    nama: k.daerah.get(r.penerima)?.nama ?? r.penerima,
    jalur: jalurPembenaran(r.inovasi, r.penerima, 'asal'),
    langkah: { id: langkah, nama: labelKosakata(k, 'langkah-replikasi', langkah) },
    ...(tanggal !== undefined && { tanggal, tanggalTampil: tanggalIndonesia(tanggal) }),
    diakui: suara.some((l) => !basi(l)),
    ...(lewat !== undefined && suara.every(basi) && { lewat: tanggalIndonesia(lewat) }),
  };
}

/** Values that the forms offer, by vocabulary; one file for all innovations. */
export function pilihanIsian(k: Pick<Katalog, 'kosakata'>): Record<string, [id: string, label: string][]> {
  const kosakata = KOSAKATA_ISIAN.map((nama) => {
    const nilai = (k.kosakata.get(nama)?.nilai ?? []).filter((n) => !BUKAN_JAWABAN.has(n.id) && !TAK_MEMENUHI[nama]?.includes(n.id));
    return [nama, nilai.map((n): [string, string] => [n.id, n.label])] as const;
  });
  return { ...Object.fromEntries(kosakata), hari: HARI.map((h) => [h, awalBesar(h)]) };
}
