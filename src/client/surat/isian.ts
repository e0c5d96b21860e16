/** What stands in the form, kept for this tab alone: closing it forgets everything. */
import type { Isian, Penanda } from '../../surat/bahan.ts';
import type { IsianTersimpan } from '../../surat/bekal-minat.ts';

const KUNCI = 'lumbung:surat';
/** Answers to the self-check, one entry for each innovation. */
const AWAL_JAWABAN = 'lumbung:jawaban:';
const TEKS = ['kantor', 'pejabat', 'nomor', 'tanggal', 'tempat', 'alamat', 'narahubung', 'saluran', 'tanggalRkpd'] as const;

const medan = (f: HTMLElement, nama: string) => f.querySelector<HTMLInputElement | HTMLSelectElement>(`[name=${nama}]`)!;
const minggu = (f: HTMLElement) => [...f.querySelectorAll<HTMLInputElement>('input[name=minggu]')];

/** The form as it stands; what is empty is left out. */
export function bacaFormulir(f: HTMLElement): Isian {
  const isi: Isian = { penanda: medan(f, 'penanda').value as Penanda };
  for (const nama of TEKS) {
    const nilai = medan(f, nama).value.trim();
    if (nilai) isi[nama] = nilai;
  }
  const lama = minggu(f).map((m) => (m.value === '' || !m.validity.valid ? undefined : m.valueAsNumber));
  if (lama.some((m) => m !== undefined)) isi.minggu = lama;
  return isi;
}

export function isiFormulir(f: HTMLElement, isi: Isian): void {
  medan(f, 'penanda').value = isi.penanda ?? 'kepala-daerah';
  for (const nama of TEKS) medan(f, nama).value = isi[nama] ?? '';
  for (const [n, m] of minggu(f).entries()) m.value = isi.minggu?.[n]?.toString() ?? '';
}

export function simpanIsian(isi: IsianTersimpan): void {
  try {
    sessionStorage.setItem(KUNCI, JSON.stringify(isi));
  } catch {
    // A browser that keeps nothing: the form lives as long as the page.
  }
}

export function isianTersimpan(): IsianTersimpan {
  try {
    const isi: unknown = JSON.parse(sessionStorage.getItem(KUNCI) ?? '{}');
    return typeof isi === 'object' && isi !== null ? (isi as IsianTersimpan) : {};
  } catch {
    return {};
  }
}

/** Form and answers, of all innovations: the next visitor of this browser is another one. */
export function lupakanIsian(): void {
  try {
    for (const k of Object.keys(sessionStorage)) if (k === KUNCI || k.startsWith(AWAL_JAWABAN)) sessionStorage.removeItem(k);
  } catch {
    // Nothing was kept.
  }
}
