/**
 * Codes of columns, from which a compact file is put together: values of one field stand together, which a packer
 * squeezes far better than objects one after the other. Absent values are `null` in the file.
 */
export interface Sandi<T> {
  /** Names the code and everything inside it, so that a reader can tell a file of another making. */
  bentuk: string;
  padat(nilai: readonly (T | undefined)[]): unknown;
  /** @param banyak values expected; the inverse of `padat`. */
  urai(isi: unknown, banyak: number): (T | undefined)[];
}

/** Values as they are. A column without any value is `0`. */
export function polos<T>(): Sandi<T> {
  return {
    bentuk: 'p',
    padat: (nilai) => (nilai.some((v) => v !== undefined) ? nilai.map((v) => v ?? null) : 0),
    urai: (isi, banyak) => (isi === 0 ? Array<undefined>(banyak).fill(undefined) : (isi as (T | null)[]).map((v) => v ?? undefined)),
  };
}

/** Values that repeat: each once, then their places. */
export function berulang<T>(): Sandi<T> {
  return {
    bentuk: 'b',
    padat: (nilai) => {
      const letak = new Map<string, number>();
      const isi: T[] = [];
      const nomor = nilai.map((v) => {
        if (v === undefined) return null;
        const kunci = JSON.stringify(v);
        if (!letak.has(kunci)) letak.set(kunci, isi.push(v) - 1);
        return letak.get(kunci)!;
      });
      return [isi, nomor];
    },
    urai: (isi) => {
      const [beda, nomor] = isi as [T[], (number | null)[]];
      return nomor.map((n) => (n === null ? undefined : salin(beda[n]!)));
    },
  };
}

/** Lists are copied, so that no two values share one. */
const salin = <T>(v: T): T => (Array.isArray(v) ? ([...(v as unknown[])] as T) : v);

/** Whole numbers that rise by little: the steps between them. */
export const langkah: Sandi<number> = {
  bentuk: 'l',
  padat: (nilai) => {
    let lalu = 0;
    return nilai.map((v) => {
      if (v === undefined) return null;
      const l = v - lalu;
      lalu = v;
      return l;
    });
  },
  urai: (isi) => {
    let kini = 0;
    return (isi as (number | null)[]).map((l) => (l === null ? undefined : (kini += l)));
  },
};

/** Lists: how long each is, then all members in one column. */
export function larik<T>(anggota: Sandi<T>): Sandi<T[]> {
  return {
    bentuk: `[${anggota.bentuk}]`,
    padat: (nilai) => [nilai.map((v) => v?.length ?? null), anggota.padat(nilai.flatMap((v) => v ?? []))],
    urai: (isi) => {
      const [panjang, semua] = isi as [(number | null)[], unknown];
      const urut = anggota.urai(
        semua,
        panjang.reduce<number>((n, p) => n + (p ?? 0), 0),
      ) as T[];
      let letak = 0;
      return panjang.map((p) => (p === null ? undefined : urut.slice(letak, (letak += p))));
    },
  };
}

/**
 * Objects of fixed keys: one column a key, in the order of `medan`. A type with a key more does not compile.
 * @param sejalan keys whose values go together: each combination is stored once
 */
export function rekam<T extends object>(
  medan: { [K in keyof T]-?: Sandi<Exclude<T[K], undefined>> },
  sejalan: readonly (keyof T & string)[] = [],
): Sandi<T> {
  const sendiri = (Object.keys(medan) as (keyof T & string)[]).filter((k) => !sejalan.includes(k));
  const sandi = (k: keyof T) => medan[k] as Sandi<unknown>;
  const bersama = berulang<unknown[]>();
  return {
    bentuk: `{${sendiri.map((k) => k + sandi(k).bentuk).join()}|${sejalan.join()}}`,
    padat: (nilai) => {
      const ada = nilai.filter((v) => v !== undefined);
      return [
        ada.length === nilai.length ? 1 : nilai.map((v) => (v === undefined ? 0 : 1)),
        ...sendiri.map((k) => sandi(k).padat(ada.map((v) => v[k]))),
        ...(sejalan.length ? [bersama.padat(ada.map((v) => sejalan.map((k) => v[k] ?? null)))] : []),
      ];
    },
    urai: (isi, banyak) => {
      const [ada, ...kolom] = isi as [1 | (0 | 1)[], ...unknown[]];
      const jumlah = ada === 1 ? banyak : ada.filter(Boolean).length;
      const semua = Array.from({ length: jumlah }, () => ({}) as Record<string, unknown>);
      for (const [n, k] of sendiri.entries())
        for (const [i, v] of sandi(k).urai(kolom[n], jumlah).entries()) if (v !== undefined) semua[i]![k] = v;
      if (sejalan.length)
        for (const [i, baris] of bersama.urai(kolom.at(-1), jumlah).entries())
          for (const [n, k] of sejalan.entries()) if (baris![n] !== null) semua[i]![k] = salin(baris![n]);
      let letak = 0;
      return (ada === 1 ? semua : ada.map((a) => (a ? semua[letak++] : undefined))) as (T | undefined)[];
    },
  };
}
