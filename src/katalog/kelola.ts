/** The editor behind /kelola/: whether this build has it, for which regions, and what it needs to know. */
import type { DaerahKatalog, Katalog } from '../domain/katalog.ts';
import { latarKelola, type Latar, type TanpaLatar } from '../format/kelola/latar.ts';
import type { DaerahKelola } from '../format/kelola/konfig.ts';
import { konfigUmum, type KonfigUmum } from '../format/kelola/susunan.ts';
import { paketPenyunting } from '../reader/penyunting.ts';

/** Why the editor cannot be opened from the public site; `paket` means that it is not part of this build at all. */
export type KurangKelola = 'paket' | TanpaLatar;

export interface HalamanKelola {
  kurang?: KurangKelola;
  /** Git host, where the site names one. */
  penyedia?: Latar['name'];
  /** A copy of the repository is made in the contributor's account. */
  salinan: boolean;
  /** True where the files of the editor are part of this build. */
  terpasang: boolean;
  provinsi: { nama: string; daerah: { kode: string; nama: string }[] }[];
}

/** Regions that have a folder: elsewhere there is nothing to edit yet. */
const berfolder = (k: Katalog): DaerahKatalog[] =>
  [...k.daerah.values()].filter((d) => d.profil).sort((a, b) => a.kode.localeCompare(b.kode, 'id'));

export function halamanKelola(k: Katalog): HalamanKelola {
  const terpasang = paketPenyunting() !== undefined;
  const l = latarKelola(k.situs.repositori);
  const kurang = !terpasang ? 'paket' : 'kurang' in l ? l.kurang : undefined;
  return {
    ...(kurang && { kurang }),
    ...('latar' in l && { penyedia: l.latar.name }),
    salinan: 'latar' in l && l.latar['open_authoring'] === true,
    terpasang,
    provinsi: [...Map.groupBy(berfolder(k), (d) => d.provinsi)].map(([nama, daerah]) => ({
      nama,
      daerah: daerah.map((d) => ({ kode: d.kode, nama: d.nama })),
    })),
  };
}

/** What all regions share, and how the editor reaches the git host, if it does. */
export interface UmumKelola extends KonfigUmum {
  latar?: Latar;
}

export function umumKelola(k: Katalog): UmumKelola {
  const kosakata = new Map([...k.kosakata].map(([nama, v]) => [nama, v.nilai.map((n) => ({ label: n.label, value: n.id }))]));
  const l = latarKelola(k.situs.repositori);
  return {
    ...konfigUmum(kosakata, {
      kompetisi: [...k.kompetisi].map(([value, x]) => ({ label: x.nama, value })),
      edisi: [...k.edisi.keys()].map((e) => ({ label: e, value: e })),
      kode: [...k.daerah.values()].map((d) => ({ label: d.nama, value: d.kode })),
      inovasi: k.inovasi.map((i) => ({ label: `${i.isi.nama} (${i.daerah.nama})`, value: i.id })),
    }),
    ...('latar' in l && { latar: l.latar }),
  };
}

export const daerahKelola = (k: Katalog): DaerahKelola[] =>
  berfolder(k).map((d) => ({
    kode: d.kode,
    nama: d.nama,
    folder: d.folder,
    opd: d.opd.isi.map((o) => ({ label: o.nama, value: o.id })),
    ada: [
      ...(d.kontak.isi.length ? (['kontak'] as const) : []),
      ...(d.opd.isi.length ? (['opd'] as const) : []),
      'daerah' as const,
      ...(d.indeks.isi.length ? (['indeks'] as const) : []),
      ...(d.cakupan.isi.length ? (['cakupan'] as const) : []),
    ],
  }));

/** Origins of the git host that the editor talks to. */
export function asalKelola(k: Katalog): string[] {
  const l = latarKelola(k.situs.repositori);
  return 'latar' in l ? l.asal : [];
}

/** Files below /kelola/sunting/; the page itself has no text here, because it names the others. */
export function berkasPenyunting(): { nama: string; jenis: string; bundel: string; isi?: () => string }[] {
  const p = paketPenyunting();
  if (!p) return [];
  const bundel = p.bundel.nama;
  return [
    { nama: 'index.html', jenis: 'text/html', bundel },
    { ...p.bundel, jenis: 'text/javascript', bundel },
    { ...p.lisensi, jenis: 'text/plain', bundel },
  ];
}
