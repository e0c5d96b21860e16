/** `npm run build [-- --keluar DIR]`: content → site with search index. Exit 1 when it fails; the last good site stays. */
import { bangunDanLapor } from './lib/bangun-lapor.ts';
import { argumen } from './lib/argumen.ts';

const { keluar } = argumen({ keluar: { type: 'string', default: 'dist' } }, 'npm run build -- [--keluar FOLDER]');
process.exitCode = (await bangunDanLapor(keluar)) ? 0 : 1;
