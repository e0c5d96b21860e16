/** The message catalogue: every word the interface says, in one place. Content and vocabularies carry their own words. */
import type { IdSyarat, Label } from '../domain/label.ts';
import type { Suara } from '../domain/replikasi.ts';
import type { Inovasi } from '../domain/schema/inovasi.ts';

export const LABEL: Record<Label, { nama: string; arti: string }> = {
  terdaftar: { nama: 'Terdaftar', arti: 'Sudah tercatat; sebagian keterangan untuk meniru belum ada.' },
  siap: { nama: 'Siap direplikasi', arti: 'Semua keterangan untuk meniru lengkap dan kontaknya dikonfirmasi dalam 12 bulan terakhir.' },
  sudah: { nama: 'Sudah direplikasi', arti: 'Paling sedikit satu daerah lain menjalankannya, dibenarkan kedua pihak.' },
  terbukti: { nama: 'Terbukti di tempat lain', arti: 'Berjalan di tiga daerah lain atau lebih, dengan hasil terukur.' },
};

export const SUARA: Record<Suara, { nama: string; arti: string }> = {
  'dua-pihak': { nama: 'dikonfirmasi dua pihak', arti: 'Daerah asal dan penerima sama-sama mencatatnya di Lumbung.' },
  penerima: { nama: 'klaim penerima', arti: 'Dicatat daerah penerima; daerah asal belum membenarkan.' },
  asal: { nama: 'klaim asal', arti: 'Dicatat daerah asal; daerah penerima belum membenarkan.' },
  publik: { nama: 'disebut sumber publik', arti: 'Diketahui dari berita atau dokumen; kedua daerah belum mencatatnya di Lumbung.' },
};

/** What each completeness check asks, as a question to the origin and as advice to its editor. */
export const SYARAT: Record<IdSyarat, { nama: string; tanya: string }> = {
  identitas: { nama: 'Identitas lengkap', tanya: 'Unit mana yang menjalankan inovasi ini, sejak kapan, dan sekarang pada tahapan apa?' },
  keadaan: { nama: 'Keadaan terakhir', tanya: 'Apakah inovasi ini masih berjalan sekarang?' },
  masalah: { nama: 'Masalah dan sasaran', tanya: 'Masalah apa yang dijawab, dan siapa yang menerima manfaatnya?' },
  cara: { nama: 'Langkah pelaksanaan', tanya: 'Apa langkah-langkah menjalankannya, dan bagian mana yang tidak boleh dihilangkan?' },
  biaya: { nama: 'Biaya', tanya: 'Berapa biaya awal dan biaya tahunannya, dan dari mana dananya?' },
  waktu: { nama: 'Waktu penyiapan', tanya: 'Berapa bulan dari gagasan sampai uji coba dan sampai penerapan?' },
  tim: { nama: 'Tim', tanya: 'Berapa orang yang menjalankan, dan keahlian apa yang diperlukan?' },
  'dasar-hukum': { nama: 'Dasar hukum', tanya: 'Apa dasar hukumnya (jenis, nomor, dan tahun)?' },
  prasyarat: { nama: 'Prasyarat', tanya: 'Apa saja yang harus ada sebelum mulai?' },
  koneksi: { nama: 'Kebutuhan internet', tanya: 'Apakah inovasi ini dapat berjalan tanpa internet atau dengan sinyal lemah?' },
  hak: { nama: 'Izin meniru', tanya: 'Apakah perlu izin atau perjanjian untuk meniru, dan siapa pemilik aplikasi atau haknya?' },
  dokumen: { nama: 'SOP atau petunjuk teknis', tanya: 'Apakah SOP atau petunjuk teknisnya dapat dibagikan?' },
  bukti: { nama: 'Hasil terukur', tanya: 'Apa hasilnya dalam angka, diukur dengan cara apa, dan pada tahun berapa?' },
  keberlanjutan: { nama: 'Keberlanjutan', tanya: 'Unit mana yang menjaganya tetap berjalan, dan apakah sudah masuk RKPD?' },
  pelajaran: { nama: 'Hambatan dan pelajaran', tanya: 'Apa hambatan terbesar, dan apa yang akan dilakukan berbeda bila mengulang?' },
  bantuan: { nama: 'Bantuan bagi peniru', tanya: 'Bantuan apa yang dapat diberikan: kunjungan, pendampingan jarak jauh, atau pelatihan?' },
  'dokumen-sunting': {
    nama: 'Dokumen yang dapat disunting',
    tanya: 'Apakah ada berkas yang dapat kami sesuaikan, misalnya naskah SOP atau formulir dalam Word?',
  },
  kontak: { nama: 'Kontak dikonfirmasi', tanya: 'Unit dan saluran resmi mana yang sebaiknya kami hubungi?' },
};

/** The parts of "identitas", each with the question that asks for it alone. */
const TANYA_IDENTITAS: [keyof Pick<Inovasi, 'opd' | 'jenis' | 'bentuk' | 'tahapan' | 'mulai'>, string][] = [
  ['opd', 'Unit mana yang menjalankan inovasi ini?'],
  ['mulai', 'Sejak kapan inovasi ini diterapkan?'],
  ['tahapan', 'Sekarang inovasi ini pada tahapan inisiatif, uji coba, atau penerapan?'],
  ['jenis', 'Apakah inovasi ini memakai aplikasi atau dijalankan tanpa aplikasi?'],
  ['bentuk', 'Apakah bentuknya tata kelola, pelayanan publik, atau lainnya?'],
];

/** The question for a check that failed; it asks only for what is missing. */
export function pertanyaan(id: IdSyarat, isi: Inovasi): string {
  if (id === 'identitas')
    return (
      TANYA_IDENTITAS.filter(([medan]) => isi[medan] === undefined)
        .map(([, tanya]) => tanya)
        .join(' ') || SYARAT.identitas.tanya
    );
  if (id === 'masalah' && isi.sasaran === undefined) return 'Siapa yang menerima manfaatnya?';
  return SYARAT[id].tanya;
}

export const UMUM = {
  cari: 'Cari',
  cariInovasi: 'Cari inovasi',
  contohCari: 'Misalnya stunting, sampah',
  lewati: 'Langsung ke isi',
  absen: 'Tidak tercatat di Lumbung bukan berarti tidak ada di daerahnya.',
} as const;

export const NAVIGASI: { jalur: string; nama: string }[] = [
  { jalur: 'inovasi/', nama: 'Inovasi' },
  { jalur: 'daerah/', nama: 'Daerah' },
  { jalur: 'tema/', nama: 'Tema' },
  { jalur: 'urusan/', nama: 'Urusan' },
  { jalur: 'data/', nama: 'Data' },
  { jalur: 'tentang/', nama: 'Tentang' },
];

export const KELOMPOK_LANGKAH: Record<string, string> = {
  penjajakan: 'Penjajakan: kunjungan, minat, atau janji. Belum dipakai.',
  kesepakatan: 'Kesepakatan: sudah ada dokumen tertulis. Pemakaiannya belum terbukti.',
  penerapan: 'Penerapan: dicoba atau dipakai di daerah penerima.',
  berhenti: 'Berhenti: pernah dipakai, lalu dihentikan.',
};

/** Official addressee where no contact is known. Lowercase "u.p." means "untuk perhatian"; `unit` is the office it should reach. */
export function alamatSurat(daerah: { nama: string; jenis: string }, unit?: string): { kepada: string; up: string } {
  const kepala = daerah.jenis === 'provinsi' ? 'Gubernur' : daerah.jenis === 'kota' ? 'Wali Kota' : 'Bupati';
  const nama = daerah.nama.replace(/^(Kabupaten|Kota|Provinsi) /, '');
  return { kepada: `${kepala} ${nama}`, up: `u.p. ${unit ?? 'perangkat daerah yang membidangi riset dan inovasi'}` };
}

/** What the contact page can promise, by the best channel that is known. */
export function pengantarKontak(jalan: 'langsung' | 'lain' | 'situs' | 'surat'): string {
  return {
    langsung:
      'Hubungi kantor di bawah ini. Setiap kontak menyebut dari mana diketahui; bila tidak terjawab, kirim surat kepada kepala daerah.',
    lain: 'Telepon dan surel pelaksananya belum diketahui. Kantor lain di daerah ini dapat dihubungi, atau kirim surat kepada kepala daerah.',
    situs:
      'Telepon dan surel pelaksananya belum diketahui; yang ada baru situs atau akun resminya. Cara yang paling pasti adalah surat kepada kepala daerah.',
    surat: 'Alamat, telepon, dan surel pelaksananya belum diketahui. Surat resmi tetap dapat dialamatkan kepada kepala daerah.',
  }[jalan];
}

/** A plain first message that asks what the record does not know. `pertanyaan` are full sentences. */
export function pesanAwal(
  inovasi: string,
  daerah: string,
  pertanyaan: readonly string[],
  alamat: string | undefined,
): { perihal: string; isi: string } {
  const daftar = pertanyaan.map((t, i) => `${i + 1}. ${t}`).join('\n');
  return {
    perihal: `Minat mempelajari inovasi ${inovasi}`,
    isi:
      `Yth. Bapak/Ibu,\n\nKami dari [nama daerah dan unit] membaca tentang inovasi ${inovasi} di ${daerah} dan ingin mempelajarinya untuk ditiru.\n\n` +
      (daftar ? `Mohon keterangan tentang hal berikut:\n${daftar}\n\n` : '') +
      `Bila berkenan, kami juga mohon waktu untuk berbincang lewat telepon atau berkunjung.\n\nTerima kasih.\n\n[nama unit, telepon kantor]\n${alamat ? `\nHalaman inovasi: ${alamat}\n` : ''}`,
  };
}

export const HALAMAN_KOSAKATA = {
  tema: {
    nama: 'Tema',
    deskripsi: 'Semua tema: pilih masalah yang dihadapi, lihat inovasi yang menjawabnya.',
    pengantar: 'Pilih masalah yang sedang dihadapi. Angka di samping nama adalah banyaknya inovasi yang tercatat di Lumbung.',
  },
  urusan: {
    nama: 'Urusan',
    deskripsi: 'Semua urusan pemerintahan menurut UU 23/2014 dan inovasi pada masing-masing urusan.',
    pengantar: '32 urusan pemerintahan menurut Pasal 12 UU 23/2014 dan 6 fungsi penunjang pada formulir Indeks Inovasi Daerah.',
  },
} as const;

export const KELOMPOK_URUSAN: Record<string, string> = {
  yandas: 'Urusan wajib, pelayanan dasar',
  'non-yandas': 'Urusan wajib lainnya',
  pilihan: 'Urusan pilihan',
  penunjang: 'Fungsi penunjang',
};

/** What the search page says; `{…}` are filled in by the client. */
export const CARI = {
  memuat: 'Mencari …',
  gagal: 'Pencarian tidak dapat dimuat. Periksa sambungan internet, lalu muat ulang halaman; daftar di bawah tetap dapat dipakai.',
  nihil: 'Tidak ada inovasi yang cocok dengan "{kata}". Coba kata lain yang lebih umum, atau telusuri lewat tema di bawah ini.',
  ada: '{jumlah} inovasi cocok dengan "{kata}".',
} as const;
