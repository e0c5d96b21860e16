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

/** Numbers that lie near the one before: the steps between them, in units of `satuan`. Where that loses anything, as they are. */
export function langkah(satuan: number): Sandi<number> {
  const biasa = polos<number>();
  const urut = (isi: readonly (number | null)[]) => {
    let kini = 0;
    return isi.map((l) => (l === null ? undefined : (kini += l) / satuan));
  };
  return {
    bentuk: `l${satuan}`,
    padat: (nilai) => {
      let lalu = 0;
      const isi = nilai.map((v) => {
        if (v === undefined) return null;
        const kini = Math.round(v * satuan);
        const l = kini - lalu;
        lalu = kini;
        return l;
      });
      return urut(isi).every((v, n) => Object.is(v, nilai[n])) ? [1, isi] : [0, biasa.padat(nilai)];
    },
    urai: (isi, banyak) => {
      const [tepat, kolom] = isi as [0 | 1, unknown];
      return tepat ? urut(kolom as (number | null)[]) : biasa.urai(kolom, banyak);
    },
  };
}

/** Lists that mostly hold one number: that number alone. */
export const satuAngka: Sandi<number[]> = {
  bentuk: 'n',
  padat: (nilai) => nilai.map((v) => (v === undefined ? null : v.length === 1 ? v[0] : v)),
  urai: (isi) => (isi as (number | number[] | null)[]).map((v) => (v === null ? undefined : typeof v === 'number' ? [v] : v)),
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

/** Objects whose keys are data: as lists of keys and values. */
export function peta<T>(nilai: Sandi<T>): Sandi<Record<string, T>> {
  const butir = larik(rekam<{ k: string; v: T }>({ k: berulang<string>(), v: nilai as Sandi<Exclude<T, undefined>> }));
  return {
    bentuk: `<${nilai.bentuk}>`,
    padat: (isi) => butir.padat(isi.map((o) => o && Object.entries(o).map(([k, v]) => ({ k, v })))),
    urai: (isi, banyak) => butir.urai(isi, banyak).map((o) => o && Object.fromEntries(o.map(({ k, v }) => [k, v]))),
  };
}
