/** The checker runs before Astro reads anything: a fault stops the build with every finding printed. */
import type { AstroIntegration } from 'astro';
import type { Entri } from '../domain/entri.ts';
import { alamatTerbitDi } from '../reader/alamat.ts';
import { periksaIsi } from '../reader/periksa.ts';
import { akarIsi, tanggalAcuan } from '../reader/tanggal.ts';
import { laporan, penjelasan, ringkasanTemuan } from '../text/lapor.ts';

/** `setelah` gets the valid entries once the content has passed. */
export function periksaDulu(setelah: (entri: readonly Entri[], tanggal: string) => void): AstroIntegration {
  return {
    name: 'lumbung:periksa',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build') return;
        const akar = akarIsi();
        const tanggal = tanggalAcuan();
        const { entri, temuan, galat, jumlahBerkas } = periksaIsi(akar, tanggal);
        if (galat > 0) {
          logger.error(
            [
              'Isi belum dapat diterbitkan.',
              laporan(temuan, `${akar}/`),
              penjelasan(temuan, alamatTerbitDi(akar)),
              ringkasanTemuan(temuan, jumlahBerkas),
            ].join('\n\n'),
          );
          process.exit(1);
        }
        logger.info(ringkasanTemuan(temuan, jumlahBerkas));
        setelah(entri, tanggal);
      },
    },
  };
}
