/** Command-line options, with one plain answer to a wrong one. */
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Exits 2 and shows the usage when an option is unknown or lacks its value. */
export function argumen<const P extends NonNullable<ParseArgsConfig['options']>>(options: P, pemakaian: string) {
  try {
    return parseArgs({ options }).values;
  } catch (e) {
    salahPakai(salahPilihan(e), pemakaian);
  }
}

/** The same for a command that takes files as well. */
export function argumenBerkas<const P extends NonNullable<ParseArgsConfig['options']>>(options: P, pemakaian: string) {
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    return { pilihan: values, berkas: positionals };
  } catch (e) {
    salahPakai(salahPilihan(e), pemakaian);
  }
}

/** What `parseArgs` found, in words for the editor; Node words it in English. */
export function salahPilihan(e: unknown): string {
  const { code, message } = e as NodeJS.ErrnoException;
  const nama = /'(?:-\w, )?(-[^' ]*)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `Pilihan tidak dikenal: ${nama}.`;
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return `Tidak dikenal: "${/'(.*?)'/s.exec(message)?.[1] ?? ''}".`;
  if (message.includes('ambiguous')) return `Isi ${nama} diawali tanda hubung; tulis ${nama}="…" dengan tanda sama dengan.`;
  if (message.includes('does not take')) return `Pilihan ${nama} tidak memakai isi.`;
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return `Pilihan ${nama} memerlukan isi.`;
  throw e;
}

/** Exits 2 when the folder holds no content, before anything is read. */
export function pastikanIsi(akar: string, pemakaian: string): void {
  if (!statSync(akar, { throwIfNoEntry: false })?.isDirectory()) salahPakai(`Folder isi tidak ditemukan: ${akar}`, pemakaian);
  if (!existsSync(join(akar, 'situs.json'))) salahPakai(`${akar} bukan folder isi: situs.json tidak ada di dalamnya.`, pemakaian);
}

/** Writes a file that the user named, with the folders that lead to it; exits 2 where that cannot be. */
export function tulisKeluaran(berkas: string, isi: string, pemakaian: string): void {
  try {
    mkdirSync(dirname(berkas), { recursive: true });
    writeFileSync(berkas, isi);
  } catch (e) {
    salahPakai(`${berkas} tidak dapat ditulis (${(e as NodeJS.ErrnoException).code}).`, pemakaian);
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
