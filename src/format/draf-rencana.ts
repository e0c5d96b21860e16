/** A plan as a file to complete: `content/daerah/<folder>/rencana/<name>.md`. */

/** Fields of `rencana/*.md`; what only the office knows stands as a remark. `hari` is `YYYY-MM-DD`. */
export function drafRencana(hari: string): string {
  const tahun = Number(hari.slice(0, 4)) + 1;
  return [
    '---',
    "nama: '' # isi: nama rencana",
    "ringkasan: '' # isi: satu kalimat, apa yang dilakukan dan untuk siapa",
    `tahun: ${tahun} # perbaiki: tahun rencana aksi`,
    'opd: [] # isi: id perangkat daerah dari opd.json daerah Anda, misalnya [dinas-kesehatan]',
    'tema: [] # isi: 1 sampai 5 id dari halaman Tema, misalnya [air-bersih]',
    'status: gagasan # perbaiki: gagasan, rancangan, inisiatif, uji-coba, penerapan, atau dihentikan',
    'targetTahapan: uji-coba # perbaiki: inisiatif, uji-coba, atau penerapan; hapus baris ini bila belum ditetapkan',
    'langkah: # satu butir satu langkah; salin empat baris di bawah untuk menambah',
    "  - kegiatan: '' # isi: apa yang dikerjakan",
    `    mulai: '${tahun}-01' # perbaiki: tahun, bulan, atau hari, sepersis yang diketahui`,
    `    selesai: '${tahun}-03' # perbaiki: sama`,
    '    status: belum # perbaiki: belum, berjalan, selesai, atau tertunda',
    `ditambahkan: '${hari}'`,
    'sumber:',
    '  - id: dokumen',
    "    judul: '' # isi: dokumen rencana aksi, dengan nomor dan tahunnya",
    "    penerbit: '' # isi: perangkat daerah yang menerbitkan",
    '    jenis: dokumen',
    '---',
    '',
    '## Masalah',
    '',
    'Tulis di sini: apa yang terjadi, di mana, siapa yang mengalaminya. Angka diberi sumber seperti ini.[^dokumen]',
    '',
    '## Gagasan',
    '',
    'Tulis di sini: apa yang akan berbeda, dan mengapa Anda yakin itu menjawab masalahnya.',
    '',
  ].join('\n');
}
