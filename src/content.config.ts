import { defineCollection } from 'astro:content';
import { muatanIsi } from './katalog/muatan.ts';

/** One collection of valid files; `src/katalog` joins them. */
export const collections = { berkas: defineCollection({ loader: muatanIsi() }) };
