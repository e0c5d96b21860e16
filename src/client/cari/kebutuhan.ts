/** A need that the catalogue does not answer, as a file that the region can complete and send. */
import { keSlug } from '../../domain/slug.ts';
import { drafKebutuhan } from '../../format/draf-kebutuhan.ts';
import { CARI } from '../../text/pesan/cari.ts';
import { alamat } from '../ambil.ts';
import { tautanKe, tombol, unsur } from '../unsur.ts';

export function catatKebutuhan(kueri: string, hari: string): HTMLElement {
  const isi = drafKebutuhan(kueri, hari);
  const unduh = tautanKe(`data:text/markdown;charset=utf-8,${encodeURIComponent(isi)}`, CARI.unduhKebutuhan);
  unduh.className = 'tombol';
  unduh.download = `${keSlug(kueri).slice(0, 60) || 'kebutuhan'}.md`;
  const salin = tombol('tombol tombol--kedua', CARI.salin, () => {
    navigator.clipboard.writeText(isi).then(
      () => (salin.textContent = CARI.tersalin),
      () => (salin.textContent = CARI.gagalSalin),
    );
  });
  return unsur(
    'details',
    'lipat',
    unsur('summary', '', CARI.catatKebutuhan),
    unsur(
      'p',
      'keterangan',
      CARI.kebutuhanArti,
      ' ',
      tautanKe(alamat('tentang/#mengusulkan'), CARI.caraMengirim),
      ' ',
      tautanKe(alamat('kebutuhan/'), CARI.kebutuhanLain),
    ),
    // Browsers keep the clipboard from pages without https.
    unsur('p', 'kontak__saluran', unduh, 'clipboard' in navigator && salin),
  );
}
