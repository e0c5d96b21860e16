/**
 * The charts on the page: drawn again in place, those in sight at once, those below one by one in the moments after.
 * `data-siap` says how far: `tampak`, then `semua`.
 */
import { LEBAR, type Bagan, type KalimatBagan } from '../../charts/bagan.ts';
import { figur, type PilihanFigur } from '../../charts/figur.ts';
import { pelukis } from '../../charts/pelukis.ts';
import { PERAJIN_BANDING } from '../../charts/perajin-banding.ts';
import { pasangUnduhan } from '../unduh-bagan.ts';

const PELUKIS = pelukis(PERAJIN_BANDING);

/** Width of the figure, in rem, from which the stylesheet shows the wide drawing. */
const BATAS_LEBAR_REM = 43;

/** Work at a stretch; between stretches the page answers. */
const SEKALI_MS = 25;

type Isi = readonly (Bagan | KalimatBagan)[];

export class Papan {
  readonly #wadah: HTMLElement;
  #nomor = 0;
  #gambarLagi: (() => void) | undefined;
  #sisa: (() => void)[] = [];
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
    this.#sisa = [];
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

  gambar(bagan: Isi, pilihan: Omit<PilihanFigur, 'lebar'>): void {
    this.#gambarLagi = () => this.gambar(bagan, pilihan);
    const ini = ++this.#nomor;
    this.#mulai();
    const lama = [...this.#wadah.children] as HTMLElement[];
    // Read before anything changes: one layout, not one a chart.
    const bawahLayar = innerHeight;
    const tampak = lama.map((e) => e.getBoundingClientRect().top < bawahLayar);
    const p = { ...pilihan, lebar: this.#lebar };
    this.#sisa = [];
    for (const [n, b] of bagan.entries()) {
      const ganti = () => this.#taruh(n, figur(b, p, PELUKIS));
      // Of new charts beyond the old ones the first is drawn at once: there may have been none.
      if (tampak[n] ?? n === 0) ganti();
      else this.#sisa.push(ganti);
    }
    for (const e of lama.slice(bagan.length)) e.remove();
    this.#tandai('tampak');
    void this.#teruskan(ini);
  }

  async #teruskan(ini: number): Promise<void> {
    for (;;) {
      await new Promise((lanjut) => setTimeout(lanjut));
      if (ini !== this.#nomor) return;
      if (this.#sisa.length === 0) break;
      const mulai = performance.now();
      while (this.#sisa.length && performance.now() - mulai < SEKALI_MS) this.#sisa.shift()!();
    }
    this.#tandai('semua');
    this.#capaiTujuan();
  }

  /** Once, when nothing above the place grows any more. */
  #capaiTujuan(): void {
    if (this.#tujuan) document.getElementById(this.#tujuan)?.scrollIntoView({ behavior: 'instant' });
    this.#tujuan = '';
  }

  #habiskan(): void {
    for (const satu of this.#sisa.splice(0)) satu();
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
