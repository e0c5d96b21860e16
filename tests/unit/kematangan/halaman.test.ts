/** What pages say of a kematangan: the line, what blocks, the way, the claim, other editions; of a region, its counts and target. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Katalog } from '../../../src/domain/katalog.ts';
import type { CatatanKematangan } from '../../../src/domain/kematangan/daerah.ts';
import { skorKematangan, type Rincian } from '../../../src/domain/kematangan/skor.ts';
import type { Kosakata } from '../../../src/domain/schema/kosakata.ts';
import { kematanganDaerahTampil } from '../../../src/katalog/kematangan-daerah.ts';
import { jalurHitung, kematanganTampil } from '../../../src/katalog/kematangan-inovasi.ts';
import { edisiNyata, upayaNyata } from '../../bantu/edisi-nyata.ts';
import { daerahKatalogUji, inovasiUji, katalogUji } from '../../bantu/inovasi-uji.ts';
import { langkahUji, relasiUji } from '../../bantu/relasi-uji.ts';

const EDISI = new Map(['lama', '2023', 'transisi', '2026'].map((e) => [e, edisiNyata(e)]));
const semua = (edisi: string, tingkat: number, kecuali: Record<string, number> = {}): Record<string, number> => ({
  ...Object.fromEntries(EDISI.get(edisi)!.indikator.map((i) => [i.id, tingkat])),
  ...kecuali,
});
const berincian = (edisi: string, rincian: Rincian, tahun?: number): CatatanKematangan => {
  const { nilai, maks } = skorKematangan(EDISI.get(edisi)!, rincian);
  return { edisi, nilai, maks, rincian, sumber: ['laporan'], ...(tahun !== undefined && { tahun }) };
};

/** Classes of effort as the content has them, by their number. */
function kelasUpaya(): Kosakata {
  const nomor = new Map([...EDISI.values()].flatMap((e) => e.indikator.flatMap((i) => i.upaya!.map((u, t) => [u, upayaNyata(e)(i.id, t + 1)] as const)))); // prettier-ignore
  return { judul: '', keterangan: '', nilai: [...nomor].map(([id, n]) => ({ id, label: `Kelas ${id}`, nomor: n })) };
}

function tampil(kematangan: CatatanKematangan[], lain: Parameters<typeof inovasiUji>[2] = {}, ubah: Partial<Katalog> = {}) {
  const i = inovasiUji('lumbung', { kematangan }, lain);
  const k = { ...katalogUji([i]), edisi: EDISI, kosakata: new Map([['kelas-upaya', kelasUpaya()]]), ...ubah };
  return kematanganTampil(i, k, (id) => (id ?? []).map((x) => i.isi.sumber.findIndex((s) => s.id === x) + 1))!;
}

test('nothing published, nothing told; the self-assessment opens the record', () => {
  const i = inovasiUji('lumbung');
  assert.equal(
    kematanganTampil(i, katalogUji([i]), () => []),
    undefined,
  );
  assert.equal(jalurHitung(i), 'kematangan/?i=kabupaten-padi/lumbung');
});

test('a bare total: value with edition, year and source, and nothing that only levels can tell', () => {
  const m = tampil([{ edisi: '2026', nilai: 87.5, maks: 111, tahun: 2026, sumber: ['laporan'] }]);
  assert.deepEqual(
    [m.nilai, m.asal, m.garis, m.tanpaRincian, m.rujukan],
    ['87,5 dari 111', 'menurut edisi 2026, penilaian tahun 2026', 'Untuk mencapai garis 90 masih perlu 2,5 poin.', true, [1]],
  );
  assert.deepEqual([m.halangan, m.jalan, m.klaim, m.pindah, m.bagan], [[], undefined, undefined, undefined, undefined]);
});

test('of 150 points: no line and no way to it', () => {
  const m = tampil([berincian('lama', semua('lama', 2), 2021)]);
  assert.match(m.garis, /^Garis 90 tidak berlaku di sini/);
  assert.equal(m.jalan, undefined);
  assert.ok(m.bagan);
});

test('level 0 and no answer are told apart, for mandatory ones by name', () => {
  const { video: _, jejaring: __, ...rincian } = semua('2026', 3, { regulasi: 0 });
  const m = tampil([berincian('2026', rincian, 2026)]);
  assert.equal(
    m.halangan[0],
    'Indikator wajib yang masih tingkat 0: Regulasi inovasi daerah. Tanpa indikator wajib, inovasi tidak dinilai.',
  );
  assert.equal(m.halangan[1], 'Indikator wajib yang belum dijawab: Video inovasi daerah.');
  assert.equal(m.halangan[2], '2 indikator belum dijawab; bila semuanya bertingkat 3, nilainya 102 dari 111.');
  const video = m.jalan!.langkah.find((l) => l.teks.startsWith('Video'))!;
  assert.match(video.teks, /^Video inovasi daerah: belum dijawab; capai tingkat \d, tambah sampai \d+ poin\.$/);
  assert.equal(video.dari, undefined);
});

test('a step names both levels in the words of the guideline and its classes of effort', () => {
  const m = tampil([berincian('2026', semua('2026', 3, { video: 1, replikasi: 0, rkpd: 2, regulasi: 1 }), 2026)]);
  assert.deepEqual(m.jalan, {
    judul: 'Jalan terpendek ke 90',
    ringkasan: 'Paling sedikit 1 kenaikan tingkat; nilainya menjadi 90 dari 111.',
    langkah: [
      {
        teks: 'Video inovasi daerah: dari tingkat 1 ke tingkat 2, tambah 4 poin.',
        dari: 'Sekarang: Memuat satu atau dua unsur substansi.',
        ke: 'Menjadi: Memuat tiga atau empat unsur substansi.',
        upaya: 'Upaya: kelas berkas.',
      },
    ],
  });
  const tanpaKelas = tampil([berincian('2026', semua('2026', 2), 2026)], {}, { kosakata: new Map() });
  assert.equal(tanpaKelas.jalan, undefined, 'no order can be told without classes of effort');
});

test('at the line with a mandatory indicator at 0 the way is to be assessed at all', () => {
  const m = tampil([berincian('2026', semua('2026', 3, { video: 0 }), 2026)]);
  assert.equal(m.garis, 'Nilai ini mencapai garis 90.');
  assert.equal(m.jalan!.judul, 'Agar dapat dinilai');
  assert.equal(m.jalan!.langkah.length, 1);
  assert.equal(tampil([berincian('2026', semua('2026', 3), 2026)]).jalan, undefined);
});

test('the claim of replication against the ledger, either way', () => {
  const id = '98.01-kabupaten-padi/lumbung';
  const relasi = [
    relasiUji(id, '98.02', [
      langkahUji('berjalan', '2022-03', { dokumen: { jenis: 'kontrak', judul: 'PKS', tanggal: '2022-03-01', sumber: ['berita'] } }),
    ]),
  ];
  const klaim = (tingkat: number) => tampil([berincian('2023', semua('2023', 2, { replikasi: tingkat }), 2023)], { relasi }).klaim;
  assert.match(klaim(3)!, /menyebut replikasi tingkat 3\. Bukti bertanggal yang tercatat di buku replikasi baru untuk tingkat 1;/);
  assert.match(klaim(0)!, /menyebut replikasi tingkat 0\. Bukti bertanggal di buku replikasi dapat sampai tingkat 1\./);
  assert.equal(klaim(1), undefined);
});

test('other values, and the same evidence under the newer edition', () => {
  const m = tampil([{ edisi: 'lama', nilai: 120, maks: 150, tahun: 2021, sumber: ['berita'] }, berincian('2023', semua('2023', 3), 2023)]);
  assert.equal(m.nilai, '111 dari 111');
  assert.deepEqual(m.lain, [{ teks: '120 dari 150 menurut edisi lama (bobot 150), penilaian tahun 2021', rujukan: [2] }]);
  assert.equal(m.edisiBerbeda, true);
  assert.match(m.pindah!.teks, /^Bukti yang sama menurut edisi 2026: \d+ sampai 111 dari 111\.$/);
  const dua = tampil([berincian('2026', semua('2026', 3), 2026), berincian('2026', semua('2026', 2), 2025)]);
  assert.deepEqual([dua.edisiBerbeda, dua.pindah], [false, undefined]);
});

test('a region: only with innovations, counts in the chart, its own target beside them', () => {
  const d = daerahKatalogUji();
  const rujuk = () => [7];
  assert.equal(kematanganDaerahTampil(d, katalogUji([]), rujuk), undefined);
  const k = { ...katalogUji([inovasiUji('a', {}, { daerah: d }), inovasiUji('b', {}, { daerah: d })]), edisi: EDISI };
  d.profil = {
    isi: {
      kode: d.kode,
      nama: d.nama,
      ditambahkan: '2026-01-20',
      target: [
        { perihal: 'kematangan', teks: 'Paling sedikit 90.', tahun: 2027, hasil: { status: 'belum-diketahui' }, sumber: ['x'] },
        { perihal: 'peringkat-iid', teks: 'Sepuluh besar.', hasil: { status: 'belum-diketahui' }, sumber: ['x'] },
      ],
    },
    sumber: [],
  };
  const kosong = kematanganDaerahTampil(d, k, rujuk)!;
  assert.equal(kosong.kalimat, 'Nilai kematangan 2 inovasi ini belum diterbitkan di sumber yang terbaca.');
  assert.equal(kosong.bagan, undefined);
  assert.deepEqual(kosong.target.map((t) => [t.teks, t.tahun, t.rujukan]), [['Paling sedikit 90.', 'Target tahun 2027.', [7]]]); // prettier-ignore
  d.inovasi.push(inovasiUji('c', { kematangan: [berincian('2026', semua('2026', 3, { video: 0 }))] }, { daerah: d }));
  const isi = kematanganDaerahTampil(d, k, rujuk)!;
  assert.equal(isi.kalimat, '1 inovasi masih punya indikator wajib yang kosong; tanpa itu inovasi tidak dinilai.');
  assert.ok(isi.bagan?.jenis === 'strip-kematangan');
  assert.equal(isi.bagan.temuan, '0 inovasi di bawah 90, 1 mencapai 90, 2 belum diketahui.');
});
