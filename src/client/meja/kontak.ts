/** The group in which an office confirms how it can be reached. */
import { teksKontak } from '../../format/isian-teks.ts';
import { PESAN_MEJA as P } from '../../text/pesan/meja.ts';
import { unsur } from '../unsur.ts';
import { gambarMedan } from './medan.ts';

export interface KelompokKontak {
  unsur: HTMLElement;
  /** Text for `kontak.json`; empty where nothing was filled, undefined where something is missing. */
  susun: (idSumber: string, hari: string) => string | undefined;
}

export function gambarKontak(d: { id: string; slug: string; kontak: readonly (readonly [string, string])[] }): KelompokKontak {
  const lama = gambarMedan({ id: 'lama', jenis: 'pilih', dari: 'kontak' }, P.kontakLama, { kontak: d.kontak });
  const unit = gambarMedan({ id: 'unit', jenis: 'teks', maks: 240 }, P.unit, {});
  const telepon = gambarMedan({ id: 'telepon', jenis: 'teks', maks: 40 }, P.telepon, {});
  const surel = gambarMedan({ id: 'surel', jenis: 'teks', maks: 120 }, P.surel, {});
  const teks = (m: typeof unit) => String(m.baca()).replace(/\s+/g, ' ').trim();
  return {
    unsur: unsur(
      'div',
      'isian__satu',
      unsur('p', 'keterangan', P.artiKontak),
      d.kontak.length > 0 && lama.unsur,
      d.kontak.length > 0 && unsur('p', 'keterangan', P.kontakBaru),
      unit.unsur,
      telepon.unsur,
      surel.unsur,
    ),
    susun: (idSumber, hari) => {
      const [u, t, s] = [teks(unit), teks(telepon), teks(surel)];
      if (!u && !t && !s) return teks(lama) ? teksKontak({ id: teks(lama), lama: true }, idSumber, hari) : '';
      if (!u || (!t && !s)) return undefined;
      const baru = { id: `pelaksana-${d.slug}`.slice(0, 80).replace(/-+$/, ''), lama: false as const, unit: u, inovasi: d.id };
      return teksKontak({ ...baru, telepon: t || undefined, surel: s || undefined }, idSumber, hari);
    },
  };
}
