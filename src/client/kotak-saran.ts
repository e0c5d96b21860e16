/** Suggestions below a text box: a combobox with a list, after the ARIA pattern. What is offered and what a choice does is the caller's. */
import { cocokkanSaran, rakUntuk, type JenisSaran, type RakSaran, type Saran } from '../cari/saran.ts';
import { SARAN } from '../text/pesan/cari.ts';
import { ambilJson } from './ambil.ts';
import { unsur } from './unsur.ts';

/** Typing faster than this asks once. */
const JEDA_MS = 80;

const daftarRak = () => ambilJson('cari/saran/daftar.json').then((teks) => new Set((teks as string).split(' ')));
const ambilRak = async (kunci: string): Promise<RakSaran | undefined> =>
  (await daftarRak()).has(kunci) ? ((await ambilJson(`cari/saran/${kunci}.json`)) as RakSaran) : undefined;

/** Names that fit what is typed, of all kinds or of one. @throws when the files cannot be read. */
export async function cariSaran(ketik: string, jenis?: JenisSaran): Promise<Saran[]> {
  const rak = await rakUntuk(ketik, ambilRak);
  return rak ? cocokkanSaran(ketik, jenis ? { isi: rak.isi.filter(([j]) => j === jenis) } : rak) : [];
}

export interface Pilihan {
  isi: Node[];
  saatPilih: () => void;
}

export class KotakSaran {
  readonly #kotak: HTMLInputElement;
  readonly #tawarkan: (ketik: string) => Promise<Pilihan[]>;
  readonly #daftar: HTMLUListElement;
  readonly #status: HTMLElement;
  #pilihan: { li: HTMLLIElement; saatPilih: () => void }[] = [];
  #terpilih = -1;
  #nomor = 0;
  #jeda: ReturnType<typeof setTimeout> | undefined;

  /** @param tawarkan may fail: suggestions are a help on the way, without them the box still works */
  constructor(kotak: HTMLInputElement, tawarkan: (ketik: string) => Promise<Pilihan[]>) {
    this.#kotak = kotak;
    this.#tawarkan = tawarkan;
    this.#daftar = unsur('ul', 'saran');
    this.#daftar.id = `${kotak.id}-saran`;
    this.#daftar.hidden = true;
    this.#daftar.setAttribute('role', 'listbox');
    this.#daftar.setAttribute('aria-label', SARAN.daftar);
    this.#status = unsur('span', 'tersembunyi');
    this.#status.setAttribute('role', 'status');
    kotak.form!.append(this.#daftar, this.#status);
    for (const [nama, nilai] of Object.entries({
      role: 'combobox',
      'aria-expanded': 'false',
      'aria-controls': this.#daftar.id,
      'aria-autocomplete': 'list',
    }))
      kotak.setAttribute(nama, nilai);
    kotak.addEventListener('input', () => this.#tunda());
    kotak.addEventListener('focus', () => void daftarRak().catch(() => undefined), { once: true });
    kotak.addEventListener('keydown', (e) => this.#tekan(e));
    kotak.addEventListener('blur', () => setTimeout(() => this.tutup(), 150));
    kotak.form!.addEventListener('submit', () => this.tutup());
  }

  /** Offers what fits now, as if it had just been typed. */
  buka(): void {
    this.#kotak.focus();
    void this.#perbarui();
  }

  tutup(): void {
    clearTimeout(this.#jeda);
    this.#nomor++;
    this.#daftar.hidden = true;
    this.#kotak.setAttribute('aria-expanded', 'false');
    this.#tandai(-1);
  }

  #tunda(): void {
    // What was chosen belonged to the text before.
    this.#tandai(-1);
    clearTimeout(this.#jeda);
    this.#jeda = setTimeout(() => void this.#perbarui(), JEDA_MS);
  }

  async #perbarui(): Promise<void> {
    const ini = ++this.#nomor;
    const tawaran = await this.#tawarkan(this.#kotak.value.trim()).catch(() => []);
    if (ini !== this.#nomor) return;
    if (!tawaran.length || document.activeElement !== this.#kotak) return this.tutup();
    this.#pilihan = tawaran.map((t, i) => this.#butir(t, i));
    this.#daftar.replaceChildren(...this.#pilihan.map((p) => p.li));
    this.#daftar.hidden = false;
    this.#kotak.setAttribute('aria-expanded', 'true');
    this.#status.textContent = SARAN.banyak(this.#pilihan.length);
    this.#tandai(-1);
  }

  #butir({ isi, saatPilih }: Pilihan, i: number): { li: HTMLLIElement; saatPilih: () => void } {
    const li = unsur('li', 'saran__butir', ...isi);
    li.id = `${this.#daftar.id}-${i}`;
    li.setAttribute('role', 'option');
    // Before blur, which closes the list.
    li.addEventListener('pointerdown', (e) => e.preventDefault());
    li.addEventListener('click', saatPilih);
    return { li, saatPilih };
  }

  #tandai(i: number): void {
    this.#pilihan[this.#terpilih]?.li.setAttribute('aria-selected', 'false');
    this.#terpilih = i;
    const li = this.#pilihan[i]?.li;
    if (!li) return this.#kotak.removeAttribute('aria-activedescendant');
    li.setAttribute('aria-selected', 'true');
    li.scrollIntoView({ block: 'nearest' });
    this.#kotak.setAttribute('aria-activedescendant', li.id);
  }

  #tekan(e: KeyboardEvent): void {
    if (this.#daftar.hidden) {
      if (e.key === 'ArrowDown') void this.#perbarui();
      return;
    }
    const n = this.#pilihan.length;
    if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
      e.preventDefault();
      const langkah = e.key === 'ArrowDown' ? 1 : -1;
      // From -1, the box itself, through the list and back to the box.
      this.#tandai(((this.#terpilih + 1 + langkah + n + 1) % (n + 1)) - 1);
    } else if (e.key === 'Enter' && this.#terpilih >= 0) {
      e.preventDefault();
      this.#pilihan[this.#terpilih]!.saatPilih();
    } else if (e.key === 'Escape') {
      e.preventDefault();
      this.tutup();
    }
  }
}
