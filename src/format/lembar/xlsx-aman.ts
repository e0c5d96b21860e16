/**
 * A workbook made harmless before a library reads it. The parts that matter are unpacked under a limit (what the archive says of
 * their size is not believed), cells far outside are dropped, and everything is packed again without compression.
 */
import { Inflate, strFromU8, strToU8, zipSync } from 'fflate';
import { PESAN_BACA as P } from '../../text/pesan/lembar-baca.ts';
import { BARIS_MAKS, GalatLembar, hurufKolom, KOLOM_MAKS, nomorKolom, type Gabung } from './tipe.ts';

/** Bytes of all parts together: 20,000 rows of long texts stay below. */
const ISI_MAKS = 200_000_000;
/** Compressed bytes handed on at once: even at the highest ratio a piece stays below 70 MB. */
const POTONGAN = 65_536;
/** Merged areas that are followed; more are decoration. */
const GABUNG_MAKS = 5_000;

export interface BukuAman {
  /** The archive, packed again. */
  bita: Uint8Array;
  /** Merged areas by the path of the sheet's part. */
  gabung: Map<string, Gabung[]>;
  sejak1904: boolean;
  /** Sentences by the path of the sheet's part. */
  peringatan: Map<string, string[]>;
}

interface Bagian {
  nama: string;
  metode: number;
  awal: number;
  panjang: number;
}

const galat = ([pesan, saran]: readonly string[]) => new GalatLembar(pesan!, saran!);

/** The parts named in the archive's own directory. @throws GalatLembar when there is none, or when parts are locked */
function direktori(b: Uint8Array): Bagian[] {
  const d = new DataView(b.buffer, b.byteOffset, b.byteLength);
  let akhir = b.length - 22;
  const terjauh = Math.max(0, b.length - 65_557);
  while (akhir >= terjauh && d.getUint32(akhir, true) !== 0x06054b50) akhir--;
  if (akhir < terjauh) throw galat(P.zipRusak);
  const bagian: Bagian[] = [];
  let p = d.getUint32(akhir + 16, true);
  for (let i = d.getUint16(akhir + 10, true); i > 0; i--) {
    if (p + 46 > b.length || d.getUint32(p, true) !== 0x02014b50) throw galat(P.zipRusak);
    const [nama, ekstra, catatan] = [d.getUint16(p + 28, true), d.getUint16(p + 30, true), d.getUint16(p + 32, true)];
    const lokal = d.getUint32(p + 42, true);
    const panjang = d.getUint32(p + 20, true);
    if (d.getUint16(p + 8, true) & 1) throw galat(P.bersandi);
    if (lokal + 30 > b.length) throw galat(P.zipRusak);
    const awal = lokal + 30 + d.getUint16(lokal + 26, true) + d.getUint16(lokal + 28, true);
    if (awal + panjang > b.length) throw galat(P.zipRusak);
    bagian.push({ nama: strFromU8(b.subarray(p + 46, p + 46 + nama)), metode: d.getUint16(p + 10, true), awal, panjang });
    p += 46 + nama + ekstra + catatan;
  }
  return bagian;
}

/** Only what tells of sheets and cells: no pictures, no macros. */
const BERGUNA =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?!media|drawings|charts|theme|comments|threadedComments|printerSettings|externalLinks)[^]*\.(?:xml|xml\.rels))$/;

function mekarkan(b: Uint8Array, { metode, awal, panjang }: Bagian, sisa: number): Uint8Array {
  const mentah = b.subarray(awal, awal + panjang);
  if (metode === 0) {
    if (panjang > sisa) throw galat(P.zipBesar(ISI_MAKS));
    return mentah;
  }
  if (metode !== 8) throw galat(P.zipRusak);
  const potongan: Uint8Array[] = [];
  let jumlah = 0;
  const alir = new Inflate((x) => {
    jumlah += x.length;
    if (jumlah > sisa) throw galat(P.zipBesar(ISI_MAKS));
    potongan.push(x);
  });
  try {
    for (let i = 0; i < mentah.length; i += POTONGAN) alir.push(mentah.subarray(i, i + POTONGAN), i + POTONGAN >= mentah.length);
  } catch (e) {
    throw e instanceof GalatLembar ? e : galat(P.zipRusak);
  }
  const utuh = new Uint8Array(jumlah);
  let n = 0;
  for (const x of potongan) {
    utuh.set(x, n);
    n += x.length;
  }
  return utuh;
}

const SEMBUNYI = /\bhidden="(?:1|true)"/;
/** A cell with all it holds; rows and cells cannot stand within one another. */
const SEL = /<((?:\w+:)?)c\b([^>]*?)(?:\/>|>([^]*?)<\/\1c>)/g;

function bersihkanLembar(xml: string): { xml: string; peringatan: string[]; gabung: Gabung[] } {
  const peringatan: string[] = [];
  let isi = xml;
  for (const m of xml.matchAll(/<(?:\w+:)?row\b[^>]*?\br="(\d+)"/g)) {
    if (Number(m[1]) <= BARIS_MAKS) continue;
    const tutup = /<\/(?:\w+:)?sheetData>/.exec(xml.slice(m.index));
    if (!tutup) break;
    const dibuang = xml.slice(m.index, m.index + tutup.index);
    // Rows that are only coloured are no loss.
    if (/<(?:\w+:)?(?:v|is)>/.test(dibuang)) peringatan.push(P.barisDipotong(BARIS_MAKS));
    isi = xml.slice(0, m.index) + xml.slice(m.index + tutup.index);
    break;
  }
  let [rumus, tanpaNilai, jauh] = [0, 0, 0];
  const jauhSaja = /\br="[A-Z]{3,}\d/.test(isi) || /\br="[S-Z][A-Z]\d/.test(isi);
  const berumus = isi.includes('<f') || isi.includes(':f');
  if (jauhSaja || berumus) {
    isi = isi.replace(SEL, (sel, _awalan: string, atribut: string, dalam: string | undefined) => {
      const kolom = /\br="([A-Z]+)\d/.exec(atribut)?.[1];
      if (kolom && nomorKolom(kolom) > KOLOM_MAKS) {
        if (dalam) jauh++;
        return '';
      }
      if (!dalam || !/<(?:\w+:)?f[\s/>]/.test(dalam)) return sel;
      rumus++;
      if (/<(?:\w+:)?v>/.test(dalam)) return sel;
      tanpaNilai++;
      return '';
    });
  }
  // The library drops the errors of formulas; as text they are told beside their row.
  if (/\bt="e"/.test(isi)) isi = isi.replace(/(<(?:\w+:)?c\b[^>]*?\bt=)"e"/g, '$1"str"');
  if (jauh) peringatan.push(P.kolomDipotong(KOLOM_MAKS));
  if (rumus) peringatan.push(P.rumus(rumus));
  if (tanpaNilai) peringatan.push(P.rumusTanpaNilai(tanpaNilai));
  peringatan.push(...tersembunyi(isi));
  const gabung: Gabung[] = [];
  for (const m of isi.matchAll(/<(?:\w+:)?mergeCell\b[^>]*?\bref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)) {
    if (gabung.length >= GABUNG_MAKS) break;
    gabung.push({ kolom: nomorKolom(m[1]!), baris: Number(m[2]), sampaiKolom: nomorKolom(m[3]!), sampaiBaris: Number(m[4]) });
  }
  return { xml: isi, peringatan, gabung };
}

/** What a filter or a folded column hides is read like the rest; whoever does not see it must know. */
function tersembunyi(xml: string): string[] {
  const baris = [...xml.matchAll(/<(?:\w+:)?row\b([^>]*[^>/])>(?=<(?:\w+:)?c\b[^>]*[^>/]>)/g)].filter(([, atribut]) =>
    SEMBUNYI.test(atribut!),
  ).length;
  const kolom = [...xml.matchAll(/<(?:\w+:)?col\b([^>]*)>/g)]
    .filter(([, atribut]) => SEMBUNYI.test(atribut!))
    .flatMap(([, atribut]) => {
      const [dari, sampai] = ['min', 'max'].map((n) => Number(new RegExp(`\\b${n}="(\\d+)"`).exec(atribut!)?.[1] ?? 0)) as [number, number];
      // Up to the right edge: nobody has data there.
      return sampai > KOLOM_MAKS ? [] : Array.from({ length: sampai - dari + 1 }, (_, i) => hurufKolom(dari - 1 + i));
    });
  return [...(baris ? [P.barisTersembunyi(baris)] : []), ...(kolom.length ? [P.kolomTersembunyi(kolom)] : [])];
}

/** @throws GalatLembar for what is no workbook, is locked, is damaged, or grows beyond all measure */
export function amankanXlsx(bita: Uint8Array): BukuAman {
  const bagian = direktori(bita).filter((b) => BERGUNA.test(b.nama));
  if (bagian.some((b) => b.nama === 'EncryptedPackage')) throw galat(P.bersandi);
  if (!bagian.some((b) => b.nama === 'xl/workbook.xml')) throw galat(P.bukanBuku);
  const hasil: BukuAman = { bita, gabung: new Map(), sejak1904: false, peringatan: new Map() };
  const isi: Record<string, Uint8Array> = {};
  let sisa = ISI_MAKS;
  for (const b of bagian) {
    let mekar = mekarkan(bita, b, sisa);
    sisa -= mekar.length;
    if (b.nama === 'xl/workbook.xml') hasil.sejak1904 = /\bdate1904="(?:1|true)"/.test(strFromU8(mekar));
    if (b.nama.startsWith('xl/worksheets/') && b.nama.endsWith('.xml')) {
      const bersih = bersihkanLembar(strFromU8(mekar));
      hasil.gabung.set(b.nama, bersih.gabung);
      hasil.peringatan.set(b.nama, bersih.peringatan);
      mekar = strToU8(bersih.xml);
    }
    isi[b.nama] = mekar;
  }
  hasil.bita = zipSync(isi, { level: 0, mtime: '2000-01-01T00:00:00' });
  return hasil;
}
