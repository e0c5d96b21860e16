/** Names of fields in the editor at /kelola/ that the forms do not have, hints, and what to say when a text has the wrong form. */
import { labelMedan } from './usulan-medan.ts';

/** By path with its kind of file, by path, by its last two words, or by its last word. What is not here is named as in the forms. */
const LABEL: Record<string, string> = {
  ya: 'Ya',
  tidak: 'Tidak',
  alias: 'Alamat lama',
  anggaran: 'Anggaran',
  anggaranRkpd: 'Tahun RKPD yang menganggarkan',
  'bantuan.biayaPendampingan': 'Biaya pendampingan',
  'bantuan.hariKunjungan': 'Hari kunjungan',
  'bantuan.hariKunjungan.hari': 'Hari',
  'bantuan.hariKunjungan.hari=senin': 'Senin',
  'bantuan.hariKunjungan.hari=selasa': 'Selasa',
  'bantuan.hariKunjungan.hari=rabu': 'Rabu',
  'bantuan.hariKunjungan.hari=kamis': 'Kamis',
  'bantuan.hariKunjungan.hari=jumat': 'Jumat',
  'bantuan.hariKunjungan.hari=sabtu': 'Sabtu',
  'bantuan.hariKunjungan.hari=minggu': 'Minggu',
  bergantungPada: 'Bergantung pada',
  cadangan: 'Unit cadangan',
  'cakupan:fakta': 'Cakupan yang diumumkan',
  dampakKesenjangan: 'Dampak pada kesenjangan',
  diajukan: 'Diajukan',
  diperbarui: 'Diperbarui',
  ditambahkan: 'Ditambahkan',
  ditetapkan: 'Ditetapkan',
  diverifikasi: 'Pemeriksaan isi',
  'diverifikasi.oleh': 'Unit yang memeriksa',
  dikonfirmasi: 'Dibenarkan unitnya',
  edisi: 'Edisi pedoman',
  evaluasi: 'Evaluasi',
  fakta: 'Fakta indeks',
  idLuar: 'Nomor di sistem lain',
  'idLuar.iid': 'Indeks Inovasi Daerah',
  'idLuar.inoland': 'Inoland',
  'idLuar.jippnas': 'JIPPNas',
  'idLuar.sinovik': 'Sinovik',
  'idLuar.tuxedovation': 'Tuxedovation',
  induk: 'Perangkat daerah induk',
  inovasiLokal: 'Catatan tiruan di Lumbung',
  'inovasi:inovasi': 'Inovasi',
  integrasi: 'Hubungan dengan sistem lain',
  jabatan: 'Jabatan',
  jamLayanan: 'Jam layanan',
  jenisPeringkat: 'Jenis peringkat',
  jumlahInovasi: 'Jumlah inovasi',
  kegiatan: 'Kegiatan',
  keberlanjutan: 'Yang menjaganya tetap berjalan',
  kelompokRentan: 'Kelompok rentan',
  kematangan: 'Kematangan',
  'kematangan.maks': 'Nilai paling tinggi',
  kesepakatan: 'Kesepakatan',
  'kesepakatan:inovasi': 'Inovasi yang disepakati',
  'kesepakatan:lingkup': 'Isi kesepakatan',
  'kesepakatan:pihak.kode': 'Daerah',
  kewenangan: 'Kewenangan',
  klaimReplikasi: 'Klaim replikasi tanpa nama daerah',
  'klaimReplikasi.jumlah': 'Jumlah',
  'klaimReplikasi.oleh': 'Disebut oleh',
  'klaimReplikasi.oleh=asal': 'Daerah asal',
  'klaimReplikasi.oleh=lain': 'Pihak lain',
  klasifikasiSpbe: 'Klasifikasi SPBE',
  kode: 'Kode daerah',
  kontak: 'Kontak kantor',
  'kontak:kontak.inovasi': 'Inovasi yang dilayani',
  'kontak:kontak.opd': 'Perangkat daerah',
  'kontak:kontak.unit': 'Unit',
  koordinator: 'Koordinator inovasi',
  'koordinator.opd': 'Perangkat daerah',
  'koordinator.unit': 'Unit koordinator',
  lengkap: 'Daftar yang lengkap',
  'lengkap.inovasi': 'Daftar inovasi lengkap',
  'lengkap.opd': 'Daftar perangkat daerah lengkap',
  'lengkap.per': 'Per tanggal',
  'lengkap.rencana': 'Tahun yang rencana aksinya lengkap',
  lingkup: 'Di antara siapa',
  mediaSosial: 'Akun media sosial',
  namaLain: 'Nama lain',
  namaLama: 'Nama lama',
  'opd:opd': 'Perangkat daerah',
  opdBerinovasi: 'Perangkat daerah yang berinovasi',
  opdSeluruh: 'Perangkat daerah seluruhnya',
  penerus: 'Inovasi penerus',
  perihal: 'Perihal',
  peringatanData: 'Peringatan tentang data',
  peringkat: 'Peringkat',
  perjanjian: 'Perjanjian kinerja',
  'perjanjian.isi': 'Isi',
  portal: 'Portal',
  predikat: 'Predikat',
  regulasiPerluDibuat: 'Aturan yang perlu dibuat',
  'daerah:target.tahun': 'Tahun target',
  'indeks:fakta.status': 'Status skor',
  'kebutuhan:ringkasan': 'Ringkasan',
  'rencana:inovasi': 'Inovasi yang lahir',
  'rencana:langkah': 'Langkah kegiatan',
  'rencana:langkah.mulai': 'Mulai',
  'rencana:langkah.status': 'Keadaan langkah',
  'rencana:langkah.opd': 'Perangkat daerah',
  'rencana:opd': 'Perangkat daerah penyusun',
  'rencana:status': 'Keadaan rencana',
  'rencana:tahun': 'Tahun rencana aksi',
  saluranKantor: 'Memang saluran resmi kantor',
  sasaran: 'Penerima manfaat',
  selesai: 'Selesai',
  server: 'Peladen',
  singkatan: 'Singkatan',
  situs: 'Situs',
  skor: 'Skor',
  sumberIdentitas: 'Sumber identitas',
  surel: 'Surel kantor',
  tahunDilaporkan: 'Tahun dilaporkan',
  tahunDiragukan: 'Alasan tahun diragukan',
  tanggalSumber: 'Tanggal sumber',
  target: 'Target',
  targetTahapan: 'Target tahapan',
  telepon: 'Telepon kantor',
  tingkat: 'Tingkat kepastian',
  tipis: 'Sumbernya memang sedikit',
  ukuran: 'Nama ukuran',
};

/** What the schema says for those who write files by hand, said for those who fill fields. */
const PETUNJUK: Record<string, string> = {
  alias: 'Alamat yang pernah dipakai halaman ini: huruf kecil, angka, dan tanda hubung.',
  'daerah:koordinator.opd': '',
  'inovasi:opd': 'Belum ada di daftar? Tambahkan dahulu di Perangkat daerah, atau sebut unitnya dalam bagian Cara kerja.',
  'inovasi:sumberIdentitas': 'Id sumber bagi tahapan, mulai, uji coba, pemrakarsa, dan sasaran; beberapa id dipisah koma.',
  'kontak:kontak.id': 'Nama pendek yang tidak dipakai kontak lain: huruf kecil, angka, dan tanda hubung.',
  'opd:opd.id': 'Nama pendek yang tetap, misalnya dinas-kesehatan. Jangan diganti: catatan lain menunjuk ke sini.',
  'sumber.id': 'Nama pendek, misalnya laporan-2025. Fakta dan paragraf menunjuk sumbernya dengan id ini.',
  tema: 'Satu sampai lima.',
};

/** By what kind of field it is. */
const CARA: Record<string, string> = {
  sumber: 'Id sumber dari daftar Sumber; beberapa id dipisah koma.',
  tanggal: 'Tahun, bulan, atau tanggal: 2024, 2024-07, atau 2024-07-10.',
  inovasi: 'Ketik sebagian namanya, lalu pilih.',
  kode: 'Ketik sebagian nama daerahnya, lalu pilih.',
  kesepakatan: 'Folder daerah, garis miring, nama berkas kesepakatannya: 33.16-kabupaten-blora/mou-sumedang.',
};

const sebut = <T>(daftar: Readonly<Record<string, T>>, jenis: string, jalan: string): T | undefined => {
  const kata = jalan.split('.');
  return [`${jenis}:${jalan}`, jalan, kata.slice(-2).join('.'), kata.at(-1)!]
    .filter((k) => Object.hasOwn(daftar, k))
    .map((k) => daftar[k]!)[0];
};

/** @param jalan dotted path in the schema of this kind of file @throws Error for a field without a name */
export function labelKelola(jenis: string, jalan: string): string {
  return sebut(LABEL, jenis, jalan) ?? labelMedan(jalan);
}

/** Help below a field. @param cara what kind of field it is @param skema what the schema says of it */
export function petunjukKelola(jenis: string, jalan: string, cara: string | undefined, skema: string | undefined): string | undefined {
  const sendiri = sebut(PETUNJUK, jenis, jalan);
  if (sendiri !== undefined) return sendiri || undefined;
  const mengulang = skema?.replace(/\.$/, '').toLowerCase() === labelKelola(jenis, jalan).toLowerCase();
  const dariSkema = skema === undefined || mengulang || /`|\bId\b|dihilangkan|misalnya "33/i.test(skema) ? undefined : skema;
  return [dariSkema, CARA[cara ?? '']].filter((x) => x !== undefined).join(' ') || undefined;
}

/** What to say when a text does not have the form it must have. Decap puts the field's name before it. */
export const POLA_KELOLA = {
  panjang: (huruf: number) => `paling panjang ${huruf} huruf`,
  bentuk: (rujukan: string | undefined, pola: string): string => {
    if (rujukan === 'inovasi') return 'tulis folder daerah, garis miring, dan nama berkas';
    if (rujukan === 'kode' || pola.startsWith('^\\d{2}')) return 'tulis kode wilayah, misalnya 33.16';
    if (pola.startsWith('^https')) return 'alamat web diawali https:// atau http://';
    if (pola.includes('@')) return 'tulis alamat surel';
    if (pola.startsWith('^(\\d{4})')) return 'tulis 2024, 2024-07, atau 2024-07-10';
    if (pola.startsWith('^[+(]')) return 'tulis nomor telepon kantor';
    return 'huruf kecil, angka, dan tanda hubung saja';
  },
} as const;
