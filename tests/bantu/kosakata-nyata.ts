/** The made-up content with the vocabularies of the real one beside its own: for what writes real ids. */
import { readFileSync } from 'node:fs';
import { isiLengkap } from './isi-lengkap.ts';
import { teksJson, type IsiUji } from './isi-minimal.ts';

interface Kosakata {
  nilai: { id: string }[];
  sumber?: object[];
}

export function isiBerkosakata(nama: Iterable<string>): IsiUji {
  const isi = isiLengkap();
  for (const n of nama) {
    const berkas = `kosakata/${n}.json`;
    const rekaan = JSON.parse(isi[berkas]!) as Kosakata;
    const nyata = JSON.parse(readFileSync(new URL(`../../content/${berkas}`, import.meta.url), 'utf8')) as Kosakata;
    const punya = new Set(rekaan.nilai.map((x) => x.id));
    isi[berkas] = teksJson({
      ...rekaan,
      nilai: [...rekaan.nilai, ...nyata.nilai.filter((x) => !punya.has(x.id))],
      ...(nyata.sumber && { sumber: nyata.sumber }),
    });
  }
  return isi;
}
