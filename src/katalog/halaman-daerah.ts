/** Everything the page of one region says. */
import { baganDaerah, type BaganDaerah } from '../banding/satu-daerah.ts';
import type { DaerahBanding } from '../domain/banding/bahan.ts';
import { ringkasSuara } from '../domain/bank/suara.ts';
import { predikatPerTahun } from '../domain/banding/predikat.ts';
import type { Bagan, KalimatBagan } from '../charts/bagan.ts';
import { jalurDaerah } from '../domain/jalur.ts';
import { labelKosakata, nilaiKosakata, type DaerahKatalog, type Katalog } from '../domain/katalog.ts';
import { semuaKebutuhan } from '../domain/kebutuhan.ts';
import { bandingTeks } from '../domain/temuan.ts';
import { angka } from '../text/angka.ts';
import { barisSuara } from '../text/pesan/bank.ts';
import { PESAN_DAERAH, PESAN_KEADAAN } from '../text/pesan/daerah.ts';
import { kesimpulanPredikat, PESAN_INDEKS } from '../text/pesan/indeks.ts';
import { alamatSurat, kepalaUnit } from '../text/pesan/surat.ts';
import { bahanBanding } from './banding.ts';
import { beringkasan, jalurRingkasan } from './halaman-ringkasan.ts';
import { kartu, type Kartu } from './kartu.ts';
import { kematanganDaerahTampil, type KematanganDaerahTampil } from './kematangan-daerah.ts';
import { barisKebutuhan, type BarisKebutuhan } from './kebutuhan.ts';
import { barisKesepakatan, type BarisKesepakatan } from './kesepakatan.ts';
import { kontakTampil, portalTampil, type KontakTampil, type PortalTampil } from './kontak.ts';
import { petaLokasiDaerah, petaProvinsi, type LokasiDaerah } from './peta.ts';
import { barisRelasi, type BarisRelasi } from './relasi.ts';
import { lombaDaerah, type LombaDaerah } from './lomba-daerah.ts';
import { mewajibkanRencana } from './halaman-rencana.ts';
import { opdDaerah, type OpdDaerah } from './opd-daerah.ts';
import { penghargaanTerakhir } from './penghargaan.ts';
import { perbandinganDaerah, type TautanPerbandingan } from './perbandingan-daerah.ts';
import { rencanaTampil, type RencanaDaerah } from './rencana.ts';
import { DaftarRujukan, perujuk, type SumberBernomor } from '../domain/daftar-rujukan.ts';
import { sasaranDaerah, type SasaranDaerah } from './sasaran.ts';

export interface BarisIndeks {
  tahun: number;
  diragukan?: string | undefined;
  skor?: string | undefined;
  predikat?: string | undefined;
  peringkat?: string | undefined;
  jumlah?: string | undefined;
  penghargaan?: string | undefined;
  catatan?: string | undefined;
  rujukan: number[];
}

/** One indicator by one method: its values, the newest first. Methods are never mixed. */
export interface KonteksTampil {
  nama: string;
  metode: string;
  nilai: { teks: string; tahun?: number | undefined; catatan?: string | undefined; rujukan: number[] }[];
}

export interface HalamanDaerah extends SasaranDaerah {
  kode: string;
  slug: string;
  nama: string;
  jalur: string;
  jenis: DaerahKatalog['jenis'];
  otonom: boolean;
  provinsi?: { nama: string; jalur: string } | undefined;
  dasar: { nama: string; isi: string; rujukan: number[] }[];
  konteks: KonteksTampil[];
  bagan: BaganDaerah;
  indeks: BarisIndeks[];
  kesimpulan: string;
  perbandingan: TautanPerbandingan[];
  /** The leader's page, where there is one. */
  ringkasan?: string | undefined;
  lomba: LombaDaerah;
  inovasi: Kartu[];
  /** For regions with an innovation on record. */
  kematangan?: KematanganDaerahTampil | undefined;
  menerima: BarisRelasi[];
  memberi: BarisRelasi[];
  /** Who says so, counted, of what it received and gave. */
  suara: { menerima: string; memberi: string };
  kesepakatan: BarisKesepakatan[];
  kontak: KontakTampil[];
  portal: PortalTampil[];
  /** Whom to write to where no office is known; absent for regions without a government of their own. */
  surat?: { kepada: string; up: string } | undefined;
  opd: OpdDaerah;
  rencana: RencanaDaerah;
  /** True where the region asks its offices for plans. */
  wajibRencana: boolean;
  kebutuhan: BarisKebutuhan[];
  tetangga: { nama: string; jalur: string; jumlah: number }[];
  /** Where it lies among its neighbours; for kabupaten and kota. */
  lokasi?: LokasiDaerah | undefined;
  /** For a province: its kabupaten and kota on a map. */
  peta?: Bagan | KalimatBagan | undefined;
  /** For a province: its kabupaten and kota. */
  anggota: { nama: string; jalur: string; jumlah: number }[];
  sumber: SumberBernomor[];
  deskripsi: string;
}

export function halamanDaerah(d: DaerahKatalog, k: Katalog): HalamanDaerah {
  const r = new DaftarRujukan();
  const rujukIndeks = perujuk(r, d.indeks.sumber);
  const rujukKonteks = perujuk(r, d.konteks.sumber);
  const rujukKontak = perujuk(r, d.kontak.sumber);
  const rujukCakupan = perujuk(r, d.cakupan.sumber);
  const kata = (v: string, id: string) => labelKosakata(k, v, id);
  const ringkas = (x: DaerahKatalog) => ({ nama: x.nama, jalur: jalurDaerah(x), jumlah: x.inovasi.length });
  const b = bahanBanding(k);
  const satu = b.daerah.find((x) => x.kode === d.kode)!;

  return {
    kode: d.kode,
    slug: d.slug,
    nama: d.nama,
    jalur: jalurDaerah(d),
    jenis: d.jenis,
    otonom: d.otonom,
    provinsi: d.jenis === 'provinsi' ? undefined : { nama: d.provinsi, jalur: jalurDaerah(k.daerah.get(d.kodeProvinsi)!) },
    dasar: dasar(d, r),
    konteks: konteksTampil(d, k, rujukKonteks),
    bagan: baganDaerah(b, satu),
    indeks: [...d.indeks.isi]
      .sort((a, b) => b.tahun - a.tahun)
      .map((f) => ({
        tahun: f.tahun,
        diragukan: f.tahunDiragukan,
        skor:
          f.skor === undefined
            ? undefined
            : `${angka(f.skor)}${f.skala === 'poin-lama' ? ` ${PESAN_INDEKS.skalaLama}` : ''}${f.status && f.status !== 'dilaporkan' ? `, ${kata('status-skor', f.status).toLowerCase()}` : ''}`,
        predikat: f.predikat && kata('predikat', f.predikat),
        peringkat: f.peringkat === undefined ? undefined : `${f.peringkat}, ${f.lingkup}`,
        jumlah: f.jumlahInovasi === undefined ? undefined : angka(f.jumlahInovasi),
        penghargaan: f.penghargaan,
        catatan: f.catatan,
        rujukan: rujukIndeks(f.sumber),
      })),
    kesimpulan: [kesimpulan(satu, kata), penghargaanTerakhir(satu)].filter(Boolean).join(' '),
    perbandingan: perbandinganDaerah(k, d),
    ringkasan: beringkasan(d) ? jalurRingkasan(d) : undefined,
    ...sasaranDaerah(d, k, r),
    lomba: lombaDaerah(d, k, r),
    inovasi: [...d.inovasi].sort((a, b) => bandingTeks(a.isi.nama.toLowerCase(), b.isi.nama.toLowerCase())).map((i) => kartu(i, k)),
    kematangan: kematanganDaerahTampil(d, k, perujuk(r, d.profil?.sumber ?? [])),
    menerima: d.menerima.map((x) => barisRelasi(x, k, r)),
    memberi: d.inovasi.flatMap((i) => i.relasi).map((x) => barisRelasi(x, k, r)),
    suara: {
      menerima: barisSuara(ringkasSuara(d.menerima)),
      memberi: barisSuara(ringkasSuara(d.inovasi.flatMap((i) => i.relasi))),
    },
    kesepakatan: k.kesepakatan
      .filter((x) => x.asal === d.kode || x.pihak.some((p) => p.kode === d.kode))
      .map((x) => barisKesepakatan(x, k, r)),
    kontak: d.kontak.isi.map((c) => kontakTampil(c, k, rujukKontak, { jalur: jalurDaerah(d) })),
    surat: d.otonom ? alamatSurat(d, koordinator(d)) : undefined,
    portal: portalTampil(d, k, r),
    opd: opdDaerah(d, k, rujukCakupan),
    rencana: rencanaTampil(d, k),
    wajibRencana: mewajibkanRencana(d),
    kebutuhan: semuaKebutuhan(k).flatMap((n) => (n.daerah === d ? barisKebutuhan(n, k) : [])),
    tetangga: d.tetangga.flatMap((kode) => k.daerah.get(kode) ?? []).map(ringkas),
    lokasi: petaLokasiDaerah(k, d),
    peta: d.jenis === 'provinsi' ? petaProvinsi(k, d) : undefined,
    anggota: d.jenis === 'provinsi' ? [...k.daerah.values()].filter((x) => x.kodeProvinsi === d.kode && x !== d).map(ringkas) : [],
    sumber: r.daftar,
    deskripsi: PESAN_DAERAH.deskripsi(d.nama, d.inovasi.length),
  };
}

function kesimpulan(d: DaerahBanding, kata: (v: string, id: string) => string): string {
  const t = predikatPerTahun(d).findLast((x) => x.predikat.length > 0);
  return kesimpulanPredikat(t && { ...t, predikat: t.predikat.map((id) => ({ nama: kata('predikat', id) })) }, d.indeks.length > 0);
}

/** The office that coordinates innovation, as far as it is named. */
function koordinator(d: DaerahKatalog): string | undefined {
  const kontak = d.kontak.isi.find((c) => c.peran === 'koordinator-inovasi');
  return kontak && kepalaUnit(kontak.unit);
}

function dasar(d: DaerahKatalog, r: DaftarRujukan): HalamanDaerah['dasar'] {
  if (d.penduduk === undefined || d.luasKm2 === undefined) return [];
  const rujukan = r.nomor(d.sumberDasar);
  return [
    { nama: PESAN_KEADAAN.penduduk, isi: PESAN_KEADAAN.jiwa(angka(d.penduduk)), rujukan },
    { nama: PESAN_KEADAAN.luas, isi: PESAN_KEADAAN.km2(angka(d.luasKm2, 0)), rujukan },
    { nama: PESAN_KEADAAN.kepadatan, isi: PESAN_KEADAAN.jiwaPerKm2(angka(d.penduduk / d.luasKm2, 0)), rujukan },
  ];
}

function konteksTampil(d: DaerahKatalog, k: Katalog, rujuk: (id: readonly string[]) => number[]): KonteksTampil[] {
  const kelompok = Map.groupBy(d.konteks.isi, (f) => `${f.indikator}|${f.lembaga}|${f.metode ?? ''}`);
  return [...kelompok.values()].map((daftar) => {
    const pertama = daftar[0]!;
    const satuan = nilaiKosakata(k, 'indikator-konteks', pertama.indikator)?.satuan ?? '';
    // A remark that all years share is said once.
    const sama = daftar.every((f) => f.catatan === pertama.catatan) ? pertama.catatan : undefined;
    return {
      nama: labelKosakata(k, 'indikator-konteks', pertama.indikator),
      metode: [[pertama.lembaga, pertama.metode].filter(Boolean).join(', '), sama].filter(Boolean).join('. '),
      nilai: [...daftar]
        .sort((a, b) => (b.tahun ?? 0) - (a.tahun ?? 0))
        .map((f) => ({
          teks: f.nilai === undefined ? (f.teks ?? PESAN_KEADAAN.ya) : `${angka(f.nilai)}${satuan}`,
          tahun: f.tahun,
          catatan: sama ? undefined : f.catatan,
          rujukan: rujuk(f.sumber),
        })),
    };
  });
}
