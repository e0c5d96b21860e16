/** "Muat lagi": the rest of a list, piece by piece. */
import { CARI } from '../../text/pesan/cari.ts';
import { angka } from '../../text/angka.ts';
import { sebabGagal } from './pesan.ts';

interface Tempat {
  daftar: HTMLElement;
  lagi: HTMLElement;
}

interface Banyak {
  /** Results of one piece. */
  sekali: number;
  /** Results that stand there already. */
  awal: number;
}

/** What the page keeps with its entry in the history, so that Back finds it as it was left. */
interface Ingatan {
  tampil?: number;
  y?: number;
}

export function ingatan(): Ingatan {
  return (history.state as Ingatan | null) ?? {};
}

export function ingat(apa: Ingatan): void {
  history.replaceState({ ...ingatan(), ...apa }, '');
}

export function siapkanLagi(
  { daftar, lagi }: Tempat,
  baris: readonly number[],
  { sekali, awal }: Banyak,
  kartu: (n: number) => Promise<HTMLLIElement>,
  masihIni: () => boolean,
): void {
  let tampil = Math.min(awal, baris.length);
  const tombolLagi = lagi.querySelector('button')!;
  const keterangan = lagi.querySelector('span')!;
  const segarkan = () => {
    lagi.hidden = tampil >= baris.length;
    keterangan.textContent = CARI.tampil(angka(tampil), angka(baris.length));
  };
  tombolLagi.onclick = async () => {
    let baru: HTMLLIElement[];
    // A second press before the first has come would fetch the same piece again.
    tombolLagi.disabled = true;
    try {
      baru = await Promise.all(baris.slice(tampil, tampil + sekali).map(kartu));
    } catch {
      // What stands there stays; the button is the way to try again.
      if (masihIni()) keterangan.textContent = sebabGagal();
      return;
    } finally {
      tombolLagi.disabled = false;
    }
    if (!masihIni()) return;
    tampil += baru.length;
    ingat({ tampil });
    daftar.append(...baru);
    segarkan();
    // Keyboard and screen reader go on with the first new result.
    baru[0]?.querySelector('a')?.focus();
  };
  segarkan();
}
