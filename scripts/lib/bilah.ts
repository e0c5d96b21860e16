/** A progress bar on a terminal; elsewhere nothing, so that logs stay readable. */
const LEBAR = 30;

export function bilah(kerja: string): { maju: (selesai: number, semua: number) => void; tutup: () => void } {
  const layar = process.stderr;
  if (!layar.isTTY) return { maju: () => undefined, tutup: () => undefined };
  let terakhir = -1;
  return {
    maju: (selesai, semua) => {
      const isi = semua === 0 ? LEBAR : Math.floor((selesai / semua) * LEBAR);
      if (isi === terakhir) return;
      terakhir = isi;
      layar.write(`\r${kerja} [${'█'.repeat(isi)}${'░'.repeat(LEBAR - isi)}] ${selesai}/${semua}`);
    },
    tutup: () => layar.write('\r\u001b[K'),
  };
}
