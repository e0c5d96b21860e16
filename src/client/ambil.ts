/** Files of the site by their path below its base. */
const dasar = document.documentElement.dataset.dasar ?? '/';

export const alamat = (jalur: string): string => dasar + jalur;

const tersimpan = new Map<string, Promise<unknown>>();

/** The host says that there is no such file. */
export class BerkasTidakAda extends Error {}

/** JSON of a file; kept once read. @throws BerkasTidakAda when it is missing, another Error when network or host fail. */
export function ambilJson(jalur: string): Promise<unknown> {
  let isi = tersimpan.get(jalur);
  if (!isi) {
    isi = fetch(alamat(jalur)).then((r) => {
      if (!r.ok) throw r.status === 404 ? new BerkasTidakAda(jalur) : new Error(`${jalur}: ${r.status}`);
      return r.json();
    });
    tersimpan.set(jalur, isi);
    // A failed load is not kept: the next try may find the network again.
    isi.catch(() => tersimpan.delete(jalur));
  }
  return isi;
}
