/** Answers to the self-check of one innovation: from the contact page into its letter, kept by this tab alone. */

export interface JawabanSendiri {
  tanya: string;
  jawab: string;
}

/** @param inovasi `<daerah>/<slug>` as in its address */
const kunci = (inovasi: string): string => `lumbung:jawaban:${inovasi}`;

export function bacaJawaban(inovasi: string): JawabanSendiri[] {
  try {
    const isi: unknown = JSON.parse(sessionStorage.getItem(kunci(inovasi)) ?? '[]');
    return Array.isArray(isi) ? isi.filter((j): j is JawabanSendiri => typeof j?.tanya === 'string' && typeof j?.jawab === 'string') : [];
  } catch {
    return [];
  }
}

export function simpanJawaban(inovasi: string, jawaban: readonly JawabanSendiri[]): void {
  try {
    if (jawaban.length === 0) sessionStorage.removeItem(kunci(inovasi));
    else sessionStorage.setItem(kunci(inovasi), JSON.stringify(jawaban));
  } catch {
    // A browser that keeps nothing writes the letter without them.
  }
}
