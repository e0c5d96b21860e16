/**
 * The box for the visitor's region, on every page that asks for it: typed with proposals, chosen, remembered. Which
 * region holds is kept by the page; the box shows it.
 */
import type { DaerahTerketik } from '../banding/cari-daerah.ts';
import { pasangKetikDaerah } from './banding/ketik-daerah.ts';
import { ingatDaerah } from './daerah-saya.ts';

export interface AturanKotakDaerah<D extends DaerahTerketik & { slug: string }> {
  kotak: HTMLInputElement;
  /** Tells how many names fit. */
  status: HTMLElement;
  muat(): Promise<{ daerah: readonly D[] }>;
  /** Tells what kept the names from coming. */
  gagal(galat: unknown): void;
  /** Name of the region that holds, or nothing. */
  kini(): string | undefined;
  /** Chosen in this box; nothing once a lenient box was emptied. */
  pilih(d: D | undefined): void;
  /** May be emptied, and may keep text that names no region while none was chosen. */
  longgar?: boolean;
  /** False while the box asks for another region than the visitor's own: that is not remembered. */
  sendiri?(): boolean;
}

export function pasangKotakDaerah<D extends DaerahTerketik & { slug: string }>(a: AturanKotakDaerah<D>): void {
  const { kotak, status } = a;
  const pakai = (d: D) => {
    // Asked before: the choice may change what the box asks for.
    const sendiri = a.sendiri?.() ?? true;
    kotak.value = d.nama;
    status.textContent = '';
    a.pilih(d);
    if (sendiri) ingatDaerah(d.slug);
  };
  pasangKetikDaerah<D>(kotak, { status, muat: () => a.muat(), gagal: (galat) => a.gagal(galat), pilih: pakai });

  /** A name typed in full is a choice; other text gives way to the region that holds. */
  const tinggalkan = async () => {
    const tertulis = kotak.value;
    const nama = tertulis.trim().toLowerCase();
    if (nama === (a.kini() ?? '').toLowerCase()) return;
    const cocok = nama && (await a.muat().catch(() => undefined))?.daerah.find((d) => d.nama.toLowerCase() === nama);
    // Nothing changes under the fingers of somebody who is typing.
    if (kotak.value !== tertulis || document.activeElement === kotak) return;
    if (cocok) pakai(cocok);
    else if (!a.longgar || a.kini() !== undefined) kotak.value = a.kini() ?? '';
  };
  // Typing starts anew.
  kotak.addEventListener('focus', () => kotak.select());
  kotak.addEventListener('blur', () => void tinggalkan());
  kotak.addEventListener('input', () => {
    if (a.longgar && kotak.value.trim() === '' && a.kini() !== undefined) a.pilih(undefined);
  });
  if (kotak.value === '') return;
  // Typed before this script came, or put back by the browser.
  if (document.activeElement === kotak) kotak.dispatchEvent(new Event('input'));
  else void tinggalkan();
}
