/** The facets: what can be chosen, how many records each choice leaves, what is chosen now. */
import type { IdSegi, Kolom, KolomSegi } from '../../cari/kolom.ts';
import type { HasilSaring, Saringan } from '../../cari/saring.ts';
import { CARI, NAMA_SEGI } from '../../text/pesan/cari.ts';
import { angka } from '../../text/angka.ts';
import { tombol, unsur } from '../unsur.ts';

/** Values shown before the rest is folded. */
const TAMPAK = 6;
/** Facets after these are folded until one of their values is chosen. */
const TERBUKA = 3;
/** More values than this are offered as a list to pick from. */
const MAKS_CENTANG = 60;

/** Facets whose values have an order of their own. */
const BERURUT: ReadonlySet<IdSegi> = new Set(['tahun', 'label', 'kelengkapan', 'tahapan']);

/** Chooses these values of a facet, and no others. */
export type Pilih = (segi: IdSegi, nilai: readonly string[]) => void;

/** A facet that only says "known" has one value and no label of its own. */
const sekadarAda = (s: KolomSegi) => s.nilai.length === 1 && s.nilai[0]![1] === '';

export function gambarPanel(wadah: HTMLElement, kolom: Kolom, hasil: HasilSaring, saringan: Saringan, pilih: Pilih): void {
  const terbuka = new Set([...wadah.querySelectorAll<HTMLDetailsElement>('details[open]')].map((d) => d.dataset.segi));
  const fokus = wadah.contains(document.activeElement) ? document.activeElement?.id : undefined;
  const bernilai = kolom.segi.filter((s) => !sekadarAda(s) && berguna(s, hasil, saringan));
  const ada = kolom.segi.filter((s) => sekadarAda(s) && berguna(s, hasil, saringan));
  const isi: Node[] = [];
  if (ada.length)
    isi.push(
      kelompok(
        CARI.yangDiketahui,
        ada.map((s) => centang(s, 0, hasil, saringan, pilih)),
      ),
    );
  bernilai.forEach((s, i) =>
    isi.push(i < TERBUKA || saringan[s.id]?.length ? satuSegi(s, hasil, saringan, pilih) : lipatSegi(s, hasil, saringan, pilih)),
  );
  wadah.replaceChildren(...isi);
  for (const d of wadah.querySelectorAll<HTMLDetailsElement>('details')) if (terbuka.has(d.dataset.segi)) d.open = true;
  if (!fokus) return;
  const kembali = document.getElementById(fokus);
  // A choice taken back folds its facet, but not under the reader's finger.
  const lipat = kembali?.closest('details');
  if (lipat) lipat.open = true;
  kembali?.focus({ preventScroll: true });
}

/** A facet that cannot narrow anything is not offered: nothing known, or one value for all. */
function berguna(s: KolomSegi, hasil: HasilSaring, saringan: Saringan): boolean {
  if (saringan[s.id]?.length) return true;
  const n = hasil.hitung.get(s.id)!;
  const isi = n.filter((x) => x > 0);
  return isi.length > 1 || (isi.length === 1 && isi[0]! < hasil.baris.length);
}

function satuSegi(s: KolomSegi, hasil: HasilSaring, saringan: Saringan, pilih: Pilih): HTMLElement {
  const n = hasil.hitung.get(s.id)!;
  const dipilih = saringan[s.id] ?? [];
  const nomor = s.nilai.map((_, i) => i).filter((i) => n[i]! > 0 || dipilih.includes(s.nilai[i]![0]));
  if (nomor.length > MAKS_CENTANG) return pemilih(s, nomor, n, dipilih, pilih);
  // The most frequent first, except where the vocabulary or time has an order of its own.
  if (!BERURUT.has(s.id)) nomor.sort((a, b) => n[b]! - n[a]! || a - b);
  const baris = nomor.map((i) => centang(s, i, hasil, saringan, pilih));
  const depan = baris.slice(0, TAMPAK);
  const sisa = baris.slice(TAMPAK);
  const grup = kelompok(NAMA_SEGI[s.id], depan);
  if (sisa.length) {
    const lipat = unsur('details', 'segi__sisa', unsur('summary', '', CARI.lainnya(sisa.length)), ...sisa);
    lipat.dataset.segi = `${s.id}-sisa`;
    lipat.open = nomor.slice(TAMPAK).some((i) => dipilih.includes(s.nilai[i]![0]));
    grup.append(lipat);
  }
  return grup;
}

function lipatSegi(s: KolomSegi, hasil: HasilSaring, saringan: Saringan, pilih: Pilih): HTMLDetailsElement {
  const lipat = unsur('details', 'segi--lipat', unsur('summary', '', NAMA_SEGI[s.id]), satuSegi(s, hasil, saringan, pilih));
  lipat.dataset.segi = s.id;
  return lipat;
}

function kelompok(judul: string, isi: Node[]): HTMLFieldSetElement {
  return unsur('fieldset', 'segi', unsur('legend', '', judul), ...isi);
}

function centang(s: KolomSegi, i: number, hasil: HasilSaring, saringan: Saringan, pilih: Pilih): HTMLLabelElement {
  const [nilai, label] = s.nilai[i]!;
  const kotak = unsur('input');
  kotak.type = 'checkbox';
  kotak.id = `segi-${s.id}-${nilai}`;
  kotak.checked = saringan[s.id]?.includes(nilai) ?? false;
  const lain = (saringan[s.id] ?? []).filter((x) => x !== nilai);
  kotak.addEventListener('change', () => pilih(s.id, kotak.checked ? [...lain, nilai] : lain));
  return unsur(
    'label',
    'centang',
    kotak,
    unsur('span', 'centang__nama', label || NAMA_SEGI[s.id]),
    unsur('span', 'centang__jumlah', angka(hasil.hitung.get(s.id)![i]!)),
  );
}

/** Long lists (regions): one value at a time. */
function pemilih(s: KolomSegi, nomor: number[], n: Int32Array, dipilih: readonly string[], pilih: Pilih): HTMLElement {
  const daftar = unsur('select');
  daftar.id = `segi-${s.id}`;
  daftar.append(new Option(CARI.pilihSemua, ''));
  for (const i of nomor)
    daftar.append(new Option(`${s.nilai[i]![1]} (${angka(n[i]!)})`, s.nilai[i]![0], false, dipilih.includes(s.nilai[i]![0])));
  daftar.addEventListener('change', () => pilih(s.id, daftar.value ? [daftar.value] : []));
  const label = unsur('label', '', NAMA_SEGI[s.id]);
  label.htmlFor = daftar.id;
  return unsur('div', 'segi medan', label, daftar);
}

/** What is chosen, each with a way to take it back. */
export function gambarTerpilih(wadah: HTMLElement, kolom: Kolom, saringan: Saringan, pilih: Pilih, hapusSemua: () => void): number {
  const butir: Node[] = [];
  for (const s of kolom.segi) {
    for (const nilai of saringan[s.id] ?? []) {
      const label = s.nilai.find(([id]) => id === nilai)?.[1] ?? nilai;
      const nama = label || NAMA_SEGI[s.id];
      const b = tombol('terpilih', nama, () =>
        pilih(
          s.id,
          (saringan[s.id] ?? []).filter((x) => x !== nilai),
        ),
      );
      b.append(unsur('span', 'terpilih__tanda', '×'));
      b.setAttribute('aria-label', CARI.hapus(nama));
      butir.push(unsur('li', '', b));
    }
  }
  const jumlah = butir.length;
  if (jumlah > 1) butir.push(unsur('li', '', tombol('terpilih terpilih--semua', CARI.hapusSemua, hapusSemua)));
  wadah.replaceChildren(...butir);
  wadah.hidden = jumlah === 0;
  return jumlah;
}
