/** Words of the frame around every chart. The words of one chart stand in a file of its own. */
import { angka } from '../angka.ts';

const DIHIMPUN = 'Dihimpun';

export const PESAN_BAGAN = {
  takDiketahui: 'belum diketahui',
  sumber: 'Sumber',
  /** Opens the table of a chart. */
  tabel: (baris: number) => `Tabel (${angka(baris)} baris)`,
  /** Name of the table for those who do not see it. */
  namaTabel: (judul: string) => `Tabel: ${judul}`,
  /** Opens the list of sources. */
  daftarSumber: (jumlah: number) => `Sumber (${angka(jumlah)})`,
  kutip: 'Kutip angka ini',
  satuan: (satuan: string) => `Satuan: ${satuan}`,
  tahun: (tahun: string) => `Tahun: ${tahun}`,
  /** Years of what is counted from the record as it stands on a day, formatted. */
  semuaTahun: (tanggal: string) => `semua tahun, menurut catatan per ${tanggal}`,
  /** How many have data; `apa` is the thing counted: daerah, inovasi. */
  n: (ada: number, tanpa: number, apa: string, kata = 'belum diketahui') =>
    tanpa === 0 ? `Data: ${angka(ada)} ${apa}` : `Data: ${angka(ada)} dari ${angka(ada + tanpa)} ${apa}; ${angka(tanpa)} ${kata}`,
  /** Said instead of an average or a superlative when less than 80 % of a group is known. */
  diAntara: (ada: number, apa: string) => `di antara ${angka(ada)} ${apa} yang diketahui`,
  /** Source as one line; the date is formatted. */
  satuSumber: (judul: string, penerbit: string, tanggal: string | undefined) => `${judul}, ${penerbit}${tanggal ? `, ${tanggal}` : ''}`,
  /** What "kutip angka ini" gives; all parts are formatted. */
  kutipan: (temuan: string, sumber: string, situs: string, tautan: string, tanggal: string) =>
    `${temuan} Sumber: ${sumber}. ${DIHIMPUN} ${situs}, data per ${tanggal}, ${tautan}`,
  /** Begins the last part of a citation, which is the same for the whole chart. */
  dihimpun: DIHIMPUN,
  /** One row of the table; `dihimpun` is that last part. */
  kutipanBaris: (judul: string, isi: string, satuan: string, sumber: string, dihimpun: string) =>
    `${judul}. ${isi}. Satuan: ${satuan}. ${sumber && `Sumber: ${sumber}. `}${dihimpun}`,
  yangDikutip: 'Yang dikutip',
  kutipTemuan: 'Temuan bagan ini',
  dan: (lain: number) => `dan ${angka(lain)} sumber lain`,
  unduh: 'Unduh',
  /** Name of a download button for those who do not see where it stands. */
  unduhBerkas: (jenis: string, judul: string) => `Unduh ${jenis}: ${judul}`,
  gagalUnduh: (jenis: string) => `${jenis} tidak dapat dibuat di peramban ini.`,
  kolomSatuan: 'Satuan',
  kolomTahun: 'Tahun data',
  /** Last column of tables whose figures have remarks. */
  kolomCatatan: 'Catatan',
  salinKutipan: 'Salin kutipan',
  kutipanDisalin: 'Kutipan disalin.',
  gagalSalin: 'Tidak dapat disalin otomatis; teksnya sudah dipilih, tekan Ctrl+C.',
} as const;
