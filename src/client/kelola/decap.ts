/** The little of Decap that is used here; its bundle is a script of its own and knows nothing of modules. */

/** A value of Immutable.js, as far as it is needed. */
export interface Beku {
  get(kunci: string): unknown;
  set(kunci: string, nilai: unknown): Beku;
  toJS(): unknown;
}

export interface Decap {
  init(pilihan: { config: object }): void;
  registerLocale(bahasa: string, kata: object): void;
  registerMediaLibrary(pustaka: object): void;
  registerCustomFormat(
    nama: string,
    akhiran: string,
    format: { fromFile(teks: string): object; toFile(isian: Record<string, unknown>): string },
  ): void;
  registerEventListener(pendengar: { name: 'preSave'; handler(peristiwa: { entry: Beku }): Beku | undefined }): void;
}

declare global {
  interface Window {
    CMS?: Decap;
    /** Keeps the bundle from beginning before it is told what to do. */
    CMS_MANUAL_INIT?: boolean;
  }
}
