/** The checker runs before Astro reads anything: a fault stops the build with every finding printed. */
import type { AstroIntegration } from 'astro';
import { periksaIsi } from '../reader/periksa.ts';
import { akarIsi, tanggalAcuan } from '../reader/tanggal.ts';
import { laporan, ringkasanTemuan } from '../text/lapor.ts';

export function periksaDulu(): AstroIntegration {
  return {
    name: 'lumbung:periksa',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build') return;
        const akar = akarIsi();
        const { temuan, galat, jumlahBerkas } = periksaIsi(akar, tanggalAcuan());
        if (galat > 0) {
          logger.error(`Isi belum dapat diterbitkan.\n\n${laporan(temuan, `${akar}/`)}\n\n${ringkasanTemuan(temuan, jumlahBerkas)}`);
          process.exit(1);
        }
        logger.info(ringkasanTemuan(temuan, jumlahBerkas));
      },
    },
  };
}
