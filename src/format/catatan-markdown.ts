/** One record as a readable text: name, sections, sources. What else it holds stands in the JSON beside it. */

export interface CatatanUtuh {
  nama: string;
  kepanjangan?: string | undefined;
  daerah: string;
  ringkasan: string;
  per: string;
  lisensi: string;
  bagian: readonly { judul: string; teks: string }[];
  sumber: readonly { id: string; judul: string; penerbit: string; tanggal?: string | undefined; url?: string | undefined }[];
}

/** @param alamat full address of the innovation's page */
export function catatanMarkdown(c: CatatanUtuh, alamat: string): string {
  const sumber = c.sumber.map(
    (s) => `[^${s.id}]: ${[s.judul, s.penerbit, s.tanggal].filter(Boolean).join(', ')}${s.url ? `. <${s.url}>` : ''}`,
  );
  return [
    `# ${c.nama}`,
    ...(c.kepanjangan ? [c.kepanjangan] : []),
    c.daerah,
    c.ringkasan,
    ...c.bagian.flatMap((b) => [`## ${b.judul}`, b.teks]),
    '## Sumber',
    sumber.join('\n\n'),
    `Dari <${alamat}>, data per ${c.per}, lisensi ${c.lisensi}.`,
    '',
  ].join('\n\n');
}
