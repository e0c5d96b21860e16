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
 */
export function pasangKetikWilayah(
  kotak: HTMLInputElement,
  status: HTMLElement,
  pilih: (d: WilayahTerpilih | undefined) => void,
  gagal: string,
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
  // Typed before this script had come: as if typed now.
  if (kotak.value !== '') return void kotak.dispatchEvent(new Event('input'));
  const ingat = daerahSaya();
  if (ingat === undefined) return;
  void muat()
    .then(({ daerah }) => {
      const d = daerah.find((x) => x.slug === ingat);
      // What has been typed meanwhile is not taken away.
      if (d && kotak.value === '') pakai(d);
    })
    .catch(() => undefined);
}
