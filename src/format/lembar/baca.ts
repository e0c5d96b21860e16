/** The bytes of a file → its sheets; the same in the browser and in the shell. */
import bacaXlsx from 'read-excel-file/universal';
import { strFromU8, unzipSync } from 'fflate';
import { PESAN_BACA as P } from '../../text/pesan/lembar-baca.ts';
import { uraiCsv } from './csv-urai.ts';
import { BARIS_MAKS, BERKAS_MAKS, GalatLembar, type BarisLembar, type Gabung, type Lembar, type Sel } from './tipe.ts';
import { amankanXlsx } from './xlsx-aman.ts';

/** Cells that merged areas may fill; a merge over a whole empty sheet stays what it is. */
const ISI_GABUNG_MAKS = 200_000;

const berawal = (b: Uint8Array, ...tanda: number[]) => tanda.every((x, i) => b[i] === x);
const galat = ([pesan, saran]: readonly string[]) => new GalatLembar(pesan!, saran!);

/** A locked workbook lies in the same envelope as an old .xls; its stream is named in UTF-16. */
function bersandi(b: Uint8Array): boolean {
  const tanda = [...'EncryptedPackage'].flatMap((h) => [h.charCodeAt(0), 0]);
  for (let i = b.indexOf(tanda[0]!); i >= 0; i = b.indexOf(tanda[0]!, i + 1)) if (tanda.every((x, j) => b[i + j] === x)) return true;
  return false;
}

/**
 * Sheets that hold something, in their order.
 * @param nama of the file
 * @throws GalatLembar with what to do instead
 */
export async function bacaBuku(nama: string, bita: Uint8Array): Promise<Lembar[]> {
  if (bita.length === 0) throw galat(P.kosong);
  if (bita.length > BERKAS_MAKS) throw galat(P.besar(bita.length, BERKAS_MAKS));
  if (berawal(bita, 0xd0, 0xcf, 0x11, 0xe0)) throw galat(bersandi(bita) ? P.bersandi : P.xls);
  if (berawal(bita, 0x25, 0x50, 0x44, 0x46)) throw galat(P.pdf);
  const lembar = berawal(bita, 0x50, 0x4b) ? await dariXlsx(bita) : [dariTeks(nama, bita)];
  const berisi = lembar.filter((l) => l.baris.length > 0);
  if (berisi.length === 0) throw galat(P.tanpaLembar);
  return berisi;
}

function dariTeks(nama: string, bita: Uint8Array): Lembar {
  const awal = strFromU8(bita.subarray(0, 400), true).replace(/^[^\x21-\x7e]+/, '');
  if (/^<(?:!doctype|html|table|head|meta|\?xml)/i.test(awal)) throw galat(P.html);
  return uraiCsv(nama, bita);
}

async function dariXlsx(bita: Uint8Array): Promise<Lembar[]> {
  const aman = amankanXlsx(bita);
  let buku: { sheet: string; data: (Sel | null)[][] }[];
  try {
    // Its types name the constructor of Date where it hands out dates.
    buku = (await bacaXlsx(aman.bita.slice().buffer)) as unknown as typeof buku;
  } catch {
    throw galat(P.takTerbaca);
  }
  const bagian = bagianLembar(aman.bita);
  return buku.map(({ sheet, data }) => {
    const { jalur, tersembunyi } = bagian.get(sheet) ?? { jalur: '', tersembunyi: false };
    const terisi = data.slice(0, BARIS_MAKS);
    isiGabung(terisi, aman.gabung.get(jalur) ?? []);
    const baris: BarisLembar[] = terisi.flatMap((sel, i) =>
      sel.some((s) => s !== null && s !== '') ? [{ nomor: i + 1, sel: sel.map((s) => (s === '' ? null : s)) }] : [],
    );
    const peringatan = aman.peringatan.get(jalur) ?? [];
    return { nama: sheet, baris, sejak1904: aman.sejak1904, peringatan, ...(tersembunyi && { tersembunyi }) };
  });
}

/** Name of a sheet → path of its part, and whether the workbook hides it. The archive is stored, so that this costs nothing. */
function bagianLembar(bita: Uint8Array): Map<string, { jalur: string; tersembunyi: boolean }> {
  const perlu = unzipSync(bita, { filter: ({ name }) => name === 'xl/workbook.xml' || name === 'xl/_rels/workbook.xml.rels' });
  const teks = (jalur: string) => (perlu[jalur] ? strFromU8(perlu[jalur]) : '');
  const atribut = (tag: string, nama: string) => new RegExp(`\\b${nama}="([^"]*)"`).exec(tag)?.[1] ?? '';
  const sasaran = new Map(
    [...teks('xl/_rels/workbook.xml.rels').matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)].map(([tag]) => [
      atribut(tag, 'Id'),
      atribut(tag, 'Target'),
    ]),
  );
  return new Map(
    [...teks('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)].map(([tag]) => {
      const tujuan = sasaran.get(atribut(tag, 'r:id') || atribut(tag, 'id')) ?? '';
      const jalur = tujuan.startsWith('/') ? tujuan.slice(1) : `xl/${tujuan}`;
      return [lepas(atribut(tag, 'name')), { jalur, tersembunyi: /^(?:hidden|veryHidden)$/.test(atribut(tag, 'state')) }];
    }),
  );
}

const ENTITAS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const lepas = (s: string) => s.replace(/&(amp|lt|gt|quot|apos);/g, (_, n: string) => ENTITAS[n]!);

/** Every cell of a merged area says what its first one says. */
function isiGabung(baris: (Sel | null)[][], gabung: readonly Gabung[]): void {
  let sisa = ISI_GABUNG_MAKS;
  for (const g of gabung) {
    const nilai = baris[g.baris - 1]?.[g.kolom - 1] ?? null;
    if (nilai === null) continue;
    for (let b = g.baris - 1; b < Math.min(g.sampaiBaris, baris.length); b++) {
      const sel = baris[b]!;
      for (let k = g.kolom - 1; k < Math.min(g.sampaiKolom, sel.length); k++) {
        if (sisa-- <= 0) return;
        sel[k] = nilai;
      }
    }
  }
}
