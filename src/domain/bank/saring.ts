/** Filter of the ledger's list: one value or none for each facet, and how many rows each further choice would leave. */

export const SEGI_BANK = ['tema', 'provinsi', 'langkah', 'suara'] as const;
export type SegiBank = (typeof SEGI_BANK)[number];

/** Values of one row by facet: a relation has several themes, every step it took, and the provinces of both its sides. */
export type CiriBaris = Readonly<Record<SegiBank, readonly string[]>>;
export type PilihanBank = Partial<Record<SegiBank, string>>;

export function cocokBank(b: CiriBaris, p: PilihanBank): boolean {
  return SEGI_BANK.every((s) => p[s] === undefined || b[s].includes(p[s]));
}

/** For each value of a facet the rows that stay when it is chosen in place of what is chosen there now. */
export function hitungSegi(baris: readonly CiriBaris[], p: PilihanBank, segi: SegiBank): Map<string, number> {
  const { [segi]: _, ...lain } = p;
  const jumlah = new Map<string, number>();
  for (const b of baris) if (cocokBank(b, lain)) for (const v of new Set(b[segi])) jumlah.set(v, (jumlah.get(v) ?? 0) + 1);
  return jumlah;
}

/** Choices from an address; values that no row has are passed over. */
export function bacaPilihan(kueri: URLSearchParams, baris: readonly CiriBaris[]): PilihanBank {
  return Object.fromEntries(
    SEGI_BANK.flatMap((s) => {
      const v = kueri.get(s);
      return v !== null && baris.some((b) => b[s].includes(v)) ? [[s, v]] : [];
    }),
  );
}

/** The same choices as an address: `?tema=stunting&suara=publik`; empty where nothing is chosen. */
export function tulisPilihanBank(p: PilihanBank): string {
  const isi = new URLSearchParams(SEGI_BANK.flatMap((s) => (p[s] === undefined ? [] : [[s, p[s]]]))).toString();
  return isi && `?${isi}`;
}
