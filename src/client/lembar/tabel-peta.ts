/** Which column becomes which field: a table with one native choice a row. */
import type { Kolom } from '../../format/lembar/peta.ts';
import { PESAN_LEMBAR } from '../../text/pesan/lembar.ts';
import { PESAN_USUL_LEMBAR as P } from '../../text/pesan/usul-lembar.ts';
import { unsur } from '../unsur.ts';
import type { Kabar, PilihanMedan } from './kabar.ts';

function pilihan(k: Kolom, medan: readonly PilihanMedan[], ganti: (huruf: string, tujuan: string) => void): HTMLSelectElement {
  const pilih = unsur('select', 'kotak-isi');
  pilih.setAttribute('aria-label', P.menjadiUntuk(k.judul || k.huruf));
  pilih.dataset['kolom'] = k.huruf;
  const semua: [string, string][] = [
    ['abaikan', P.abaikan],
    ['pribadi', P.pribadi],
    ...medan.map((m): [string, string] => [m.id, `${m.judul}${m.wajib ? P.wajib : ''}`]),
  ];
  pilih.append(
    ...semua.map(([nilai, judul]) => {
      const o = unsur('option', '', judul);
      o.value = nilai;
      o.selected = nilai === k.tujuan;
      return o;
    }),
  );
  pilih.addEventListener('change', () => ganti(k.huruf, pilih.value));
  return pilih;
}

/** @param ganti told the column's letter and what it is to become */
export function gambarPeta(
  wadah: HTMLElement,
  peta: Extract<Kabar, { kabar: 'peta' }>,
  ganti: (huruf: string, tujuan: string) => void,
): void {
  const judul = (isi: string) => {
    const th = unsur('th', '', isi);
    th.scope = 'col';
    return th;
  };
  const baris = peta.kolom.map((k) => {
    const kepala = unsur('th', '', unsur('span', 'lembar-huruf', k.huruf), ' ', k.judul || P.kosong);
    kepala.scope = 'row';
    const contoh = k.contoh.length ? k.contoh.join(' · ') : k.tujuan === 'pribadi' ? P.tanpaContoh : P.kosong;
    const cara = P.cara[k.cara];
    return unsur(
      'tr',
      k.tujuan === 'abaikan' || k.tujuan === 'pribadi' ? 'lembar-mati' : '',
      kepala,
      unsur('td', '', pilihan(k, peta.medan, ganti), cara && unsur('span', 'keterangan', cara)),
      unsur('td', 'lembar-contoh', contoh),
    );
  });
  const kurang = peta.kurang.map((id) => peta.medan.find((m) => m.id === id)?.judul ?? id);
  const tabel = unsur(
    'table',
    'tabel lembar-peta',
    unsur('caption', 'tersembunyi', P.langkahKolom),
    unsur('thead', '', unsur('tr', '', judul(P.judulKolom), judul(P.menjadi), judul(P.contoh))),
    unsur('tbody', '', ...baris),
  );
  const gulir = unsur('div', 'gulir', tabel);
  gulir.tabIndex = 0;
  gulir.setAttribute('role', 'region');
  gulir.setAttribute('aria-label', P.langkahKolom);
  wadah.replaceChildren(
    ...(peta.menurun ? [unsur('p', 'peringatan', PESAN_LEMBAR.menurun)] : []),
    ...(kurang.length ? [unsur('p', 'peringatan', PESAN_LEMBAR.kolomKurang(kurang))] : []),
    gulir,
  );
}
