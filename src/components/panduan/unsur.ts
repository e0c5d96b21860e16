/** How the elements of a guide's Markdown are drawn, and the elements that every guide may name. */
import Blok from './Blok.astro';
import Gambar from './Gambar.astro';
import Kotak from './Kotak.astro';
import Tabel from './Tabel.astro';
import Tautan from './Tautan.astro';

export const UNSUR_PANDUAN = { a: Tautan, pre: Blok, table: Tabel, input: Kotak, Gambar };
