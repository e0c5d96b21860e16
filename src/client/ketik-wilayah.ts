/** A box into which the visitor's own region is typed; what was chosen once stands there the next time. */
import { ambilJson } from './ambil.ts';
import { pasangKetikDaerah } from './banding/ketik-daerah.ts';
import { daerahSaya, ingatDaerah } from './daerah-saya.ts';

export interface WilayahTerpilih {
  kode: string;
  nama: string;
  slug: string;
  jenis: 'kabupaten' | 'kota' | 'provinsi';
  /** Folder of the content that it has or would have. */
  folder: string;
}

const BERKAS = 'daerah/nama.json';

async function muat(): Promise<{ daerah: readonly WilayahTerpilih[] }> {
  const baris = (await ambilJson(BERKAS)) as [kode: string, nama: string, slug: string][];
  return {
    daerah: baris.map(([kode, nama, slug]) => ({
      kode,
      nama,
      slug,
      jenis: !kode.includes('.') ? 'provinsi' : nama.startsWith('Kota ') ? 'kota' : 'kabupaten',
      folder: `${kode}-${slug}`,
    })),
  };
}

/**
 * @param status tells how many names fit
 * @param pilih called with the region chosen, at first with the remembered one, and with nothing once its name is edited
 * @param gagal what to say when the names do not arrive
 * @param mula slug of the region that stands there at first
 */
export function pasangKetikWilayah(
  kotak: HTMLInputElement,
  status: HTMLElement,
  pilih: (d: WilayahTerpilih | undefined) => void,
  gagal: string,
  mula = daerahSaya(),
): void {
  const pakai = (d: WilayahTerpilih) => {
    kotak.value = d.nama;
    pilih(d);
  };
  pasangKetikDaerah<WilayahTerpilih>(kotak, {
    status,
    muat,
    gagal: () => (status.textContent = gagal),
    pilih: (d) => {
      ingatDaerah(d.slug);
      status.textContent = '';
      pakai(d);
    },
  });
  kotak.addEventListener('input', () => pilih(undefined));
  /** The region of this name, if it stands in the box all the time that the names travel. */
  const pakaiBila = (uji: (d: WilayahTerpilih) => boolean) => {
    const tertulis = kotak.value;
    void muat()
      .then(({ daerah }) => {
        const d = daerah.find(uji);
        // Nothing changes under the fingers of somebody who is typing.
        if (d && kotak.value === tertulis && document.activeElement !== kotak) pakai(d);
      })
      .catch(() => undefined);
  };
  const sama = (nama: string) => (d: WilayahTerpilih) => d.nama.toLowerCase() === nama.trim().toLowerCase();
  // Typed in full and left without a choice.
  kotak.addEventListener('change', () => pakaiBila(sama(kotak.value)));
  if (kotak.value !== '') {
    // Typed before this script came, or put back by the browser.
    if (document.activeElement === kotak) kotak.dispatchEvent(new Event('input'));
    else pakaiBila(sama(kotak.value));
  } else if (mula !== undefined) pakaiBila((d) => d.slug === mula);
}
