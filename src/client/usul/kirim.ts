/** The last step: check, preview, and the ways to take the file along. */
import type { Temuan } from '../../domain/temuan.ts';
import type { BerkasUsulan, Tempat } from '../../format/usulan/berkas.ts';
import type { LetakTemuan } from '../../format/usulan/letak.ts';
import { PESAN_BORANG as P } from '../../text/pesan/usulan.ts';
import { gambarBerkas, type SaluranKirim } from '../berkas-jadi.ts';
import { hariIni } from '../hari-ini.ts';
import { tautanPenjelasan } from '../tautan-penjelasan.ts';
import { unsur } from '../unsur.ts';
import { idMedan, type Konteks } from './konteks.ts';
import { muatRelasi, muatWilayah } from './muat.ts';
import { gambarPratinjau } from './pratinjau.ts';
import type { Ragam, Usulan } from './ragam.ts';

export interface AturanKirim {
  k: Konteks;
  ragam: Ragam;
  tempat: Tempat | undefined;
  saluran: SaluranKirim;
  /** Goes to the step and puts the focus into the field. */
  menuju(langkah: string, id: string): void;
}

const judulBerkas = (b: BerkasUsulan): string => b.jalur.slice(b.jalur.lastIndexOf('/') + 1);

/** Draws into `wadah`, and settles once the check has spoken. */
export async function gambarKirim(wadah: HTMLElement, a: AturanKirim): Promise<void> {
  const { k } = a;
  const hari = hariIni();
  wadah.replaceChildren(unsur('p', 'keterangan', P.memeriksa));
  let usulan: Usulan;
  try {
    usulan = await a.ragam.susun(k, hari, a.tempat);
  } catch {
    wadah.replaceChildren(unsur('p', 'peringatan', P.gagalSusun));
    return;
  }
  const { berkas, lama } = usulan;
  if (usulan.temuan) {
    catat(a, usulan.temuan, '');
    wadah.replaceChildren(gambarTemuan(usulan.temuan, '', a));
    wadah.querySelector<HTMLElement>('[data-ringkasan-galat]')?.focus();
    return;
  }
  const bagian: HTMLElement[] = [];
  try {
    const [p, wilayah, relasi] = await Promise.all([import('./pemeriksa.ts'), muatWilayah(), muatRelasi()]);
    const bahan = {
      ...k.rujukan,
      wilayah,
      opd: Object.fromEntries(Object.entries(k.rujukan.opd).map(([f, o]) => [f, o.map(([id]) => id)])),
      inovasi: k.rujukan.inovasi.map(([id, nama]) => [id, nama] as const),
      kompetisi: k.rujukan.kompetisi.map(([id]) => id),
      replikasi: relasi.flatMap((r) => r.berkas.map((jalur) => ({ jalur, inovasi: r.inovasi, penerima: r.penerima }))),
    };
    const { temuan, entri } = p.periksaUsulan(berkas, bahan, hari, lama);
    const galat = temuan.filter((t) => t.tingkat === 'galat');
    catat(a, galat, berkas[0]!.isi);
    bagian.push(gambarTemuan(galat, berkas[0]!.isi, a), ...gambarPeringatan(temuan.filter((t) => t.tingkat !== 'galat')));
    if (entri) bagian.push(...gambarPratinjau(entri, hari, p));
    if (galat.length) bagian.push(unsur('p', 'peringatan', P.belumSah));
  } catch {
    bagian.push(unsur('p', 'peringatan', P.gagalPeriksa));
  }
  wadah.replaceChildren(...a.ragam.ringkas(k), ...bagian, ...gambarHasil(usulan, a));
  wadah.querySelector<HTMLElement>('[data-ringkasan-galat]')?.focus();
}

/** Remembers each fault with its field, so that it stands beside it when the step is drawn. */
function catat({ k, ragam }: AturanKirim, galat: readonly Temuan[], teks: string): void {
  k.galat.clear();
  for (const t of galat) {
    const letak = ragam.letak(k, t, teks);
    if (letak) k.galat.set(letak.jalan, [...(k.galat.get(letak.jalan) ?? []), { pesan: t.pesan, saran: t.saran }]);
  }
}

function gambarTemuan(galat: readonly Temuan[], teks: string, a: AturanKirim): HTMLElement {
  if (!galat.length) return unsur('p', 'usul__baik', P.tanpaGalat);
  const butir = galat.map((t) => {
    const letak = a.ragam.letak(a.k, t, teks);
    const kalimat = `${sebut(letak)}${t.pesan}; ${t.saran}.`;
    // What is missing before there is a file breaks no rule.
    const arti = t.berkas === '' ? undefined : tautanPenjelasan(t.aturan);
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

function gambarHasil({ berkas, lama }: Usulan, a: AturanKirim): HTMLElement[] {
  const status = a.k.status;
  return [
    unsur('h3', '', P.berkas),
    ...(berkas.length > 1 ? [unsur('p', 'keterangan', P.banyakBerkas)] : []),
    ...berkas.map((b, i) => {
      const wadah = unsur('div', 'usul__berkas');
      wadah.dataset['berkas'] = b.jalur;
      const baru = !lama.includes(b.jalur);
      const judul = berkas.length > 1 ? `${judulBerkas(b)} (${P.berkasKe(i + 1, berkas.length)})` : judulBerkas(b);
      gambarBerkas(wadah, { judul, isi: b.isi, letak: b.jalur, baru, utuh: true }, a.saluran, status);
      return wadah;
    }),
  ];
}
