/** Front matter of the guides (`content/panduan/*.mdx`) and of the pages that explain a fault (`content/panduan/galat/*.mdx`). */
import { z } from 'zod';
import { pesanSkemaSemua } from '../pesan-skema.ts';

/** Whom a guide is for; the list of guides stands in this order. */
export const UNTUK_PANDUAN = ['penyunting', 'peniru', 'pemilik', 'pimpinan', 'pengelola'] as const;

const panduan = z.strictObject({
  judul: z.string().trim().min(1).max(90),
  /** One or two sentences: what the reader can do afterwards. Stands below the title and in the list. */
  deskripsi: z.string().trim().min(1).max(240),
  untuk: z.enum(UNTUK_PANDUAN),
  /** Place among the guides for the same reader, from 1. */
  urutan: z.int().min(1),
});
export type KepalaPanduan = z.infer<typeof panduan>;

const panduanGalat = z.strictObject({
  /** What is wrong, as one who does not know the rule's name would say it. */
  judul: z.string().trim().min(1).max(90),
  /** One sentence: why there is such a rule. */
  deskripsi: z.string().trim().min(1).max(240),
  /** A line as the checker prints it, without file and place: `medan: pesan; saran`. */
  contoh: z.string().trim().min(1),
});
export type KepalaGalat = z.infer<typeof panduanGalat>;

/** @throws Error with what is wrong with which field, and what to write */
export const kepalaPanduan = (nilai: unknown): KepalaPanduan => urai(panduan, nilai);
/** @throws Error like `kepalaPanduan` */
export const kepalaGalat = (nilai: unknown): KepalaGalat => urai(panduanGalat, nilai);

function urai<S extends z.ZodType>(skema: S, nilai: unknown): z.infer<S> {
  const hasil = skema.safeParse(nilai);
  if (hasil.success) return hasil.data;
  const pesan = pesanSkemaSemua(hasil.error.issues, nilai, skema);
  throw new Error(pesan.map((p) => `${p.jalan.join('.')}: ${p.pesan}; ${p.saran}`).join('\n'));
}
