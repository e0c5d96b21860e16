/** A need as a file to complete: `content/daerah/<folder>/kebutuhan/<name>.md`. */

/** Fields of `kebutuhan/*.md`; what only the region knows stands as a remark. `hari` is `YYYY-MM-DD`, `tema` an id of the vocabulary. */
export function drafKebutuhan(kueri: string, hari: string, tema?: string): string {
  const kutip = `'${kueri.replaceAll("'", "''")}'`;
  return [
    '---',
    `judul: ${kutip} # perbaiki: masalah dalam satu baris`,
    `ringkasan: ${kutip} # perbaiki: satu kalimat, siapa memerlukan apa`,
    tema === undefined ? 'tema: [] # isi: 1 sampai 5 id dari halaman Tema, misalnya [air-bersih]' : `tema: [${tema}]`,
    'status: terbuka',
    `tanggal: '${hari}'`,
    `ditambahkan: '${hari}'`,
    'sumber:',
    '  - id: dokumen',
    "    judul: '' # isi: dokumen yang menyebut kebutuhan ini, misalnya judul RKPD",
    "    penerbit: '' # isi: perangkat daerah yang menerbitkan",
    '    jenis: dokumen',
    '---',
    '',
    '## Masalah',
    '',
    'Tulis di sini: apa yang terjadi, di mana, siapa yang mengalaminya.[^dokumen]',
    '',
    '## Yang dicari',
    '',
    'Tulis di sini: jawaban seperti apa yang dapat dijalankan daerah Anda.',
    '',
  ].join('\n');
}
