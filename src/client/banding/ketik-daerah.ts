/** A box into which a region's name is typed. */
import { cariDaerah } from '../../banding/cari-daerah.ts';
import { daerahMirip } from '../../banding/nama-mirip.ts';
import type { BahanBanding, DaerahBanding } from '../../domain/banding/bahan.ts';
import { PESAN_KETIK as P } from '../../text/pesan/banding.ts';
import { KotakPilihan } from '../kotak-pilihan.ts';
import { unsur } from '../unsur.ts';

const PALING_BANYAK = 8;
/** Guesses at what was mistyped. */
const TEBAKAN_PALING_BANYAK = 3;

export interface AturanKetik {
  status: HTMLElement;
  muat(): Promise<BahanBanding>;
  /** Tells what kept the facts from coming. */
  gagal(galat: unknown): void;
  pilih(d: DaerahBanding): void;
  /** Chosen before, so that it cannot be chosen again. */
  sudah?(d: DaerahBanding): boolean;
}

/** @returns the box, to close its list */
export function pasangKetikDaerah(kotak: HTMLInputElement, a: AturanKetik): KotakPilihan {
  return new KotakPilihan(kotak, {
    wadah: kotak.closest<HTMLElement>('[data-ketik]')!,
    nama: P.daftar,
    status: a.status,
    enterPertama: true,
    cari: async (ketik) => {
      if (ketik === '') return { pilihan: [], status: '' };
      let b: BahanBanding;
      try {
        b = await a.muat();
      } catch (galat) {
        a.gagal(galat);
        return { pilihan: [], status: '' };
      }
      const { usul, seluruh } = cariDaerah(b, ketik, PALING_BANYAK);
      const tebakan = seluruh === 0 ? daerahMirip(b, ketik, TEBAKAN_PALING_BANYAK) : [];
      const namaTebakan = tebakan.map((t) => t.daerah.nama);
      return {
        status: seluruh > 0 ? P.banyak(usul.length, seluruh) : [P.nihil(ketik), P.mungkin(namaTebakan)].filter(Boolean).join(' '),
        pilihan: [...usul, ...tebakan].map(({ daerah, provinsi }) => {
          const mati = a.sudah?.(daerah) ?? false;
          const ragu = seluruh === 0;
          const sisi = [ragu && P.mirip, provinsi, mati && P.sudah].filter(Boolean).join(', ');
          return {
            isi: [unsur('span', 'saran__daerah', daerah.nama), unsur('span', 'saran__di', sisi)],
            mati,
            ragu,
            pilih: () => a.pilih(daerah),
          };
        }),
      };
    },
  });
}
