/** On a phone the sums stick to the foot of the screen while the sheet is in sight, and never lie over its beginning. */

/** Height that the strip takes, in pixels, and some air. */
const TINGGI_PITA = 140;

/** @param wadah gets `data-lekat` @param lembar what must be in sight */
export function lekatkan(wadah: HTMLElement, lembar: HTMLElement): void {
  new IntersectionObserver(
    ([x]) => {
      if (x!.isIntersecting) wadah.dataset['lekat'] = '';
      else delete wadah.dataset['lekat'];
    },
    { rootMargin: `0px 0px -${TINGGI_PITA}px 0px` },
  ).observe(lembar);
}

/** Where the sums have a column of their own, nothing of them is folded away. */
export function bukaDiLayarLebar(rinci: HTMLDetailsElement): void {
  const lebar = matchMedia('(min-width: 62rem)');
  const sesuaikan = () => (rinci.open = lebar.matches);
  lebar.addEventListener('change', sesuaikan);
  sesuaikan();
}
