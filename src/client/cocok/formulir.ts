/** The form of the finder: what stands in its fields → a state, and back. */
import type { KeadaanCocok } from '../../banding/alamat-cocok.ts';
import { KONEKSI } from '../../domain/cocok/calon.ts';
import { rupiah } from '../../text/angka.ts';
import { PESAN_COCOK as P } from '../../text/pesan/cocok.ts';
import { uraiRupiah } from '../../text/urai-rupiah.ts';

type Isian = Omit<KeadaanCocok, 'daerah' | 'daftar'>;

const MAKS_BULAN = 240;

export class FormulirCocok {
  readonly #f: HTMLFormElement;

  constructor(formulir: HTMLFormElement) {
    this.#f = formulir;
  }

  #medan(nama: string): HTMLInputElement | HTMLSelectElement {
    return this.#f.elements.namedItem(nama) as HTMLInputElement;
  }

  /** Shows what a field was read as, or what is wrong with it; a wrong field counts as empty. */
  #kabar(nama: string, teks: string, salah: boolean): void {
    const medan = this.#medan(nama);
    this.#f.querySelector(`#kabar-${nama}`)!.textContent = teks;
    if (salah) medan.setAttribute('aria-invalid', 'true');
    else medan.removeAttribute('aria-invalid');
  }

  baca(): Isian {
    const nilai = (nama: string) => this.#medan(nama).value.trim();
    const biaya = uraiRupiah(nilai('biaya'));
    const salahBiaya = nilai('biaya') !== '' && biaya === undefined;
    this.#kabar('biaya', salahBiaya ? P.biayaTakTerbaca : biaya === undefined ? '' : P.biayaDibaca(biaya), salahBiaya);
    const bulan = /^\d+$/.test(nilai('bulan')) ? Number(nilai('bulan')) : 0;
    const salahBulan = nilai('bulan') !== '' && (bulan < 1 || bulan > MAKS_BULAN);
    this.#kabar('bulan', salahBulan ? P.bulanTakTerbaca : '', salahBulan);
    const koneksi = KONEKSI.find((k) => k === nilai('koneksi'));
    return {
      ...(nilai('tema') && { tema: nilai('tema') }),
      ...(nilai('q') && { kueri: nilai('q') }),
      ...(biaya !== undefined && { biaya }),
      ...(nilai('dana') && { dana: nilai('dana') }),
      ...(koneksi && { koneksi }),
      ...(bulan > 0 && !salahBulan && { bulan }),
      ...(nilai('jenis') && { jenis: nilai('jenis') }),
    };
  }

  tulis(k: KeadaanCocok): void {
    const isi = { tema: k.tema, q: k.kueri, dana: k.dana, koneksi: k.koneksi, bulan: k.bulan, jenis: k.jenis };
    for (const [nama, nilai] of Object.entries(isi)) this.#medan(nama).value = nilai === undefined ? '' : String(nilai);
    this.#medan('biaya').value = k.biaya === undefined ? '' : rupiah(k.biaya);
    this.baca();
    const lain = this.#f.querySelector('details')!;
    if (k.dana || k.koneksi || k.bulan || k.jenis) lain.open = true;
  }

  /** Label of the option that stands there, without its count. */
  label(nama: 'tema' | 'jenis', id: string): string | undefined {
    const pilihan = [...(this.#medan(nama) as HTMLSelectElement).options].find((o) => o.value === id);
    return pilihan?.dataset['nama'];
  }
}
