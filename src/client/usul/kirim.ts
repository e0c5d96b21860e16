/** The last step: check, preview, and the ways to take the file along. */
import type { Temuan } from '../../domain/temuan.ts';
import { susunUsulan, type BerkasUsulan, type Tempat } from '../../format/usulan/berkas.ts';
import { letakTemuan, type LetakTemuan } from '../../format/usulan/letak.ts';
import { PESAN_BORANG as P } from '../../text/pesan/usulan.ts';
import { gambarBerkas, type SaluranKirim } from '../berkas-jadi.ts';
import { hariIni } from '../hari-ini.ts';
import { tautanPenjelasan } from '../tautan-penjelasan.ts';
import { unsur } from '../unsur.ts';
import { idMedan, type Konteks } from './konteks.ts';
import { muatWilayah } from './muat.ts';
import { gambarPratinjau } from './pratinjau.ts';

export interface AturanKirim {
  k: Konteks;
  tempat: Tempat | undefined;
  /** Of the record that is changed. */
  berkas: string | undefined;
  saluran: SaluranKirim;
  /** Goes to the step and puts the focus into the field. */
  menuju(langkah: string, id: string): void;
}

const judulBerkas = (b: BerkasUsulan): string => b.jalur.slice(b.jalur.lastIndexOf('/') + 1);

/** Draws into `wadah`, and settles once the check has spoken. */
export async function gambarKirim(wadah: HTMLElement, a: AturanKirim): Promise<void> {
  const { k } = a;
  const hari = hariIni();
  const berkas = susunUsulan(k.borang, k.isian, hari, a.tempat, a.berkas);
  wadah.replaceChildren(unsur('p', 'keterangan', P.memeriksa));
  const bagian: HTMLElement[] = [];
  try {
    const [p, wilayah] = await Promise.all([import('./pemeriksa.ts'), muatWilayah()]);
    const bahan = {
      ...k.rujukan,
      wilayah,
      opd: Object.fromEntries(Object.entries(k.rujukan.opd).map(([f, o]) => [f, o.map(([id]) => id)])),
      inovasi: k.rujukan.inovasi.map(([id, nama]) => [id, nama] as const),
      kompetisi: k.rujukan.kompetisi.map(([id]) => id),
    };
    const { temuan, entri } = p.periksaUsulan(berkas, bahan, hari, a.berkas === undefined ? [] : [a.berkas]);
    const galat = temuan.filter((t) => t.tingkat === 'galat');
    catat(k, galat, berkas[0]!.isi);
    bagian.push(gambarTemuan(galat, berkas[0]!.isi, a), ...gambarPeringatan(temuan.filter((t) => t.tingkat !== 'galat')));
    if (entri) bagian.push(...gambarPratinjau(entri, hari, p));
    if (galat.length) bagian.push(unsur('p', 'peringatan', P.belumSah));
  } catch {
    bagian.push(unsur('p', 'peringatan', P.gagalPeriksa));
  }
  wadah.replaceChildren(...bagian, ...gambarHasil(berkas, a));
  wadah.querySelector<HTMLElement>('[data-ringkasan-galat]')?.focus();
}

/** Remembers each fault with its field, so that it stands beside it when the step is drawn. */
function catat(k: Konteks, galat: readonly Temuan[], teks: string): void {
  k.galat.clear();
  for (const t of galat) {
    const letak = letakTemuan(k.borang, k.isian, t, teks);
    if (letak) k.galat.set(letak.jalan, [...(k.galat.get(letak.jalan) ?? []), { pesan: t.pesan, saran: t.saran }]);
  }
}

function gambarTemuan(galat: readonly Temuan[], teks: string, a: AturanKirim): HTMLElement {
  if (!galat.length) return unsur('p', 'usul__baik', P.tanpaGalat);
  const butir = galat.map((t) => {
    const letak = letakTemuan(a.k.borang, a.k.isian, t, teks);
    const kalimat = `${sebut(letak)}${t.pesan}; ${t.saran}.`;
    const arti = tautanPenjelasan(t.aturan);
    if (!letak) return unsur('li', '', kalimat, ' ', arti);
    const id = idMedan(letak.jalan);
    const tautan = unsur('a', '', kalimat);
    tautan.href = `#${id}`;
    tautan.addEventListener('click', (e) => {
      e.preventDefault();
      a.menuju(letak.langkah, id);
    });
    return unsur('li', '', tautan, ' ', arti);
  });
  const judul = unsur('h3', '', P.ringkasanGalat(galat.length));
  judul.id = 'usul-galat';
  const kotak = unsur('div', 'usul__ringkasan', judul, unsur('ul', '', ...butir));
  kotak.dataset['ringkasanGalat'] = '';
  kotak.tabIndex = -1;
  kotak.setAttribute('role', 'group');
  kotak.setAttribute('aria-labelledby', judul.id);
  return kotak;
}

const sebut = (l: LetakTemuan | undefined): string => (l ? `${l.label || P.tempatKosong}: ` : '');

function gambarPeringatan(temuan: readonly Temuan[]): HTMLElement[] {
  if (!temuan.length) return [];
  return [
    unsur(
      'div',
      'peringatan',
      unsur('p', '', P.peringatan),
      unsur('ul', '', ...temuan.map((t) => unsur('li', '', `${t.pesan}; ${t.saran}. `, tautanPenjelasan(t.aturan)))),
    ),
  ];
}

function gambarHasil(berkas: readonly BerkasUsulan[], a: AturanKirim): HTMLElement[] {
  const status = a.k.status;
  return [
    unsur('h3', '', P.berkas),
    ...(berkas.length > 1 ? [unsur('p', 'keterangan', P.daerahBaru)] : []),
    ...berkas.map((b, i) => {
      const wadah = unsur('div', 'usul__berkas');
      wadah.dataset['berkas'] = b.jalur;
      const baru = a.berkas === undefined;
      const judul = berkas.length > 1 ? `${judulBerkas(b)} (${P.berkasKe(i + 1, berkas.length)})` : judulBerkas(b);
      gambarBerkas(wadah, { judul, isi: b.isi, letak: b.jalur, baru, utuh: true }, a.saluran, status);
      return wadah;
    }),
  ];
}
