/** Free text → innovations, through the dictionary of the search; loaded when somebody types. */
import type { BahanCocok } from '../../banding/padat-cocok.ts';
import { cocokkanTeks, type HasilTeks } from '../../cari/cocok-teks.ts';
import type { KamusUmum } from '../../cari/kamus.ts';
import { pustaka } from '../../cari/pustaka.ts';
import { susunRencana } from '../../cari/rencana.ts';
import { ambilJson } from '../ambil.ts';

/** @throws when files of the dictionary do not arrive */
export async function cariTeks(kueri: string, b: BahanCocok): Promise<HasilTeks> {
  const berkas = (nama: string) => ambilJson(`cari/${nama}.json`);
  const umum = (await berkas('kamus/umum')) as KamusUmum;
  const rencana = await susunRencana(kueri, umum, pustaka(umum, berkas));
  const tema = new Map(b.tema.map((t) => [t.id, [t.label, ...t.alias]]));
  return cocokkanTeks(
    rencana,
    b.calon.map((c) => ({ alamat: c.alamat, teks: [c.nama, ...c.lain, c.ringkasan, ...c.tema.flatMap((t) => tema.get(t) ?? [])] })),
  );
}
