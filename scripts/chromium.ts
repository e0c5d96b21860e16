/** `node scripts/chromium.ts`: prints the path of a Chromium that runs, installing one when there is none. */
import { cariChromium } from './lib/chromium.ts';

try {
  console.log(cariChromium(console.error));
} catch (e) {
  console.error((e as Error).message);
  process.exitCode = 1;
}
