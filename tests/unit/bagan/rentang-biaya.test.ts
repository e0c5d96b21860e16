import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { modelRentangBiaya, type BiayaBanding, type InovasiBerbiaya } from '../../../src/banding/rentang-biaya.ts';
import { LEBAR } from '../../../src/charts/bagan.ts';
import { gambar, tabel } from '../../../src/charts/gambar.ts';
import { sebandingBiaya } from '../../../src/domain/banding/biaya.ts';
import { cocokPotret } from '../../bantu/potret-bagan.ts';

const NAMA: Record<string, string> = { awal: 'Biaya awal', tahunan: 'Biaya tahunan', satuan: 'Biaya satuan', dihemat: 'Uang yang dihemat' };
const biaya = (dari: number, ubah: Partial<BiayaBanding> = {}): BiayaBanding => ({
  jenis: 'awal',
  nama: NAMA[ubah.jenis ?? 'awal']!,
  dari,
  tahun: 2024,
  untuk: 'bangunan lumbung',
  sumber: [0],
  ...ubah,
});
const milik = (biayanya: BiayaBanding[], nama = 'Lumbung Desa', daerah = 'Kabupaten Padi'): InovasiBerbiaya => ({
  nama,
  daerah,
  biaya: biayanya,
  sumber: [
    { judul: `Laporan ${nama}`, penerbit: daerah, tanggal: '2025', url: `https://contoh.go.id/${nama}` },
    { judul: `Berita ${nama}`, penerbit: 'Koran' },
  ],
});

function bagan(...daftar: InovasiBerbiaya[]) {
  const m = modelRentangBiaya(daftar);
  assert.ok(m);
  return m;
}

describe('cost range', () => {
  test('one kind: span, years, who paid, a range, a bound, an unknown year', () => {
    const { tahun: _, ...tanpaTahun } = biaya(5_000_000_000, { untuk: 'penataan lanjutan', catatan: 'Realisasinya tidak disebut.' });
    const m = bagan(
      milik([
        biaya(1_200_000_000, { dana: 'APBD kabupaten/kota', sumber: [1] }),
        biaya(278_000_000, { untuk: 'mesin pencacah', ketepatan: 'lebih dari', terbuka: 'atas' }),
        biaya(20_000_000, { untuk: 'alat', sampai: 45_000_000, tahun: 2020, sampaiTahun: 2022 }),
        tanpaTahun,
      ]),
    );
    // A machine and a building are no two ends of one cost.
    assert.equal(m.temuan, 'Yang diketahui: biaya awal 4 jumlah untuk hal yang berbeda.');
    assert.equal(m.tahun, '2020 sampai 2024; sebagian belum diketahui');
    assert.deepEqual(m.n, { ada: 4, tanpa: 0, apa: 'jumlah biaya' });
    assert.match(m.catatan!.join(' '), /Penataan lanjutan: Realisasinya tidak disebut\./);
    assert.deepEqual(tabel(m).baris[2]!.sel.slice(1, 7), ['Biaya awal', 'Alat', 20_000_000, 45_000_000, '', '2020 sampai 2022']);
    assert.deepEqual(tabel(m).baris[3]!.sel[6], 'tahun belum diketahui');
    // Numbered anew in the order of use.
    assert.deepEqual(
      m.sumber.map((s) => s.judul),
      ['Berita Lumbung Desa', 'Laporan Lumbung Desa'],
    );
    cocokPotret('rentang-biaya-satu-jenis', m);
  });

  test('kinds and units stay apart, nothing is summed, what stands alone is named', () => {
    const m = bagan(
      milik([
        biaya(800_000, { jenis: 'satuan', per: 'anak', untuk: 'anak SD' }),
        biaya(1_400_000, { jenis: 'satuan', per: 'anak', untuk: 'anak SMA' }),
        biaya(9_000_000, { jenis: 'satuan', per: 'desa', untuk: 'pendamping' }),
        biaya(559_600_000, { jenis: 'tahunan', untuk: 'bantuan menurut APBD' }),
        biaya(5_700_000_000, { jenis: 'tahunan', untuk: 'bantuan menurut tulisan lain', catatan: 'Berbeda dari angka APBD.' }),
        biaya(1e12, { jenis: 'dihemat', untuk: 'hemat' }),
        biaya(2e12, { jenis: 'dihemat', untuk: 'hemat' }),
      ]),
    );
    assert.deepEqual(
      m.data.kelompok.map((k) => k.judul),
      ['Biaya tahunan', 'Biaya satuan per anak'],
    );
    assert.equal(
      m.temuan,
      'Yang diketahui: biaya tahunan Rp559,6 juta sampai Rp5,7 miliar (2 jumlah) dan biaya satuan per anak 2 jumlah untuk hal yang berbeda.',
    );
    assert.match(m.catatan!.join(' '), /Belum ada pembanding bagi biaya satuan per desa/);
    assert.doesNotMatch(JSON.stringify(m), /hemat/);
    cocokPotret('rentang-biaya-dua-jenis', m);
  });

  test('origin and adopter side by side, zero, and all equal', () => {
    const m = bagan(
      milik([
        biaya(20_000_000),
        biaya(0, { peniru: 'Kota Sorgum', untuk: 'memakai gedung lama' }),
        biaya(15_000_000, { peniru: 'Kabupaten Jagung', sampai: 25_000_000 }),
      ]),
    );
    assert.match(m.data.kelompok[0]!.baris[1]!.nama, /replikasi: Kota Sorgum/);
    cocokPotret('rentang-biaya-peniru', m);
    assert.equal(bagan(milik([biaya(2e6), biaya(2e6)])).temuan, 'Yang diketahui: biaya awal semuanya Rp2 juta (2 jumlah).');
  });

  test('several innovations: one row each with its name, and how many have no amount', () => {
    const panjang = 'Pengelolaan Sampah Berbasis Kelompok Swadaya Masyarakat dan Tempat Pengolahan Akhir Berwawasan Lingkungan';
    const m = bagan(
      milik(
        [biaya(44_000_000_000, { dana: 'APBN', untuk: 'pembangunan tempat pengolahan akhir seluas 3,5 hektare' })],
        panjang,
        'Kabupaten Pangkajene dan Kepulauan',
      ),
      milik([biaya(7_130_000_000), biaya(123_456_789, { ketepatan: 'paling banyak', terbuka: 'bawah' })], 'Lapak', 'Kota Madiun'),
      milik([], 'Tanpa Biaya', 'Kota Sorgum'),
    );
    assert.deepEqual(m.n, { ada: 2, tanpa: 1, apa: 'inovasi' });
    assert.deepEqual(
      m.data.kelompok[0]!.baris.map((b) => b.sumber),
      [[0], [1], [1]],
    );
    cocokPotret('rentang-biaya-beberapa-inovasi', m);
  });

  test('a kind that one of several innovations alone knows is not held against the others', () => {
    const m = bagan(milik([biaya(1e6), biaya(2e6, { jenis: 'tahunan' }), biaya(3e6, { jenis: 'tahunan' })], 'A'), milik([biaya(5e6)], 'B'));
    assert.deepEqual(
      m.data.kelompok.map((k) => k.judul),
      ['Biaya awal'],
    );
    assert.match(m.catatan!.join(' '), /Belum ada pembanding bagi biaya tahunan/);
    assert.equal(modelRentangBiaya([milik([biaya(1e6), biaya(2e6)], 'A'), milik([], 'B')]), undefined);
  });

  test('two amounts for two things are told one by one; those of one thing, in several years or sources, have a span', () => {
    const temuan = (...b: BiayaBanding[]) => bagan(milik(b)).temuan;
    assert.equal(
      temuan(biaya(44e9, { untuk: 'Pembangunan TPA' }), biaya(6.3e9, { untuk: 'APBD pendamping' })),
      'Yang diketahui: biaya awal Rp44 miliar untuk pembangunan TPA dan Rp6,3 miliar untuk APBD pendamping.',
    );
    assert.equal(
      temuan(
        biaya(9e8, { untuk: 'Paket bagi 400 keluarga' }),
        biaya(4e9, { untuk: 'Paket bagi 1.150 keluarga' }),
        biaya(5e9, { untuk: 'Paket bagi 1.150 keluarga, menurut koran' }),
      ),
      'Yang diketahui: biaya awal Rp900 juta sampai Rp5 miliar (3 jumlah).',
    );
    const dua = bagan(milik([biaya(1e6)], 'Lumbung'), milik([biaya(5e6)], 'Lapak'));
    assert.equal(dua.temuan, 'Yang diketahui: biaya awal Rp1 juta pada Lumbung dan Rp5 juta pada Lapak.');
  });

  const LEBIH = { ketepatan: 'lebih dari', terbuka: 'atas' } as const;
  const BANYAK = { ketepatan: 'paling banyak', terbuka: 'bawah' } as const;

  test('arrows of open amounts on the ends of the scale stay in the picture', () => {
    const m = bagan(
      milik([
        biaya(1_000_000, { ...BANYAK, untuk: 'alat' }),
        biaya(5_000_000, { untuk: 'pelatihan' }),
        biaya(10_000_000, LEBIH),
        biaya(2_000_000, { sampai: 10_000_000, ...LEBIH, untuk: 'pendamping', peniru: 'Kota Sorgum' }),
      ]),
    );
    for (const lebar of Object.values(LEBAR)) {
      const titik = [...gambar(m, { lebar, awalan: 'g' }).matchAll(/points="([^"]+)"/g)].flatMap((p) =>
        p[1]!.split(' ').map((t) => Number(t.split(',')[0])),
      );
      assert.ok(Math.min(...titik) >= 0 && Math.max(...titik) <= lebar, `${Math.min(...titik)} … ${Math.max(...titik)} dari ${lebar}`);
    }
    cocokPotret('rentang-biaya-terbuka', m);
  });

  test('an open amount leaves the end of the span open', () => {
    const temuan = (...b: BiayaBanding[]) => /biaya awal (.+)\.$/.exec(bagan(milik(b)).temuan)![1];
    const juta = (n: number, ubah?: Partial<BiayaBanding>) => biaya(n * 1e6, ubah);
    assert.equal(temuan(juta(50, LEBIH), juta(60)), 'lebih dari Rp50 juta sampai Rp60 juta atau lebih (2 jumlah)');
    assert.equal(temuan(juta(50), juta(60, BANYAK)), 'Rp50 juta atau kurang sampai paling banyak Rp60 juta (2 jumlah)');
    assert.equal(temuan(juta(50), juta(60, LEBIH)), 'Rp50 juta sampai lebih dari Rp60 juta (2 jumlah)');
    assert.equal(temuan(juta(50, BANYAK), juta(60)), 'paling banyak Rp50 juta sampai Rp60 juta (2 jumlah)');
    // One bound and the same amount are not "all" of it.
    assert.equal(temuan(juta(60, LEBIH), juta(60)), 'Rp60 juta sampai lebih dari Rp60 juta (2 jumlah)');
    assert.equal(temuan(juta(50, LEBIH), juta(60), juta(70, BANYAK)), 'Rp60 juta atau kurang sampai Rp60 juta atau lebih (3 jumlah)');
    // Either may be the greater.
    assert.equal(temuan(juta(50, LEBIH), juta(100, BANYAK)), '2 jumlah yang urutannya belum dapat dipastikan');
  });

  test('forty innovations', () => {
    const m = bagan(...Array.from({ length: 40 }, (_, n) => milik([biaya(1e6 * 1.4 ** n)], `Inovasi ${n + 1}`)));
    assert.equal(m.data.kelompok[0]!.baris.length, 40);
    cocokPotret('rentang-biaya-empat-puluh', m);
  });

  test('powers of ten only from ten times on, else a scale from zero; each kind by itself', () => {
    const juta = (...n: number[]) => n.map((x) => biaya(x * 1e6));
    const jauh = (...n: number[]) => bagan(milik(juta(...n))).data.kelompok[0]!.berjauhan;
    assert.deepEqual([jauh(1, 9.9), jauh(1, 10), jauh(0, 5), jauh(0, 0)], [false, true, false, false]);
    // Beside powers of ten nothing paid has a place of its own.
    const pangkat = gambar(bagan(milik(juta(0, 1, 20))), { lebar: 704, awalan: 'g' });
    const [nol, satu] = [...pangkat.matchAll(/<circle cx="([\d.]+)"/g)].map(([, n]) => Number(n));
    assert.equal(satu! - nol!, 44);
    const m = bagan(milik([...juta(1, 20), ...juta(3, 4).map((b) => ({ ...b, jenis: 'tahunan', nama: 'Biaya tahunan' }))]));
    assert.match(
      m.catatan!.join(' '),
      /Biaya awal: tiap garis tegak sepuluh kali garis sebelumnya\. Biaya tahunan: skalanya mulai dari nol\./,
    );
    // Three parts in four of the way to the round end of four million.
    const svg = gambar(m, { lebar: 704, awalan: 'g' });
    const x = [...svg.matchAll(/<circle cx="([\d.]+)"/g)].map(([, n]) => Number(n)).slice(2);
    const [awal] = [...svg.split('Biaya tahunan')[1]!.matchAll(/x1="([\d.]+)" x2="\1"/g)].map(([, n]) => Number(n));
    assert.ok(Math.abs((x[0]! - awal!) / (x[1]! - awal!) - 0.75) < 0.01, `${awal} ${x}`);
  });

  test('one amount is no range', () => {
    assert.equal(modelRentangBiaya([milik([biaya(1e6)])]), undefined);
    assert.equal(modelRentangBiaya([milik([biaya(1e6), biaya(1e6, { jenis: 'tahunan' })])]), undefined);
    assert.equal(modelRentangBiaya([]), undefined);
  });
});

test('amounts are held together by kind and unit, whatever the case of the unit', () => {
  const k = sebandingBiaya([
    { jenis: 'satuan', per: 'Anak' },
    { jenis: 'satuan', per: 'anak' },
    { jenis: 'satuan' },
    { jenis: 'awal' },
    { jenis: 'nilai' },
    { jenis: 'nilai' },
  ]);
  assert.deepEqual(
    k.map((x) => [x.jenis, x.per, x.isi.length]),
    [['satuan', 'Anak', 2]],
  );
});
