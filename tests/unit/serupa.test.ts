/** Similar regions: what must hold in any world, and what the numbers mean in a small one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { awalKelompok, JENIS_KELOMPOK, susunKelompok } from '../../src/domain/banding/kelompok.ts';
import { daerahSerupa, halanganSerupa, type PilihanSerupa } from '../../src/domain/banding/serupa.ts';
import { alasanSerupa, jarakSerupa, PESAN_SERUPA } from '../../src/text/pesan/serupa.ts';
import { daerahUji } from '../bantu/bagan-uji.ts';
import { duniaUji } from '../bantu/dunia-banding.ts';

const bobot = fc.constantFrom(0, 0.5, 1, 2);
const kode = (daerah: readonly { kode: string }[]) => daerah.map((d) => d.kode);
const serupa = (d: readonly ReturnType<typeof daerahUji>[], n: number, p: Partial<PilihanSerupa> = {}) =>
  daerahSerupa({ daerah: [...d] }, d[n]!, { bobotKemiskinan: 1, ...p });

test('likeness holds both ways, by the same measure', () => {
  fc.assert(
    fc.property(duniaUji, bobot, (d, bobotKemiskinan) => {
      for (const [n, a] of d.entries())
        for (const s of serupa(d, n, { bobotKemiskinan })) {
          const balik = serupa(d, d.indexOf(s.daerah), { bobotKemiskinan }).find((x) => x.daerah === a);
          assert.equal(balik?.jarak, s.jarak);
          assert.ok(Math.abs(balik.penduduk.kali * s.penduduk.kali - 1) < 1e-9);
        }
    }),
  );
});

test('only others of the same kind, each once, nearest first with ties by kode, and the same for any order of the input', () => {
  fc.assert(
    fc.property(duniaUji, fc.nat(11), bobot, (d, m, bobotKemiskinan) => {
      const n = m % d.length;
      const urutan = serupa(d, n, { bobotKemiskinan });
      for (const [i, s] of urutan.entries()) {
        assert.notEqual(s.daerah.kode, d[n]!.kode);
        assert.equal(s.daerah.jenis, d[n]!.jenis);
        assert.ok(Number.isFinite(s.jarak) && s.jarak >= 0);
        const lalu = urutan[i - 1];
        if (lalu) assert.ok(lalu.jarak < s.jarak || (lalu.jarak === s.jarak && lalu.daerah.kode < s.daerah.kode));
      }
      const terbalik = [...d].reverse();
      assert.deepEqual(
        serupa(terbalik, d.length - 1 - n, { bobotKemiskinan }).map((s) => [s.daerah.kode, Number(s.jarak.toFixed(9))]),
        urutan.map((s) => [s.daerah.kode, Number(s.jarak.toFixed(9))]),
      );
    }),
  );
});

test('the words name what counts, and weights other than 1', () => {
  const arti = (bobotKemiskinan: number) => PESAN_SERUPA.arti('kabupaten', bobotKemiskinan);
  assert.match(arti(0), /logaritma jumlah penduduk dan logaritma kepadatan; kemiskinan tidak dihitung\.$/);
  assert.match(arti(1), /, dan persentase kemiskinan\.$/);
  assert.match(arti(0.5), /kemiskinan berbobot 0,5\.$/);
  assert.match(arti(2), /kemiskinan berbobot 2\.$/);
});

test('weight 0 is blind to poverty', () => {
  fc.assert(
    fc.property(duniaUji, fc.nat(11), (d, m) => {
      const tanpa = d.map((x) => ({ ...x, konteks: [] }));
      const n = m % d.length;
      const inti = (x: ReturnType<typeof serupa>) => x.map((s) => [s.daerah.kode, s.jarak, s.kemiskinan]);
      assert.deepEqual(inti(serupa(d, n, { bobotKemiskinan: 0 })), inti(serupa(tanpa, n, { bobotKemiskinan: 0 })));
    }),
  );
});

test('filters only leave out: what stays keeps its order and its measure', () => {
  fc.assert(
    fc.property(duniaUji, fc.nat(11), fc.boolean(), fc.boolean(), fc.boolean(), (d, m, tetangga, pulau, fiskal) => {
      const n = m % d.length;
      const semua = serupa(d, n);
      const saring = serupa(d, n, { tetangga, pulau, fiskal });
      const tinggal = new Set(kode(saring.map((s) => s.daerah)));
      assert.deepEqual(
        saring,
        semua.filter((s) => tinggal.has(s.daerah.kode)),
      );
      for (const s of saring) {
        if (tetangga) assert.ok(d[n]!.tetangga.includes(s.daerah.kode) && s.berbatasan);
        if (pulau) assert.equal(s.daerah.pulau, d[n]!.pulau);
        if (fiskal && d[n]!.fiskal) assert.equal(s.daerah.fiskal?.kelas, d[n]!.fiskal.kelas);
      }
    }),
  );
});

const miskin = (nilai: number, tahun: number, metode = 'BPS') => ({ indikator: 'kemiskinan', nilai, tahun, metode, sumber: [0] });
const dunia = () => [
  daerahUji('98.01', 'Kabupaten Padi', { penduduk: 100_000, luasKm2: 1000, konteks: [miskin(10, 2024), miskin(9, 2025)] }),
  daerahUji('98.02', 'Kabupaten Jagung', { penduduk: 1_000_000, luasKm2: 1000, konteks: [miskin(14, 2024)] }),
  daerahUji('98.03', 'Kabupaten Ubi', { penduduk: 110_000, luasKm2: 1000, konteks: [miskin(11, 2025, 'Dinas')] }),
  daerahUji('98.05', 'Kabupaten Talas', { penduduk: 5_000_000, luasKm2: 1000, konteks: [miskin(30, 2025, 'Dinas')] }),
  daerahUji('98.71', 'Kota Padi', { penduduk: 100_000, luasKm2: 1000 }),
  daerahUji('31.01', 'Kabupaten Administrasi', { penduduk: 100_000, luasKm2: 1000, otonom: false }),
];

test('says why and by how much: times for people, the newest shared year of one method for poverty', () => {
  const [ubi, jagung, ...lain] = serupa(dunia(), 0);
  assert.deepEqual(
    lain.map((s) => s.daerah.nama),
    ['Kabupaten Talas'],
  );
  assert.equal(ubi!.daerah.nama, 'Kabupaten Ubi');
  assert.equal(ubi!.penduduk.kali.toFixed(3), '1.100');
  assert.equal(ubi!.kemiskinan, 'belum-diketahui');
  assert.equal(jagung!.penduduk.kali.toFixed(3), '10.000');
  assert.ok(typeof jagung!.kemiskinan === 'object');
  const { beda, ...m } = jagung!.kemiskinan;
  assert.deepEqual(m, { nilai: 14, acuan: 10, tahun: 2024, metode: 'BPS' });
  // Newest by that method: 9 and 14, so one deviation is 2.5.
  assert.equal(beda, 4 / 2.5);
  assert.equal(serupa(dunia(), 0, { bobotKemiskinan: 0 })[0]!.kemiskinan, 'diabaikan');
});

test('the reasons in words', () => {
  const [ubi, jagung] = serupa(dunia(), 0);
  assert.deepEqual(alasanSerupa(ubi!), [
    'penduduk 1,1 kali',
    'kepadatan 1,1 kali',
    'kemiskinan tidak dihitung: belum diketahui untuk tahun dan metode yang sama',
  ]);
  assert.deepEqual(alasanSerupa({ ...jagung!, berbatasan: true }), [
    'penduduk 10 kali',
    'kepadatan 10 kali',
    'kemiskinan 14% banding 10%, 2024',
    'berbatasan darat',
  ]);
  assert.deepEqual(alasanSerupa({ ...ubi!, penduduk: { kali: 0.043, beda: 1 }, kemiskinan: 'diabaikan' })[0], 'penduduk 0,04 kali');
  assert.equal(alasanSerupa({ ...ubi!, kemiskinan: 'diabaikan' }).length, 2);
  assert.equal(jarakSerupa({ jarak: 0.2149 }), 'jarak 0,21');
});

test('an unknown axis brings nobody nearer', () => {
  const d = dunia();
  const dengan = d.map((x) => (x.nama === 'Kabupaten Ubi' ? { ...x, konteks: [miskin(9, 2025)] } : x));
  const jarak = (w: typeof d) => serupa(w, 0).find((s) => s.daerah.nama === 'Kabupaten Ubi')!.jarak;
  assert.ok(jarak(dengan) < jarak(d));
});

test('a year about which sources differ is no ground for comparison', () => {
  const d = dunia();
  d[1]!.konteks.push(miskin(20, 2024));
  assert.equal(serupa(d, 0).find((s) => s.daerah.nama === 'Kabupaten Jagung')!.kemiskinan, 'belum-diketahui');
});

test('more weight on poverty draws poorer regions apart', () => {
  const jarak = (bobotKemiskinan: number) => serupa(dunia(), 1, { bobotKemiskinan }).find((s) => s.daerah.kode === '98.01')!.jarak;
  const d = [jarak(0), jarak(0.5), jarak(1), jarak(2)];
  assert.equal(new Set(d).size, 4);
});

test('regions without a government of their own, or of unknown size, have no similar ones and are none', () => {
  const d = [...dunia(), daerahUji('98.04', 'Kabupaten Sagu', { penduduk: 5 })];
  assert.equal(halanganSerupa(d[5]!), 'bukan-otonom');
  assert.equal(halanganSerupa(d[6]!), 'tanpa-penduduk');
  assert.deepEqual(serupa(d, 5), []);
  assert.equal(susunKelompok({ daerah: d }, d[5]!, 'serupa', { bobotKemiskinan: 1 }).tanpaSerupa, 'bukan-otonom');
  for (const s of serupa(d, 0)) assert.equal(halanganSerupa(s.daerah), undefined);
});

test('groups never hold their base and name nobody twice; kinds stand apart', () => {
  fc.assert(
    fc.property(duniaUji, fc.nat(11), fc.constantFrom(...JENIS_KELOMPOK), fc.integer({ min: 0, max: 6 }), (d, m, jenis, paling) => {
      const acuan = d[m % d.length]!;
      const k = susunKelompok({ daerah: d }, acuan, jenis, { bobotKemiskinan: 1 });
      const semua = kode([...k.sejenis.map((s) => s.daerah), ...k.lain]);
      assert.equal(new Set(semua).size, semua.length);
      assert.ok(!semua.includes(acuan.kode));
      assert.ok(k.sejenis.every((s) => s.daerah.jenis === acuan.jenis) && k.lain.every((x) => x.jenis !== acuan.jenis));
      const awal = kode(awalKelompok({ daerah: d }, acuan, k, paling));
      assert.equal(awal.length, Math.min(paling, semua.length));
      assert.ok(awal.every((x) => semua.includes(x)) && new Set(awal).size === awal.length);
    }),
  );
});

test('a group that is too large begins with those most like the base', () => {
  const d = dunia().map((x) => ({ ...x, tetangga: [] }));
  const k = susunKelompok({ daerah: d }, d[0]!, 'provinsi', { bobotKemiskinan: 1 });
  assert.deepEqual([kode(k.sejenis.map((s) => s.daerah)), kode(k.lain)], [['98.02', '98.03', '98.05'], ['98.71']]);
  assert.deepEqual(kode(awalKelompok({ daerah: d }, d[0]!, k, 1)), ['98.03']);
});
