/** A fact on a card reads `what: how much`; the second half is what the eye looks for. */
export function pisahFakta(fakta: string): { nama: string; isi: string } {
  const batas = fakta.indexOf(': ') + 1;
  return { nama: fakta.slice(0, batas), isi: fakta.slice(batas).trim() };
}
