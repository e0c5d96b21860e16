/**
 * The charts on the page: drawn again in place, those in sight at once, those below one by one in the moments after.
 * `data-siap` says how far: `tampak`, then `semua`.
 */
import { LEBAR, type Bagan, type KalimatBagan } from '../../charts/bagan.ts';
import { figur, type PilihanFigur } from '../../charts/figur.ts';
import { pelukis } from '../../charts/pelukis.ts';
import { PERAJIN_BANDING } from '../../charts/perajin-banding.ts';
import { sesudahLukis } from '../sesudah-lukis.ts';
import { pasangUnduhan } from '../unduh-bagan.ts';

const PELUKIS = pelukis(PERAJIN_BANDING);

/** Width of the figure, in rem, from which the stylesheet shows the wide drawing. */
const BATAS_LEBAR_REM = 43;

/** Work at a stretch; between stretches the page answers. */
const SEKALI_MS = 25;

/** Begins anew each time it is called. */
type Isi = () => Iterable<Bagan | KalimatBagan>;

export class Papan {
  readonly #wadah: HTMLElement;
  #nomor = 0;
  #gambarLagi: (() => void) | undefined;
  /** Draws the next chart; false when there is none left. */
  #berikut: () => boolean = () => false;
  #lebar: number;
  /** Place named in the address; what stood there when the page came is drawn anew, so the browser loses it. */
  #tujuan = location.hash.slice(1);

  constructor(wadah: HTMLElement) {
    this.#wadah = wadah;
    this.#lebar = this.#lebarKini();
    // A turned phone, a wider window: the other drawing.
    new ResizeObserver(() => {
      if (this.#lebarKini() === this.#lebar) return;
      this.#lebar = this.#lebarKini();
      this.#gambarLagi?.();
    }).observe(wadah);
    // Who moves before everything is drawn is not carried away.
    for (const gerak of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
      addEventListener(gerak, () => (this.#tujuan = ''), { once: true, passive: true });
    // Paper shows everything.
    addEventListener('beforeprint', () => this.#habiskan());
  }

  #lebarKini(): number {
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    return this.#wadah.clientWidth >= BATAS_LEBAR_REM * rem ? LEBAR.lebar : LEBAR.sempit;
  }

  /** The charts that came with the page are those asked for. */
  sudahJadi(): void {
    this.#tandai('semua');
  }

  /** No charts, until others come. */
  tunggu(): void {
    this.#nomor++;
    this.#berikut = () => false;
    this.#gambarLagi = undefined;
    this.#wadah.replaceChildren();
    this.#mulai();
  }

  /** No charts at all. */
  kosongkan(): void {
    this.tunggu();
    this.#tandai('semua');
  }

  #mulai(): void {
    delete this.#wadah.dataset['siap'];
    this.#wadah.setAttribute('aria-busy', 'true');
  }

  /** @param sesudah what stands below the charts, done when the last of them is */
  gambar(bagan: Isi, pilihan: Omit<PilihanFigur, 'lebar'>, sesudah: () => void): void {
    this.#gambarLagi = () => this.gambar(bagan, pilihan, sesudah);
    const ini = ++this.#nomor;
    this.#mulai();
    // Read before anything changes: one layout, not one a chart.
    const bawahLayar = innerHeight;
    const tampak = [...this.#wadah.children].filter((e) => e.getBoundingClientRect().top < bawahLayar).length;
    const p = { ...pilihan, lebar: this.#lebar };
    const deret = bagan()[Symbol.iterator]();
    let n = 0;
    this.#berikut = () => {
      const { value, done } = deret.next();
      if (!done) {
        this.#taruh(n++, figur(value, p, PELUKIS));
        return true;
      }
      while (this.#wadah.children.length > n) this.#wadah.lastElementChild!.remove();
      this.#berikut = () => false;
      sesudah();
      return false;
    };
    // The first at once even where none stood: it is what the visitor waits for.
    while (n < Math.max(tampak, 1) && this.#berikut());
    this.#tandai('tampak');
    void this.#teruskan(ini);
  }

  async #teruskan(ini: number): Promise<void> {
    await sesudahLukis();
    for (let masih = true; masih;) {
      if (ini !== this.#nomor) return;
      const mulai = performance.now();
      do masih = this.#berikut();
      while (masih && performance.now() - mulai < SEKALI_MS);
      await new Promise((lanjut) => setTimeout(lanjut));
    }
    if (ini !== this.#nomor) return;
    this.#tandai('semua');
    this.#capaiTujuan();
  }

  /** Once, when nothing above the place grows any more. */
  #capaiTujuan(): void {
    if (this.#tujuan) document.getElementById(this.#tujuan)?.scrollIntoView({ behavior: 'instant' });
    this.#tujuan = '';
  }

  #habiskan(): void {
    while (this.#berikut());
  }

  #tandai(siap: 'tampak' | 'semua'): void {
    this.#wadah.dataset['siap'] = siap;
    if (siap === 'semua') this.#wadah.removeAttribute('aria-busy');
  }

  /** One figure in the place of another; what stood open in it stays open, and focus stays where it was. */
  #taruh(n: number, html: string): void {
    const templat = document.createElement('template');
    templat.innerHTML = html;
    const baru = templat.content.firstElementChild as HTMLElement;
    pasangUnduhan(baru);
    const lama = this.#wadah.children[n];
    if (!lama) return this.#wadah.append(baru);
    const terbuka = [...lama.querySelectorAll<HTMLDetailsElement>('details[data-lipat][open]')].map((d) => d.dataset['lipat']!);
    if (lama.id === baru.id) for (const l of terbuka) lipatan(baru, l)?.setAttribute('open', '');
    const fokus = lama.contains(document.activeElement) ? document.activeElement?.closest<HTMLElement>('[data-lipat]') : undefined;
    lama.replaceWith(baru);
    if (fokus) lipatan(baru, fokus.dataset['lipat']!)?.querySelector('summary')?.focus({ preventScroll: true });
  }
}

function lipatan(di: ParentNode, nama: string): HTMLDetailsElement | null {
  return di.querySelector(`details[data-lipat="${nama}"]`);
}
