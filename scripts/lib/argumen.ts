/** Command-line options, with one plain answer to a wrong one. */
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Exits 2 and shows the usage when an option is unknown or lacks its value. */
export function argumen<const P extends NonNullable<ParseArgsConfig['options']>>(options: P, pemakaian: string) {
  try {
    return parseArgs({ options }).values;
  } catch (e) {
    // Node words its reason in English; its first sentence names the option.
    salahPakai(`Pilihan tidak dikenal atau tidak lengkap (${(e as Error).message.split('.')[0]}).`, pemakaian);
  }
}

/** The same for a command that takes files as well. */
export function argumenBerkas<const P extends NonNullable<ParseArgsConfig['options']>>(options: P, pemakaian: string) {
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    return { pilihan: values, berkas: positionals };
  } catch (e) {
    salahPakai(`Pilihan tidak dikenal atau tidak lengkap (${(e as Error).message.split('.')[0]}).`, pemakaian);
  }
}

/** @returns never: prints and exits 2. */
export function salahPakai(pesan: string, pemakaian: string): never {
  console.error(`${pesan}\nPemakaian: ${pemakaian}`);
  process.exit(2);
}

/** A whole number within bounds, or exit 2. */
export function bilangan(nama: string, teks: string, bawah: number, atas: number, pemakaian: string): number {
  const n = Number(teks);
  if (!Number.isInteger(n) || n < bawah || n > atas)
    salahPakai(`--${nama} harus bilangan bulat ${bawah} sampai ${atas}, tertulis "${teks}".`, pemakaian);
  return n;
}
