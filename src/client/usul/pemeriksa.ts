/** Everything heavy behind a form, schemas, rules, YAML and Markdown: comes when something is checked or a record is opened. */
// First, before any schema is made.
import '../../domain/tanpa-eval.ts';
import type { Entri } from '../../domain/entri.ts';
import { kelengkapan, label } from '../../domain/label.ts';
import type { Inovasi } from '../../domain/schema/inovasi.ts';
import { keHtml } from '../../format/markdown.ts';
import { LABEL } from '../../text/pesan/label.ts';
import { pertanyaan } from '../../text/pesan/syarat.ts';
import { alamat } from '../ambil.ts';

export { bacaUsulan } from '../../format/usulan/baca.ts';
export { teksPembenaran } from '../../format/usulan/tulis-pembenaran.ts';
export { periksaUsulan } from '../../format/usulan/periksa.ts';

export interface KeteranganInovasi {
  label: { nama: string; arti: string };
  ada: number;
  dari: number;
  /** Questions that the record leaves open. */
  belum: string[];
}

/**
 * Label and completeness, by the site's own function. Contacts and the ledger lie in other files: the check of the contact is
 * left out of the count.
 */
export function keteranganInovasi(e: Entri, tanggal: string): KeteranganInovasi {
  const isi = e.isi as Inovasi;
  const bahan = { isi, bagian: e.badan?.bagian ?? [], kontak: [], relasi: [], tanggal };
  const k = kelengkapan(bahan);
  const syarat = k.syarat.filter((s) => s.id !== 'kontak');
  return {
    label: LABEL[label(bahan, k)],
    ada: syarat.filter((s) => s.terpenuhi).length,
    dari: syarat.length,
    belum: syarat.filter((s) => !s.terpenuhi).map((s) => pertanyaan(s.id, isi)),
  };
}

/** Sections as the page will show them: our renderer drops HTML, so that what it makes is safe to show. */
export function bagianHtml(e: Entri): { judul: string; html: string }[] {
  const nomor = new Map(((e.isi as { sumber?: { id: string }[] }).sumber ?? []).map((s, i) => [s.id, i + 1]));
  return (e.badan?.bagian ?? []).map((b) => ({ judul: b.judul, html: keHtml(b.teks, nomor, alamat('')) }));
}
