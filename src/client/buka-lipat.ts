/** A folded part of a page: opened when the address names it, and its script fetched only when it opens. */

/**
 * @param pemilih the `details` element
 * @param jangkar id in the address that opens it
 * @param siapkan runs once, when it first opens
 */
export function bukaLipat(pemilih: string, jangkar: string, siapkan: (lipat: HTMLDetailsElement) => Promise<void>): void {
  const lipat = document.querySelector<HTMLDetailsElement>(pemilih);
  if (!lipat) return;
  let mulai: Promise<void> | undefined;
  const jalankan = () => {
    if (!lipat.open || mulai) return;
    mulai = siapkan(lipat);
    // The network may be back at the next opening.
    mulai.catch(() => (mulai = undefined));
  };
  const sesuaiAlamat = () => {
    if (location.hash === `#${jangkar}`) lipat.open = true;
  };
  lipat.addEventListener('toggle', jalankan);
  addEventListener('hashchange', sesuaiAlamat);
  sesuaiAlamat();
  jalankan();
}
