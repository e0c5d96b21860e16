/** What a replicator holds side by side of several innovations, in the order of the questions. */
export const BARIS_INOVASI = [
  'ringkasan',
  'pelaksana',
  'tahapan',
  'keadaan',
  'mulai',
  'bidang',
  'jenis',
  'hasil',
  'biaya-awal',
  'biaya-tahunan',
  'biaya-lain',
  'waktu',
  'tim',
  'pelatihan',
  'dasar-hukum',
  'prasyarat',
  'koneksi',
  'perangkat',
  'ketergantungan',
  'hak',
  'dokumen',
  'bantuan',
  'peniru',
  'hambatan',
  'kontak',
  'label',
] as const;

export type IdBaris = (typeof BARIS_INOVASI)[number];

/** Most innovations that stand side by side. */
export const PALING_BANYAK = 4;
