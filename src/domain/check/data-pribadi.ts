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

/** Personal data that no public record needs (UU 27/2022; shapes after domain rules, section 7). */
const PENJAGA: readonly Penjaga[] = [
  { pola: /(?<!\d)\d{8} ?\d{6} ?\d ?\d{3}(?!\d)/g, apa: 'seperti NIP (18 angka)', saran: 'hapus; sebut jabatan atau unitnya saja' },
  { pola: /(?<!\d)\d{16}(?!\d)/g, apa: 'seperti NIK atau nomor KK (16 angka)', saran: 'hapus' },
  {
    pola: /(?<![\d/.,])(?:\+62|62|0)[ .()-]{0,2}8\d{1,2}[ .()-]{0,2}\d{3,4}[ .-]?\d{3,5}(?!\d)/g,
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

/** Every suspicious piece of a text. Addresses are blanked out: long numbers in them are article ids. */
function* curiga(teks: string, kantor: boolean): Generator<{ indeks: number; pesan: string; saran: string }> {
  const tanpaAlamat = teks.replace(/\bhttps?:\S+/gi, (alamat) => ' '.repeat(alamat.length));
  for (const { pola, apa, saran, bolehKantor } of PENJAGA) {
    if (kantor && bolehKantor) continue;
    // The message shows only the start: reports are public too.
    for (const m of tanpaAlamat.matchAll(pola)) yield { indeks: m.index, pesan: `${apa}: ${m[0].slice(0, 4)}…`, saran };
  }
}

function saluranKantor(entri: Entri, jalan: readonly (string | number)[]): boolean {
  return (
    entri.jenis === 'kontak' && jalan[0] === 'kontak' && (entri as Entri<'kontak'>).isi.kontak[jalan[1] as number]?.saluranKantor === true
  );
}

function* badan(entri: Entri): Generator<Temu> {
  for (const b of entri.badan?.bagian ?? []) {
    for (const { indeks, ...temu } of curiga(b.teks, false)) {
      const sebelum = b.teks.slice(0, indeks).split('\n');
      yield { entri, baris: b.barisTeks + sebelum.length - 1, kolom: sebelum.at(-1)!.length + 1, ...temu };
    }
  }
}

export const dataPribadi: Aturan = {
  id: 'data-pribadi',
  kalimat: 'Tidak ada NIK, NIP, nomor ponsel, atau surel pribadi.',
  *jalankan(k) {
    for (const entri of k.entri) {
      for (const { teks, jalan } of semuaTeks(entri.isi)) {
        for (const { pesan, saran } of curiga(teks, saluranKantor(entri, jalan))) yield { entri, jalan, pesan, saran };
      }
      yield* badan(entri);
    }
  },
};
