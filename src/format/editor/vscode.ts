/** Which file follows which schema, as VS Code wants to be told. */
import { JENIS, type JenisBerkas, type NamaJenis } from '../../domain/schema/index.ts';
import { rapikanJson } from '../rapi/json.ts';

/** Where the schemas lie; Astro's extension for VS Code looks for those of front matter here, and git ignores the folder. */
export const FOLDER_SKEMA = '.astro/collections';

export const berkasSkema = (jenis: NamaJenis): string => `${FOLDER_SKEMA}/${jenis}.schema.json`;

const semua = Object.entries(JENIS) as [NamaJenis, JenisBerkas][];

/** The example of a right path, with a star where the pattern lets it vary: the folder of the region, the name of the file. */
function glob(j: JenisBerkas): string {
  const bagian = Object.values(j.pola.exec(j.contoh)?.groups ?? {});
  return `/content/${bagian.reduce((jalur, b) => jalur.replace(b, '*'), j.contoh)}`;
}

/** Value of `json.schemas`; a file that an earlier kind claims is kept out of the later one, because VS Code would hold it to both. */
export function skemaVsCode(): { fileMatch: string[]; url: string }[] {
  return semua
    .filter(([, j]) => j.contoh.endsWith('.json'))
    .map(([jenis, j], i, daftar) => ({
      fileMatch: [glob(j), ...daftar.slice(0, i).flatMap(([, lain]) => (j.pola.test(lain.contoh) ? [`!${glob(lain)}`] : []))],
      url: `./${berkasSkema(jenis)}`,
    }));
}

/** Kinds whose fields stand in front matter. */
export const JENIS_DEPAN = semua.filter(([, j]) => j.contoh.endsWith('.md')).map(([jenis]) => jenis);

/** The settings of the workspace, as the file holds them. */
export function pengaturanVsCode(): string {
  const isi = {
    'json.schemas': skemaVsCode(),
    // Completion in front matter, from the same schemas.
    'astro.content-intellisense': true,
    // Markdown alone suggests nothing while one types.
    '[markdown]': { 'editor.quickSuggestions': { other: true, comments: false, strings: true } },
    'files.eol': '\n',
    'files.insertFinalNewline': true,
  };
  return rapikanJson(JSON.stringify(isi), undefined);
}

/** The list by which Astro's extension knows the kind of a Markdown file. @param berkas full addresses (`file://…`) and their kinds */
export function daftarKoleksi(berkas: readonly (readonly [string, NamaJenis])[]): string {
  return JSON.stringify({
    collections: JENIS_DEPAN.map((name) => ({ hasSchema: true, name })),
    entries: Object.fromEntries(berkas.map(([alamat, jenis]) => [decodeURIComponent(alamat).toLowerCase(), jenis])),
  });
}
