/** How the elements of a guide's Markdown are drawn. */
import Blok from './Blok.astro';
import Tabel from './Tabel.astro';
import Tautan from './Tautan.astro';

export const UNSUR_PANDUAN = { a: Tautan, pre: Blok, table: Tabel };
