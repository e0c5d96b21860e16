/** The visitor's region on the contact page: typed or remembered, held against prerequisites and beside the origin. */
import { daerahBerslug } from '../../banding/pilah.ts';
import { halanganSerupa, daerahSerupa } from '../../domain/banding/serupa.ts';
import type { BahanBanding, DaerahBanding } from '../../domain/banding/bahan.ts';
import { ujiPrasyarat, type HasilUji, type UjiFakta } from '../../domain/cocok/bisakah.ts';
import { PESAN_BISAKAH as P } from '../../text/pesan/bisakah.ts';
import { alasanSerupa } from '../../text/pesan/serupa.ts';
import { muatBahan, pesanGagal } from '../banding/data.ts';
import { pasangKetikDaerah } from '../banding/ketik-daerah.ts';
import { daerahSaya, ingatDaerah } from '../daerah-saya.ts';
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
  let nama = '';
  const pakai = (b: BahanBanding, d: DaerahBanding) => {
    nama = d.nama;
    // Nothing changes under the fingers of somebody who is typing; leaving the box brings the name.
    if (document.activeElement !== a.kotak) a.kotak.value = nama;
    banding.replaceChildren(...dibandingAsal(b, d, a.akar.dataset['asal']!));
    a.terpilih(
      d.nama,
      d.slug,
      a.uji.map((uji) => ujiPrasyarat({ teks: '', ...(uji && { uji }) }, d)),
    );
  };
  const gagal = (galat: unknown) => banding.replaceChildren(pesanGagal(galat, () => void muat().then(pakaiIngatan, gagal)));
  const pakaiIngatan = (b: BahanBanding) => {
    banding.replaceChildren();
    const slug = daerahSaya();
    const d = daerahBerslug(b, slug);
    if (!d) return;
    if (d.slug !== slug) ingatDaerah(d.slug);
    pakai(b, d);
  };
  pasangKetikDaerah(a.kotak, {
    status: a.status,
    muat,
    gagal,
    pilih: (d) => {
      ingatDaerah(d.slug);
      a.kotak.value = d.nama;
      void muat().then((b) => pakai(b, d));
    },
  });
  a.kotak.addEventListener('focus', () => a.kotak.select());
  a.kotak.addEventListener('blur', () => (a.kotak.value = nama));
  // What was typed while this code travelled.
  if (document.activeElement === a.kotak && a.kotak.value !== '') a.kotak.dispatchEvent(new Event('input'));
  if (daerahSaya() !== undefined) await muat().then(pakaiIngatan, gagal);
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
