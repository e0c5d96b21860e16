/** Hands a file made in the browser to the visitor. */
export function simpanBerkas(nama: string, isi: Blob): void {
  const a = document.createElement('a');
  a.href = URL.createObjectURL(isi);
  a.download = nama;
  a.click();
  // The browser reads it after the click has returned.
  setTimeout(() => URL.revokeObjectURL(a.href), 60_000);
}
