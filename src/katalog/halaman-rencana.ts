/** The board of all plans, and the page of one. */
import { modelGantt } from '../banding/gantt-rencana.ts';
import type { Bagan } from '../charts/bagan.ts';
import { jalurDaerah, jalurInovasi, jalurOpd } from '../domain/jalur.ts';
import { labelKosakata, type DaerahKatalog, type Katalog } from '../domain/katalog.ts';
import { DIHENTIKAN, semuaRencana, type RencanaKatalog } from '../domain/rencana/rencana.ts';
import { keHtml } from '../format/markdown.ts';
import { rupiah, tanggalIndonesia } from '../text/angka.ts';
import { PESAN_SATU_RENCANA as P } from '../text/pesan/rencana.ts';
import type { Kalimat } from './fakta-inovasi.ts';
import { namaDana } from './fakta-inovasi.ts';
import type { TautanNama } from './opd-daerah.ts';
import { papanTampil, semuaPengajuan, type DaerahMengajukan, type PapanRencana } from './rencana.ts';
import { DaftarRujukan, perujuk, type SumberBernomor } from '../domain/daftar-rujukan.ts';

export interface HalamanRencana {
  nama: string;
  ringkasan: string;
  daerah: TautanNama & { kode: string };
  opd: TautanNama[];
  status: { nama: string; henti: boolean };
  tahun: number;
  target?: string | undefined;
  urusan?: TautanNama | undefined;
  tema: (TautanNama & { id: string })[];
  /** Amount, year and who pays. */
  anggaran?: Kalimat | undefined;
  diajukan?: string | undefined;
  diperbarui: { nama: string; tanggal: string };
  inovasi?: (TautanNama & { ringkasan: string }) | undefined;
  sebab: (Kalimat & { nama: string; jalanKeluar?: string | undefined })[];
  bagian: { judul: string; html: string }[];
  jadwal: Bagan;
  sumber: SumberBernomor[];
}

/** `dasar` is the base path of the site with a slash at its end. */
export function halamanRencana(r: RencanaKatalog, k: Katalog, dasar: string): HalamanRencana {
  const { isi, daerah } = r;
  const rujukan = new DaftarRujukan();
  const nomorId = new Map(isi.sumber.map((s) => [s.id, rujukan.nomor([s])[0]!]));
  const rujuk = perujuk(rujukan, isi.sumber);
  const kata = (v: string, id: string) => labelKosakata(k, v, id);
  const opd = (id: string) => daerah.opd.isi.find((o) => o.id === id)?.nama;
  const inovasi = isi.inovasi === undefined ? undefined : k.perId.get(isi.inovasi);
  return {
    nama: isi.nama,
    ringkasan: isi.ringkasan,
    daerah: { kode: daerah.kode, nama: daerah.nama, jalur: jalurDaerah(daerah) },
    opd: isi.opd.map((id) => ({ nama: opd(id) ?? id, jalur: jalurOpd(daerah, id) })),
    status: { nama: kata('status-rencana', isi.status), henti: isi.status === DIHENTIKAN },
    tahun: isi.tahun,
    target: isi.targetTahapan && kata('tahapan', isi.targetTahapan),
    urusan: isi.urusan === undefined ? undefined : { nama: kata('urusan', isi.urusan), jalur: `urusan/${isi.urusan}/` },
    tema: isi.tema.map((id) => ({ id, nama: kata('tema', id), jalur: `tema/${id}/` })),
    anggaran: isi.anggaran && {
      teks: P.isiAnggaran(rupiah(isi.anggaran.rupiah), isi.anggaran.tahun, namaDana(isi.anggaran, kata)),
      rujukan: rujuk(isi.anggaran.sumber),
    },
    diajukan: isi.diajukan && tanggalIndonesia(isi.diajukan),
    diperbarui: { nama: isi.diperbarui ? P.diperbarui : P.dicatat, tanggal: tanggalIndonesia(isi.diperbarui ?? isi.ditambahkan) },
    inovasi: inovasi && { nama: inovasi.isi.nama, jalur: jalurInovasi(inovasi), ringkasan: inovasi.isi.ringkasan },
    sebab: (isi.sebabBerhenti ?? []).map((s) => ({
      nama: kata('sebab', s.sebab),
      teks: s.teks,
      jalanKeluar: s.jalanKeluar && P.jalanKeluar(s.jalanKeluar),
      rujukan: rujuk(s.sumber),
    })),
    bagian: r.bagian.filter((b) => b.teks !== '').map((b) => ({ judul: b.judul, html: keHtml(b.teks, nomorId, dasar) })),
    jadwal: modelGantt(isi, k, opd),
    sumber: rujukan.daftar,
  };
}

export interface HalamanPapan {
  papan: PapanRencana;
  jumlah: number;
  daerah: number;
  pengajuan: DaerahMengajukan[];
  kewajiban: Kewajiban[];
  sumber: SumberBernomor[];
}

/** A region that asks its offices for plans: that target, and what the same sources say of how it goes about it. */
export interface Kewajiban extends TautanNama {
  kode: string;
  target: (Kalimat & { status: string; hasil?: string | undefined })[];
  cara: (Kalimat & { tanggal?: string | undefined })[];
}

export function halamanPapan(k: Katalog): HalamanPapan {
  const semua = semuaRencana(k);
  const rujukan = new DaftarRujukan();
  return {
    papan: papanTampil(semua, k),
    jumlah: semua.length,
    daerah: new Set(semua.map((r) => r.daerah)).size,
    pengajuan: semuaPengajuan(k),
    kewajiban: [...k.daerah.values()].flatMap((d) => kewajiban(d, k, rujukan)),
    sumber: rujukan.daftar,
  };
}

/** Id of the vocabulary `perihal-target` for targets about plans. */
const PERIHAL = 'rencana-aksi';

/** True where the region has published that its offices must plan. */
export function mewajibkanRencana(d: DaerahKatalog): boolean {
  return (d.profil?.isi.target ?? []).some((t) => t.perihal === PERIHAL);
}

function kewajiban(d: DaerahKatalog, k: Katalog, rujukan: DaftarRujukan): Kewajiban[] {
  if (!d.profil || !mewajibkanRencana(d)) return [];
  const rujuk = perujuk(rujukan, d.profil.sumber);
  const { target = [], evaluasi = [], catatan = [] } = d.profil.isi;
  const milik = target.filter((t) => t.perihal === PERIHAL);
  const sumber = new Set(milik.flatMap((t) => t.sumber));
  const sesumber = (x: { sumber: readonly string[] }) => x.sumber.some((s) => sumber.has(s));
  return [
    {
      kode: d.kode,
      nama: d.nama,
      jalur: jalurDaerah(d),
      target: milik.map((t) => ({
        teks: t.teks,
        status: labelKosakata(k, 'status-target', t.hasil.status),
        hasil: t.hasil.teks,
        rujukan: rujuk([...t.sumber, ...(t.hasil.sumber ?? [])]),
      })),
      cara: [
        ...evaluasi.map((e) => ({ ...e, tanggal: e.tanggal && tanggalIndonesia(e.tanggal) })),
        ...catatan.map((c) => ({ ...c, tanggal: undefined })),
      ]
        .filter(sesumber)
        .map(({ teks, tanggal, sumber: s }) => ({ teks, tanggal, rujukan: rujuk(s) })),
    },
  ];
}

/** The plan at an address below `/rencana/`. */
export function rencanaDi(k: Katalog, alamat: Record<string, string | number | undefined>): RencanaKatalog | undefined {
  return semuaRencana(k).find((r) => r.daerah.slug === alamat['daerah'] && r.slug === alamat['slug']);
}
