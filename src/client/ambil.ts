/** Files of the site by their path below its base. */
const dasar = document.documentElement.dataset.dasar ?? '/';

export const alamat = (jalur: string): string => dasar + jalur;

const tersimpan = new Map<string, Promise<unknown>>();

/** JSON of a file; kept once read. @throws TypeError when the network fails, Error when the file is missing. */
export function ambilJson(jalur: string): Promise<unknown> {
  let isi = tersimpan.get(jalur);
  if (!isi) {
    isi = fetch(alamat(jalur)).then((r) => {
      if (!r.ok) throw new Error(`${jalur}: ${r.status}`);
      return r.json();
    });
    tersimpan.set(jalur, isi);
    // A failed load is not kept: the next try may find the network again.
    isi.catch(() => tersimpan.delete(jalur));
  }
  return isi;
}
