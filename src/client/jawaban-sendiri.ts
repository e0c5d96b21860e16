/**
 * Answers to the self-check of one innovation, kept in this tab. They belong to the region for which they were given: they
 * go into its letter and nowhere else. Answers given before any region was chosen belong to the first that is.
 */
import type { Jawab } from '../text/pesan/bisakah.ts';
import { PESAN_SURAT as P } from '../text/pesan/naskah.ts';

export interface JawabanSendiri {
  /** Text of the prerequisite. */
  teks: string;
  jawab: Jawab;
}

interface Tersimpan {
  /** Slug; absent while no region was chosen. */
  daerah?: string | undefined;
  jawaban: JawabanSendiri[];
}

const kunci = (id: string) => `lumbung:jawaban:${id}`;
const KATA: Record<Jawab, string> = P.jawaban;

/** Nothing where none was given, or only for another region. @param id of the innovation, `<folder>/<slug>` @param daerah slug */
export function bacaJawaban(id: string, daerah: string | undefined): JawabanSendiri[] {
  try {
    const isi = JSON.parse(sessionStorage.getItem(kunci(id)) ?? '{}') as Partial<Tersimpan>;
    if (isi.daerah !== undefined && isi.daerah !== daerah) return [];
    const jawaban = (isi.jawaban ?? []).filter((x) => typeof x.teks === 'string' && Object.hasOwn(KATA, x.jawab));
    if (isi.daerah === undefined && daerah !== undefined) simpanJawaban(id, daerah, jawaban);
    return jawaban;
  } catch {
    return [];
  }
}

export function simpanJawaban(id: string, daerah: string | undefined, jawaban: readonly JawabanSendiri[]): void {
  try {
    if (jawaban.length === 0) sessionStorage.removeItem(kunci(id));
    else sessionStorage.setItem(kunci(id), JSON.stringify({ daerah, jawaban }));
  } catch {
    // Without storage the answers live as long as the page.
  }
}

/** As the letter attaches them. */
export function jawabanSurat(id: string, daerah: string | undefined): { tanya: string; jawab: string }[] {
  return bacaJawaban(id, daerah).map(({ teks, jawab }) => ({ tanya: teks, jawab: KATA[jawab] }));
}
