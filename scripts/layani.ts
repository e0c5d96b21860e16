/** `npm run serve`: serves the built site. */
import { argumen } from './lib/argumen.ts';
import { layaniDanLapor } from './lib/layani.ts';

const PEMAKAIAN = 'npm run serve -- [--port N] [--base /sub/] [--folder dist]';
try {
  await layaniDanLapor(argumen({ port: { type: 'string' }, base: { type: 'string' }, folder: { type: 'string' } }, PEMAKAIAN), PEMAKAIAN);
} catch (e) {
  console.error((e as Error).message);
  process.exitCode = 1;
}
