/** Faults of bytes and of the file system with what the checker says of them. Made here in code: git would repair them. */
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { DAERAH, INOVASI } from './isi-minimal.ts';

const OPD = `${DAERAH}/opd.json`;

export interface Kerusakan {
  nama: string;
  jalur: string;
  /** The fault itself; `sah` is the valid text of the file. */
  bita?: (sah: string) => string | Uint8Array;
  /** Or something other than a file in its place. */
  pasang?: (tujuan: string) => void;
  harapan: string;
}

export const KERUSAKAN: readonly Kerusakan[] = [
  {
    nama: 'BOM',
    jalur: INOVASI,
    bita: (sah) => `\uFEFF${sah}`,
    harapan: `${INOVASI}:1:1: galat: berkas: berkas diawali tanda BOM; simpan ulang sebagai "UTF-8" (tanpa BOM) [bom]`,
  },
  {
    nama: 'CRLF',
    jalur: INOVASI,
    bita: (sah) => sah.replace('nama: Lumbung Desa\n', 'nama: Lumbung Desa\r\n'),
    harapan: `${INOVASI}:2:19: galat: berkas: akhir baris memakai CRLF (gaya Windows); simpan ulang dengan akhir baris LF [akhir-baris]`,
  },
  {
    nama: 'CRLF in JSON',
    jalur: OPD,
    bita: (sah) => sah.replaceAll('\n', '\r\n'),
    harapan: `${OPD}:1:2: galat: berkas: akhir baris memakai CRLF (gaya Windows); simpan ulang dengan akhir baris LF [akhir-baris]`,
  },
  {
    nama: '5 MB',
    jalur: INOVASI,
    bita: (sah) => sah + 'a'.repeat(5_000_000),
    harapan: `${INOVASI}:1:1: galat: berkas: berkas 5.0 MB; paling besar 2 MB; catatan hanya berisi teks; lampiran cukup ditautkan [berkas-besar]`,
  },
  {
    nama: 'empty',
    jalur: INOVASI,
    bita: () => '',
    harapan: `${INOVASI}:1:1: galat: berkas: berkas kosong; isi berkasnya, atau hapus [berkas-kosong]`,
  },
  {
    nama: 'only spaces',
    jalur: OPD,
    bita: () => ' \n\n',
    harapan: `${OPD}:1:1: galat: berkas: berkas kosong; isi berkasnya, atau hapus [berkas-kosong]`,
  },
  {
    nama: 'invalid UTF-8',
    jalur: INOVASI,
    bita: (sah) => Buffer.concat([Buffer.from('---\nnama: Lum'), Buffer.from([0xe9, 0x28]), Buffer.from(sah)]),
    harapan: `${INOVASI}:2:10: galat: berkas: berkas bukan teks UTF-8; simpan ulang dengan encoding UTF-8 [bukan-utf8]`,
  },
  {
    nama: 'UTF-16',
    jalur: INOVASI,
    bita: (sah) => Buffer.from(`\uFEFF${sah}`, 'utf16le'),
    harapan: `${INOVASI}:1:1: galat: berkas: berkas bukan teks UTF-8; simpan ulang dengan encoding UTF-8 [bukan-utf8]`,
  },
  {
    nama: 'control character',
    jalur: INOVASI,
    bita: (sah) => sah.replace('Harga gabah', 'Harga\u0000gabah'),
    harapan: `${INOVASI}:34:6: galat: berkas: ada huruf kendali yang tidak terlihat; hapus huruf itu; biasanya ikut tersalin dari PDF [huruf-kendali]`,
  },
  {
    nama: 'deep JSON',
    jalur: OPD,
    bita: () => `{"opd":${'['.repeat(100_000)}`,
    harapan: `${OPD}:1:1: galat: berkas: susunannya terlalu dalam; periksa kurung [ dan { yang berulang [terlalu-dalam]`,
  },
  {
    nama: 'deep YAML',
    jalur: INOVASI,
    bita: () => `---\na: ${'['.repeat(100_000)}\n---\n`,
    harapan: `${INOVASI}:2:103: galat: berkas: susunannya terlalu dalam; periksa kurung [ dan { yang berulang [terlalu-dalam]`,
  },
  {
    nama: 'forbidden key behind an escape',
    jalur: INOVASI,
    bita: (sah) => sah.replace('tema: [pangan]', 'tema: [pangan]\n"__pro\\u0074o__": { nama: x }'),
    harapan: `${INOVASI}:7:2: galat: berkas: nama medan "__proto__" tidak boleh dipakai; hapus medan ini [kunci-terlarang]`,
  },
  {
    nama: 'a folder where a file should be',
    jalur: OPD,
    pasang: (tujuan) => mkdirSync(join(tujuan, 'isi'), { recursive: true }),
    harapan: `${OPD}:1:1: galat: berkas: ini folder, padahal namanya nama berkas; ganti nama folder, atau hapus [bukan-berkas]`,
  },
  {
    nama: 'a folder where a record should be',
    jalur: INOVASI,
    pasang: (tujuan) => mkdirSync(tujuan),
    harapan: `${INOVASI}:1:1: galat: berkas: ini folder, padahal namanya nama berkas; ganti nama folder, atau hapus [bukan-berkas]`,
  },
  {
    nama: 'a link',
    jalur: OPD,
    pasang: (tujuan) => symlinkSync('daerah.json', tujuan),
    harapan: `${OPD}:1:1: galat: berkas: ini tautan ke berkas lain; salin berkas aslinya ke sini [bukan-berkas]`,
  },
  {
    nama: 'a link to nowhere',
    jalur: OPD,
    pasang: (tujuan) => symlinkSync('tidak-ada', tujuan),
    harapan: `${OPD}:1:1: galat: berkas: ini tautan ke berkas lain; salin berkas aslinya ke sini [bukan-berkas]`,
  },
];
