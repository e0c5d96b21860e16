/** The ways in: a record of this site, a pasted one, a file. What cannot be read changes nothing. */
import { bacaKematangan, type IsiCatatan, type PenilaianCatatan } from '../../domain/kematangan/catatan.ts';
import type { EdisiKematangan } from '../../domain/schema/kosakata.ts';
import { angka } from '../../text/angka.ts';
import { PESAN_MASUK as P } from '../../text/pesan/kematangan-uji.ts';
import { ambilJson, BerkasTidakAda } from '../ambil.ts';
import { pasangPilihInovasi } from '../banding/pilih-inovasi.ts';

/** No record is longer than this many bytes. */
const BERKAS_TERBESAR = 500_000;
/** Address of a record, as lists and links write it: `kabupaten-blora/silat`. */
const ALAMAT_CATATAN = /^[a-z0-9-]+\/[a-z0-9-]+$/;

export interface PapanAmbil {
  /** The newest first. */
  edisi: readonly EdisiKematangan[];
  kini: () => string;
  /** Levels of a record go onto a sheet. */
  isi: (nama: string | undefined, p: PenilaianCatatan, pesan: string) => void;
  /** A record without levels still has a name. @param tamu true when an address brought the visitor, who chose nothing here */
  namai: (nama: string, tamu: boolean) => void;
}

export class Ambil {
  readonly #papan: PapanAmbil;
  readonly #lipat: HTMLDetailsElement;
  readonly #status: HTMLElement;

  constructor(lipat: HTMLDetailsElement, papan: PapanAmbil) {
    this.#papan = papan;
    this.#lipat = lipat;
    this.#status = lipat.querySelector<HTMLElement>('[data-ambil-status]')!;
    const kotak = lipat.querySelector<HTMLTextAreaElement>('[data-tempel]')!;
    const berkas = lipat.querySelector<HTMLInputElement>('[data-ambil-berkas]')!;
    pasangPilihInovasi(lipat.querySelector('form')!, this.#status, (alamat) => void this.dariCatatan(alamat));
    lipat.querySelector('[data-pakai]')!.addEventListener('click', () => void this.#dariTeks(kotak.value));
    berkas.addEventListener('change', () => {
      const [f] = berkas.files ?? [];
      if (f) void this.#dariBerkas(f);
      // The same file may be chosen again after it was corrected.
      berkas.value = '';
    });
    kotak.addEventListener('dragover', (e) => e.preventDefault());
    kotak.addEventListener('drop', (e) => {
      const [f] = e.dataTransfer?.files ?? [];
      if (!f) return;
      e.preventDefault();
      void this.#dariBerkas(f);
    });
  }

  /** @param alamat `kabupaten-blora/silat` @param tamu true when it stood in the address of the page */
  async dariCatatan(alamat: string, tamu = false): Promise<void> {
    if (!ALAMAT_CATATAN.test(alamat)) return this.#katakan(P.takAda);
    this.#katakan(P.memuat);
    try {
      this.#pakai(await ambilJson(`data/inovasi/${alamat}.json`), tamu);
    } catch (galat) {
      this.#katakan(galat instanceof BerkasTidakAda ? P.takAda : P.gagalAmbil);
    }
  }

  async #dariBerkas(f: File): Promise<void> {
    if (f.size > BERKAS_TERBESAR) return this.#katakan(P.terlaluBesar);
    await this.#dariTeks(await f.text());
  }

  async #dariTeks(teks: string): Promise<void> {
    if (teks.trim() === '') return this.#katakan(P.kosong);
    // The reader of YAML is heavy and seldom needed.
    const [{ bacaTempelan, barisKe }, { GalatFormat }] = await Promise.all([
      import('../../format/kematangan-masuk.ts'),
      import('../../format/galat-format.ts'),
    ]).catch(() => [{}, {}] as never);
    if (!bacaTempelan) return this.#katakan(P.gagalAmbil);
    try {
      this.#pakai(bacaTempelan(teks));
    } catch (galat) {
      if (!(galat instanceof GalatFormat)) throw galat;
      const sebab = galat.teks === undefined ? galat.message : P.barisKe(barisKe(galat.teks, galat.offset), galat.message);
      this.#katakan(P.takTerbaca(sebab, galat.saran));
    }
  }

  #pakai(isi: unknown, tamu = false): void {
    const catatan = bacaKematangan(isi, this.#papan.edisi, this.#papan.kini());
    if (!catatan) return this.#katakan(P.bukanCatatan);
    const [p, ...lain] = catatan.penilaian;
    if (!p) return this.#tanpaTingkat(catatan, tamu);
    const pesan = [
      P.diambil(Object.keys(p.jawaban).length, catatan.nama, this.#label(p.edisi)),
      ...(p.diabaikan.length > 0 ? [P.diabaikan(p.diabaikan)] : []),
      ...(lain.length > 0 ? [P.lain(lain.length)] : []),
    ].join(' ');
    this.#status.textContent = '';
    this.#lipat.open = false;
    this.#papan.isi(catatan.nama, p, pesan);
  }

  #tanpaTingkat({ nama, tanpaRincian: [total], edisiAsing }: IsiCatatan, tamu: boolean): void {
    if (total === undefined && edisiAsing.length > 0) return this.#katakan(P.edisiAsing(edisiAsing));
    if (nama !== undefined) this.#papan.namai(nama, tamu);
    if (total) {
      const { nilai, maks } = total;
      return this.#katakan(
        P.tanpaRincian(nama, nilai !== undefined && maks !== undefined ? `${angka(nilai)} / ${angka(maks)}` : undefined),
      );
    }
    this.#katakan(nama === undefined ? P.bukanCatatan : P.tanpaKematangan(nama));
  }

  #label(edisi: string): string {
    return this.#papan.edisi.find((e) => e.edisi === edisi)!.label;
  }

  /** Where the visitor looks: the fold opens when an address brought him. */
  #katakan(pesan: string): void {
    this.#lipat.open = true;
    this.#status.textContent = pesan;
  }
}
