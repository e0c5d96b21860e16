/** The first letter of a text, as at the beginning of a sentence or within one. */
export const awalBesar = (teks: string): string => teks.charAt(0).toUpperCase() + teks.slice(1);
export const awalKecil = (teks: string): string => teks.charAt(0).toLowerCase() + teks.slice(1);
