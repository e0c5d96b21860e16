/** What the content knows, for questions about a new record. */
import { ambil, type Entri } from '../../src/domain/entri.ts';
import { namaProvinsi } from '../../src/domain/wilayah.ts';
import type { Acuan, Pilihan } from '../../src/format/rangka/jawab.ts';

/** @param folder of the region of the new record, for its offices */
export function acuanIsi(entri: readonly Entri[], folder?: string): Acuan {
  const opd = ambil(entri, 'opd').find((e) => e.folder === folder);
  const nama = (isi: { nama?: string; judul?: string; label?: string }) => isi.nama ?? isi.judul ?? isi.label ?? '';
  const daftar = (jenis: 'kompetisi' | 'kematangan' | 'kesepakatanPublik'): Pilihan[] =>
    ambil(entri, jenis).map((e) => ({ id: e.nama!, label: nama(e.isi as { nama?: string }) }));
  return {
    kosakata: new Map(ambil(entri, 'kosakata').map((e) => [e.nama!, e.isi.nilai])),
    daerah: ambil(entri, 'wilayah').flatMap(({ isi }) => [
      { id: isi.kode, label: namaProvinsi(isi.nama) },
      ...isi.daerah.map((d) => ({ id: d.kode, label: d.nama })),
    ]),
    inovasi: ambil(entri, 'inovasi').map((e) => ({ id: `${e.folder}/${e.nama}`, label: e.isi.nama })),
    ...(opd && { opd: opd.isi.opd.map((o) => ({ id: o.id, label: o.nama })) }),
    kesepakatan: [
      ...ambil(entri, 'kesepakatan').map((e) => ({ id: `${e.folder}/${e.nama}`, label: e.isi.judul })),
      ...daftar('kesepakatanPublik'),
    ],
    kompetisi: daftar('kompetisi'),
    edisi: daftar('kematangan'),
  };
}
