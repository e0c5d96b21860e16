/** The page of downloads. */

export const PESAN_DATA = {
  judul: 'Data untuk diunduh',
  deskripsi: 'Unduh data Lumbung Inovasi sebagai CSV dan JSON, dengan arti setiap kolom dan lisensinya.',
  caraBaca:
    'CSV di sini berpemisah koma, angka desimalnya bertitik, dan hurufnya UTF-8; di Excel berbahasa Indonesia, buka lewat Data, lalu Dari Teks/CSV, dan pilih pemisah koma. Sel kosong berarti belum diketahui, bukan nol. Daftar dalam satu sel dipisahkan titik koma. Teks yang dapat disangka rumus diberi tanda petik di depannya. Catatan utuh satu inovasi ada di data/inovasi/<daerah>/<inovasi>.json, dengan alamat yang sama seperti halamannya.',
  /** Opens the table of columns. */
  artiKolom: (judul: string) => `Arti kolom ${judul}`,
  kolom: 'Kolom',
  arti: 'Arti',
  isiDaerah:
    'Semua provinsi, kabupaten, dan kota: kode, penduduk, luas, titik, tetangga, kemiskinan, stunting, dengan tahun, cara ukur, dan sumbernya. Angka dari cara ukur yang berbeda bukan satu tren.',
  bagan: 'Data bagan',
  kepalaCampuran: ['Daerah', 'Menurut', 'Inovasi tercatat'],
  isiBagan:
    'Tabel di balik setiap bagan perbandingan, untuk semua daerah yang diketahui, dengan sumber setiap barisnya. Sel kosong berarti belum diketahui.',
  skema: 'JSON Schema',
  isiSkema: 'Bentuk setiap jenis berkas isi. Yang dipakai pemeriksa dan yang diterbitkan di sini berasal dari satu definisi.',
  /** What one may do with the data. */
  ringkasan: (lisensi: string) =>
    `Isi utama situs ini dapat diunduh dan dipakai lagi dengan lisensi ${lisensi}: boleh disalin dan diolah, asal menyebut Lumbung Inovasi dan sumber aslinya.`,
  /** Length of a table; the number is formatted. */
  baris: (jumlah: string) => (jumlah === '0' ? 'Belum ada yang tercatat; kolomnya sudah ada.' : `${jumlah} baris.`),
  /** Name of the table of columns for those who do not see it. */
  kolomTabel: (judul: string) => `Kolom ${judul}`,
} as const;

/** Titles of the tables. */
export const JUDUL_TABEL = {
  inovasi: 'Inovasi',
  hasil: 'Hasil',
  biaya: 'Biaya dan angka uang lain',
  replikasi: 'Buku replikasi',
  kesepakatan: 'Kesepakatan antardaerah',
  kebutuhan: 'Kebutuhan daerah',
  kompetisi: 'Kompetisi dan penghargaan',
  rencana: 'Rencana aksi inovasi',
  kontak: 'Kontak kantor',
  indeks: 'Indeks Inovasi Daerah',
  kematangan: 'Kematangan inovasi',
} as const;
