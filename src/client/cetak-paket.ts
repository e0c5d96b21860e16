/** The button that prints the contact page; without a script the browser's own menu does the same. */
const tombol = document.querySelector<HTMLButtonElement>('[data-cetak-paket]')!;
tombol.hidden = false;
tombol.addEventListener('click', () => print());
