/** The leader's page of a region and the report with the same rows. */
import type { RingkasSuara } from '../../domain/bank/suara.ts';
import { angka, daftarKata } from '../angka.ts';
import { awalKecil } from '../huruf.ts';

/** As within a sentence; abbreviations keep their letters. */
const kecil = (teks: string) => (/^[A-Z]{2}/.test(teks) ? teks : awalKecil(teks));

export const PESAN_RINGKASAN = {
  judul: (daerah: string) => `Ringkasan inovasi ${daerah}`,
  deskripsi: (daerah: string) =>
    `Satu halaman untuk pimpinan: peringkat, predikat, cakupan OPD, kematangan, rencana, replikasi, dan sasaran ${daerah}, dengan sumbernya.`,
  nama: 'Ringkasan satu halaman',
  pembuka: 'Dari sumber terbuka yang tercatat di Lumbung. Yang tidak disebut belum diketahui, bukan nol.',
  perTanggal: (tanggal: string) => `Per ${tanggal}, dari Lumbung Inovasi.`,
  sumber: 'Sumber',
  cetak: 'Cetak',
  halamanLengkap: 'Halaman lengkap',
  panduan: 'Cara membacanya',
  bagian: {
    indeks: 'Indeks dan predikat',
    opd: 'Satu OPD satu inovasi',
    kematangan: 'Kematangan terhadap 90',
    rencana: 'Dari gagasan ke penerapan',
    replikasi: 'Replikasi',
    sasaran: 'Sasaran',
    pekerjaan: 'Yang dapat dikerjakan sekarang',
  },
  kosong: {
    indeks: 'Skor, peringkat, dan predikatnya belum tercatat di Lumbung.',
    opd: 'Belum ada fakta cakupan dan inovasi yang tercatat di Lumbung.',
    kematangan: 'Belum ada inovasi yang tercatat, sehingga kematangannya belum diketahui.',
    rencana: 'Belum ada inovasi atau rencana aksi yang tercatat di Lumbung.',
    replikasi: 'Belum ada replikasi yang tercatat, baik yang diberikan maupun yang diterima.',
    sasaran: 'Belum ada sasaran yang tercatat di Lumbung.',
    pekerjaan: 'Semua keterangan yang biasa ditanyakan sudah ada.',
  },
  skor: (nilai: string) => `skor ${nilai}`,
  peringkat: (nomor: number, lingkup: string) => `peringkat ${nomor}, ${lingkup}`,
  dilaporkan: (jumlah: number) => `${angka(jumlah)} inovasi dilaporkan`,
  lebihLama: (jumlah: number) => `${angka(jumlah)} fakta tahun sebelumnya ada di halaman lengkap.`,
  lama: 'Fakta lebih lama',
  tahapan: 'Inovasi tercatat menurut tahapan',
  tahapanTakDiketahui: 'belum diketahui tahapannya',
  rencanaAksi: 'Rencana aksi menurut status',
  menjalankan: 'Tiruan yang berjalan di daerah lain',
  menjalankanIsi: (pasangan: number, inovasi: number) => `${angka(pasangan)} pasangan, dari ${angka(inovasi)} inovasi`,
  diberikan: 'Hubungan sebagai daerah asal',
  diterima: 'Hubungan sebagai penerima',
  status: (nama: string, hasil: string | undefined) =>
    [nama, hasil]
      .filter(Boolean)
      .join('. ')
      .replace(/([^.])$/, '$1.'),
  tahun: (n: number | undefined) => (n === undefined ? 'Tahun tidak disebut' : String(n)),
  ditetapkan: (tanggal: string) => `Ditetapkan ${tanggal}.`,
  cakupan: (berinovasi: string, seluruh: string, keterangan: string | undefined) =>
    [`${berinovasi} dari ${seluruh} perangkat daerah sudah membuat inovasi.`, keterangan].filter(Boolean).join(' '),
  dinyatakanLengkap: 'Menurut daftar lengkap daerah',
  hitungan: (berinovasi: number, seluruh: number, per: string, palingSedikit: boolean) =>
    `${palingSedikit ? 'Paling sedikit ' : ''}${angka(berinovasi)} dari ${angka(seluruh)} perangkat daerah mempunyai inovasi (per ${per}).`,
  belumBerinovasi: 'Belum ada inovasi',
  tercatat: 'Tercatat di Lumbung',
  tercatatOpd: (inovasi: number, opd: number, tanpa: number) =>
    [
      `${angka(inovasi)} inovasi`,
      opd > 0 && `dari ${angka(opd)} perangkat daerah`,
      tanpa > 0 && `(${angka(tanpa)} tanpa nama perangkat daerah)`,
    ]
      .filter(Boolean)
      .join(' ') + '. Daftarnya belum dinyatakan lengkap oleh daerah.',
  dibawah: (ambang: number) => `Di bawah ${ambang}`,
  mencapai: (ambang: number) => `${ambang} atau lebih`,
  skalaLain: 'Skala lain, tidak dibandingkan dengan 90',
  wajibKosong: 'Indikator wajib masih kosong',
  tanpaNilai: 'Belum diketahui',
  jumlahInovasi: (n: number) => `${angka(n)} inovasi`,
  dariTercatat: (n: number, seluruh: number) => `${angka(n)} dari ${angka(seluruh)} inovasi tercatat. Hitung sendiri nilainya.`,
  nilai: (nama: string, nilai: string, maks: string, edisi: string) => `${nama} (${nilai} dari ${maks}, edisi ${edisi})`,
  sisanya: (sisa: number) => `${angka(sisa)} inovasi lagi`,
  lengkapi: 'Lengkapi catatan',
  lengkapiIsi: (kurang: readonly { nama: string; inovasi: number }[], seluruh: number) =>
    `Yang paling sering belum ada: ${daftarKata(kurang.map((k) => `${kecil(k.nama)} (${angka(k.inovasi)} dari ${angka(seluruh)} inovasi)`))}.`,
  mulaiDari: 'Mulai dari',
  mulaiDariIsi: (nama: readonly string[]) => `${daftarKata(nama)}: keterangannya paling sedikit.`,
  konfirmasi: 'Benarkan replikasi',
  konfirmasiIsi: (memberi: number, menerima: number) =>
    `${daftarKata(
      [
        memberi > 0 && `${angka(memberi)} hubungan replikasi belum dibenarkan sebagai daerah asal`,
        menerima > 0 && `${angka(menerima)} belum dibenarkan sebagai penerima`,
      ].filter((x) => x !== false),
    )}.`,
  kontak: 'Benarkan kontak',
  kontakIsi: 'Belum ada kontak yang dibenarkan unitnya dalam 12 bulan terakhir.',
} as const;

/** The four voices of some relations in a few words; those that do not occur are left out. */
export function suaraSingkat(s: RingkasSuara, nama: Record<keyof RingkasSuara['perSuara'], { nama: string }>): string {
  const isi = (Object.keys(nama) as (keyof RingkasSuara['perSuara'])[]).flatMap((k) =>
    s.perSuara[k] > 0 ? `${angka(s.perSuara[k])} ${nama[k].nama}` : [],
  );
  return daftarKata(isi);
}
