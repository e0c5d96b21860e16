/** One field of a form: its label, its control, and how its answer is read. */
import type { MedanIsian } from '../../format/isian-medan.ts';
import { PESAN_MEJA as P } from '../../text/pesan/meja.ts';
import { PESAN_RUPIAH } from '../../text/pesan/rupiah.ts';
import { BIAYA_TERKECIL, uraiRupiah } from '../../text/urai-rupiah.ts';
import { unsur } from '../unsur.ts';

export type Pilihan = Record<string, readonly (readonly [id: string, label: string])[]>;

export interface MedanJadi {
  unsur: HTMLElement;
  baca: () => string | string[];
}

let nomor = 0;

export function gambarMedan(m: MedanIsian, label: string, pilihan: Pilihan): MedanJadi {
  const daftar = pilihan[m.dari ?? ''] ?? [];
  if (m.jenis === 'centang') return beberapa(daftar, label);
  const id = `isian-${++nomor}`;
  if (m.jenis === 'ya') {
    const kotak = unsur('input');
    kotak.type = 'checkbox';
    return { unsur: unsur('label', 'centang', kotak, unsur('span', '', label)), baca: () => (kotak.checked ? 'ya' : '') };
  }
  const kendali = satuKendali(m, daftar);
  kendali.id = id;
  if (m.wajib) kendali.dataset['wajib'] = '';
  const nama = unsur('label', '', label);
  nama.htmlFor = id;
  const gema = m.jenis === 'rupiah' && gemaRupiah(kendali);
  return { unsur: unsur('div', 'medan', nama, kendali, gema), baca: () => kendali.value };
}

/** Says below an amount how it is read, so that a slip of three zeros is seen. */
function gemaRupiah(kendali: ReturnType<typeof satuKendali>): HTMLElement {
  const gema = unsur('p', 'keterangan');
  gema.id = `${kendali.id}-gema`;
  gema.setAttribute('aria-live', 'polite');
  kendali.setAttribute('aria-describedby', gema.id);
  kendali.addEventListener('change', () => {
    const n = uraiRupiah(kendali.value, BIAYA_TERKECIL);
    const kosong = kendali.value.trim() === '';
    gema.textContent = kosong ? '' : n === undefined ? PESAN_RUPIAH.takTerbaca : PESAN_RUPIAH.dibaca(n);
    if (!kosong && n === undefined) kendali.setAttribute('aria-invalid', 'true');
    else kendali.removeAttribute('aria-invalid');
  });
  return gema;
}

function satuKendali(m: MedanIsian, daftar: Pilihan[string]): HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  if (m.jenis === 'pilih') {
    const s = unsur('select');
    s.append(new Option(P.pilih, ''), ...daftar.map(([nilai, label]) => new Option(label, nilai)));
    return s;
  }
  if (m.jenis === 'panjang' || m.jenis === 'baris') {
    const t = unsur('textarea', 'kotak-isi');
    // A list of lines is cut line by line.
    if (m.jenis === 'panjang' && m.maks) t.maxLength = m.maks;
    return t;
  }
  const k = unsur('input');
  k.type = m.jenis === 'hari' ? 'date' : 'text';
  k.autocomplete = 'off';
  if (m.maks) k.maxLength = m.maks;
  // An amount may be typed with words: "200 juta".
  if (m.jenis === 'angka' || m.jenis === 'tahun') k.inputMode = m.jenis === 'angka' ? 'decimal' : 'numeric';
  return k;
}

function beberapa(daftar: Pilihan[string], label: string): MedanJadi {
  const kotak = daftar.map(([nilai, nama]) => {
    const k = unsur('input');
    k.type = 'checkbox';
    k.value = nilai;
    return { k, label: unsur('label', 'centang', k, unsur('span', '', nama)) };
  });
  return {
    unsur: unsur('fieldset', 'isian__pilihan', unsur('legend', '', label), ...kotak.map((x) => x.label)),
    baca: () => kotak.flatMap(({ k }) => (k.checked ? [k.value] : [])),
  };
}
