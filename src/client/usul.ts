/** The forms below /usul/: step by step from what a visitor knows to a file. Nothing that is typed leaves the browser. */
import { kunciSumberBagian } from '../format/usulan/berkas.ts';
import { semuaMedan, type Borang } from '../format/usulan/borang.ts';
import { barisBaru, type Isian } from '../format/usulan/nilai.ts';
import { FORMULIR, PESAN_BORANG as P } from '../text/pesan/usulan.ts';
import type { SaluranKirim } from './berkas-jadi.ts';
import { Formulir } from './usul/formulir.ts';
import { muatBorang, muatRekaman, muatRujukan, type BorangUsul, type RujukanUsul } from './usul/muat.ts';
import { bacaIsian, type Tersimpan } from './usul/simpanan-usul.ts';

const SUMBER_PERTAMA = 'sumber-1';

/** A new form already has its first source, and everything leans on it until told otherwise. */
function isianBaru(b: Borang): Isian {
  const isian = barisBaru(semuaMedan(b), SUMBER_PERTAMA);
  isian['sumber'] = [{ id: SUMBER_PERTAMA }];
  for (const judul of b.bagian) isian[kunciSumberBagian(judul)] = [SUMBER_PERTAMA];
  return isian;
}

/** The record named in the address, where it is one of this form. */
function berkasDiminta(jenis: string): string | undefined {
  const berkas = new URLSearchParams(location.search).get('berkas') ?? '';
  return new RegExp(`^content/daerah/[a-z0-9.-]+/${jenis}/[a-z0-9-]+\\.(?:md|json)$`).test(berkas) ? berkas : undefined;
}

async function mula(b: Borang, berkas: string | undefined): Promise<Tersimpan & { pesan?: string; gagal?: true }> {
  const lama = bacaIsian(b.jenis, berkas);
  if (lama) return { ...lama, pesan: P.dilanjutkan };
  const diminta = new URLSearchParams(location.search).get('langkah');
  const langkah = Math.max(
    0,
    b.langkah.findIndex((l) => l.id === diminta),
  );
  if (berkas === undefined) return { isian: isianBaru(b), langkah };
  try {
    const [{ bacaUsulan }, teks] = await Promise.all([import('./usul/pemeriksa.ts'), muatRekaman(berkas)]);
    return { isian: bacaUsulan(b, teks), langkah };
  } catch {
    return { isian: isianBaru(b), langkah, pesan: P.gagalRekaman, gagal: true };
  }
}

async function pasang(wadah: HTMLElement): Promise<void> {
  const jenis = wadah.dataset['usul']!;
  const diminta = berkasDiminta(jenis);
  let data: BorangUsul;
  let rujukan: RujukanUsul;
  try {
    [data, rujukan] = await Promise.all([muatBorang(jenis), muatRujukan()]);
  } catch (galat) {
    wadah.querySelector('[data-memuat]')!.textContent = P.gagal;
    throw galat;
  }
  const { pesan, gagal, ...awal } = await mula(data.borang, diminta);
  const berkas = gagal ? undefined : diminta;
  if (berkas !== undefined) document.querySelector('h1')!.textContent = FORMULIR[data.borang.jenis].judulSunting;
  const saluran = JSON.parse(wadah.dataset['saluran']!) as SaluranKirim;
  new Formulir({ wadah, ...data, rujukan, berkas, saluran, kosong: () => isianBaru(data.borang) }, awal, pesan).lukis();
}

for (const wadah of document.querySelectorAll<HTMLElement>('[data-usul]')) void pasang(wadah);
