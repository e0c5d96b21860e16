/** Hands a file made in the browser to the visitor. */
export function simpanBerkas(nama: string, isi: string, jenis: string): void {
  const a = document.createElement('a');
  a.href = URL.createObjectURL(new Blob([isi], { type: jenis }));
  a.download = nama;
  a.click();
  // After the download has begun.
  setTimeout(() => URL.revokeObjectURL(a.href), 10_000);
}
