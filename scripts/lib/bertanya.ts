/** Questions on the terminal, one line each, with completion by the Tab key. */
import { createInterface } from 'node:readline/promises';
import { lengkapi, SalahJawab, sebutPilihan, type Pilihan } from '../../src/format/rangka/jawab.ts';

export interface Penanya {
  /** Asks until `terima` takes the answer; its SalahJawab is shown and the question put again. */
  tanya<T>(soal: string, terima: (jawaban: string) => T, pilihan?: readonly Pilihan[]): Promise<T>;
  tutup(): void;
}

/** Choices are listed up to this many; of more the Tab key shows them. */
const PALING_BANYAK = 12;

export function penanya(masuk: NodeJS.ReadableStream = process.stdin, keluar: NodeJS.WritableStream = process.stdout): Penanya {
  let calon: readonly Pilihan[] = [];
  const baris = createInterface({ input: masuk, output: keluar, completer: (b: string) => lengkapi(calon, b) });
  // Ctrl+C or a closed input leaves without a stack.
  const putus = new AbortController();
  baris.once('close', () => putus.abort());
  return {
    async tanya(soal, terima, pilihan = []) {
      calon = pilihan;
      if (pilihan.length > 0 && pilihan.length <= PALING_BANYAK) keluar.write(`  ${pilihan.map(sebutPilihan).join(', ')}\n`);
      for (;;) {
        const jawaban = await baris.question(`${soal}: `, { signal: putus.signal });
        try {
          return terima(jawaban);
        } catch (e) {
          if (!(e instanceof SalahJawab)) throw e;
          keluar.write(`  ${e.message}\n`);
        }
      }
    },
    tutup: () => baris.close(),
  };
}
