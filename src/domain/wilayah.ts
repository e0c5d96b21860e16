/** Names of regions. */

/** Full name of a province as a region: `Provinsi Jawa Tengah`. */
export function namaProvinsi(nama: string): string {
  return `Provinsi ${nama}`;
}
