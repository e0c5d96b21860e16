/** Personal data in every disguise, and the long numbers of public life that are none. All numbers are invented. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dataPribadi } from '../../src/domain/check/data-pribadi.ts';
import { susunKonteks } from '../../src/domain/check/konteks.ts';
import type { Entri } from '../../src/domain/entri.ts';
import { TANGGAL_UJI } from '../bantu/isi-minimal.ts';

/** What the rule says of one text in a field: kind of finding and its first characters. */
function temuan(teks: string): string[] {
  const entri = { jenis: 'situs', jalur: 'situs.json', isi: { deskripsi: teks } } as unknown as Entri;
  return [...dataPribadi.jalankan(susunKonteks([entri], TANGGAL_UJI))].map((t) => t.pesan);
}
const PONSEL = /^seperti nomor ponsel: /;

describe('mobile numbers are found', () => {
  for (const teks of [
    'Hubungi 081234567890.',
    'WA 0812-3456-7890',
    '+62 812 3456 7890',
    '+62 (0)812 3456 7890',
    '(0812) 3456 7890',
    '0812 34 56 78 90',
    '0812.3456.7890',
    'Telp.081234567890',
    '(0296) 531028/081234567890',
    '(0296) 531028/0812 3456 7890',
    'https://wa.me/6281234567890',
    'https://wa.me/+6281234567890?text=Halo',
    '[WA](https://wa.me/6281234567890)',
    'wa.me/6281234567890',
    'https://api.whatsapp.com/send?phone=6281234567890&text=Halo',
    'https://api.whatsapp.com/send/?text=Halo&phone=%2B6281234567890',
    'https://web.whatsapp.com/send?phone=081234567890',
    'whatsapp://send?phone=6281234567890',
    '[telepon](tel:+6281234567890)',
    '[telepon](tel:+62-812-3456-7890)',
    '[telepon](tel:+62%20812%203456%207890)',
    'tel:081234567890',
    'https://koran.example/berita (081234567890)',
  ])
    test(teks, () => {
      const t = temuan(teks);
      assert.equal(t.length, 1, t.join('; '));
      assert.match(t[0]!, PONSEL);
    });
});

describe('NIK and NIP are found, however they are spaced', () => {
  for (const teks of [
    '9801010101900001',
    '980101 010190 0001',
    '9801 0101 0190 0001',
    '98.01.01.010190.0001',
    '98 01 01 41 01 90 00 01',
    '980101-010190-0001',
  ])
    test(teks, () => assert.deepEqual(temuan(`NIK ${teks}.`), [`seperti NIK atau nomor KK (16 angka): ${teks.slice(0, 4)}…`]));
  for (const teks of ['198001012005011001', '19800101 200501 1 001', '19800101.200501.1.001'])
    test(teks, () => assert.deepEqual(temuan(`NIP ${teks}.`), ['seperti NIP (18 angka): 1980…']));
});

describe('long numbers that are no personal data', () => {
  for (const teks of [
    'https://koran.example/read/2021/05/06/081234567890/judul-berita',
    'https://koran.example/berita/d-1234567890123456',
    'https://koran.example/198001012005011001',
    'https://koran.example/6281234567890?page=2',
    'https://drive.example/file/d/1a0812345678901/view',
    'https://kominfo.example/kontak?phone=6281234567890', // an address that does not open a chat
    'https://wa.me/message/ABCDEF081234',
    'https://wa.me/62296531028', // an office line
    'tel:+62296531028',
    '(0296) 531028/531029',
    '(021) 3456789; (021) 3456790',
    'Rp62.812.345.678',
    'Rp 1.081.234.567.890',
    'Buka 08.30-15.30 (5 hari), 08.00-12.00 pada Jumat',
    'Surat 470/0812/2023 dan 188.45/0852/KPTS/2024',
    'Tahun 2019 2020 2021 2022 dan 2019-2020-2021-2022',
    '1000 2000 3000 4000 5000',
    '08-12-2023 sampai 09-12-2023',
    '-6.812345678901, 111.123456',
    'Rasio 0.8123456789',
  ])
    test(teks, () => assert.deepEqual(temuan(teks), []));
});

test('the place of a find in the body survives the addresses before it', () => {
  const teks = 'Lihat https://koran.example/1234567890123456 lalu\nhttps://wa.me/6281234567890 itu';
  const entri = { jenis: 'inovasi', jalur: 'a.md', isi: {}, badan: { bagian: [{ judul: 'A', baris: 1, teks, barisTeks: 10 }] } };
  const t = [...dataPribadi.jalankan({ ...susunKonteks([], TANGGAL_UJI), entri: [entri as unknown as Entri] })];
  assert.deepEqual(
    t.map((x) => 'baris' in x && [x.baris, x.kolom]),
    [[11, 15]],
  );
});
