/** Letters and first messages to a region. */

/** Official addressee where no contact is known. Lowercase "u.p." means "untuk perhatian"; `unit` is the office it should reach. */
export function alamatSurat(daerah: { nama: string; jenis: string }, unit?: string): { kepada: string; up: string } {
  const kepala = daerah.jenis === 'provinsi' ? 'Gubernur' : daerah.jenis === 'kota' ? 'Wali Kota' : 'Bupati';
  const nama = daerah.nama.replace(/^(Kabupaten|Kota|Provinsi) /, '');
  return { kepada: `${kepala} ${nama}`, up: `u.p. ${unit ?? 'perangkat daerah yang membidangi riset dan inovasi'}` };
}

/** The head of an office, as an addressee. */
export const kepalaUnit = (unit: string): string => `Kepala ${unit}`;

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
