/** What the forms' check needs of the real content, for the tests of the forms. */
import { ambil } from '../../src/domain/entri.ts';
import type { BahanPeriksa } from '../../src/format/entri-sekitar.ts';
import type { Tempat } from '../../src/format/usulan/berkas.ts';
import { bacaSekali } from '../../src/reader/tembolok.ts';
import { akarIsi } from '../../src/reader/tanggal.ts';

export const HARI_USULAN = '2026-11-22';
export const entriNyata = bacaSekali(akarIsi()).entri;

/** What a proposal is held against, of the real content; the ledger's pairs left out. */
export const bahanUsulan: BahanPeriksa = {
  wilayah: ambil(entriNyata, 'wilayah').flatMap((w) => [
    [w.isi.kode, `Provinsi ${w.isi.nama}`] as [string, string],
    ...w.isi.daerah.map((d): [string, string] => [d.kode, d.nama]),
  ]),
  kosakata: Object.fromEntries(ambil(entriNyata, 'kosakata').map((v) => [v.nama!, v.isi.nilai.map((n) => n.id)])),
  opd: Object.fromEntries(
    ambil(entriNyata, 'daerah').map((d) => [
      d.folder!,
      ambil(entriNyata, 'opd')
        .find((o) => o.folder === d.folder)
        ?.isi.opd.map((o) => o.id) ?? [],
    ]),
  ),
  inovasi: ambil(entriNyata, 'inovasi').map((e) => [`${e.folder}/${e.nama}`, e.isi.nama]),
  kompetisi: ambil(entriNyata, 'kompetisi').map((e) => e.nama!),
  edisi: ambil(entriNyata, 'kematangan').map((e) => e.nama!),
  kesepakatan: [
    ...ambil(entriNyata, 'kesepakatan').map((e) => `${e.folder}/${e.nama}`),
    ...ambil(entriNyata, 'kesepakatanPublik').map((e) => e.nama!),
  ],
};

export const BLORA: Tempat = { kode: '33.16', nama: 'Kabupaten Blora', folder: '33.16-kabupaten-blora', ada: true };
