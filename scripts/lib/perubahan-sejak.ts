/** The content of the working folder against its state at a git ref. */
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { susunKatalog, type Katalog } from '../../src/domain/katalog.ts';
import { susunPerubahan, type Keadaan, type Perubahan } from '../../src/domain/perubahan/perubahan.ts';
import { alamatTerbit } from '../../src/reader/alamat.ts';
import { daftarBerkas } from '../../src/reader/berkas.ts';
import { periksaBerkas, type HasilPeriksa } from '../../src/reader/periksa.ts';
import { isiGit, tandaBita, type IsiGit } from './git-isi.ts';

/** @param tanggal day of both checks, so that only the proposal makes a difference @throws GalatGit */
export function perubahanSejak(
  akar: string,
  ref: string,
  kini: HasilPeriksa,
  tanggal: string,
): { perubahan: Perubahan; commit: string; akar: string; situs?: string } {
  const dulu = isiGit(akar, ref);
  const bita = (jalur: string) => {
    const nama = join(akar, jalur);
    return lstatSync(nama).isFile() ? tandaBita(readFileSync(nama)) : 'bukan-berkas';
  };
  const berkasKini = new Map(daftarBerkas(akar).map(({ jalur }) => [jalur, bita(jalur)]));
  // Not the proposal's own words: its summary is posted by a job with rights, and must not lead to an address of its choice.
  const situs = alamatTerbit(situsDulu(dulu));
  return {
    commit: dulu.commit,
    akar: dulu.awalan,
    ...(situs !== undefined && { situs }),
    perubahan: susunPerubahan(keadaan(dulu.tanda, periksaBerkas(dulu.berkas, tanggal), tanggal), keadaan(berkasKini, kini, tanggal)),
  };
}

function situsDulu({ berkas }: IsiGit): string | undefined {
  try {
    return berkas.find((b) => b.jalur === 'situs.json')?.baca();
  } catch {
    return undefined;
  }
}

function keadaan(berkas: ReadonlyMap<string, string>, { entri, temuan }: HasilPeriksa, tanggal: string): Keadaan {
  let katalog: Katalog | undefined;
  try {
    katalog = susunKatalog(entri, tanggal);
  } catch {
    // What everything hangs on is broken; the findings say so.
  }
  return { berkas, entri, temuan, ...(katalog && { katalog }) };
}
