/** The other files of the content, where a proposal is checked without them: stand-ins made of lists of ids. */
import type { Entri } from '../domain/entri.ts';

/** What of the other files a proposal is held against: ids, without what stands behind them. */
export interface BahanPeriksa {
  wilayah: readonly (readonly [kode: string, nama: string])[];
  kosakata: Readonly<Record<string, readonly string[]>>;
  /** Region folder → ids of its offices; a folder without an entry is not there yet. */
  opd: Readonly<Record<string, readonly string[]>>;
  /** `<folder>/<slug>` and name. */
  inovasi: readonly (readonly [id: string, nama: string])[];
  kompetisi: readonly string[];
  edisi: readonly string[];
  kesepakatan: readonly string[];
  /** Entries of the ledger, by the paths of their files below `content/`. */
  replikasi?: readonly { jalur: string; inovasi: string; penerima: string }[];
}

const semu = (jenis: string, jalur: string, isi: object, lain: Partial<Entri> = {}): Entri => ({ jenis, jalur, isi, ...lain }) as Entri;

/** Entries that hold only what rules look up in them; what the rules find about these is about nothing. */
export function entriSekitar(b: BahanPeriksa): Entri[] {
  const provinsi = Map.groupBy(b.wilayah, ([kode]) => kode.slice(0, 2));
  return [
    ...[...provinsi].map(([kode, daftar]) => {
      const nama = (daftar.find(([k]) => k === kode)?.[1] ?? kode).replace(/^Provinsi /, '');
      const daerah = daftar.filter(([k]) => k !== kode).map(([k, n]) => ({ kode: k, nama: n }));
      return semu('wilayah', `wilayah/${kode}.json`, { kode, nama, daerah });
    }),
    ...Object.entries(b.kosakata).map(([nama, id]) =>
      semu('kosakata', `kosakata/${nama}.json`, { nilai: id.map((x) => ({ id: x })) }, { nama }),
    ),
    ...Object.entries(b.opd).flatMap(([folder, id]) => [
      semu('daerah', `daerah/${folder}/daerah.json`, { kode: folder.replace(/-.*$/, ''), nama: '' }, { folder }),
      semu('opd', `daerah/${folder}/opd.json`, { opd: id.map((x) => ({ id: x })) }, { folder }),
    ]),
    ...b.inovasi.map(([id, nama]) => {
      const [folder = '', slug = ''] = id.split('/');
      return semu('inovasi', `daerah/${folder}/inovasi/${slug}.md`, { nama }, { folder, nama: slug });
    }),
    ...b.kompetisi.map((nama) => semu('kompetisi', `kompetisi/${nama}.json`, {}, { nama })),
    ...(b.replikasi ?? []).map(({ jalur, inovasi, penerima }) => {
      const [, folder] = /^daerah\/([^/]+)\//.exec(jalur) ?? [];
      const isi = { inovasi, langkah: [{ langkah: 'minat', sumber: [] }], sumber: [] };
      return folder === undefined ? semu('replikasiPublik', jalur, { penerima, ...isi }) : semu('replikasi', jalur, isi, { folder });
    }),
    ...b.kesepakatan.map((id) => {
      const [a = '', c] = id.split('/');
      return c === undefined
        ? semu('kesepakatanPublik', `publik/kesepakatan/${a}.json`, { pihak: [] }, { nama: a })
        : semu('kesepakatan', `daerah/${a}/kesepakatan/${c}.json`, { pihak: [] }, { folder: a, nama: c });
    }),
  ];
}
