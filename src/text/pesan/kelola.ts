/** The page /kelola/: what the editor is, whom it suits, and how to get in. */

/** Typed in the folder of the clone. */
export const PERINTAH_KELOLA = `npm ci --prefix scripts/kelola --ignore-scripts
npm run build
npm run kelola`;

export const PESAN_KELOLA = {
  judul: 'Penyunting isi',
  deskripsi:
    'Pintu bagi pengelola yang sering mengubah catatan satu daerah: semua medan dalam satu layar, tersimpan sebagai usulan di git.',
  ringkasan:
    'Untuk pengelola yang sering mengubah catatan satu daerah. Semua medan ada di satu layar, dan setiap simpanan menjadi usulan yang ditinjau redaksi.',
  arti: 'Menambah atau memperbaiki catatan dengan penyunting, tanpa menulis berkas. Perlu akun di penyedia git.',

  cocok: 'Cocok untuk siapa',
  butirCocok: [
    'Anda sering mengubah banyak catatan dari satu daerah.',
    'Anda punya, atau bersedia membuat, akun di penyedia git situs ini.',
    'Anda bekerja di laptop atau komputer. Penyunting dibuat untuk layar lebar; di ponsel harus digeser ke samping.',
  ],
  bukanCocok: 'Hanya satu catatan, atau tanpa akun? Formulir lebih cepat:',
  formulir: 'isi formulir',
  atau: 'atau',
  lembar: 'kirim lembar kerja',

  buka: 'Buka penyunting',
  daerah: 'Daerah yang disunting',
  bukaUntuk: (daerah: string) => `Buka penyunting ${daerah}`,
  ukuran: 'Penyunting diunduh sekali, sekitar 1,6 MB, lalu disimpan peramban.',
  tanpaFolder: (daerah: string) =>
    `${daerah} belum punya catatan di Lumbung, jadi belum ada yang dapat disunting. Mulailah dari formulir; folder daerahnya dibuat bersama catatan pertama.`,
  keFormulir: 'Isi formulir',
  keLembar: 'Kirim lembar kerja',
  semua: (jumlah: number) => `Semua daerah yang sudah punya catatan (${jumlah})`,
  perluJs: 'Penyunting memerlukan JavaScript.',

  belum: 'Belum dapat dibuka di situs ini',
  sebab: {
    paket: 'Penyunting tidak ikut dipasang saat situs ini dibangun.',
    repositori: 'Pengelola situs belum mencantumkan repositori isi, sehingga penyunting tidak tahu ke mana usulan dikirim.',
    penyedia:
      'Penyedia git situs ini tidak mengenal usulan yang ditinjau dahulu, sehingga penyunting akan langsung mengubah isi yang terbit. Karena itu penyunting tidak dibuka.',
    masuk: 'Pengelola situs belum menyiapkan cara masuk ke penyedia gitnya.',
  },
  tetapBisa: 'Jalan lain menghasilkan berkas yang sama, tanpa akun:',
  setempat: 'Terhubung ke klon di komputer ini. Simpanan menjadi cabang git di klon itu; tidak ada yang dikirim.',

  masuk: 'Cara masuk',
  caraMasuk: {
    github: 'Tekan "Masuk dengan GitHub". Sebuah jendela kecil membuka GitHub dan meminta izin; setelah itu penyunting terbuka.',
    gitlab: 'Tekan "Masuk dengan GitLab". Anda diantar ke GitLab, memberi izin, lalu kembali ke penyunting.',
    forgejo: 'Tekan "Masuk dengan Forgejo". Anda diantar ke Forgejo, memberi izin, lalu kembali ke penyunting.',
  },
  salinan:
    'Belum punya hak tulis? Penyunting membuat salinan repositori (fork) di akun Anda dan menyimpan perubahan di sana. Redaksi menggabungkannya setelah ditinjau. Pertanyaan tentang salinan itu ("Fork the repo") masih berbahasa Inggris.',
  tanpaSalinan: 'Anda perlu hak tulis di repositori; mintalah kepada redaksi. Yang langsung terbit tetap tidak ada.',
  pengelola: 'Untuk pengelola situs',
  artiPengelola: 'Cara masuk disiapkan sekali. Langkahnya ada di README repositori situs ini.',
  penyedia: 'Cara masuk menurut penyedia git',
  kepalaPenyedia: ['Penyedia git', 'Cara masuk', 'Tanpa hak tulis'],
  barisPenyedia: [
    ['GitHub', 'Perlu pembantu masuk (OAuth) yang dijalankan pengelola', 'Bisa, lewat salinan di akun sendiri'],
    ['GitLab', 'Langsung (PKCE), cukup mendaftarkan aplikasi', 'Belum bisa'],
    ['Forgejo', 'Langsung (PKCE), cukup mendaftarkan aplikasi', 'Bisa, lewat salinan di akun sendiri'],
    ['Gitea', 'Tidak didukung: tidak mengenal usulan yang ditinjau dahulu', 'Tidak'],
  ],
  sesudah: 'Yang terjadi setelah disimpan',
  langkah: [
    'Simpanan pertama menjadi draf: satu cabang git untuk satu catatan. Situs belum berubah.',
    'Ubah statusnya menjadi "Ditinjau" bila sudah siap. Pemeriksa membaca berkasnya dan menulis apa yang masih kurang.',
    'Redaksi membaca, lalu menggabungkannya. Barulah catatan itu terbit.',
  ],

  sendiri: 'Di komputer sendiri, tanpa penyedia git',
  artiSendiri: 'Penyunting yang sama berjalan di atas klon repositori, tanpa akun:',
  perintah: 'Perintah',
  artiKlon: 'Simpanan menjadi cabang di klon itu, yang diajukan seperti perubahan lain.',
} as const;
