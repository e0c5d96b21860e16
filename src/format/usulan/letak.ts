/** Where in the form a finding is mended: its step and its field. */
import type { Temuan } from '../../domain/temuan.ts';
import { kunciBagian } from './berkas.ts';
import type { Borang } from './borang.ts';
import type { Medan } from './medan.ts';
import { barisKe, type Isian } from './nilai.ts';

export interface LetakTemuan {
  langkah: string;
  /** Path of the field in the form, `hasil.0.tahun`; `tempat` is the region, `## Masalah` a section. */
  jalan: string;
  /** How the form calls it. */
  label: string;
}

/** Path of the file → path of the form, as deep as the form knows it: rows left empty count in the form alone. */
function jalanMedan(medan: readonly Medan[], isian: Isian, jalan: readonly string[]): { jalan: string[]; label: string[] } {
  const m = medan.find((x) => x.kunci === jalan[0]);
  if (!m) return { jalan: [], label: [] };
  if (m.jenis === 'kelompok') {
    const sisa = jalanMedan(m.anak!, (isian[m.kunci] ?? {}) as Isian, jalan.slice(1));
    return { jalan: [m.kunci, ...sisa.jalan], label: [m.label, ...sisa.label] };
  }
  if (m.jenis !== 'ulang' || jalan[1] === undefined) return { jalan: [m.kunci], label: [m.label] };
  const n = barisKe(m, isian, Number(jalan[1]));
  const sisa = jalanMedan(m.anak!, ((isian[m.kunci] ?? []) as Isian[])[n] ?? {}, jalan.slice(2));
  return { jalan: [m.kunci, String(n), ...sisa.jalan], label: [`${m.label} ${n + 1}`, ...sisa.label] };
}

/** The section that a line of the file, or a message about a missing one, belongs to. */
function bagianTemuan(b: Borang, t: Temuan, teks: string): string | undefined {
  const disebut = /"## ([^"]+)"/.exec(t.pesan)?.[1];
  if (disebut !== undefined && b.bagian.includes(disebut)) return disebut;
  const sebelum = teks.split('\n').slice(0, t.baris);
  const judul = sebelum
    .findLast((x) => x.startsWith('## '))
    ?.slice(3)
    .trim();
  return judul !== undefined && b.bagian.includes(judul) ? judul : b.bagian[0];
}

/** @param teks of the file that the finding is about. Undefined where the form has no field for it. */
export function letakTemuan(b: Borang, isian: Isian, t: Temuan, teks: string): LetakTemuan | undefined {
  if (t.medan === 'tempat' || (t.medan === 'penerima' && b.jenis === 'replikasi'))
    return { langkah: b.langkah[0]!.id, jalan: 'tempat', label: '' };
  if (t.medan === 'isi') {
    const judul = bagianTemuan(b, t, teks);
    const langkah = b.langkah.find((l) => l.bagian);
    return judul !== undefined && langkah ? { langkah: langkah.id, jalan: kunciBagian(judul), label: judul } : undefined;
  }
  const jalan = t.medan.split('.');
  const langkah = b.langkah.find((l) => l.medan.some((m) => m.kunci === jalan[0]));
  if (!langkah) return undefined;
  const { jalan: diBorang, label } = jalanMedan(langkah.medan, isian, jalan);
  return { langkah: langkah.id, jalan: diBorang.join('.'), label: label.join(', ') };
}
