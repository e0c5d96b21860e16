/** The page about the site; links between the pieces stand in the template. */

export const PESAN_TENTANG = {
  judul: 'Tentang Lumbung Inovasi',
  deskripsi: 'Untuk apa situs ini dibuat, dari mana isinya, apa arti labelnya, dan bagaimana memperbaikinya.',
  ringkasan:
    'Lumbung menyimpan hasil panen supaya musim berikutnya ada bekal. Situs ini menyimpan pengalaman satu daerah supaya daerah lain tidak mulai dari nol.',
} as const;

export const ASAL_ISI = {
  judul: 'Dari mana isinya',
  sumber:
    'Setiap angka menyebut sumbernya: berita, dokumen resmi, kajian, atau statistik yang terbuka. Bila sumber berbeda, kedua angka ditampilkan berdampingan. Yang tidak diketahui ditulis',
  belumDiketahui: 'belum diketahui',
  bukanNol: 'tidak pernah nol.',
  takLengkap:
    'Daftar ini jauh dari lengkap. Daerah melaporkan puluhan ribu inovasi kepada Kementerian Dalam Negeri setiap tahun, dan hanya sebagian kecil yang dapat dibaca publik. Karena itu',
  tidakTercatat: 'tidak tercatat di Lumbung',
  tidakBerarti: 'tidak berarti',
  tidakAda: 'tidak ada',
  tanpaPeringkat: 'dan situs ini tidak membuat peringkat dari banyaknya catatan.',
  tautan:
    'Tautan sumber belum dibuka ulang satu per satu oleh redaksi situs ini. Bila sebuah tautan mati atau keliru, mohon diberitahukan.',
} as const;

export const ARTI_LABEL = {
  judul: 'Arti label',
  dihitung: 'Label dihitung dari isi catatan, tidak diketik. Replikasi yang hanya diketahui dari berita tidak menaikkan label.',
  rinci: 'Cara menghitungnya, dan cara menambah keterangan.',
  suara: 'Siapa yang menyatakan',
} as const;

export const DATA_PRIBADI = {
  judul: 'Kontak dan data pribadi',
  isi: 'Yang diterbitkan hanya kantor: nama unit, alamat, telepon kantor, surel dinas. Nama orang, nomor ponsel pribadi, NIK, dan NIP tidak diterbitkan (UU 27/2022 tentang Pelindungan Data Pribadi). Setiap kontak menyebut dari mana diketahui dan apakah kantornya sudah membenarkan.',
} as const;

export const MENGUSULKAN = {
  judul: 'Mengusulkan atau memperbaiki isi',
  cara: 'Siapa pun boleh mengusulkan inovasi atau memperbaiki isi, asal menyebut sumbernya. Isi situs ini disimpan sebagai berkas teks, satu folder untuk setiap daerah. Setiap usulan diperiksa otomatis, lalu dibaca redaksi sebelum terbit.',
  usul: 'Formulir dan jalan lain.',
  panduan: 'Panduan bergambar',
  repositori: 'Berkas dan petunjuknya (CONTRIBUTING) ada di',
  punyaDaftar: 'Punya daftar inovasi di Excel atau CSV?',
  dariLembar: 'Ubah menjadi usulan di peramban Anda',
  tanpaRepositori:
    'Alamat untuk mengirim usulan secara daring belum dicantumkan pengelola situs ini. Berkas dari formulir dapat diserahkan kepada koordinator inovasi daerah.',
  koordinator: 'Koordinator:',
} as const;

export const LISENSI = {
  judul: 'Lisensi dan privasi pembaca',
  diunduh: 'diunduh',
  privasi:
    'Situs ini tidak memasang pelacak, tidak memuat apa pun dari situs lain, dan tidak menyimpan kuki. Pencarian berjalan di peramban Anda. Yang diingat peramban hanya pilihan tampilan terang atau gelap, nama daerah Anda bila Anda memilihnya, inovasi yang Anda simpan, isian penilaian kematangan, dan isian formulir usulan sampai Anda menghapusnya.',
  /** Ends before the link to the data. */
  isi: (lisensi: string) => `Isi: ${lisensi}. Kode: MIT. Data dapat`,
} as const;
