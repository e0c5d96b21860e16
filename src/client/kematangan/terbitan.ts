/** Beside the simulation: what was published of the visitor's region. It is shown, and fills nothing in. */
import type { TerbitanIndeks } from '../../domain/kematangan/bahan.ts';
import { PESAN_SIMULASI as P } from '../../text/pesan/kematangan-simulasi.ts';
import { alamat, ambilJson } from '../ambil.ts';
import { pasangKetikWilayah, type WilayahTerpilih } from '../ketik-wilayah.ts';
import { unsur } from '../unsur.ts';

const BERKAS = 'kematangan/terbit.json';

export function pasangTerbitan(akar: HTMLElement): void {
  const kotak = akar.querySelector<HTMLInputElement>('#sim-daerah')!;
  const status = akar.querySelector<HTMLElement>('[data-status-daerah]')!;
  const wadah = akar.querySelector<HTMLElement>('[data-terbitan]')!;
  const diminta = new URLSearchParams(location.search).get('d') ?? undefined;
  let kini: string | undefined;
  pasangKetikWilayah(
    kotak,
    status,
    (d) => {
      kini = d?.slug;
      if (!d) return wadah.replaceChildren();
      void ambilJson(BERKAS)
        .then((semua) => {
          // A slower answer must not take the place of a later choice.
          if (kini === d.slug) wadah.replaceChildren(...isi(d, (semua as TerbitanIndeks)[d.slug] ?? []));
        })
        .catch(() => (status.textContent = P.gagalTerbitan));
    },
    P.gagalTerbitan,
    diminta,
  );
}

function isi(d: WilayahTerpilih, terbitan: TerbitanIndeks[string]): HTMLElement[] {
  if (terbitan.length === 0) return [unsur('p', '', P.tanpaTerbitan(d.nama))];
  const halaman = unsur('a', '', P.sumberTerbitan(d.nama));
  halaman.href = alamat(`daerah/${d.slug}/#indeks`);
  return [
    unsur('h4', '', P.terbitan(d.nama)),
    unsur('ul', '', ...terbitan.map(([tahun, teks]) => unsur('li', '', `${tahun}: ${teks}`))),
    unsur('p', 'keterangan', halaman),
  ];
}
