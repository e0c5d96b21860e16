/** A button that prints the page it stands on; without a script the browser's own menu does the same. */
export {};

const tombol = document.querySelector<HTMLButtonElement>('[data-cetak]')!;
tombol.hidden = false;
tombol.addEventListener('click', () => print());
