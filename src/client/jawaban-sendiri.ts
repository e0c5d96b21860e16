/** Answers to the self-check of one innovation, which the contact page keeps in this tab: they go into its letter and nowhere else. */
import { PESAN_SURAT as P } from '../text/pesan/naskah.ts';

export interface JawabanSendiri {
  tanya: string;
  jawab: string;
}

const JAWABAN: Record<string, string> = P.jawaban;

/** Nothing where none was given, or the browser keeps nothing. @param id of the innovation, `<folder>/<slug>` */
export function bacaJawaban(id: string): JawabanSendiri[] {
  try {
    const isi = JSON.parse(sessionStorage.getItem(`lumbung:jawaban:${id}`) ?? '[]') as { teks: string; jawab: string }[];
    return isi.flatMap(({ teks, jawab }) => {
      const kata = Object.hasOwn(JAWABAN, jawab) ? JAWABAN[jawab] : undefined;
      return typeof teks === 'string' && kata ? [{ tanya: teks, jawab: kata }] : [];
    });
  } catch {
    return [];
  }
}
