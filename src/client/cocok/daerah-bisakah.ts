/** The visitor's region on the contact page: typed or remembered, held against prerequisites and beside the origin. */
import { daerahBerslug } from '../../banding/pilah.ts';
import { halanganSerupa, daerahSerupa } from '../../domain/banding/serupa.ts';
import type { BahanBanding, DaerahBanding } from '../../domain/banding/bahan.ts';
import { ujiPrasyarat, type HasilUji, type UjiFakta } from '../../domain/cocok/bisakah.ts';
import { PESAN_BISAKAH as P } from '../../text/pesan/bisakah.ts';
import { alasanSerupa } from '../../text/pesan/serupa.ts';
import { muatBahan, pesanGagal } from '../banding/data.ts';
import { daerahSaya, ingatDaerah, saatDaerahDipilih } from '../daerah-saya.ts';
import { pasangKotakDaerah } from '../kotak-daerah.ts';
import { unsur } from '../unsur.ts';

export interface AturanBisakah {
  akar: HTMLElement;
  kotak: HTMLInputElement;
  status: HTMLElement;
  /** One place for each prerequisite; undefined where it has no test. */
  uji: readonly (UjiFakta | undefined)[];
  terpilih(nama: string, slug: string, hasil: HasilUji[]): void;
}

export async function pasangDaerah(a: AturanBisakah): Promise<void> {
  const banding = a.akar.querySelector<HTMLElement>('[data-banding]')!;
  const muat = () => muatBahan(a.akar.dataset['faktaDaerah']!);
  let kini: DaerahBanding | undefined;
  const pakai = (b: BahanBanding, d: DaerahBanding) => {
    kini = d;
    // Nothing changes under the fingers of somebody who is typing; leaving the box brings the name.
    if (document.activeElement !== a.kotak) a.kotak.value = d.nama;
    banding.replaceChildren(...dibandingAsal(b, d, a.akar.dataset['asal']!));
    a.terpilih(
      d.nama,
      d.slug,
      a.uji.map((uji) => ujiPrasyarat({ teks: '', ...(uji && { uji }) }, d)),
    );
  };
  const pakaiIngatan = () => muat().then(tampilkanIngatan, gagal);
  const gagal = (galat: unknown) => banding.replaceChildren(pesanGagal(galat, () => void pakaiIngatan()));
  const tampilkanIngatan = (b: BahanBanding) => {
    banding.replaceChildren();
    const slug = daerahSaya();
    const d = daerahBerslug(b, slug);
    if (!d) return;
    pakai(b, d);
    if (d.slug !== slug) ingatDaerah(d.slug);
  };
  pasangKotakDaerah<DaerahBanding>({
    kotak: a.kotak,
    status: a.status,
    muat,
    gagal,
    kini: () => kini?.nama,
    pilih: (d) => {
      kini = d;
      if (d) void muat().then((b) => pakai(b, d));
    },
  });
  saatDaerahDipilih((slug) => {
    if (slug !== kini?.slug) void pakaiIngatan();
  });
  if (daerahSaya() !== undefined) await pakaiIngatan();
}

/** How alike the region is to the one where it works: the first thing to weigh, known for nearly all. */
function dibandingAsal(b: BahanBanding, d: DaerahBanding, kodeAsal: string): HTMLElement[] {
  const asal = b.daerah.find((x) => x.kode === kodeAsal);
  if (!asal) return [];
  if (asal.kode === d.kode) return [unsur('p', 'keterangan', P.daerahAsal(d.nama))];
  const serupa = daerahSerupa(b, asal, { bobotKemiskinan: 1 }).find((s) => s.daerah.kode === d.kode);
  if (serupa) return [unsur('p', 'keterangan', P.dibanding(d.nama, asal.nama, alasanSerupa(serupa)))];
  return [
    unsur('p', 'keterangan', (halanganSerupa(d) ?? halanganSerupa(asal)) ? P.takTerbanding(asal.nama) : P.lainJenis(d.nama, asal.nama)),
  ];
}
