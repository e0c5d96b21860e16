/** The region for which a file is made: typed, with the folder of the content that it has or would have. */
import { ambilJson } from './ambil.ts';
import { daerahSaya, saatDaerahDipilih } from './daerah-saya.ts';
import { pasangKotakDaerah } from './kotak-daerah.ts';

export interface WilayahTerpilih {
  kode: string;
  nama: string;
  slug: string;
  jenis: 'kabupaten' | 'kota' | 'provinsi';
  /** Folder of the content that it has or would have. */
  folder: string;
}

/** A row of `daerah/nama.json`. */
export const keWilayah = ([kode, nama, slug]: readonly [kode: string, nama: string, slug: string]): WilayahTerpilih => ({
  kode,
  nama,
  slug,
  jenis: !kode.includes('.') ? 'provinsi' : nama.startsWith('Kota ') ? 'kota' : 'kabupaten',
  folder: `${kode}-${slug}`,
});

const BERKAS = 'daerah/nama.json';

async function muat(): Promise<{ daerah: readonly WilayahTerpilih[] }> {
  const baris = (await ambilJson(BERKAS)) as [kode: string, nama: string, slug: string][];
  return { daerah: baris.map(keWilayah) };
}

/**
 * @param status tells how many names fit
 * @param ganti called with the region that holds from now on: the first one, one chosen here or elsewhere on the page, or none
 * @param gagal what to say when the names do not arrive
 * @param mula slug of the region that stands there at first
 */
export function pasangKetikWilayah(
  kotak: HTMLInputElement,
  status: HTMLElement,
  ganti: (d: WilayahTerpilih | undefined) => void,
  gagal: string,
  mula = daerahSaya(),
): void {
  let kini: WilayahTerpilih | undefined;
  const pilih = (d: WilayahTerpilih | undefined) => ganti((kini = d));
  const kosong = kotak.value === '';
  pasangKotakDaerah<WilayahTerpilih>({
    kotak,
    status,
    muat,
    gagal: () => (status.textContent = gagal),
    kini: () => kini?.nama,
    pilih,
    longgar: true,
  });
  const pakaiSlug = (slug: string) => {
    const tertulis = kotak.value;
    void muat()
      .then(({ daerah }) => {
        const d = daerah.find((x) => x.slug === slug);
        // Nothing changes under the fingers of somebody who is typing.
        if (!d || kotak.value !== tertulis || document.activeElement === kotak) return;
        kotak.value = d.nama;
        pilih(d);
      })
      .catch(() => undefined);
  };
  if (kosong && mula !== undefined) pakaiSlug(mula);
  saatDaerahDipilih((slug) => {
    if (slug !== kini?.slug) pakaiSlug(slug);
  });
}
