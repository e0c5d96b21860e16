/** Letters and first messages to a region. */

/** Who heads a region. */
export function kepalaDaerah(daerah: { nama: string; jenis: string }): string {
  const kepala = daerah.jenis === 'provinsi' ? 'Gubernur' : daerah.jenis === 'kota' ? 'Wali Kota' : 'Bupati';
  return `${kepala} ${daerah.nama.replace(/^(Kabupaten|Kota|Provinsi) /, '')}`;
}

/** Official addressee where no contact is known. Lowercase "u.p." means "untuk perhatian"; `unit` is the office it should reach. */
export function alamatSurat(daerah: { nama: string; jenis: string }, unit?: string): { kepada: string; up: string } {
  const kepada = kepalaDaerah(daerah);
  const perhatian = unit && unit !== kepada ? unit : 'perangkat daerah yang membidangi riset dan inovasi';
  return { kepada, up: `u.p. ${perhatian}` };
}

/** Beginnings of names of offices and what their heads are called; the first that fits decides. */
const SEBUTAN: readonly (readonly [RegExp, string])[] = [
  // Written with the title already.
  [/^(kepala|camat|lurah|direktur|sekretaris|inspektur|ketua|pimpinan|bupati|gubernur|wali kota)\b/i, '$&'],
  [/^pemerintah kabupaten\b/i, 'Bupati'],
  [/^pemerintah kota\b/i, 'Wali Kota'],
  [/^pemerintah provinsi\b/i, 'Gubernur'],
  [/^kecamatan\b/i, 'Camat'],
  [/^kelurahan\b/i, 'Lurah'],
  [/^(?:pemerintah )?desa\b/i, 'Kepala Desa'],
  [/^(?:pemerintah )?kampung\b/i, 'Kepala Kampung'],
  [/^(?:pemerintah )?distrik\b/i, 'Kepala Distrik'],
  [/^sekretariat\b/i, 'Sekretaris'],
  [/^inspektorat\b/i, 'Inspektur'],
  [/^(?:rsud|rsj|rumah sakit|pdam|pt|perumda|perseroda|perusahaan|bprs?|bank)\b/i, 'Direktur $&'],
  [/^tim\b/i, 'Ketua $&'],
  [/^(?:pemerintah|pemadam|lembaga|forum|yayasan)\b/i, 'Pimpinan $&'],
  [/^/, 'Kepala '],
];

/** The head of an office by the title that is customary, as an addressee: `Camat Lenek`, `Direktur RSUD Blambangan`. */
export function kepalaUnit(unit: string): string {
  const [awal, sebutan] = SEBUTAN.find(([r]) => r.test(unit))!;
  return unit.replace(awal, sebutan);
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
