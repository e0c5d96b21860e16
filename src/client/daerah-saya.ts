/** The visitor's own region, chosen once and remembered in this browser; it goes nowhere else. */

const KUNCI = 'lumbung:daerah-saya';
const GANTI = 'lumbung:ganti-daerah';

let dipilih: string | undefined;

/** Slug of the region, or nothing: none chosen yet, or the browser keeps nothing. */
export function daerahSaya(): string | undefined {
  try {
    return localStorage.getItem(KUNCI) ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * Tells the other boxes of the page too.
 * @param slug undefined forgets it
 */
export function ingatDaerah(slug: string | undefined): void {
  try {
    if (slug === undefined) localStorage.removeItem(KUNCI);
    else localStorage.setItem(KUNCI, slug);
  } catch {
    // A browser that keeps nothing asks again on the next page.
  }
  dipilih = slug;
  document.dispatchEvent(new CustomEvent(GANTI, { detail: slug }));
}

/** Slug of the region that was chosen since the page was opened. */
export const daerahDipilih = (): string | undefined => dipilih;

/** Runs with the slug of each region that is chosen on this page as the visitor's own. */
export function saatDaerahDipilih(dengar: (slug: string) => void): void {
  document.addEventListener(GANTI, (e) => {
    const { detail: slug } = e as CustomEvent<string | undefined>;
    if (slug !== undefined) dengar(slug);
  });
}
