/**
 * Suggestions below a search box (a combobox with a list): innovations, regions, themes, urusan.
 * Without this script the box is a plain form. `/` leads to the box from anywhere on the page.
 */
import { cocokkanSaran, rakUntuk, type RakSaran, type Saran } from '../cari/saran.ts';
import { SARAN } from '../text/pesan/cari.ts';
import { alamat, ambilJson } from './ambil.ts';
import { unsur } from './unsur.ts';

/** Typing faster than this asks once. */
const JEDA_MS = 80;

const daftarRak = () => ambilJson('cari/saran/daftar.json').then((teks) => new Set((teks as string).split(' ')));
const ambilRak = async (kunci: string): Promise<RakSaran | undefined> =>
  (await daftarRak()).has(kunci) ? ((await ambilJson(`cari/saran/${kunci}.json`)) as RakSaran) : undefined;

class KotakSaran {
  readonly #kotak: HTMLInputElement;
  readonly #daftar: HTMLUListElement;
  readonly #status: HTMLElement;
  #pilihan: HTMLLIElement[] = [];
  #terpilih = -1;
  #nomor = 0;
  #jeda: ReturnType<typeof setTimeout> | undefined;

  constructor(kotak: HTMLInputElement) {
    this.#kotak = kotak;
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
    kotak.addEventListener('blur', () => setTimeout(() => this.#tutup(), 150));
    kotak.form!.addEventListener('submit', () => this.#tutup());
  }

  #tunda(): void {
    // What was chosen belonged to the text before.
    this.#tandai(-1);
    clearTimeout(this.#jeda);
    this.#jeda = setTimeout(() => void this.#perbarui(), JEDA_MS);
  }

  async #perbarui(): Promise<void> {
    const ini = ++this.#nomor;
    const ketik = this.#kotak.value.trim();
    // Suggestions are a help on the way; without them the form still works.
    const rak = await rakUntuk(ketik, ambilRak).catch(() => undefined);
    if (ini !== this.#nomor) return;
    const saran = rak ? cocokkanSaran(ketik, rak) : [];
    if (!saran.length || document.activeElement !== this.#kotak) return this.#tutup();
    this.#pilihan = [...saran.map((s, i) => this.#butir(s, i)), this.#cariTeks(ketik, saran.length)];
    this.#daftar.replaceChildren(...this.#pilihan);
    this.#daftar.hidden = false;
    this.#kotak.setAttribute('aria-expanded', 'true');
    this.#status.textContent = SARAN.banyak(this.#pilihan.length);
    this.#tandai(-1);
  }

  #butir([jenis, nama, jalur, sisi]: Saran, i: number): HTMLLIElement {
    const keterangan = jenis === 'inovasi' ? sisi : SARAN.jumlah(sisi);
    return this.#pilihanKe(
      alamat(jalur),
      i,
      unsur('span', 'saran__jenis', SARAN.jenis[jenis]),
      unsur('span', 'saran__nama', nama),
      unsur('span', 'saran__sisi', keterangan),
    );
  }

  /** What was typed, as it is: names are not all there is. */
  #cariTeks(ketik: string, i: number): HTMLLIElement {
    return this.#pilihanKe(alamat(`inovasi/?q=${encodeURIComponent(ketik)}`), i, unsur('span', 'saran__teks', SARAN.cariTeks(ketik)));
  }

  #pilihanKe(ke: string, i: number, ...isi: Node[]): HTMLLIElement {
    const li = unsur('li', 'saran__butir', ...isi);
    li.id = `${this.#daftar.id}-${i}`;
    li.setAttribute('role', 'option');
    li.dataset.ke = ke;
    // Before blur, which closes the list.
    li.addEventListener('pointerdown', (e) => e.preventDefault());
    li.addEventListener('click', () => (location.href = ke));
    return li;
  }

  #tandai(i: number): void {
    this.#pilihan[this.#terpilih]?.setAttribute('aria-selected', 'false');
    this.#terpilih = i;
    const li = this.#pilihan[i];
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
      location.href = this.#pilihan[this.#terpilih]!.dataset.ke!;
    } else if (e.key === 'Escape') {
      e.preventDefault();
      this.#tutup();
    }
  }

  #tutup(): void {
    clearTimeout(this.#jeda);
    this.#nomor++;
    this.#daftar.hidden = true;
    this.#kotak.setAttribute('aria-expanded', 'false');
    this.#tandai(-1);
  }
}

const kotak = [...document.querySelectorAll<HTMLInputElement>('form[role="search"] input[name="q"]')];
for (const k of kotak) new KotakSaran(k);

addEventListener('keydown', (e) => {
  const diMedan = (e.target as HTMLElement).closest?.('input, textarea, select, [contenteditable]');
  if (e.key !== '/' || e.ctrlKey || e.metaKey || e.altKey || diMedan) return;
  const tampak = kotak.find((k) => k.offsetParent !== null);
  if (!tampak) return;
  e.preventDefault();
  tampak.focus();
  tampak.select();
});
