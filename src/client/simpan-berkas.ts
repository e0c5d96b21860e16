/** Hands a file made in the browser to the visitor. */
export function simpanBerkas(nama: string, isi: Blob): void {
  const a = document.createElement('a');
  a.href = URL.createObjectURL(isi);
  a.download = nama;
  a.click();
  // The browser reads it after the click has returned.
  setTimeout(() => URL.revokeObjectURL(a.href), 60_000);
}

/** CSV for people: the mark at its beginning tells Excel that it is UTF-8. Files for machines, below /data/, have none. */
export function berkasCsv(teks: string): Blob {
  return new Blob(['\uFEFF', teks], { type: 'text/csv;charset=utf-8' });
}
