import type { Entri } from '../entri.ts';
import { jelajah } from '../jelajah.ts';
import type { Rujukan } from '../schema/dasar.ts';
import { JENIS } from '../schema/index.ts';
import type { Aturan, Temu } from './aturan.ts';
import { saranTerdekat } from './bantu.ts';
import { wilayahRusak, type Konteks } from './konteks.ts';

/** What a reference may point at. */
interface Sasaran {
  nama: string;
  ada: { has(id: string): boolean; keys(): Iterable<string> };
  /** What may have been meant; every id in `ada` when left out. */
  calon?: (id: string) => Iterable<string>;
  /** What to do when nothing is near. */
  cara: string;
  /** True when the file that would hold it is there but broken: then its own fault is enough. */
  rusak: (id: string) => boolean;
}

const KOSONG: ReadonlySet<string> = new Set();

function sasaran(k: Konteks, ke: Rujukan, { folder = '' }: Entri): Sasaran | undefined {
  switch (ke) {
    case 'sumber':
      return undefined; // rules `sumber-ada` and `sumber-dipakai`
    case 'opd':
      return {
        nama: 'perangkat daerah',
        ada: k.opd.get(folder) ?? KOSONG,
        cara: `tambahkan ke daerah/${folder}/opd.json`,
        rusak: () => k.rusak.has(`daerah/${folder}/opd.json`),
      };
    case 'inovasi':
      return {
        nama: 'inovasi',
        ada: k.inovasi,
        calon: (id) => calonInovasi(k, id),
        cara: 'tulis "<folder daerah>/<nama berkas>", misalnya "33.16-kabupaten-blora/silat"',
        rusak: (id) => k.rusak.has(`daerah/${id.replace('/', '/inovasi/')}.md`),
      };
    case 'kode':
      return {
        nama: 'kode wilayah',
        ada: k.kode,
        cara: 'pakai kode Kemendagri dari folder wilayah, misalnya "33.16"',
        rusak: (id) => wilayahRusak(k, id),
      };
    case 'kesepakatan':
      return {
        nama: 'kesepakatan',
        ada: k.kesepakatan,
        cara: 'buat berkas kesepakatannya lebih dulu',
        rusak: (id) => k.rusak.has(id.includes('/') ? `daerah/${id.replace('/', '/kesepakatan/')}.json` : `publik/kesepakatan/${id}.json`),
      };
    case 'kompetisi':
      return {
        nama: 'kompetisi',
        ada: k.kompetisi,
        cara: 'lihat nama berkas di folder kompetisi',
        rusak: (id) => k.rusak.has(`kompetisi/${id}.json`),
      };
    case 'edisi':
      return {
        nama: 'edisi kematangan',
        ada: k.edisi,
        cara: 'lihat nama berkas di kosakata/kematangan',
        rusak: (id) => k.rusak.has(`kosakata/kematangan/${id}.json`),
      };
  }
}

/** Innovations of the same region, and those of the same name elsewhere: comparing with all of them takes minutes. */
function calonInovasi(k: Konteks, id: string): string[] {
  const [folder = '', nama = ''] = id.split('/');
  return [...(k.inovasiFolder.get(folder) ?? []), ...(k.inovasiNama.get(nama) ?? [])];
}

export const rujukan: Aturan = {
  id: 'rujukan',
  kalimat: 'Daerah, OPD, inovasi, kesepakatan, kompetisi, dan edisi yang dirujuk memang ada.',
  jalankan(k) {
    const temu: Temu[] = [];
    for (const entri of k.entri) {
      jelajah(JENIS[entri.jenis].skema, entri.isi, (tanda, nilai, jalan) => {
        const s = tanda.rujukan && sasaran(k, tanda.rujukan, entri);
        if (!s || typeof nilai !== 'string' || s.ada.has(nilai) || s.rusak(nilai)) return;
        temu.push({
          entri,
          jalan,
          pesan: `${s.nama} "${nilai}" tidak ditemukan`,
          saran: saranTerdekat(nilai, s.calon?.(nilai) ?? s.ada.keys(), s.cara),
        });
      });
    }
    return temu;
  },
};
