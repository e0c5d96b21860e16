/** "Catat minat ini": after a letter, the entry for the ledger. */

import { PESAN_KESEPAKATAN } from './replikasi.ts';

interface Langkah {
  langkah: string;
  berakhir?: string;
}

/** `mou`, `mou, berakhir 2 Maret 2025` */
const sebut = ({ langkah, berakhir }: Langkah) =>
  [langkah.toLowerCase(), berakhir && PESAN_KESEPAKATAN.berakhir(berakhir)].filter(Boolean).join(', ');

export const PESAN_MINAT = {
  judul: 'Sudah mengirim surat? Catat minatnya',
  arti: 'Minat yang dicatat masuk buku replikasi sebagai langkah pertama, dengan suara daerah Anda sendiri. Daerah lain lalu tahu siapa yang sedang menjajaki inovasi ini. Minat bukan replikasi, dan tercatat sebagai lama bila setahun tidak diperbarui.',
  buka: 'Siapkan catatan minat',
  daerah: 'Daerah yang berminat',
  tanggal: 'Tanggal surat',
  nomor: 'Nomor surat (boleh kosong)',
  unit: 'Unit yang menandatangani (boleh kosong)',
  contohUnit: 'Misalnya Bappeda Kabupaten Wonosobo',
  siapkan: 'Siapkan catatan',
  siap: 'Catatan siap; lihat di bawah.',
  tanpaDaerah: 'Pilih dahulu daerah Anda dari daftar.',
  tanpaTanggal: 'Isi tanggal surat, paling lambat hari ini.',
  milikSendiri: 'Inovasi ini milik daerah itu sendiri; yang dicatat adalah minat daerah lain.',
  /** Where the region has a record of its own for this innovation. */
  sudahSendiri: (daerah: string, tercatat: Langkah) =>
    `${daerah} sudah mencatat inovasi ini (${sebut(tercatat)}). Tambahkan langkah ini ke catatan yang sudah ada di folder replikasi, urut menurut tanggalnya.`,
  /** Where others have told of the region. */
  sudahDisebut: (daerah: string, tercatat: Langkah) =>
    `${daerah} sudah disebut pihak lain (${sebut(tercatat)}). Catatan ini menambahkan suara daerah Anda sendiri.`,
  /** For the subject of a mail. */
  perihal: (inovasi: string, daerah: string) => `catatan minat ${daerah} untuk ${inovasi}`,
  tanpaSkrip: 'Tanpa JavaScript, salin contoh ini, ganti yang di dalam tanda kurung sudut, lalu simpan di folder daerah Anda:',
  kosong: { daerah: '<nama daerah Anda>', tanggal: '<TTTT-BB-HH>', folder: '<kode>-<daerah-anda>' },
} as const;
