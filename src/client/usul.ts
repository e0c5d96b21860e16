/** The forms below /usul/: step by step from what a visitor knows to a file. Nothing that is typed leaves the browser. */
import { PESAN_BORANG as P, FORMULIR } from '../text/pesan/usulan.ts';
import type { SaluranKirim } from './berkas-jadi.ts';
import { Formulir } from './usul/formulir.ts';
import { muatBorang, muatRelasi, muatRujukan, muatTempat, type BorangUsul, type RujukanUsul } from './usul/muat.ts';
import { berkasDiminta, isianBaru, mula, mulaPembenaran, type Awal } from './usul/mula.ts';
import { ragamPembenaran, type BahanRagam } from './usul/pembenaran.ts';
import { ragamCatatan, type Ragam } from './usul/ragam.ts';

interface Dibuka {
  data: BorangUsul;
  rujukan: RujukanUsul;
  bahan?: BahanRagam;
}

async function muat(jenis: string): Promise<Dibuka> {
  const [data, rujukan] = await Promise.all([muatBorang(jenis), muatRujukan()]);
  if (data.borang.jenis !== 'pembenaran') return { data, rujukan };
  const [relasi, tempat] = await Promise.all([muatRelasi(), muatTempat()]);
  return { data, rujukan, bahan: { relasi, tempat } };
}

async function pasang(wadah: HTMLElement): Promise<void> {
  const jenis = wadah.dataset['usul']!;
  const diminta = berkasDiminta(jenis);
  let dibuka: Dibuka;
  try {
    dibuka = await muat(jenis);
  } catch (galat) {
    wadah.querySelector('[data-memuat]')!.textContent = P.gagal;
    throw galat;
  }
  const { data, rujukan, bahan } = dibuka;
  const { pesan, gagal, ...awal }: Awal = bahan ? mulaPembenaran(data.borang, bahan) : await mula(data.borang, diminta, rujukan);
  const berkas = gagal ? undefined : diminta;
  if (berkas !== undefined && data.borang.jenis !== 'pembenaran')
    document.querySelector('h1')!.textContent = FORMULIR[data.borang.jenis].judulSunting;
  const saluran = JSON.parse(wadah.dataset['saluran']!) as SaluranKirim;
  const ragam: Ragam = bahan ? ragamPembenaran(bahan) : ragamCatatan(berkas);
  new Formulir({ wadah, ...data, rujukan, ragam, berkas, saluran, kosong: () => isianBaru(data.borang) }, awal, pesan).lukis();
}

for (const wadah of document.querySelectorAll<HTMLElement>('[data-usul]')) void pasang(wadah);
