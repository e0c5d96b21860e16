/** Resolves when the next picture stands, so that what can wait does not hold it up; a page out of sight draws none. */
export function sesudahLukis(): Promise<void> {
  return new Promise((lanjut) => (document.hidden ? setTimeout(lanjut) : requestAnimationFrame(() => setTimeout(lanjut))));
}
