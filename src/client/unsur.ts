/** Small DOM helpers: elements with class and content in one call. */

type Isi = Node | string | undefined | false;

/** `unsur('p', 'keterangan', 'teks', node)`; strings become text, never HTML. */
export function unsur<K extends keyof HTMLElementTagNameMap>(nama: K, kelas = '', ...isi: Isi[]): HTMLElementTagNameMap[K] {
  const e = document.createElement(nama);
  if (kelas) e.className = kelas;
  e.append(...isi.filter((i) => i !== undefined && i !== false));
  return e;
}

export function tautanKe(href: string, ...isi: Isi[]): HTMLAnchorElement {
  const a = unsur('a', '', ...isi);
  a.href = href;
  return a;
}

export function tombol(kelas: string, teks: string, saatTekan: () => void): HTMLButtonElement {
  const b = unsur('button', kelas, teks);
  b.type = 'button';
  b.addEventListener('click', saatTekan);
  return b;
}
