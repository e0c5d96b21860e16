/** Chance that can be repeated: the same seed gives the same catalogue on every machine. */
export class Acak {
  #keadaan: number;

  constructor(benih: number) {
    this.#keadaan = benih >>> 0;
  }

  /** At least 0, below 1 (mulberry32). */
  pecahan(): number {
    this.#keadaan = (this.#keadaan + 0x6d2b79f5) >>> 0;
    let t = this.#keadaan;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `bawah` to `atas`, both included. */
  bulat(bawah: number, atas: number): number {
    return bawah + Math.floor(this.pecahan() * (atas - bawah + 1));
  }

  pilih<T>(dari: readonly T[]): T {
    return dari[this.bulat(0, dari.length - 1)]!;
  }

  /** `banyak` different ones, in a random order. */
  beberapa<T>(dari: readonly T[], banyak: number): T[] {
    const sisa = [...dari];
    return Array.from({ length: Math.min(banyak, sisa.length) }, () => sisa.splice(this.bulat(0, sisa.length - 1), 1)[0]!);
  }

  /** True once in `sekian` on average. */
  mujur(peluang: number): boolean {
    return this.pecahan() < peluang;
  }
}
