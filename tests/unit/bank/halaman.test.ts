/** What pages say of copies: from files of both sides to words, with voices, changes, costs, causes and papers. */
import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import { susunKatalog, type Katalog } from '../../../src/domain/katalog.ts';
import { halamanBank } from '../../../src/katalog/halaman-bank.ts';
import { mejaReplikasi } from '../../../src/katalog/meja-replikasi.ts';
import { poinTampil } from '../../../src/katalog/poin-replikasi.ts';
import { asalUsul, barisRelasi } from '../../../src/katalog/relasi.ts';
import { DaftarRujukan } from '../../../src/domain/daftar-rujukan.ts';
import { bacaIsi } from '../../../src/reader/baca.ts';
import { tulisIsi } from '../../bantu/folder-sementara.ts';
import { isiLengkap } from '../../bantu/isi-lengkap.ts';
import { FOLDER, INOVASI, TANGGAL_UJI, teksJson } from '../../bantu/isi-minimal.ts';
import { langkahUji as l, relasiUji } from '../../bantu/relasi-uji.ts';

const ASAL = `${FOLDER}/lumbung-desa`;
const PENERIMA = 'daerah/98.02-kabupaten-jagung/replikasi/lumbung-desa.json';
const SALINAN = 'daerah/98.02-kabupaten-jagung/inovasi/lumbung-jagung.md';
const sumber = [{ id: 'berita', judul: 'Berita', penerbit: 'Koran', jenis: 'contoh', url: 'https://koran.example/1' }];
const s = { sumber: ['berita'] };

/** 98.02 copies under another name, and both sides tell of it unless `diakui` is false. */
function katalog(t: TestContext, ubah: object = {}, diakui = true): Katalog {
  const isi = isiLengkap();
  isi[PENERIMA] = teksJson({
    inovasi: ASAL,
    hubungan: 'dinyatakan',
    langkah: [
      { langkah: 'minat', tanggal: '2024-02-01', ...s },
      { langkah: 'pks', tanggal: '2024-03-01', dokumen: { jenis: 'kontrak', judul: 'PKS', tanggal: '2024-03-01', ...s }, ...s },
      { langkah: 'berjalan', tanggal: '2024-07-10', ...s },
    ],
    namaLokal: 'Lumbung Jagung',
    inovasiLokal: '98.02-kabupaten-jagung/lumbung-jagung',
    perubahan: [{ komponen: 'Gudang bata', nasib: 'contoh', alasan: 'Bambu lebih murah', ...s }],
    biayaNyata: [{ jenis: 'awal', rupiah: 20_000_000, tahun: 2024, untuk: 'gudang', ...s }],
    tim: [{ peran: 'Penjaga', jumlah: 2, ...s }],
    bulanHinggaBerjalan: 5,
    hasil: [{ indikator: 'Jagung tersimpan', satuan: 'ton', nilai: 30, awal: 4, tahun: 2025, atribusi: 'inovasi', ...s }],
    kendala: [{ sebab: 'contoh', teks: 'Gudang lembap.', jalanKeluar: 'Dipasang kipas.', ...s }],
    ditambahkan: '2026-01-20',
    sumber,
    ...ubah,
  });
  isi[SALINAN] = isi[INOVASI]!.replace('nama: Lumbung Desa', 'nama: Lumbung Jagung').replace(/opd: .*\n/, '');
  isi[INOVASI] = isi[INOVASI]!.replace(
    'ditambahkan:',
    'klaimReplikasi:\n  - jumlah: 47\n    satuan: kabupaten/kota\n    oleh: asal\n    teks: Disebut 47.\n    sumber: [laporan]\nditambahkan:',
  );
  if (diakui)
    isi[INOVASI] = isi[INOVASI].replace(
      'ditambahkan:',
      "pengakuan:\n  - penerima: '98.02'\n    langkah: berjalan\n    tanggal: '2024-08'\n    berlakuSampai: '2027-01-01'\n    sumber: [laporan]\nditambahkan:",
    );
  const { entri, temuan } = bacaIsi(tulisIsi(t, isi));
  assert.deepEqual(temuan, []);
  return susunKatalog(entri, TANGGAL_UJI);
}

const relasi = (k: Katalog) => k.relasi.find((r) => r.inovasi === ASAL && r.penerima === '98.02')!;

describe('one copy', () => {
  test('what is known is told, each with its source; what is not known leaves no row', (t) => {
    const k = katalog(t);
    const rujukan = new DaftarRujukan();
    const b = barisRelasi(relasi(k), k, rujukan);
    assert.deepEqual(
      b.rincian.map((x) => `${x.judul}. ${x.teks}`),
      [
        'Label contoh. Gudang bata: Bambu lebih murah',
        'Hasil di sana. Jagung tersimpan: 30 ton (2025); semula 4 ton.',
        'Biaya nyata, label awal. Rp20 juta, Gudang (2024).',
        'Tim. Penjaga: 2 orang',
        'Waktu. 5 bulan sampai berjalan, menurut penerima.',
        'Kendala, label contoh. Gudang lembap. Jalan keluar: Dipasang kipas.',
        'Waktu. 160 hari dari minat sampai berjalan.',
      ],
    );
    assert.ok(b.rincian.slice(0, -1).every((x) => x.rujukan.length > 0));
    assert.deepEqual(b.namaLokal, { nama: 'Lumbung Jagung', jalur: 'inovasi/kabupaten-jagung/lumbung-jagung/' });
    assert.equal(b.suara.nama, 'dikonfirmasi dua pihak');
    const lain = k.relasi.find((r) => r.penerima === '98.71' && r.inovasi === ASAL)!;
    assert.deepEqual(barisRelasi(lain, k, rujukan).rincian, []);
  });

  test('a copy under another name leads back to its origin, and says when it is only alike', (t) => {
    const k = katalog(t);
    const salinan = k.perId.get('98.02-kabupaten-jagung/lumbung-jagung')!;
    assert.deepEqual(asalUsul(salinan, k), [
      { nama: 'Lumbung Desa', jalur: 'inovasi/kabupaten-padi/lumbung-desa/', daerah: 'Kabupaten Padi', dinyatakan: true },
    ]);
    for (const diakui of [false, true]) {
      const serupa = katalog(t, { hubungan: 'kebijakan-serupa' }, diakui);
      assert.equal(asalUsul(serupa.perId.get(salinan.id)!, serupa)[0]?.dinyatakan, diakui, 'the origin names its adopter');
    }
    assert.deepEqual(asalUsul(k.perId.get(ASAL)!, k), []);
  });
});

test('a claim past its date says until when it held, and spreads nothing', (t) => {
  const k = katalog(t, { berlakuSampai: '2026-01-31' });
  const r = { ...relasi(k), kedaluwarsa: true };
  assert.equal(
    barisRelasi(relasi(k), k, new DaftarRujukan()).basi,
    'lama tidak diperbarui; berlaku sampai 31 Januari 2026',
    'not the day of the side that kept it up',
  );
  assert.equal(relasi(k).kedaluwarsa, true, 'both sides must keep it up');
  assert.deepEqual(halamanBank({ ...k, relasi: [r] }).menyebar, []);
});

describe('the bank', () => {
  test('figures tell the voices, agreements count once, what runs spreads', (t) => {
    const h = halamanBank(katalog(t));
    const angka = Object.fromEntries(h.angka.map((a) => [a.id, a.jumlah]));
    assert.deepEqual(angka, { berjalan: '1', ujiCoba: '0', serupa: '0', kesepakatan: '2', penjajakan: '2', ditunda: '0', berhenti: '0' });
    assert.equal(h.angka[0]!.suara, '1 dikonfirmasi dua pihak');
    assert.deepEqual(
      h.menyebar.map((x) => [x.inovasi.nama, x.jumlah, x.penerima[0]!.namaLokal?.nama]),
      [['Lumbung Desa', 1, 'Lumbung Jagung']],
    );
    const langkah = h.segi.find((x) => x.id === 'langkah')!.nilai.map((n) => [n.id, n.jumlah]);
    assert.deepEqual(
      Object.fromEntries(langkah),
      { 'studi-tiru': 1, minat: 2, janji: 0, mou: 0, pks: 1, 'uji-coba': 0, berjalan: 1, berhenti: 0 },
      'by step, not by state',
    );
    // Two agreements have files of their own; the contract of the relation is one of them.
    assert.deepEqual([h.kesepakatan.length, h.naskahRelasi.length], [2, 0]);
  });

  test('what stopped stands with its cause; nothing of it spreads', (t) => {
    const h = halamanBank(
      katalog(t, {
        keadaan: { nilai: 'dihentikan', per: '2026-02', sejak: '2026-01', ...s },
        sebabBerhenti: [{ sebab: 'contoh', teks: 'Dana habis.', ...s }],
      }),
    );
    assert.deepEqual(h.menyebar, []);
    assert.deepEqual(
      h.berhenti.map((x) => [x.penerima.nama, x.waktu, x.sebab[0]!.teks]),
      [['Kabupaten Jagung', 'sejak Januari 2026', 'Dana habis.']],
    );
    assert.deepEqual(h.sebab, ['Label contoh (1)']);
    assert.equal(h.angka.find((a) => a.id === 'berhenti')!.suara, '1 dikonfirmasi dua pihak');
  });

  test('a filter offers every voice, those without a row with a zero', (t) => {
    const { segi, buku } = halamanBank(katalog(t));
    assert.deepEqual(segi.find((x) => x.id === 'suara')!.nilai.map((v) => [v.id, v.jumlah]), [['dua-pihak', 1], ['penerima', 0], ['asal', 1], ['publik', 1]]); // prettier-ignore
    assert.equal(buku.flatMap((g) => g.baris).length, 3);
  });
});

const jendelaUji = { jendela: { dari: -2, sampai: -1 }, korespondensi: false };

describe('papers for the index', () => {
  const denganIndikator = (k: Katalog, bukti?: object): Katalog => {
    const uji = k.edisi.get('uji')!;
    const indikator = { ...uji.indikator[0]!, id: 'replikasi', nomor: 31, bobot: 3, ...(bukti && { buktiReplikasi: bukti }) };
    return { ...k, edisi: new Map([['uji', { ...uji, maks: 111, indikator: [indikator as (typeof uji.indikator)[number]] }]]) };
  };

  test('points where the window is known, the most that could be where it is not', (t) => {
    const k = katalog(t);
    const teks = (bukti: object, tahun: number) => {
      const kk = denganIndikator(k, bukti);
      kk.edisi.get('uji')!.tahun = [tahun];
      return poinTampil(k.perId.get(ASAL)!, kk, new DaftarRujukan())!.teks;
    };
    assert.match(teks(jendelaUji, 2025), /Kabupaten Jagung: paling banyak 3 dari 111 poin.*penilaian 2025: tingkat 1, 3 poin/);
    assert.match(teks(jendelaUji, 2027), /penilaian 2027: tingkat 0, 0 poin/);
    assert.match(teks({ korespondensi: true }, 2026), /paling banyak 3 dari 111 poin.*belum diketahui/);
  });

  test('papers that only an assessor can judge are named beside those that count', (t) => {
    const k = denganIndikator(katalog(t), jendelaUji);
    const naskah = { ...k.kesepakatan[0]!, jenis: 'hibah', inovasi: [ASAL], pihak: [{ kode: '98.71' }] };
    assert.match(
      poinTampil(k.perId.get(ASAL)!, { ...k, kesepakatan: [naskah] }, new DaftarRujukan())!.teks,
      /Jagung: .*Dokumen lain, dari 1 daerah, hanya dapat dinilai/,
    );
  });

  test('without an edition that knows the indicator nothing is said', (t) => {
    const semua = katalog(t);
    const k = { ...semua, edisi: new Map([['uji', semua.edisi.get('uji')!]]) };
    assert.equal(poinTampil(k.perId.get(ASAL)!, k, new DaftarRujukan()), undefined);
  });
});

test('the owner may confirm a further step and renew an old word; what it has confirmed and still holds is done', (t) => {
  const k = katalog(t);
  const i = k.perId.get(ASAL)!;
  const asal = (langkah: string, berlakuSampai?: string) =>
    l(langkah, undefined, { suara: 'asal', ...(berlakuSampai && { berlakuSampai }) });
  const klaim = (...langkah: ReturnType<typeof l>[]) => {
    const [kelompok] = mejaReplikasi({ ...i, relasi: [relasiUji(ASAL, '98.02', langkah)] }, k).klaim;
    const { diakui, lewat } = kelompok!.daftar[0]!;
    return [diakui, lewat];
  };
  assert.deepEqual(klaim(l('berjalan')), [false, undefined]);
  assert.deepEqual(klaim(asal('minat'), l('berjalan')), [false, undefined]);
  assert.deepEqual(klaim(asal('berjalan', '2020-01-01')), [false, '1 Januari 2020']);
  assert.deepEqual(klaim(asal('berjalan', '2020-01-01'), asal('berjalan', '2099-01-01')), [true, undefined]);
  assert.deepEqual(klaim(asal('berjalan')), [true, undefined]);
});
