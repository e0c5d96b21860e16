/** One form on its page: its steps, where the visitor stands, what is kept. */
import type { Tempat } from '../../format/usulan/berkas.ts';
import type { LangkahBorang } from '../../format/usulan/borang.ts';
import type { Isian } from '../../format/usulan/nilai.ts';
import { ARTI_LANGKAH, PESAN_BORANG as P, type IdLangkah } from '../../text/pesan/usulan.ts';
import type { SaluranKirim } from '../berkas-jadi.ts';
import type { WilayahTerpilih } from '../ketik-wilayah.ts';
import { tombol, unsur } from '../unsur.ts';
import { gambarBagian } from './bagian.ts';
import { gambarMedan } from './kelompok.ts';
import { gambarKirim } from './kirim.ts';
import type { Konteks } from './konteks.ts';
import type { BorangUsul, RujukanUsul } from './muat.ts';
import { gambarPenunjuk } from './penunjuk.ts';
import type { Ragam } from './ragam.ts';
import { hapusIsian, simpanIsian, type Tersimpan } from './simpanan-usul.ts';
import { kotakTempat } from './tempat.ts';

export interface BahanFormulir extends BorangUsul {
  wadah: HTMLElement;
  rujukan: RujukanUsul;
  ragam: Ragam;
  /** Path of the record that is changed. */
  berkas: string | undefined;
  saluran: SaluranKirim;
  /** A form in which nothing was answered. */
  kosong(): Isian;
}

const JEDA_SIMPAN_MS = 300;

export class Formulir {
  readonly #b: BahanFormulir;
  readonly #k: Konteks;
  readonly #layar = unsur('div', 'usul__layar');
  readonly #status = unsur('p', 'keterangan isian__status');
  #tempat: HTMLElement | undefined;
  #wilayah: WilayahTerpilih | undefined;
  #langkah: number;
  #jeda: ReturnType<typeof setTimeout> | undefined;

  constructor(b: BahanFormulir, awal: Tersimpan, pesan?: string) {
    this.#b = b;
    this.#langkah = Math.min(awal.langkah, b.borang.langkah.length);
    this.#wilayah = awal.wilayah;
    this.#status.setAttribute('role', 'status');
    this.#status.textContent = pesan ?? '';
    this.#k = {
      borang: b.borang,
      pilihan: b.pilihan,
      rujukan: b.rujukan,
      isian: awal.isian,
      folder: () => /^content\/daerah\/([^/]+)/.exec(b.berkas ?? '')?.[1] ?? this.#wilayah?.folder,
      pindah: (w) => {
        this.#tempat = this.#kotakTempat(w);
        this.#pindah(w);
      },
      galat: new Map(),
      ubah: () => this.#tunda(),
      lukis: (fokus) => this.lukis(fokus),
      status: this.#status,
    };
    this.#tempat = b.berkas === undefined ? this.#kotakTempat(this.#wilayah) : undefined;
    b.wadah.replaceChildren(
      ...(b.berkas === undefined ? [] : [unsur('p', 'keterangan perbaikan', P.disunting(b.berkas))]),
      this.#layar,
      this.#status,
      unsur(
        'p',
        'tombol-baris usul__hapus',
        tombol('tombol tombol--kedua', P.hapusIsian, () => this.#hapus()),
      ),
    );
    // What was typed in the last moment is kept too.
    addEventListener('pagehide', () => this.#simpan());
  }

  #kotakTempat(awal: WilayahTerpilih | undefined): HTMLElement {
    return kotakTempat(awal, (w) => this.#pindah(w));
  }

  #pindah(w: WilayahTerpilih | undefined): void {
    const lain = w?.folder !== this.#wilayah?.folder;
    this.#wilayah = w;
    this.#k.galat.delete('tempat');
    if (!lain) return;
    this.#tunda();
    // Offices belong to the region: the list of the step is another now.
    if (this.#langkah === 0) this.lukis(document.activeElement?.id);
  }

  #tunda(): void {
    clearTimeout(this.#jeda);
    this.#jeda = setTimeout(() => {
      this.#status.textContent = this.#simpan() ? P.tersimpan : P.takTersimpan;
    }, JEDA_SIMPAN_MS);
  }

  #simpan(): boolean {
    clearTimeout(this.#jeda);
    return simpanIsian(this.#b.borang.jenis, this.#b.berkas, { isian: this.#k.isian, langkah: this.#langkah, wilayah: this.#wilayah });
  }

  #hapus(): void {
    if (!confirm(P.yakin)) return;
    hapusIsian(this.#b.borang.jenis, this.#b.berkas);
    if (this.#b.berkas !== undefined) return location.reload();
    this.#k.isian = this.#b.kosong();
    this.#k.galat.clear();
    clearTimeout(this.#jeda);
    this.#ke(0);
    hapusIsian(this.#b.borang.jenis, this.#b.berkas);
    this.#status.textContent = '';
  }

  #ke(n: number, fokus?: string): void {
    this.#langkah = n;
    this.#simpan();
    this.lukis(fokus ?? 'usul-langkah');
  }

  /** @param fokus id of the element that takes the focus; at first none does */
  lukis(fokus?: string): void {
    const { langkah } = this.#b.borang;
    const akhir = langkah.length;
    const l = langkah[this.#langkah];
    const judul = unsur('h2', '', l?.judul ?? P.kirim);
    judul.id = 'usul-langkah';
    judul.tabIndex = -1;
    const isi = unsur('div', 'usul__langkah');
    this.#layar.replaceChildren(
      gambarPenunjuk([...langkah.map((x) => x.judul), P.kirim], this.#langkah, (n) => this.#ke(n)),
      judul,
      unsur('p', 'keterangan', l ? ARTI_LANGKAH[l.id as IdLangkah] : P.artiKirim),
      isi,
      unsur(
        'p',
        'tombol-baris',
        this.#langkah > 0 && tombol('tombol tombol--kedua', P.kembali, () => this.#ke(this.#langkah - 1)),
        this.#langkah < akhir && tombol('tombol', this.#langkah === akhir - 1 ? P.kirim : P.lanjut, () => this.#ke(this.#langkah + 1)),
      ),
    );
    if (l) isi.append(...this.#isiLangkah(l));
    else void this.#kirim(isi);
    if (fokus !== undefined) this.#fokus(fokus);
  }

  #isiLangkah(l: LangkahBorang): HTMLElement[] {
    const { ragam, borang } = this.#b;
    const nama = borang.langkah[0] === l ? ragam.namaTempat(this.#k) : undefined;
    if (nama !== undefined && this.#tempat) this.#tempat.querySelector('label')!.textContent = `${nama} ${P.wajib}`;
    return [
      ...ragam.sebelum(l, this.#k),
      ...(nama !== undefined && this.#tempat ? [this.#tempat] : []),
      ...ragam.sesudah(l, this.#k),
      ...gambarMedan(ragam.medan(l, this.#k), this.#k.isian, '', this.#k),
      ...(l.bagian ? gambarBagian(l.bagian, this.#k) : []),
    ];
  }

  async #kirim(isi: HTMLElement): Promise<void> {
    await gambarKirim(isi, {
      k: this.#k,
      ragam: this.#b.ragam,
      tempat: this.#tempatUsulan(),
      saluran: this.#b.saluran,
      menuju: (id, fokus) =>
        this.#ke(
          this.#b.borang.langkah.findIndex((x) => x.id === id),
          fokus,
        ),
    });
  }

  #tempatUsulan(): Tempat | undefined {
    const w = this.#wilayah;
    return w && { kode: w.kode, nama: w.nama, folder: w.folder, ada: w.folder in this.#b.rujukan.opd };
  }

  #fokus(id: string): void {
    const e = document.getElementById(id);
    if (!e) return;
    // A field may be folded away with its group.
    for (let d = e.closest('details'); d; d = d.parentElement?.closest('details') ?? null) d.open = true;
    const kendali = e instanceof HTMLDetailsElement ? e.querySelector('summary') : e;
    (kendali ?? e).focus();
    // A row begins with its first field.
    if (e.matches('.usul__baris')) e.querySelector<HTMLElement>('input, select, textarea, summary')?.focus();
    e.scrollIntoView({ block: 'nearest' });
  }
}
