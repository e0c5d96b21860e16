/** The panel of groups: base region, kind of group, and its members to tick. */
import { BOBOT_BIASA, SARINGAN_SERUPA, type KelompokDipilih } from '../../banding/alamat.ts';
import { SERI_PALING_BANYAK } from '../../banding/dasar.ts';
import type { BahanBanding, DaerahBanding } from '../../domain/banding/bahan.ts';
import { awalKelompok, susunKelompok, type JenisKelompok } from '../../domain/banding/kelompok.ts';
import { PESAN_PILIH_KELOMPOK as P } from '../../text/pesan/banding.ts';
import { sesudahLukis } from '../sesudah-lukis.ts';
import { anggotaKelompok } from './anggota.ts';
import { pasangKetikDaerah, type AturanKetik } from './ketik-daerah.ts';

export interface AturanPanel extends Pick<AturanKetik, 'gagal'> {
  muat(): Promise<BahanBanding>;
  /** A group was chosen, or left (`undefined`); with the regions that a comparison of it begins with. */
  pilih(kelompok: KelompokDipilih | undefined, daerah?: readonly DaerahBanding[]): void;
  /** @returns false where the box must not change. */
  centang(d: DaerahBanding, ya: boolean): boolean;
}

export class PanelKelompok {
  readonly #akar: HTMLDetailsElement;
  readonly #a: AturanPanel;
  readonly #kotakAcuan: HTMLInputElement;
  readonly #serupa: HTMLElement;
  readonly #anggota: HTMLElement;
  #acuan: DaerahBanding | undefined;
  /** What the list of members shows; it is made anew only when this changes. */
  #tergambar = '';
  #berkelompok = false;
  /** Of the newest list asked for; an older one is not drawn. */
  #nomor = 0;

  constructor(akar: HTMLDetailsElement, a: AturanPanel) {
    this.#akar = akar;
    this.#a = a;
    this.#kotakAcuan = akar.querySelector('#daerah-acuan')!;
    this.#serupa = akar.querySelector('[data-serupa]')!;
    this.#anggota = akar.querySelector('[data-anggota]')!;
    pasangKetikDaerah(this.#kotakAcuan, {
      ...a,
      status: akar.querySelector('[data-status-acuan]')!,
      pilih: (d) => void this.#gantiAcuan(d),
    });
    // Typing starts anew; leaving without a choice brings the name back.
    this.#kotakAcuan.addEventListener('focus', () => this.#kotakAcuan.select());
    this.#kotakAcuan.addEventListener('blur', () => (this.#kotakAcuan.value = this.#acuan?.nama ?? ''));
    akar.addEventListener('change', (e) => {
      if ((e.target as HTMLInputElement).matches('[name=kelompok], [name=bobot], [name=hanya]')) void this.#terapkan();
    });
  }

  /** The state of the page, shown in the panel. */
  gambar(b: BahanBanding, kelompok: KelompokDipilih | undefined, daftar: readonly DaerahBanding[]): void {
    const acuan = kelompok && b.daerah.find((d) => d.slug === kelompok.acuan);
    this.#acuan = acuan ?? this.#acuan ?? daftar[0];
    if (document.activeElement !== this.#kotakAcuan) this.#kotakAcuan.value = this.#acuan?.nama ?? '';
    this.#isian('kelompok', [acuan ? kelompok.jenis : 'sendiri']);
    this.#isian('bobot', [String(kelompok?.pilihan.bobotKemiskinan ?? BOBOT_BIASA)]);
    this.#isian(
      'hanya',
      SARINGAN_SERUPA.filter((s) => kelompok?.pilihan[s]),
    );
    this.#serupa.hidden = !acuan || kelompok.jenis !== 'serupa';
    this.#fiskal();
    this.#berkelompok = acuan !== undefined;
    if (!acuan || !kelompok) {
      this.#nomor++;
      this.#anggota.replaceChildren();
      this.#tergambar = '';
      return;
    }
    void this.#gambarAnggota(b, acuan, kelompok, daftar);
  }

  /** After the charts: of a long list the visitor sees only the beginning. */
  async #gambarAnggota(b: BahanBanding, acuan: DaerahBanding, kelompok: KelompokDipilih, daftar: readonly DaerahBanding[]): Promise<void> {
    const ini = ++this.#nomor;
    await sesudahLukis();
    if (ini !== this.#nomor) return;
    const kunci = JSON.stringify(kelompok);
    const dipilih = new Set(daftar.map((d) => d.slug));
    // Ticking changes no order: a box stays where it was pressed.
    if (kunci !== this.#tergambar) {
      this.#tergambar = kunci;
      this.#anggota.replaceChildren(
        anggotaKelompok(susunKelompok(b, acuan, kelompok.jenis, kelompok.pilihan), acuan, kelompok, dipilih, (d, ya) =>
          this.#a.centang(d, ya),
        ),
      );
    }
    for (const c of this.#anggota.querySelectorAll('input')) c.checked = dipilih.has(c.value);
  }

  #isian(nama: string, nilai: readonly string[]): void {
    for (const i of this.#akar.querySelectorAll<HTMLInputElement>(`[name="${nama}"]`)) i.checked = nilai.includes(i.value);
  }

  #terpilih(nama: string): string[] {
    return [...this.#akar.querySelectorAll<HTMLInputElement>(`[name="${nama}"]:checked`)].map((i) => i.value);
  }

  /** Offered only where the class of the base is known. */
  #fiskal(): void {
    const label = this.#akar.querySelector<HTMLElement>('label:has([value="fiskal"])')!;
    const kelas = this.#acuan?.fiskal?.kelas;
    label.hidden = kelas === undefined;
    label.querySelector('span')!.textContent = P.saringan.fiskal + (kelas === undefined ? '' : P.kelasFiskal(kelas));
  }

  async #gantiAcuan(d: DaerahBanding): Promise<void> {
    this.#acuan = d;
    this.#kotakAcuan.value = d.nama;
    await this.#terapkan();
  }

  async #terapkan(): Promise<void> {
    const jenis = this.#terpilih('kelompok')[0] as JenisKelompok | 'sendiri';
    if (jenis === 'sendiri') return this.#berkelompok ? this.#a.pilih(undefined) : undefined;
    let b: BahanBanding;
    try {
      b = await this.#a.muat();
    } catch (galat) {
      return this.#a.gagal(galat);
    }
    const acuan = this.#acuan;
    if (!acuan) return;
    const hanya = this.#terpilih('hanya');
    const pilihan = {
      bobotKemiskinan: Number(this.#terpilih('bobot')[0] ?? BOBOT_BIASA),
      ...Object.fromEntries(hanya.map((h) => [h, true])),
    };
    const k = susunKelompok(b, acuan, jenis, pilihan);
    this.#a.pilih({ jenis, acuan: acuan.slug, pilihan }, [acuan, ...awalKelompok(b, acuan, k, SERI_PALING_BANYAK - 1)]);
  }
}
