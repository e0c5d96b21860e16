/** Questions on the terminal, one line each, with completion by the Tab key. */
import { createInterface } from 'node:readline';
import { lengkapi, SalahJawab, sebutPilihan, type Pilihan } from '../../src/format/rangka/jawab.ts';

export interface Penanya {
  /** Asks until `terima` takes the answer; its SalahJawab is shown and the question put again. @throws Dibatalkan */
  tanya<T>(soal: string, terima: (jawaban: string) => T, pilihan?: readonly Pilihan[]): Promise<T>;
  tutup(): void;
}

/** Ctrl+C, Ctrl+D, or the end of the input. */
export class Dibatalkan extends Error {}

/** Choices are listed up to this many; of more the Tab key shows them. */
const PALING_BANYAK = 12;

export function penanya(masuk: NodeJS.ReadableStream = process.stdin, keluar: NodeJS.WritableStream = process.stdout): Penanya {
  let calon: readonly Pilihan[] = [];
  const antarmuka = createInterface({ input: masuk, output: keluar, completer: (b: string) => lengkapi(calon, b) });
  // Lines that come before their question are kept: people paste several answers at once.
  const antre: string[] = [];
  let tertutup = false;
  let tunggu: (() => void) | undefined;
  antarmuka.on('line', (b) => {
    antre.push(b);
    tunggu?.();
  });
  antarmuka.on('close', () => {
    tertutup = true;
    tunggu?.();
  });
  const baris = async (soal: string): Promise<string> => {
    antarmuka.setPrompt(soal);
    if (!tertutup) antarmuka.prompt();
    while (antre.length === 0) {
      if (tertutup) throw new Dibatalkan();
      await new Promise<void>((lanjut) => (tunggu = lanjut));
    }
    return antre.shift()!;
  };
  return {
    async tanya(soal, terima, pilihan = []) {
      calon = pilihan;
      if (pilihan.length > 0 && pilihan.length <= PALING_BANYAK) keluar.write(`  ${pilihan.map(sebutPilihan).join(', ')}\n`);
      for (;;) {
        const jawaban = await baris(`${soal}: `);
        try {
          return terima(jawaban);
        } catch (e) {
          if (!(e instanceof SalahJawab)) throw e;
          keluar.write(`  ${e.message}\n`);
        }
      }
    },
    tutup: () => antarmuka.close(),
  };
}
