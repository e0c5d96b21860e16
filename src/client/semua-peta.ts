/** Wakes every map of the page. */
import { hidupkanPeta } from './peta-hidup.ts';

for (const figur of document.querySelectorAll('figure.bagan')) if (figur.querySelector('[data-jalur]')) hidupkanPeta(figur);
