/** The form of the sheet: what stands in it, and what the visitor does in it. */
import { idButir, idVariabel, lembarUjiHtml } from '../../charts/lembar-uji.ts';
import type { Lembar } from '../../domain/kematangan/lembar.ts';
import { perVariabel } from '../../domain/kematangan/urutan.ts';
import type { EdisiKematangan } from '../../domain/schema/kosakata.ts';
import { tautanKe, unsur } from '../unsur.ts';

export class Formulir {
  readonly #wadah: HTMLElement;
  readonly #lompat: HTMLElement;
  /** Edition that stands in the form. */
  #edisi: string;
  /** Indicator that was touched last. */
  #sentuh: string | undefined;

  /** @param edisi the edition that the page came with */
  constructor(wadah: HTMLElement, lompat: HTMLElement, edisi: string, ubah: (bagian: 'jawaban' | 'bukti') => void) {
    this.#wadah = wadah;
    this.#lompat = lompat;
    this.#edisi = edisi;
    wadah.addEventListener('change', (e) => {
      const kotak = e.target as HTMLInputElement;
      this.#sentuh = kotak.closest<HTMLElement>('[data-indikator]')?.dataset['indikator'];
      ubah(kotak.type === 'radio' ? 'jawaban' : 'bukti');
    });
  }

  /** What was answered, as it stands in the form. */
  baca(): Pick<Lembar, 'jawaban' | 'bukti'> {
    const terpilih = (jenis: string) => [...this.#wadah.querySelectorAll<HTMLInputElement>(`[type=${jenis}]:checked`)];
    const id = (x: HTMLInputElement) => x.closest<HTMLElement>('[data-indikator]')!.dataset['indikator']!;
    return {
      jawaban: Object.fromEntries(
        terpilih('radio')
          .filter((x) => x.value !== '')
          .map((x) => [id(x), Number(x.value)]),
      ),
      bukti: terpilih('checkbox').map(id),
    };
  }

  tulis(e: EdisiKematangan, l: Lembar): void {
    if (this.#edisi !== e.edisi) {
      const variabel = perVariabel(e);
      this.#wadah.innerHTML = lembarUjiHtml(variabel);
      this.#lompat.querySelector('ul')!.replaceChildren(...variabel.map((v, n) => unsur('li', '', tautanKe(`#${idVariabel(n)}`, v.nama))));
      this.#edisi = e.edisi;
    }
    this.#sentuh = undefined;
    for (const i of e.indikator) {
      const nilai = l.jawaban[i.id];
      for (const x of this.#kotak(i.id, 'radio')) x.checked = x.value === (nilai === undefined ? '' : String(nilai));
      for (const x of this.#kotak(i.id, 'checkbox')) x.checked = l.bukti.includes(i.id);
    }
  }

  /** Goes to the next indicator without an answer, from where the visitor is, around the end. @returns false when there is none */
  keBerikut(): boolean {
    const semua = [...this.#wadah.querySelectorAll<HTMLElement>('[data-indikator]')];
    const disini = semua.findIndex((b) => b.dataset['indikator'] === this.#sentuh);
    const urut = [...semua.slice(disini + 1), ...semua.slice(0, disini + 1)];
    const kotak = urut.flatMap((b) => [...b.querySelectorAll<HTMLInputElement>('[type=radio]:checked')]).find((x) => x.value === '');
    if (!kotak) return false;
    const butir = kotak.closest<HTMLElement>('[data-indikator]')!;
    this.#sentuh = butir.dataset['indikator'];
    kotak.focus({ preventScroll: true });
    butir.scrollIntoView({ block: 'start' });
    return true;
  }

  #kotak(indikator: string, jenis: string): NodeListOf<HTMLInputElement> {
    return this.#wadah.querySelectorAll(`#${CSS.escape(idButir(indikator))} [type=${jenis}]`);
  }
}
