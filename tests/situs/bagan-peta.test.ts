/** Numbers on maps recounted: innovations on record by region, and by province with all that belongs to it. */
import { test } from 'node:test';
import { figurLain, LINGKUP, tempat } from '../bantu/figur-jadi.ts';
import { DAERAH } from '../bantu/isi-mentah.ts';
import { bacaAngka } from '../bantu/tulis-id.ts';
import { tanpaSalah } from '../bantu/uji-bagan.ts';

const PETA = ['peta', 'peta-daerah', 'peta-provinsi'];
const perNama = new Map(DAERAH.map((d) => [d.nama, d]));

/** A tile of the country stands for the province and its kabupaten and kota together. */
function jumlah(nama: string, id: string): number {
  const d = perNama.get(nama) ?? DAERAH.find((x) => x.jenis === 'provinsi' && x.nama.endsWith(` ${nama}`))!;
  const milik = id === 'peta-provinsi' ? DAERAH.filter((x) => x.kode === d.kode || x.kode.startsWith(`${d.kode}.`)) : [d];
  return milik.reduce((n, x) => n + x.inovasi.length, 0);
}

test('angka di tabel setiap peta sama dengan inovasi yang tercatat', () => {
  const semua = [
    ...PETA.flatMap((id) => tempat(id).map(({ l, f }) => ({ nama: l.nama, figur: f }))),
    ...figurLain().filter((x) => PETA.includes(x.figur.id)),
  ];
  tanpaSalah([
    ...PETA.filter((id) => !semua.some((x) => x.figur.id === id)).map((id) => `${id}: tidak ada di halaman mana pun`),
    ...semua.flatMap(({ nama, figur }) =>
      figur.baris.flatMap((b) => {
        const ada = /^[\d.]+$/.test(b.sel.at(-1)!) ? bacaAngka(b.sel.at(-1)!) : 0;
        const harus = jumlah(b.sel[0]!, figur.id);
        return ada === harus ? [] : [`${nama} ${figur.id}: ${b.sel[0]} ${ada}, seharusnya ${harus}`];
      }),
    ),
    ...(LINGKUP.length > 0 ? [] : ['tidak ada halaman daerah']),
  ]);
});
