/** The questions that a record leaves open. */
import type { IdSyarat } from '../../domain/label.ts';
import type { Inovasi } from '../../domain/schema/inovasi.ts';

/** What each completeness check asks the origin. */
const SYARAT: Record<IdSyarat, string> = {
  identitas: 'Unit mana yang menjalankan inovasi ini, sejak kapan, dan sekarang pada tahapan apa?',
  keadaan: 'Apakah inovasi ini masih berjalan sekarang?',
  masalah: 'Masalah apa yang dijawab, dan siapa yang menerima manfaatnya?',
  cara: 'Apa langkah-langkah menjalankannya, dan bagian mana yang tidak boleh dihilangkan?',
  biaya: 'Berapa biaya awal dan biaya tahunannya, dan dari mana dananya?',
  waktu: 'Berapa bulan dari gagasan sampai uji coba dan sampai penerapan?',
  tim: 'Berapa orang yang menjalankan, dan keahlian apa yang diperlukan?',
  'dasar-hukum': 'Apa dasar hukumnya (jenis, nomor, dan tahun)?',
  prasyarat: 'Apa saja yang harus ada sebelum mulai?',
  koneksi: 'Apakah inovasi ini dapat berjalan tanpa internet atau dengan sinyal lemah?',
  hak: 'Apakah perlu izin atau perjanjian untuk meniru, dan siapa pemilik aplikasi atau haknya?',
  dokumen: 'Apakah SOP atau petunjuk teknisnya dapat dibagikan?',
  bukti: 'Apa hasilnya dalam angka, diukur dengan cara apa, dan pada tahun berapa?',
  keberlanjutan: 'Unit mana yang menjaganya tetap berjalan, dan apakah sudah masuk RKPD?',
  pelajaran: 'Apa hambatan terbesar, dan apa yang akan dilakukan berbeda bila mengulang?',
  bantuan: 'Bantuan apa yang dapat diberikan: kunjungan, pendampingan jarak jauh, atau pelatihan?',
  'dokumen-sunting': 'Apakah ada berkas yang dapat kami sesuaikan, misalnya naskah SOP atau formulir dalam Word?',
  kontak: 'Unit dan saluran resmi mana yang sebaiknya kami hubungi?',
};

/** Asked of a record that tells some cost and leaves another open. */
export const TANYA_BIAYA = {
  awal: 'Berapa biaya awal seluruhnya, dan dari mana dananya?',
  tahunan: 'Berapa biaya tahunan seluruhnya, dan dari mana dananya?',
  keduanya: 'Berapa biaya awal dan biaya tahunan seluruhnya, dan dari mana dananya?',
} as const;

/** Everything that a region must know before it copies; whom to ask is not among it. */
export const PERTANYAAN_UMUM: readonly string[] = Object.entries(SYARAT).flatMap(([id, tanya]) => (id === 'kontak' ? [] : [tanya]));

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
        .join(' ') || SYARAT.identitas
    );
  if (id === 'masalah' && isi.sasaran === undefined) return 'Siapa yang menerima manfaatnya?';
  return SYARAT[id];
}
