/** A text box with a list of choices below it (ARIA combobox): arrows, Enter, Escape, pointer. What it offers comes from outside. */
import { unsur } from './unsur.ts';

/** Typing faster than this asks once. */
const JEDA_MS = 80;

export interface Pilihan {
  isi: readonly Node[];
  pilih: () => void;
  /** Shown, but cannot be chosen. */
  mati?: boolean;
  /** A guess: it is taken only where it was marked or pressed, never by Enter alone. */
  ragu?: boolean;
}

export interface AturanKotak {
  /** Holds the list; it is positioned. */
  wadah: HTMLElement;
  /** Name of the list. */
  nama: string;
  /** Where the number of choices is told. */
  status: HTMLElement;
  /** Choices for the text typed and what to tell of them; without choices the list closes. */
  cari(ketik: string): Promise<{ pilihan: Pilihan[]; status: string }>;
  /** Enter without a marked choice takes the first. */
  enterPertama?: boolean;
}

export class KotakPilihan {
  readonly #kotak: HTMLInputElement;
  readonly #aturan: AturanKotak;
  readonly #daftar = unsur('ul', 'saran');
  #pilihan: Pilihan[] = [];
  #butir: HTMLLIElement[] = [];
  #terpilih = -1;
  #nomor = 0;
  #jeda: ReturnType<typeof setTimeout> | undefined;

  constructor(kotak: HTMLInputElement, aturan: AturanKotak) {
    this.#kotak = kotak;
    this.#aturan = aturan;
    this.#daftar.id = `${kotak.id}-saran`;
    this.#daftar.hidden = true;
    this.#daftar.setAttribute('role', 'listbox');
    this.#daftar.setAttribute('aria-label', aturan.nama);
    aturan.wadah.append(this.#daftar);
    for (const [nama, nilai] of Object.entries({
      role: 'combobox',
      'aria-expanded': 'false',
      'aria-controls': this.#daftar.id,
      'aria-autocomplete': 'list',
    }))
      kotak.setAttribute(nama, nilai);
    kotak.addEventListener('input', () => this.#tunda());
    kotak.addEventListener('keydown', (e) => this.#tekan(e));
    kotak.addEventListener('blur', () => setTimeout(() => document.activeElement !== kotak && this.tutup(), 150));
  }

  #tunda(): void {
    // What was marked belonged to the text before.
    this.#tandai(-1);
    clearTimeout(this.#jeda);
    this.#jeda = setTimeout(() => void this.#perbarui(), JEDA_MS);
  }

  async #perbarui(): Promise<void> {
    clearTimeout(this.#jeda);
    const ini = ++this.#nomor;
    const { pilihan, status } = await this.#aturan.cari(this.#kotak.value.trim());
    if (ini !== this.#nomor) return;
    if (!pilihan.length || document.activeElement !== this.#kotak) {
      this.tutup();
      this.#aturan.status.textContent = status;
      return;
    }
    // Marked while the list was still on its way: it stays marked where it is offered again.
    const ditandai = this.#butir[this.#terpilih]?.textContent;
    this.#pilihan = pilihan;
    this.#butir = pilihan.map((p, i) => this.#satu(p, i));
    this.#daftar.replaceChildren(...this.#butir);
    this.#daftar.hidden = false;
    this.#kotak.setAttribute('aria-expanded', 'true');
    this.#aturan.status.textContent = status;
    this.#tandai(ditandai === undefined ? -1 : this.#butir.findIndex((b) => b.textContent === ditandai));
  }

  #satu(p: Pilihan, i: number): HTMLLIElement {
    const li = unsur('li', 'saran__butir', ...p.isi);
    li.id = `${this.#daftar.id}-${i}`;
    li.setAttribute('role', 'option');
    if (p.mati) li.setAttribute('aria-disabled', 'true');
    // Before blur, which closes the list.
    li.addEventListener('pointerdown', (e) => e.preventDefault());
    li.addEventListener('click', () => this.#pilih(i));
    return li;
  }

  #pilih(i: number): void {
    const p = this.#pilihan[i];
    if (!p || p.mati) return;
    this.tutup();
    p.pilih();
  }

  #tandai(i: number): void {
    this.#butir[this.#terpilih]?.setAttribute('aria-selected', 'false');
    this.#terpilih = i;
    const li = this.#butir[i];
    if (!li) return this.#kotak.removeAttribute('aria-activedescendant');
    li.setAttribute('aria-selected', 'true');
    li.scrollIntoView({ block: 'nearest' });
    this.#kotak.setAttribute('aria-activedescendant', li.id);
  }

  #tekan(e: KeyboardEvent): void {
    if (e.key === 'Enter' && this.#aturan.enterPertama) {
      e.preventDefault();
      return void this.#terima();
    }
    if (this.#daftar.hidden) {
      if (e.key === 'ArrowDown') void this.#perbarui();
      return;
    }
    const n = this.#butir.length;
    if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
      e.preventDefault();
      const langkah = e.key === 'ArrowDown' ? 1 : -1;
      // From -1, the box itself, through the list and back to the box.
      this.#tandai(((this.#terpilih + 1 + langkah + n + 1) % (n + 1)) - 1);
    } else if (e.key === 'Enter' && this.#terpilih >= 0) {
      e.preventDefault();
      this.#pilih(this.#terpilih);
    } else if (e.key === 'Escape') {
      e.preventDefault();
      this.tutup();
    }
  }

  /** The marked choice, or the first; what was typed a moment ago is looked up before. */
  async #terima(): Promise<void> {
    if (this.#terpilih < 0) await this.#perbarui();
    if (!this.#daftar.hidden) this.#pilih(this.#terpilih >= 0 ? this.#terpilih : this.#pilihan.findIndex((p) => !p.mati && !p.ragu));
  }

  /** Offers what fits now, as if it had just been typed. */
  async buka(): Promise<void> {
    this.#kotak.focus();
    await this.#perbarui();
  }

  tutup(): void {
    clearTimeout(this.#jeda);
    this.#nomor++;
    this.#daftar.hidden = true;
    this.#kotak.setAttribute('aria-expanded', 'false');
    this.#tandai(-1);
  }
}
