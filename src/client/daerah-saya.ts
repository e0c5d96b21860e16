/** The visitor's own region, chosen once and remembered in this browser; it goes nowhere else. */

const KUNCI = 'lumbung:daerah-saya';

/** Slug of the region, or nothing: none chosen yet, or the browser keeps nothing. */
export function daerahSaya(): string | undefined {
  try {
    return localStorage.getItem(KUNCI) ?? undefined;
  } catch {
    return undefined;
  }
}

/** @param slug undefined forgets it */
export function ingatDaerah(slug: string | undefined): void {
  try {
    if (slug === undefined) localStorage.removeItem(KUNCI);
    else localStorage.setItem(KUNCI, slug);
  } catch {
    // A browser that keeps nothing asks again on the next page.
  }
}
