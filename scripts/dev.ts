/** `npm run dev [-- --port N]`: Astro's development server, without telemetry and in the foreground. */
import { AKAR, PROGRAM, TENANG } from './lib/proses.ts';

Object.assign(process.env, TENANG);
process.chdir(AKAR);
process.argv.splice(1, 1, PROGRAM.astro, 'dev');
await import(`../${PROGRAM.astro}`);
