/** One field of a form: label, control, help, and what the check said of it. */
import type { Medan } from '../../format/usulan/medan.ts';
import type { Isian } from '../../format/usulan/nilai.ts';
import { PESAN_RUPIAH } from '../../text/pesan/rupiah.ts';
import { PESAN_BORANG as P } from '../../text/pesan/usulan.ts';
import { uraiRupiah } from '../../text/urai-rupiah.ts';
import { unsur } from '../unsur.ts';
import { daftarAcuan } from './acuan.ts';
import { kotakAcuanBanyak } from './acuan-banyak.ts';
import { kelompokMedan, namaMedan, tampilGalat } from './kepala-medan.ts';
import { idMedan, sumberIsian, type Konteks } from './konteks.ts';
import { awalBesar } from '../../text/huruf.ts';
import { barisOpdBaru } from '../../format/usulan/opd-baru.ts';
import { kotakOpdBaru } from './opd-baru.ts';

/** Longer lists of boxes are folded. */
const LIPAT_DARI = 12;

export type Pasang = (kunci: string, nilai: Isian[string]) => void;

function pilihanMedan(m: Medan, k: Konteks): readonly (readonly [string, string])[] {
  if (m.pilihan) return m.pilihan.map((x) => [x, awalBesar(x)]);
  if (m.dari === '@opd') {
    const folder = k.folder() ?? '';
    return [...(k.rujukan.opd[folder] ?? []), ...barisOpdBaru(k.isian, folder).map((o) => [o.id, o.nama] as const)];
  }
  if (m.dari === '@kompetisi') return k.rujukan.kompetisi;
  return k.pilihan[m.dari ?? ''] ?? [];
}

/** @param jalan path in the form, @param pasang writes the value */
export function gambarKendali(m: Medan, isian: Isian, jalan: string, k: Konteks): HTMLElement {
  const ubah = (nilai: Isian[string]) => {
    isian[m.kunci] = nilai;
    k.ubah();
  };
  if (m.jenis === 'sumber') return kotakSumber(m, (isian[m.kunci] ?? []) as string[], jalan, k, ubah);
  if (m.jenis === 'acuBanyak') return kotakAcuanBanyak(m, (isian[m.kunci] ?? []) as string[], jalan, k, ubah);
  if (m.jenis === 'centang') {
    const daftar = pilihanMedan(m, k);
    const terpilih = () => (isian[m.kunci] ?? []) as string[];
    const kotak = daftar.length ? kotakBanyak(m, daftar, terpilih(), jalan, k, ubah) : kosong(m, jalan, k);
    if (m.dari !== '@opd') return kotak;
    const tambah = (x: string) => ubah([...new Set([...terpilih(), x])]);
    const buang = (x: string) => ubah(terpilih().filter((y) => y !== x));
    return unsur('div', '', kotak, kotakOpdBaru(jalan, k, tambah, buang));
  }
  const id = idMedan(jalan);
  const nilai = String(isian[m.kunci] ?? '');
  const kendali = satuKendali(m, nilai, k, ubah);
  kendali.id = id;
  if (m.wajib) kendali.setAttribute('aria-required', 'true');
  const label = unsur('label', '', namaMedan(m));
  label.htmlFor = id;
  const arti = m.arti ? unsur('p', 'keterangan', m.arti) : undefined;
  if (arti) arti.id = `${id}-arti`;
  const gema = m.jenis === 'rupiah' ? gemaRupiah(kendali, `${id}-gema`) : undefined;
  const galat = tampilGalat(k, jalan, kendali, [...(arti ? [arti.id] : []), ...(gema ? [gema.id] : [])]);
  const acuan = m.jenis === 'acu' && kendali instanceof HTMLInputElement ? daftarAcuan(m.dari!, kendali, `${id}-acuan`, k) : undefined;
  return unsur('div', 'medan', label, arti, kendali, acuan, gema, galat);
}

/** A list that the chosen region has nothing for says so once, in place of an empty control. */
function kosong(m: Medan, jalan: string, k: Konteks): HTMLElement {
  const kotak = unsur(
    'div',
    'medan',
    unsur('p', 'keterangan', k.folder() === undefined ? P.pilihDaerahDahulu(namaMedan(m)) : P.daftarKosong(namaMedan(m))),
  );
  kotak.id = idMedan(jalan);
  kotak.tabIndex = -1;
  const galat = tampilGalat(k, jalan, kotak, []);
  if (galat) kotak.append(galat);
  return kotak;
}

function satuKendali(
  m: Medan,
  nilai: string,
  k: Konteks,
  ubah: (x: string) => void,
): HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  if (m.jenis === 'pilih' || m.jenis === 'ya') {
    const s = unsur('select');
    const daftar =
      m.jenis === 'ya'
        ? ([
            ['ya', P.ya],
            ['tidak', P.tidak],
          ] as const)
        : pilihanMedan(m, k);
    s.append(new Option(m.wajib ? P.pilih : P.belumTahu, ''), ...daftar.map(([v, l]) => new Option(l, v)));
    // A value that the list does not know is shown as it is; the check says what to do.
    if (nilai && !daftar.some(([v]) => v === nilai)) s.append(new Option(nilai, nilai));
    s.value = nilai;
    s.addEventListener('input', () => ubah(s.value));
    return s;
  }
  if (m.jenis === 'panjang' || m.jenis === 'baris' || m.jenis === 'tahunBaris') {
    const t = unsur('textarea', 'kotak-isi');
    t.value = nilai;
    if (m.jenis === 'panjang' && m.maks) t.maxLength = m.maks;
    t.addEventListener('input', () => ubah(t.value));
    return t;
  }
  const i = unsur('input');
  i.type = m.jenis === 'hari' ? 'date' : 'text';
  i.autocomplete = 'off';
  if (m.maks) i.maxLength = m.maks;
  if (m.jenis === 'angka') i.inputMode = 'decimal';
  if (m.jenis === 'tahun') i.inputMode = 'numeric';
  i.value = nilai;
  if (m.jenis !== 'acu') i.addEventListener('input', () => ubah(i.value));
  else i.addEventListener('acuan', (e) => ubah((e as CustomEvent<string>).detail));
  return i;
}

/** Says how an amount is read, so that a slip of three zeros is seen. */
function gemaRupiah(kendali: HTMLElement & { value: string }, id: string): HTMLElement {
  const gema = unsur('p', 'keterangan');
  gema.id = id;
  gema.setAttribute('aria-live', 'polite');
  const baca = () => {
    const n = uraiRupiah(kendali.value, 0);
    gema.textContent = kendali.value.trim() === '' ? '' : n === undefined ? PESAN_RUPIAH.takTerbaca : PESAN_RUPIAH.dibaca(n);
  };
  kendali.addEventListener('change', baca);
  baca();
  return gema;
}

function kotakBanyak(
  m: Medan,
  daftar: readonly (readonly [string, string])[],
  mula: readonly string[],
  jalan: string,
  k: Konteks,
  ubah: (x: string[]) => void,
): HTMLElement {
  const id = idMedan(jalan);
  const pilihan = new Set(mula);
  const ringkas = unsur('summary');
  const sebut = () => {
    const nama = daftar.filter(([v]) => pilihan.has(v)).map(([, l]) => l);
    ringkas.textContent = nama.length ? nama.join(', ') : P.pilih;
  };
  const kotak = daftar.map(([v, l], i) => {
    const c = unsur('input');
    c.type = 'checkbox';
    c.checked = pilihan.has(v);
    if (i === 0) c.id = `${id}-0`;
    c.addEventListener('change', () => {
      if (c.checked) pilihan.add(v);
      else pilihan.delete(v);
      sebut();
      ubah(daftar.map(([x]) => x).filter((x) => pilihan.has(x)));
    });
    return unsur('label', 'centang', c, unsur('span', '', l));
  });
  const { set, galat } = kelompokMedan(m, jalan, k);
  if (daftar.length > LIPAT_DARI) {
    sebut();
    set.append(unsur('details', 'usul__banyak', ringkas, unsur('div', 'isian__pilihan', ...kotak)));
  } else set.append(...kotak);
  if (galat) set.append(galat);
  return set;
}

function kotakSumber(m: Medan, mula: readonly string[], jalan: string, k: Konteks, ubah: (x: string[]) => void): HTMLElement {
  const daftar = sumberIsian(k.isian).map((s, i): [string, string] => [s.id, s.judul || P.sumberKe(i + 1)]);
  return kotakBanyak(m, daftar, mula, jalan, k, ubah);
}
