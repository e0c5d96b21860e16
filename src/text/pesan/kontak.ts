/** Contact cards, and what the contact page can promise. */

export const PESAN_KONTAK = {
  lama: 'Sudah lebih dari dua tahun; pastikan dulu masih berlaku.',
  alamat: 'Alamat',
  teleponKantor: 'Telepon kantor',
  surel: 'Surel',
  jam: 'Jam layanan',
  mediaSosial: 'Media sosial',
  tulisSurel: 'Tulis surel',
  bukaSitus: 'Buka situs',
  simpan: 'Simpan kontak (vCard)',
  /** Day on which the contact was known. */
  tanggal: (tanggal: string) => `Keadaan per ${tanggal}.`,
  /** Whom to ask next. */
  cadangan: (cadangan: string) => `Bila tidak terjawab: ${cadangan}`,
  /** Button that calls. */
  telepon: (nomor: string) => `Telepon ${nomor}`,
  /** Offices without any channel. */
  namaSaja: (unit: readonly string[]) => `Kantor yang baru diketahui namanya: ${unit.join('; ')}.`,
} as const;

/** The best way to the offices that is known: their phone or mail, another office's, only a site or account, a letter. */
export type JalanKontak = 'langsung' | 'lain' | 'situs' | 'surat';

/** What the contact page can promise, by the best way that is known. */
export function pengantarKontak(jalan: JalanKontak): string {
  return {
    langsung:
      'Hubungi kantor di bawah ini. Setiap kontak menyebut dari mana diketahui; bila tidak terjawab, kirim surat kepada kepala daerah.',
    lain: 'Telepon dan surel pelaksananya belum diketahui. Kantor lain di daerah ini dapat dihubungi, atau kirim surat kepada kepala daerah.',
    situs:
      'Telepon dan surel pelaksananya belum diketahui; yang ada baru situs atau akun resminya. Cara yang paling pasti adalah surat kepada kepala daerah.',
    surat: 'Alamat, telepon, dan surel pelaksananya belum diketahui. Surat resmi tetap dapat dialamatkan kepada kepala daerah.',
  }[jalan];
}

/** The same promise in short, beside the innovation. */
export function ajakanKontak(jalan: JalanKontak): string {
  return {
    langsung: 'Kontak kantor, contoh pesan, dan daftar pertanyaan siap pakai.',
    lain: 'Telepon dan surel pelaksananya belum diketahui. Tersedia kontak kantor lain dan contoh pesan.',
    situs: 'Telepon dan surel pelaksananya belum diketahui. Tersedia tujuan surat dan contoh pesan.',
    surat: 'Kontak kantor belum diketahui. Tersedia tujuan surat dan contoh pesan.',
  }[jalan];
}

/** Button to the contact page: nobody is promised who cannot be reached. */
export function tombolKontak(jalan: JalanKontak, daerah: string): string {
  return jalan === 'langsung' || jalan === 'lain' ? `Hubungi ${daerah}` : `Siapkan surat ke ${daerah}`;
}
