/** The search as a whole, on the queries of `tests/cari/`: every set well above what a plain library finds. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bacaKueri, nilaiJawaban, type KueriUji } from '../../scripts/lib/kueri-uji.ts';
import { lewatHalaman, lewatMiniSearch, type Penjawab } from '../../scripts/lib/penjawab.ts';
import { DATA, denganTab, siapkanRuang } from './alat.ts';

const ruang = siapkanRuang();
const ID = new Set(DATA.map((d) => d.id));

/** Far enough below the measured figures that new records do not fail it, far enough up that a broken part does. */
const KENA_MIN = 0.88;
/** Queries that nothing answers and that get an empty list. */
const NIHIL_MIN = 0.2;
const LEBIH_DARI_MINISEARCH = 0.05;

async function kena(kueri: readonly KueriUji[], jawab: Penjawab): Promise<number> {
  let jumlah = 0;
  for (const k of kueri) jumlah += nilaiJawaban(k, await jawab(k.q)).kena;
  return jumlah / kueri.length;
}

describe('kueri uji', () => {
  for (const [nama, kueri] of bacaKueri()) {
    test(`${nama}: tiap jawaban ada di katalog, tiap kueri satu kali`, () => {
      assert.deepEqual(
        kueri.flatMap((k) => k.harap).filter((id) => !ID.has(id)),
        [],
      );
      assert.equal(new Set(kueri.map((k) => k.q)).size, kueri.length);
      for (const k of kueri) assert.equal(k.harap.length === 0, k.kelompok === 'nihil', k.q);
    });

    test(`${nama}: jawaban benar di antara tiga hasil pertama`, () =>
      denganTab(ruang, {}, async ({ halaman }) => {
        const berjawab = kueri.filter((k) => k.kelompok !== 'nihil');
        const kita = await kena(berjawab, await lewatHalaman(halaman, ruang.alamat));
        const nihil = await kena(
          kueri.filter((k) => k.kelompok === 'nihil'),
          await lewatHalaman(halaman, ruang.alamat),
        );
        const mini = await kena(berjawab, lewatMiniSearch());
        assert.ok(kita >= KENA_MIN, `hit@3 ${kita}`);
        assert.ok(nihil >= NIHIL_MIN, `tanpa jawaban ${nihil}`);
        assert.ok(kita >= mini + LEBIH_DARI_MINISEARCH, `hit@3 ${kita}, MiniSearch ${mini}`);
      }));
  }
});
