/** Turns a name into an id: lower case, ASCII, single hyphens. `Kabupaten Kepulauan Siau` → `kabupaten-kepulauan-siau`. */
export function keSlug(nama: string): string {
  return nama
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
