/** What stands around the results: what was read how, what is missing, where else to look. */
import type { HasilCari } from '../../cari/mesin.ts';
import type { Tujuan } from '../../cari/kamus.ts';
import { tulisKeadaan } from '../../cari/alamat.ts';
import { SARAN, CARI } from '../../text/pesan/cari.ts';
import { angka } from '../../text/angka.ts';
import { alamat } from '../ambil.ts';
import { tautanKe, tombol, unsur } from '../unsur.ts';
import { catatKebutuhan } from './kebutuhan.ts';
import type { TemaDekat } from './tema-dekat.ts';

const cariLain = (kueri: string) => tautanKe(tulisKeadaan({ kueri, saringan: {}, urutan: 'relevan' }), kueri);

/** Pages that the query names, before the results. */
export function langsungKe(tujuan: readonly Tujuan[]): HTMLElement | undefined {
  if (!tujuan.length) return undefined;
  const butir = tujuan
    .slice(0, 4)
    .map((t) => unsur('li', '', tautanKe(alamat(t.jalur), t.nama), ' ', unsur('span', 'pudar', SARAN.jumlah(angka(t.jumlah)))));
  return unsur('div', 'langsung', unsur('p', 'langsung__judul', CARI.langsung), unsur('ul', 'langsung__isi', ...butir));
}

/** Words not found, or read as others: said before the results, never after. */
export function tentangKata({ catatan, rencana }: HasilCari): HTMLElement | undefined {
  const isi: Node[] = [];
  if (catatan.tidakAda.length) isi.push(unsur('p', '', CARI.tidakAda(catatan.tidakAda)));
  for (const { ketik, sebagai } of catatan.dibaca) {
    isi.push(unsur('p', '', CARI.dibaca(ketik, sebagai[0]!)));
    const ganti = (kata: string) => rencana.konsep.map((k) => (k.ketik === ketik ? kata : k.ketik)).join(' ');
    if (sebagai.length > 1) {
      const pilihan = sebagai.slice(1).flatMap((s, i) => [i ? ', ' : ' ', cariLain(ganti(s))]);
      isi.push(unsur('p', '', CARI.mungkin, ...pilihan, '?'));
    }
  }
  for (const { ketik, sebagai } of catatan.searti) isi.push(unsur('p', '', CARI.searti(ketik, sebagai)));
  return isi.length ? unsur('div', 'peringatan tentang-kata', ...isi) : undefined;
}

/** Nothing was found: what was searched, what lies near, and how to say that it is wanted. */
export function nihil(kueri: string, hasil: HasilCari | undefined, tema: TemaDekat, hapusSaringan: (() => void) | undefined): HTMLElement {
  // What was searched besides the words as typed.
  const ketik = new Set(hasil?.rencana.konsep.map((k) => k.ketik));
  const lain = (hasil?.rencana.konsep ?? []).flatMap((k) => k.varian.slice(0, 4).map((v) => v.kata.join(' '))).filter((f) => !ketik.has(f));
  const dicari = [...new Set(lain)];
  return unsur(
    'div',
    'nihil',
    unsur('p', 'nihil__judul', kueri && !hapusSaringan ? CARI.nihil(kueri) : CARI.nihilSaringan),
    hapusSaringan && unsur('p', '', tombol('tombol tombol--kedua', CARI.tanpaSaringan, hapusSaringan)),
    dicari.length > 0 && unsur('p', 'keterangan', `${CARI.yangDicari} ${dicari.join(', ')}.`),
    unsur('p', 'keterangan', CARI.absen),
    tema.butir.length > 0 &&
      unsur(
        'div',
        '',
        unsur('h3', '', tema.dekat ? CARI.temaDekat : CARI.telusuriTema),
        unsur(
          'ul',
          'indeks indeks--satu',
          ...tema.butir.map((t) => unsur('li', '', tautanKe(alamat(t.jalur), unsur('span', '', t.nama), unsur('b', '', angka(t.jumlah))))),
        ),
      ),
    unsur('p', '', tautanKe(alamat('tema/'), CARI.semuaTema)),
    kueri !== '' && catatKebutuhan(kueri),
  );
}

export const sebabGagal = (): string => (navigator.onLine ? CARI.gagal : CARI.gagalLuring);

/** The search files could not be had; what else works is said, and how to try again. */
export function gagal(cobaLagi: () => void): HTMLElement {
  return unsur(
    'div',
    'peringatan',
    unsur('p', '', unsur('strong', '', sebabGagal()), ' ', CARI.gagalSebab),
    unsur('p', '', tombol('tombol tombol--kedua', CARI.cobaLagi, cobaLagi)),
  );
}
