/** Text of one file of the content → its record, or what its schema says of it; the same for the reader and in the browser. */
import type { Entri, Letak } from '../domain/entri.ts';
import type { Jalan } from '../domain/jelajah.ts';
import { pesanSkemaSemua } from '../domain/pesan-skema.ts';
import { JENIS, type jenisBerkas, type JenisBerkas } from '../domain/schema/index.ts';
import type { Temuan } from '../domain/temuan.ts';
import { belah, type Belahan } from './front-matter.ts';
import { GalatFormat } from './galat-format.ts';
import { uraiJson } from './json.ts';
import { letakOffset, type Dokumen } from './letak.ts';
import { uraiBadan } from './markdown.ts';
import { uraiYaml } from './yaml.ts';

export interface Terurai {
  dokumen: Dokumen;
  teks: string;
  belahan?: Belahan;
}

/** @throws GalatFormat with the offset in the whole text */
export function uraiCatatan(jalur: string, teks: string): Terurai {
  if (jalur.endsWith('.json')) return { dokumen: uraiJson(teks), teks };
  const belahan = belah(teks);
  try {
    return { dokumen: uraiYaml(belahan.yaml), teks, belahan };
  } catch (e) {
    if (e instanceof GalatFormat) throw new GalatFormat(e.aturan, e.message, e.saran, e.offset + belahan.awalYaml);
    throw e;
  }
}

export function letakMedan(t: Terurai, jalan: Jalan): Letak {
  return letakOffset(t.teks, t.dokumen.offset(jalan) + (t.belahan?.awalYaml ?? 0));
}

/** Either the record or its faults. @param cocok what its path says it is */
export function bacaCatatan(
  cocok: NonNullable<ReturnType<typeof jenisBerkas>>,
  jalur: string,
  t: Terurai,
): { entri: Entri; temuan: [] } | { entri?: undefined; temuan: Temuan[] } {
  const { skema } = JENIS[cocok.jenis] as JenisBerkas;
  const diuji = skema.safeParse(t.dokumen.nilai);
  if (!diuji.success)
    return {
      temuan: pesanSkemaSemua(diuji.error.issues, t.dokumen.nilai, skema, t.dokumen.tulisan).map(({ jalan, ...isi }) => ({
        ...letakMedan(t, jalan),
        berkas: jalur,
        medan: jalan.join('.') || 'berkas',
        tingkat: 'galat',
        ...isi,
      })),
    };
  const badan = t.belahan && uraiBadan(t.belahan.badan, t.belahan.barisBadan);
  return { entri: { ...cocok, jalur, isi: diuji.data, ...(badan && { badan }) } as Entri, temuan: [] };
}
