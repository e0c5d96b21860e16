/** The page that explains readiness: what each check counts, what to write, and where. */
import type { IdSyarat } from '../../domain/label.ts';

export const PESAN_KESIAPAN = {
  judul: 'Kesiapan dan kelengkapan',
  deskripsi: 'Cara Lumbung menghitung label dan kelengkapan sebuah inovasi, dan cara menambah setiap keterangan.',
  ringkasan:
    'Setiap halaman inovasi menyebut berapa keterangan yang sudah ada dari yang biasanya ditanyakan daerah peniru. Angka dan labelnya dihitung dari isi catatan.',
  bukanNilai:
    'Kelengkapan menunjukkan seberapa banyak yang sudah tertulis di sumber terbuka, bukan mutu inovasinya. Inovasi yang baik dapat saja belum banyak ditulis orang.',
  label: 'Label',
  keterangan: 'Keterangan yang dihitung',
  caraPakai:
    'Untuk setiap keterangan: kapan ia terhitung, di mana menulisnya, dan contohnya. Pelaksana inovasi tidak perlu menulisnya sendiri: formulir di halaman kontak inovasi, bagian Meja pemilik inovasi, menyusunkan isinya.',
  terhitung: 'Terhitung bila',
  tulis: 'Tulis di',
  contoh: 'Contoh',
  /** Plain name of the file that holds the field. */
  berkas: { inovasi: 'berkas inovasinya', kontak: 'kontak.json daerahnya' },
  digital: 'Untuk inovasi nondigital, keterangan internet hanya dihitung bila sudah diisi.',
  mengirim: 'Cara mengirim isi',
} as const;

/** Short name of each check, as a heading and in lists. */
export const NAMA_SYARAT: Record<IdSyarat, string> = {
  identitas: 'Identitas',
  keadaan: 'Keadaan sekarang',
  masalah: 'Masalah dan sasaran',
  cara: 'Langkah kerja',
  biaya: 'Biaya',
  waktu: 'Waktu',
  tim: 'Tim',
  'dasar-hukum': 'Dasar hukum',
  prasyarat: 'Prasyarat',
  koneksi: 'Internet',
  hak: 'Izin meniru',
  dokumen: 'SOP atau juknis',
  bukti: 'Hasil berangka',
  keberlanjutan: 'Keberlanjutan',
  pelajaran: 'Pelajaran',
  bantuan: 'Bantuan',
  'dokumen-sunting': 'Berkas yang dapat disunting',
  kontak: 'Kontak terkonfirmasi',
};

export interface PenjelasanSyarat {
  /** When the check is met. */
  cukup: string;
  /** What to write, in plain words, with the name of the field. */
  tulis: string;
  di: 'inovasi' | 'kontak';
  /** A piece of the file that meets the check; sections of the text begin with `##`. Its facts cite a source `laporan`. */
  contoh: string;
}

export const PENJELASAN_SYARAT: Record<IdSyarat, PenjelasanSyarat> = {
  identitas: {
    cukup: 'perangkat daerah, jenis, bentuk, tahapan, dan waktu mulainya diketahui.',
    tulis: 'perangkat daerah (opd, memakai id dari opd.json), jenis, bentuk, tahapan, dan mulai.',
    di: 'inovasi',
    contoh: "opd: [dinas-kesehatan]\njenis: non-digital\nbentuk: pelayanan-publik\ntahapan: penerapan\nmulai: '2023-05'",
  },
  keadaan: {
    cukup: 'diketahui apakah inovasi masih berjalan, dan per tanggal berapa.',
    tulis: 'keadaan (status): nilainya, dan tanggal keadaan itu diketahui (per).',
    di: 'inovasi',
    contoh: "status:\n  nilai: berjalan\n  per: '2025-06'\n  sumber: [laporan]",
  },
  masalah: {
    cukup: 'masalah yang dijawab dan penerima manfaatnya ditulis.',
    tulis: 'bagian Masalah (## Masalah), dan penerima manfaat (sasaran).',
    di: 'inovasi',
    contoh:
      'sasaran: [Pasien lanjut usia]\n\n## Masalah\n\nPasien lanjut usia sering putus obat karena sulit datang ke puskesmas.[^laporan]',
  },
  cara: {
    cukup: 'langkah kerjanya berurutan, atau bagian intinya disebut.',
    tulis: 'langkah demi langkah (langkah), atau bagian yang tidak boleh dihilangkan (komponenInti).',
    di: 'inovasi',
    contoh:
      'langkah:\n  - teks: Menyusun daftar pasien\n    lama: satu minggu\n    pelaku: Puskesmas\n    sumber: [laporan]\n  - teks: Mengantar obat setiap bulan\n    sumber: [laporan]',
  },
  biaya: {
    cukup: 'paling sedikit satu biaya awal, tahunan, atau satuan diketahui jumlahnya.',
    tulis: 'biaya (rincian): jenis, jumlah dalam rupiah penuh, tahun, untuk apa, dan siapa yang membayar (sumberDana).',
    di: 'inovasi',
    contoh:
      'biaya:\n  rincian:\n    - jenis: tahunan\n      rupiah: 36000000\n      tahun: 2024\n      untuk: Uang transpor petugas\n      sumberDana: [blud]\n      sumber: [laporan]',
  },
  waktu: {
    cukup: 'diketahui berapa bulan sampai uji coba atau sampai penerapan.',
    tulis: 'waktu: bulan sampai uji coba (bulanHinggaUjiCoba) dan sampai penerapan (bulanHinggaPenerapan).',
    di: 'inovasi',
    contoh: 'waktu:\n  bulanHinggaUjiCoba: 3\n  bulanHinggaPenerapan: 9\n  sumber: [laporan]',
  },
  tim: {
    cukup: 'jumlah petugas untuk paling sedikit satu peran diketahui.',
    tulis: 'tim: peran, jumlah orang, dan keahlian yang diperlukan.',
    di: 'inovasi',
    contoh: 'tim:\n  - peran: Petugas pengantar\n    jumlah: 4\n    sumber: [laporan]',
  },
  'dasar-hukum': {
    cukup: 'paling sedikit satu peraturan atau keputusan disebut nomornya.',
    tulis: 'dasar hukum (dasarHukum): jenis, nomor, tahun, dan tentang apa.',
    di: 'inovasi',
    contoh: 'dasarHukum:\n  - jenis: sk-opd\n    nomor: 440/12\n    tahun: 2023\n    tentang: Tim pengantar obat\n    sumber: [laporan]',
  },
  prasyarat: {
    cukup: 'paling sedikit satu hal yang harus ada sebelum mulai disebut.',
    tulis: 'prasyarat: jenis, dan apa yang harus ada (teks).',
    di: 'inovasi',
    contoh: 'prasyarat:\n  - jenis: data\n    teks: Daftar pasien yang mutakhir\n    sumber: [laporan]',
  },
  koneksi: {
    cukup: 'diketahui apakah inovasi memerlukan internet.',
    tulis: 'internet (koneksi): kebutuhannya, dan kecepatannya (mbps) bila diketahui.',
    di: 'inovasi',
    contoh: 'koneksi:\n  kebutuhan: sesekali\n  sumber: [laporan]',
  },
  hak: {
    cukup: 'diketahui apakah meniru perlu izin atau perjanjian.',
    tulis: 'izin meniru (hak, izin), dan pemilik aplikasi atau haknya (pemilik).',
    di: 'inovasi',
    contoh: 'hak:\n  izin: bebas\n  pemilik: Dinas Kesehatan\n  sumber: [laporan]',
  },
  dokumen: {
    cukup: 'ada SOP atau petunjuk teknis yang dapat dibaca.',
    tulis: 'dokumen berjenis sop atau juknis: judul dan tautannya.',
    di: 'inovasi',
    contoh: 'dokumen:\n  - jenis: sop\n    judul: SOP pengantaran obat\n    dapatDisunting: true\n    sumber: [laporan]',
  },
  bukti: {
    cukup: 'paling sedikit satu hasil inovasi punya angka dan tahun.',
    tulis: 'hasil: indikator, satuan, nilai, tahun, angka sebelumnya (awal), dan kaitannya dengan inovasi (atribusi).',
    di: 'inovasi',
    contoh:
      'hasil:\n  - indikator: Pasien yang menerima obat di rumah\n    satuan: orang\n    nilai: 120\n    tahun: 2024\n    awal: 0\n    tahunAwal: 2022\n    atribusi: inovasi\n    sumber: [laporan]',
  },
  keberlanjutan: {
    cukup: 'diketahui siapa yang menjaga inovasi tetap berjalan.',
    tulis: 'bagian Keberlanjutan (## Keberlanjutan), atau unit penanggung jawabnya (keberlanjutan, pemilikProses).',
    di: 'inovasi',
    contoh: 'keberlanjutan:\n  pemilikProses: Dinas Kesehatan\n  anggaranRkpd: [2025]\n  sumber: [laporan]',
  },
  pelajaran: {
    cukup: 'hambatan atau pelajarannya ditulis.',
    tulis: 'hambatan (penghambat): sebab, uraian, dan jalan keluarnya; atau bagian Pelajaran (## Pelajaran).',
    di: 'inovasi',
    contoh:
      'penghambat:\n  - sebab: sdm\n    teks: Petugas sering berganti\n    jalanKeluar: Daftar pasien disimpan bersama\n    sumber: [laporan]',
  },
  bantuan: {
    cukup: 'bentuk bantuan atau cara menirunya diketahui.',
    tulis: 'bantuan: bentuknya, cara meniru (model), hari kunjungan, dan penuh sampai kapan (penuhSampai).',
    di: 'inovasi',
    contoh:
      "bantuan:\n  bentuk: [kunjungan, jarak-jauh]\n  model: [mandiri]\n  hariKunjungan:\n    hari: [selasa, kamis]\n  penuhSampai: '2027-01-31'\n  sumber: [laporan]",
  },
  'dokumen-sunting': {
    cukup: 'ada berkas yang dapat langsung diubah daerah peniru, misalnya naskah Word.',
    tulis: 'dapatDisunting: true pada dokumennya.',
    di: 'inovasi',
    contoh: 'dokumen:\n  - jenis: sop\n    judul: SOP pengantaran obat\n    dapatDisunting: true\n    sumber: [laporan]',
  },
  kontak: {
    cukup: 'kantornya sendiri membenarkan kontaknya dalam 12 bulan terakhir.',
    tulis: 'kontak kantor, dengan tanggal kantor itu membenarkannya (dikonfirmasi).',
    di: 'kontak',
    contoh:
      '{\n  "id": "dinas-kesehatan",\n  "unit": "Dinas Kesehatan Kabupaten Contoh",\n  "peran": "pemilik-inovasi",\n  "telepon": ["(0296) 123456"],\n  "tingkat": "dikonfirmasi",\n  "dikonfirmasi": "2026-06-01",\n  "sumber": ["laporan"]\n}',
  },
};
