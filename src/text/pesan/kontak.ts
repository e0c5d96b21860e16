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
