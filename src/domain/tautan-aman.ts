/** Link schemes a record may use; a path within the site starts with `/` or `#`. */
const TAUTAN_AMAN = /^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i;

/** True for a link a record may carry. */
export function tautanAman(url: string): boolean {
  return TAUTAN_AMAN.test(url.trim());
}
