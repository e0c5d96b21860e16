/** A need that the catalogue does not answer: to the form in which the region tells it, the words of the search already there. */
import { CARI } from '../../text/pesan/cari.ts';
import { alamat } from '../ambil.ts';
import { tautanKe, unsur } from '../unsur.ts';

export function catatKebutuhan(kueri: string): HTMLElement {
  // Behind the hash, so that no server reads it.
  const formulir = tautanKe(alamat(`usul/kebutuhan/#${new URLSearchParams({ judul: kueri })}`), CARI.isiKebutuhan);
  formulir.className = 'tombol';
  return unsur(
    'details',
    'lipat',
    unsur('summary', '', CARI.catatKebutuhan),
    unsur('p', 'keterangan', CARI.kebutuhanArti, ' ', tautanKe(alamat('kebutuhan/'), CARI.kebutuhanLain)),
    unsur('p', '', formulir),
  );
}
