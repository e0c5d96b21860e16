import type { Entri } from '../entri.ts';
import { semuaTeks } from '../jelajah.ts';
import type { Aturan, Temu } from './aturan.ts';

interface Penjaga {
  pola: RegExp;
  apa: string;
  saran: string;
  /** True when a contact may declare it an office line. */
  bolehKantor?: boolean;
}

const SARAN_KANTOR = 'bila memang saluran resmi, tambahkan saluranKantor: true pada kontaknya';

/**
 * Personal data that no public record needs (UU 27/2022; shapes after domain rules, section 7).
 * With spaces or dots a number counts as NIK only where a birthday stands in it (women: day + 40): lists of years have 16 digits too.
 * After `62` groups of three digits are money, and `08.30` is an hour.
 */
const PENJAGA: readonly Penjaga[] = [
  {
    pola: /(?<!\d)\d{8}[ .-]?\d{6}[ .-]?\d[ .-]?\d{3}(?!\d)/g,
    apa: 'seperti NIP (18 angka)',
    saran: 'hapus; sebut jabatan atau unitnya saja',
  },
  {
    pola: /(?<!\d)(?:\d{16}|[1-9]\d(?:[ .-]?\d\d){2}[ .-]?(?:[04][1-9]|[1256]\d|[37][01])[ .-]?(?:0[1-9]|1[0-2])(?:[ .-]?\d\d){3})(?!\d)/g,
    apa: 'seperti NIK atau nomor KK (16 angka)',
    saran: 'hapus',
  },
  {
    pola: /(?<!\d[.,]?)(?:\+62|62(?!(?:\.\d{3})+(?!\.?\d))|0(?!\.))[ .()-]{0,2}(?:0[ )]{0,2})?8[1-35-9]\d(?:[ .()-]{0,2}\d){5,9}(?!\d)/g,
    apa: 'seperti nomor ponsel',
    saran: `pakai telepon kantor; ${SARAN_KANTOR}`,
    bolehKantor: true,
  },
  {
    pola: /[\w.+-]+@(?:gmail|yahoo|ymail|hotmail|outlook|live|icloud|rocketmail|proton|protonmail|aol)\.[a-z.]+/gi,
    apa: 'seperti surel pribadi',
    saran: `pakai surel dinas; ${SARAN_KANTOR}`,
    bolehKantor: true,
  },
];

const TAUTAN = /\b(?:https?|tel):[^\s<>"'()[\]]+/gi;
/** Addresses that open a chat with the number they end in. */
const OBROLAN = /^https?:\/\/(?:wa\.me\/|(?:\w+\.)?whatsapp\.com\/send\/?\?(?:[^#]*&)?phone=)([+\d(). -]+)/i;

/** The text of a link that may name a person, in its place: the number of a telephone link. Long numbers in others are article ids. */
function nomorTautan(tautan: string): string {
  const terbaca = tautan.replace(/%(?:2[089BD])/gi, (kode) => decodeURIComponent(kode));
  const obrolan = OBROLAN.exec(terbaca);
  const nomor = /^tel:/i.test(terbaca) ? terbaca : (obrolan?.[1]?.padStart(obrolan[0].length) ?? '');
  return nomor.padEnd(tautan.length);
}

export interface DugaanPribadi {
  /** Where the piece begins in the text, and its length. */
  indeks: number;
  panjang: number;
  pesan: string;
  saran: string;
}

/**
 * Every suspicious piece of a text.
 * @param kantor true where numbers and addresses are declared to be an office's
 */
export function* dugaanPribadi(teks: string, kantor = false): Generator<DugaanPribadi> {
  const tanpaAlamat = teks.replace(TAUTAN, nomorTautan);
  for (const { pola, apa, saran, bolehKantor } of PENJAGA) {
    if (kantor && bolehKantor) continue;
    // The message shows only the start: reports are public too.
    for (const m of tanpaAlamat.matchAll(pola)) {
      yield { indeks: m.index, panjang: m[0].length, pesan: `${apa}: ${m[0].slice(0, 4)}…`, saran };
    }
  }
}

function saluranKantor(entri: Entri, jalan: readonly (string | number)[]): boolean {
  return (
    entri.jenis === 'kontak' && jalan[0] === 'kontak' && (entri as Entri<'kontak'>).isi.kontak[jalan[1] as number]?.saluranKantor === true
  );
}

function* badan(entri: Entri): Generator<Temu> {
  for (const b of entri.badan?.bagian ?? []) {
    for (const { indeks, pesan, saran } of dugaanPribadi(b.teks)) {
      const sebelum = b.teks.slice(0, indeks).split('\n');
      yield { entri, baris: b.barisTeks + sebelum.length - 1, kolom: sebelum.at(-1)!.length + 1, pesan, saran };
    }
  }
}

export const dataPribadi: Aturan = {
  id: 'data-pribadi',
  kalimat: 'Tidak ada NIK, NIP, nomor ponsel, atau surel pribadi.',
  *jalankan(k) {
    for (const entri of k.entri) {
      for (const { teks, jalan } of semuaTeks(entri.isi)) {
        for (const { pesan, saran } of dugaanPribadi(teks, saluranKantor(entri, jalan))) yield { entri, jalan, pesan, saran };
      }
      yield* badan(entri);
    }
  },
};
